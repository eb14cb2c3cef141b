// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peoplecolumns.h"

#include "widgets/icontheme.h"
#include "widgets/people/peoplehead.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QSettings>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Model = models::PeopleTableModel;

namespace {

constexpr auto kKey = "people/table"_L1;
/// The first of these gives way first when Person and E-mail have too little room.
constexpr Model::Column kFoldOrder[] = {Model::Column::WandbUser,    Model::Column::ArizeUser,   Model::Column::AnyscaleIdentity,
                                        Model::Column::AnyscaleUser, Model::Column::OtherEmails, Model::Column::BaseRole,
                                        Model::Column::Seats,        Model::Column::Developer,   Model::Column::Teams,
                                        Model::Column::Kind,         Model::Column::Created,     Model::Column::LastActive};
constexpr Model::Column kShownAtFirst[] = {Model::Column::Person, Model::Column::Email, Model::Column::Anyscale,
                                           Model::Column::Arize,  Model::Column::Wandb, Model::Column::LastActive,
                                           Model::Column::Created};

int section(Model::Column column)
{
    return static_cast<int>(column);
}

} // namespace

size_t qHash(PeopleColumns::Column column, size_t seed)
{
    return ::qHash(static_cast<int>(column), seed);
}

PeopleColumns::PeopleColumns(QTableView *table, PeopleHead *head, QPushButton *button, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_head(head)
    , m_button(button)
    , m_menu(new QMenu(button))
    , m_settings(settings)
    , m_platforms{Platform::Anyscale, Platform::Arize, Platform::Wandb}
    , m_wanted(std::begin(kShownAtFirst), std::end(kShownAtFirst))
{
    m_button->setIcon(buttonIcon(u"configure"_s));
    // Not setMenu(): that runs the menu in an event loop of its own, which blocks whoever pressed.
    connect(m_button, &QPushButton::clicked, m_menu,
            [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    m_head->setSectionResizeMode(QHeaderView::Interactive);
    m_head->setSectionResizeMode(section(Column::Email), QHeaderView::Stretch);
    m_head->setSortIndicator(section(Column::Person), Qt::AscendingOrder);
    recall();
    // The pane, the bar and the window each change the room.
    m_table->viewport()->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, &PeopleColumns::fillMenu);
    connect(m_head, &QHeaderView::sectionMoved, this, [this](int, int, int) {
        if (!m_isArranging)
            remember();
    });
    connect(m_head, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_isArranging)
            remember();
    });
    connect(m_head, &QHeaderView::sectionResized, this, [this](int logical, int, int width) {
        // Only what the mouse does is the person's wish.
        if (m_isArranging || width == 0 || !(QGuiApplication::mouseButtons() & Qt::LeftButton) ||
            logical == section(Column::Email))
            return;
        m_ownWidths.insert(static_cast<Column>(logical), width);
        remember();
    });
    apply();
}

bool PeopleColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport() && !m_isArranging)
        fold();
    return QObject::eventFilter(watched, event);
}

QString PeopleColumns::title(Column column) const
{
    return m_table->model()->headerData(section(column), Qt::Horizontal).toString();
}

bool PeopleColumns::isOffered(Column column) const
{
    const auto platform = Model::platformOf(column);
    return !platform || m_platforms.contains(*platform);
}

bool PeopleColumns::isShown(Column column) const
{
    return !m_table->isColumnHidden(section(column));
}

void PeopleColumns::setPlatforms(const QList<Platform> &platforms)
{
    if (m_platforms == platforms)
        return;
    m_platforms = platforms;
    m_folded.clear();
    apply();
    fit();
}

void PeopleColumns::apply()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    for (int column = 0; column < Model::kColumnCount; ++column) {
        const auto one = static_cast<Column>(column);
        m_table->setColumnHidden(column, !m_wanted.contains(one) || !isOffered(one) || m_folded.contains(one));
    }
    // Without the address the names take the rest.
    const bool hasEmail = isShown(Column::Email);
    m_head->setSectionResizeMode(section(Column::Person), hasEmail ? QHeaderView::Interactive : QHeaderView::Stretch);
    updateButton();
}

void PeopleColumns::updateButton()
{
    // The button says what the room does not allow, not what was never asked for.
    int hidden = 0;
    for (const Column column : std::as_const(m_folded))
        hidden += m_wanted.contains(column) && isOffered(column) ? 1 : 0;
    const QString text = hidden == 0 ? tr("Columns") : tr("Columns (%Ln hidden)", nullptr, hidden);
    m_button->setText(text);
    m_button->setAccessibleName(text);
}

void PeopleColumns::fit()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int unit = metrics.averageCharWidth();
    m_head->setMinimumSectionSize(6 * unit);
    for (int column = 0; column < Model::kColumnCount; ++column) {
        const auto one = static_cast<Column>(column);
        if (!m_wanted.contains(one) || !isOffered(one))
            continue;
        const int words = static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(column) + 4;
        const int most = (one == Column::Person ? 34 : 30) * unit;
        m_widths.insert(one, std::min(std::max(m_head->wholeWidth(column), words), std::max(most, m_head->wholeWidth(column))));
    }
    fold();
}

void PeopleColumns::fold()
{
    const int unit = m_table->fontMetrics().averageCharWidth();
    const auto widthOf = [this](Column column) { return m_ownWidths.value(column, m_widths.value(column, 100)); };
    int room = m_table->viewport()->width();
    for (int column = 0; column < Model::kColumnCount; ++column) {
        const auto one = static_cast<Column>(column);
        if (one != Column::Email && m_wanted.contains(one) && isOffered(one))
            room -= widthOf(one);
    }
    const int needed = m_wanted.contains(Column::Email) ? 20 * unit : 0;
    QSet<Column> folded;
    for (const Column column : kFoldOrder) {
        if (room >= needed)
            break;
        if (!m_wanted.contains(column) || !isOffered(column))
            continue;
        folded.insert(column);
        room += widthOf(column);
    }
    if (folded != m_folded) {
        m_folded = folded;
        apply();
    }
    const QScopedValueRollback arranging(m_isArranging, true);
    for (int column = 0; column < Model::kColumnCount; ++column) {
        const auto one = static_cast<Column>(column);
        if (one != Column::Email && !m_table->isColumnHidden(column))
            m_table->setColumnWidth(column, widthOf(one));
    }
    // The address never shrinks to nothing: from here on the table scrolls.
    m_head->setSectionResizeMode(section(Column::Email), room >= needed ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (room < needed && isShown(Column::Email))
        m_table->setColumnWidth(section(Column::Email), needed);
}

void PeopleColumns::fillMenu()
{
    m_menu->clear();
    for (int visual = 0; visual < Model::kColumnCount; ++visual) {
        const auto column = static_cast<Column>(m_head->logicalIndex(visual));
        if (column == Column::Person || !isOffered(column))
            continue;
        const bool isFolded = m_folded.contains(column) && m_wanted.contains(column);
        QAction *entry = m_menu->addAction(isFolded ? tr("%1 (no room now)").arg(title(column)) : title(column));
        entry->setCheckable(true);
        entry->setChecked(m_wanted.contains(column));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            if (shown)
                m_wanted.insert(column);
            else
                m_wanted.remove(column);
            apply();
            fit();
            remember();
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("As at first"), this, &PeopleColumns::reset);
}

void PeopleColumns::reset()
{
    m_wanted = QSet<Column>(std::begin(kShownAtFirst), std::end(kShownAtFirst));
    m_ownWidths.clear();
    m_folded.clear();
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        for (int column = 0; column < Model::kColumnCount; ++column)
            m_head->moveSection(m_head->visualIndex(column), column);
        m_head->setSortIndicator(section(Column::Person), Qt::AscendingOrder);
    }
    apply();
    fit();
    remember();
}

void PeopleColumns::remember() const
{
    if (!m_settings)
        return;
    QStringList order;
    for (int visual = 0; visual < Model::kColumnCount; ++visual) {
        const auto column = static_cast<Column>(m_head->logicalIndex(visual));
        order.append(
            u"%1:%2:%3"_s.arg(Model::keyOf(column)).arg(m_wanted.contains(column) ? 1 : 0).arg(m_ownWidths.value(column, 0)));
    }
    m_settings->setValue(kKey + "/columns"_L1, order);
    m_settings->setValue(kKey + "/sort"_L1, Model::keyOf(static_cast<Column>(m_head->sortIndicatorSection())));
    m_settings->setValue(kKey + "/descending"_L1, m_head->sortIndicatorOrder() == Qt::DescendingOrder);
}

void PeopleColumns::recall()
{
    if (!m_settings)
        return;
    QHash<QString, Column> columns;
    for (int column = 0; column < Model::kColumnCount; ++column)
        columns.insert(Model::keyOf(static_cast<Column>(column)), static_cast<Column>(column));
    const QStringList order = m_settings->value(kKey + "/columns"_L1).toStringList();
    int visual = 0;
    for (const QString &entry : order) {
        const QStringList parts = entry.split(u':');
        const auto known = columns.constFind(parts.value(0));
        if (known == columns.cend() || parts.size() != 3)
            continue;
        m_head->moveSection(m_head->visualIndex(section(*known)), visual++);
        if (parts[1] == "1"_L1 || *known == Column::Person)
            m_wanted.insert(*known);
        else
            m_wanted.remove(*known);
        if (const int width = parts[2].toInt(); width > 0)
            m_ownWidths.insert(*known, width);
    }
    // The ticks are at the leading edge, whatever the file says.
    m_head->moveSection(m_head->visualIndex(section(Column::Person)), 0);
    const auto sorted = columns.constFind(m_settings->value(kKey + "/sort"_L1).toString());
    if (sorted != columns.cend())
        m_head->setSortIndicator(section(*sorted),
                                 m_settings->value(kKey + "/descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace gatehouse::widgets
