// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/importreport.h"

#include "app/texts.h"
#include "reports/csvwriter.h"
#include "reports/peoplereport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

constexpr int kShownRows = 20;

int amount(qint64 count)
{
    return static_cast<int>(count);
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString outcomeWord(Fate fate)
{
    switch (fate) {
    case Fate::Created:
        return u"created"_s;
    case Fate::AlreadyThere:
        return u"already_there"_s;
    case Fate::LeftOut:
        return u"left_out"_s;
    case Fate::Refused:
        return u"refused"_s;
    case Fate::Failed:
        return u"failed"_s;
    case Fate::Unknown:
        return u"unknown"_s;
    case Fate::Pending:
        break;
    }
    return u"pending"_s;
}

QString stateWord(app::ImportRun::State state)
{
    switch (state) {
    case app::ImportRun::State::Finished:
        return u"finished"_s;
    case app::ImportRun::State::Broken:
        return u"broken"_s;
    default:
        return u"stopped"_s;
    }
}

/// "row 12, ana@acme.example: why". Rows that are well are none of it.
QStringList rowsInWords(const QList<RowOutcome> &outcomes)
{
    QStringList lines;
    qint64 more = 0;
    for (const RowOutcome &outcome : outcomes) {
        const bool isWell = outcome.fate == Fate::Created || outcome.fate == Fate::AlreadyThere || outcome.fate == Fate::Pending;
        if (isWell)
            continue;
        if (lines.size() == kShownRows) {
            ++more;
            continue;
        }
        lines.append(Words::tr("  Row %1, %2: %3 %4", "row, e-mail, how it ended, why")
                         .arg(number(outcome.sheetRow), app::isolated(outcome.email.isEmpty() ? u"–"_s : outcome.email),
                              app::fateText(outcome.fate) + u'.', outcome.reason));
    }
    if (more > 0)
        lines.append(Words::tr("  and %n more rows; --result FILE writes them all.", nullptr, amount(more)));
    return lines;
}

QString minutesLeft(std::chrono::seconds left)
{
    if (left < std::chrono::seconds(60))
        return Words::tr("less than a minute left");
    return Words::tr("about %n minutes left", nullptr, static_cast<int>(std::ceil(static_cast<double>(left.count()) / 60.0)));
}

} // namespace

QStringList planInWords(const ImportSheet &sheet, const ImportPlan &plan, const app::Rehearsal &rehearsal,
                        const QString &organisation)
{
    QStringList lines;
    lines.append(sheet.understood() + u'.');
    lines.append(Words::tr("In %1, nothing has been written yet:").arg(app::isolated(organisation)));
    lines.append(Words::tr("  %n people are new and will be created.", nullptr, amount(rehearsal.fresh)));
    if (rehearsal.withPassword > 0)
        lines.append(Words::tr("  %n of them bring a password.", nullptr, amount(rehearsal.withPassword)));
    lines.append(Words::tr("  %n are there already.", nullptr, amount(rehearsal.alreadyThere)));
    if (rehearsal.refused > 0)
        lines.append(Words::tr("  %n will be refused.", nullptr, amount(rehearsal.refused)));
    lines.append(Words::tr("  %n rows are left out.", nullptr, amount(plan.heldBack.size())));
    lines.append(rehearsal.mails > 0 ? Words::tr("  %n mails will be sent.", nullptr, amount(rehearsal.mails))
                                     : Words::tr("  No mail will be sent."));
    return lines;
}

QString progressInWords(const app::ImportRun &run, bool isOffline)
{
    const app::RunCounts &counts = run.counts();
    const qint64 done = counts.rowsRead() - counts.pending;
    QString line = Words::tr("%1 of %n rows", nullptr, amount(counts.rowsRead())).arg(number(done));
    switch (run.state()) {
    case app::ImportRun::State::Waiting: {
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(run.waitLeft()).count();
        const QString in = Words::tr("goes on in %n seconds", nullptr, amount(left));
        return line + u" · "_s +
               (isOffline ? Words::tr("no answer, nothing is lost") : Words::tr("the platform asked for a pause")) + u" · "_s +
               in;
    }
    case app::ImportRun::State::Stopping:
    case app::ImportRun::State::Pausing:
        return line + u" · "_s + Words::tr("finishing the request under way");
    default:
        break;
    }
    if (const double rate = run.rowsPerMinute(); rate > 0)
        line += u" · "_s + Words::tr("%n a minute", "rows", amount(std::llround(rate)));
    if (const auto left = run.timeLeft(); left && counts.pending > 0)
        line += u" · "_s + minutesLeft(*left);
    return line;
}

QStringList summaryInWords(const app::ImportRun &run)
{
    const app::RunCounts &counts = run.counts();
    QStringList lines;
    if (run.state() != app::ImportRun::State::Finished)
        lines.append(Words::tr("The import is not finished: %n rows have no ending yet. Run the same command again to go on.",
                               nullptr, amount(counts.pending)));
    if (counts.created == 0)
        lines.append(Words::tr("Nothing was changed."));
    QStringList parts;
    const auto add = [&parts](Fate fate, qint64 count) {
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(app::fateText(fate).toLower(), number(count)));
    };
    add(Fate::Created, counts.created);
    add(Fate::AlreadyThere, counts.alreadyThere);
    add(Fate::LeftOut, counts.leftOut);
    add(Fate::Refused, counts.refused);
    add(Fate::Failed, counts.failed);
    add(Fate::Unknown, counts.unknown);
    add(Fate::Pending, counts.pending);
    lines.append(Words::tr("%n rows read: %1.", nullptr, amount(counts.rowsRead())).arg(parts.join(u", "_s)));
    return lines + rowsInWords(run.outcomes());
}

QJsonObject runJson(const app::ImportRun &run)
{
    QJsonArray rows;
    for (const RowOutcome &outcome : run.outcomes())
        rows.append(QJsonObject{{u"row"_s, outcome.sheetRow},
                                {u"email"_s, outcome.email},
                                {u"outcome"_s, outcomeWord(outcome.fate)},
                                {u"reason"_s, outcome.reason},
                                {u"user_id"_s, outcome.userId.isEmpty() ? QJsonValue(QJsonValue::Null) : outcome.userId.value}});
    const app::RunCounts &counts = run.counts();
    QJsonObject object{{u"rows_read"_s, counts.rowsRead()},
                       {u"created"_s, counts.created},
                       {u"already_there"_s, counts.alreadyThere},
                       {u"left_out"_s, counts.leftOut},
                       {u"refused"_s, counts.refused},
                       {u"failed"_s, counts.failed},
                       {u"unknown"_s, counts.unknown},
                       {u"pending"_s, counts.pending},
                       {u"state"_s, stateWord(run.state())},
                       {u"rows"_s, rows}};
    if (run.error()) {
        const app::ErrorText text = app::describe(*run.error(), app::platformText(Platform::Anyscale));
        object.insert("error"_L1, QString(text.what + u' ' + text.why).trimmed());
    }
    return object;
}

Result<QByteArray> resultCsv(const app::ImportResultData &data)
{
    return reports::toCsv(reports::importResultTable(data.headers, data.rows, data.outcomes, data.provenance));
}

ExitCode exitCodeOf(const app::ImportRun &run)
{
    if (run.state() != app::ImportRun::State::Finished)
        return Failed;
    const app::RunCounts &counts = run.counts();
    return counts.leftOut + counts.refused + counts.failed + counts.unknown > 0 ? SomeHeldBack : AllDone;
}

} // namespace gatehouse::ctl
