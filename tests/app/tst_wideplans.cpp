// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importsession.h"
#include "app/wideimport.h"
#include "sheets/widecolumns.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::app;
using namespace Qt::StringLiterals;
using MeaningKind = WordMeaning::Kind;
using sheets::Field;

namespace {

Role roleOf(Role::Kind kind, const QString &word)
{
    return {kind, word};
}

const QList<Role> kArizeRoles{roleOf(Role::Kind::Member, u"MEMBER"_s),
                              roleOf(Role::Kind::MemberUiOnly, u"MEMBER_UI_ONLY"_s),
                              roleOf(Role::Kind::Annotator, u"ANNOTATOR"_s),
                              roleOf(Role::Kind::Admin, u"ADMIN"_s),
                              {Role::Kind::Custom, u"Trace Reader"_s, u"Um9sZTox"_s}};
const QList<Role> kWandbRoles{roleOf(Role::Kind::Member, u"member"_s), roleOf(Role::Kind::Viewer, u"viewer"_s),
                              roleOf(Role::Kind::Admin, u"admin"_s)};

WideChoices allOn()
{
    WideChoices choices;
    choices[Platform::Anyscale] = {};
    choices[Platform::Arize].roles = kArizeRoles;
    choices[Platform::Arize].defaultRole = kArizeRoles.first();
    choices[Platform::Wandb].roles = kWandbRoles;
    choices[Platform::Wandb].defaultRole = kWandbRoles.first();
    return choices;
}

const QByteArray kSheet = "Vorname,Nachname,Mail,Arize Rolle,W&B,W&B teams,Invite mode\n"
                          "Amina,Okafor,amina@acme.example,Mitglied,x,\"Vision, Speech\",\n"
                          "Aoi,Sato,aoi@acme.example,poweruser,viewer,,temporary password\n"
                          "Jose,Avila,jose@acme.example,,nein,,\n"
                          "Lena,Fuchs,lena@acme.example,trace reader,ADMIN,Vision,none\n";

/// The sheet read and checked, with those words known.
class Read
{
public:
    explicit Read(const QByteArray &bytes, const WideChoices &choices, QSettings *settings = nullptr)
        : session(settings)
    {
        session.openBytes(bytes, u"people.csv"_s);
        isRead = QTest::qWaitFor([this] { return session.state() == ImportSession::State::Read && session.isChecked(); }, 20000);
        session.setVocabulary(vocabularyOf(session.sheet(), session.layout(), session.edits(), choices));
    }

    QList<ImportPlan> plans(const WideChoices &choices)
    {
        return widePlans(session.makePlan(), session.checked().ready, session.layout(), choices);
    }

    ImportSession session;
    bool isRead = false;
};

} // namespace

class TestWidePlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualMeanings_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isArize");
        QTest::addColumn<QString>("meaning"); // a role's word, "default", "none", or empty
        const auto row = [](const char *name, const QString &word, bool isArize, const QString &meaning) {
            QTest::newRow(name) << word << isArize << meaning;
        };
        row("its own word", u"member_ui_only"_s, true, u"MEMBER_UI_ONLY"_s);
        row("its own word, blanks", u" Member UI only "_s, true, u"MEMBER_UI_ONLY"_s);
        row("German", u"Mitglied"_s, true, u"MEMBER"_s);
        row("Arabic", u"عضو"_s, false, u"member"_s);
        row("custom", u"trace-reader"_s, true, u"Trace Reader"_s);
        row("admin", u"Administrator"_s, false, u"admin"_s);
        row("owner is an admin there", u"Owner"_s, false, u"admin"_s);
        row("viewer", u"Viewer"_s, false, u"viewer"_s);
        row("read only", u"nur lesen"_s, false, u"viewer"_s);
        // Nothing there only reads: never more than was meant.
        row("viewer on Arize AX", u"viewer"_s, true, QString());
        row("yes", u"ja"_s, true, u"default"_s);
        row("x", u"X"_s, true, u"default"_s);
        row("tick", u"✓"_s, true, u"default"_s);
        row("no", u"no"_s, true, u"none"_s);
        row("dash", u"-"_s, true, u"none"_s);
        row("none", u"keine"_s, true, u"none"_s);
        row("unknown", u"poweruser"_s, true, QString());
    }

    void usualMeanings()
    {
        QFETCH(QString, word);
        QFETCH(bool, isArize);
        QFETCH(QString, meaning);
        const auto found = usualMeaning(word, isArize ? kArizeRoles : kWandbRoles);
        QString text;
        if (found)
            text = found->kind == MeaningKind::OfRole    ? found->role.word
                   : found->kind == MeaningKind::Default ? u"default"_s
                                                         : u"none"_s;
        QCOMPARE(text, meaning);
    }

    void waysIn()
    {
        QCOMPARE(inviteModeOf(u"E-Mail"), std::optional(InviteMode::EmailLink));
        QCOMPARE(inviteModeOf(u"temporary_password"), std::optional(InviteMode::TemporaryPassword));
        QCOMPARE(inviteModeOf(u"NONE"), std::optional(InviteMode::NoMail));
        QCOMPARE(inviteModeOf(u"SSO"), std::optional(InviteMode::NoMail));
        QVERIFY(!inviteModeOf(u"pigeon"));
        QVERIFY(!inviteModeOf(u""));
    }

    void onePlanAPlatform()
    {
        WideChoices choices = allOn();
        choices[Platform::Arize].meanings.insert(u"poweruser"_s, {MeaningKind::OfRole, kArizeRoles.at(3)});
        Read read(kSheet, choices);
        QVERIFY(read.isRead);
        QCOMPARE(read.session.layout().columnOf(Field::ArizeRole), 3);
        QCOMPARE(read.session.layout().columnOf(Field::WandbRole), 4);
        QCOMPARE(read.session.layout().columnOf(Field::Teams), 5);
        QCOMPARE(read.session.readyCount(), 4);
        const QList<ImportPlan> plans = read.plans(choices);
        QCOMPARE(plans.size(), 3);
        for (const ImportPlan &plan : plans) {
            QCOMPARE(plan.rows.size() + plan.heldBack.size(), 4); // each adds up to the rows read
            QCOMPARE(plan.sourceName, u"people.csv"_s);
        }
        QVERIFY(plans.at(0).id != plans.at(1).id);
        QCOMPARE(plans.at(0).platform, Platform::Anyscale);
        QCOMPARE(plans.at(0).rows.size(), 4); // no column of its own: everybody

        const ImportPlan &arize = plans.at(1);
        QCOMPARE(arize.rows.size(), 3); // an empty cell: not there
        QCOMPARE(arize.rows.at(0).person.role, kArizeRoles.at(0));
        QCOMPARE(arize.rows.at(0).person.inviteMode, InviteMode::EmailLink);
        QCOMPARE(arize.rows.at(1).person.role, kArizeRoles.at(3));
        QCOMPARE(arize.rows.at(1).person.inviteMode, InviteMode::TemporaryPassword);
        QCOMPARE(arize.rows.at(2).person.role, kArizeRoles.at(4));
        QCOMPARE(arize.rows.at(2).person.inviteMode, InviteMode::NoMail);
        QCOMPARE(arize.heldBack.constFirst().email, u"jose@acme.example"_s);
        QVERIFY(arize.heldBack.constFirst().byChoice);
        QVERIFY(!arize.heldBack.constFirst().reason.isEmpty());

        const ImportPlan &wandb = plans.at(2);
        QCOMPARE(wandb.rows.size(), 3);
        QCOMPARE(wandb.rows.at(0).person.role, kWandbRoles.at(0)); // x: the default one
        QCOMPARE(wandb.rows.at(0).person.teams, (QStringList{u"Vision"_s, u"Speech"_s}));
        QCOMPARE(wandb.rows.at(1).person.role, kWandbRoles.at(1));
        QCOMPARE(wandb.rows.at(2).person.role, kWandbRoles.at(2));
        QCOMPARE(rowsFor(read.session.checked().ready, read.session.layout(), Platform::Arize, choices.at(Platform::Arize)), 3);
    }

    void aWordWithoutAMeaningIsAFault()
    {
        WideChoices choices = allOn();
        Read read(kSheet, choices);
        QCOMPARE(read.session.readyCount(), 3);
        const sheets::Problem *problem = read.session.firstProblem(2);
        QVERIFY(problem);
        QCOMPARE(problem->detail, sheets::ProblemDetail::WordWithoutMeaning);
        QCOMPARE(problem->field, Field::ArizeRole);
        QCOMPARE(problem->value, u"poweruser"_s);
        const QList<WordCount> words = wordsOf(read.session.sheet(), read.session.layout(), read.session.edits(), Platform::Arize,
                                               choices.at(Platform::Arize));
        QCOMPARE(words.constFirst().word, u"poweruser"_s); // what has to be asked for comes first
        QVERIFY(!words.constFirst().meaning);
        QCOMPARE(words.size(), 3);
        // A meaning mends it; so does switching the platform off.
        choices[Platform::Arize].isOn = false;
        read.session.setVocabulary(vocabularyOf(read.session.sheet(), read.session.layout(), read.session.edits(), choices));
        QCOMPARE(read.session.readyCount(), 4);
        QCOMPARE(read.plans(choices).size(), 2);
    }

    void aRoleForAllPlatforms()
    {
        const WideChoices choices = allOn();
        Read read("Name,Email,Role\nAna,ana@acme.example,admin\nBo,bo@acme.example,\nCy,cy@acme.example,viewer\n", choices);
        QCOMPARE(read.session.layout().columnOf(Field::Role), 2);
        // "viewer" means something on W&B and nothing on Arize AX, so it has to be asked for.
        QCOMPARE(read.session.readyCount(), 2);
        const QList<ImportPlan> plans = read.plans(choices);
        QCOMPARE(plans.at(1).rows.at(0).person.role.kind, Role::Kind::Admin);
        QCOMPARE(plans.at(1).rows.at(1).person.role, kArizeRoles.at(0)); // empty says nothing
        QCOMPARE(plans.at(2).rows.at(0).person.role, kWandbRoles.at(2));
    }

    void passwordsGoToAnyscaleAlone()
    {
        const WideChoices choices = allOn();
        Read read("Name,Email,Password\nAna,ana@acme.example,Hush-invented-hush\n", choices);
        const QList<ImportPlan> plans = read.plans(choices);
        QVERIFY(plans.at(0).rows.constFirst().person.hasPassword());
        QVERIFY(!plans.at(1).rows.constFirst().person.hasPassword());
        QVERIFY(!plans.at(2).rows.constFirst().person.hasPassword());
    }

    void meaningsAreRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ImportMemory memory(&settings);
        memory.rememberMeaning(Platform::Arize, u"Power User"_s, {MeaningKind::OfRole, kArizeRoles.at(4)});
        memory.rememberMeaning(Platform::Arize, u"weg"_s, {MeaningKind::NotThere, {}});
        memory.rememberMeaning(Platform::Arize, u"dabei"_s, {MeaningKind::Default, {}});
        settings.sync();
        const auto found = memory.meanings(Platform::Arize, kArizeRoles);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.value(u"power user"_s).role, kArizeRoles.at(4));
        QCOMPARE(found.value(u"weg"_s).kind, MeaningKind::NotThere);
        QVERIFY(memory.meanings(Platform::Wandb, kWandbRoles).isEmpty());
        // A role that is gone means nothing any more.
        QCOMPARE(memory.meanings(Platform::Arize, kArizeRoles.mid(0, 4)).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWidePlans)
#include "tst_wideplans.moc"
