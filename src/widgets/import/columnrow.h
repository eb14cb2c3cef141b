// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importsession.h"

#include <QtWidgets/QFrame>

class QComboBox;
class QLabel;

namespace gatehouse::widgets {

class ElidedLabel;

/// The leading edges of the four parts of a column's row, from the font.
struct ColumnPlaces
{
    int name = 0;   ///< width of letter and name
    int values = 0; ///< least width of the first values
    int field = 0;
    int sure = 0;

    static ColumnPlaces of(const QFontMetrics &metrics);
};

/// One column of the sheet: letter, name, first values, what it becomes, and how sure that is, in words.
class ColumnRow final : public QFrame
{
    Q_OBJECT

public:
    ColumnRow(app::ImportSession &sheet, int column, QWidget *parent = nullptr);

    int column() const { return m_column; }
    QComboBox *fieldCombo() const { return m_field; }
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    app::ImportSession &m_sheet;
    int m_column = 0;
    bool m_isDoubtful = false;
    QLabel *m_letter = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_values = nullptr;
    QComboBox *m_field = nullptr;
    QLabel *m_sureIcon = nullptr;
    QLabel *m_sure = nullptr;
};

} // namespace gatehouse::widgets
