// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/datacard.h"

#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

DataCard::DataCard(app::AppContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_said(makeLabel({}, role::kSecondary, this, true))
    , m_readings(makeLabel({}, role::kSecondary, this, true))
{
    setObjectName(u"dataCard"_s);
    setRole(this, role::kCard);
    QSettings &store = context.settings.store();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(tr("On this computer"), role::kSectionTitle, this));
    auto *cache = new QCheckBox(tr("&Remember the last list of people, to look at without a connection"), this);
    cache->setObjectName(u"cacheEnabled"_s);
    cache->setChecked(store.value("cache/enabled"_L1, true).toBool());
    column->addWidget(cache);
    column->addWidget(
        makeLabel(tr("Names, addresses, roles and dates, in this profile and readable by you alone. No keys. Always "
                     "shown with its age."),
                  role::kSecondary, this, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    auto *emptyNow = makeButton(tr("Empty it &now"), u"edit-delete"_s, this);
    emptyNow->setObjectName(u"emptyCache"_s);
    m_said->setObjectName(u"cacheSaid"_s);
    row->addWidget(emptyNow);
    row->addWidget(m_said, 1);
    column->addLayout(row);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    addReadings(column);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    auto *session = new QCheckBox(tr("&Keep no keys: use each for one run alone"), this);
    session->setObjectName(u"sessionOnly"_s);
    const bool canKeep = context.secrets->isPersistent();
    session->setChecked(!canKeep || store.value("keys/sessionOnly"_L1, false).toBool());
    column->addWidget(session);
    column->addWidget(makeLabel(tr("For new connections. Keys that are in the key store stay there until you forget them under "
                                   "Connections."),
                                role::kSecondary, this, true));
    if (!canKeep)
        setDisabledReason(session, tr("There is no key store here, so keys are never kept."));
    connect(cache, &QCheckBox::toggled, this, [this](bool on) {
        m_context.settings.store().setValue("cache/enabled"_L1, on);
        m_said->clear();
        // What is not wanted any more goes at once.
        if (!on)
            empty();
    });
    connect(emptyNow, &QPushButton::clicked, this, &DataCard::empty);
    connect(session, &QCheckBox::toggled, this,
            [this](bool on) { m_context.settings.store().setValue("keys/sessionOnly"_L1, on); });
}

void DataCard::addReadings(QVBoxLayout *column)
{
    auto *keep = new QCheckBox(tr("Keep the first whole reading of each &day, to look back at"), this);
    keep->setObjectName(u"keepReadings"_s);
    keep->setChecked(m_context.settings.store().value("snapshots/keep"_L1, true).toBool());
    column->addWidget(keep);
    column->addWidget(makeLabel(tr("Who could reach what, compressed, in this profile and readable by you alone. No keys. They "
                                   "stay until you remove them."),
                                role::kSecondary, this, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    auto *remove = makeButton(tr("Remove &all kept readings…"), u"edit-delete"_s, this);
    remove->setObjectName(u"removeReadings"_s);
    row->addWidget(remove);
    row->addWidget(m_readings, 1);
    column->addLayout(row);
    connect(keep, &QCheckBox::toggled, this, [this](bool on) { m_context.settings.store().setValue("snapshots/keep"_L1, on); });
    connect(remove, &QPushButton::clicked, this, [this, remove] {
        // They can't be read again: the button asks once more before it does it.
        if (!remove->property("asked").toBool()) {
            remove->setProperty("asked", true);
            remove->setText(tr("Yes, remove &all of them for good"));
            m_readings->setText(tr("What was kept can't be read again."));
            return;
        }
        remove->setProperty("asked", false);
        remove->setText(tr("Remove &all kept readings…"));
        m_removing.run(m_context.snapshots.clear(this), this, [this](const Result<std::monostate> &gone) {
            m_readings->setText(gone ? tr("Removed.")
                                     : tr("They could not be removed. Close other windows of Gatehouse and try again."));
        });
    });
}

void DataCard::empty()
{
    m_job.run(m_context.peopleCache.clear(this), this, [this](const Result<std::monostate> &gone) {
        m_said->setText(gone ? tr("Emptied.") : tr("It could not be emptied. Close other windows of Gatehouse and try again."));
    });
}

} // namespace gatehouse::widgets
