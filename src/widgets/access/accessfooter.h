// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace gatehouse::widgets {

/// The counts below the access page's views, or for the matrix what its icons mean; wraps where it does not fit.
class AccessFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessFooter(QWidget *parent = nullptr);

    /// `aid` stands at the end.
    void say(const QString &counts, const QString &aid);
    void showLegend(bool isShown);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addLegend(const QString &icon, const QString &text);
    int arrange(int width, bool isDry) const;

    QLabel *m_counts;
    QLabel *m_aid;
    QList<QWidget *> m_legend;
};

} // namespace gatehouse::widgets
