// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/calljob.h"

#include "base/logging.h"

#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;

namespace gatehouse::net {

Attempts::Attempts(const Wire &wire, HttpRequest request, ReadAnswer readAnswer, ParseError parseError, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_gate(wire.gate)
    , m_request(std::move(request))
    , m_readAnswer(std::move(readAnswer))
    , m_parseError(std::move(parseError))
{
}

Attempts::~Attempts()
{
    // The exchange first: a place at the gate is free only once the wire is.
    delete m_exchange;
    if (m_inside && m_gate)
        m_gate->leave();
}

void Attempts::begin()
{
    attempt();
}

void Attempts::attempt()
{
    ++m_attempt;
    if (m_gate)
        m_gate->enter(this, [this] { send(); });
}

void Attempts::send()
{
    m_inside = true;
    m_sentAtMs = m_wire.clock->monotonicMs();
    m_exchange = m_wire.transport->send(m_request, this);
    connect(m_exchange, &Exchange::finished, this, &Attempts::answered);
}

std::optional<ApiError> Attempts::judge(const Result<HttpResponse> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status < 200 || answer->status > 299)
        return m_parseError(*answer);
    std::optional<ApiError> error = m_readAnswer(*answer);
    if (error) {
        error->status = answer->status;
        // The platform accepted the change; only its words can't be understood. (A refusal that comes with status 200, as GraphQL's
        // do, stays one.)
        if (!m_request.isIdempotent && error->kind == ApiError::Kind::Protocol)
            error->kind = ApiError::Kind::UnknownOutcome;
    }
    return error;
}

void Attempts::answered()
{
    Exchange *exchange = m_exchange;
    m_exchange = nullptr;
    exchange->deleteLater();
    m_inside = false;
    if (m_gate)
        m_gate->leave();

    if (m_wire.tap && exchange->result())
        m_wire.tap->answered(m_request, *exchange->result());
    m_error = judge(exchange->result());
    log(exchange->result() ? exchange->result()->status : 0, m_error);
    if (!m_error) {
        Q_EMIT done();
        return;
    }
    const auto delay =
        m_wire.retry.delayAfter(m_attempt, *m_error, m_request.isIdempotent, QRandomGenerator::global()->generateDouble());
    if (!delay) {
        Q_EMIT done();
        return;
    }
    const QPointer<Attempts> self(this);
    const bool pausesAll =
        m_error->kind == ApiError::Kind::RateLimited || (m_error->kind == ApiError::Kind::Server && m_error->retryAfter);
    if (pausesAll && m_gate)
        m_gate->pauseFor(*delay);
    if (self)
        Q_EMIT waiting(delay->count());
    if (!self)
        return;
    if (pausesAll)
        attempt();
    else
        m_wire.clock->after(*delay, this, [this] { attempt(); });
}

void Attempts::log(int status, const std::optional<ApiError> &error) const
{
    qCDebug(lcNet).noquote().nospace() << m_request.method << ' ' << m_request.pathTemplate << " status=" << status
                                       << " ms=" << m_wire.clock->monotonicMs() - m_sentAtMs << " attempt=" << m_attempt
                                       << " kind=" << (error ? kindName(error->kind) : u"-"_s)
                                       << " request=" << (error && !error->requestId.isEmpty() ? error->requestId : u"-"_s);
}

} // namespace gatehouse::net
