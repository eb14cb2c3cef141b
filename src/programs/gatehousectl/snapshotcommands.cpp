// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/snapshotcommands.h"

#include "app/audit/differences.h"
#include "base/workerjob.h"
#include "programs/gatehousectl/workspacecommand.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

class TakeCommand final : public AuditCommand
{
public:
    using AuditCommand::AuditCommand;

protected:
    void begin() override
    {
        takeNow([this](const Snapshot &snapshot) {
            follow(context().snapshots.keep(snapshot, this), [this, snapshot](qint64 id) {
                if (!terminal().write(QByteArray::number(id) + '\n'))
                    return end(Failed);
                sayWhatIsMissing(snapshot);
                end(snapshot.isWhole() ? AllDone : Incomplete);
            });
        });
    }
};

class ListCommand final : public AuditCommand
{
public:
    ListCommand(bool isJson, Environment &environment)
        : AuditCommand({}, environment)
        , m_isJson(isJson)
    {
    }

protected:
    void begin() override
    {
        listKept([this](const QList<store::KeptSnapshot> &kept) {
            end(terminal().write(m_isJson ? json(kept) : table(kept)) ? AllDone : Failed);
        });
    }

private:
    static QByteArray json(const QList<store::KeptSnapshot> &kept)
    {
        QJsonArray all;
        for (const store::KeptSnapshot &one : kept) {
            all.append(QJsonObject{{u"id"_s, one.id},
                                   {u"organisation"_s, one.organisation},
                                   {u"taken_at"_s, reports::isoDate(one.takenAt)},
                                   {u"taken_by"_s, one.takenBy},
                                   {u"complete"_s, one.isWhole},
                                   {u"people"_s, one.people},
                                   {u"grants"_s, one.grants},
                                   {u"bytes"_s, one.bytes},
                                   {u"sha256"_s, QString::fromLatin1(one.sha256)}});
        }
        return QJsonDocument(all).toJson(QJsonDocument::Indented);
    }

    QByteArray table(const QList<store::KeptSnapshot> &kept)
    {
        const QLocale locale;
        QList<QStringList> rows;
        for (const store::KeptSnapshot &one : kept) {
            rows.append({QString::number(one.id), one.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                         one.isWhole ? Words::tr("complete") : Words::tr("INCOMPLETE"), locale.toString(one.people),
                         locale.toString(one.grants), harmless(one.takenBy), harmless(one.organisation)});
        }
        const QStringList headers{Words::tr("No."),    Words::tr("Taken"),    Words::tr("Reading"),     Words::tr("People"),
                                  Words::tr("Grants"), Words::tr("Taken by"), Words::tr("Organisation")};
        return alignedTable(headers, rows, terminal().isOutputTerminal()).toUtf8();
    }

    bool m_isJson;
};

class DiffCommand final : public AuditCommand
{
public:
    DiffCommand(const SnapshotDiffOptions &options, Environment &environment)
        : AuditCommand({}, environment)
        , m_options(options)
    {
    }

protected:
    void begin() override
    {
        findKept(m_options.before, [this](const Snapshot &before) {
            const auto then = [this, before](const Snapshot &after) { compare(before, after); };
            if (m_options.after.isEmpty())
                takeNow(then);
            else
                findKept(m_options.after, then);
        });
    }

private:
    void compare(const Snapshot &before, const Snapshot &after)
    {
        if (!m_options.areSentences) {
            app::ReportRequest request;
            request.kind = app::ReportKind::Changes;
            request.now = m_environment.clock.now();
            request.since = before;
            return write(after, request, m_options.output);
        }
        auto *job = new WorkerJob<QList<app::Difference>>(
            [before, after](WorkControl &) -> Result<QList<app::Difference>> { return app::differences(before, after); }, this);
        follow(job, [this, before, after](const QList<app::Difference> &all) { tell(before, after, all); });
    }

    void tell(const Snapshot &before, const Snapshot &after, const QList<app::Difference> &all)
    {
        QStringList lines{harmless(plain(app::differencesSummary(all, before.takenAt)))};
        for (const app::Difference &one : all)
            lines.append(harmless(plain(app::differenceText(one))));
        if (!terminal().write((lines.join(u'\n') + u'\n').toUtf8()))
            return end(Failed);
        sayWhatIsMissing(before);
        sayWhatIsMissing(after);
        end(areComparable(before, after, {}) ? AllDone : Incomplete);
    }

    SnapshotDiffOptions m_options;
};

class RemoveCommand final : public AuditCommand
{
public:
    RemoveCommand(const QList<qint64> &ids, Environment &environment)
        : AuditCommand({}, environment)
        , m_ids(ids)
    {
    }

protected:
    void begin() override
    {
        listKept([this](const QList<store::KeptSnapshot> &kept) {
            for (const qint64 id : std::as_const(m_ids)) {
                const bool isThere = std::any_of(kept.cbegin(), kept.cend(), [id](const auto &one) { return one.id == id; });
                if (!isThere)
                    return fail(Words::tr("There is no snapshot number %1. Nothing was removed.").arg(id));
            }
            follow(context().snapshots.remove(m_ids, this), [this](const std::monostate &) { end(AllDone); });
        });
    }

private:
    QList<qint64> m_ids;
};

} // namespace

int runSnapshotTake(const QList<Platform> &platforms, Environment &environment)
{
    return TakeCommand(platforms, environment).run();
}

int runSnapshotList(bool isJson, Environment &environment)
{
    return ListCommand(isJson, environment).run();
}

int runSnapshotDiff(const SnapshotDiffOptions &options, Environment &environment)
{
    // Two kept ones are compared without any connection; now has to be read from one.
    const QString fault =
        options.after.isEmpty() ? usageFault(environment.connection) : outputFault(options.output, environment.terminal);
    if (!fault.isEmpty()) {
        environment.terminal.say(fault);
        return WrongUsage;
    }
    return DiffCommand(options, environment).run();
}

int runSnapshotRemove(const QList<qint64> &ids, Environment &environment)
{
    return RemoveCommand(ids, environment).run();
}

} // namespace gatehouse::ctl
