// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changeengine.h"

namespace gatehouse::app {

void ChangeRun::Engine::attach(ChangeRun *) {}
void ChangeRun::Engine::start() {}
void ChangeRun::Engine::pause() {}
void ChangeRun::Engine::goOn() {}
void ChangeRun::Engine::stop() {}

} // namespace gatehouse::app
