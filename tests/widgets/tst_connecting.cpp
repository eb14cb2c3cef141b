// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "sandbox/practicefixture.h"
#include "store/memorysecretstore.h"
#include "support/programs.h"
#include "widgets/connections/answerpanel.h"
#include "widgets/connections/connectdialog.h"
#include "widgets/connections/connectionopener.h"
#include "widgets/connections/connectionspage.h"
#include "widgets/connections/keysdialog.h"
#include "widgets/home/homepage.h"
#include "widgets/mainwindow.h"
#include "widgets/organisationband.h"
#include "widgets/organisationcolours.h"
#include "widgets/settings/settingspage.h"
#include "widgets/themecontroller.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::widgets;

namespace {

constexpr int kPatience = 60000;

/// A key store that outlives the window, as the desktop's does.
class LastingStore final : public store::SecretStore
{
public:
    explicit LastingStore(store::MemorySecretStore &inner)
        : m_inner(inner)
    {
    }
    ResultJob<SecretString> *read(const QString &name, QObject *parent) override { return m_inner.read(name, parent); }
    ResultJob<std::monostate> *write(const QString &name, const SecretString &secret, QObject *parent) override
    {
        written.append(name);
        return m_inner.write(name, secret, parent);
    }
    ResultJob<std::monostate> *remove(const QString &name, QObject *parent) override { return m_inner.remove(name, parent); }
    bool isPersistent() const override { return true; }

    QStringList written;

private:
    store::MemorySecretStore &m_inner;
};

/// One run of the window over a profile and a key store that both outlive it.
struct Run
{
    Run(const QString &profile, store::MemorySecretStore *lasting)
        : context(profile, makeStore(lasting))
        , theme(*qApp, &context.settings.store())
        , window(context, theme)
    {
        window.resize(1280, 800);
        window.show();
    }

    static std::unique_ptr<store::SecretStore> makeStore(store::MemorySecretStore *lasting)
    {
        if (lasting)
            return std::make_unique<LastingStore>(*lasting);
        return std::make_unique<store::MemorySecretStore>();
    }

    template<typename W>
    W *find(const char *name) const
    {
        return window.findChild<W *>(QString::fromLatin1(name));
    }

    app::AppContext context;
    ThemeController theme;
    MainWindow window;
};

template<typename W>
W *in(const QWidget *parent, const char *name)
{
    return parent->findChild<W *>(QString::fromLatin1(name));
}

/// A widget that is shown: pages and dialogs that are on their way out are left aside.
template<typename W>
W *shown(const QWidget *parent, const char *name)
{
    for (W *one : parent->findChildren<W *>(QString::fromLatin1(name))) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void fill(ConnectDialog *dialog, const QUrl &host, const QByteArray &key)
{
    auto *region = in<QComboBox>(dialog, "region");
    region->setCurrentIndex(region->count() - 1);
    in<QLineEdit>(dialog, "address")->setText(host.toString());
    in<QLineEdit>(dialog, "key")->setText(QString::fromLatin1(key));
}

QString answer(const ConnectDialog *dialog)
{
    return dialog->findChild<AnswerPanel *>()->title();
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// The guided dialog against the practice organisation, and opening what was connected, with keys kept, missing and forgotten.
class TestConnecting final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::PracticeFixture> m_practice;

    QByteArray keyOf(Platform platform) const
    {
        return platform == Platform::Anyscale ? m_practice->key()
               : platform == Platform::Arize  ? m_practice->arizeKey()
                                              : m_practice->wandbKey();
    }

    app::ConnectionSettings saved(app::AppContext &context, const QString &organisation, const QString &kind,
                                  Platform platform) const
    {
        app::ConnectionSettings connection;
        connection.organisation = organisation;
        connection.kind = kind;
        connection.platform = platform;
        connection.baseUrl = m_practice->url();
        connection.name = context.connections.nameFor(organisation, kind, platform);
        connection.colour = context.connections.freeColour();
        context.connections.save(connection);
        return connection;
    }

private Q_SLOTS:
    void initTestCase();
    void thePlatformIsChosenFirst();
    void aGoodKeyIsTestedThenSaved_data();
    void aGoodKeyIsTestedThenSaved();
    void aWrongKeyNamesCauses_data();
    void aWrongKeyNamesCauses();
    void aMembersKeyIsTold();
    void changingTheKeyTakesTheAnswerBack();
    void shapesAreHintsNotStops();
    void pastesAndStaysMasked();
    void withoutAKeyStoreItSaysSo();
    void opensAllPlatformsFromTheKeyStore();
    void asksOnceForTheMissingKeys();
    void onePlatformThatFailsStopsNoOther();
    void addsAPlatformToAnOrganisation();
    void forgetsAKeyOrAConnection();
    void theBandNamesTheOrganisation();
    void coloursCanBeTold();
    void settingsOfTheNetwork();
    void doubleTextCutsNothing();
};

void TestConnecting::initTestCase()
{
    m_practice = std::make_unique<sandbox::PracticeFixture>();
    QVERIFY2(m_practice->isReady(), qPrintable(m_practice->failure()));
}

void TestConnecting::thePlatformIsChosenFirst()
{
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    auto *dialog = new ConnectDialog(run.context, &run.window);
    dialog->open();
    for (const char *tile : {"chooseAnyscale", "chooseArize", "chooseWandb"})
        QVERIFY(in<QAbstractButton>(dialog, tile)->isVisible());
    QVERIFY(!in<QPushButton>(dialog, "go")->isVisible());
    QTest::mouseClick(in<QAbstractButton>(dialog, "chooseArize"), Qt::LeftButton);
    QCOMPARE(in<QLabel>(dialog, "connectTitle")->text(), u"Connect Arize AX"_s);
    QVERIFY(in<QLineEdit>(dialog, "key")->isVisible());
    QVERIFY(in<QComboBox>(dialog, "region")->count() >= 5); // four regions, or more, and a host of one's own
    QVERIFY(in<QPushButton>(dialog, "openBrowser")->isEnabled());
    QVERIFY(!in<QPushButton>(dialog, "go")->isEnabled());
    QVERIFY(!in<QPushButton>(dialog, "go")->toolTip().isEmpty());
    QTest::mouseClick(in<QPushButton>(dialog, "back"), Qt::LeftButton);
    QVERIFY(in<QAbstractButton>(dialog, "chooseWandb")->isVisible());
    QSignalSpy practice(dialog, &ConnectDialog::practiceRequested);
    QTest::mouseClick(in<QPushButton>(dialog, "choosePractice"), Qt::LeftButton);
    QCOMPARE(practice.size(), 1);
}

void TestConnecting::aGoodKeyIsTestedThenSaved_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::newRow("Anyscale") << Platform::Anyscale;
    QTest::newRow("Arize AX") << Platform::Arize;
    QTest::newRow("Weights & Biases") << Platform::Wandb;
}

void TestConnecting::aGoodKeyIsTestedThenSaved()
{
    QFETCH(const Platform, platform);
    const QByteArray secret = keyOf(platform);
    if (secret.isEmpty())
        QSKIP("the practice organisation does not speak this platform yet");
    const QTemporaryDir profile;
    store::MemorySecretStore lasting;
    Run run(profile.path(), &lasting);
    ConnectWish wish;
    wish.platform = platform;
    auto *dialog = new ConnectDialog(run.context, wish, &run.window);
    QSignalSpy connected(dialog, &ConnectDialog::connected);
    dialog->open();
    fill(dialog, m_practice->url(), secret);
    auto *go = in<QPushButton>(dialog, "go");
    QVERIFY(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!answer(dialog).isEmpty(), kPatience);
    QVERIFY2(go->text().contains(u"Save"_s), qPrintable(answer(dialog)));
    QVERIFY2(dialog->findChildren<QLabel *>(u"ability"_s).size() >= 4, "what the key may do is told");
    // Arize AX can only be asked whose a key is where it made one that says so; else that it does not tell is said.
    const bool isNamed = answer(dialog).contains(u" as "_s);
    QVERIFY(isNamed || (platform == Platform::Arize && in<QLabel>(dialog, "answerLine")->text().contains(u"does not tell"_s)));
    // A platform that names nobody leaves the name to the person, and says so before saving.
    auto *name = in<QLineEdit>(dialog, "name");
    if (name->text().isEmpty())
        QVERIFY(!go->isEnabled());
    name->setText(u"Acme"_s);
    QVERIFY(go->isEnabled());
    QCOMPARE(run.context.connections.all().size(), 0);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, kPatience);
    const auto all = run.context.connections.all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().organisationTitle(), u"Acme · Production"_s);
    QCOMPARE(all.first().platform, platform);
    run.context.settings.store().sync();
    QCOMPARE(test::fileHolding(profile.path(), secret), QString());
}

void TestConnecting::aWrongKeyNamesCauses_data()
{
    aGoodKeyIsTestedThenSaved_data();
}

void TestConnecting::aWrongKeyNamesCauses()
{
    QFETCH(const Platform, platform);
    if (keyOf(platform).isEmpty())
        QSKIP("the practice organisation does not speak this platform yet");
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    ConnectWish wish;
    wish.platform = platform;
    auto *dialog = new ConnectDialog(run.context, wish, &run.window);
    dialog->open();
    const QByteArray wrong = "a_key_that_nobody_ever_made_for_this_platform_at_all";
    fill(dialog, m_practice->url(), wrong);
    in<QLineEdit>(dialog, "name")->setText(u"Acme"_s);
    auto *go = in<QPushButton>(dialog, "go");
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!answer(dialog).isEmpty(), kPatience);
    QVERIFY(go->text().contains(u"Test"_s));
    const auto causes = dialog->findChildren<QLabel *>(u"cause"_s);
    QVERIFY2(causes.size() >= 2, qPrintable(answer(dialog)));
    QVERIFY(!dialog->findChildren<QPushButton *>(u"remedy"_s).isEmpty());
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QString::fromLatin1(wrong)), "a key is never echoed");
    auto *details = in<QPushButton>(dialog, "details");
    QVERIFY(details->isVisible());
    QVERIFY(!in<QLabel>(dialog, "technical")->isVisible());
    QTest::mouseClick(details, Qt::LeftButton);
    QVERIFY(in<QLabel>(dialog, "technical")->isVisible());
    QVERIFY(!answer(dialog).contains(u"401"_s));
    QVERIFY(run.context.connections.all().isEmpty());
    run.context.settings.store().sync();
    QCOMPARE(test::fileHolding(profile.path(), wrong), QString());
}

void TestConnecting::aMembersKeyIsTold()
{
    const QByteArray member = m_practice->arizeMemberKey();
    if (member.isEmpty())
        QSKIP("the practice organisation has no member's key yet");
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    ConnectWish wish;
    wish.platform = Platform::Arize;
    auto *dialog = new ConnectDialog(run.context, wish, &run.window);
    dialog->open();
    fill(dialog, m_practice->url(), member);
    QTest::mouseClick(in<QPushButton>(dialog, "go"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!answer(dialog).isEmpty(), kPatience);
    // Either it is let in and is told what it may not do, or it is refused with the reason: never a plain yes.
    bool saysNo = !dialog->findChildren<QLabel *>(u"cause"_s).isEmpty();
    for (const QLabel *line : dialog->findChildren<QLabel *>(u"ability"_s))
        saysNo = saysNo || line->text().startsWith(u"No:"_s);
    QVERIFY2(saysNo, qPrintable(answer(dialog)));
}

void TestConnecting::changingTheKeyTakesTheAnswerBack()
{
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    ConnectWish wish;
    wish.platform = Platform::Anyscale;
    auto *dialog = new ConnectDialog(run.context, wish, &run.window);
    dialog->open();
    fill(dialog, m_practice->url(), m_practice->key());
    auto *go = in<QPushButton>(dialog, "go");
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(go->text().contains(u"Save"_s), kPatience);
    auto *key = in<QLineEdit>(dialog, "key");
    QTest::keyClicks(key, u"x"_s);
    QVERIFY(go->text().contains(u"Test"_s));
    QVERIFY(answer(dialog).isEmpty());
    QTest::keyClick(key, Qt::Key_Backspace);
    // Ctrl+Return is the primary.
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(go->text().contains(u"Save"_s), kPatience);
    in<QComboBox>(dialog, "region")->setCurrentIndex(0);
    QVERIFY2(go->text().contains(u"Test"_s), "another host is another key");
    // A name changes nothing about what was tested.
    fill(dialog, m_practice->url(), m_practice->key());
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(go->text().contains(u"Save"_s), kPatience);
    in<QLineEdit>(dialog, "name")->setText(u"Another"_s);
    QVERIFY(go->text().contains(u"Save"_s));
}

void TestConnecting::shapesAreHintsNotStops()
{
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    ConnectWish wish;
    wish.platform = Platform::Wandb;
    auto *dialog = new ConnectDialog(run.context, wish, &run.window);
    dialog->open();
    auto *key = in<QLineEdit>(dialog, "key");
    key->setText(QString(39, u'a'));
    QVERIFY(in<QLabel>(dialog, "keyHint")->isVisible());
    QVERIFY(in<QLabel>(dialog, "keyHint")->text().contains(u"40"_s));
    QVERIFY(!key->accessibleDescription().isEmpty());
    QVERIFY(in<QPushButton>(dialog, "go")->isEnabled());
    key->setText(QString(40, u'a'));
    QVERIFY(!in<QLabel>(dialog, "keyHint")->isVisible());
}

void TestConnecting::pastesAndStaysMasked()
{
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    ConnectWish wish;
    wish.platform = Platform::Arize;
    auto *dialog = new ConnectDialog(run.context, wish, &run.window);
    dialog->open();
    QGuiApplication::clipboard()->setText(u"  test-key-from-the-clipboard\n"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "paste"), Qt::LeftButton);
    auto *key = in<QLineEdit>(dialog, "key");
    QCOMPARE(key->text(), u"test-key-from-the-clipboard"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(key);
    QVERIFY(face && !face->text(QAccessible::Value).contains(u"clipboard"_s));
    QCOMPARE(face->text(QAccessible::Name), u"Key"_s);
}

void TestConnecting::withoutAKeyStoreItSaysSo()
{
    const QTemporaryDir profile;
    store::MemorySecretStore lasting;
    ConnectWish wish;
    wish.platform = Platform::Arize;
    {
        Run run(profile.path(), nullptr);
        auto *dialog = new ConnectDialog(run.context, wish, &run.window);
        dialog->open();
        QVERIFY(!in<QCheckBox>(dialog, "keep")->isVisible());
        QVERIFY(in<QLabel>(dialog, "keptWhere")->text().contains(u"no key store here"_s));
    }
    Run run(profile.path(), &lasting);
    auto *dialog = new ConnectDialog(run.context, wish, &run.window);
    dialog->open();
    auto *keep = in<QCheckBox>(dialog, "keep");
    QVERIFY(keep->isVisible() && keep->isChecked());
    QVERIFY(in<QLabel>(dialog, "keptWhere")->text().contains(u"never in a file"_s));
    keep->setChecked(false);
    QVERIFY(in<QLabel>(dialog, "keptWhere")->text().contains(u"this run alone"_s));
    // The wish to keep none is a setting.
    run.context.settings.store().setValue(u"keys/sessionOnly"_s, true);
    auto *second = new ConnectDialog(run.context, wish, &run.window);
    QVERIFY(!in<QCheckBox>(second, "keep")->isChecked());
}

void TestConnecting::opensAllPlatformsFromTheKeyStore()
{
    const QTemporaryDir profile;
    store::MemorySecretStore lasting;
    QList<Platform> platforms;
    {
        app::AppContext context(profile.path(), std::make_unique<LastingStore>(lasting));
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
            if (keyOf(platform).isEmpty())
                continue;
            platforms.append(platform);
            const auto connection = saved(context, u"Acme"_s, app::kKindProduction, platform);
            startJob(lasting.write(connection.secretName(), SecretString(keyOf(platform)), this), this,
                     [](const Result<std::monostate> &) {});
        }
        QTest::qWait(50);
    }
    Run run(profile.path(), &lasting);
    run.window.openSaved();
    auto *page = run.window.findChild<ConnectionsPage *>();
    run.window.showPage(PageId::Connections);
    const auto connectedLines = [page] {
        qsizetype lines = 0;
        for (const QLabel *line : page->findChildren<QLabel *>(u"platformState"_s))
            lines += line->isVisible() && line->text().startsWith(u"Connected"_s) ? 1 : 0;
        return lines;
    };
    QTRY_COMPARE_WITH_TIMEOUT(connectedLines(), platforms.size(), kPatience);
    QVERIFY(run.window.windowTitle().contains(u"Acme · Production"_s));
    QVERIFY2(!shown<QWidget>(&run.window, "organisationBand"), "one organisation needs no band");
    QVERIFY(run.window.findChild<KeysDialog *>() == nullptr);
    run.context.settings.store().sync();
    for (const Platform platform : platforms)
        QCOMPARE(test::fileHolding(profile.path(), keyOf(platform)), QString());
}

void TestConnecting::asksOnceForTheMissingKeys()
{
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    saved(run.context, u"Acme"_s, {}, Platform::Anyscale);
    saved(run.context, u"Acme"_s, {}, Platform::Arize);
    run.window.openSaved();
    QTRY_VERIFY_WITH_TIMEOUT(run.window.findChild<KeysDialog *>() != nullptr, kPatience);
    auto *dialog = run.window.findChild<KeysDialog *>();
    const auto fields = dialog->findChildren<QLineEdit *>(u"key"_s);
    QCOMPARE(fields.size(), 2);
    bool namesBoth = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        namesBoth = namesBoth || (label->text().contains(u"Anyscale"_s) && label->text().contains(u"Arize AX"_s));
    QVERIFY(namesBoth);
    QVERIFY(!in<QPushButton>(dialog, "openKeys")->isEnabled());
    fields.at(0)->setText(QString::fromLatin1(m_practice->key()));
    // One of two is enough to begin with.
    QTest::mouseClick(in<QPushButton>(dialog, "openKeys"), Qt::LeftButton);
    auto *home = run.window.findChild<HomePage *>();
    const auto says = [home](const QString &words) {
        for (const QLabel *label : home->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Connected as"_s), kPatience);
    QVERIFY(says(u"its key is missing"_s));
    QTRY_VERIFY(run.window.findChild<KeysDialog *>() == nullptr);
    // The key that was given is known for this run; only the other is asked for.
    auto *opener = run.window.findChild<ConnectionOpener *>();
    opener->openOrganisation(run.context.connections.organisations().first().id);
    QTRY_VERIFY_WITH_TIMEOUT(run.window.findChild<KeysDialog *>() != nullptr, kPatience);
    QCOMPARE(run.window.findChild<KeysDialog *>()->findChildren<QLineEdit *>(u"key"_s).size(), 1);
    run.context.settings.store().sync();
    QCOMPARE(test::fileHolding(profile.path(), m_practice->key()), QString());
}

void TestConnecting::onePlatformThatFailsStopsNoOther()
{
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    const auto good = saved(run.context, u"Acme"_s, {}, Platform::Anyscale);
    const auto bad = saved(run.context, u"Acme"_s, {}, Platform::Arize);
    run.window.openConnections({{good, SecretString(m_practice->key())}, {bad, SecretString(QByteArray("nobodys-key"))}});
    run.window.showPage(PageId::Connections);
    auto *page = run.window.findChild<ConnectionsPage *>();
    const auto states = [page] {
        QStringList lines;
        for (const QLabel *line : page->findChildren<QLabel *>(u"platformState"_s)) {
            if (line->isVisible())
                lines.append(line->text());
        }
        return lines;
    };
    QTRY_VERIFY_WITH_TIMEOUT(states().size() == 3 && states().at(0).startsWith(u"Connected as"_s), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!states().at(1).startsWith(u"Asking"_s), kPatience);
    QVERIFY2(!states().at(1).startsWith(u"Connected"_s), qPrintable(states().at(1)));
    QCOMPARE(states().at(2), u"Not connected"_s);
    QVERIFY(shown<QPushButton>(page, "connectPlatform"));
}

void TestConnecting::addsAPlatformToAnOrganisation()
{
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    const auto first = saved(run.context, u"Acme"_s, app::kKindTest, Platform::Anyscale);
    run.window.openConnections({{first, SecretString(m_practice->key())}});
    run.window.findChild<ConnectionOpener *>()->connectPlatform(first.organisationId(), Platform::Arize);
    auto *dialog = run.window.findChild<ConnectDialog *>();
    QVERIFY(dialog);
    QVERIFY(in<QLabel>(dialog, "connectTitle")->text().contains(u"Acme · Test"_s));
    QVERIFY(in<QLineEdit>(dialog, "name")->isReadOnly());
    fill(dialog, m_practice->url(), m_practice->arizeKey());
    in<QCheckBox>(dialog, "readOnly")->setChecked(true);
    auto *go = in<QPushButton>(dialog, "go");
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(go->text().contains(u"Save"_s), kPatience);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run.context.connections.all().size(), 2, kPatience);
    const auto known = run.context.connections.organisations();
    QCOMPARE(known.size(), 1);
    QVERIFY(known.first().on(Platform::Arize)->isReadOnly);
    QCOMPARE(known.first().on(Platform::Arize)->colour, first.colour);
}

void TestConnecting::forgetsAKeyOrAConnection()
{
    const QTemporaryDir profile;
    store::MemorySecretStore lasting;
    Run run(profile.path(), &lasting);
    const auto connection = saved(run.context, u"Acme"_s, {}, Platform::Anyscale);
    startJob(lasting.write(connection.secretName(), SecretString(m_practice->key()), this), this,
             [](const Result<std::monostate> &) {});
    run.window.findChild<ConnectionsPage *>()->reload();
    run.window.showPage(PageId::Connections);
    const auto isKept = [&] {
        bool kept = true;
        bool done = false;
        startJob(lasting.read(connection.secretName(), this), this, [&](const Result<SecretString> &key) {
            kept = key.has_value();
            done = true;
        });
        [&] { QTRY_VERIFY(done); }();
        return kept;
    };
    QVERIFY(isKept());
    QTest::mouseClick(shown<QPushButton>(run.window.findChild<ConnectionsPage *>(), "forget"), Qt::LeftButton);
    auto *box = run.find<QMessageBox>("forgetDialog");
    QVERIFY(box);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().contains(u"connection"_s))
            button->click();
    }
    QTRY_VERIFY(!isKept());
    QVERIFY(run.context.connections.all().isEmpty());
}

void TestConnecting::theBandNamesTheOrganisation()
{
    const QTemporaryDir profile;
    Run run(profile.path(), nullptr);
    const auto acme = saved(run.context, u"Acme"_s, app::kKindProduction, Platform::Anyscale);
    saved(run.context, u"Acme"_s, app::kKindTest, Platform::Anyscale);
    run.window.openConnections({{acme, SecretString(m_practice->key())}});
    auto *band = run.window.findChild<OrganisationBand *>();
    QVERIFY(band->isVisible());
    QVERIFY(in<QLabel>(band, "bandName")->text().contains(u"Acme · Production"_s));
    // Renaming is seen at once, and opening is not needed for it.
    QVERIFY(run.context.connections.rename(acme.organisationId(), u"Acme Labs"_s, {}));
    Q_EMIT run.window.findChild<ConnectionOpener *>()->connectionsChanged();
    QVERIFY(in<QLabel>(band, "bandName")->text().contains(u"Acme Labs"_s));
    app::ConnectionSettings practice = acme;
    practice.isPractice = true;
    run.window.openConnections({{practice, SecretString(m_practice->key())}});
    QVERIFY(shown<QWidget>(&run.window, "practiceBand"));
}

void TestConnecting::coloursCanBeTold()
{
    QSet<QString> names;
    for (int colour = 0; colour < app::kColours; ++colour) {
        for (const Tokens &tokens : {lightTokens(), darkTokens()})
            QVERIFY2(contrast(organisationColour(colour, tokens), tokens.view) >= 3, qPrintable(organisationColourName(colour)));
        names.insert(organisationColourName(colour));
    }
    QCOMPARE(names.size(), app::kColours);
    QVERIFY(organisationColour(-5, lightTokens()).isValid());
}

void TestConnecting::settingsOfTheNetwork()
{
    const QTemporaryDir profile;
    store::MemorySecretStore lasting;
    const QByteArray password = "proxy-password-of-a-test";
    {
        Run run(profile.path(), &lasting);
        run.window.showPage(PageId::Settings);
        auto *kind = run.find<QComboBox>("proxyKind");
        kind->setCurrentIndex(2);
        QVERIFY(!run.find<QPushButton>("proxySave")->isEnabled());
        run.find<QLineEdit>("proxyHost")->setText(u"proxy.acme.example"_s);
        run.find<QLineEdit>("proxyUser")->setText(u"otto"_s);
        run.find<QLineEdit>("proxyPassword")->setText(QString::fromLatin1(password));
        QTest::mouseClick(run.find<QPushButton>("proxySave"), Qt::LeftButton);
        QTRY_VERIFY(!run.find<QLabel>("proxySaved")->text().isEmpty());
        QCOMPARE(run.context.network.transportOptions().proxy.password.reveal(), password);
        QVERIFY(run.find<QLineEdit>("proxyPassword")->text().isEmpty());
        QTest::mouseClick(run.find<QPushButton>("emptyCache"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!run.find<QLabel>("cacheSaid")->text().isEmpty(), kPatience);
        run.find<QCheckBox>("cacheEnabled")->setChecked(false);
        run.find<QCheckBox>("sessionOnly")->setChecked(true);
        QTest::qWait(50);
    }
    QCOMPARE(test::fileHolding(profile.path(), password), QString());
    Run run(profile.path(), &lasting);
    QCOMPARE(run.context.network.proxy().host, u"proxy.acme.example"_s);
    QVERIFY(!run.find<QCheckBox>("cacheEnabled")->isChecked());
    QVERIFY(run.find<QCheckBox>("sessionOnly")->isChecked());
    QCOMPARE(run.find<QComboBox>("proxyKind")->currentIndex(), 2);
}

void TestConnecting::doubleTextCutsNothing()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        const QTemporaryDir profile;
        Run run(profile.path(), nullptr);
        ConnectWish wish;
        wish.platform = Platform::Arize;
        auto *dialog = new ConnectDialog(run.context, wish, &run.window);
        dialog->open();
        dialog->resize(1000, 700);
        fill(dialog, m_practice->url(), "nobodys-key");
        QTest::mouseClick(in<QPushButton>(dialog, "go"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!answer(dialog).isEmpty(), kPatience);
        QTest::qWait(100);
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width() - 1 &&
                             button->height() >= button->minimumSizeHint().height() - 1,
                         qPrintable(button->objectName() + u' ' + button->text()));
        }
        for (auto *label : dialog->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed - 2, qPrintable(label->text()));
        }
    }
    QApplication::setFont(before);
}

QTEST_MAIN(TestConnecting)
#include "tst_connecting.moc"
