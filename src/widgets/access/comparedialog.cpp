// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/comparedialog.h"

#include "app/reportservice.h"
#include "app/texts.h"
#include "widgets/access/whywords.h"
#include "widgets/exportdialog.h"
#include "widgets/icontheme.h"
#include "widgets/listhead.h"
#include "widgets/messagebanner.h"
#include "widgets/notices.h"
#include "widgets/rowdelegate.h"
#include "widgets/statepanel.h"
#include "widgets/style.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Model = models::CompareModel;

namespace {

/// Cells of the two people: icon for how, "Not known" marked; the difference in words of its own.
class CompareDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    CellLook look(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        CellLook cell;
        cell.text = index.data(Qt::DisplayRole).toString();
        switch (static_cast<Model::Column>(index.column())) {
        case Model::Column::Platform:
            cell.ink = Ink::Secondary;
            break;
        case Model::Column::Resource:
            cell.text = app::isolated(cell.text);
            cell.icon = resourceIconName(static_cast<ResourceKind>(index.data(Model::ResourceKindRole).toInt()));
            break;
        case Model::Column::First:
        case Model::Column::Second: {
            const auto state = static_cast<app::AccessCell::State>(index.data(Model::StateRole).toInt());
            if (state == app::AccessCell::State::NotKnown) {
                cell.icon = u"question"_s;
                cell.iconInk = Ink::Caution;
                cell.ink = Ink::Secondary;
            } else if (state == app::AccessCell::State::Granted) {
                cell.icon = originIconName(static_cast<GrantOrigin>(index.data(Model::OriginRole).toInt()));
            }
            break;
        }
        case Model::Column::Difference:
            if (static_cast<Model::Difference>(index.data(Model::DifferenceRole).toInt()) == Model::Difference::Same)
                cell.ink = Ink::Secondary;
            break;
        }
        return cell;
    }
};

/// What differs first, then what nobody knows, then what is the same; each in the order of the places.
class DifferencesFirst final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const int first = rankOf(left);
        const int second = rankOf(right);
        return first != second ? first < second : left.row() < right.row();
    }

private:
    static int rankOf(const QModelIndex &index)
    {
        switch (static_cast<Model::Difference>(index.data(Model::DifferenceRole).toInt())) {
        case Model::Difference::Same:
            return 2;
        case Model::Difference::NotKnown:
            return 1;
        default:
            return 0;
        }
    }
};

} // namespace

CompareDialog::CompareDialog(const app::AccessIndexPtr &index, int first, QWidget *parent)
    : QDialog(parent)
    , m_index(index)
    , m_sorted(new DifferencesFirst(this))
    , m_first(nullptr)
    , m_second(nullptr)
    , m_onlyDifferent(new QCheckBox(tr("Only what &differs"), this))
    , m_summary(makeLabel({}, nullptr, this, true))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePanel(this))
    , m_notice(new MessageBanner(this))
    , m_copy(makeButton(tr("C&opy the table"), u"edit-copy"_s, this))
    , m_export(makeButton(tr("&Export…"), u"document-export"_s, this))
{
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Compare two people"));
    resize(std::min(960, 118 * fontMetrics().averageCharWidth()), 620);
    m_model.setIndex(m_index);
    QStringList offered;
    for (int who = 0; who < m_index->who().size(); ++who) {
        const app::Who &one = m_index->who()[who];
        const bool isOffered = one.kind == PrincipalKind::Person || one.kind == PrincipalKind::ServiceAccount;
        QString text = !isOffered || one.email.isEmpty() ? one.name : tr("%1 · %2").arg(one.name, one.email);
        while (isOffered && m_whoOf.contains(text.toCaseFolded()))
            text += u' ';
        m_texts.append(isOffered ? text : QString());
        if (isOffered) {
            m_whoOf.insert(text.toCaseFolded(), who);
            offered.append(text);
        }
    }
    const auto completer = [this, &offered] {
        auto *made = new QCompleter(offered, this);
        made->setCaseSensitivity(Qt::CaseInsensitive);
        made->setFilterMode(Qt::MatchContains);
        return made;
    };
    m_first = makeField(tr("First person"), u"compareFirst"_s, completer());
    m_second = makeField(tr("Second person"), u"compareSecond"_s, completer());
    m_onlyDifferent->setObjectName(u"compareOnlyDifferent"_s);
    m_summary->setObjectName(u"compareSummary"_s);
    m_copy->setObjectName(u"compareCopy"_s);
    m_export->setObjectName(u"compareExport"_s);
    m_notice->hide();
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);

    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    const auto addField = [this, fields](const QString &name, QLineEdit *field, int column) {
        auto *label = makeLabel(name, role::kStrong, this);
        label->setBuddy(field);
        fields->addWidget(label, 0, column);
        fields->addWidget(field, 1, column);
    };
    addField(tr("&First person"), m_first, 0);
    addField(tr("&Second person"), m_second, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_onlyDifferent, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    auto *close = makeButton(tr("Close"), {}, this);
    close->setObjectName(u"compareClose"_s);
    close->setDefault(true);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Compare two people"), role::kSectionTitle, this));
    column->addLayout(fields);
    column->addWidget(m_notice);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copyTable);
    connect(m_export, &QPushButton::clicked, this, &CompareDialog::exportTable);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, [this](bool on) {
        m_model.setOnlyDifferent(on);
        updateState();
    });
    choose(first, -1);
    (first >= 0 ? m_second : m_first)->setFocus();
}

QLineEdit *CompareDialog::makeField(const QString &name, const QString &objectName, QCompleter *completer)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setPlaceholderText(tr("Name or e-mail address"));
    field->setClearButtonEnabled(true);
    field->addAction(themedIcon(u"edit-find"_s, Ink::Secondary), QLineEdit::LeadingPosition);
    field->setCompleter(completer);
    connect(field, &QLineEdit::textChanged, this, &CompareDialog::take);
    return field;
}

void CompareDialog::buildTable()
{
    auto *head = new ListHead(m_table);
    head->setSortIndicatorShown(false);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSectionsClickable(false);
    head->setAccessibleName(tr("Columns of the list"));
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Places and what each of the two has there"));
    m_table->setHorizontalHeader(head);
    m_sorted->setSourceModel(&m_model);
    m_sorted->sort(0);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight(fontMetrics()));
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
}

int CompareDialog::whoOf(const QLineEdit *field) const
{
    return m_whoOf.value(field->text().toCaseFolded(), -1);
}

void CompareDialog::choose(int first, int second)
{
    const QSignalBlocker quiet1(m_first);
    const QSignalBlocker quiet2(m_second);
    m_first->setText(first >= 0 ? m_texts[first] : QString());
    m_second->setText(second >= 0 ? m_texts[second] : QString());
    m_first->setCursorPosition(0);
    m_second->setCursorPosition(0);
    take();
}

void CompareDialog::take()
{
    m_model.compare(whoOf(m_first), whoOf(m_second));
    updateState();
}

void CompareDialog::updateState()
{
    const bool areTwo = m_model.first() >= 0 && m_model.second() >= 0 && m_model.first() != m_model.second();
    m_summary->setText(areTwo ? m_model.summary() : QString());
    const int rows = areTwo ? m_model.rowCount() : 0;
    const QString reason = rows > 0 ? QString() : tr("Choose two people first.");
    setDisabledReason(m_copy, reason);
    setDisabledReason(m_export, reason);
    if (!areTwo) {
        m_state->say(u"system-users"_s, tr("Choose two people"),
                     m_model.first() >= 0 && m_model.first() == m_model.second()
                         ? tr("This is the same person twice.")
                         : tr("Type a part of a name or an e-mail address, and choose from the list."));
    } else if (rows == 0) {
        m_state->say(u"dialog-ok-apply"_s, tr("Both have the same access"), tr("As far as the platforms tell."));
    }
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_state);
    if (rows == 0)
        return;
    const auto *head = qobject_cast<ListHead *>(m_table->horizontalHeader());
    const int most = 26 * fontMetrics().averageCharWidth();
    for (int column = 0; column < Model::kColumnCount; ++column)
        m_table->setColumnWidth(
            column, std::min(most, std::max(head->wholeWidth(column),
                                            static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(column) + 8)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
}

void CompareDialog::copyTable()
{
    QStringList lines;
    for (int row = -1; row < m_model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < Model::kColumnCount; ++column) {
            const QVariant value = row < 0 ? m_model.headerData(column, Qt::Horizontal) : m_sorted->index(row, column).data();
            cells.append(row < 0 ? value.toString() : reports::neutralised(value.toString()));
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    MessageBanner::Message message;
    message.tone = MessageBanner::Tone::Positive;
    message.what = tr("Copied.");
    message.meaning = tr("Paste it into a spreadsheet.");
    message.isClosable = true;
    m_notice->say(message);
}

void CompareDialog::exportTable()
{
    reports::ReportTable table;
    const app::Who &first = m_index->who()[m_model.first()];
    const app::Who &second = m_index->who()[m_model.second()];
    const Snapshot &snapshot = m_index->snapshot();
    const std::array keys{u"platform"_s, u"resource"_s, u"first"_s, u"second"_s, u"difference"_s};
    for (int column = 0; column < Model::kColumnCount; ++column)
        table.columns.append({keys[static_cast<size_t>(column)], m_model.headerData(column, Qt::Horizontal).toString(),
                              reports::ColumnType::Text});
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < Model::kColumnCount; ++column)
            cells.append(m_sorted->index(row, column).data().toString());
        table.rows.append(cells);
    }
    table.sheetName = tr("Compared");
    table.provenance.title = tr("%1 and %2 compared").arg(first.name, second.name);
    table.provenance.organisation = snapshot.organisation;
    table.provenance.pulledAt = snapshot.takenAt;
    table.provenance.madeBy = snapshot.takenBy;
    table.provenance.count = table.rows.size();
    table.provenance.isComplete = snapshot.isWhole();
    if (!snapshot.isWhole())
        table.provenance.incompleteBecause = tr("A platform could not be read whole.");
    if (m_model.isOnlyDifferent())
        table.provenance.filters = {tr("Only what differs")};
    for (const PlatformReading &reading : snapshot.platforms) {
        for (const SourceRead &source : reading.sources)
            table.provenance.sourceCalls.append(source.call);
        if (table.provenance.host.isEmpty())
            table.provenance.host = reading.host;
    }
    const QList<ExportDialog::Scope> scopes{{tr("%1 and %2").arg(app::isolated(first.name), app::isolated(second.name)),
                                             u"access-compared"_s,
                                             [table](reports::ReportFormat format) { return app::tableExport(table, format); },
                                             {}}};
    auto *dialog = new ExportDialog(tr("Export the comparison"), scopes, tr("For programs."), this);
    if (!snapshot.isWhole())
        dialog->setIncompleteBecause(table.provenance.incompleteBecause);
    announceExport(dialog, m_notice);
    dialog->open();
}

void CompareDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_table->hasFocus() && m_copy->isEnabled())
        return copyTable();
    QDialog::keyPressEvent(event);
}

} // namespace gatehouse::widgets
