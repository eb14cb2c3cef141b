// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectiontest.h"

#include <QtWidgets/QWidget>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace gatehouse::widgets {

/// What a test of a key gave: who it is and what it may do, or why it was refused and what usually helps.
class AnswerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget *parent = nullptr);

    void sayConnected(const app::ConnectionAnswer &answer, const app::ConnectionSettings &connection);
    void sayRefused(const ApiError &error, const app::ConnectionSettings &connection, const QString &keyHint);
    /// Something else went wrong while saving.
    void sayTrouble(const QString &title, const QString &meaning);
    void clear();
    QString title() const;
    /// For "Technical details"; never a key.
    QString technical() const { return m_technical; }

Q_SIGNALS:
    void remedyChosen(const gatehouse::app::RefusalCause &cause);
    void testAgainRequested();

private:
    void show(bool isGood, const QString &title, const QString &line);
    void addAbility(QVBoxLayout *rows, const app::AbilityLine &line);
    QFrame *makeDetails();

    QFrame *m_card;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_line;
    QVBoxLayout *m_column;
    QFrame *m_details = nullptr;
    QString m_technical;
};

} // namespace gatehouse::widgets
