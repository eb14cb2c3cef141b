// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/evidencecheck.h"
#include "base/jobslot.h"

#include <QtWidgets/QDialog>

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::widgets {

/// Checks an evidence pack and shows each question with its answer: what `gatehousectl verify` says, for people. Needs no
/// connection. Opened with open().
class EvidenceCheckDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EvidenceCheckDialog(QWidget *parent = nullptr);

    void setPack(const QString &path, const QString &hash = {});
    void start();

Q_SIGNALS:
    void checked();

private:
    void buildQuestion(QVBoxLayout *column);
    void choose(bool isFolder);
    void ended(const app::EvidenceVerdict &verdict);
    void showHeadline(const app::EvidenceVerdict &verdict);

    QLineEdit *m_path;
    QLineEdit *m_hash;
    QLabel *m_fault;
    QProgressBar *m_bar;
    QFrame *m_good;
    QFrame *m_caution;
    QFrame *m_bad;
    QListWidget *m_list;
    QPushButton *m_check;
    JobSlot m_slot;
};

} // namespace gatehouse::widgets
