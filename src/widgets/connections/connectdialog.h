// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "base/jobslot.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace Ui {
class ConnectDialog;
}

namespace gatehouse::widgets {

/// Name, address and key of an organisation; tests the key before it can be saved. The key is masked, never echoed, and kept in
/// the keychain or for this run alone, as said on the dialog.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(app::AppContext &context, QWidget *parent = nullptr);
    ~ConnectDialog() override;

Q_SIGNALS:
    /// The key was tested and the connection remembered.
    void connected(const gatehouse::app::ConnectionSettings &connection, const gatehouse::SecretString &key);

private:
    app::ConnectionSettings settings() const;
    SecretString key() const;
    void go();
    void test();
    void save();
    void takeAnswer(const Result<WhoAmI> &who);
    void forgetAnswer();
    void setBusy(const QString &words);
    void finish();

    app::AppContext &m_context;
    std::unique_ptr<::Ui::ConnectDialog> m_ui;
    std::unique_ptr<app::Session> m_session;
    JobSlot m_job;
    bool m_isTested = false;
};

} // namespace gatehouse::widgets
