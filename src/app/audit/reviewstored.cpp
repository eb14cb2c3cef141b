// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/review.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QCborValue>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

/// Of what packReview() writes: another number is another program's, and is not read.
constexpr int kFormat = 1;
constexpr qint64 kMostBytes = 256LL * 1024 * 1024;

QCborArray listOf(const QStringList &texts)
{
    return QCborArray::fromStringList(texts);
}

QStringList textsOf(const QCborValue &value)
{
    QStringList texts;
    const QCborArray array = value.toArray();
    for (const QCborValue &one : array)
        texts.append(one.toString());
    return texts;
}

QCborValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QCborValue(time.toMSecsSinceEpoch()) : QCborValue();
}

QDateTime timeFrom(const QCborValue &value)
{
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

template<typename E>
E enumFrom(const QCborValue &value, E last, E fallback)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= static_cast<qint64>(last) ? static_cast<E>(number) : fallback;
}

QCborMap fromItem(const ReviewItem &item)
{
    return {{u"code"_s, item.code},
            {u"platform"_s, int(item.platform)},
            {u"account"_s, item.account.value},
            {u"person"_s, item.person.value},
            {u"who"_s, item.who},
            {u"email"_s, item.email},
            {u"alias"_s, listOf(item.alias)},
            {u"kind"_s, int(item.kind)},
            {u"resource"_s, item.resource.value},
            {u"roleKind"_s, int(item.role.kind)},
            {u"roleWord"_s, item.role.word},
            {u"roleId"_s, item.role.id},
            {u"origin"_s, int(item.origin)},
            {u"via"_s, item.via},
            {u"where"_s, item.where},
            {u"role"_s, item.roleWords},
            {u"because"_s, item.because},
            {u"active"_s, item.lastActive},
            {u"remarks"_s, listOf(item.remarks)},
            {u"risk"_s, item.risk},
            {u"reviewer"_s, item.reviewer}};
}

ReviewItem toItem(const QCborMap &map)
{
    ReviewItem item;
    item.code = map.value("code"_L1).toString();
    item.platform = enumFrom(map.value("platform"_L1), Platform::Wandb, Platform::Anyscale);
    item.account = {item.platform, map.value("account"_L1).toString()};
    item.person.value = map.value("person"_L1).toString();
    item.who = map.value("who"_L1).toString();
    item.email = map.value("email"_L1).toString();
    item.alias = textsOf(map.value("alias"_L1));
    item.kind = enumFrom(map.value("kind"_L1), ResourceKind::Unknown, ResourceKind::Unknown);
    item.resource.value = map.value("resource"_L1).toString();
    item.role = {enumFrom(map.value("roleKind"_L1), Role::Kind::Unknown, Role::Kind::Unknown),
                 map.value("roleWord"_L1).toString(), map.value("roleId"_L1).toString()};
    item.origin = enumFrom(map.value("origin"_L1), GrantOrigin::NotTold, GrantOrigin::NotTold);
    item.via = map.value("via"_L1).toString();
    item.where = map.value("where"_L1).toString();
    item.roleWords = map.value("role"_L1).toString();
    item.because = map.value("because"_L1).toString();
    item.lastActive = map.value("active"_L1).toString();
    item.remarks = textsOf(map.value("remarks"_L1));
    item.risk = static_cast<int>(map.value("risk"_L1).toInteger());
    item.reviewer = static_cast<int>(map.value("reviewer"_L1).toInteger(-1));
    return item;
}

QCborMap fromAnswer(const ReviewAnswer &answer)
{
    return {{u"code"_s, answer.code},
            {u"decision"_s, int(answer.decision)},
            {u"reason"_s, answer.reason},
            {u"newRole"_s, answer.newRole}};
}

ReviewAnswer toAnswer(const QCborMap &map)
{
    return {map.value("code"_L1).toString(), enumFrom(map.value("decision"_L1), Decision::Remove, Decision::None),
            map.value("reason"_L1).toString(), map.value("newRole"_L1).toString()};
}

QCborMap fromFile(const ReturnedFile &file)
{
    QCborArray answers;
    for (const ReviewAnswer &answer : file.answers)
        answers.append(fromAnswer(answer));
    QCborArray remarks;
    for (const FileRemark &remark : file.remarks)
        remarks.append(
            QCborMap{{u"fault"_s, int(remark.fault)}, {u"codes"_s, listOf(remark.codes)}, {u"detail"_s, remark.detail}});
    return {{u"name"_s, file.name},           {u"hash"_s, file.hash},  {u"packet"_s, file.packet}, {u"reviewer"_s, file.reviewer},
            {u"read"_s, timeOf(file.readAt)}, {u"answers"_s, answers}, {u"remarks"_s, remarks}};
}

ReturnedFile toFile(const QCborMap &map)
{
    ReturnedFile file;
    file.name = map.value("name"_L1).toString();
    file.hash = map.value("hash"_L1).toByteArray();
    file.packet = map.value("packet"_L1).toString();
    file.reviewer = map.value("reviewer"_L1).toString();
    file.readAt = timeFrom(map.value("read"_L1));
    const QCborArray answers = map.value("answers"_L1).toArray();
    for (const QCborValue &answer : answers)
        file.answers.append(toAnswer(answer.toMap()));
    const QCborArray remarks = map.value("remarks"_L1).toArray();
    for (const QCborValue &value : remarks) {
        const QCborMap one = value.toMap();
        file.remarks.append({enumFrom(one.value("fault"_L1), FileFault::NewRoleMissing, FileFault::NotReadable),
                             textsOf(one.value("codes"_L1)), one.value("detail"_L1).toString()});
    }
    return file;
}

QCborMap fromReview(const Review &review)
{
    QCborArray reviewers;
    for (const Reviewer &one : review.reviewers)
        reviewers.append(QCborMap{{u"name"_s, one.name}, {u"email"_s, one.email}, {u"packet"_s, one.packet}});
    QCborArray items;
    for (const ReviewItem &item : review.items)
        items.append(fromItem(item));
    QCborArray files;
    for (const ReturnedFile &file : review.files)
        files.append(fromFile(file));
    QCborMap choices;
    for (auto choice = review.choices.begin(); choice != review.choices.end(); ++choice) {
        QCborMap one = fromAnswer(choice->answer);
        one.insert(u"by"_s, choice->by);
        one.insert(u"at"_s, timeOf(choice->at));
        choices.insert(choice.key(), one);
    }
    QCborArray done;
    for (const ReviewDone &one : review.done)
        done.append(QCborMap{
            {u"code"_s, one.code}, {u"ending"_s, int(one.ending)}, {u"reason"_s, one.reason}, {u"at"_s, timeOf(one.at)}});
    return {{u"format"_s, kFormat},
            {u"id"_s, review.id},
            {u"title"_s, review.title},
            {u"organisation"_s, review.organisation},
            {u"scope"_s, review.scopeWords},
            {u"frozen"_s, timeOf(review.frozenAt)},
            {u"created"_s, timeOf(review.createdAt)},
            {u"createdBy"_s, review.createdBy},
            {u"isWhole"_s, review.isWhole},
            {u"notTold"_s, listOf(review.notTold)},
            {u"toldOnly"_s, review.toldOnly},
            {u"state"_s, int(review.state)},
            {u"reviewers"_s, reviewers},
            {u"items"_s, items},
            {u"files"_s, files},
            {u"choices"_s, choices},
            {u"done"_s, done},
            {u"open"_s, listOf(review.open)},
            {u"submitted"_s, timeOf(review.submittedAt)},
            {u"signedBy"_s, review.signedBy},
            {u"closed"_s, timeOf(review.closedAt)}};
}

void readLists(Review &review, const QCborMap &map)
{
    const QCborArray reviewers = map.value("reviewers"_L1).toArray();
    for (const QCborValue &value : reviewers) {
        const QCborMap one = value.toMap();
        review.reviewers.append(
            {one.value("name"_L1).toString(), one.value("email"_L1).toString(), one.value("packet"_L1).toString()});
    }
    const QCborArray items = map.value("items"_L1).toArray();
    for (const QCborValue &value : items) {
        ReviewItem item = toItem(value.toMap());
        item.reviewer = item.reviewer < review.reviewers.size() ? item.reviewer : -1;
        review.items.append(item);
    }
    const QCborArray files = map.value("files"_L1).toArray();
    for (const QCborValue &value : files)
        review.files.append(toFile(value.toMap()));
    const QCborMap choices = map.value("choices"_L1).toMap();
    for (const auto &[code, value] : choices) {
        const QCborMap one = value.toMap();
        review.choices.insert(code.toString(), {toAnswer(one), one.value("by"_L1).toString(), timeFrom(one.value("at"_L1))});
    }
    const QCborArray done = map.value("done"_L1).toArray();
    for (const QCborValue &value : done) {
        const QCborMap one = value.toMap();
        review.done.append({one.value("code"_L1).toString(), enumFrom(one.value("ending"_L1), Ending::LeftOut, Ending::Unknown),
                            one.value("reason"_L1).toString(), timeFrom(one.value("at"_L1))});
    }
}

} // namespace

QByteArray packReview(const Review &review)
{
    return qCompress(QCborValue(fromReview(review)).toCbor(), 6);
}

Result<Review> unpackReview(const QByteArray &packed)
{
    // The first four bytes say how long it is unpacked: not to be trusted blindly.
    qint64 size = packed.size() < 5 ? kMostBytes + 1 : 0;
    for (int i = 0; i < 4 && size <= kMostBytes; ++i)
        size = size * 256 + static_cast<uchar>(packed.at(i));
    if (size > kMostBytes)
        return localFailure(u"the kept review is not readable"_s);
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(qUncompress(packed), &error).toMap();
    if (error.error != QCborError::NoError || map.value("format"_L1).toInteger() != kFormat)
        return localFailure(u"the kept review is not readable"_s);
    Review review;
    review.id = map.value("id"_L1).toString();
    review.title = map.value("title"_L1).toString();
    review.organisation = map.value("organisation"_L1).toString();
    review.scopeWords = map.value("scope"_L1).toString();
    review.frozenAt = timeFrom(map.value("frozen"_L1));
    review.createdAt = timeFrom(map.value("created"_L1));
    review.createdBy = map.value("createdBy"_L1).toString();
    review.isWhole = map.value("isWhole"_L1).toBool();
    review.notTold = textsOf(map.value("notTold"_L1));
    review.toldOnly = map.value("toldOnly"_L1).toInteger();
    review.state = enumFrom(map.value("state"_L1), ReviewState::Closed, ReviewState::Open);
    review.open = textsOf(map.value("open"_L1));
    review.submittedAt = timeFrom(map.value("submitted"_L1));
    review.signedBy = map.value("signedBy"_L1).toString();
    review.closedAt = timeFrom(map.value("closed"_L1));
    readLists(review, map);
    return review;
}

} // namespace gatehouse::app
