// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importrun.h"

#include "app/importengine.h"

#include <cmath>

namespace gatehouse::app {

namespace {

/// Before that a rate says nothing.
constexpr qint64 kFirstRateMs = 5000;

} // namespace

ImportRun::ImportRun(std::unique_ptr<Engine> engine, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
{
    m_engine->attach(this);
}

ImportRun::~ImportRun() = default;

QUuid ImportRun::id() const
{
    return m_engine->id();
}

Platform ImportRun::platform() const
{
    return m_engine->platform();
}

qint64 ImportRun::asked() const
{
    return m_engine->asked();
}

double ImportRun::rowsPerMinute() const
{
    const qint64 active = m_engine->activeMs();
    if (active < kFirstRateMs)
        return 0;
    return static_cast<double>(m_engine->endedHere()) * 60000.0 / static_cast<double>(active);
}

std::optional<std::chrono::seconds> ImportRun::timeLeft() const
{
    const double rate = rowsPerMinute();
    if (rate <= 0)
        return {};
    return std::chrono::seconds(static_cast<qint64>(std::ceil(static_cast<double>(m_counts.pending) * 60.0 / rate)));
}

std::chrono::milliseconds ImportRun::waitLeft() const
{
    return m_state == State::Waiting ? m_engine->waitLeft() : std::chrono::milliseconds::zero();
}

void ImportRun::start()
{
    m_engine->start();
}

void ImportRun::pause()
{
    m_engine->pause();
}

void ImportRun::goOn()
{
    m_engine->goOn();
}

void ImportRun::stop()
{
    m_engine->stop();
}

void ImportRun::lookAgain()
{
    m_engine->lookAgain();
}

} // namespace gatehouse::app
