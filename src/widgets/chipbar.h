// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QButtonGroup;
class QMenu;
class QToolButton;

namespace gatehouse::widgets {

/// One row of exclusive chips, name and live count each; those that don't fit go into "More n".
class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    /// `id` is the caller's own. The first one added is chosen.
    /// `before`: the id of the chip it stands before; -1: at the end.
    void addChip(int id, const QString &text, int before = -1);
    /// The chosen one gives its choice to the first.
    void removeChip(int id);
    bool hasChip(int id) const;
    /// `count` as it is to be read ("1,248", "23+").
    void setCount(int id, const QString &count);
    void setChipShown(int id, bool isShown);
    void setChosen(int id);
    int chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(int id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Chip
    {
        int id = 0;
        QString text;
        QString count;
        bool isShown = true;
        QToolButton *button = nullptr;
    };
    Chip *chip(int id);
    void updateText(Chip &chip);
    void arrange();
    void fillMenu();

    QList<Chip> m_chips;
    QButtonGroup *m_group;
    QToolButton *m_more;
    QMenu *m_menu;
    QList<int> m_hidden;
};

} // namespace gatehouse::widgets
