// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importservice.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::models {

/// What will become of each row of a plan, as the rehearsal found it.
class ForecastModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, PersonColumn, ForecastColumn, WhyColumn, AdviceColumn, ColumnCount };
    enum Role {
        EmailRole = Qt::UserRole + 1, ///< QString, isolated: secondary behind the name
        ForecastRole                  ///< int of Forecast
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setForecast(const ImportPlan &plan, const app::Rehearsal &rehearsal, std::optional<Forecast> only = {});
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        qint64 row = 0;
        QString name;
        QString email;
        QString wayIn;
        RowForecast forecast;
    };
    static Line lineOf(const ImportRow &row, const RowForecast &forecast, bool defaultSso);
    static QString forecastWords(const Line &line);

    QList<Line> m_lines;
    bool m_isMixed = true;
};

} // namespace gatehouse::models
