// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "base/jobslot.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::widgets {

/// The way out of this network: the proxy, and the company's own certificates. Takes effect when an organisation is opened.
class NetworkCard final : public QFrame
{
    Q_OBJECT

public:
    explicit NetworkCard(app::AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What is open should be opened again to go the new way.
    void networkChanged();

private:
    QWidget *makeManual();
    void addCertificates(QVBoxLayout *column);
    void showProxy();
    void saveProxy();
    void showCertificates();
    void chooseCertificates();

    app::AppContext &m_context;
    QComboBox *m_kind;
    QWidget *m_manual = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_certificates = nullptr;
    QPushButton *m_forget = nullptr;
    JobSlot m_job;
};

} // namespace gatehouse::widgets
