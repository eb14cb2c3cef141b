// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/changerun.h"
#include "base/apierror.h"

namespace gatehouse::app {

/// What drives a ChangeRun.
class ChangeRun::Engine final : public QObject
{
public:
    explicit Engine(ChangePlan plan)
        : m_plan(std::move(plan))
    {
    }

    const ChangePlan &plan() const { return m_plan; }
    void attach(ChangeRun *run);
    void start();
    void pause();
    void goOn();
    void stop();

private:
    ChangePlan m_plan;
};

} // namespace gatehouse::app
