// SPDX-License-Identifier: GPL-3.0-or-later
// What PeoplePage shows of its list: chips and views, counts, banner, and what stands where nobody is found.
#include "widgets/people/peoplepage.h"

#include "app/texts.h"
#include "domain/email.h"
#include "people/ui_peoplepage.h"
#include "widgets/home/homepage.h"
#include "widgets/people/peoplehead.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Model = models::PeopleTableModel;

namespace {

/// Chips of one's own begin here.
constexpr int kOwnChips = 1000;

QString counted(int count, bool isWhole)
{
    const QString number = QLocale().toString(count);
    return isWhole ? number : number + u'+';
}

QString viewName(PeoplePage::View view)
{
    using View = PeoplePage::View;
    switch (view) {
    case View::Everyone:
        return PeoplePage::tr("Everyone");
    case View::InvitedLong:
        return PeoplePage::tr("Invited > 14 days");
    case View::Administrators:
        return PeoplePage::tr("Administrators");
    case View::OutsideDomain:
        return PeoplePage::tr("Outside our domain");
    case View::OnePlatform:
        return PeoplePage::tr("Only on one platform");
    case View::NeverActive:
        return PeoplePage::tr("Never active");
    case View::ServiceAccounts:
        return PeoplePage::tr("Service accounts");
    case View::PeopleOnly:
        return PeoplePage::tr("People alone", "without the service accounts");
    case View::Invited:
        return PeoplePage::tr("Invited");
    case View::Chosen:
        break;
    }
    return PeoplePage::tr("Just added");
}

} // namespace

void PeoplePage::buildChips()
{
    auto *chips = m_ui->chips;
    for (int view = 0; view < models::PeopleProxyModel::kViewCount; ++view)
        chips->addChip(view, viewName(static_cast<View>(view)));
    chips->setChipShown(static_cast<int>(View::Chosen), false);
    m_ownViews = readSavedViews(m_settings);
    showOwnChips();
    connect(chips, &ChipBar::chosenChanged, this, &PeoplePage::chooseChip);
}

void PeoplePage::showOwnChips()
{
    auto *chips = m_ui->chips;
    for (int i = 0; chips->hasChip(kOwnChips + i); ++i)
        chips->removeChip(kOwnChips + i);
    for (int i = 0; i < m_ownViews.size(); ++i)
        chips->addChip(kOwnChips + i, m_ownViews[i].name, static_cast<int>(View::ServiceAccounts));
}

void PeoplePage::chooseChip(int id)
{
    const int own = id - kOwnChips;
    if (own >= 0 && own < m_ownViews.size()) {
        const SavedView chosen = m_ownViews[own];
        m_ownChosen = chosen.name;
        m_proxy.setView(chosen.view);
        m_ui->search->setText(chosen.search);
        m_head->setSortIndicator(static_cast<int>(chosen.sortBy), chosen.order);
    } else {
        // What a view of one's own typed goes with it.
        if (!m_ownChosen.isEmpty())
            m_ui->search->clear();
        m_ownChosen.clear();
        m_proxy.setView(static_cast<View>(id));
    }
    updateState();
    updateSelection();
}

void PeoplePage::chooseView(View view)
{
    m_ui->chips->setChosen(static_cast<int>(view));
}

void PeoplePage::showEmails(const QStringList &emails)
{
    m_proxy.setChosen(emails);
    m_ui->chips->setChipShown(static_cast<int>(View::Chosen), true);
    m_ui->search->clear();
    chooseView(View::Chosen);
    updateCounts();
    updateState();
}

void PeoplePage::askSaveView()
{
    QStringList names;
    for (const SavedView &view : std::as_const(m_ownViews))
        names.append(view.name);
    const QStringList words = filterWords();
    const QString suggested = !m_ownChosen.isEmpty()            ? m_ownChosen
                              : !m_ui->search->text().isEmpty() ? m_ui->search->text().trimmed()
                                                                : QString();
    auto *dialog = new SaveViewDialog(suggested,
                                      words.isEmpty() ? tr("Everyone, sorted as now.")
                                                      : tr("It shows: %1").arg(QLocale().createSeparatedList(words)),
                                      names, this);
    connect(dialog, &SaveViewDialog::named, this, &PeoplePage::saveView);
    connect(dialog, &SaveViewDialog::removed, this, &PeoplePage::removeView);
    dialog->open();
}

void PeoplePage::saveView(const QString &name)
{
    const SavedView made{name, m_proxy.view(), m_ui->search->text().trimmed(),
                         static_cast<Model::Column>(m_head->sortIndicatorSection()), m_head->sortIndicatorOrder()};
    m_ownViews.removeIf([&name](const SavedView &one) { return one.name == name; });
    m_ownViews.append(made);
    writeSavedViews(m_settings, m_ownViews);
    showOwnChips();
    m_ui->chips->setChosen(kOwnChips + static_cast<int>(m_ownViews.size()) - 1);
    updateCounts();
}

void PeoplePage::removeView(const QString &name)
{
    m_ownViews.removeIf([&name](const SavedView &one) { return one.name == name; });
    writeSavedViews(m_settings, m_ownViews);
    showOwnChips();
    updateCounts();
}

void PeoplePage::updateCounts()
{
    const bool isWhole = m_pull.isComplete();
    const auto counts = m_proxy.counts();
    auto *chips = m_ui->chips;
    for (int view = 0; view < models::PeopleProxyModel::kViewCount; ++view)
        chips->setCount(view, counted(counts[static_cast<size_t>(view)], isWhole));
    for (int i = 0; i < m_ownViews.size(); ++i)
        chips->setCount(kOwnChips + i, counted(m_proxy.countOf(m_ownViews[i].view, m_ownViews[i].search), isWhole));
    // Without a domain that most share "outside" means nothing, and with one platform everybody is on one alone.
    chips->setChipShown(static_cast<int>(View::OutsideDomain), !m_proxy.homeDomain().isEmpty());
    chips->setChipShown(static_cast<int>(View::OnePlatform), m_platforms.size() > 1);
    const int all = m_model.rowCount();
    const QString people = tr("%Ln people", nullptr, all);
    const int platforms = static_cast<int>(m_platforms.size());
    m_ui->header->setFreshness(
        m_pull, platforms > 1 ? tr("%1 on %2", "1,248 people on 3 platforms").arg(people, tr("%Ln platforms", nullptr, platforms))
                              : people);
    m_ui->header->setDetails(pullDetails(m_pulls, QDateTime::currentDateTimeUtc()));
    setDisabledReason(m_export, all == 0 ? tr("There is nobody in the list yet.") : QString());
}

void PeoplePage::updateState()
{
    const int shown = m_proxy.rowCount();
    const int all = m_model.rowCount();
    const bool isWhole = m_pull.isComplete();
    const bool isView = m_proxy.view() != View::Everyone;
    const int among = isView && !m_proxy.search().isEmpty() ? m_proxy.countOf(m_proxy.view(), {}) : all;
    const QString of = isWhole ? tr("of %Ln people", nullptr, among) : tr("of at least %Ln people", nullptr, among);
    //: %1 a number, %2 "of 1,248 people"
    m_ui->shown->setText(tr("Showing %1 %2").arg(QLocale().toString(shown), of));
    m_ui->aid->setText(isWhole ? tr("Blank cell: no account on that platform") : tr("Blank cell: no account, or not read yet"));
    const bool isWaiting = all == 0 && m_pull.phase != PullState::Phase::Done;
    if (!m_isOpen) {
        sayNothingIsOpen(
            m_ui->state, [this] { Q_EMIT connectRequested(); }, [this] { Q_EMIT practiceRequested(); });
        m_ui->stack->setCurrentWidget(m_ui->state);
    } else if (isWaiting) {
        m_ui->stack->setCurrentWidget(m_ui->waiting);
    } else if (all == 0) {
        m_ui->state->say(u"system-users"_s, isWhole ? tr("No people yet") : tr("Nobody could be read"),
                         isWhole ? tr("This organisation has no people. Add the first ones from any spreadsheet.")
                                 : tr("The message above says why. Nothing was changed."));
        if (isWhole && m_add->isEnabled()) {
            auto *add = m_ui->state->addButton(tr("Add people…"), u"list-add-user"_s, true);
            connect(add, &QPushButton::clicked, this, &PeoplePage::addPeopleRequested);
        }
        m_ui->stack->setCurrentWidget(m_ui->state);
    } else if (shown == 0) {
        showNothingFound();
        m_ui->stack->setCurrentWidget(m_ui->state);
    } else {
        m_ui->stack->setCurrentWidget(m_ui->table);
    }
    updatePane();
}

QString PeoplePage::nearMatch() const
{
    // Somebody outside this view who begins like what was typed.
    const QString key = searchKey(m_ui->search->text()).trimmed();
    for (qsizetype length = key.size(); length >= 3; --length) {
        const QString part = key.left(length);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.searchText(row).contains(part))
                return m_model.person(row).name;
        }
    }
    return {};
}

void PeoplePage::showNothingFound()
{
    const QString typed = m_ui->search->text().trimmed();
    const bool isView = m_proxy.view() != View::Everyone;
    const int inView = m_proxy.countOf(m_proxy.view(), {});
    QString title;
    if (typed.isEmpty())
        title = tr("Nobody is in this view");
    else
        title = isView ? tr("Nobody matches “%1” in this view").arg(app::isolated(typed))
                       : tr("Nobody matches “%1”").arg(app::isolated(typed));
    const QString looked =
        typed.isEmpty() ? QString()
                        : tr("Looked through names, e-mail addresses, roles, teams and ids of %Ln people.", nullptr, inView);
    const QString near = typed.isEmpty() ? QString() : nearMatch();
    m_ui->state->say(u"edit-find"_s, title, looked,
                     near.isEmpty() ? QString() : tr("A near match: %1.").arg(app::isolated(near)));
    if (isView) {
        auto *everyone = m_ui->state->addButton(typed.isEmpty() ? tr("Show everyone") : tr("Search everyone"));
        connect(everyone, &QPushButton::clicked, this, [this, typed] {
            chooseView(View::Everyone);
            m_ui->search->setText(typed);
        });
    }
    if (!typed.isEmpty()) {
        auto *clear = m_ui->state->addButton(tr("Clear search"));
        connect(clear, &QPushButton::clicked, m_ui->search, &QLineEdit::clear);
    }
    if (m_add->isEnabled()) {
        auto *add = m_ui->state->addButton(tr("Add people…"));
        connect(add, &QPushButton::clicked, this, &PeoplePage::addPeopleRequested);
    }
}

void PeoplePage::updateBanner()
{
    if (m_shownFrom.isValid()) {
        MessageBanner::Message message;
        message.tone = MessageBanner::Tone::Neutral;
        message.what = shownFromText(m_shownFrom, QDateTime::currentDateTimeUtc());
        message.meaning = tr("No platform could be reached, so this may be out of date, and nothing can be changed now.");
        message.action = tr("Try again");
        message.actionIcon = u"view-refresh"_s;
        m_ui->banner->say(message, [this] { Q_EMIT refreshRequested(); });
        return;
    }
    const auto message = m_pull.phase == PullState::Phase::Pulling ? std::nullopt : brokenPullMessage(m_pulls);
    if (!message) {
        m_ui->banner->hide();
        return;
    }
    m_ui->banner->say(*message, [this] { Q_EMIT refreshRequested(); });
}

QStringList PeoplePage::filterWords() const
{
    QStringList words;
    if (m_proxy.view() != View::Everyone)
        words.append(viewName(m_proxy.view()));
    if (!m_proxy.search().trimmed().isEmpty())
        words.append(tr("Search: “%1”").arg(m_proxy.search().trimmed()));
    return words;
}

bool PeoplePage::isNarrowed() const
{
    return !filterWords().isEmpty();
}

} // namespace gatehouse::widgets
