// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/importpage.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

FooterButton ImportPage::backTo(Step step)
{
    FooterButton button;
    button.name = u"backButton"_s;
    button.text = tr("&Back");
    button.press = [this, step] { Q_EMIT m_flow.stepRequested(step); };
    return button;
}

} // namespace gatehouse::widgets
