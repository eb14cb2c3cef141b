// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/http.h"

#include <QtCore/QObject>

#include <chrono>

namespace gatehouse::net {

/// One request on the wire. Destroying it is silent and aborts it; finished fires once, never from inside send().
/// Its result is the answer whatever the status, or why there is none: Network (the request can't have been handled),
/// UnknownOutcome (it may have been), Timeout, Tls, Cancelled.
class Exchange : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual const Result<HttpResponse> &result() const = 0;

Q_SIGNALS:
    void finished();
};

/// Where requests go: one connection's host and key. Tests script it; QnamTransport is the real one.
class Transport
{
public:
    virtual ~Transport();
    /// The exchange belongs to `parent`.
    virtual Exchange *send(const HttpRequest &request, QObject *parent) = 0;
    /// The host requests go to; empty where there is none (tests).
    virtual QString host() const { return {}; }
};

} // namespace gatehouse::net
