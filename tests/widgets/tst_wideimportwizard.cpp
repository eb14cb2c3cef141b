// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "models/ledgermodel.h"
#include "store/memorysecretstore.h"
#include "support/fakeport.h"
#include "widgets/import/importwizard.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

#include <array>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 30'000;
enum Page { OnSheet, OnColumns, OnCheck, OnRehearse, OnRun, OnResult };

/// An organisation of three platforms behind scripted ports, and the wizard on it.
struct Wide
{
    Wide()
        : context(folder.path(), std::make_unique<store::MemorySecretStore>())
    {
        int i = 0;
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
            FakePortState &state = states[static_cast<size_t>(i++)];
            state.platform = platform;
            state.batchSize = platform == Platform::Anyscale ? 50 : 1;
            state.who.organisationName = u"Acme"_s;
            state.who.ssoMode = u"required"_s;
            if (platform == Platform::Arize)
                state.roles = {
                    {Role::Kind::Member, u"MEMBER"_s}, {Role::Kind::Annotator, u"ANNOTATOR"_s}, {Role::Kind::Admin, u"ADMIN"_s}};
            if (platform == Platform::Wandb)
                state.roles = {
                    {Role::Kind::Member, u"member"_s}, {Role::Kind::Viewer, u"viewer"_s}, {Role::Kind::Admin, u"admin"_s}};
            sessions.push_back(fakeSession(state, context.clock));
            services.push_back(std::make_unique<app::ImportService>(*sessions.back(), context.journal));
        }
    }

    widgets::ImportWizard &open()
    {
        QList<app::ImportTarget> targets;
        for (size_t i = 0; i < sessions.size(); ++i)
            targets.append({sessions[i].get(), services[i].get(), {}, {}});
        wizard = std::make_unique<widgets::ImportWizard>(context, targets);
        wizard->open();
        return *wizard;
    }

    QString write(const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }

    FakePortState &arize() { return states[1]; }
    FakePortState &wandb() { return states[2]; }

    QTemporaryDir folder;
    std::array<FakePortState, 3> states;
    app::AppContext context;
    std::vector<std::unique_ptr<app::Session>> sessions;
    std::vector<std::unique_ptr<app::ImportService>> services;
    std::unique_ptr<widgets::ImportWizard> wizard;
};

void press(QWidget &window, const QString &name)
{
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QAbstractButton *>(name), kLong);
    auto *found = window.findChild<QAbstractButton *>(name);
    QTRY_VERIFY_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), kLong);
    QTest::mouseClick(found, Qt::LeftButton);
}

void goOn(widgets::ImportWizard &wizard, int next)
{
    press(wizard, u"primaryButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), next, kLong);
}

/// Chooses what a word means, as a person does.
void choose(QWidget &window, const QString &comboName, const QString &text)
{
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QComboBox *>(comboName), kLong);
    auto *combo = window.findChild<QComboBox *>(comboName);
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

QStringList ledger(widgets::ImportWizard &wizard, const QString &page)
{
    QStringList lines;
    const auto *table = wizard.findChild<QWidget *>(page)->findChild<QTableView *>(u"ledger"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

const QByteArray kSheet = "Name,Email,Arize role,W&B\n"
                          "Ana,ana@acme.example,member,x\n"
                          "Bo,bo@acme.example,poweruser,viewer\n"
                          "Cy,cy@acme.example,,no\n";

} // namespace

class TestWideImportWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void oneSheetThreePlatforms()
    {
        Wide wide;
        auto &wizard = wide.open();
        wizard.openFile(wide.write(kSheet));
        goOn(wizard, OnColumns);
        // What goes where is said with numbers, and the word without a meaning is asked for.
        auto *arize = wizard.findChild<QCheckBox *>(u"platformArize"_s);
        QVERIFY(arize && arize->isChecked());
        choose(wizard, u"meaningArize.poweruser"_s, u"Admin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.findChild<QCheckBox *>(u"platformArize"_s)->text().contains(u"2"_s), kLong);
        QVERIFY(wizard.findChild<QCheckBox *>(u"platformAnyscale"_s)->text().contains(u"3"_s));
        goOn(wizard, OnCheck);
        goOn(wizard, OnRehearse);
        QTRY_COMPARE_WITH_TIMEOUT(ledger(wizard, u"RehearsePage"_s).size(), 4, kLong);
        const QStringList before = ledger(wizard, u"RehearsePage"_s);
        QVERIFY2(before.at(0).startsWith(u"Anyscale|3|0|0|0|3|0|"_s), qPrintable(before.at(0)));
        QVERIFY2(before.at(1).startsWith(u"Arize AX|2|0|0|1|3|2|"_s), qPrintable(before.at(1)));
        QVERIFY2(before.at(2).startsWith(u"Weights & Biases|2|0|0|1|3|0|"_s), qPrintable(before.at(2)));
        QVERIFY2(before.at(3).startsWith(u"Accounts|7|0|0|2|9|2|"_s), qPrintable(before.at(3)));
        QVERIFY(wide.arize().createsArrived.isEmpty()); // nothing was sent by looking

        press(wizard, u"primaryButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
        const QStringList after = ledger(wizard, u"ResultPage"_s);
        QCOMPARE(after, (QStringList{u"Anyscale|3|0|0|0|0|3"_s, u"Arize AX|2|0|0|0|0|2"_s, u"Weights & Biases|2|0|0|0|0|2"_s,
                                     u"Accounts|7|0|0|0|0|7"_s}));
        QCOMPARE(wide.arize().byEmail(u"bo@acme.example"_s)->role.kind, Role::Kind::Admin);
        QCOMPARE(wide.wandb().byEmail(u"bo@acme.example"_s)->role.kind, Role::Kind::Viewer);
        QVERIFY(!wide.wandb().byEmail(u"cy@acme.example"_s));
        QCOMPARE(wide.arize().mails.size(), 2);
    }

    void aPlatformCanBeLeftOut()
    {
        Wide wide;
        auto &wizard = wide.open();
        wizard.openFile(wide.write(kSheet));
        goOn(wizard, OnColumns);
        QTest::mouseClick(wizard.findChild<QCheckBox *>(u"platformArize"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY_WITH_TIMEOUT(!wizard.findChild<QCheckBox *>(u"platformArize"_s)->isChecked(), kLong);
        // Its words need no meaning then.
        goOn(wizard, OnCheck);
        goOn(wizard, OnRehearse);
        QTRY_COMPARE_WITH_TIMEOUT(ledger(wizard, u"RehearsePage"_s).size(), 3, kLong);
        press(wizard, u"primaryButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
        QVERIFY(wide.arize().createsArrived.isEmpty());
        QCOMPARE(wide.wandb().accounts.size(), 2);
    }

    void temporaryPasswordsAreShownOnce()
    {
        Wide wide;
        {
            auto &wizard = wide.open();
            wizard.openFile(wide.write("Name,Email,Anyscale,Arize AX,W&B\nAna,ana@acme.example,no,yes,no\n"));
            goOn(wizard, OnColumns);
            choose(wizard, u"inviteArize"_s, wizard.findChild<QComboBox *>(u"inviteArize"_s)->itemText(1));
            goOn(wizard, OnCheck);
            goOn(wizard, OnRehearse);
            press(wizard, u"primaryButton"_s);
            QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
            QVERIFY(wide.arize().mails.isEmpty());
            press(wizard, u"passwordsButton"_s);
            auto *dialog = wizard.findChild<QWidget *>(u"temporaryPasswords"_s);
            QVERIFY(dialog);
            const auto *list = dialog->findChild<QListWidget *>();
            QCOMPARE(list->count(), 1);
            QVERIFY(!list->item(0)->text().contains(u"Invented-"_s)); // not before it is asked for
        }
        wide.wizard.reset();
        QDirIterator files(wide.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Invented-ana"), qPrintable(file.fileName()));
        }
    }
};

QTEST_MAIN(TestWideImportWizard)
#include "tst_wideimportwizard.moc"
