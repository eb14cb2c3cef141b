// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

namespace gatehouse::widgets {

/// The steps of a wizard across the top, and at the far end the organisation that is written to. Said as one text: "Step 3 of 6,
/// Check".
class Trail final : public QWidget
{
    Q_OBJECT

public:
    explicit Trail(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setStep(int step); ///< from 0
    int step() const { return m_step; }
    /// `colour`: the organisation's (organisationcolours.h); the words say which it is in any case.
    void setOrganisation(const QString &words, bool isPractice, int colour = 0);
    QString spokenText() const;

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

    QStringList m_steps;
    int m_step = 0;
    QString m_organisation;
    bool m_isPractice = false;
    int m_colour = 0;
};

} // namespace gatehouse::widgets
