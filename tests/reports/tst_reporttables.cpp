// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/peoplereport.h"

#include <QtTest/QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const reports::ReportTable &table)
{
    QStringList keys;
    for (const reports::Column &column : table.columns)
        keys.append(column.key);
    return keys;
}

RowOutcome outcome(qint64 row, Fate fate, const QString &reason = {})
{
    RowOutcome outcome;
    outcome.sheetRow = row;
    outcome.email = u"row%1@corp.example"_s.arg(row);
    outcome.fate = fate;
    outcome.reason = reason;
    return outcome;
}

const QStringList kHeaders = {u"E-Mail"_s, u"Phone"_s, u"Phone"_s};
const QList<reports::OriginalRow> kRows = {{2, {u"a@corp.example"_s, u"+49 1"_s, u""_s}},
                                           {3, {u"b@corp.example"_s}},
                                           {5, {u"c@corp.example"_s, u"7"_s, u"8"_s, u"beyond the header"_s}}};

} // namespace

class TestReportTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsOneRow();
    void whatIsMissingIsBlank();
    void aPersonOfSeveralPlatformsIsOneRow();
    void resultKeepsEveryOriginalColumn();
    void resultWithoutTheSheetStillAccountsForEachRow();
    void failedRowsAreThoseWorthAnotherTry();
};

void TestReportTables::aPersonIsOneRow()
{
    Account account;
    account.identityId = {u"ide_1"_s};
    account.userId = {u"usr_1"_s};
    account.email = u"ada@corp.example"_s;
    account.name = u"Ada"_s;
    account.fullName = u"Ada Okafor"_s;
    account.createdAt = QDateTime::fromString(u"2026-01-05T10:00:00+01:00"_s, Qt::ISODate);
    account.role = Role::fromAnyscaleWord(u"collaborator"_s);
    account.additionalRoles = {Role::fromAnyscaleWord(u"image_reader"_s), Role::fromAnyscaleWord(u"brand_new_role"_s)};
    account.type = AccountType::ServiceAccount;
    account.oddities = {u"name is odd"_s, u"so is this"_s};
    reports::Provenance provenance;
    provenance.organisation = u"Corp"_s;
    const auto table = reports::peopleTable({account}, provenance);

    QCOMPARE(table.provenance.organisation, u"Corp"_s);
    QCOMPARE(keysOf(table).first(3), QStringList({u"name"_s, u"lastname"_s, u"email"_s}));
    QCOMPARE(table.rows.size(), 1);
    const QVariantList &row = table.rows.first();
    const auto cell = [&](QLatin1StringView key) { return row.value(keysOf(table).indexOf(key)); };
    QCOMPARE(cell("name"_L1), u"Ada"_s);
    QCOMPARE(cell("lastname"_L1), u"Okafor"_s);
    QCOMPARE(cell("email"_L1), u"ada@corp.example"_s);
    QCOMPARE(cell("type"_L1), u"service account"_s);
    QCOMPARE(cell("status"_L1), u"active"_s);
    QCOMPARE(cell("permission_level"_L1), u"collaborator"_s);
    QCOMPARE(cell("base_role"_L1), QVariant());
    QCOMPARE(cell("additional_roles"_L1), u"image_reader, brand_new_role"_s);
    QCOMPARE(cell("created_at"_L1).toDateTime().toString(Qt::ISODate), u"2026-01-05T09:00:00Z"_s);
    QCOMPARE(cell("user_id"_L1), u"usr_1"_s);
    QCOMPARE(cell("identity_id"_L1), u"ide_1"_s);
    QCOMPARE(cell("remarks"_L1), u"name is odd; so is this"_s);
}

void TestReportTables::whatIsMissingIsBlank()
{
    Account account;
    account.identityId = {u"ide_1"_s};
    account.createdAtText = u"last Tuesday"_s;
    account.status = AccountStatus::Unknown;
    account.statusWord = u"hibernating"_s;
    const auto table = reports::peopleTable({account}, {});
    const QVariantList &row = table.rows.first();
    QVERIFY(!row.at(0).isValid());
    QVERIFY(!row.at(1).isValid());
    QCOMPARE(row.at(keysOf(table).indexOf("created_at"_L1)), u"last Tuesday"_s);
    QCOMPARE(row.at(keysOf(table).indexOf("status"_L1)), u"hibernating"_s);
}

void TestReportTables::aPersonOfSeveralPlatformsIsOneRow()
{
    Account anyscale;
    anyscale.identityId = {u"ide_1"_s};
    anyscale.email = u"ada@corp.example"_s;
    anyscale.name = u"Ada"_s;
    anyscale.fullName = u"Ada Okafor"_s;
    anyscale.role = Role::fromAnyscaleWord(u"owner"_s);
    Account first;
    first.platform = Platform::Wandb;
    first.userId = {u"wb_1"_s};
    first.role = Role::fromWandbWord(u"member"_s);
    first.teams = {{TeamKind::Team, {u"t"_s}, u"vision"_s, Role::fromWandbWord(u"viewer"_s)}};
    Account second = first;
    second.userId = {u"wb_2"_s};
    second.role = Role::fromWandbWord(u"viewer"_s);
    second.status = AccountStatus::Deactivated;
    second.teams.clear();
    Person ada;
    ada.id = {u"p"_s};
    ada.name = u"Ada Okafor"_s;
    ada.email = u"ada@corp.example"_s;
    ada.accounts = {anyscale, first, second};
    const QList<Platform> platforms = {Platform::Anyscale, Platform::Arize, Platform::Wandb};
    const auto table = reports::personsTable({ada}, platforms, {});
    QCOMPARE(table.rows.size(), 1);
    const QStringList keys = keysOf(table);
    const auto cell = [&](const QString &key) { return table.rows[0][keys.indexOf(key)]; };
    QCOMPARE(keys.first(3), (QStringList{u"name"_s, u"lastname"_s, u"email"_s}));
    QCOMPARE(cell(u"name"_s).toString(), u"Ada"_s);
    QCOMPARE(cell(u"lastname"_s).toString(), u"Okafor"_s);
    QCOMPARE(cell(u"anyscale_role"_s).toString(), u"owner"_s);
    QVERIFY(!cell(u"arize_role"_s).isValid());
    // Both accounts there, in the same order in each cell.
    QCOMPARE(cell(u"wandb_role"_s).toString(), u"member; viewer"_s);
    QCOMPARE(cell(u"wandb_status"_s).toString(), u"active; deactivated"_s);
    QCOMPARE(cell(u"wandb_id"_s).toString(), u"wb_1; wb_2"_s);
    QCOMPARE(cell(u"teams"_s).toString(), u"vision (viewer)"_s);
    for (const QVariantList &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    const auto accounts = reports::accountsTable({ada}, {});
    QCOMPARE(accounts.rows.size(), 3);
    QCOMPARE(accounts.rows[0].size(), accounts.columns.size());
    QCOMPARE(accounts.rows[2][keysOf(accounts).indexOf(u"user_id"_s)].toString(), u"wb_2"_s);
}

void TestReportTables::resultKeepsEveryOriginalColumn()
{
    RowOutcome created = outcome(2, Fate::Created);
    created.userId = {u"usr_9"_s};
    created.at = QDateTime(QDate(2026, 11, 22), QTime(16, 0), Qt::UTC);
    const auto table =
        reports::importResultTable(kHeaders, kRows, {outcome(5, Fate::Unknown, u"No answer came."_s), created}, {});

    QCOMPARE(keysOf(table),
             QStringList({u"E-Mail"_s, u"Phone"_s, u"Phone"_s, u""_s, u"outcome"_s, u"reason"_s, u"id"_s, u"time"_s}));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[0], QVariantList({u"a@corp.example"_s, u"+49 1"_s, QVariant(), QVariant(), u"Created"_s, QVariant(),
                                          u"usr_9"_s, created.at}));
    // A row that nobody has answered for says so: none is without an ending.
    QCOMPARE(table.rows[1].at(4), u"Not asked for yet"_s);
    QCOMPARE(table.rows[2].first(4), QVariantList({u"c@corp.example"_s, u"7"_s, u"8"_s, u"beyond the header"_s}));
    QCOMPARE(table.rows[2].at(4), u"Not clear yet"_s);
    QCOMPARE(table.rows[2].at(5), u"No answer came."_s);
}

void TestReportTables::resultWithoutTheSheetStillAccountsForEachRow()
{
    const auto table = reports::importResultTable({}, {}, {outcome(7, Fate::Created), outcome(9, Fate::Refused, u"“No.”"_s)}, {});
    QCOMPARE(keysOf(table), QStringList({u"outcome"_s, u"reason"_s, u"id"_s, u"time"_s, u"row"_s, u"email"_s}));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[1].at(0), u"Refused"_s);
    QCOMPARE(table.rows[1].at(4), 9);
    QCOMPARE(table.rows[1].at(5), u"row9@corp.example"_s);
}

void TestReportTables::failedRowsAreThoseWorthAnotherTry()
{
    QList<reports::OriginalRow> rows;
    QList<RowOutcome> outcomes;
    const QList<Fate> fates = {Fate::Pending, Fate::Created, Fate::AlreadyThere, Fate::LeftOut,
                               Fate::Refused, Fate::Failed,  Fate::Unknown};
    for (qsizetype i = 0; i < fates.size(); ++i) {
        rows.append({i + 2, {u"p%1@corp.example"_s.arg(i)}});
        outcomes.append(outcome(i + 2, fates[i]));
    }
    const auto table = reports::failedRowsTable({u"email"_s}, rows, outcomes, {});
    QCOMPARE(keysOf(table), QStringList{u"email"_s}); // nothing but the original columns, so it imports again
    QStringList kept;
    for (const QVariantList &row : table.rows)
        kept.append(row.first().toString());
    QCOMPARE(kept, QStringList({u"p3@corp.example"_s, u"p4@corp.example"_s, u"p5@corp.example"_s, u"p6@corp.example"_s}));
    QCOMPARE(table.provenance.count, 4);
}

QTEST_GUILESS_MAIN(TestReportTables)
#include "tst_reporttables.moc"
