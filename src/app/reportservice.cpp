// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportservice.h"

#include "app/snapshotjob.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "base/workerjob.h"
#include "reports/csvwriter.h"
#include "reports/htmlwriter.h"
#include "reports/jsonwriter.h"
#include "reports/odswriter.h"
#include "reports/pdfwriter.h"
#include "reports/peoplereport.h"
#include "reports/xlsxwriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

/// Why a list is not whole, in one sentence.
QString incompleteBecause(const PullState &pull, Platform platform)
{
    if (pull.phase == PullState::Phase::Never)
        return QCoreApplication::translate("Reports", "Nothing has been read yet.");
    if (pull.phase == PullState::Phase::Pulling)
        return QCoreApplication::translate("Reports", "The reading was not finished.");
    return pull.error ? describe(*pull.error, platformText(platform)).what : QString();
}

Result<std::monostate> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return localFailure(file.errorString());
    // Before the first byte: names and addresses are nobody else's business. Where the file system has no modes this does
    // nothing.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return localFailure(file.errorString());
    return std::monostate{};
}

} // namespace

reports::Provenance provenanceOf(const Session &session, const PullState &pull, const QString &title,
                                 const QStringList &sourceCalls)
{
    reports::Provenance provenance;
    provenance.title = title;
    provenance.organisation = session.organisationName();
    provenance.host = session.connection().baseUrl.host();
    if (const auto &who = session.whoAmI()) {
        provenance.organisationId = who->organisationId.value;
        provenance.pulledBy = who->email;
    }
    provenance.pulledAt = pull.pulledAt;
    provenance.sourceCalls = sourceCalls;
    provenance.count = pull.received;
    provenance.isComplete = pull.isComplete();
    if (!provenance.isComplete)
        provenance.incompleteBecause = incompleteBecause(pull, session.connection().platform);
    return provenance;
}

reports::Provenance peopleProvenance(const Workspace &workspace, const QString &title)
{
    reports::Provenance provenance;
    provenance.title = title;
    provenance.organisation = workspace.name();
    provenance.pulledAt = workspace.people().pull().pulledAt;
    provenance.count = workspace.persons().count();
    QStringList hosts;
    QStringList by;
    QStringList ids;
    QStringList gaps;
    for (const Session *session : workspace.sessions()) {
        const PullState pull = workspace.people().pull(session->platform());
        hosts.append(session->connection().baseUrl.host());
        if (const auto &who = session->whoAmI()) {
            by.append(who->email);
            ids.append(who->organisationId.value);
        }
        provenance.sourceCalls.append(peopleSource(session->platform(), pull).call);
        if (!pull.isComplete())
            gaps.append(platformText(session->platform()) + u": "_s + incompleteBecause(pull, session->platform()));
    }
    for (QStringList *list : {&hosts, &by, &ids}) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    provenance.host = hosts.join(u", "_s);
    provenance.pulledBy = by.join(u", "_s);
    provenance.organisationId = ids.join(u", "_s);
    provenance.isComplete = gaps.isEmpty();
    provenance.incompleteBecause = gaps.join(u' ');
    return provenance;
}

Result<QByteArray> tableExport(const reports::ReportTable &table, reports::ReportFormat format)
{
    switch (format) {
    case reports::ReportFormat::Json:
        return reports::toJson(table);
    case reports::ReportFormat::Csv:
        return reports::toCsv(table, ',');
    case reports::ReportFormat::CsvSemicolon:
        return reports::toCsv(table, ';');
    case reports::ReportFormat::Pdf:
        return reports::toPdf(table);
    case reports::ReportFormat::Ods:
        return reports::toOds(reports::documentOf(table));
    case reports::ReportFormat::Html:
        return reports::toHtml(reports::documentOf(table));
    case reports::ReportFormat::Xlsx:
        break;
    }
    return reports::toXlsx(QList<reports::ReportTable>{table});
}

Result<QByteArray> peopleExport(const QList<Person> &persons, const QList<Platform> &platforms,
                                const reports::Provenance &provenance, reports::ReportFormat format)
{
    reports::Provenance about = provenance;
    about.count = persons.size();
    const reports::ReportTable people = reports::personsTable(persons, platforms, about);
    if (format == reports::ReportFormat::Xlsx)
        return reports::toXlsx(QList<reports::ReportTable>{people, reports::accountsTable(persons, about)});
    return tableExport(people, format);
}

ResultJob<std::monostate> *saveFile(const QString &path, std::function<Result<QByteArray>()> makeBytes, QObject *parent)
{
    const auto work = [path, makeBytes = std::move(makeBytes)](WorkControl &control) -> Result<std::monostate> {
        const Result<QByteArray> bytes = makeBytes();
        if (!bytes)
            return failure(bytes.error());
        if (control.isCancelled()) {
            ApiError cancelled;
            cancelled.kind = ApiError::Kind::Cancelled;
            return failure(std::move(cancelled));
        }
        return save(path, *bytes);
    };
    return new WorkerJob<std::monostate>(work, parent);
}

} // namespace gatehouse::app
