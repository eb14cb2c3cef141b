// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencerecorder.h"

#include "app/audit/evidencescrub.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QMutex>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>

#include <deque>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// What GraphQL was asked; nothing for any other request.
void readOperation(const QByteArray &body, RecordedAnswer &answer)
{
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    answer.operation = request["operationName"_L1].toString();
    // Whoever is looked up stands in it, and by bad luck a key might.
    const QByteArray variables = QJsonDocument(request["variables"_L1].toObject()).toJson(QJsonDocument::Compact);
    answer.variables = QJsonDocument::fromJson(withoutSecrets(variables).bytes).object();
}

struct Waiting
{
    RecordedAnswer answer;
    QByteArray request; ///< body
    QByteArray body;
};

} // namespace

struct EvidenceRecorder::Kept::State
{
    QMutex queueLock; ///< never held for long: the GUI thread takes it
    std::deque<Waiting> queue;
    bool isRunning = false;
    bool isLeft = false; ///< nobody will ask any more

    QMutex workLock; ///< one at a time
    QTemporaryDir folder;
    QList<RecordedAnswer> done;
    QString fault;

    /// Works the queue off. Others' share is waited for.
    void work()
    {
        const QMutexLocker working(&workLock);
        while (true) {
            Waiting next;
            {
                const QMutexLocker lock(&queueLock);
                if (queue.empty() || isLeft) {
                    isRunning = false;
                    return;
                }
                next = std::move(queue.front());
                queue.pop_front();
            }
            keep(next);
        }
    }

    void keep(Waiting &next)
    {
        RecordedAnswer &answer = next.answer;
        if (!next.request.isEmpty())
            readOperation(next.request, answer);
        // As it came: a page's own words say how many and how to go on, with or without its secrets.
        const ScrubbedAnswer scrubbed = withoutSecrets(next.body);
        next.body.clear();
        answer.facts = pageFacts(scrubbed.bytes);
        answer.removed = scrubbed.removed;
        answer.file = folder.filePath(QString::number(done.size()));
        QFile file(answer.file);
        const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                               file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                               file.write(scrubbed.bytes) == scrubbed.bytes.size() && file.flush();
        if (!isWritten && fault.isEmpty())
            fault = file.errorString();
        done.append(answer);
    }
};

EvidenceRecorder::EvidenceRecorder(const Clock &clock)
    : m_clock(clock)
{
    m_kept.m_state = std::make_shared<Kept::State>();
}

EvidenceRecorder::~EvidenceRecorder()
{
    const QMutexLocker lock(&m_kept.m_state->queueLock);
    // Whoever took kept() still wants it.
    if (m_kept.m_state.use_count() <= (m_kept.m_state->isRunning ? 2 : 1))
        m_kept.m_state->isLeft = true;
}

void EvidenceRecorder::answered(const net::HttpRequest &request, const net::HttpResponse &answer)
{
    const std::optional<Platform> platform = platformOfTarget(request.target);
    if (!platform)
        return;
    Waiting waiting;
    waiting.answer.platform = *platform;
    waiting.answer.method = request.method;
    waiting.answer.target = request.target;
    waiting.answer.status = answer.status;
    waiting.answer.at = m_clock.now().toUTC();
    if (request.target.startsWith("/graphql"))
        waiting.request = request.body;
    waiting.body = answer.body;
    auto state = m_kept.m_state;
    bool starts = false;
    {
        const QMutexLocker lock(&state->queueLock);
        state->queue.push_back(std::move(waiting));
        starts = !state->isRunning;
        state->isRunning = true;
    }
    if (starts)
        QThreadPool::globalInstance()->start([state] { state->work(); });
    if (m_onAnswer)
        m_onAnswer(*platform, ++m_counts[*platform]);
}

Result<QList<RecordedAnswer>> EvidenceRecorder::Kept::answers()
{
    if (!m_state->folder.isValid())
        return localFailure(m_state->folder.errorString());
    m_state->work();
    const QMutexLocker working(&m_state->workLock);
    if (!m_state->fault.isEmpty())
        return localFailure(m_state->fault);
    return m_state->done;
}

} // namespace gatehouse::app
