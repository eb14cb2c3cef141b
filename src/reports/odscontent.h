// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <utility>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace gatehouse::reports {

/// The small parts of an OpenDocument spreadsheet, as XML.
struct OdsParts
{
    QByteArray manifest;
    QByteArray meta;
    QByteArray styles;
    QByteArray settings;
};

/// Writes content.xml to `device`, sheet by sheet without keeping it, and returns what goes with it. `about` is the last sheet.
OdsParts writeOdsContent(QIODevice &device, const QList<ReportTable> &tables, const QList<std::pair<QString, QVariant>> &about,
                         const QString &title);

} // namespace gatehouse::reports
