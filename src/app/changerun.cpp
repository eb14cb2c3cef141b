// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changeengine.h"

namespace gatehouse::app {

ChangeRun::ChangeRun(std::unique_ptr<Engine> engine, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
{
    m_engine->attach(this);
}

ChangeRun::~ChangeRun() = default;

const ChangePlan &ChangeRun::plan() const
{
    return m_engine->plan();
}

std::chrono::milliseconds ChangeRun::waitLeft() const
{
    return m_state == State::Waiting ? m_engine->waitLeft() : std::chrono::milliseconds::zero();
}

void ChangeRun::start()
{
    m_engine->start();
}

void ChangeRun::pause()
{
    m_engine->pause();
}

void ChangeRun::goOn()
{
    m_engine->goOn();
}

void ChangeRun::stop()
{
    m_engine->stop();
}

} // namespace gatehouse::app
