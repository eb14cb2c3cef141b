// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/workspacecommand.h"

#include "app/texts.h"

#include <QtCore/QLocale>
#include <QtCore/QSocketNotifier>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

bool canAsk()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

QString plain(QString sentence)
{
    return sentence.removeIf([](QChar letter) { return letter.unicode() >= 0x2066 && letter.unicode() <= 0x2069; });
}

WorkspaceCommand::WorkspaceCommand(Environment &environment)
    : m_environment(environment)
{
    connect(&m_environment.interrupts, &Interrupts::interrupted, this, &WorkspaceCommand::interrupt);
}

int WorkspaceCommand::run()
{
    follow(findConnection(m_environment.connection, this), [this](const app::KeyedConnection &found) { openWorkspace(found); });
    return QCoreApplication::exec();
}

void WorkspaceCommand::openWorkspace(const app::KeyedConnection &found)
{
    auto session = openFound(found, m_environment.connection, m_environment.clock);
    if (!session)
        return fail(session.error());
    m_context = std::make_unique<app::AppContext>(m_environment.connection.profile);
    std::vector<std::unique_ptr<app::Session>> sessions;
    sessions.push_back(*std::move(session));
    m_workspace = std::make_unique<app::Workspace>(std::move(sessions), *m_context);
    showPauses(this->session(), terminal());
    follow(this->session().identify(this), [this](const WhoAmI &) { opened(); });
}

void WorkspaceCommand::readEverybody(std::function<void()> then)
{
    m_isReading = true;
    connect(&workspace().people(), &app::PeopleStore::pullChanged, this, [this](const PullState &pull) {
        if (m_isReading)
            terminal().progress(Words::tr("Looking who is there… %n people", nullptr, static_cast<int>(pull.received)));
    });
    connect(
        &workspace().peopleService(), &app::PeopleService::refreshFinished, this,
        [this, then = std::move(then)] {
            if (!m_isReading)
                return;
            m_isReading = false;
            terminal().clearProgress();
            const PullState pull = workspace().people().pull(platform());
            if (pull.isComplete())
                return then();
            if (pull.error)
                terminal().say(*pull.error);
            fail(Words::tr("The list of people could not be read whole, so nothing was changed."));
        },
        Qt::QueuedConnection);
    workspace().peopleService().refresh();
}

void WorkspaceCommand::ask(const QString &question, std::function<void()> then)
{
    terminal().say(question);
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, [this, input, then = std::move(then)] {
        char line[256] = {};
        const ssize_t count = ::read(STDIN_FILENO, line, sizeof line - 1);
        const QString answer = QString::fromUtf8(line, count > 0 ? count : 0).trimmed();
        input->setEnabled(false);
        input->deleteLater();
        const bool isYes = answer.compare("yes"_L1, Qt::CaseInsensitive) == 0 ||
                           answer.compare("y"_L1, Qt::CaseInsensitive) == 0 ||
                           answer.compare(Words::tr("yes"), Qt::CaseInsensitive) == 0;
        if (isYes)
            return then();
        fail(Words::tr("Nothing was changed."));
    });
}

void WorkspaceCommand::carryOut(const ChangePlan &plan)
{
    m_run = workspace().changes().run(plan, this);
    connect(m_run, &app::ChangeRun::countsChanged, this, [this] {
        const app::EndingCounts &counts = m_run->counts();
        const QLocale locale;
        terminal().progress(
            Words::tr("%1 of %2…").arg(locale.toString(counts.all() - counts.pending), locale.toString(counts.all())));
    });
    // Nobody is here to look at it and say go on.
    connect(m_run, &app::ChangeRun::stateChanged, this, [this](app::ChangeRun::State state) {
        if (state == app::ChangeRun::State::Paused) {
            terminal().say(m_run->pauseReason());
            m_run->stop();
        }
    });
    connect(
        m_run, &app::ChangeRun::ended, this,
        [this] {
            terminal().clearProgress();
            if (m_run->state() == app::ChangeRun::State::Broken && m_run->error())
                terminal().say(*m_run->error());
            carriedOut();
        },
        Qt::QueuedConnection);
    m_run->start();
}

void WorkspaceCommand::interrupt()
{
    if (m_run) {
        terminal().say(Words::tr("Stopping; the request under way is finished first."));
        return m_run->stop();
    }
    if (m_job)
        return m_job->cancel();
    fail(Words::tr("Stopped. Nothing was changed."));
}

void WorkspaceCommand::fail(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        terminal().say(Words::tr("Stopped. Nothing was changed."));
    else
        terminal().say(error);
    end(Failed);
}

void WorkspaceCommand::fail(const QString &sentence)
{
    terminal().say(sentence);
    end(Failed);
}

void WorkspaceCommand::end(ExitCode code)
{
    m_isReading = false;
    QCoreApplication::exit(code);
}

} // namespace gatehouse::ctl
