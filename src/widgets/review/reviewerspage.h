// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/review/reviewpage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace gatehouse::widgets {

/// Second step: who decides. One for everything, one a platform or a place, or as a sheet says; nobody about themselves.
class ReviewersPage final : public ReviewPage
{
    Q_OBJECT

public:
    ReviewersPage(ReviewFlow &flow, QWidget *parent);

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

    /// Reads "who is reviewed by whom" as if it had been chosen.
    void readSheet(const QString &path);

private:
    enum Rule { OneForAll, ByPlatform, ByPlace, FromSheet };

    void fillRules();
    void chooseSheet();
    void update();
    app::Assignment assignment(QStringList *unclear) const;
    QString whyNot() const;

    QLabel *m_heading;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QComboBox *m_rule;
    QTableWidget *m_table;
    QPushButton *m_sheet;
    QLabel *m_note;
    QString m_sheetNote;
    QStringList m_unclear;
    QHash<QString, QString> m_fromSheet; ///< address of the person → reviewer as written
    JobSlot m_reading;
};

} // namespace gatehouse::widgets
