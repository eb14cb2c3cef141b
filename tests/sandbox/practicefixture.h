// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/practiceserver.h"

#include <QtTest/QSignalSpy>

#include <memory>

namespace gatehouse::sandbox {

/// A running practice organisation for one test: `PracticeFixture practice; QVERIFY2(practice.isReady(), …)`.
/// Waits by QSignalSpy for the server to be ready; the server itself runs on its own thread. Include as
/// "sandbox/practicefixture.h" and link gatehouse_sandbox.
class PracticeFixture
{
public:
    PracticeFixture()
        : PracticeFixture(smallOrganisation())
    {
    }
    explicit PracticeFixture(PracticeOptions options) { restart(std::move(options)); }

    static PracticeOptions smallOrganisation(int people = 60)
    {
        PracticeOptions options;
        options.people = people;
        return options;
    }

    /// Ends the running one, if any, and starts another.
    void restart(PracticeOptions options)
    {
        stop();
        m_server = std::make_unique<PracticeServer>(std::move(options));
        QSignalSpy ready(m_server.get(), &PracticeServer::ready);
        QSignalSpy failed(m_server.get(), &PracticeServer::failed);
        m_server->start();
        for (int waited = 0; waited < 60'000 && ready.isEmpty() && failed.isEmpty(); waited += 50)
            ready.wait(50);
        if (!ready.isEmpty())
            m_endpoint = ready.first().first().value<PracticeEndpoint>();
        else if (!failed.isEmpty())
            m_failure = failed.first().first().toString();
        else
            m_failure = QStringLiteral("not ready within a minute");
    }
    void stop()
    {
        m_server.reset();
        m_endpoint = {};
        m_failure.clear();
    }

    bool isReady() const { return m_endpoint.anyscaleUrl.isValid(); }
    const QString &failure() const { return m_failure; }
    /// http://127.0.0.1:PORT
    QUrl url() const { return m_endpoint.anyscaleUrl; }
    QByteArray key() const { return m_endpoint.anyscaleKey; }
    QByteArray arizeKey() const { return m_endpoint.arizeKey; }
    QByteArray arizeMemberKey() const { return m_endpoint.arizeMemberKey; }
    QByteArray wandbKey() const { return m_endpoint.wandbKey; }
    quint16 port() const { return static_cast<quint16>(m_endpoint.anyscaleUrl.port()); }

private:
    std::unique_ptr<PracticeServer> m_server;
    PracticeEndpoint m_endpoint;
    QString m_failure;
};

} // namespace gatehouse::sandbox
