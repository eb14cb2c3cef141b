// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::widgets {

/// A number in a ring, as beside a step.
class NumberRing final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberRing(int number, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};

/// "Where to get the key": a platform's numbered steps, and below them the way to the practice organisation.
class StepsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsPanel(QWidget *parent = nullptr);

    void setPlatform(Platform platform);
    /// Where "Open in the browser" leads.
    void setKeyPage(const QUrl &page);
    void setOffersPractice(bool offers);
    void openKeyPage() const;

Q_SIGNALS:
    void practiceRequested();

private:
    QVBoxLayout *m_steps;
    QWidget *m_stepsHolder = nullptr;
    QWidget *m_practice;
    QUrl m_keyPage;
    QPushButton *m_browser = nullptr;
};

} // namespace gatehouse::widgets
