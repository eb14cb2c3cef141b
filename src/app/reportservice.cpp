// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportservice.h"

#include "app/texts.h"
#include "base/workerjob.h"
#include "reports/csvwriter.h"
#include "reports/jsonwriter.h"
#include "reports/permissionreport.h"
#include "reports/vendorjson.h"
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

Result<QByteArray> permissionsExport(const AccessGraph &graph, const reports::Provenance &provenance,
                                     reports::ReportFormat format)
{
    if (format == reports::ReportFormat::Json)
        return reports::anyscalePermissionsJson(graph.raw);
    return tableExport(reports::permissionsTable(graph, provenance), format);
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
    case reports::ReportFormat::Xlsx:
        break;
    }
    return reports::toXlsx({table});
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
