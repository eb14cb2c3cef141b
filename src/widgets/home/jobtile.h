// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace gatehouse::widgets {

/// A job one can begin from Home: the whole tile is the button.
class JobTile final : public QAbstractButton
{
    Q_OBJECT

public:
    JobTile(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    int wordsWidth(int width) const;

    QString m_iconName;
    QString m_words;
};

} // namespace gatehouse::widgets
