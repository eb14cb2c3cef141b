// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/keyspage.h"

#include "app/actionchoices.h"
#include "app/texts.h"
#include "widgets/listhead.h"
#include "widgets/messagebanner.h"
#include "widgets/pageheader.h"
#include "widgets/rowdelegate.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using models::KeysTableModel;

namespace {

/// Rows of keys: what is not in force is secondary; a service key has its sign.
class KeyDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellLook cell = RowDelegate::look(option, index);
        const bool isActive = index.data(KeysTableModel::IsActiveRole).toBool();
        if (!isActive || index.column() == KeysTableModel::CreatedColumn || index.column() == KeysTableModel::HintColumn)
            cell.ink = Ink::Secondary;
        if (index.column() == KeysTableModel::NameColumn)
            cell.icon = u"object-locked"_s;
        if (index.column() == KeysTableModel::OwnerColumn && index.data(KeysTableModel::IsServiceRole).toBool())
            cell.icon = u"services"_s;
        if (index.column() == KeysTableModel::StateColumn && !isActive)
            cell.icon = u"state-out"_s;
        return cell;
    }
};

} // namespace

KeysPage::KeysPage(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_banner(new MessageBanner(this))
{
    setObjectName(u"keysPage"_s);
    setRole(this, role::kPage);
    m_proxy.setSourceModel(&m_model);
    m_header->setTitle(tr("Keys"));
    m_banner->hide();
    build();
    updateButtons();
}

void KeysPage::build()
{
    m_refresh = makeIconButton(tr("Read the keys again"), u"view-refresh"_s, this);
    m_refresh->setObjectName(u"refreshKeys"_s);
    m_make = makeButton(tr("&Make a key…"), u"list-add"_s, this, role::kPrimary);
    m_make->setObjectName(u"makeKey"_s);
    m_header->addAction(m_refresh);
    m_header->addAction(m_make);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"searchKeys"_s);
    m_search->setPlaceholderText(tr("Search key, owner or platform"));
    m_search->setAccessibleName(tr("Search keys"));
    m_search->setClearButtonEnabled(true);
    m_all = new QCheckBox(tr("Show &ended and revoked ones too"), this);
    m_everybody = makeButton(tr("Read &everybody’s keys"), {}, this);
    m_everybody->setObjectName(u"everybodysKeys"_s);
    m_everybody->setToolTip(tr("Arize AX tells the keys of others person by person, so this asks once for each person."));
    m_replace = makeButton(tr("Re&place…"), {}, this);
    m_replace->setObjectName(u"replaceKey"_s);
    m_revoke = makeButton(tr("Re&voke…"), {}, this);
    m_revoke->setObjectName(u"revokeKeys"_s);
    m_table = new QTableView(this);
    m_table->setObjectName(u"keysTable"_s);
    m_table->setAccessibleName(tr("Keys"));
    auto *head = new ListHead(m_table);
    head->setLeadingPadding(kPageMargin - kUnit);
    m_table->setHorizontalHeader(head);
    auto *delegate = new KeyDelegate(m_table);
    delegate->setLeadingPadding(kPageMargin - kUnit);
    m_table->setItemDelegate(delegate);
    m_table->setModel(&m_proxy);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(KeysTableModel::LastUsedColumn, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    head->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    const int widths[] = {28, 30, 20, 14, 16, 13, 13, 16};
    for (int column = 0; column < KeysTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, em * widths[column]);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(kPageMargin, kUnit * 3 / 2, kPageMargin, kUnit);
    tools->setSpacing(kUnit);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_all, m_everybody, m_replace, m_revoke})
        tools->addWidget(widget, widget == m_search ? 1 : 0);
    m_count = makeLabel({}, role::kSecondary, this);
    m_count->setContentsMargins(kPageMargin, kUnit, kPageMargin, kUnit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addWidget(m_banner);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addWidget(m_count);

    connect(m_refresh, &QToolButton::clicked, this, &KeysPage::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setSearch(text);
        updateButtons();
    });
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        m_proxy.setActiveOnly(!all);
        updateButtons();
    });
    connect(m_everybody, &QPushButton::clicked, this, [this] {
        if (m_workspace)
            read(m_workspace->people().accounts());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeysPage::updateButtons);
    connect(m_revoke, &QPushButton::clicked, this, [this] { Q_EMIT keysActionRequested(Action::RevokeKey, chosen()); });
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT keysActionRequested(Action::RefreshKey, chosen()); });
    connect(m_make, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QList<Platform> platforms = m_workspace ? m_workspace->platforms() : QList<Platform>();
        for (const Platform platform : platforms)
            menu->addAction(tr("For yourself on %1…").arg(app::platformText(platform).replace(u'&', u"&&"_s)), this,
                            [this, platform] { Q_EMIT newKeyRequested(platform); });
        menu->popup(m_make->mapToGlobal(QPoint(0, m_make->height())));
    });
}

void KeysPage::setWorkspace(app::Workspace *workspace)
{
    m_reading.drop();
    m_workspace = workspace;
    m_isRead = false;
    m_model.show({}, QDateTime::currentDateTimeUtc());
    m_banner->hide();
    m_header->setSentence(workspace ? tr("Not read yet") : tr("Nothing is open"));
    if (workspace)
        connect(workspace, &app::Workspace::identityChanged, this, &KeysPage::readIfNew);
    updateButtons();
    readIfNew();
}

void KeysPage::readIfNew()
{
    if (m_workspace && !m_isRead && isVisible() && m_workspace->isIdentified())
        refresh();
}

void KeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfNew();
}

void KeysPage::refresh()
{
    read({});
}

void KeysPage::read(const QList<Account> &owners)
{
    if (!m_workspace)
        return;
    m_isRead = true;
    m_header->setSentence(tr("Reading the keys…"));
    m_reading.run(app::keysOf(*m_workspace, owners, this), this, [this](const Result<ports::KeysRead> &read) { showKeys(read); });
    updateButtons();
}

void KeysPage::showKeys(const Result<ports::KeysRead> &read)
{
    if (!read)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_model.show(read->keys, now);
    m_header->setSentence(tr("%1 · read at %2")
                              .arg(tr("%Ln keys", nullptr, static_cast<int>(read->keys.size())),
                                   locale().toString(now.toLocalTime().time(), QLocale::ShortFormat)));
    m_banner->setVisible(read->error.has_value());
    if (read->error) {
        const app::ErrorText text = app::describe(*read->error, {});
        m_banner->say({MessageBanner::Tone::Caution, tr("Not all keys could be read"), text.what, text.technical, {}, {}, true});
    }
    updateButtons();
}

QList<ApiKey> KeysPage::chosen() const
{
    QList<ApiKey> keys;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const ApiKey &key = m_model.key(m_proxy.mapToSource(row).row());
        if (key.status == ApiKeyStatus::Active || key.status == ApiKeyStatus::Unknown)
            keys.append(key);
    }
    return keys;
}

void KeysPage::updateButtons()
{
    const QList<ApiKey> keys = chosen();
    const bool isOpen = m_workspace != nullptr;
    const QString nothing = tr("Choose a key in the list first.");
    setDisabledReason(m_revoke, keys.isEmpty() ? nothing : QString());
    QString whyNoReplace = keys.isEmpty() ? nothing : QString();
    if (keys.size() > 1)
        whyNoReplace = tr("Keys are replaced one at a time.");
    else if (keys.size() == 1 && keys.constFirst().platform != Platform::Arize)
        whyNoReplace = tr("%1 can't replace a key. Make a new one, hand it over, then revoke the old one.")
                           .arg(app::platformText(keys.constFirst().platform));
    setDisabledReason(m_replace, whyNoReplace);
    setDisabledReason(m_make, isOpen && !m_workspace->isReadOnly() ? QString() : tr("Nothing is open that could be changed."));
    setDisabledReason(m_everybody, !isOpen                 ? tr("Nothing is open.")
                                   : m_reading.isRunning() ? tr("The keys are being read.")
                                                           : QString());
    m_refresh->setEnabled(isOpen);
    m_count->setText(
        tr("Showing %1 of %2").arg(locale().toString(m_proxy.rowCount()), tr("%Ln keys", nullptr, m_model.rowCount())));
}

void KeysPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace gatehouse::widgets
