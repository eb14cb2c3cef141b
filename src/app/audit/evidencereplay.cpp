// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencereplay.h"

#include "app/snapshotjob.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// Time that stands where the reading ended, and sits out no wait.
class ReplayClock final : public Clock
{
public:
    explicit ReplayClock(const QDateTime &now)
        : m_now(now)
    {
    }
    QDateTime now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_ms; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        QTimer::singleShot(0, context, [this, delay, then = std::move(then)] {
            m_ms += std::max<qint64>(delay.count(), 0);
            then();
        });
    }

private:
    QDateTime m_now;
    qint64 m_ms = 1000;
};

class ReplayExchange final : public net::Exchange
{
public:
    ReplayExchange(Result<net::HttpResponse> result, QObject *parent)
        : net::Exchange(parent)
        , m_result(std::move(result))
    {
    }
    void announce() { Q_EMIT finished(); }
    const Result<net::HttpResponse> &result() const override { return m_result; }

private:
    Result<net::HttpResponse> m_result;
};

QByteArray keyOf(const QByteArray &method, const QByteArray &target, const QString &operation, const QJsonObject &variables)
{
    return method + ' ' + target + ' ' + operation.toUtf8() + ' ' + QJsonDocument(variables).toJson(QJsonDocument::Compact);
}

/// Answers with what was kept; the same question again gets the next answer to it, and the last one from then on.
class ReplayTransport final : public net::Transport
{
public:
    ReplayTransport(Platform platform, std::shared_ptr<const Replay> replay)
        : m_replay(std::move(replay))
    {
        QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { answerOne(); });
        const auto add = [this](const RecordedAnswer &answer) {
            m_answers[keyOf(answer.method, answer.target, answer.operation, answer.variables)].append(&answer);
        };
        for (const RecordedCall &call : m_replay->calls) {
            const bool isHere = (call.pages + call.attempts).constFirst().platform == platform;
            for (const RecordedAnswer &page : call.pages) {
                if (isHere)
                    add(page);
            }
        }
        // A refusal is the answer only where no page came after it.
        for (const RecordedCall &call : m_replay->calls) {
            for (const RecordedAnswer &attempt : call.attempts) {
                if (attempt.platform == platform &&
                    !m_answers.contains(keyOf(attempt.method, attempt.target, attempt.operation, attempt.variables)))
                    add(attempt);
            }
        }
    }

    // One answer a turn of the event loop: without a network's pauses a window would stand still while page after page is read.
    void answerOne()
    {
        // Whoever listens may let go of everything, this too.
        const QPointer<QTimer> alive(&m_next);
        while (alive && !m_waiting.isEmpty()) {
            if (const QPointer<ReplayExchange> next = m_waiting.takeFirst()) {
                next->announce();
                break;
            }
        }
        if (alive && m_waiting.isEmpty())
            m_next.stop();
    }

    net::Exchange *send(const net::HttpRequest &request, QObject *parent) override
    {
        QString operation;
        QJsonObject variables;
        if (request.target.startsWith("/graphql")) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            operation = body["operationName"_L1].toString();
            variables = body["variables"_L1].toObject();
        }
        auto *exchange = new ReplayExchange(answerTo(keyOf(request.method, request.target, operation, variables)), parent);
        m_waiting.append(exchange);
        m_next.start();
        return exchange;
    }

private:
    Result<net::HttpResponse> answerTo(const QByteArray &key)
    {
        const QList<const RecordedAnswer *> known = m_answers.value(key);
        if (known.isEmpty()) {
            ApiError missing;
            missing.kind = ApiError::Kind::Network;
            missing.detail = u"not among the kept answers"_s;
            return failure(missing);
        }
        const qsizetype turn = std::min<qsizetype>(m_turn[key]++, known.size() - 1);
        net::HttpResponse response;
        response.status = known[turn]->status;
        response.headers = {{"Content-Type", "application/json"}};
        response.body = bodyOf(known[turn]->file);
        return response;
    }

    QByteArray bodyOf(const QString &name) const
    {
        if (const auto known = m_replay->bodies.find(name); known != m_replay->bodies.end())
            return known->second;
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::shared_ptr<const Replay> m_replay;
    QHash<QByteArray, QList<const RecordedAnswer *>> m_answers;
    QHash<QByteArray, qsizetype> m_turn;
    QList<QPointer<ReplayExchange>> m_waiting;
    QTimer m_next;
};

/// Sees nothing: asked for so that each reading has a port of its own, as the first one had.
class NoTap final : public net::AnswerTap
{
public:
    void answered(const net::HttpRequest &, const net::HttpResponse &) override {}
};

class ReplayJob final : public ResultJob<Snapshot>
{
public:
    ReplayJob(Replay replay, QObject *parent)
        : ResultJob<Snapshot>(parent)
        , m_replay(std::make_shared<Replay>(std::move(replay)))
        , m_clock(m_replay->takenAt)
    {
        for (const ReplayedPlatform &platform : m_replay->platforms) {
            ConnectionSettings connection;
            connection.name = platform.organisation;
            connection.platform = platform.platform;
            connection.baseUrl = QUrl(u"https://"_s + platform.host);
            m_sessions.push_back(
                std::make_unique<Session>(connection, std::make_unique<ReplayTransport>(platform.platform, m_replay), m_clock));
        }
    }
    ~ReplayJob() override { delete m_reading; }

protected:
    void doStart() override
    {
        QList<Session *> sessions;
        for (const auto &session : m_sessions)
            sessions.append(session.get());
        SnapshotOptions options;
        options.organisation = m_replay->organisation;
        options.join = [replay = m_replay](const QList<Account> &accounts) { return joinedLike(replay->persons, accounts); };
        options.tap = &m_tap;
        m_reading = takeSnapshot(sessions, options, nullptr);
        connect(m_reading, &Job::finished, this, [this] {
            Result<Snapshot> snapshot = m_reading->takeResult();
            if (snapshot)
                restore(*snapshot);
            complete(std::move(snapshot));
        });
        connect(m_reading, &Job::progressed, this, &Job::progressed);
        m_reading->start();
    }
    void doCancel() override
    {
        delete m_reading;
        m_reading = nullptr;
        setCancelled();
    }

private:
    /// What no answer tells: when, and on which computer.
    void restore(Snapshot &snapshot) const
    {
        snapshot.takenAt = m_replay->takenAt;
        snapshot.takenBy = m_replay->takenBy;
        for (PlatformReading &reading : snapshot.platforms) {
            for (const ReplayedPlatform &platform : m_replay->platforms) {
                if (platform.platform != reading.platform)
                    continue;
                reading.from = platform.from;
                reading.to = platform.to;
                reading.host = platform.host;
            }
        }
    }

    std::shared_ptr<Replay> m_replay;
    NoTap m_tap;
    ReplayClock m_clock;
    std::vector<std::unique_ptr<Session>> m_sessions;
    ResultJob<Snapshot> *m_reading = nullptr;
};

} // namespace

ResultJob<Snapshot> *replayReading(Replay replay, QObject *parent)
{
    return new ReplayJob(std::move(replay), parent);
}

} // namespace gatehouse::app
