// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/changeservice.h"
#include "app/workspace.h"
#include "store/memorysecretstore.h"
#include "support/fakeport.h"
#include "support/jumpclock.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>

namespace gatehouse::test {

template<typename J>
Result<typename J::Value> await(J *job)
{
    QEventLoop loop;
    Result<typename J::Value> answer = failure(ApiError{});
    startJob(job, &loop, [&](const Result<typename J::Value> &result) {
        answer = result;
        loop.quit();
    });
    QTimer::singleShot(30000, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

inline Role roleOf(Role::Kind kind)
{
    return {kind, kind == Role::Kind::Admin ? QStringLiteral("admin") : QStringLiteral("member")};
}

inline Account accountOn(Platform platform, const QString &name, Role::Kind role = Role::Kind::Member)
{
    Account account;
    account.platform = platform;
    account.userId.value = QStringLiteral("u-%1-%2").arg(int(platform)).arg(name);
    account.name = name;
    account.email = name.toLower() + QStringLiteral("@acme.example");
    account.role = roleOf(role);
    return account;
}

inline Change changeOf(Action action, const Account &account)
{
    Change change;
    change.action = action;
    change.account = account;
    return change;
}

/// An organisation of one to three platforms behind fake ports, with a profile of its own.
struct Organised
{
    explicit Organised(const QList<Platform> &platforms, bool readOnly = false)
        : context(folder.path(), std::make_unique<store::MemorySecretStore>())
    {
        std::vector<std::unique_ptr<app::Session>> sessions;
        for (const Platform platform : platforms) {
            FakePortState &one = state(platform);
            one.platform = platform;
            if (platform != Platform::Arize) {
                one.who.email = QStringLiteral("me@acme.example");
                one.who.userId.value = QStringLiteral("u-%1-Me").arg(int(platform));
            }
            app::ConnectionSettings settings;
            settings.name = QStringLiteral("Acme");
            settings.platform = platform;
            settings.isReadOnly = readOnly;
            settings.baseUrl = QUrl(QStringLiteral("https://platform.example"));
            sessions.push_back(std::make_unique<app::Session>(
                settings, [&one](const net::Wire &wire) { return std::make_unique<FakePort>(wire, one); }, clock));
        }
        workspace = std::make_unique<app::Workspace>(std::move(sessions), context);
        for (app::Session *session : workspace->sessions())
            await(session->identify(nullptr));
    }

    FakePortState &state(Platform platform) { return states[static_cast<size_t>(platform)]; }

    /// Members with those names, and an administrator who stays.
    QList<Account> fill(Platform platform, const QStringList &names)
    {
        QList<Account> accounts;
        for (const QString &name : names)
            accounts.append(accountOn(platform, name));
        QList<Account> all = accounts;
        all.append(accountOn(platform, QStringLiteral("Keeper"), Role::Kind::Admin));
        workspace->people().upsert(all);
        return accounts;
    }

    QList<store::ActivityEntry> history()
    {
        return await(workspace->changes().history({}, nullptr)).value_or(QList<store::ActivityEntry>());
    }

    QTemporaryDir folder;
    JumpClock clock;
    std::array<FakePortState, 3> states;
    app::AppContext context;
    std::unique_ptr<app::Workspace> workspace;
};

inline bool isOver(const app::ChangeRun &run)
{
    using State = app::ChangeRun::State;
    return run.state() == State::Finished || run.state() == State::Stopped || run.state() == State::Broken;
}

inline bool awaitEnd(app::ChangeRun &run)
{
    return QTest::qWaitFor([&] { return isOver(run); }, 60000);
}

} // namespace gatehouse::test
