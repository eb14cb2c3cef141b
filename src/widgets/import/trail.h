// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importflow.h"

#include <QtWidgets/QWidget>

namespace gatehouse::widgets {

/// The six steps across the top, and at the far end the organisation that is written to. Said as one text: "Step 3 of 6, Check".
class Trail final : public QWidget
{
    Q_OBJECT

public:
    explicit Trail(QWidget *parent = nullptr);

    void setStep(Step step);
    Step step() const { return m_step; }
    void setOrganisation(const QString &words, bool isPractice);
    QString spokenText() const;
    static QString stepName(Step step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int ringSize() const;
    int organisationWidth() const;
    int stepsWidth(bool allNames) const;
    void paintStep(QPainter &painter, int index, const QRect &ring, const QRect &words) const;
    void paintOrganisation(QPainter &painter) const;
    QFont strongFont() const;

    Step m_step = Step::Sheet;
    QString m_organisation;
    bool m_isPractice = false;
};

} // namespace gatehouse::widgets
