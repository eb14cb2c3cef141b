// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/connectiontest.h"
#include "base/jobslot.h"

#include <QtWidgets/QDialog>

#include <memory>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace gatehouse::widgets {

class AnswerPanel;
class ConnectForm;
class StepsPanel;

/// What is known before somebody connects.
struct ConnectWish
{
    std::optional<Platform> platform; ///< else it is asked for first
    QString organisation;             ///< not empty: a platform is added to this organisation, or its key renewed
    QString kind;
    int colour = -1; ///< -1: one that is free
};

/// Connects a platform: which one, where to get the key, paste it, test it, and only then save it. The key is masked, never
/// echoed, and kept in the key store or for this run alone, as said on the dialog.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    ConnectDialog(app::AppContext &context, const ConnectWish &wish, QWidget *parent = nullptr);
    explicit ConnectDialog(app::AppContext &context, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void choosePlatform(Platform platform);

Q_SIGNALS:
    /// The key was tested and the connection remembered. Where it is not kept, it is for this run alone.
    void connected(const gatehouse::app::ConnectionSettings &connection, const gatehouse::SecretString &key);
    void practiceRequested();
    void networkSettingsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeConnect();
    QWidget *makeFooter();
    void go();
    void test();
    void save();
    void takeAnswer(const Result<app::ConnectionAnswer> &answer);
    void takeRemedy(const app::RefusalCause &cause);
    void forgetAnswer();
    void updateFooter();
    void setBusy(const QString &words);
    void finish();

    app::AppContext &m_context;
    ConnectWish m_wish;
    Platform m_platform = Platform::Anyscale;
    QLabel *m_title;
    QLabel *m_sentence;
    QStackedWidget *m_stack;
    QBoxLayout *m_columns = nullptr;
    StepsPanel *m_steps = nullptr;
    QWidget *m_line = nullptr;
    ConnectForm *m_form = nullptr;
    AnswerPanel *m_answer = nullptr;
    QLabel *m_technical = nullptr;
    QPushButton *m_details = nullptr;
    QLabel *m_busy = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_go = nullptr;
    std::unique_ptr<app::Session> m_session;
    JobSlot m_job;
    bool m_isTested = false;
    bool m_isBusy = false;
};

} // namespace gatehouse::widgets
