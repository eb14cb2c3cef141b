// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/review.h"

#include "app/audit/accesswords.h"
#include "app/audit/reviewtexts.h"
#include "app/texts.h"
#include "domain/email.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QUuid>

#include <algorithm>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits that nobody mistakes for one another. The first of a code is a letter, so that no spreadsheet
/// program takes it for a number or a date.
QString codeFrom(const QByteArray &hash)
{
    static constexpr QLatin1StringView kAll = "23456789ABCDFGHJKLMNPQRSTVWXYZ"_L1;
    constexpr int kDigits = 8;
    QString code;
    for (int i = 0; i < 8; ++i) {
        const int value = static_cast<uchar>(hash.at(i));
        const auto all = static_cast<int>(kAll.size());
        code += QChar(kAll[i == 0 ? kDigits + value % (all - kDigits) : value % all]);
        if (i == 3)
            code += u'-';
    }
    return code;
}

QString keyOf(const ReviewItem &item)
{
    const QStringList parts{QString::number(int(item.platform)),
                            item.account.value,
                            item.email,
                            item.who,
                            QString::number(int(item.kind)),
                            item.resource.value,
                            item.where,
                            QString::number(int(item.role.kind)),
                            item.role.word,
                            item.role.id,
                            item.via};
    return parts.join(QChar(0x1f));
}

/// Decided item by item; what follows from another grant goes and comes with it.
bool isDecidable(const Grant &grant)
{
    return grant.origin == GrantOrigin::Direct || grant.origin == GrantOrigin::Group || grant.origin == GrantOrigin::NotTold;
}

/// Makes the items of one review out of an index.
class Freezer
{
public:
    Freezer(const AccessIndex &index, const ReviewScope &scope, const FindingRules &rules, const QDateTime &now)
        : m_index(index)
        , m_scope(scope)
        , m_now(now)
    {
        for (int i = 0; i < index.snapshot().persons.size(); ++i)
            m_person.insert(index.snapshot().persons[i].id, i);
        for (const Finding &finding : findings(index, rules, now)) {
            if (!finding.person.isEmpty())
                m_findings[finding.person].append(finding);
        }
    }

    void into(Review &review)
    {
        for (int who = 0; who < m_index.who().size(); ++who) {
            const PrincipalKind kind = m_index.who()[who].kind;
            if ((kind == PrincipalKind::Person || kind == PrincipalKind::ServiceAccount) && isChosen(m_index.who()[who]))
                addPerson(review, who);
        }
        finish(review);
    }

private:
    bool isChosen(const Who &who) const { return m_scope.persons.isEmpty() || m_scope.persons.contains(who.person); }

    bool isChosen(const Grant &grant) const
    {
        const Resource &resource = m_index.graph().resources[grant.resource];
        return (m_scope.platforms.isEmpty() || m_scope.platforms.contains(resource.platform)) &&
               (m_scope.resources.isEmpty() || m_scope.resources.contains(grant.resource)) &&
               (!m_scope.isAdministratorsOnly || grant.role.isAdministrator());
    }

    void addPerson(Review &review, int who)
    {
        QHash<int, qint64> reached; // resource on which it was given → places below
        for (const int at : m_index.grantsOf(who)) {
            const Grant &grant = m_index.graph().grants[at];
            if (grant.origin == GrantOrigin::Owner || grant.origin == GrantOrigin::Inherited)
                ++reached[grant.from];
        }
        QSet<QString> seen;
        for (const int at : m_index.grantsOf(who)) {
            const Grant &grant = m_index.graph().grants[at];
            if (!isChosen(grant))
                continue;
            if (!isDecidable(grant)) {
                ++review.toldOnly;
                continue;
            }
            const ReviewItem item = itemFor(who, grant, reached.value(grant.resource));
            if (const QString key = keyOf(item); !seen.contains(key)) {
                seen.insert(key);
                review.items.append(item);
            }
        }
    }

    ReviewItem itemFor(int who, const Grant &grant, qint64 reaches)
    {
        const Who &line = m_index.who()[who];
        const Principal &principal = m_index.graph().principals[grant.principal];
        const Resource &resource = m_index.graph().resources[grant.resource];
        ReviewItem item;
        item.platform = resource.platform;
        item.account = principal.account;
        item.person = line.person;
        item.who = line.name;
        item.email = line.email.isEmpty() ? principal.email : line.email;
        item.alias = addressesOf(line, principal);
        item.kind = resource.kind;
        item.resource = resource.id;
        item.role = grant.role;
        item.origin = grant.origin;
        if (grant.via >= 0)
            item.via = m_index.graph().principals[grant.via].id;
        item.where = m_index.resourcePath(grant.resource);
        item.roleWords = words::grantRoleText(grant);
        item.because = words::becauseText(m_index, grant);
        item.lastActive = lastActive(line);
        addRemarks(item, line, grant, reaches);
        return item;
    }

    QStringList addressesOf(const Who &line, const Principal &principal) const
    {
        QStringList all{emailKey(line.email), emailKey(principal.email)};
        if (const auto found = m_person.constFind(line.person); found != m_person.constEnd()) {
            const Person &person = m_index.snapshot().persons[*found];
            for (const QString &other : person.otherEmails)
                all.append(emailKey(other));
            for (const Account &account : person.accounts)
                all.append(emailKey(account.email));
        }
        all.removeAll(QString());
        all.removeDuplicates();
        all.sort();
        return all;
    }

    QString lastActive(const Who &line) const
    {
        if (line.isPending)
            return ReviewText::tr("Invited, not there yet");
        if (!line.tellsLastActive)
            return ReviewText::tr("Not told");
        if (!line.lastActiveAt.isValid())
            return ReviewText::tr("Never");
        return line.lastActiveAt.date().toString(Qt::ISODate); // reads the same everywhere
    }

    void addRemarks(ReviewItem &item, const Who &line, const Grant &grant, qint64 reaches) const
    {
        static const QHash<Severity, int> kWeights{{Severity::High, 100}, {Severity::Medium, 30}, {Severity::Low, 10}};
        if (!line.person.isEmpty()) {
            for (const Finding &finding : m_findings.value(line.person)) {
                if (finding.platform != item.platform)
                    continue;
                item.remarks.append(findingText(finding, m_now));
                item.risk += kWeights.value(finding.severity);
            }
        }
        if (grant.role.isAdministrator())
            item.risk += item.kind == ResourceKind::Organisation ? 20 : 5;
        if (line.kind == PrincipalKind::ServiceAccount)
            item.remarks.append(ReviewText::tr("A service account, not a person"));
        if (reaches > 0)
            item.remarks.append(ReviewText::tr("Reaches %n further places through it", nullptr, static_cast<int>(reaches)));
        if (grant.mayBeDirectToo)
            item.remarks.append(ReviewText::tr("The same role may have been given directly as well"));
    }

    static void finish(Review &review)
    {
        std::stable_sort(review.items.begin(), review.items.end(),
                         [](const ReviewItem &left, const ReviewItem &right) { return left.risk > right.risk; });
        QSet<QString> codes;
        for (ReviewItem &item : review.items) {
            QByteArray seed = (review.id + QChar(0x1e) + keyOf(item)).toUtf8();
            do {
                seed = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
                item.code = codeFrom(seed);
            } while (codes.contains(item.code));
            codes.insert(item.code);
        }
    }

    const AccessIndex &m_index;
    const ReviewScope &m_scope;
    QDateTime m_now;
    QHash<PersonId, int> m_person;
    QHash<PersonId, QList<Finding>> m_findings;
};

QString scopeWords(const AccessIndex &index, const ReviewScope &scope)
{
    QStringList words;
    for (const Platform platform : scope.platforms)
        words.append(platformText(platform));
    if (!scope.resources.isEmpty()) {
        QStringList places;
        for (const int resource : scope.resources)
            places.append(index.resourcePath(resource));
        words.append(ReviewText::tr("Places: %1").arg(QLocale().createSeparatedList(places)));
    }
    if (!scope.persons.isEmpty())
        words.append(ReviewText::tr("%n chosen people", nullptr, static_cast<int>(scope.persons.size())));
    if (scope.isAdministratorsOnly)
        words.append(ReviewText::tr("Administrators only"));
    return words.isEmpty() ? ReviewText::tr("Everybody, everywhere") : words.join(u" · "_s);
}

QString withoutMarks(QString text)
{
    return text.removeIf([](QChar letter) { return letter.unicode() >= 0x2066 && letter.unicode() <= 0x2069; });
}

} // namespace

bool ReturnedFile::isRefused() const
{
    return std::any_of(remarks.begin(), remarks.end(), [](const FileRemark &remark) {
        return remark.fault == FileFault::NotReadable || remark.fault == FileFault::OtherReview ||
               remark.fault == FileFault::UnknownPacket || remark.fault == FileFault::Altered ||
               remark.fault == FileFault::RowsAdded || remark.fault == FileFault::AboutOneself;
    });
}

int Review::itemOf(const QString &code) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&code](const ReviewItem &item) { return item.code == code; });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

Review freeze(const AccessIndex &index, const ReviewScope &scope, const FindingRules &rules, const QString &title,
              const QDateTime &now)
{
    Review review;
    review.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    review.title = title;
    review.organisation = index.snapshot().organisation;
    review.scopeWords = scopeWords(index, scope);
    review.frozenAt = index.snapshot().takenAt;
    review.createdAt = now;
    review.isWhole = index.snapshot().isWhole();
    review.notTold = words::gapTexts(index.graph());
    Freezer(index, scope, rules, now).into(review);
    // Marks that keep a foreign text's direction apart are for labels; in a file they would make two equal texts differ.
    for (ReviewItem &item : review.items) {
        for (QString *text : {&item.where, &item.roleWords, &item.because, &item.lastActive})
            *text = withoutMarks(*text);
        for (QString &remark : item.remarks)
            remark = withoutMarks(remark);
    }
    return review;
}

QString newPacketId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isAboutOneself(const ReviewItem &item, const Reviewer &reviewer)
{
    return !reviewer.email.isEmpty() && item.alias.contains(emailKey(reviewer.email));
}

void assign(Review &review, const Assignment &assignment)
{
    review.reviewers = assignment.reviewers;
    for (Reviewer &reviewer : review.reviewers) {
        if (reviewer.packet.isEmpty())
            reviewer.packet = newPacketId();
    }
    const auto count = static_cast<int>(review.reviewers.size());
    const auto mayDecide = [&](const ReviewItem &item, int reviewer) {
        return reviewer >= 0 && reviewer < count && !isAboutOneself(item, review.reviewers[reviewer]);
    };
    for (ReviewItem &item : review.items) {
        int chosen = count > 0 ? 0 : -1;
        chosen = assignment.byPlatform.value(item.platform, chosen);
        chosen = assignment.byResource.value(item.where, chosen);
        for (const QString &address : item.alias)
            chosen = assignment.byPerson.value(address, chosen);
        if (!mayDecide(item, chosen)) {
            chosen = assignment.second;
            for (int other = 0; other < count && !mayDecide(item, chosen); ++other)
                chosen = other;
        }
        item.reviewer = mayDecide(item, chosen) ? chosen : -1;
    }
}

qint64 unassigned(const Review &review)
{
    return std::count_if(review.items.begin(), review.items.end(), [](const ReviewItem &item) { return item.reviewer < 0; });
}

QList<int> queueOf(const Review &review, int reviewer)
{
    QList<int> queue;
    for (int i = 0; i < review.items.size(); ++i) {
        if (review.items[i].reviewer == reviewer)
            queue.append(i);
    }
    return queue;
}

Reviewer reviewerOf(const QString &text)
{
    static const QRegularExpression kNamed(u"^\\s*\"?([^<>\"]*?)\"?\\s*<\\s*([^<>\\s@]+@[^<>\\s@]+)\\s*>\\s*$"_s);
    static const QRegularExpression kAlone(u"^\\s*([^<>\\s@]+@[^<>\\s@]+)\\s*$"_s);
    if (const auto named = kNamed.match(text); named.hasMatch())
        return {named.captured(1).isEmpty() ? named.captured(2) : named.captured(1), named.captured(2), {}};
    if (const auto alone = kAlone.match(text); alone.hasMatch())
        return {alone.captured(1), alone.captured(1), {}};
    return {};
}

QByteArray packetDigest(const Review &review, int reviewer)
{
    QJsonArray rows;
    QList<int> queue = queueOf(review, reviewer);
    std::sort(queue.begin(), queue.end(),
              [&](int left, int right) { return review.items[left].code < review.items[right].code; });
    for (const int at : queue) {
        const ReviewItem &item = review.items[at];
        rows.append(QJsonArray{item.code, static_cast<int>(item.platform), item.who, item.email, item.where, item.roleWords,
                               item.because, item.lastActive, item.remarks.join(u'\n')});
    }
    const Reviewer &whose = review.reviewers[reviewer];
    const QJsonArray all{review.id, whose.packet, emailKey(whose.email), rows};
    return QCryptographicHash::hash(QJsonDocument(all).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex();
}

Review merged(Review review, const ReturnedFile &file)
{
    const auto at = std::lower_bound(review.files.begin(), review.files.end(), file,
                                     [](const ReturnedFile &left, const ReturnedFile &right) { return left.hash < right.hash; });
    if (at == review.files.end() || at->hash != file.hash)
        review.files.insert(at, file);
    return review;
}

QList<ItemOutcome> outcomes(const Review &review)
{
    QHash<QString, ItemOutcome> byCode;
    for (const ReturnedFile &file : review.files) {
        if (file.isRefused())
            continue;
        for (const ReviewAnswer &answer : file.answers) {
            if (answer.decision == Decision::None)
                continue;
            ItemOutcome &outcome = byCode[answer.code];
            const QString source = file.reviewer.isEmpty() ? file.name : file.reviewer;
            const auto same = std::find_if(outcome.candidates.begin(), outcome.candidates.end(), [&](const ReviewAnswer &other) {
                return other.decision == answer.decision && other.newRole.compare(answer.newRole, Qt::CaseInsensitive) == 0;
            });
            if (same == outcome.candidates.end()) {
                outcome.candidates.append(answer);
                outcome.sources.append(source);
                outcome.files.append(file.name);
            } else if (same->reason != answer.reason && answer.reason.size() > same->reason.size()) {
                same->reason = answer.reason; // the same decision said at greater length
            }
        }
    }
    QList<ItemOutcome> all;
    all.reserve(review.items.size());
    for (const ReviewItem &item : review.items) {
        ItemOutcome outcome = byCode.value(item.code);
        if (const auto choice = review.choices.constFind(item.code); choice != review.choices.constEnd()) {
            outcome.state = ItemState::Decided;
            outcome.answer = choice->answer;
            outcome.sources = {choice->by};
            outcome.isChosen = true;
        } else if (outcome.candidates.size() == 1) {
            outcome.state = ItemState::Decided;
            outcome.answer = outcome.candidates.first();
        } else if (outcome.candidates.size() > 1) {
            outcome.state = ItemState::Conflict;
        }
        all.append(outcome);
    }
    return all;
}

ReviewCounts countsOf(const QList<ItemOutcome> &outcomes)
{
    ReviewCounts counts;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state == ItemState::Conflict)
            ++counts.conflicts;
        else if (outcome.state == ItemState::Missing)
            ++counts.missing;
        else if (outcome.answer.decision == Decision::Keep)
            ++counts.keep;
        else if (outcome.answer.decision == Decision::Change)
            ++counts.change;
        else
            ++counts.remove;
    }
    return counts;
}

} // namespace gatehouse::app
