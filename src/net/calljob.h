// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "net/call.h"
#include "net/rategate.h"
#include "net/retrypolicy.h"
#include "net/transport.h"

namespace gatehouse::net {

/// All that a call needs to be carried out; one for each open connection. Outlives its jobs.
struct Wire
{
    Transport *transport = nullptr;
    RateGate *gate = nullptr;
    Clock *clock = nullptr;
    RetryPolicy retry;
};

/// The untyped half of CallJob: attempts, waits, the gate, the log line.
class Attempts final : public QObject
{
    Q_OBJECT

public:
    using ParseError = std::function<ApiError(const HttpResponse &)>;
    Attempts(const Wire &wire, HttpRequest request, ParseError parseError, QObject *parent);
    ~Attempts() override;

    void begin();
    const Result<HttpResponse> &result() const { return m_result; }

Q_SIGNALS:
    void done();
    void waiting(qint64 milliseconds); ///< before another attempt

private:
    void attempt();
    void send();
    void answered(const Result<HttpResponse> &answer);

    Wire m_wire;
    HttpRequest m_request;
    ParseError m_parseError;
    Exchange *m_exchange = nullptr;
    Result<HttpResponse> m_result = failure(ApiError{});
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
        , m_attempts(new Attempts(wire, call.request, std::move(call.parseError), this))
        , m_parse(std::move(call.parse))
    {
        QObject::connect(m_attempts, &Attempts::done, this, [this] {
            const Result<HttpResponse> &answer = m_attempts->result();
            if (answer)
                this->complete(m_parse(*answer));
            else
                this->complete(failure(answer.error()));
        });
    }

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
    Attempts *m_attempts;
    std::function<Result<T>(const HttpResponse &)> m_parse;
};

} // namespace gatehouse::net
