// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/job.h"

namespace gatehouse {

Job::Job(QObject *parent)
    : QObject(parent)
{
}

Job::~Job() = default;

void Job::start()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Running;
    m_inStart = true;
    doStart();
    m_inStart = false;
}

void Job::cancel()
{
    if (m_state == State::Finished)
        return;
    doCancel();
    finish();
}

void Job::finish()
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    if (m_inStart)
        QMetaObject::invokeMethod(this, &Job::finished, Qt::QueuedConnection);
    else
        Q_EMIT finished();
}

} // namespace gatehouse
