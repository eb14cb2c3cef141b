// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reporttable.h"

#include <QtCore/QByteArray>

namespace gatehouse::reports {

/// Horizontal bars, each of one or several parts: people by platform and status, roles by resource.
struct BarChart
{
    struct Bar
    {
        QString label;
        QList<qint64> values; ///< one a part
    };

    QString title;
    QStringList parts; ///< the legend; one: no legend
    QList<Bar> bars;

    bool isEmpty() const { return bars.isEmpty(); }
};

/// One number of "At a glance".
struct Glance
{
    qint64 number = 0;
    QString text;     ///< goes on after the number: "people are owners or admins of a whole platform"
    int section = -1; ///< where to read more
};

/// One table with its heading.
struct ReportSection
{
    QString title;     ///< in the contents and over the table
    QString lead;      ///< a sentence below; may be empty
    ReportTable table; ///< its provenance is not used: the document's is
    /// The first `groupColumns` columns (detail columns not counted) name the group (a person, a place): equal ones in a row are
    /// shown once and kept together on a page. The second group column, if any, stands below the first in small letters.
    int groupColumns = 0;
    int splitColumn = -1; ///< workbooks: one sheet for each value of this column (the platform); -1: one sheet
    BarChart chart;       ///< before the table; may be empty
};

/// A whole report as every writer writes it. `provenance` stands first; INCOMPLETE across it all where that is not whole.
struct ReportDocument
{
    Provenance provenance;
    QString subtitle; ///< "1,214 people of Acme on Anyscale, Arize AX and Weights & Biases, by person"
    QList<Glance> glance;
    QStringList howToRead;
    QList<BarChart> charts; ///< on the first pages
    QList<ReportSection> sections;
};

/// SHA-256 over columns and rows of all sections, hex: the same data give the same, whatever the language or format.
QByteArray fingerprint(const ReportDocument &document);

/// The same without detail columns: for people. Its fingerprint is that of the whole one, so ask that first.
ReportDocument forReading(ReportDocument document);

/// A report of one table, as older callers make it.
ReportDocument documentOf(const ReportTable &table);

} // namespace gatehouse::reports
