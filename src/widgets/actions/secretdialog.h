// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::widgets {

/// Shows one new key or temporary password, once, on a deliberate press. What was copied is taken out of the clipboard after 30
/// seconds (if it is still that) and when the program ends; the dialog forgets it when it closes.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kClipboardSeconds = 30;

    /// `what`: a sentence: "The new key “ci” on Arize AX".
    SecretDialog(const QString &what, const SecretString &secret, QWidget *parent);
    ~SecretDialog() override;

Q_SIGNALS:
    void revealed(); ///< it was shown or copied: it is not offered again

private:
    void reveal();
    void copy();
    void countDown();

    SecretString m_secret;
    QLineEdit *m_field;
    QPushButton *m_show;
    QLabel *m_clipboard;
    QTimer m_second;
    int m_left = 0;
};

} // namespace gatehouse::widgets
