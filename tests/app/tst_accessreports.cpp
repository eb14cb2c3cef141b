// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/accessreports.h"
#include "app/auditfixture.h"
#include "reports/vendorjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <set>

using namespace audit;
using namespace gatehouse::app;
using reports::ReportDocument;
using reports::ReportFormat;

namespace {

const QDateTime kNow = at(2026, 11, 22);
const QList<ReportFormat> kFormats{ReportFormat::Json, ReportFormat::Csv, ReportFormat::CsvSemicolon, ReportFormat::Xlsx,
                                   ReportFormat::Pdf,  ReportFormat::Ods, ReportFormat::Html};

QStringList keysOf(const reports::ReportTable &table)
{
    QStringList keys;
    for (const reports::Column &column : table.columns)
        keys.append(column.key);
    return keys;
}

ReportRequest requestOf(ReportKind kind)
{
    ReportRequest request;
    request.kind = kind;
    request.now = kNow;
    return request;
}

ApiError serverError()
{
    ApiError error;
    error.kind = ApiError::Kind::Server;
    error.status = 503;
    return error;
}

} // namespace

/// Reports against the snapshot they are made of: whole, counted, in order, and INCOMPLETE where something is missing.
class TestAccessReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKindHasItsWord();
    void everyKindHasWhereItComesFrom();
    void permissionsByPersonAreTheGrants();
    void permissionsByPlaceSayWhatIsNotKnown();
    void keysOfColumnsAreCanonical();
    void theSameEveryTime();
    void onlyWhatWasAskedFor();
    void countsAddUp();
    void aFailedPageMakesItIncomplete();
    void aKeyThatMayNotReadIsNamed();
    void gapsAreNoFault();
    void aPlatformThatWasNotRead();
    void changesSinceADay();
    void peopleImportAgain();
    void keysAndServiceAccounts();
    void theVendorsBytes();
    void everyFormatSaysIncomplete();
    void nothingForeignRuns();

private:
    ReportDocument report(ReportKind kind) const { return makeReport(m_builder.index(), requestOf(kind)); }

    Builder m_builder;
    qsizetype m_ana = 0;
    qsizetype m_ben = 0;
};

void TestAccessReports::init()
{
    m_builder = Builder();
    m_ana = m_builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, kPlatforms);
    m_ben = m_builder.person(u"Ben Tshabalala"_s, u"ben@acme.example"_s, {Platform::Anyscale});
    const auto robot = m_builder.person(u"nightly-eval"_s, {}, {});
    m_builder.snapshot.persons[robot].isServiceAccount = true;
    m_builder.account(robot, Platform::Wandb);
    m_builder.setRole(m_ben, Platform::Anyscale, adminRole(Platform::Anyscale));
    const int cloud = m_builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod-cloud"_s);
    m_builder.place(Platform::Anyscale, ResourceKind::Project, u"prj_1"_s, u"ranking"_s, cloud);
    const int space = m_builder.place(Platform::Arize, ResourceKind::Space, u"spc_1"_s, u"Payments"_s);
    m_builder.snapshot.access.resources[space].tellsMembers = false;
    m_builder.snapshot.access.gaps = {{Platform::Arize, AccessGap::SpaceMembers, 1}};
    const int team = m_builder.place(Platform::Wandb, ResourceKind::Team, u"t_1"_s, u"vision"_s);
    const int group = m_builder.principal(Platform::Anyscale, PrincipalKind::Group, u"ug_1"_s, u"ml-platform"_s);
    m_builder.grant(group, cloud, role(Platform::Anyscale, u"write"_s));
    m_builder.grant(m_builder.of(m_ana, Platform::Anyscale), cloud, role(Platform::Anyscale, u"write"_s), GrantOrigin::Group,
                    group);
    m_builder.grant(m_builder.of(m_ana, Platform::Arize), space, role(Platform::Arize, u"MEMBER"_s));
    m_builder.grant(m_builder.of(m_ana, Platform::Wandb), team, adminRole(Platform::Wandb));
    ApiKey key;
    key.platform = Platform::Wandb;
    key.id.value = u"key-1"_s;
    key.name = u"laptop"_s;
    key.owner = m_builder.accountOf(m_ana, Platform::Wandb).id();
    key.createdAt = at(2026, 1, 1);
    m_builder.snapshot.keys = {key};
    m_builder.snapshot.access = withImplied(m_builder.snapshot.access);
    for (PlatformReading &reading : m_builder.snapshot.platforms) {
        reading.sources.first().announced = 2;
        reading.sources.first().received = 2;
    }
}

void TestAccessReports::eachKindHasItsWord()
{
    QCOMPARE(reportKinds().size(), 8);
    QSet<QString> words;
    for (const ReportKind kind : reportKinds()) {
        words.insert(reportWord(kind));
        QCOMPARE(reportKindOf(reportWord(kind)), std::optional(kind));
        QVERIFY(!reportTitle(kind).isEmpty() && !reportPurpose(kind).isEmpty());
    }
    QCOMPARE(words.size(), 8);
    QVERIFY(!reportKindOf(u"nothing"_s));
}

void TestAccessReports::everyKindHasWhereItComesFrom()
{
    for (const ReportKind kind : reportKinds()) {
        ReportRequest request = requestOf(kind);
        request.since = m_builder.snapshot;
        const ReportDocument document = makeReport(m_builder.index(), request);
        const reports::Provenance &provenance = document.provenance;
        QVERIFY(!provenance.title.isEmpty());
        QCOMPARE(provenance.organisation, u"Acme · Production"_s);
        QCOMPARE(provenance.host, u"anyscale.example, arize.example, wandb.example"_s);
        QCOMPARE(provenance.pulledBy, u"noor.van.dijk@acme.example"_s);
        QCOMPARE(provenance.madeBy, u"nvandijk"_s);
        QCOMPARE(provenance.pulledAt, m_builder.snapshot.takenAt);
        QCOMPARE(provenance.readFrom, m_builder.snapshot.takenAt.addSecs(-84));
        QCOMPARE(provenance.sourceCalls, QStringList{u"GET /people"_s});
        QCOMPARE(provenance.sources.size(), 3);
        QCOMPARE(provenance.sources[1].platform, u"Arize AX"_s);
        QCOMPARE(provenance.sources[1].announced, std::optional<qint64>(2));
        QCOMPARE(provenance.sources[1].received, 2);
        QVERIFY(provenance.isComplete && provenance.incompleteBecause.isEmpty());
        QVERIFY(!provenance.inThisReport.isEmpty() && !provenance.inThisReport.startsWith(u"At least"_s));
        QCOMPARE(provenance.count, document.sections.first().table.rows.size());
        QVERIFY(!document.subtitle.isEmpty() && !document.subtitle.contains(u'%'));
        for (const auto &section : document.sections) {
            for (const QVariantList &row : section.table.rows)
                QCOMPARE(row.size(), section.table.columns.size());
            QVERIFY(section.splitColumn < section.table.columns.size());
        }
    }
}

void TestAccessReports::permissionsByPersonAreTheGrants()
{
    const AccessIndex index = m_builder.index();
    const ReportDocument document = makeReport(index, requestOf(ReportKind::PermissionsByPerson));
    QVERIFY2(document.subtitle.startsWith(u"2 people of Acme · Production on Anyscale, Arize AX"_s) &&
                 document.subtitle.endsWith(u"Weights & Biases, by person"_s),
             qPrintable(document.subtitle));
    const reports::ReportTable &table = document.sections.first().table;
    std::multiset<QString> told;
    const QStringList keys = keysOf(table);
    const auto cell = [&](const QVariantList &row, const char *key) {
        return row[keys.indexOf(QString::fromLatin1(key))].toString();
    };
    for (const QVariantList &row : table.rows)
        told.insert(cell(row, "user_id") + u'|' + cell(row, "resource_id") + u'|' + cell(row, "role_word") + u'|' +
                    cell(row, "platform"));
    std::multiset<QString> expected;
    for (const Grant &grant : index.graph().grants) {
        const Principal &principal = index.graph().principals[grant.principal];
        if (principal.kind != PrincipalKind::Group)
            expected.insert(principal.id + u'|' + index.graph().resources[grant.resource].id.value + u'|' + grant.role.word +
                            u'|' +
                            (principal.platform == Platform::Anyscale ? u"Anyscale"_s
                             : principal.platform == Platform::Arize  ? u"Arize AX"_s
                                                                      : u"Weights & Biases"_s));
    }
    QVERIFY(told == expected);
    QCOMPARE(cell(table.rows.first(), "person"), u"Ana Ruiz"_s);
    bool isThroughGroup = false;
    bool isOwner = false;
    for (const QVariantList &row : table.rows) {
        isThroughGroup = isThroughGroup ||
                         (cell(row, "because") == u"Through ml-platform"_s && cell(row, "resource") == u"Cloud prod-cloud"_s &&
                          cell(row, "to_take_away") == u"Leave the group"_s && cell(row, "origin") == u"group"_s);
        isOwner = isOwner || (cell(row, "resource") == u"Project prod-cloud / ranking"_s &&
                              cell(row, "because") == u"Owner of the whole organisation"_s);
    }
    QVERIFY(isThroughGroup && isOwner);
    // The summary a reader begins with, and where to read more.
    QVERIFY(document.glance.size() >= 3);
    QCOMPARE(document.glance.first().number, 1);
    for (const reports::Glance &glance : document.glance)
        QVERIFY(glance.section > 0 && glance.section < document.sections.size());
    QCOMPARE(document.charts.size(), 2);
}

void TestAccessReports::permissionsByPlaceSayWhatIsNotKnown()
{
    const ReportDocument document = report(ReportKind::PermissionsByResource);
    const reports::ReportTable &table = document.sections.first().table;
    qsizetype unknown = 0;
    qsizetype groups = 0;
    for (const QVariantList &row : table.rows) {
        if (row[2].toString() == u"Other members are not known"_s) {
            ++unknown;
            QCOMPARE(row[0].toString(), u"Space Payments"_s);
            QCOMPARE(row[4].toString(), u"Not known"_s);
        }
        groups += row[2].toString() == u"ml-platform (group)"_s ? 1 : 0;
    }
    QCOMPARE(unknown, 1);
    QCOMPARE(groups, 1);
    QCOMPARE(table.rows.size(), m_builder.snapshot.access.grants.size() + 1);
}

void TestAccessReports::keysOfColumnsAreCanonical()
{
    static const QRegularExpression canonical(u"^[a-z][a-z0-9_]*$"_s);
    for (const ReportKind kind : reportKinds()) {
        const ReportDocument document = report(kind);
        for (const auto &section : document.sections) {
            QSet<QString> seen;
            for (const reports::Column &column : section.table.columns) {
                QVERIFY2(canonical.match(column.key).hasMatch(), qPrintable(column.key));
                QVERIFY2(!seen.contains(column.key), qPrintable(column.key));
                QVERIFY(!column.title.isEmpty());
                seen.insert(column.key);
            }
        }
    }
    const QStringList wanted{u"person"_s,      u"email"_s,        u"platform"_s,  u"resource"_s,    u"role"_s,
                             u"because"_s,     u"to_take_away"_s, u"user_id"_s,   u"holder_kind"_s, u"resource_kind"_s,
                             u"resource_id"_s, u"parent_id"_s,    u"role_word"_s, u"origin"_s};
    QCOMPARE(keysOf(report(ReportKind::PermissionsByPerson).sections.first().table), wanted);
    // Without what is for programs, the columns of the picture.
    const ReportDocument read = reports::forReading(report(ReportKind::PermissionsByPerson));
    QCOMPARE(keysOf(read.sections.first().table), wanted.first(7));
    QCOMPARE(read.sections.first().splitColumn, 2);
}

void TestAccessReports::theSameEveryTime()
{
    for (const ReportKind kind : {ReportKind::PermissionsByPerson, ReportKind::PermissionsByResource, ReportKind::People}) {
        const QByteArray first = reports::fingerprint(report(kind));
        QCOMPARE(reports::fingerprint(report(kind)), first);
        // Order of reading does not matter.
        Builder shuffled = m_builder;
        std::ranges::reverse(shuffled.snapshot.persons);
        QCOMPARE(reports::fingerprint(makeReport(shuffled.index(), requestOf(kind))), first);
        m_builder.snapshot.persons[m_ana].name = u"Ana Weber"_s;
        QVERIFY(reports::fingerprint(report(kind)) != first);
        init();
    }
}

void TestAccessReports::onlyWhatWasAskedFor()
{
    ReportRequest request = requestOf(ReportKind::PermissionsByPerson);
    request.platforms = {Platform::Wandb};
    ReportDocument document = makeReport(m_builder.index(), request);
    for (const auto &section : document.sections) {
        const qsizetype platform = keysOf(section.table).indexOf(u"platform"_s);
        for (const QVariantList &row : section.table.rows)
            QCOMPARE(row[platform].toString(), u"Weights & Biases"_s);
    }
    QCOMPARE(document.provenance.sources.size(), 1);
    QCOMPARE(document.provenance.filters, QStringList{u"Only Weights & Biases"_s});
    QVERIFY(document.provenance.notTold.isEmpty()); // Arize AX's is no matter here

    request.platforms.clear();
    request.persons = {m_builder.snapshot.persons[m_ana].id};
    document = makeReport(m_builder.index(), request);
    QCOMPARE(document.sections.size(), 1);
    QVERIFY(!document.sections.first().table.rows.isEmpty());
    for (const QVariantList &row : document.sections.first().table.rows)
        QCOMPARE(row[0].toString(), u"Ana Ruiz"_s);
    QVERIFY(document.provenance.inThisReport.startsWith(u"1 "_s));

    request.persons.clear();
    request.kind = ReportKind::PermissionsByResource;
    request.resources = {m_builder.whole(Platform::Anyscale)};
    request.filterWords = {u"Whole organisations"_s};
    document = makeReport(m_builder.index(), request);
    for (const QVariantList &row : document.sections.first().table.rows)
        QCOMPARE(row[0].toString(), u"Whole organisation"_s);
    QCOMPARE(document.provenance.filters, QStringList{u"Whole organisations"_s});
}

void TestAccessReports::countsAddUp()
{
    for (quint32 seed = 1; seed < 5; ++seed) {
        const AccessIndex index(randomSnapshot(seed, 50, 5, 3));
        const ReportDocument document = makeReport(index, requestOf(ReportKind::PermissionsByPerson));
        qint64 accounts = 0;
        for (const Person &person : index.snapshot().persons)
            accounts += person.accounts.size();
        qint64 people = 0;
        for (const Person &person : index.snapshot().persons)
            people += person.accounts.isEmpty() ? 0 : 1;
        const auto rows = document.sections.first().table.rows.size();
        const QString told = document.provenance.inThisReport;
        QVERIFY2(told.contains(QLocale().toString(people) + u" p"_s), qPrintable(told));
        QVERIFY2(told.contains(QLocale().toString(accounts) + u" a"_s), qPrintable(told));
        QVERIFY2(told.contains(QLocale().toString(rows) + u" p"_s), qPrintable(told));
        qint64 charted = 0;
        for (const reports::BarChart::Bar &bar : document.charts.first().bars) {
            QCOMPARE(bar.values.size(), document.charts.first().parts.size());
            for (const qint64 value : bar.values)
                charted += value;
        }
        QCOMPARE(charted, accounts);
        const reports::BarChart &roles = document.charts.last();
        QVERIFY(roles.bars.size() <= 12 && roles.parts.size() <= 6);
        qint64 most = std::numeric_limits<qint64>::max();
        for (const reports::BarChart::Bar &bar : roles.bars) {
            qint64 sum = 0;
            for (const qint64 value : bar.values)
                sum += value;
            QVERIFY(sum <= most);
            most = sum;
        }
        // By place: the same permissions and those of the groups, and a line for each place that tells too little.
        const ReportDocument byPlace = makeReport(index, requestOf(ReportKind::PermissionsByResource));
        qint64 untold = 0;
        for (const Resource &resource : index.graph().resources)
            untold += resource.tellsMembers ? 0 : 1;
        QCOMPARE(byPlace.sections.first().table.rows.size(), index.graph().grants.size() + untold);
    }
}

void TestAccessReports::aFailedPageMakesItIncomplete()
{
    SourceRead &source = m_builder.reading(Platform::Arize).sources.first();
    source.call = u"GET /v2/users"_s;
    source.announced.reset();
    source.received = 200;
    source.error = serverError();
    for (const ReportKind kind : reportKinds()) {
        const ReportDocument document = report(kind);
        QVERIFY(!document.provenance.isComplete);
        const QString because = document.provenance.incompleteBecause;
        QVERIFY2(because.contains(u"Arize AX"_s) && because.contains(u"200"_s) && because.contains(u"people"_s),
                 qPrintable(because));
        QVERIFY(!because.contains(u"Anyscale"_s) && !because.contains(u"503"_s));
        QVERIFY(document.provenance.inThisReport.startsWith(u"At least "_s));
        QVERIFY(document.provenance.sources[0].isWhole && !document.provenance.sources[1].isWhole);
        QVERIFY(document.provenance.sources[1].askedFor.contains(u"stopped"_s));
        QCOMPARE(document.provenance.sources[1].announced, std::nullopt);
    }
    QVERIFY(report(ReportKind::PermissionsByPerson).subtitle.startsWith(u"At least 2"_s));
    // What does not stand in it can't make it incomplete.
    ReportRequest request = requestOf(ReportKind::PermissionsByPerson);
    request.platforms = {Platform::Anyscale};
    QVERIFY(makeReport(m_builder.index(), request).provenance.isComplete);
    source.announced = 613;
    QVERIFY(report(ReportKind::People).provenance.incompleteBecause.contains(u"413"_s));
}

void TestAccessReports::aKeyThatMayNotReadIsNamed()
{
    SourceRead read;
    read.platform = Platform::Wandb;
    read.call = u"GET /scim/Groups"_s;
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.status = 403;
    read.error = error;
    m_builder.reading(Platform::Wandb).sources.append(read);
    const QString because = report(ReportKind::Administrators).provenance.incompleteBecause;
    QVERIFY2(because.contains(u"groups"_s) && because.contains(u"does not let"_s) && !because.contains(u"403"_s),
             qPrintable(because));
}

void TestAccessReports::gapsAreNoFault()
{
    const ReportDocument document = report(ReportKind::PermissionsByPerson);
    QVERIFY(document.provenance.isComplete);
    QCOMPARE(document.provenance.notTold.size(), 2);
    QVERIFY(document.provenance.notTold.last().contains(u"key"_s));
    QVERIFY(document.provenance.notTold.first().contains(u"space"_s));
}

void TestAccessReports::aPlatformThatWasNotRead()
{
    const Builder two({Platform::Anyscale, Platform::Arize});
    ReportRequest request = requestOf(ReportKind::People);
    request.platforms = {Platform::Anyscale, Platform::Wandb};
    const ReportDocument document = makeReport(two.index(), request);
    QVERIFY(!document.provenance.isComplete);
    QVERIFY(document.provenance.incompleteBecause.contains(u"Weights & Biases"_s));
}

void TestAccessReports::changesSinceADay()
{
    ReportRequest request = requestOf(ReportKind::Changes);
    request.since = m_builder.snapshot;
    request.since->takenAt = at(2026, 11, 1);
    QVERIFY(makeReport(m_builder.index(), request).sections.first().table.rows.isEmpty());
    m_builder.person(u"Noa Levi"_s, u"noa@acme.example"_s, {Platform::Arize});
    const ReportDocument document = makeReport(m_builder.index(), request);
    const reports::ReportTable &table = document.sections.first().table;
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[0][7].toString(), u"joined"_s);
    QCOMPARE(table.rows[1][7].toString(), u"gained"_s);
    QVERIFY(document.sections.first().lead.contains(u"2026"_s));
    QVERIFY(document.provenance.isComplete);
    request.since->platforms.first().sources.first().error = serverError();
    QVERIFY(!makeReport(m_builder.index(), request).provenance.isComplete);
}

void TestAccessReports::peopleImportAgain()
{
    const ReportDocument document = report(ReportKind::People);
    QCOMPARE(keysOf(document.sections.first().table).first(3), (QStringList{u"name"_s, u"lastname"_s, u"email"_s}));
    QCOMPARE(document.sections.first().table.rows.size(), 3);
    QCOMPARE(document.sections.last().table.rows.size(), 5); // one an account
    const QStringList read = keysOf(reports::forReading(document).sections.first().table);
    QVERIFY(read.contains(u"full_name"_s) && !read.contains(u"anyscale_id"_s));
    const auto csv = writeReport(m_builder.index(), requestOf(ReportKind::People), ReportFormat::Csv);
    QVERIFY(csv && csv->contains("ana.ruiz@acme.example"));
}

void TestAccessReports::keysAndServiceAccounts()
{
    const ReportDocument document = report(ReportKind::ServiceAccountsAndKeys);
    const auto &rows = document.sections.first().table.rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][10].toString(), u"service-account"_s);
    QCOMPARE(rows[0][2].toString(), u"nightly-eval"_s);
    QCOMPARE(rows[1][10].toString(), u"key"_s);
    QCOMPARE(rows[1][3].toString(), u"Ana Ruiz"_s);
    QVERIFY(!rows[1][9].isValid()); // when it was last used is not told
}

void TestAccessReports::theVendorsBytes()
{
    const QByteArray answer =
        R"({"result":{"users":[],"organization_id":"org_1","org_owners":[{"user_email":"zo\u00eb@acme.example"}]}})";
    m_builder.reading(Platform::Anyscale).vendorPermissions = answer;
    ReportRequest request = requestOf(ReportKind::PermissionsByPerson);
    request.platforms = {Platform::Anyscale};
    const auto vendor = reports::anyscalePermissionsJson(answer);
    QVERIFY(vendor);
    auto written = writeReport(m_builder.index(), request, ReportFormat::Json);
    QVERIFY(written);
    QCOMPARE(*written, *vendor);
    // Anything else is the report.
    const auto isReport = [&] {
        const auto bytes = writeReport(m_builder.index(), request, ReportFormat::Json);
        return bytes && QJsonDocument::fromJson(*bytes).object().contains("provenance"_L1);
    };
    request.persons = {m_builder.snapshot.persons[m_ana].id};
    QVERIFY(isReport());
    request.persons.clear();
    request.platforms.clear();
    QVERIFY(isReport());
    request.platforms = {Platform::Anyscale};
    request.kind = ReportKind::People;
    QVERIFY(isReport());
}

void TestAccessReports::everyFormatSaysIncomplete()
{
    m_builder.reading(Platform::Wandb).sources.first().error = serverError();
    for (const ReportFormat format : {ReportFormat::Json, ReportFormat::Csv, ReportFormat::CsvSemicolon, ReportFormat::Html}) {
        const auto bytes = writeReport(m_builder.index(), requestOf(ReportKind::PermissionsByPerson), format);
        QVERIFY(bytes);
        QVERIFY2(bytes->contains("INCOMPLETE") || bytes->contains("\"complete\": false"), bytes->left(600).constData());
    }
    // The others are packed: here only that they can be written; tests/reports reads them.
    for (const ReportFormat format : kFormats)
        QVERIFY(writeReport(m_builder.index(), requestOf(ReportKind::PermissionsByPerson), format));
}

void TestAccessReports::nothingForeignRuns()
{
    m_builder.snapshot.persons[m_ana].name = u"=HYPERLINK(\"https://evil.example\")"_s;
    const auto csv = writeReport(m_builder.index(), requestOf(ReportKind::PermissionsByPerson), ReportFormat::Csv);
    QVERIFY(csv && csv->contains("'=HYPERLINK"));
    const auto html = writeReport(m_builder.index(), requestOf(ReportKind::PermissionsByPerson), ReportFormat::Html);
    QVERIFY(html && !html->contains("<script"));
}

QTEST_MAIN(TestAccessReports)
#include "tst_accessreports.moc"
