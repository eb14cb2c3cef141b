// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidencefixture.h"
#include "app/workspace.h"
#include "widgets/evidence/evidencecheckdialog.h"
#include "widgets/evidence/evidencedialog.h"
#include "widgets/evidence/evidencelauncher.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace gatehouse;
using namespace gatehouse::widgets;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

/// The practice organisation, open as the window has it.
struct Opened
{
    explicit Opened(int latencyMs = 0)
        : practice(options(latencyMs))
        , context(folder.path() + u"/profile"_s)
    {
        std::vector<std::unique_ptr<app::Session>> sessions;
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
            app::ConnectionSettings settings;
            settings.name = u"Acme · Practice"_s;
            settings.organisation = u"Acme"_s;
            settings.platform = platform;
            settings.baseUrl = practice.url();
            settings.isPractice = true;
            const QByteArray key = platform == Platform::Anyscale ? practice.key()
                                   : platform == Platform::Arize  ? practice.arizeKey()
                                                                  : practice.wandbKey();
            sessions.push_back(std::move(*app::Session::open(settings, SecretString(key), clock)));
        }
        workspace = std::make_unique<app::Workspace>(std::move(sessions), context);
        launcher.setWorkspace(workspace.get());
    }

    static sandbox::PracticeOptions options(int latencyMs)
    {
        auto options = sandbox::PracticeFixture::smallOrganisation(60);
        options.latencyMs = latencyMs;
        return options;
    }

    template<typename T>
    T *dialog()
    {
        return window.findChild<T *>();
    }

    QTemporaryDir folder;
    SystemClock clock;
    sandbox::PracticeFixture practice;
    app::AppContext context;
    std::unique_ptr<app::Workspace> workspace;
    QWidget window;
    EvidenceLauncher launcher{&window};
};

void press(QDialog *dialog, const QString &name)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
}

} // namespace

/// Evidence in the window: a pack is made, its hash is shown and copied, it is checked, and a changed one is told from it.
class TestEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAndChecks()
    {
        Opened open;
        QVERIFY2(open.practice.isReady(), qPrintable(open.practice.failure()));
        open.window.show();
        open.launcher.begin();
        auto *dialog = open.dialog<EvidenceDialog>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->target().endsWith(".zip"_L1));
        // The name follows what is made.
        dialog->setTarget(open.folder.path() + u"/pack.zip"_s);
        dialog->findChild<QRadioButton *>(u"evidenceFolder"_s)->click();
        QCOMPARE(dialog->target(), open.folder.path() + u"/pack"_s);
        press(dialog, u"evidenceMake"_s);
        auto *hash = dialog->findChild<QLabel *>(u"evidenceHash"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hash->isVisible(), 90000);
        const auto digits = app::hashFrom(hash->text());
        QVERIFY(digits);
        for (int platform = 0; platform < 3; ++platform) {
            const QString text = dialog->findChild<QLabel *>(u"evidenceCount%1"_s.arg(platform))->text();
            QVERIFY2(text.front().isDigit(), qPrintable(text));
        }
        QVERIFY(!dialog->findChild<QWidget *>(u"evidenceIncomplete"_s)->isVisible());
        press(dialog, u"evidenceCopy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(), *digits);
        press(dialog, u"evidenceCheckNow"_s);
        auto *check = open.dialog<EvidenceCheckDialog>();
        QVERIFY(check);
        auto *list = check->findChild<QListWidget *>(u"evidenceChecks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), 90000);
        QCOMPARE(list->count(), 12);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY2(list->item(i)->text().startsWith("OK"_L1), qPrintable(list->item(i)->text()));
        check->close();

        // One letter changed.
        const QString csv = open.folder.path() + u"/pack/data/people.csv"_s;
        QByteArray bytes = bytesOf(csv);
        bytes[bytes.size() / 2] = bytes[bytes.size() / 2] == 'a' ? 'b' : 'a';
        QVERIFY(writeBytes(csv, bytes));
        QTRY_VERIFY(!open.dialog<EvidenceCheckDialog>());
        open.launcher.beginCheck();
        check = open.dialog<EvidenceCheckDialog>();
        check->setPack(open.folder.path() + u"/pack"_s);
        press(check, u"evidenceCheck"_s);
        list = check->findChild<QListWidget *>(u"evidenceChecks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), 90000);
        QVERIFY(!list->findItems(u"FAILED"_s, Qt::MatchStartsWith).isEmpty());
        QVERIFY(list->findItems(u"FAILED"_s, Qt::MatchStartsWith).constFirst()->text().contains("people.csv"_L1));
    }

    void stopLeavesNothing()
    {
        Opened open(80);
        open.window.show();
        open.launcher.begin();
        auto *dialog = open.dialog<EvidenceDialog>();
        dialog->setTarget(open.folder.path() + u"/pack.zip"_s);
        press(dialog, u"evidenceMake"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"evidenceStop"_s)->isVisible());
        QTest::qWait(100);
        // Escape stops; once more closes.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"evidenceMake"_s)->isVisible());
        QVERIFY(!QFileInfo::exists(open.folder.path() + u"/pack.zip"_s));
        // Closed in the middle of it, with everything it reads from.
        press(dialog, u"evidenceMake"_s);
        QTest::qWait(100);
        open.launcher.setWorkspace(nullptr);
        QVERIFY(!open.dialog<EvidenceDialog>());
        open.workspace.reset();
        QTest::qWait(200);
        QCOMPARE(QDir(open.folder.path()).entryList({u"pack*"_s}).size(), 0);
    }

    void saysWhatIsWrong()
    {
        Opened open;
        open.window.show();
        open.launcher.begin();
        auto *dialog = open.dialog<EvidenceDialog>();
        auto *fault = dialog->findChild<QLabel *>(u"evidenceFault"_s);
        dialog->setTarget(open.folder.path() + u"/none/pack.zip"_s);
        press(dialog, u"evidenceMake"_s);
        QVERIFY(fault->isVisible());
        QVERIFY(writeBytes(open.folder.path() + u"/there.zip"_s, "x"));
        dialog->setTarget(open.folder.path() + u"/there.zip"_s);
        QVERIFY(!fault->isVisible());
        press(dialog, u"evidenceMake"_s);
        QVERIFY(fault->isVisible());
        QCOMPARE(bytesOf(open.folder.path() + u"/there.zip"_s), QByteArray("x"));

        open.launcher.beginCheck();
        auto *check = open.dialog<EvidenceCheckDialog>();
        fault = check->findChild<QLabel *>(u"evidenceCheckFault"_s);
        press(check, u"evidenceCheck"_s);
        QVERIFY(fault->isVisible());
        check->setPack(open.folder.path() + u"/there.zip"_s, u"12"_s);
        press(check, u"evidenceCheck"_s);
        QVERIFY(fault->isVisible());
        check->setPack(open.folder.path() + u"/there.zip"_s);
        QSignalSpy checked(check, &EvidenceCheckDialog::checked);
        press(check, u"evidenceCheck"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 30000);
        QVERIFY(!check->findChild<QListWidget *>(u"evidenceChecks"_s)->isVisible());
    }

    void everythingHasAName()
    {
        Opened open;
        EvidenceDialog dialog(*open.workspace);
        EvidenceCheckDialog check;
        for (QWidget *window : {static_cast<QWidget *>(&dialog), static_cast<QWidget *>(&check)}) {
            for (QLineEdit *edit : window->findChildren<QLineEdit *>()) {
                bool hasBuddy = false;
                for (QLabel *label : window->findChildren<QLabel *>())
                    hasBuddy = hasBuddy || label->buddy() == edit;
                QVERIFY2(hasBuddy, qPrintable(edit->objectName()));
            }
            for (QPushButton *button : window->findChildren<QPushButton *>())
                QVERIFY2(!button->text().isEmpty(), qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
