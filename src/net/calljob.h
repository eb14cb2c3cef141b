// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "net/answertap.h"
#include "net/call.h"
#include "net/rategate.h"
#include "net/retrypolicy.h"
#include "net/transport.h"

#include <QtCore/QPointer>

namespace gatehouse::net {

/// All that a call needs to be carried out; one for each open connection. Outlives its jobs.
struct Wire
{
    Transport *transport = nullptr;
    RateGate *gate = nullptr;
    Clock *clock = nullptr;
    RetryPolicy retry;
    AnswerTap *tap = nullptr; ///< sees every answer; outlives the wire
};

/// The untyped half of CallJob: attempts, waits, the gate, the log line. A read whose answer can't be read is tried again; a
/// change that was accepted with an answer that can't be read has an unknown outcome.
class Attempts final : public QObject
{
    Q_OBJECT

public:
    using ParseError = std::function<ApiError(const HttpResponse &)>;
    /// Reads a 2xx answer; gives what is wrong with it, or nothing.
    using ReadAnswer = std::function<std::optional<ApiError>(const HttpResponse &)>;
    Attempts(const Wire &wire, HttpRequest request, ReadAnswer readAnswer, ParseError parseError, QObject *parent);
    ~Attempts() override;

    void begin();
    int count() const { return m_attempt; } ///< attempts so far
    /// After done(): why it failed, or nothing.
    const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void done();
    void waiting(qint64 milliseconds); ///< before another attempt

private:
    void attempt();
    void send();
    void answered();
    std::optional<ApiError> judge(const Result<HttpResponse> &answer);
    void log(int status, const std::optional<ApiError> &error) const;

    Wire m_wire;
    QPointer<RateGate> m_gate;
    HttpRequest m_request;
    ReadAnswer m_readAnswer;
    ParseError m_parseError;
    Exchange *m_exchange = nullptr;
    std::optional<ApiError> m_error;
    qint64 m_sentAtMs = 0;
    int m_attempt = 0;
    bool m_inside = false;
};

/// Carries out one Call: enters the gate, sends, retries what is safe, reads the answer.
template<typename T>
class CallJob final : public ResultJob<T>
{
public:
    CallJob(const Wire &wire, Call<T> call, QObject *parent = nullptr)
        : ResultJob<T>(parent)
        , m_parse(std::move(call.parse))
        , m_attempts(new Attempts(
              wire, std::move(call.request),
              [this](const HttpResponse &answer) -> std::optional<ApiError> {
                  m_read = m_parse(answer);
                  return m_read ? std::nullopt : std::optional(m_read.error());
              },
              std::move(call.parseError), this))
    {
        QObject::connect(m_attempts, &Attempts::done, this, [this] {
            if (const auto &error = m_attempts->error())
                this->complete(failure(*error));
            else
                this->complete(std::move(m_read));
        });
    }

    /// Null once the job is cancelled.
    Attempts *attempts() const { return m_attempts; }

protected:
    void doStart() override { m_attempts->begin(); }
    void doCancel() override
    {
        delete m_attempts;
        m_attempts = nullptr;
        this->setCancelled();
    }

private:
    std::function<Result<T>(const HttpResponse &)> m_parse;
    Result<T> m_read = failure(ApiError{});
    Attempts *m_attempts;
};

} // namespace gatehouse::net
