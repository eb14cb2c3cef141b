// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionplanner.h"
#include "app/changewords.h"
#include "app/consequences.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "domain/email.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

using Weight = ConsequenceSentence::Weight;

class Said
{
    Q_DECLARE_TR_FUNCTIONS(Consequences)
};

constexpr int kUsedLatelyDays = 14;
/// More people than this are summed up, not named one by one.
constexpr qsizetype kNamedPeople = 3;
constexpr qsizetype kNamedThings = 3;

int count(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, 1'000'000'000));
}

bool wasUsedLately(const ApiKey &key, const QDateTime &now)
{
    return key.tellsLastUse && key.lastUsedAt.isValid() && key.lastUsedAt >= now.addDays(-kUsedLatelyDays);
}

/// "a, b, c and 4 more".
QString listed(const QStringList &names)
{
    if (names.size() <= kNamedThings + 1)
        return QLocale().createSeparatedList(names);
    return Said::tr("%1 and %Ln more", "a list of names, then how many more", count(names.size() - kNamedThings))
        .arg(names.mid(0, kNamedThings).join(Said::tr(", ", "between the names of a list")));
}

QString platformList(const QSet<Platform> &platforms)
{
    QStringList names;
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
        if (platforms.contains(platform))
            names.append(platformText(platform));
    }
    return QLocale().createSeparatedList(names);
}

QString keyName(const ApiKey &key)
{
    for (const QString &name : {key.name, key.hint, key.id.value}) {
        if (!name.isEmpty())
            return isolated(name);
    }
    return Said::tr("a key without a name");
}

QString amountOf(TeamKind kind, qint64 number)
{
    switch (kind) {
    case TeamKind::Organization:
        return Said::tr("%Ln organizations", nullptr, count(number));
    case TeamKind::Space:
        return Said::tr("%Ln spaces", nullptr, count(number));
    case TeamKind::Group:
        return Said::tr("%Ln groups", nullptr, count(number));
    case TeamKind::Team:
        break;
    }
    return Said::tr("%Ln teams", nullptr, count(number));
}

/// What one human loses, over all platforms.
struct PersonLoss
{
    QString name;
    QMap<TeamKind, qint64> teams;
    QStringList resources;
    QList<ApiKey> keys;
};

/// One consequence after another is worked out here, from what was read.
class Sayer
{
public:
    Sayer(Consequences &answer, const ChangePlan &plan, const Workspace &workspace, const QDateTime &now)
        : m_answer(answer)
        , m_plan(plan)
        , m_workspace(workspace)
        , m_now(now)
    {
    }

    void say()
    {
        sum();
        sayOnlyAdministrators();
        sayKeysInUse();
        sayRemovesInstead();
        sayNeverAgain();
        sayForGood();
        sayPeople();
        saySingleSignOn();
        sayGaps();
        sayStaying();
        std::stable_sort(m_answer.sentences.begin(), m_answer.sentences.end(),
                         [](const ConsequenceSentence &a, const ConsequenceSentence &b) { return a.weight < b.weight; });
        sayGuard();
    }

private:
    void add(Weight weight, const QString &text) { m_answer.sentences.append({weight, text}); }

    bool removes(const Change &change) const
    {
        if (change.action == Action::Remove)
            return true;
        const Session *session = m_workspace.session(change.platform());
        return change.action == Action::Deactivate && session &&
               session->port().ability(Action::Deactivate, &change.account).why == WhyNot::RemovesInstead;
    }

    void sum()
    {
        for (qsizetype i = 0; i < m_plan.changes.size(); ++i) {
            const Change &change = m_plan.changes.at(i);
            const AccountLoss &loss = m_answer.losses.at(i);
            if (!loss.guard.isPossible())
                continue;
            if (change.action == Action::Remove || change.action == Action::Deactivate)
                ++m_answer.accounts;
            m_answer.mails += sendsMail(change) ? 1 : 0;
            // Somebody who is paused keeps what they have.
            const bool keeps = change.action == Action::Deactivate && !removes(change);
            PersonLoss &person = personOf(change.account);
            // A key that is revoked by itself goes with its account too, and is one key all the same.
            QList<ApiKey> keys;
            for (const ApiKey &key : loss.holdings.keys) {
                const QPair<AccountId, QString> id(loss.account, key.id.value);
                if (key.id.isEmpty() || !m_seenKeys.contains(id))
                    keys.append(key);
                m_seenKeys.insert(id);
            }
            if (!keeps) {
                m_answer.teams += loss.holdings.teams.size();
                m_answer.keys += keys.size();
                for (const Membership &team : loss.holdings.teams)
                    ++person.teams[team.kind];
                person.resources += loss.holdings.resources;
                if (removes(change))
                    m_gone[change.platform()].append(&change);
            }
            for (const ApiKey &key : std::as_const(keys)) {
                person.keys.append(key);
                m_answer.keysInUse += wasUsedLately(key, m_now) ? 1 : 0;
            }
        }
    }

    PersonLoss &personOf(const Account &account)
    {
        QString key = m_workspace.persons().personOf(account.id()).value;
        if (key.isEmpty())
            key = account.email.isEmpty() ? account.id().value : emailKey(account.email);
        const auto known = m_index.constFind(key);
        if (known != m_index.cend())
            return m_people[*known];
        m_index.insert(key, m_people.size());
        PersonLoss person;
        const Person *whole = m_workspace.persons().find(PersonId{key});
        person.name = isolated(whole ? whole->name : account.displayName());
        m_people.append(person);
        return m_people.last();
    }

    void sayOnlyAdministrators()
    {
        QStringList teams;
        QStringList who;
        for (qsizetype i = 0; i < m_answer.losses.size(); ++i) {
            if (!m_answer.losses.at(i).guard.isPossible())
                continue;
            for (const QString &team : m_answer.losses.at(i).holdings.onlyAdminOf) {
                const QString name = personOf(m_plan.changes.at(i).account).name;
                teams.append(isolated(team));
                if (!who.contains(name))
                    who.append(name);
            }
        }
        if (teams.isEmpty())
            return;
        if (who.size() == 1)
            return add(Weight::Stops, Said::tr("%1 is the only administrator of %2. Nobody can change it afterwards.", nullptr)
                                          .arg(who.constFirst(), listed(teams)));
        add(Weight::Stops,
            Said::tr("%Ln teams lose their only administrator: %1.", nullptr, count(teams.size())).arg(listed(teams)));
    }

    void sayKeysInUse()
    {
        // Few people have it said with all else that they lose.
        if (m_answer.keysInUse == 0 || isFew())
            return;
        QStringList names;
        for (const PersonLoss &person : std::as_const(m_people)) {
            for (const ApiKey &key : person.keys) {
                if (!wasUsedLately(key, m_now))
                    continue;
                const QString ago = words::agoWords(key.lastUsedAt, m_now);
                if (m_answer.keysInUse <= 2)
                    add(Weight::Stops, Said::tr("%1 owns “%2”. That key was used %3; whatever uses it stops at its next run.")
                                           .arg(person.name, keyName(key), ago));
                names.append(Said::tr("“%1” (%2, %3)", "a key, its owner, when it was used").arg(keyName(key), person.name, ago));
            }
        }
        if (m_answer.keysInUse > 2)
            add(Weight::Stops, Said::tr("%Ln keys were used in the last two weeks; whatever uses them stops at its next run: %1.",
                                        nullptr, count(m_answer.keysInUse))
                                   .arg(listed(names)));
    }

    void sayRemovesInstead()
    {
        const qsizetype people = std::count_if(m_plan.changes.cbegin(), m_plan.changes.cend(), [this](const Change &change) {
            return change.action == Action::Deactivate && removes(change);
        });
        if (people > 0)
            add(Weight::Irreversible,
                Said::tr("Weights & Biases has no pause here: deactivating removes %Ln people.", nullptr, count(people)));
    }

    void sayNeverAgain()
    {
        const qint64 addresses = m_gone.value(Platform::Arize).size();
        if (addresses > 0)
            add(Weight::Irreversible, Said::tr("%Ln Arize AX addresses can never be used again, not even with a new invitation.",
                                               nullptr, count(addresses)));
    }

    void sayForGood()
    {
        if (m_answer.keys > 0)
            add(Weight::Irreversible, Said::tr("%Ln keys are gone for good.", nullptr, count(m_answer.keys)));
        QSet<Platform> byInvitation;
        qint64 accounts = 0;
        for (const Platform platform : {Platform::Anyscale, Platform::Wandb}) {
            if (!m_gone.contains(platform))
                continue;
            byInvitation.insert(platform);
            accounts += m_gone.value(platform).size();
        }
        if (accounts > 0)
            add(Weight::Irreversible,
                Said::tr("%Ln accounts on %1 can come back only by a new invitation.", nullptr, count(accounts))
                    .arg(platformList(byInvitation)));
    }

    bool isFew() const { return m_people.size() <= kNamedPeople; }

    void sayPeople()
    {
        QMap<TeamKind, qint64> teams;
        qint64 resources = 0;
        for (const PersonLoss &person : std::as_const(m_people)) {
            if (isFew())
                sayPerson(person);
            for (auto it = person.teams.cbegin(); it != person.teams.cend(); ++it)
                teams[it.key()] += it.value();
            resources += person.resources.size();
        }
        if (isFew())
            return;
        QStringList parts;
        for (auto it = teams.cbegin(); it != teams.cend(); ++it)
            parts.append(amountOf(it.key(), it.value()));
        if (resources > 0)
            parts.append(Said::tr("%Ln clouds and projects", nullptr, count(resources)));
        if (!parts.isEmpty())
            add(Weight::Note, Said::tr("Together they lose their places in %1.").arg(QLocale().createSeparatedList(parts)));
    }

    /// "Ana Ruiz loses 3 spaces and 2 keys, one used 2 hours ago."
    void sayPerson(const PersonLoss &person)
    {
        QStringList parts;
        for (auto it = person.teams.cbegin(); it != person.teams.cend(); ++it)
            parts.append(amountOf(it.key(), it.value()));
        if (!person.resources.isEmpty())
            parts.append(Said::tr("%Ln clouds and projects", nullptr, count(person.resources.size())));
        if (!person.keys.isEmpty())
            parts.append(Said::tr("%Ln keys", nullptr, count(person.keys.size())));
        if (parts.isEmpty())
            return;
        const QString sum = QLocale().createSeparatedList(parts);
        qint64 used = 0;
        QDateTime last;
        for (const ApiKey &key : person.keys) {
            if (!wasUsedLately(key, m_now))
                continue;
            ++used;
            last = std::max(last, key.lastUsedAt);
        }
        if (used == 0)
            return add(Weight::Note, Said::tr("%1 loses %2.").arg(person.name, sum));
        const QString ago = words::agoWords(last, m_now);
        if (person.keys.size() == 1)
            return add(Weight::Stops, Said::tr("%1 loses %2, used %3.", "a person, what they lose, when the one key was used")
                                          .arg(person.name, sum, ago));
        if (used == 1)
            return add(Weight::Stops,
                       Said::tr("%1 loses %2, one used %3.", "a person, what they lose, when one of the keys was used")
                           .arg(person.name, sum, ago));
        add(Weight::Stops, Said::tr("%1 loses %2, %Ln of these keys used lately, the last one %3.",
                                    "a person, what they lose, keys in use, when the last one was", count(used))
                               .arg(person.name, sum, ago));
    }

    void saySingleSignOn()
    {
        const Session *session = m_workspace.session(Platform::Anyscale);
        const qint64 people = m_gone.value(Platform::Anyscale).size();
        if (!session || !session->whoAmI() || people == 0)
            return;
        const WhoAmI &who = *session->whoAmI();
        const QString name = isolated(session->organisationName());
        if (who.directorySync)
            add(Weight::Note,
                Said::tr("%1 takes its people on Anyscale from a directory: remove the %Ln people there too, or they "
                         "come back.",
                         nullptr, count(people))
                    .arg(name));
        else if (who.ssoMode == "optional"_L1 || who.ssoMode == "required"_L1)
            add(Weight::Note,
                Said::tr("%1 uses single sign-on with Anyscale: remove the %Ln people there at your sign-in provider too.",
                         nullptr, count(people))
                    .arg(name));
    }

    void sayGaps()
    {
        QMap<Platform, qint64> unread;
        QMap<std::pair<Platform, Action>, qint64> untold;
        for (qsizetype i = 0; i < m_answer.losses.size(); ++i) {
            const ports::Holdings &holdings = m_answer.losses.at(i).holdings;
            const Platform platform = m_plan.changes.at(i).platform();
            if (holdings.error)
                ++unread[platform];
            for (const Action action : holdings.notTold)
                ++untold[{platform, action}];
        }
        m_answer.isWhole = unread.isEmpty() && untold.isEmpty();
        for (auto it = unread.cbegin(); it != unread.cend(); ++it)
            add(Weight::Note, Said::tr("What %Ln accounts on %1 have could not be read whole, so more may go with them.", nullptr,
                                       count(it.value()))
                                  .arg(platformText(it.key())));
        for (auto it = untold.cbegin(); it != untold.cend(); ++it)
            add(Weight::Note, notTold(it.key().first, it.key().second));
    }

    QString notTold(Platform platform, Action action) const
    {
        const QString name = platformText(platform);
        switch (action) {
        case Action::SeeKeys:
            return Said::tr("%1 does not tell here which keys go with an account.").arg(name);
        case Action::SeeTeams:
            if (platform == Platform::Arize)
                return Said::tr("%1 does not tell which organizations and spaces somebody is in; these places go too.").arg(name);
            return Said::tr("%1 does not tell here which teams somebody is in; these places go too.").arg(name);
        default:
            return Said::tr("%1 does not tell here what somebody may do where; that goes too.").arg(name);
        }
    }

    /// Whom the guards keep.
    void sayStaying()
    {
        for (qsizetype i = 0; i < m_answer.losses.size(); ++i) {
            const Ability &guard = m_answer.losses.at(i).guard;
            const Change &change = m_plan.changes.at(i);
            if (guard.isPossible())
                continue;
            ++m_staying;
            const QString name = isolated(change.account.displayName());
            if (guard.why == WhyNot::IsOneself)
                add(Weight::Note, Said::tr("%1 stays on %2: that is you.").arg(name, platformText(change.platform())));
            else
                add(Weight::Note, Said::tr("%1 stays on %2: nobody else is an administrator there.")
                                      .arg(name, platformText(change.platform())));
        }
    }

    void sayGuard()
    {
        const bool guards = std::any_of(m_plan.changes.cbegin(), m_plan.changes.cend(), [](const Change &change) {
            return change.action == Action::Remove || change.action == Action::Deactivate || change.action == Action::ChangeRole;
        });
        if (!guards)
            return;
        QSet<Platform> unknown;
        for (qsizetype i = 0; i < m_answer.losses.size(); ++i) {
            if (m_answer.losses.at(i).guard.why == WhyNot::NotKnown)
                unknown.insert(m_plan.changes.at(i).platform());
        }
        if (!unknown.isEmpty())
            return add(Weight::Note,
                       Said::tr("Every platform keeps at least one administrator. %1 does not tell whose key this is: look "
                                "whether you are on the list.")
                           .arg(platformList(unknown)));
        if (m_staying > 0)
            return add(Weight::Fine,
                       Said::tr("With that, every platform keeps at least one administrator, and you keep your own access."));
        add(Weight::Fine, Said::tr("Every platform keeps at least one administrator, and you are not on the list."));
    }

    Consequences &m_answer;
    const ChangePlan &m_plan;
    const Workspace &m_workspace;
    QDateTime m_now;
    QSet<QPair<AccountId, QString>> m_seenKeys; ///< whose, and its id
    QList<PersonLoss> m_people;
    QHash<QString, qsizetype> m_index;
    QMap<Platform, QList<const Change *>> m_gone; ///< accounts that are no more, by platform
    qint64 m_staying = 0;
};

} // namespace

void sayConsequences(Consequences &answer, const ChangePlan &plan, const Workspace &workspace, const QDateTime &now)
{
    Sayer(answer, plan, workspace, now).say();
}

} // namespace gatehouse::app
