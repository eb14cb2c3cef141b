// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/calljob.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>

namespace gatehouse::net {

/// What a walk over all pages ended with. A walk that broke on a later page keeps what it has and says why.
struct Walked
{
    qint64 received = 0;
    int pages = 0;
    std::optional<qint64> announced;
    std::optional<ApiError> broken; ///< empty: whole
    bool limited = false;           ///< stopped at maxItems on purpose
    QStringList oddities;
};

/// Reads a list page by page. Each page goes to `onPage` as it comes; the job fails only where the first page fails.
/// An empty page with a token goes on; a token seen before ends the walk as broken (Protocol) instead of going round for ever.
template<typename T>
class PageWalkJob final : public ResultJob<Walked>
{
public:
    using MakeCall = std::function<Call<Page<T>>(const QString &token)>;
    using OnPage = std::function<void(const Page<T> &)>;

    PageWalkJob(const Wire &wire, MakeCall makeCall, OnPage onPage, QObject *parent = nullptr)
        : ResultJob<Walked>(parent)
        , m_wire(wire)
        , m_makeCall(std::move(makeCall))
        , m_onPage(std::move(onPage))
    {
    }

    /// Stop once so many items came (0: no limit). The last page is cut to fit.
    void setMaxItems(qint64 maxItems) { m_maxItems = maxItems; }

protected:
    void doStart() override { fetch({}); }
    void doCancel() override
    {
        delete m_call;
        m_call = nullptr;
        this->setCancelled();
    }

private:
    static ApiError protocolError(const QString &detail)
    {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.detail = detail;
        return error;
    }

    void fetch(const QString &token)
    {
        m_call = new CallJob<Page<T>>(m_wire, m_makeCall(token), this);
        QObject::connect(m_call, &Job::finished, this, [this] {
            Result<Page<T>> page = m_call->takeResult();
            m_call->deleteLater();
            m_call = nullptr;
            take(std::move(page));
        });
        m_call->start();
    }

    void take(Result<Page<T>> page)
    {
        if (!page) {
            if (m_walked.pages == 0)
                return this->complete(failure(std::move(page.error())));
            m_walked.broken = std::move(page.error());
            return this->complete(std::move(m_walked));
        }
        ++m_walked.pages;
        if (page->total)
            m_walked.announced = page->total;
        m_walked.oddities += page->oddities;
        if (m_maxItems > 0 && m_walked.received + page->items.size() >= m_maxItems) {
            m_walked.limited = m_walked.received + page->items.size() > m_maxItems || !page->next.isEmpty();
            page->items.resize(m_maxItems - m_walked.received);
            page->next.clear();
            page->endIsUnknown = false;
        }
        m_walked.received += page->items.size();
        QPointer<QObject> self(this);
        m_onPage(*page);
        if (!self || this->isFinished())
            return;
        Q_EMIT this->progressed(m_walked.received, m_walked.announced.value_or(-1));
        if (!self || this->isFinished())
            return;
        if (page->next.isEmpty()) {
            if (page->endIsUnknown)
                m_walked.broken = protocolError(QStringLiteral("the answer does not say whether there are more pages"));
            return this->complete(std::move(m_walked));
        }
        if (m_seen.contains(page->next)) {
            m_walked.broken = protocolError(QStringLiteral("the same page came twice"));
            return this->complete(std::move(m_walked));
        }
        m_seen.insert(page->next);
        fetch(page->next);
    }

    Wire m_wire;
    MakeCall m_makeCall;
    OnPage m_onPage;
    CallJob<Page<T>> *m_call = nullptr;
    QSet<QString> m_seen;
    Walked m_walked;
    qint64 m_maxItems = 0;
};

} // namespace gatehouse::net
