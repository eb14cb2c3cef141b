// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importservice.h"
#include "store/database.h"
#include "support/fakeplatform.h"
#include "support/jumpclock.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>

namespace gatehouse::test {

/// One life of the program: destroying it is what a kill leaves behind (what is queued to the disk is finished).
struct Life
{
    Life(const QString &folder, FakePlatform &platform, Clock &clock)
        : database(folder + QStringLiteral("/gatehouse.sqlite"))
        , journal(database)
        , session(connection(), std::make_unique<FakePlatformTransport>(platform), clock)
        , service(session, journal)
    {
    }

    static app::ConnectionSettings connection()
    {
        app::ConnectionSettings settings;
        settings.name = QStringLiteral("test");
        settings.baseUrl = QUrl(QStringLiteral("https://anyscale.example"));
        return settings;
    }

    store::Database database;
    store::Journal journal;
    app::Session session;
    app::ImportService service;
};

/// Runs a job to its end.
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

inline bool isOver(const app::ImportRun &run)
{
    using State = app::ImportRun::State;
    return run.state() == State::Finished || run.state() == State::Stopped || run.state() == State::Broken;
}

inline bool awaitEnd(app::ImportRun &run)
{
    return QTest::qWaitFor([&] { return isOver(run); }, 60000);
}

/// person 0 … count-1; every fifth brings a password.
inline ImportPlan planFor(int count)
{
    ImportPlan plan;
    plan.sourceName = QStringLiteral("people.csv");
    plan.sourcePath = QStringLiteral("/nowhere/people.csv");
    plan.sourceHash = "abc";
    for (int i = 0; i < count; ++i) {
        ImportRow row;
        row.sheetRow = i + 2;
        row.person.name = QStringLiteral("Person %1").arg(i);
        row.person.email = QStringLiteral("Person.%1@acme.example").arg(i);
        if (i % 5 == 0)
            row.person.password = SecretString(QStringLiteral("Hush-%1-hush").arg(i));
        plan.rows.append(row);
    }
    plan.rowsRead = count;
    return plan;
}

inline QHash<QString, SecretString> passwordsOf(const ImportPlan &plan)
{
    QHash<QString, SecretString> passwords;
    for (const ImportRow &row : plan.rows) {
        if (row.person.hasPassword())
            passwords.insert(emailKey(row.person.email), row.person.password);
    }
    return passwords;
}

inline QHash<Fate, int> fatesOf(const app::ImportRun &run)
{
    QHash<Fate, int> fates;
    for (const RowOutcome &outcome : run.outcomes())
        ++fates[outcome.fate];
    return fates;
}

} // namespace gatehouse::test
