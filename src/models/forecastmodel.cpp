// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecastmodel.h"

#include "app/importresult.h"
#include "app/texts.h"

#include <QtCore/QLocale>

namespace gatehouse::models {

ForecastModel::Line ForecastModel::lineOf(const ImportRow &row, const RowForecast &forecast, bool defaultSso)
{
    Line line;
    line.row = row.sheetRow;
    const QString last = row.person.lastName.value_or(QString());
    line.name = last.isEmpty() ? row.person.name : row.person.name + u' ' + last;
    line.email = row.person.email;
    if (app::signsInWithSso(row.person, defaultSso))
        line.wayIn = tr("Single sign-on");
    else
        line.wayIn = row.person.hasPassword() ? tr("Password from the sheet") : tr("Password, none in the sheet");
    line.forecast = forecast;
    return line;
}

void ForecastModel::setForecast(const ImportPlan &plan, const app::Rehearsal &rehearsal, std::optional<Forecast> only)
{
    beginResetModel();
    m_lines.clear();
    m_isMixed = !only;
    for (qsizetype i = 0; i < plan.rows.size() && i < rehearsal.rows.size(); ++i) {
        if (!only || rehearsal.rows[i].forecast == *only)
            m_lines.append(lineOf(plan.rows[i], rehearsal.rows[i], rehearsal.defaultSso));
    }
    endResetModel();
}

void ForecastModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int ForecastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ForecastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ForecastModel::forecastWords(const Line &line)
{
    return app::forecastText(line.forecast.forecast);
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case RowColumn:
            return QLocale().toString(line.row);
        case PersonColumn:
            return line.name;
        case ForecastColumn:
            return forecastWords(line);
        case WhyColumn:
            return line.forecast.forecast == Forecast::New ? line.wayIn : line.forecast.reason;
        case AdviceColumn:
            return line.forecast.advice;
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        if (index.column() == PersonColumn)
            return tr("%1, %2").arg(line.name, line.email);
        return data(index, Qt::DisplayRole);
    case EmailRole:
        return index.column() == PersonColumn ? QVariant(app::isolated(line.email)) : QVariant();
    case ForecastRole:
        return static_cast<int>(line.forecast.forecast);
    case Qt::TextAlignmentRole:
        return {};
    default:
        return {};
    }
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case PersonColumn:
        return m_isMixed ? tr("Person") : tr("Will be refused");
    case ForecastColumn:
        return tr("What will happen");
    case WhyColumn:
        return m_isMixed ? tr("How or why") : tr("Why");
    case AdviceColumn:
        return tr("What you can do");
    default:
        return {};
    }
}

} // namespace gatehouse::models
