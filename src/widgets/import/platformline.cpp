// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/platformline.h"

#include "app/texts.h"
#include "widgets/import/thinbar.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using State = app::ImportRun::State;

PlatformLine::PlatformLine(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLabel({}, role::kStrong, this))
    , m_bar(new ThinBar(this))
    , m_words(makeLabel({}, role::kSecondary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(14);
    row->addWidget(m_name);
    row->addWidget(m_bar, 1);
    row->addWidget(m_words);
    // Names of different lengths, bars that begin at the same place.
    m_name->setMinimumWidth(fontMetrics().horizontalAdvance(app::platformText(Platform::Wandb)) + 8);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
}

void PlatformLine::show(const app::ImportRun &run)
{
    const app::RunCounts &counts = run.counts();
    const qint64 asked = std::max<qint64>(run.asked(), counts.pending);
    m_name->setText(app::platformText(run.platform()));
    m_bar->show(asked - counts.pending, std::max<qint64>(asked, 1));
    m_bar->setAccessibleName(m_name->text());
    QStringList parts{tr("%1 of %2 done").arg(locale().toString(asked - counts.pending), locale().toString(asked))};
    const qint64 attention = counts.refused + counts.failed + counts.unknown;
    if (attention > 0)
        parts.append(tr("%Ln need attention", nullptr, static_cast<int>(attention)));
    switch (run.state()) {
    case State::Waiting:
        parts.append(tr("waiting"));
        break;
    case State::Paused:
        parts.append(tr("paused"));
        break;
    case State::Stopped:
    case State::Broken:
        parts.append(tr("stopped"));
        break;
    default:
        break;
    }
    m_words->setText(parts.join(u" · "_s));
    QWidget::show();
}

} // namespace gatehouse::widgets
