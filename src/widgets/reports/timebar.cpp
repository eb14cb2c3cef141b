// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/timebar.h"

#include "widgets/style.h"
#include "widgets/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSettleMs = 200;
} // namespace

TimeBar::TimeBar(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_words(makeLabel({}, role::kSecondary, this))
    , m_keep(makeButton(tr("&Keep this reading"), u"document-save"_s, this, role::kFlat))
    , m_now(makeButton(tr("Back to &now"), {}, this, role::kFlat))
{
    setObjectName(u"timeBar"_s);
    auto *label = makeLabel(tr("As of"), role::kStrong, this);
    label->setBuddy(m_slider);
    m_slider->setObjectName(u"daySlider"_s);
    m_slider->setAccessibleName(tr("Day that is shown"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setPageStep(7);
    m_words->setObjectName(u"dayShown"_s);
    m_keep->setObjectName(u"keepReading"_s);
    m_now->setObjectName(u"backToNow"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, kUnit / 2, kPageMargin, kUnit / 2);
    row->setSpacing(kUnit);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_words, 1);
    row->addWidget(m_now);
    row->addWidget(m_keep);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] { moved(m_slider->value()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        showWords(position);
        m_settle.start();
    });
    connect(m_now, &QPushButton::clicked, this, [this] { m_slider->setValue(m_slider->maximum()); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (service())
            service()->keepNow();
    });
    colourHandle();
    reload();
}

void TimeBar::setWorkspace(app::Workspace *workspace)
{
    m_settle.stop();
    if (m_workspace)
        disconnect(&m_workspace->snapshots(), nullptr, this, nullptr);
    m_workspace = workspace;
    if (workspace) {
        connect(service(), &app::SnapshotService::keptChanged, this, &TimeBar::reload);
        connect(service(), &app::SnapshotService::changed, this, &TimeBar::reload);
    }
    reload();
}

void TimeBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The terminal, another window or the settings may have kept or removed some since.
    if (service())
        service()->reload();
}

void TimeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourHandle();
}

void TimeBar::colourHandle()
{
    // A button's colour is hardly to be seen on a dark page.
    QPalette own = palette();
    own.setColor(QPalette::Button, tokensOf(palette()).accent);
    m_slider->setPalette(own);
}

void TimeBar::reload()
{
    const QSignalBlocker quiet(m_slider);
    const auto *snapshots = service();
    const auto days = snapshots ? static_cast<int>(snapshots->kept().size()) : 0;
    m_slider->setRange(0, days);
    int position = days;
    if (snapshots && snapshots->shownKept()) {
        for (int i = 0; i < days; ++i) {
            if (snapshots->kept().at(i).id == snapshots->shownKept()->id)
                position = i;
        }
    }
    // Whoever is dragging right now keeps the handle.
    if (!m_settle.isActive())
        m_slider->setValue(position);
    setDisabledReason(m_slider, days == 0 ? tr("No earlier reading is kept yet.") : QString());
    setDisabledReason(m_keep, snapshots && snapshots->live() ? QString() : tr("Nothing was read yet."));
    showWords(m_slider->value());
}

QString TimeBar::wordsOf(int position) const
{
    const auto *snapshots = service();
    if (!snapshots || position >= snapshots->kept().size())
        return snapshots && !snapshots->kept().isEmpty()
                   ? tr("Now · %Ln earlier readings", nullptr, static_cast<int>(snapshots->kept().size()))
                   : tr("Now");
    const store::KeptSnapshot &kept = snapshots->kept().at(position);
    const QString day = QLocale().toString(kept.takenAt.toLocalTime(), QLocale::ShortFormat);
    //: %1 a day and time, %2 "579 people"
    const QString words = tr("%1 · %2").arg(day, tr("%Ln people", nullptr, static_cast<int>(kept.people)));
    return kept.isWhole ? words : tr("%1 · incomplete").arg(words);
}

void TimeBar::showWords(int position)
{
    const QString words = wordsOf(position);
    m_words->setText(words);
    m_slider->setAccessibleDescription(words);
    m_slider->setToolTip(words);
    m_now->setVisible(position < m_slider->maximum());
}

void TimeBar::moved(int position)
{
    auto *snapshots = service();
    if (!snapshots)
        return;
    if (position >= snapshots->kept().size())
        snapshots->showNow();
    else if (!snapshots->shownKept() || snapshots->shownKept()->id != snapshots->kept().at(position).id)
        snapshots->showKept(snapshots->kept().at(position).id);
}

} // namespace gatehouse::widgets
