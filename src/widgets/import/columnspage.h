// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importpage.h"

namespace gatehouse::widgets {

class ColumnRow;
class PlatformChoices;
namespace Ui {
class ColumnsPage;
}

/// Step 2: what each column of the sheet becomes. Nothing stops here but a missing e-mail column.
class ColumnsPage final : public ImportPage
{
    Q_OBJECT

public:
    explicit ColumnsPage(ImportFlow &flow, QWidget *parent = nullptr);
    ~ColumnsPage() override;

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

private:
    void rebuild();
    void refresh();
    QWidget *makeHead();
    QList<int> order() const;

    std::unique_ptr<Ui::ColumnsPage> m_ui;
    PlatformChoices *m_platforms = nullptr; ///< null: one platform, nothing to choose
    QList<ColumnRow *> m_rows;
    bool m_showAll = false;
};

} // namespace gatehouse::widgets
