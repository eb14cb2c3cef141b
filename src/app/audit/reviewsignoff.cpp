// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reviewsubmit.h"
#include "app/audit/reviewtexts.h"
#include "app/texts.h"

#include <QtCore/QLocale>

namespace gatehouse::app {

using namespace Qt::StringLiterals;
using reports::Column;
using reports::ColumnType;
using reports::ReportSection;

namespace {

QVariant dateCell(const QDateTime &date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

reports::Provenance provenanceFor(const Review &review)
{
    reports::Provenance provenance;
    provenance.title = ReviewText::tr("Access review: %1").arg(review.title);
    provenance.organisation = review.organisation;
    provenance.pulledAt = review.frozenAt;
    provenance.pulledBy = review.createdBy;
    provenance.madeBy = review.signedBy.isEmpty() ? review.createdBy : review.signedBy;
    provenance.count = review.items.size();
    provenance.filters = {review.scopeWords};
    provenance.notTold = review.notTold;
    provenance.isComplete = review.isWhole;
    if (!review.isWhole)
        provenance.incompleteBecause = ReviewText::tr("Not everything could be read when the review began.");
    provenance.inThisReport = ReviewText::tr("%Ln roles were reviewed", nullptr, static_cast<int>(review.items.size()));
    return provenance;
}

ReportSection reviewersSection(const Review &review, const QList<ItemOutcome> &all)
{
    ReportSection section;
    section.title = ReviewText::tr("Reviewers");
    section.table.sheetName = section.title;
    section.table.columns = {{u"reviewer"_s, ReviewText::tr("Reviewer"), ColumnType::Text},
                             {u"email"_s, ReviewText::tr("E-mail"), ColumnType::Text},
                             {u"roles"_s, ReviewText::tr("Roles"), ColumnType::Number},
                             {u"decided"_s, ReviewText::tr("Decided"), ColumnType::Number},
                             {u"open"_s, ReviewText::tr("Without an answer"), ColumnType::Number}};
    for (int reviewer = 0; reviewer < review.reviewers.size(); ++reviewer) {
        qint64 decided = 0;
        const QList<int> queue = queueOf(review, reviewer);
        for (const int at : queue)
            decided += all[at].state == ItemState::Decided ? 1 : 0;
        const Reviewer &whose = review.reviewers[reviewer];
        section.table.rows.append({whose.name, whose.email, qint64(queue.size()), decided, qint64(queue.size()) - decided});
    }
    return section;
}

ReportSection decisionsSection(const Review &review, const QList<ItemOutcome> &all)
{
    ReportSection section;
    section.title = ReviewText::tr("Decisions");
    section.lead = ReviewText::tr("Every role that was reviewed, what was decided and why, and what became of it.");
    section.groupColumns = 2;
    section.table.sheetName = section.title;
    const auto text = [](const char *key, const QString &title) {
        return Column{QString::fromUtf8(key), title, ColumnType::Text};
    };
    section.table.columns = {text("person", ReviewText::tr("Who")),
                             text("email", ReviewText::tr("E-mail")),
                             text("platform", ReviewText::tr("Platform")),
                             text("where", ReviewText::tr("Where")),
                             text("role", ReviewText::tr("Role")),
                             text("how", ReviewText::tr("How")),
                             text("decision", ReviewText::tr("Decision")),
                             text("new_role", ReviewText::tr("New role")),
                             text("reason", ReviewText::tr("Reason")),
                             text("decided_by", ReviewText::tr("Decided by")),
                             text("ending", ReviewText::tr("What became of it"))};
    QHash<QString, ReviewDone> done;
    for (const ReviewDone &one : review.done)
        done.insert(one.code, one);
    QList<int> order;
    for (int i = 0; i < review.items.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
        const ReviewItem &a = review.items[left];
        const ReviewItem &b = review.items[right];
        const int byName = QString::localeAwareCompare(a.who, b.who);
        return byName != 0 ? byName < 0 : a.email < b.email;
    });
    for (const int i : order) {
        const ReviewItem &item = review.items[i];
        const ItemOutcome &outcome = all[i];
        QString became;
        if (const auto one = done.constFind(item.code); one != done.constEnd())
            became = one->reason.isEmpty() ? endingText(one->ending) : endingText(one->ending) + u". "_s + one->reason;
        section.table.rows.append({item.who, item.email, platformText(item.platform), item.where, item.roleWords, item.because,
                                   itemStateText(outcome), outcome.answer.newRole, outcome.answer.reason,
                                   outcome.sources.join(u", "_s), became});
    }
    return section;
}

ReportSection filesSection(const Review &review)
{
    ReportSection section;
    section.title = ReviewText::tr("Files that came back");
    section.table.sheetName = section.title;
    section.table.columns = {{u"file"_s, ReviewText::tr("File"), ColumnType::Text},
                             {u"reviewer"_s, ReviewText::tr("Reviewer"), ColumnType::Text},
                             {u"read_at"_s, ReviewText::tr("Read"), ColumnType::Date},
                             {u"answers"_s, ReviewText::tr("Answers"), ColumnType::Number},
                             {u"remarks"_s, ReviewText::tr("Remarks"), ColumnType::Text},
                             {u"sha256"_s, ReviewText::tr("Fingerprint (SHA-256)"), ColumnType::Text}};
    for (const ReturnedFile &file : review.files) {
        QStringList remarks;
        for (const FileRemark &remark : file.remarks)
            remarks.append(remarkText(remark));
        section.table.rows.append({file.name, file.reviewer, dateCell(file.readAt),
                                   file.isRefused() ? qint64(0) : qint64(file.answers.size()), remarks.join(u' '),
                                   QString::fromLatin1(file.hash)});
    }
    return section;
}

ReportSection openSection(const Review &review)
{
    ReportSection section;
    section.title = ReviewText::tr("Still to do");
    section.lead = ReviewText::tr("Decided, but not carried out by this program.");
    section.table.sheetName = section.title;
    section.table.columns = {{u"to_do"_s, ReviewText::tr("To do"), ColumnType::Text}};
    for (const QString &line : review.open)
        section.table.rows.append({line});
    return section;
}

ReportSection signatureSection(const Review &review)
{
    ReportSection section;
    section.title = ReviewText::tr("Sign-off");
    section.table.sheetName = section.title;
    section.table.columns = {{u"what"_s, ReviewText::tr("What"), ColumnType::Text},
                             {u"when"_s, ReviewText::tr("When"), ColumnType::Date},
                             {u"who"_s, ReviewText::tr("Who"), ColumnType::Text}};
    section.table.rows = {{ReviewText::tr("Access was read"), dateCell(review.frozenAt), review.createdBy},
                          {ReviewText::tr("The review began"), dateCell(review.createdAt), review.createdBy}};
    if (review.submittedAt.isValid())
        section.table.rows.append({ReviewText::tr("Decisions were carried out"), dateCell(review.submittedAt), QString()});
    section.table.rows.append(
        {review.state == ReviewState::Closed ? ReviewText::tr("Signed off") : ReviewText::tr("Not signed off yet"),
         dateCell(review.closedAt), review.signedBy});
    return section;
}

} // namespace

reports::ReportDocument signOffDocument(const Review &review)
{
    const QList<ItemOutcome> all = outcomes(review);
    const ReviewCounts counts = countsOf(all);
    qint64 carried = 0;
    for (const ReviewDone &one : review.done)
        carried += one.ending == Ending::Done || one.ending == Ending::AlreadySo ? 1 : 0;
    reports::ReportDocument document;
    document.provenance = provenanceFor(review);
    document.subtitle = review.state == ReviewState::Closed
                            ? ReviewText::tr("Signed off by %1 on %2")
                                  .arg(review.signedBy, QLocale().toString(review.closedAt.date(), QLocale::LongFormat))
                            : ReviewText::tr("Not signed off yet");
    document.sections = {signatureSection(review), reviewersSection(review, all), decisionsSection(review, all)};
    if (!review.open.isEmpty())
        document.sections.append(openSection(review));
    document.sections.append(filesSection(review));
    document.glance = {
        {counts.keep, ReviewText::tr("roles are kept"), 2},
        {counts.change, ReviewText::tr("roles are to be changed"), 2},
        {counts.remove, ReviewText::tr("roles are to be removed"), 2},
        {carried, ReviewText::tr("decisions were carried out"), 2},
        {counts.missing + counts.conflicts, ReviewText::tr("roles have no clear answer"), 2},
        {qint64(review.open.size()), ReviewText::tr("things are still to do by hand"), review.open.isEmpty() ? -1 : 3}};
    document.howToRead = {
        ReviewText::tr("A role is one person on one place. Roles that follow from others are not decided one by "
                       "one: they go and come with them."),
        ReviewText::tr("Nobody decided about their own access.")};
    return document;
}

} // namespace gatehouse::app
