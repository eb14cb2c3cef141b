// SPDX-License-Identifier: GPL-3.0-or-later
// How AccessPage lays its views out and what it says of them: columns, counts, freshness, banner, and what stands where nothing
// is found.
#include "widgets/access/accesspage.h"

#include "access/ui_accesspage.h"
#include "app/audit/accesswords.h"
#include "app/texts.h"
#include "widgets/access/accessdelegate.h"
#include "widgets/home/homepage.h"
#include "widgets/listhead.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <map>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using GroupBy = models::PermissionProxyModel::GroupBy;
using Tree = models::AccessTreeModel;
using Column = models::PermissionTableModel::Column;

namespace {

/// What a platform does not let anyone read, in a word or two for the freshness line: "Arize AX spaces".
QString exceptions(const AccessGraph &graph)
{
    QStringList parts;
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
        QStringList things;
        for (const GapCount &gap : graph.gaps) {
            if (gap.platform != platform || gap.count == 0)
                continue;
            if (gap.gap == AccessGap::SpaceMembers)
                things.append(AccessPage::tr("spaces"));
            else if (gap.gap == AccessGap::DivisionMembers)
                things.append(AccessPage::tr("organizations"));
            else if (gap.gap == AccessGap::TeamRoles)
                things.append(AccessPage::tr("team roles"));
        }
        things.removeDuplicates();
        if (!things.isEmpty())
            //: %1 a platform, %2 what of it: "Arize AX spaces"
            parts.append(AccessPage::tr("%1 %2").arg(app::platformText(platform), QLocale().createSeparatedList(things)));
    }
    return QLocale().createSeparatedList(parts);
}

QList<SourceRead> brokenSources(const Snapshot &snapshot)
{
    QList<SourceRead> broken;
    for (const PlatformReading &reading : snapshot.platforms) {
        for (const SourceRead &source : reading.sources) {
            if (!source.isWhole())
                broken.append(source);
        }
    }
    return broken;
}

QString peopleText(int count)
{
    return AccessPage::tr("%Ln people", nullptr, count);
}

} // namespace

// ---- columns ------------------------------------------------------------------------------------------------------------------

void AccessPage::sizeRows()
{
    const int height = rowHeight(fontMetrics());
    m_ui->grants->verticalHeader()->setMinimumSectionSize(height);
    m_ui->grants->verticalHeader()->setDefaultSectionSize(height);
}

void AccessPage::sizeTreeColumns(QTreeView *tree)
{
    const auto *head = qobject_cast<ListHead *>(tree->header());
    const int letter = fontMetrics().averageCharWidth();
    const int room = tree->viewport()->width();
    const auto set = [&](Tree::Column column, int letters) {
        tree->header()->resizeSection(static_cast<int>(column),
                                      std::max(head->wholeWidth(static_cast<int>(column)), letters * letter));
    };
    set(Tree::Column::Role, 15);
    set(Tree::Column::LastActive, 14);
    set(Tree::Column::Name, std::clamp(room * 2 / (5 * std::max(1, letter)), 34, 60));
    tree->header()->setMinimumSectionSize(8 * letter);
}

void AccessPage::arrangeTable()
{
    static const std::map<GroupBy, Column> kColumnOf{{GroupBy::Platform, Column::Platform},
                                                     {GroupBy::Role, Column::Role},
                                                     {GroupBy::Origin, Column::Because},
                                                     {GroupBy::Resource, Column::Resource},
                                                     {GroupBy::Person, Column::Person}};
    const auto found = kColumnOf.find(m_groups.groupBy());
    auto *head = m_ui->grants->horizontalHeader();
    QList<Column> order{Column::Person, Column::Platform, Column::Resource, Column::Role, Column::Because};
    if (found != kColumnOf.end()) {
        order.removeOne(found->second);
        order.prepend(found->second);
    }
    for (int place = 0; place < order.size(); ++place)
        head->moveSection(head->visualIndex(static_cast<int>(order[place])), place);
    m_grantDelegate->setGroupColumn(found == kColumnOf.end() ? -1 : static_cast<int>(found->second));
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(static_cast<int>(order.constLast()), QHeaderView::Stretch);
    head->setSortIndicator(static_cast<int>(Column::Person), Qt::AscendingOrder);
}

void AccessPage::sizeTableColumns()
{
    QTableView *table = m_ui->grants;
    const auto *head = qobject_cast<ListHead *>(table->horizontalHeader());
    const int most = 34 * fontMetrics().averageCharWidth();
    for (const Column column : {Column::Person, Column::Platform, Column::Resource, Column::Role, Column::Because}) {
        const int section = static_cast<int>(column);
        const int wanted =
            std::max(head->wholeWidth(section), static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(section) + 8);
        table->setColumnWidth(section, std::min(wanted, std::max(most, head->wholeWidth(section))));
    }
    table->horizontalHeader()->setMinimumSectionSize(6 * fontMetrics().averageCharWidth());
}

void AccessPage::layOutSwitch()
{
    m_ui->groupBy->setVisible(m_view == View::ByPerson);
    const int segments = m_ui->segmentRow->sizeHint().width();
    const int tools = m_ui->filterButton->sizeHint().width() +
                      (m_view == View::ByPerson ? m_ui->groupBy->sizeHint().width() + kUnit : 0) +
                      24 * fontMetrics().averageCharWidth();
    const bool isNarrow = segments + tools + 3 * kPageMargin > m_ui->list->width();
    m_ui->searchRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// ---- pane ---------------------------------------------------------------------------------------------------------------------

void AccessPage::updatePane()
{
    setPaneShown(m_paneWanted && m_shown && !m_shown->who().isEmpty() && width() > 60 * fontMetrics().averageCharWidth());
}

void AccessPage::setPaneShown(bool isShown)
{
    const bool wasShown = m_ui->pane->isVisibleTo(this);
    m_ui->pane->setVisible(isShown);
    if (!isShown || (wasShown && m_paneSized))
        return;
    m_paneSized = isVisible();
    const int wanted = std::max(296, std::min(fontMetrics().averageCharWidth() * 38, width() * 2 / 5));
    m_ui->pane->setMinimumWidth(std::min(wanted, std::max(200, width() / 3)));
    m_ui->splitter->setSizes({std::max(1, m_ui->splitter->width() - wanted - 1), wanted});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
}

void AccessPage::showWhy()
{
    if (m_index && m_current.who >= 0 && m_current.resource >= 0) {
        m_ui->pane->explain(whyStory(*m_index, m_current.who, m_current.resource, m_current.grant),
                            m_index->who()[m_current.who].person);
        return;
    }
    m_ui->pane->clear(m_view == View::Matrix ? tr("Choose a cell to see why.") : tr("Choose a line with a role to see why."));
}

// ---- states -------------------------------------------------------------------------------------------------------------------

void AccessPage::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    updateState();
}

void AccessPage::setPull(const PullState &pull)
{
    m_pull = pull;
    const bool isPulling = pull.phase == PullState::Phase::Pulling;
    setDisabledReason(m_refresh, isPulling ? tr("Access is being read right now.") : QString());
    if (m_refresh->isEnabled())
        m_refresh->setToolTip(tr("Read again (F5)"));
    updateFreshness();
    updateBanner();
    updateState();
}

void AccessPage::setShownDay(const QDateTime &day)
{
    m_shownDay = day;
    updateFreshness();
    updateBanner();
    showWhy();
}

void AccessPage::updateFreshness()
{
    int people = 0;
    int places = 0;
    if (m_index) {
        places = static_cast<int>(m_index->graph().resources.size());
        people = static_cast<int>(m_index->snapshot().persons.size());
    }
    //: %1 "500 people", %2 "96 resources"
    const QString thing = tr("%1 × %2").arg(peopleText(people), tr("%Ln resources", nullptr, places));
    if (m_shownDay.isValid() && m_index) {
        const QString when = QLocale().toString(m_shownDay.toLocalTime(), QLocale::ShortFormat);
        m_ui->header->setSentence(QStringList{app::isolated(m_index->snapshot().organisation), thing,
                                              tr("as it was on %1").arg(when),
                                              m_index->snapshot().isWhole() ? tr("complete") : tr("not complete")}
                                      .join(u" · "_s));
        return;
    }
    PullState shown = m_pull;
    QStringList details;
    if (m_index) {
        const QList<SourceRead> broken = brokenSources(m_index->snapshot());
        if (!broken.isEmpty() && !shown.error && shown.phase == PullState::Phase::Done)
            shown.error = broken.constFirst().error;
        if (shown.organisation.isEmpty())
            shown.organisation = m_index->snapshot().organisation;
        details = app::words::gapTexts(m_index->graph());
    }
    m_ui->header->setFreshness(shown, thing, m_index ? exceptions(m_index->graph()) : QString());
    m_ui->header->setDetails(details.join(u'\n'));
}

void AccessPage::updateCounts()
{
    if (!m_shown) {
        m_ui->footer->say({}, {});
        m_ui->footer->showLegend(false);
        return;
    }
    const bool isAtLeast = m_shown->isAtLeast() || !m_index->snapshot().isWhole();
    QString people = peopleText(m_shown->humanCount());
    if (isAtLeast)
        people = tr("at least %1").arg(people);
    const auto shownPlaces = static_cast<int>(m_shown->resources().size());
    QString places = tr("%Ln places", nullptr, shownPlaces);
    if (!m_filter.search.trimmed().isEmpty())
        //: %1 "3 places", %2 what was typed
        places = tr("%1 match “%2”").arg(places, app::isolated(m_filter.search.trimmed()));
    const QString counts = m_view == View::ByPerson && m_groups.groupBy() != GroupBy::Nothing
                               ? tr("%Ln roles", nullptr, m_shown->grantCount()) + u" · "_s + places + u" · "_s + people
                               : places + u" · "_s + people;
    const bool isWhole = m_index->snapshot().isWhole();
    m_ui->footer->say(counts, m_view != View::Matrix ? QString()
                              : isWhole              ? tr("Blank: no access")
                                                     : tr("Blank: no access, or not read yet"));
    m_ui->footer->showLegend(m_view == View::Matrix);
}

void AccessPage::updateState()
{
    setDisabledReason(m_export, m_index ? QString() : tr("Who may do what is not read yet."));
    setDisabledReason(m_compare, m_index ? QString() : tr("Who may do what is not read yet."));
    setDisabledReason(m_ui->filterButton, m_index ? QString() : tr("Who may do what is not read yet."));
    updateCounts();
    const bool isPullOver = m_pull.phase == PullState::Phase::Done;
    QWidget *place = viewInSight();
    if (!m_isOpen) {
        sayNothingIsOpen(
            m_ui->state, [this] { Q_EMIT connectRequested(); }, [this] { Q_EMIT practiceRequested(); });
        place = m_ui->state;
    } else if (!m_index && !isPullOver) {
        place = m_ui->waiting;
    } else if (!m_index) {
        m_ui->state->say(u"distribute-graph-directed"_s, tr("Who may do what could not be read"),
                         tr("The message above says why. Nothing was changed."));
        place = m_ui->state;
    } else if (m_shown->who().isEmpty() || (m_view != View::ByPerson && m_shown->resources().isEmpty()) ||
               (viewInSight() == m_ui->grants && m_shown->grantCount() == 0) ||
               (m_view == View::Matrix && m_shown->people().isEmpty())) {
        showNothingFound();
        place = m_ui->state;
    }
    m_ui->stack->setCurrentWidget(place);
    updatePane();
}

void AccessPage::showNothingFound()
{
    if (!m_filter.isNarrowed()) {
        m_ui->state->say(u"distribute-graph-directed"_s, tr("Nobody holds a role yet"),
                         tr("The platforms name no person, place or role."));
        return;
    }
    const QString typed = m_filter.search.trimmed();
    const int all = static_cast<int>(m_index->graph().grants.size());
    m_ui->state->say(u"edit-find"_s,
                     typed.isEmpty() ? tr("Nothing matches") : tr("Nothing matches “%1”").arg(app::isolated(typed)),
                     tr("Looked through people, places, roles and groups of %Ln roles.", nullptr, all));
    models::AccessFilter typedOnly;
    typedOnly.withGroups = m_filter.withGroups;
    typedOnly.withKeys = m_filter.withKeys;
    typedOnly.search = m_filter.search;
    if (!typed.isEmpty() && !(typedOnly == m_filter)) {
        auto *wider = m_ui->state->addButton(tr("Search everywhere"));
        connect(wider, &QPushButton::clicked, this, [this, typedOnly] { setFilter(typedOnly); });
    }
    auto *clear = m_ui->state->addButton(tr("Show everything"));
    clear->setObjectName(u"showEverything"_s);
    connect(clear, &QPushButton::clicked, this, [this, typedOnly] {
        models::AccessFilter everything = typedOnly;
        everything.search.clear();
        setFilter(everything);
    });
}

void AccessPage::updateBanner()
{
    MessageBanner::Message message;
    message.action = tr("Read again");
    message.actionIcon = u"view-refresh"_s;
    const auto say = [this, &message] { m_ui->banner->say(message, [this] { Q_EMIT refreshRequested(); }); };
    if (m_pull.phase == PullState::Phase::Pulling || m_shownDay.isValid()) {
        m_ui->banner->hide();
        return;
    }
    const QList<SourceRead> broken = m_index ? brokenSources(m_index->snapshot()) : QList<SourceRead>();
    if (!broken.isEmpty()) {
        QStringList names;
        QStringList technical;
        for (const SourceRead &source : broken) {
            const QString name = app::platformText(source.platform);
            if (!names.contains(name))
                names.append(name);
            technical.append(name + u": "_s + source.call + u": "_s + app::describe(*source.error, name).technical);
        }
        const QString first = app::platformText(broken.constFirst().platform);
        message.what = tr("%1 could not be read whole: %2")
                           .arg(QLocale().createSeparatedList(names), app::describe(*broken.constFirst().error, first).what);
        message.meaning = tr("A blank may mean “not read yet”. Totals say “at least”; reports are marked INCOMPLETE. Nothing was "
                             "changed anywhere.");
        message.technical = technical.join(u'\n');
        return say();
    }
    if (m_pull.phase == PullState::Phase::Done && m_pull.error) {
        const app::ErrorText text = app::describe(*m_pull.error, tr("The platform"));
        message.what = text.what;
        message.meaning =
            m_index ? tr("What is shown here is what was read before.") : QStringList{text.why, text.next}.join(u' ').trimmed();
        message.technical = text.technical;
        return say();
    }
    m_ui->banner->hide();
}

QStringList AccessPage::filterWords() const
{
    QStringList words;
    if (!m_filter.search.trimmed().isEmpty())
        words.append(tr("Search: “%1”").arg(m_filter.search.trimmed()));
    if (!m_filter.platforms.isEmpty()) {
        QStringList names;
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
            if (m_filter.platforms.contains(platform))
                names.append(app::platformText(platform));
        }
        words.append(QLocale().createSeparatedList(names));
    }
    if (!m_filter.role.isEmpty())
        words.append(tr("Role: %1").arg(m_filter.role));
    if (m_filter.origin)
        words.append(app::originText(*m_filter.origin));
    if (!m_filter.resources.isEmpty())
        words.append(tr("%Ln resources chosen", nullptr, static_cast<int>(m_filter.resources.size())));
    return words;
}

void AccessPage::updateFilterButton()
{
    QString text;
    const auto all = m_index ? static_cast<int>(m_index->graph().resources.size()) : 0;
    if (!m_filter.resources.isEmpty()) {
        //: %1 how many of them
        text = tr("%1 of %Ln resources", nullptr, all).arg(QLocale().toString(m_filter.resources.size()));
    } else if (!m_filter.platforms.isEmpty() || !m_filter.role.isEmpty() || m_filter.origin) {
        QStringList words = filterWords();
        if (!m_filter.search.trimmed().isEmpty())
            words.removeFirst();
        text = words.join(u" · "_s);
    } else {
        text = m_shown && m_shown->platforms().size() > 1 ? tr("All platforms") : tr("Everything");
    }
    const QString shortened = fontMetrics().elidedText(text, Qt::ElideRight, 26 * fontMetrics().averageCharWidth());
    m_ui->filterButton->setText(QString(shortened).replace(u'&', u"&&"_s));
    m_ui->filterButton->setAccessibleName(tr("Filter: %1").arg(text));
    if (m_ui->filterButton->isEnabled())
        m_ui->filterButton->setToolTip(text);
    layOutSwitch();
}

} // namespace gatehouse::widgets
