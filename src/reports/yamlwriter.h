// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QVariant>

#include <utility>

namespace gatehouse::reports {

/// key → QString, qint64, bool, QStringList, or another YamlRecord (fromValue); invalid: null
using YamlRecord = QList<std::pair<QString, QVariant>>;

/// A YAML list of mappings (or one mapping), block style, UTF-8; text is quoted wherever it could be read as something else.
QByteArray toYaml(const QList<YamlRecord> &records);
QByteArray toYaml(const YamlRecord &record);

} // namespace gatehouse::reports
