// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections.h"
#include "app/connectiontest.h"
#include "app/networksettings.h"
#include "app/platformhosts.h"
#include "support/programs.h"
#include "support/testauthority.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;

namespace {

ConnectionSettings connectionOf(const QString &organisation, const QString &kind, Platform platform, const QString &name)
{
    ConnectionSettings connection;
    connection.name = name;
    connection.platform = platform;
    connection.baseUrl = QUrl(u"https://platform.example"_s);
    connection.organisation = organisation;
    connection.kind = kind;
    return connection;
}

} // namespace

/// Organisations and their connections as they are remembered; hosts, keys' shapes, and the way out of the network.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void oldOnesOpenAsBefore();
    void organisationsHoldTheirPlatforms();
    void aPlatformTwiceStandsByItself();
    void namesAreUnique();
    void renamingKeepsKeys();
    void coloursAndLocks();
    void hosts_data();
    void hosts();
    void typedHosts_data();
    void typedHosts();
    void keyShapes_data();
    void keyShapes();
    void causesAreByLikelihood();
    void abilitiesAreToldOnce();
    void networkSettingsAreKept();
    void certificatesAloneAreKept();
};

void TestConnections::roundTrip()
{
    const QTemporaryDir folder;
    ConnectionSettings wanted = connectionOf(u"Acme / Süd"_s, u"Vorführung"_s, Platform::Arize, u"Acme / Süd · Arize"_s);
    wanted.isReadOnly = true;
    wanted.colour = 3;
    {
        Settings settings(folder.path());
        Connections(settings).save(wanted);
    }
    Settings settings(folder.path());
    const Connections connections(settings);
    QCOMPARE(connections.all(), QList{wanted});
    QCOMPARE(wanted.organisationTitle(), u"Acme / Süd · Vorführung"_s);
}

void TestConnections::oldOnesOpenAsBefore()
{
    const QTemporaryDir folder;
    // As version 0.1 wrote it, with one platform alone.
    QVERIFY(writeFile(folder.filePath(u"settings.ini"_s), "[connections]\n"
                                                          "Corp%20prod\\platform=anyscale\n"
                                                          "Corp%20prod\\url=https://console.example\n"
                                                          "Corp%20prod\\practice=false\n"
                                                          "Corp%20prod\\readOnly=true\n"));
    Settings settings(folder.path());
    const Connections connections(settings);
    const auto known = connections.organisations();
    QCOMPARE(known.size(), 1);
    // QSettings escapes the group's percent sign once more on disk; either way the name is what the person typed.
    const ConnectionSettings &old = known.first().connections.first();
    QCOMPARE(known.first().name, old.name);
    QCOMPARE(known.first().title(), old.name);
    QVERIFY(old.isReadOnly);
    QCOMPARE(old.baseUrl, QUrl(u"https://console.example"_s));
    QCOMPARE(old.secretName(), u"anyscale: %1 (https://console.example)"_s.arg(old.name));
}

void TestConnections::organisationsHoldTheirPlatforms()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Connections connections(settings);
    connections.save(connectionOf(u"Acme"_s, kKindProduction, Platform::Wandb, u"a"_s));
    connections.save(connectionOf(u"Acme"_s, kKindProduction, Platform::Anyscale, u"b"_s));
    connections.save(connectionOf(u"Acme"_s, kKindTest, Platform::Anyscale, u"c"_s));
    ConnectionSettings practice = connectionOf(u"Practice"_s, {}, Platform::Anyscale, u"d"_s);
    practice.isPractice = true;
    connections.save(practice);
    const auto known = connections.organisations();
    QCOMPARE(known.size(), 2);
    QCOMPARE(known.at(0).title(), u"Acme · Production"_s);
    QCOMPARE(known.at(0).connections.size(), 2);
    QCOMPARE(known.at(0).connections.first().platform, Platform::Anyscale);
    QVERIFY(known.at(0).on(Platform::Wandb));
    QVERIFY(!known.at(0).on(Platform::Arize));
    QCOMPARE(known.at(1).title(), u"Acme · Test"_s);
    QVERIFY(known.at(0).id != known.at(1).id);
}

void TestConnections::aPlatformTwiceStandsByItself()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Connections connections(settings);
    connections.save(connectionOf(u"Acme"_s, kKindTest, Platform::Arize, u"one"_s));
    connections.save(connectionOf(u"Acme"_s, kKindTest, Platform::Arize, u"two"_s));
    const auto known = connections.organisations();
    QCOMPARE(known.size(), 2);
    for (const Organisation &organisation : known)
        QCOMPARE(organisation.connections.size(), 1);
}

void TestConnections::namesAreUnique()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Connections connections(settings);
    const QString name = connections.nameFor(u"Acme"_s, kKindProduction, Platform::Arize);
    QCOMPARE(name, u"Acme · Production · Arize AX"_s);
    connections.save(connectionOf(u"Acme"_s, kKindProduction, Platform::Arize, name));
    // The same one again is replaced, not doubled.
    QCOMPARE(connections.nameFor(u"Acme"_s, kKindProduction, Platform::Arize), name);
    // Renamed away, the name stays with it, so a new Acme needs another.
    QVERIFY(connections.rename(connections.organisations().first().id, u"Zenith"_s, {}));
    QCOMPARE(connections.nameFor(u"Acme"_s, kKindProduction, Platform::Arize), u"Acme · Production · Arize AX 2"_s);
}

void TestConnections::renamingKeepsKeys()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Connections connections(settings);
    connections.save(connectionOf(u"Acme"_s, kKindTest, Platform::Arize, u"one"_s));
    connections.save(connectionOf(u"Acme"_s, kKindTest, Platform::Wandb, u"two"_s));
    connections.save(connectionOf(u"Other"_s, {}, Platform::Wandb, u"three"_s));
    const QString secret = connections.byName(u"one"_s)->secretName();
    const QString id = connections.byName(u"one"_s)->organisationId();
    QVERIFY2(!connections.rename(id, u"Other"_s, {}), "two organisations never melt into one by a slip");
    QVERIFY(connections.rename(id, u"Acme Labs"_s, u"Demo"_s));
    const auto known = connections.organisations();
    QCOMPARE(known.size(), 2);
    QCOMPARE(known.first().title(), u"Acme Labs · Demo"_s);
    QCOMPARE(known.first().connections.size(), 2);
    QCOMPARE(connections.byName(u"one"_s)->secretName(), secret);
}

void TestConnections::coloursAndLocks()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Connections connections(settings);
    QCOMPARE(connections.freeColour(), 0);
    connections.save(connectionOf(u"Acme"_s, {}, Platform::Arize, u"one"_s));
    QCOMPARE(connections.freeColour(), 1);
    connections.setColour(connections.organisations().first().id, 99);
    QCOMPARE(connections.organisations().first().colour, kColours - 1);
    connections.setReadOnly(u"one"_s, true);
    QVERIFY(connections.byName(u"one"_s)->isReadOnly);
    // A colour of a later version, or of an edited file.
    settings.store().setValue("connections/one/colour"_L1, -7);
    QCOMPARE(connections.byName(u"one"_s)->colour, 0);
}

void TestConnections::hosts_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("api");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("page");
    QTest::newRow("arize us") << Platform::Arize << u"https://api.arize.com"_s << 0 << u"https://app.arize.com"_s;
    QTest::newRow("arize eu") << Platform::Arize << u"https://api.eu-west-1a.arize.com"_s << 1
                              << u"https://app.eu-west-1a.arize.com"_s;
    QTest::newRow("arize own") << Platform::Arize << u"https://api.arize.acme.example"_s << -1
                               << u"https://app.arize.acme.example"_s;
    QTest::newRow("wandb") << Platform::Wandb << u"https://api.wandb.ai"_s << 0 << u"https://wandb.ai/settings"_s;
    QTest::newRow("wandb own") << Platform::Wandb << u"https://wandb.acme.example:8443"_s << -1
                               << u"https://wandb.acme.example:8443/settings"_s;
    QTest::newRow("anyscale") << Platform::Anyscale << u"https://console.anyscale.com"_s << 0
                              << u"https://console.anyscale.com"_s;
    QTest::newRow("not its scheme") << Platform::Arize << u"http://api.arize.com"_s << -1 << u"http://app.arize.com"_s;
}

void TestConnections::hosts()
{
    QFETCH(const Platform, platform);
    QFETCH(const QString, api);
    QFETCH(const int, index);
    QFETCH(const QString, page);
    QCOMPARE(hostIndex(platform, QUrl(api)), index);
    QCOMPARE(keyPage(platform, QUrl(api)).toString(), page);
    for (const HostChoice &choice : hostChoices(platform))
        QVERIFY(net::QnamTransport::refusalOf(choice.api).isEmpty());
}

void TestConnections::typedHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("a name") << u" acme.example "_s << u"https://acme.example"_s;
    QTest::newRow("an address") << u"http://127.0.0.1:80/x"_s << u"http://127.0.0.1:80/x"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestConnections::typedHosts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, url);
    QCOMPARE(hostFromText(typed).toString(), url);
}

void TestConnections::keyShapes_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOdd");
    const QString forty(40, u'a');
    QTest::newRow("wandb 40") << Platform::Wandb << forty << false;
    QTest::newRow("wandb 39") << Platform::Wandb << forty.left(39) << true;
    QTest::newRow("wandb prefix") << Platform::Wandb << u"local-"_s + forty << false;
    QTest::newRow("wandb 50, dash, 10") << Platform::Wandb << QString(50, u'a') + u'-' + QString(10, u'b') << true;
    QTest::newRow("wandb token") << Platform::Wandb << u"aaa.bbb.ccc"_s << false;
    QTest::newRow("anyscale") << Platform::Anyscale << u"test_key_of_anyscale"_s << true;
    QTest::newRow("anyscale api") << Platform::Anyscale << u"atest_key"_s << false;
    QTest::newRow("anyscale sss") << Platform::Anyscale << u"sss_test"_s << false;
    QTest::newRow("arize anything") << Platform::Arize << u"test-key"_s << false;
    QTest::newRow("two words") << Platform::Arize << u"test key"_s << true;
    QTest::newRow("nothing yet") << Platform::Wandb << QString() << false;
    QTest::newRow("blanks around") << Platform::Arize << u"  test-key\n"_s << false;
}

void TestConnections::keyShapes()
{
    QFETCH(const Platform, platform);
    QFETCH(const QString, key);
    QFETCH(const bool, isOdd);
    const QString hint = keyShapeHint(platform, key);
    QCOMPARE(!hint.isEmpty(), isOdd);
    if (key.size() > 3)
        QVERIFY2(!hint.contains(key.trimmed()), "a hint never repeats the key");
}

void TestConnections::causesAreByLikelihood()
{
    using Remedy = RefusalCause::Remedy;
    ApiError error;
    error.kind = ApiError::Kind::Auth;
    const QUrl us(u"https://api.arize.com"_s);
    const auto causes = refusalCauses(error, Platform::Arize, us, {});
    QVERIFY(causes.size() >= 3);
    QCOMPARE(causes.at(0).remedy, Remedy::TryHost);
    QCOMPARE(causes.at(0).host->api, QUrl(u"https://api.eu-west-1a.arize.com"_s));
    QCOMPARE(causes.at(1).remedy, Remedy::PasteAgain);
    // From there it points back, and an odd shape is the likeliest of all.
    const auto back = refusalCauses(error, Platform::Arize, causes.at(0).host->api, u"odd"_s);
    QCOMPARE(back.at(0).remedy, Remedy::PasteAgain);
    QCOMPARE(back.at(0).text, u"odd"_s);
    QCOMPARE(back.at(1).host->api, us);
    for (const auto kind : {ApiError::Kind::Network, ApiError::Kind::Tls, ApiError::Kind::Protocol, ApiError::Kind::Forbidden,
                            ApiError::Kind::Server, ApiError::Kind::Local, ApiError::Kind::RateLimited, ApiError::Kind::Timeout,
                            ApiError::Kind::NotFound}) {
        error.kind = kind;
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
            QVERIFY(!refusalTitle(error, platform).isEmpty());
            for (const auto &cause : refusalCauses(error, platform, QUrl(u"https://acme.example"_s), {}))
                QVERIFY(!cause.text.isEmpty());
            QVERIFY(!refusalCauses(error, platform, hostChoices(platform).first().api, {}).isEmpty());
        }
    }
}

void TestConnections::abilitiesAreToldOnce()
{
    ports::Abilities abilities;
    abilities.insert(Action::SeePeople, {});
    abilities.insert(Action::AddPeople, {});
    abilities.insert(Action::ResendInvitation, {});
    abilities.insert(Action::ChangeRole, {Ability::Answer::No, WhyNot::PlatformCant, {}});
    abilities.insert(Action::ResetPassword, {Ability::Answer::InPart, WhyNot::OnlyWithPassword, u"words"_s});
    abilities.insert(Action::Deactivate, {Ability::Answer::No, WhyNot::PlatformCant, {}});
    abilities.insert(Action::Reactivate, {Ability::Answer::Unknown, WhyNot::NotKnown, {}});
    const auto lines = abilityLines(abilities, Platform::Arize);
    QCOMPARE(lines.size(), 6); // adding and resending share one
    QCOMPARE(lines.first().answer, Ability::Answer::Yes);
    QCOMPARE(lines.last().answer, Ability::Answer::Unknown);
    QSet<QString> told;
    for (const AbilityLine &line : lines) {
        QVERIFY(!told.contains(line.what));
        told.insert(line.what);
        QCOMPARE(line.reason.isEmpty(), line.answer == Ability::Answer::Yes);
        QVERIFY(abilityText(line).endsWith(line.what));
    }
}

void TestConnections::networkSettingsAreKept()
{
    const QTemporaryDir folder;
    const ProxySettings wanted{ProxySettings::Kind::Manual, u"proxy.acme.example"_s, 3128, u"otto"_s};
    {
        Settings settings(folder.path());
        NetworkSettings network(settings);
        QCOMPARE(network.transportOptions().proxy.kind, net::ProxyOptions::Kind::System);
        network.setProxy(wanted);
        network.setProxyPassword(SecretString(QByteArray("proxy-password-of-a-test")));
        const auto options = network.transportOptions();
        QCOMPARE(options.proxy.host, wanted.host);
        QCOMPARE(options.proxy.password.reveal(), QByteArray("proxy-password-of-a-test"));
    }
    Settings settings(folder.path());
    const NetworkSettings network(settings);
    QCOMPARE(network.proxy(), wanted);
    QVERIFY(network.proxyPassword().isEmpty());
    QCOMPARE(fileHolding(folder.path(), "proxy-password-of-a-test"), QString());
}

void TestConnections::certificatesAloneAreKept()
{
    const TestAuthority authority;
    QVERIFY2(authority.isMade(), "openssl is needed to make a certificate");
    const QTemporaryDir elsewhere;
    const QTemporaryDir folder;
    const QString careless = elsewhere.filePath(u"from-it.pem"_s);
    QVERIFY(writeFile(careless, authority.pemWithKey()));
    {
        Settings settings(folder.path());
        NetworkSettings network(settings);
        QVERIFY(!network.takeCertificates(elsewhere.filePath(u"none.pem"_s)));
        QVERIFY(writeFile(elsewhere.filePath(u"words.pem"_s), "just words"));
        QVERIFY(!network.takeCertificates(elsewhere.filePath(u"words.pem"_s)));
        QVERIFY(network.transportOptions().caCertificates.isEmpty());
        const auto taken = network.takeCertificates(careless);
        QVERIFY(taken);
        QCOMPARE(taken->size(), 1);
        QCOMPARE(taken->first().subject, u"Acme Test Authority"_s);
    }
    // The file may go; what was in it beside the certificate was never taken.
    QVERIFY(QFile::remove(careless));
    QCOMPARE(fileHolding(folder.path(), "PRIVATE KEY"), QString());
    Settings settings(folder.path());
    NetworkSettings network(settings);
    QCOMPARE(network.certificates().size(), 1);
    QVERIFY(network.transportOptions().caCertificates.contains("BEGIN CERTIFICATE"));
    network.forgetCertificates();
    QVERIFY(network.certificates().isEmpty());
    QVERIFY(NetworkSettings(settings).certificates().isEmpty());
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
