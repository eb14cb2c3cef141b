// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/evidencecheck.h"
#include "app/audit/evidencepack.h"
#include "sandbox/practicefixture.h"

#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

namespace gatehouse::test {

template<typename J>
Result<typename J::Value> await(J *job, int ms = 120000)
{
    QEventLoop loop;
    Result<typename J::Value> answer = failure(ApiError{});
    startJob(job, &loop, [&](const Result<typename J::Value> &result) {
        answer = result;
        loop.quit();
    });
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

/// The practice organisation's three platforms, open.
class EvidencePractice
{
public:
    explicit EvidencePractice(sandbox::PracticeOptions options = sandbox::PracticeFixture::smallOrganisation(130))
        : practice(std::move(options))
    {
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
            app::ConnectionSettings settings;
            settings.name = QStringLiteral("Acme · Practice %1").arg(static_cast<int>(platform));
            settings.platform = platform;
            settings.baseUrl = practice.url();
            settings.isPractice = true;
            auto session = app::Session::open(settings, SecretString(key(platform)), clock);
            if (session)
                m_sessions.push_back(std::move(*session));
        }
    }

    QByteArray key(Platform platform) const
    {
        return platform == Platform::Anyscale ? practice.key()
               : platform == Platform::Arize  ? practice.arizeKey()
                                              : practice.wandbKey();
    }
    QList<app::Session *> sessions() const
    {
        QList<app::Session *> all;
        for (const auto &session : m_sessions)
            all.append(session.get());
        return all;
    }

    Result<app::EvidenceMade> make(const QString &target)
    {
        app::EvidenceOptions options;
        options.organisation = QStringLiteral("Acme · Practice");
        options.target = target;
        return await(new app::EvidenceJob(sessions(), options), 300000);
    }

    sandbox::PracticeFixture practice;
    SystemClock clock;

private:
    std::vector<std::unique_ptr<app::Session>> m_sessions;
};

inline app::EvidenceVerdict check(const QString &path, const QString &expected = {})
{
    return await(app::checkEvidence(path, expected, nullptr)).value_or(app::EvidenceVerdict{});
}

/// Everything that is not OK, for a failing test's message.
inline QByteArray faultsOf(const app::EvidenceVerdict &verdict)
{
    QStringList lines{verdict.refusal};
    for (const app::EvidenceCheck &one : verdict.checks) {
        if (one.ending != app::EvidenceCheck::Ending::Ok)
            lines.append(app::words::endingText(one.ending) + u' ' + app::words::checkText(verdict, one) + QStringLiteral(": ") +
                         one.details.join(QStringLiteral("; ")));
    }
    return lines.join(u'\n').toUtf8();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace gatehouse::test
