// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/access/whywords.h"

#include <QtWidgets/QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace gatehouse::widgets {

/// Why somebody reaches something: the sentence, the chain of grants, what to change to take it away with what else goes, the
/// other ways in, and what nobody can know.
class WhyPane final : public QWidget
{
    Q_OBJECT

public:
    /// Why this change can't be made now, in a sentence; empty: it can.
    using Blocker = std::function<QString(const Change &)>;

    explicit WhyPane(QWidget *parent = nullptr);

    /// Unset: nothing can be changed, as no organisation is open.
    void setBlocker(Blocker blocker);
    /// `hint`: what to choose first.
    void clear(const QString &hint);
    void explain(const WhyStory &story, const PersonId &person);
    /// The keyboard goes to the first thing that can be done here.
    void takeFocus();
    bool hasStory() const { return m_hasStory; }

Q_SIGNALS:
    void closeRequested();
    void personRequested(const gatehouse::PersonId &person);
    void changeRequested(const gatehouse::Change &change);
    void evidenceRequested();

private:
    void addChain(QVBoxLayout *column, const QList<WhyLink> &chain);
    void addRemedy(QVBoxLayout *column, const WhyStory &story);
    void addOthers(QVBoxLayout *column, const WhyStory &story);
    void showBody(QWidget *body);

    QToolButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QPushButton *m_evidence;
    QPushButton *m_remove = nullptr;
    Blocker m_blocker;
    bool m_hasStory = false;
};

} // namespace gatehouse::widgets
