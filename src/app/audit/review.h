// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"
#include "app/audit/findings.h"
#include "base/result.h"
#include "domain/change.h"

#include <QtCore/QSet>

/// Access reviews: somebody who knows says of each role whether it stays. Everything here is a value or a pure function; nothing
/// is changed on a platform before the last page's plan is carried out.
namespace gatehouse::app {

enum class Decision { None, Keep, Change, Remove };

struct Reviewer
{
    QString name;
    QString email;
    QString packet; ///< names this reviewer's file; random, so that nobody can guess another's

    bool operator==(const Reviewer &) const = default;
};

/// What is reviewed of everything there is.
struct ReviewScope
{
    QList<Platform> platforms; ///< empty: all
    QList<int> resources;      ///< of the graph; empty: all
    QList<PersonId> persons;   ///< empty: everybody
    bool isAdministratorsOnly = false;
};

/// One role of one person on one place, as it was when the review began: what is decided. Words are frozen with it, so that a
/// file reads the same in whatever language it comes back.
struct ReviewItem
{
    QString code; ///< "K7M2-QDX4": short, the same for the same grant of the same review
    Platform platform = Platform::Anyscale;
    AccountId account; ///< value empty: nobody of the list of people, so no call can take it away
    PersonId person;
    QString who;
    QString email;     ///< empty where there is none
    QStringList alias; ///< emailKey() of every address of the person: nobody decides about themselves
    ResourceKind kind = ResourceKind::Unknown;
    ResourceId resource;
    Role role;
    GrantOrigin origin = GrantOrigin::Direct;
    QString via;         ///< id of the group
    QString where;       ///< in words: platform left out
    QString roleWords;   ///< in words
    QString because;     ///< in words: directly, through which group
    QString lastActive;  ///< in words
    QStringList remarks; ///< findings of this person, and what the role reaches beyond its place; worst first
    int risk = 0;        ///< higher is looked at earlier; 0: nothing stands out
    int reviewer = -1;   ///< index into Review::reviewers; -1: nobody may decide it yet

    bool operator==(const ReviewItem &) const = default;
};

/// What one file says about one item.
struct ReviewAnswer
{
    QString code;
    Decision decision = Decision::None;
    QString reason;
    QString newRole; ///< Change: as the reviewer wrote it

    bool operator==(const ReviewAnswer &) const = default;
};

enum class FileFault {
    NotReadable,   ///< not a packet at all
    OtherReview,   ///< of another review
    UnknownPacket, ///< of nobody who reviews here
    Altered,       ///< the frozen rows are not what was handed out: count is the number of rows
    RowsAdded,     ///< codes that were not in this packet
    RowsMissing,   ///< rows of the packet that did not come back
    RowsTwice,     ///< one code more than once with different answers
    AboutOneself,  ///< decides about the reviewer
    NotUnderstood, ///< a decision in words that are not known
    ReasonMissing, ///< change or remove without a reason
    NewRoleMissing ///< change without saying to what
};

struct FileRemark
{
    FileFault fault = FileFault::NotReadable;
    QStringList codes; ///< sorted; empty: the whole file
    QString detail;    ///< why it can't be read

    bool operator==(const FileRemark &) const = default;
};

/// A file that came back, as it was understood.
struct ReturnedFile
{
    QString name;    ///< without its folder
    QByteArray hash; ///< SHA-256 of the bytes, hex: the same file twice is one
    QString packet;
    QString reviewer;            ///< address, as the review has it; empty: unknown
    QDateTime readAt;            ///< UTC
    QList<ReviewAnswer> answers; ///< by code; only those that count
    QList<FileRemark> remarks;

    /// Nothing of it counts: altered, of another review, or not readable.
    bool isRefused() const;
    bool operator==(const ReturnedFile &) const = default;
};

/// A conflict that was settled by hand, or an item that the person in charge decided.
struct ReviewChoice
{
    ReviewAnswer answer;
    QString by; ///< the computer's user
    QDateTime at;

    bool operator==(const ReviewChoice &) const = default;
};

/// What became of a decision that was carried out.
struct ReviewDone
{
    QString code;
    Ending ending = Ending::Pending;
    QString reason;
    QDateTime at;

    bool operator==(const ReviewDone &) const = default;
};

enum class ReviewState { Open, Submitted, Closed };

struct Review
{
    QString id; ///< random
    QString title;
    QString organisation;
    QString scopeWords;
    QDateTime frozenAt; ///< UTC: of the snapshot
    QDateTime createdAt;
    QString createdBy;
    bool isWhole = true; ///< the snapshot was
    QStringList notTold; ///< what the platforms do not tell, in sentences
    qint64 toldOnly = 0; ///< roles that follow from others and so are not decided
    ReviewState state = ReviewState::Open;
    QList<Reviewer> reviewers;
    QList<ReviewItem> items;              ///< risk first
    QList<ReturnedFile> files;            ///< by hash
    QHash<QString, ReviewChoice> choices; ///< by code
    QList<ReviewDone> done;
    QStringList open; ///< what is left to do by hand, in sentences, after submit
    QDateTime submittedAt;
    QString signedBy;
    QDateTime closedAt;

    int itemOf(const QString &code) const; ///< -1: not there
    bool operator==(const Review &) const = default;
};

/// Who decides what. Indices are into `reviewers`; the first one gets what no rule names.
struct Assignment
{
    QList<Reviewer> reviewers;
    QHash<Platform, int> byPlatform;
    QHash<QString, int> byResource; ///< ReviewItem::where
    QHash<QString, int> byPerson;   ///< emailKey() of the person: what a column of a sheet says
    int second = -1;                ///< decides about the others' own roles; -1: any other reviewer
};

/// Freezes what the scope chooses. Roles given directly, through a group or for the whole organisation are items; implied and
/// inherited ones follow from them and are only counted. Pure; `now` UTC.
Review freeze(const AccessIndex &index, const ReviewScope &scope, const FindingRules &rules, const QString &title,
              const QDateTime &now);
/// Hands the items out. Nobody gets an item about themselves; -1 stays where there is no one else.
void assign(Review &review, const Assignment &assignment);
/// The packet ids as they are made: random.
QString newPacketId();
/// Items with nobody who may decide them.
qint64 unassigned(const Review &review);
/// Items of one reviewer, risk first; indices.
QList<int> queueOf(const Review &review, int reviewer);
bool isAboutOneself(const ReviewItem &item, const Reviewer &reviewer);
/// "Ana Ruiz <ana@x.example>" or an address alone; email empty where it is neither.
Reviewer reviewerOf(const QString &text);

/// SHA-256, hex, over what one packet tells: review, packet, and every frozen fact of its rows.
QByteArray packetDigest(const Review &review, int reviewer);

enum class ItemState {
    Missing, ///< nobody answered yet
    Decided,
    Conflict, ///< two answers differ
};

/// Where one item stands, after all files.
struct ItemOutcome
{
    ItemState state = ItemState::Missing;
    ReviewAnswer answer;            ///< Decided
    QList<ReviewAnswer> candidates; ///< Conflict: the different answers
    QStringList sources;            ///< who said each candidate, or the one who chose
    QStringList files;              ///< in which file each candidate was said first
    bool isChosen = false;          ///< settled by hand
};

struct ReviewCounts
{
    qint64 keep = 0;
    qint64 change = 0;
    qint64 remove = 0;
    qint64 missing = 0;
    qint64 conflicts = 0;

    qint64 all() const { return keep + change + remove + missing + conflicts; }
    bool operator==(const ReviewCounts &) const = default;
};

/// Adds a file. The same file twice changes nothing, and the order of files does not matter.
Review merged(Review review, const ReturnedFile &file);
/// One for each item, in their order. A function of the review alone.
QList<ItemOutcome> outcomes(const Review &review);
ReviewCounts countsOf(const QList<ItemOutcome> &outcomes);

/// How the review is written down; both ways.
QByteArray packReview(const Review &review);
Result<Review> unpackReview(const QByteArray &packed);

} // namespace gatehouse::app
