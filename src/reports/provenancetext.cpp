// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/provenancetext.h"

#include "reports/documenttext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

void appendList(QList<std::pair<QString, QVariant>> &lines, const QString &heading, const QStringList &entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i)
        lines.emplace_back(i == 0 ? heading : QString(), entries[i]);
}

/// "Anyscale: People, 13 pages; announced 613, received 613, last page read: Yes"
QString sourceLine(const ProvenanceSource &source)
{
    return QCoreApplication::translate("Reports", "%1: %2; announced: %3, received: %4, last page read: %5")
        .arg(source.platform, source.askedFor, announcedText(source), QLocale().toString(source.received),
             yesText(source.isWhole));
}

} // namespace

QString incompleteStamp(const Provenance &provenance)
{
    // The first word stays the same in every language: people and programs look for it.
    const QString because = provenance.incompleteBecause.isEmpty()
                                ? QCoreApplication::translate("Reports", "not everything could be read")
                                : provenance.incompleteBecause;
    return u"INCOMPLETE: "_s + because;
}

QList<std::pair<QString, QVariant>> provenanceLines(const Provenance &provenance)
{
    QList<std::pair<QString, QVariant>> lines;
    const auto add = [&](const QString &what, const QVariant &value) {
        if (value.isValid() && !(value.typeId() == QMetaType::QString && value.toString().isEmpty()))
            lines.emplace_back(what, value);
    };
    add(QCoreApplication::translate("Reports", "Report"), provenance.title);
    add(QCoreApplication::translate("Reports", "Organisation"), provenance.organisation);
    add(QCoreApplication::translate("Reports", "Organisation id"), provenance.organisationId);
    add(QCoreApplication::translate("Reports", "Host"), provenance.host);
    add(QCoreApplication::translate("Reports", "Read by"), provenance.pulledBy);
    add(QCoreApplication::translate("Reports", "Made by (on this computer)"), provenance.madeBy);
    if (provenance.readFrom.isValid())
        add(QCoreApplication::translate("Reports", "Reading began (UTC)"), provenance.readFrom.toUTC());
    if (provenance.pulledAt.isValid())
        add(QCoreApplication::translate("Reports", "Read at (UTC)"), provenance.pulledAt.toUTC());
    add(QCoreApplication::translate("Reports", "Rows"), provenance.count);
    add(QCoreApplication::translate("Reports", "In this report"), provenance.inThisReport);
    add(QCoreApplication::translate("Reports", "Whole"),
        provenance.isComplete ? QCoreApplication::translate("Reports", "yes") : incompleteStamp(provenance));
    appendList(lines, QCoreApplication::translate("Reports", "Filters"),
               provenance.filters.isEmpty() ? QStringList{QCoreApplication::translate("Reports", "none")} : provenance.filters);
    QStringList sources;
    for (const ProvenanceSource &source : provenance.sources)
        sources.append(sourceLine(source));
    appendList(lines, QCoreApplication::translate("Reports", "Read from"), sources);
    appendList(lines, QCoreApplication::translate("Reports", "Calls"), provenance.sourceCalls);
    appendList(lines, QCoreApplication::translate("Reports", "What the platform does not tell"), provenance.notTold);
    add(QCoreApplication::translate("Reports", "Made with"), u"Gatehouse " GATEHOUSE_VERSION ""_s);
    return lines;
}

} // namespace gatehouse::reports
