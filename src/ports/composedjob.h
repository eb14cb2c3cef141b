// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/calljob.h"

#include <QtCore/QList>
#include <QtCore/QPointer>

namespace gatehouse::ports {

/// A job made of other jobs, one after another or side by side. Cancelling it, or destroying it, stops its parts; a part's
/// handler runs only while the whole is under way.
template<typename T>
class ComposedJob : public ResultJob<T>
{
public:
    ComposedJob(const net::Wire &wire, QObject *parent)
        : ResultJob<T>(parent)
        , m_wire(wire)
    {
    }

protected:
    const net::Wire &wire() const { return m_wire; }

    /// Starts a part. `handler(const Result<U>&)` runs at its end; the part goes by itself.
    template<typename J, typename Handler>
    void run(J *part, Handler handler)
    {
        m_parts.append(part);
        QObject::connect(part, &Job::finished, this, [this, part, handler = std::move(handler)]() mutable {
            m_parts.removeOne(part);
            part->deleteLater();
            if (!this->isFinished())
                handler(part->result());
        });
        part->start();
    }

    /// Sends one call as a part.
    template<typename U, typename Handler>
    void call(net::Call<U> call, Handler handler)
    {
        run(new net::CallJob<U>(m_wire, std::move(call), this), std::move(handler));
    }

    void fail(ApiError error) { this->complete(failure(std::move(error))); }
    qsizetype running() const { return m_parts.size(); }

    void doCancel() override
    {
        dropParts();
        this->setCancelled();
    }

    void dropParts()
    {
        for (Job *part : std::as_const(m_parts)) {
            part->disconnect(this);
            part->cancel();
            part->deleteLater();
        }
        m_parts.clear();
    }

private:
    net::Wire m_wire;
    QList<Job *> m_parts;
};

} // namespace gatehouse::ports
