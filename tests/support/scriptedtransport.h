// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QtCore/QList>
#include <QtCore/QPointer>

#include <algorithm>
#include <functional>

namespace gatehouse::test {

/// An exchange that ends when the test says so.
class ScriptedExchange final : public net::Exchange
{
public:
    using Exchange::Exchange;
    const Result<net::HttpResponse> &result() const override { return m_result; }

    bool isAnswered() const { return m_isAnswered; }
    void answer(Result<net::HttpResponse> result)
    {
        m_isAnswered = true;
        m_result = std::move(result);
        Q_EMIT finished();
    }

private:
    Result<net::HttpResponse> m_result = failure(ApiError{});
    bool m_isAnswered = false;
};

inline net::HttpResponse httpAnswer(int status, const QByteArray &body = "{}",
                                    const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    net::HttpResponse response;
    response.status = status;
    response.headers = headers;
    response.body = body;
    return response;
}

inline tl::unexpected<ApiError> wireFailure(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.detail = QStringLiteral("scripted");
    return tl::make_unexpected(error);
}

/// Answers from a function, from the event loop; or keeps the exchanges for the test to answer by hand where there is none.
class ScriptedTransport final : public net::Transport
{
public:
    using Script = std::function<Result<net::HttpResponse>(const net::HttpRequest &)>;

    ScriptedTransport() = default;
    explicit ScriptedTransport(Script script)
        : m_script(std::move(script))
    {
    }

    net::Exchange *send(const net::HttpRequest &request, QObject *parent) override
    {
        requests.append(request);
        auto *exchange = new ScriptedExchange(parent);
        exchanges.append(exchange);
        if (m_script) {
            QMetaObject::invokeMethod(
                exchange, [exchange, answer = m_script(request)] { exchange->answer(answer); }, Qt::QueuedConnection);
        }
        return exchange;
    }

    /// Exchanges that wait for their answer.
    qsizetype open() const
    {
        return std::count_if(exchanges.cbegin(), exchanges.cend(), [](const auto &one) { return one && !one->isAnswered(); });
    }

    QList<net::HttpRequest> requests;
    QList<QPointer<ScriptedExchange>> exchanges;

private:
    Script m_script;
};

} // namespace gatehouse::test
