// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

namespace gatehouse::models {

/// One line a platform, numbers whose sums add up; the same model on Rehearse and Result.
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsNumberRole = Qt::UserRole + 1, ///< bool
        IsZeroRole,                      ///< bool: secondary
        IsMarkedRole                     ///< bool: a number that matters more than the others
    };

    struct Line
    {
        QString platform;
        QList<qint64> numbers; ///< one for each title
        QString words;         ///< under the last column, empty where there is none
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `numberTitles` stand between the platform and the words; `wordsTitle` empty: no such column. `marked`: places in
    /// numberTitles.
    void setTitles(const QStringList &numberTitles, const QString &wordsTitle, const QList<int> &marked);
    void setLines(const QList<Line> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isNumber(int column) const { return column > 0 && column <= m_titles.size(); }

    QStringList m_titles;
    QString m_wordsTitle;
    QList<int> m_marked;
    QList<Line> m_lines;
};

} // namespace gatehouse::models
