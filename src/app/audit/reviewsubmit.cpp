// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reviewsubmit.h"

#include "app/actionchoices.h"
#include "app/audit/accesswords.h"
#include "app/audit/reviewtexts.h"
#include "app/texts.h"
#include "domain/email.h"

#include <algorithm>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kBetween(0x1f);

QString placeKey(Platform platform, const QString &whose, ResourceKind kind, const ResourceId &resource)
{
    return QStringList{QString::number(int(platform)), whose, QString::number(int(kind)), resource.value}.join(kBetween);
}

QString roleKey(const Role &role, const QString &via)
{
    return QStringList{QString::number(int(role.kind)), role.word, role.id, via}.join(kBetween);
}

/// The access of today, ready to be compared with.
class Today
{
public:
    explicit Today(const AccessIndex &live)
        : m_live(live)
    {
        const AccessGraph &graph = live.graph();
        for (int i = 0; i < graph.grants.size(); ++i) {
            const Grant &grant = graph.grants[i];
            if (grant.origin == GrantOrigin::Owner || grant.origin == GrantOrigin::Inherited ||
                grant.origin == GrantOrigin::Public)
                continue;
            const Principal &principal = graph.principals[grant.principal];
            const Resource &resource = graph.resources[grant.resource];
            const QString whose = principal.account.value.isEmpty() ? emailKey(principal.email) : principal.account.value;
            const QString via = grant.via >= 0 ? graph.principals[grant.via].id : QString();
            const QString place = placeKey(resource.platform, whose, resource.kind, resource.id);
            m_places.insert(place);
            m_grants.insert(place + kBetween + roleKey(grant.role, via), i);
            if (grant.origin == GrantOrigin::Direct)
                m_direct[whose].append(i);
            if (!via.isEmpty())
                m_throughGroup[whose + kBetween + via].append(i);
        }
        for (const Person &person : live.snapshot().persons) {
            for (const Account &account : person.accounts)
                m_accounts.insert(account.id(), account);
        }
    }

    int grantOf(const ReviewItem &item) const
    {
        return m_grants.value(placeOf(item) + kBetween + roleKey(item.role, item.via), -1);
    }

    ReviewNow stateOf(const ReviewItem &item) const
    {
        if (grantOf(item) >= 0)
            return ReviewNow::Same;
        const PlatformReading *reading = m_live.snapshot().on(item.platform);
        if (!reading || !reading->isWhole())
            return ReviewNow::NotRead;
        return m_places.contains(placeOf(item)) ? ReviewNow::RoleChanged : ReviewNow::Gone;
    }

    /// What leaving that group takes with it.
    QList<int> throughGroup(const ReviewItem &item) const { return m_throughGroup.value(whoseOf(item) + kBetween + item.via); }
    /// Roles of the same account, given directly on what lies in the item's place.
    QList<int> below(const ReviewItem &item) const
    {
        const AccessGraph &graph = m_live.graph();
        const int place = graph.grants[grantOf(item)].resource;
        QList<int> found;
        for (const int grant : m_direct.value(whoseOf(item))) {
            int above = graph.resources[graph.grants[grant].resource].parent;
            while (above >= 0 && above != place)
                above = graph.resources[above].parent;
            if (above == place)
                found.append(grant);
        }
        return found;
    }
    const Account *account(const AccountId &id) const
    {
        const auto found = m_accounts.constFind(id);
        return found == m_accounts.constEnd() ? nullptr : &*found;
    }
    const AccessIndex &index() const { return m_live; }

private:
    static QString whoseOf(const ReviewItem &item)
    {
        return item.account.value.isEmpty() ? emailKey(item.email) : item.account.value;
    }
    static QString placeOf(const ReviewItem &item) { return placeKey(item.platform, whoseOf(item), item.kind, item.resource); }

    const AccessIndex &m_live;
    QHash<QString, int> m_grants;
    QSet<QString> m_places;
    QHash<QString, QList<int>> m_throughGroup;
    QHash<QString, QList<int>> m_direct;
    QHash<AccountId, Account> m_accounts;
};

std::optional<TeamKind> teamKindOf(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Team:
        return TeamKind::Team;
    case ResourceKind::Division:
        return TeamKind::Organization;
    case ResourceKind::Space:
        return TeamKind::Space;
    default:
        return {};
    }
}

/// The role that a reviewer means, out of those that can be given there.
std::optional<Role> roleMeant(const QString &text, const QList<Role> &offered)
{
    const QString wanted = searchKey(text.simplified());
    for (const Role &role : offered) {
        if (searchKey(role.word) == wanted || searchKey(roleText(role)) == wanted)
            return role;
    }
    return {};
}

/// Turns decisions into changes, one item after the other.
class Submitter
{
public:
    Submitter(const Review &review, const AccessIndex &live, const std::function<Ability(const Change &)> &canDo)
        : m_review(review)
        , m_today(live)
        , m_canDo(canDo)
        , m_outcomes(outcomes(review))
    {
        for (const ReviewDone &done : review.done) {
            if (done.ending == Ending::Done || done.ending == Ending::AlreadySo)
                m_done.insert(done.code);
        }
        for (int i = 0; i < review.items.size(); ++i) {
            if (decisionAt(i) == Decision::Remove) {
                if (const int grant = m_today.grantOf(review.items[i]); grant >= 0)
                    m_going.insert(grant);
            }
        }
    }

    Submission take()
    {
        for (int i = 0; i < m_review.items.size(); ++i) {
            const Decision decision = decisionAt(i);
            const bool isTouched = decision == Decision::Remove || decision == Decision::Change;
            if (!isTouched || m_done.contains(m_review.items[i].code))
                continue;
            m_line = {};
            m_line.code = m_review.items[i].code;
            m_line.now = m_today.stateOf(m_review.items[i]);
            if (m_line.now != ReviewNow::Same)
                leaveOut(nowText(m_line.now));
            else if (decision == Decision::Remove)
                remove(m_review.items[i]);
            else
                change(m_review.items[i], m_outcomes[i].answer.newRole);
            m_submission.lines.append(m_line);
        }
        joinRemovals();
        return m_submission;
    }

private:
    Decision decisionAt(int item) const
    {
        return m_outcomes[item].state == ItemState::Decided ? m_outcomes[item].answer.decision : Decision::None;
    }

    void leaveOut(const QString &sentence)
    {
        m_line.kind = SubmitLine::Kind::LeftOut;
        m_line.sentence = sentence;
    }

    void byHand(const QString &sentence)
    {
        m_line.kind = SubmitLine::Kind::ByHand;
        m_line.sentence = sentence;
    }

    void remove(const ReviewItem &item)
    {
        QString whyNot;
        const std::optional<Change> change = words::removalOf(m_today.index(), m_today.grantOf(item), &whyNot);
        if (!change)
            return byHand(whyNot.isEmpty() ? ReviewText::tr("No platform call takes it away; do it on the platform's own pages.")
                                           : whyNot);
        if (const qint64 others = takesAlso(item, *change); others > 0)
            return byHand(
                ReviewText::tr("It would also take %Ln roles that nobody decided to remove.", nullptr, static_cast<int>(others)));
        carry(*change);
    }

    /// Roles beside the removed ones that go with this change.
    qint64 takesAlso(const ReviewItem &item, const Change &change) const
    {
        qint64 others = 0;
        if (change.action == Action::RemoveFromTeam && !item.via.isEmpty()) {
            const QList<int> through = m_today.throughGroup(item);
            others = std::count_if(through.begin(), through.end(), [this](int grant) { return !m_going.contains(grant); });
        } else if (change.action == Action::RemoveGrant && item.kind == ResourceKind::Cloud) {
            // Whoever is taken out of a cloud is taken out of its projects (contracts/anyscale.md).
            const QList<int> below = m_today.below(item);
            others = std::count_if(below.begin(), below.end(), [this](int grant) { return !m_going.contains(grant); });
        } else if (change.action == Action::Remove) {
            // Whoever is to leave the whole organisation leaves its places too, unless somebody said keep.
            for (int i = 0; i < m_review.items.size(); ++i) {
                const bool stays = decisionAt(i) == Decision::Keep || decisionAt(i) == Decision::Change;
                others += stays && m_review.items[i].account == item.account ? 1 : 0;
            }
        }
        return others;
    }

    void change(const ReviewItem &item, const QString &newRole)
    {
        const Account *account = m_today.account(item.account);
        const QString todo = ReviewText::tr("To be changed by hand, from %1 to %2")
                                 .arg(isolated(item.roleWords),
                                      newRole.isEmpty() ? ReviewText::tr("a role that was not named") : isolated(newRole));
        const bool isOrganisation = item.kind == ResourceKind::Organisation;
        const std::optional<TeamKind> team = teamKindOf(item.kind);
        if (!account || newRole.isEmpty() || !item.via.isEmpty() || (!isOrganisation && !team))
            return byHand(todo);
        const auto role = roleMeant(newRole, isOrganisation ? rolesToChangeTo(item.platform) : teamRoles(*team));
        if (!role)
            return byHand(todo);
        Change change;
        change.account = *account;
        change.role = *role;
        change.action = isOrganisation ? Action::ChangeRole : Action::ChangeTeamRole;
        if (team)
            change.team = {*team, item.resource, item.where, item.role};
        carry(change);
    }

    void carry(const Change &change)
    {
        const Ability ability = m_canDo(change);
        if (!ability.isPossible())
            return byHand(whyNotText(ability, change.action, change.platform()));
        m_line.kind = SubmitLine::Kind::Carried;
        const auto same = m_submission.changes.indexOf(change);
        m_line.change = static_cast<int>(same >= 0 ? same : m_submission.changes.size());
        if (same < 0)
            m_submission.changes.append(change);
    }

    /// Who leaves a platform altogether needs no further change there.
    void joinRemovals()
    {
        QHash<AccountId, int> leaving;
        for (int i = 0; i < m_submission.changes.size(); ++i) {
            if (m_submission.changes[i].action == Action::Remove)
                leaving.insert(m_submission.changes[i].account.id(), i);
        }
        if (leaving.isEmpty())
            return;
        QList<Change> kept;
        QList<int> newIndex;
        for (int i = 0; i < m_submission.changes.size(); ++i) {
            const int covering = leaving.value(m_submission.changes[i].account.id(), i);
            newIndex.append(covering == i ? static_cast<int>(kept.size()) : -1 - covering);
            if (covering == i)
                kept.append(m_submission.changes[i]);
        }
        for (SubmitLine &line : m_submission.lines) {
            if (line.change < 0)
                continue;
            const int to = newIndex[line.change];
            line.change = to >= 0 ? to : newIndex[-1 - to];
        }
        m_submission.changes = kept;
    }

    const Review &m_review;
    Today m_today;
    const std::function<Ability(const Change &)> &m_canDo;
    QList<ItemOutcome> m_outcomes;
    QSet<QString> m_done;
    QSet<int> m_going; ///< grants that are to be removed
    SubmitLine m_line;
    Submission m_submission;
};

} // namespace

qint64 Submission::count(SubmitLine::Kind kind) const
{
    return std::count_if(lines.begin(), lines.end(), [kind](const SubmitLine &line) { return line.kind == kind; });
}

QList<ReviewNow> comparedWithNow(const Review &review, const AccessIndex &live)
{
    const Today today(live);
    QList<ReviewNow> all;
    all.reserve(review.items.size());
    for (const ReviewItem &item : review.items)
        all.append(today.stateOf(item));
    return all;
}

Submission submissionOf(const Review &review, const AccessIndex &live, const std::function<Ability(const Change &)> &canDo)
{
    return Submitter(review, live, canDo).take();
}

Review submitted(Review review, const Submission &submission, const ChangePlan &plan, const QList<ChangeOutcome> &outcomes,
                 const QDateTime &now)
{
    QHash<QString, ReviewDone> done;
    for (const ReviewDone &before : review.done)
        done.insert(before.code, before);
    review.open.clear();
    for (const SubmitLine &line : submission.lines) {
        const ReviewItem &item = review.items[review.itemOf(line.code)];
        const QString what = u"%1 · %2 · %3 · %4"_s.arg(item.who, platformText(item.platform), item.where, item.roleWords);
        if (line.kind != SubmitLine::Kind::Carried) {
            if (line.now != ReviewNow::Gone)
                review.open.append(u"%1: %2"_s.arg(what, line.sentence));
            continue;
        }
        const auto sent = plan.changes.indexOf(submission.changes[line.change]);
        ReviewDone one{line.code, Ending::LeftOut, ReviewText::tr("It was kept back on the last page."), now};
        if (sent >= 0 && sent < outcomes.size())
            one = {line.code, outcomes[sent].ending, outcomes[sent].reason, outcomes[sent].at};
        if (one.ending != Ending::Done && one.ending != Ending::AlreadySo && one.ending != Ending::NotFound)
            review.open.append(u"%1: %2 %3"_s.arg(what, endingText(one.ending), one.reason).trimmed());
        done.insert(line.code, one);
    }
    review.done.clear();
    for (const ReviewItem &item : review.items) {
        if (const auto one = done.constFind(item.code); one != done.constEnd())
            review.done.append(*one);
    }
    review.state = ReviewState::Submitted;
    review.submittedAt = now;
    return review;
}

Review signedOff(Review review, const QString &by, const QDateTime &now)
{
    review.state = ReviewState::Closed;
    review.signedBy = by;
    review.closedAt = now;
    return review;
}

} // namespace gatehouse::app
