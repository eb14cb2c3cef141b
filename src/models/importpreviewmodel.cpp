// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importpreviewmodel.h"

#include "app/texts.h"
#include "domain/email.h"
#include "sheets/columnmatch.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

using app::ImportSession;
using RowState = ImportSession::RowState;

namespace {

bool isHeldBack(RowState state)
{
    return state == RowState::Fault || state == RowState::Doubt;
}

} // namespace

ImportPreviewModel::ImportPreviewModel(app::ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &ImportSession::rowsEdited, this, &ImportPreviewModel::onRowsEdited);
    connect(&session, &ImportSession::checkFinished, this, &ImportPreviewModel::onCheckFinished);
    // Another sheet, or columns that mean something else: everything is ordered anew.
    const auto forget = [this] { m_built = false; };
    connect(&session, &ImportSession::layoutChanged, this, forget);
    // The old rows are gone; the new ones come with the check.
    connect(&session, &ImportSession::readFinished, this, [this](bool ok) {
        if (ok) {
            m_built = false;
            rebuild();
        }
    });
    connect(&session, &ImportSession::stateChanged, this, [this](ImportSession::State state) {
        m_built = false;
        if (state != ImportSession::State::Read)
            rebuild();
    });
    rebuild();
    m_built = session.isChecked();
}

// ---- order --------------------------------------------------------------------------------------------------------------------

void ImportPreviewModel::rebuildColumns()
{
    using sheets::Field;
    m_columns.clear();
    const QList<sheets::ColumnMatch> &matches = m_session.checkLayout().columns;
    // Names, then the address, as in the sheet; what is not used comes last in its own order.
    for (const Field field :
         {Field::Name, Field::FullName, Field::LastName, Field::Email, Field::AnyscaleRole, Field::ArizeRole, Field::WandbRole, Field::Role,
          Field::InviteMode, Field::Teams, Field::Title, Field::IsSsoUser, Field::Password}) {
        for (const sheets::ColumnMatch &match : matches) {
            if (match.field == field)
                m_columns.append(match.column);
        }
    }
    for (const sheets::ColumnMatch &match : matches) {
        if (match.field == Field::Ignored)
            m_columns.append(match.column);
    }
}

bool ImportPreviewModel::belongs(int sheetRow) const
{
    const RowState state = m_session.rowState(sheetRow);
    switch (m_filter.show) {
    case Filter::Show::All:
        return state != RowState::NotARow;
    case Filter::Show::Ready:
        return state == RowState::Ready;
    case Filter::Show::LeftOut:
        return state == RowState::LeftOut;
    case Filter::Show::Kind: {
        const sheets::Problem *problem = isHeldBack(state) ? m_session.firstProblem(sheetRow) : nullptr;
        return problem && problem->kind == m_filter.kind && problem->field == m_filter.field;
    }
    }
    return false;
}

void ImportPreviewModel::rebuild()
{
    beginResetModel();
    rebuildColumns();
    m_rows.clear();
    const auto kinds = m_session.kinds();
    const auto rank = [this, &kinds](int row) -> qsizetype {
        const RowState state = m_session.rowState(row);
        if (!isHeldBack(state))
            return state == RowState::LeftOut ? kinds.size() + 1 : kinds.size();
        const sheets::Problem *problem = m_session.firstProblem(row);
        const auto it = std::find_if(kinds.cbegin(), kinds.cend(), [problem](const app::KindCount &kind) {
            return problem && kind.kind == problem->kind && kind.field == problem->field;
        });
        return it - kinds.cbegin();
    };
    QList<QList<int>> groups(kinds.size() + 2);
    for (const int row : m_session.dataRows()) {
        if (belongs(row))
            groups[rank(row)].append(row);
    }
    m_rows.reserve(m_session.dataRows().size());
    for (const QList<int> &group : groups)
        m_rows.append(group);
    m_position.fill(-1, m_session.sheet().rowCount());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_position[m_rows.at(i)] = static_cast<qint32>(i);
    endResetModel();
    Q_EMIT reordered();
}

void ImportPreviewModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    rebuild();
}

void ImportPreviewModel::onRowsEdited(const QList<int> &rows)
{
    for (const int row : rows) {
        if (const int at = modelRow(row); at >= 0)
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

void ImportPreviewModel::onCheckFinished()
{
    // A repaired row stays where it is; only a sheet that was not ordered yet, or whose rows are others now, is.
    const bool isSameRows = m_filter.show != Filter::Show::All || m_rows.size() == m_session.dataRows().size();
    const bool fits = m_position.size() == m_session.sheet().rowCount();
    if (!m_built || !fits || !isSameRows) {
        m_built = true;
        rebuild();
        return;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, columnCount() - 1));
}

// ---- the table ----------------------------------------------------------------------------------------------------------------

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstSheetColumn + static_cast<int>(m_columns.size());
}

int ImportPreviewModel::sheetColumn(int modelColumn) const
{
    return m_columns.value(modelColumn - FirstSheetColumn, -1);
}

int ImportPreviewModel::modelColumn(int sheetColumn) const
{
    const auto at = m_columns.indexOf(sheetColumn);
    return at < 0 ? -1 : static_cast<int>(at) + FirstSheetColumn;
}

int ImportPreviewModel::sheetIndex(int modelRow) const
{
    return m_rows.value(modelRow, -1);
}

int ImportPreviewModel::modelRow(int sheetIndex) const
{
    return m_position.value(sheetIndex, -1);
}

QString ImportPreviewModel::accessibleState(int sheetRow) const
{
    const sheets::Problem *problem = isHeldBack(m_session.rowState(sheetRow)) ? m_session.firstProblem(sheetRow) : nullptr;
    if (!problem)
        return {};
    const app::ProblemText text = app::describe(*problem);
    if (problem->suggestion.isEmpty())
        return text.why;
    return tr("%1 Did you mean %2?").arg(text.why, app::isolated(problem->suggestion));
}

QVariant ImportPreviewModel::stateData(int sheetRow, int role) const
{
    const RowState state = m_session.rowState(sheetRow);
    const sheets::Problem *problem = isHeldBack(state) ? m_session.firstProblem(sheetRow) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        if (problem)
            return app::describe(*problem).brief;
        return state == RowState::LeftOut ? tr("Left out") : tr("Ready");
    case Qt::ToolTipRole:
        return problem ? app::describe(*problem).why : QString();
    case Qt::AccessibleDescriptionRole:
        return accessibleState(sheetRow);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::cellData(int sheetRow, int sheetColumn, int role) const
{
    const sheets::Problem *problem = isHeldBack(m_session.rowState(sheetRow)) ? m_session.firstProblem(sheetRow) : nullptr;
    const bool isProblemCell = problem && problem->column == sheetColumn;
    switch (role) {
    case Qt::DisplayRole: {
        QString text = m_session.cellText(sheetRow, sheetColumn);
        text.replace(u'\n', u' ').replace(u'\r', u' ');
        return text;
    }
    case Qt::EditRole:
        // A password is typed anew, never shown.
        return m_session.isPasswordColumn(sheetColumn) ? QString() : m_session.rawCell(sheetRow, sheetColumn);
    case Qt::ToolTipRole:
        return isProblemCell ? app::describe(*problem).why : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = m_session.isPasswordColumn(sheetColumn) && !m_session.rawCell(sheetRow, sheetColumn).isEmpty()
                                 ? tr("Hidden password")
                                 : m_session.cellText(sheetRow, sheetColumn);
        return text.isEmpty() ? tr("Empty") : text;
    }
    case Qt::AccessibleDescriptionRole:
        return isProblemCell ? accessibleState(sheetRow) : QVariant();
    case IsFaultCellRole:
    case IsDoubtCellRole: {
        const QList<sheets::Problem> problems = problem ? m_session.problems(sheetRow) : QList<sheets::Problem>();
        return std::any_of(problems.cbegin(), problems.cend(), [&](const sheets::Problem &one) {
            const bool isDoubt = one.kind == sheets::ProblemKind::Duplicate;
            return one.column == sheetColumn && isDoubt == (role == IsDoubtCellRole);
        });
    }
    case IsEditedRole:
        return m_session.isEdited(sheetRow, sheetColumn);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = sheetIndex(index.row());
    const int column = sheetColumn(index.column());
    const auto problem = [&] { return isHeldBack(m_session.rowState(row)) ? m_session.firstProblem(row) : nullptr; };
    switch (role) {
    case RowStateRole:
        return static_cast<int>(m_session.rowState(row));
    case ProblemBriefRole:
        return problem() ? app::describe(*problem()).brief : QString();
    case ProblemWhyRole:
        return problem() ? app::describe(*problem()).why : QString();
    case SuggestionRole:
        return problem() ? problem()->suggestion : QString();
    case ProblemValueRole:
        return problem() ? problem()->value : QString();
    case SheetIndexRole:
        return row;
    case SheetRowRole:
        return m_session.sheet().rowNumber(row);
    case SheetColumnRole:
        return column;
    case IsNumericRole:
        return index.column() == RowColumn;
    default:
        break;
    }
    if (index.column() == RowColumn)
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(m_session.sheet().rowNumber(row))) : QVariant();
    if (index.column() == StateColumn)
        return stateData(row, role);
    return cellData(row, column, role);
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == IsNumericRole)
        return section == RowColumn;
    if (section == RowColumn)
        return role == Qt::DisplayRole ? tr("Row") : QVariant();
    if (section == StateColumn)
        return role == Qt::DisplayRole ? tr("State") : QVariant();
    const int column = sheetColumn(section);
    if (role == SheetColumnRole)
        return column;
    QString meaning;
    for (const sheets::ColumnMatch &match : m_session.checkLayout().columns) {
        if (match.column == column && match.field != sheets::Field::Ignored)
            meaning = app::fieldText(match.field);
    }
    const QString title = m_session.columnTitle(column);
    if (role == Qt::DisplayRole)
        return meaning.isEmpty() ? title : meaning;
    // The sheet's own word stays at hand where it differs from what it means.
    if (role == Qt::ToolTipRole)
        return meaning.isEmpty() || meaning == title ? title : tr("“%1” in the sheet").arg(app::isolated(title));
    return {};
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() >= FirstSheetColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() < FirstSheetColumn)
        return false;
    const int column = sheetColumn(index.column());
    const QString text = value.toString();
    // Leaving the empty editor of a password without a word changes nothing.
    if (m_session.isPasswordColumn(column) && text.isEmpty())
        return false;
    m_session.setCell(sheetIndex(index.row()), column, text);
    return true;
}

QHash<int, QByteArray> ImportPreviewModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(RowStateRole, "rowState");
    names.insert(IsFaultCellRole, "isFaultCell");
    names.insert(IsDoubtCellRole, "isDoubtCell");
    names.insert(ProblemBriefRole, "problemBrief");
    names.insert(ProblemWhyRole, "problemWhy");
    names.insert(SuggestionRole, "suggestion");
    names.insert(ProblemValueRole, "problemValue");
    names.insert(SheetIndexRole, "sheetIndex");
    names.insert(SheetRowRole, "sheetRow");
    names.insert(SheetColumnRole, "sheetColumn");
    names.insert(IsEditedRole, "isEdited");
    names.insert(IsNumericRole, "isNumeric");
    return names;
}

// ---- finding one's way --------------------------------------------------------------------------------------------------------

const sheets::Problem *ImportPreviewModel::problemAt(int modelRow) const
{
    const int row = sheetIndex(modelRow);
    return row >= 0 && isHeldBack(m_session.rowState(row)) ? m_session.firstProblem(row) : nullptr;
}

QModelIndex ImportPreviewModel::faultCell(int modelRow) const
{
    const sheets::Problem *problem = problemAt(modelRow);
    if (!problem)
        return {};
    const int column = this->modelColumn(problem->column);
    return index(modelRow, column >= 0 ? column : StateColumn);
}

QModelIndex ImportPreviewModel::nextFault(const QModelIndex &from, bool forward) const
{
    const int count = rowCount();
    const int step = forward ? 1 : -1;
    int row = from.isValid() ? from.row() + step : (forward ? 0 : count - 1);
    for (int seen = 0; seen < count; ++seen, row += step) {
        row = (row + count) % count;
        if (problemAt(row))
            return faultCell(row);
    }
    return {};
}

QModelIndex ImportPreviewModel::find(const QString &text, const QModelIndex &from, bool forward) const
{
    const QString wanted = searchKey(text.trimmed());
    const int rows = rowCount(), columns = columnCount();
    if (wanted.isEmpty() || rows == 0 || columns <= FirstSheetColumn)
        return {};
    const qint64 cells = qint64(rows) * columns;
    const qint64 step = forward ? 1 : -1;
    qint64 at = from.isValid() ? qint64(from.row()) * columns + from.column() + step : (forward ? 0 : cells - 1);
    for (qint64 seen = 0; seen < cells; ++seen, at += step) {
        at = (at + cells) % cells;
        const int row = static_cast<int>(at / columns), column = static_cast<int>(at % columns);
        if (column == StateColumn)
            continue;
        const QString cell = column == RowColumn ? QString::number(m_session.sheet().rowNumber(sheetIndex(row)))
                                                 : m_session.cellText(sheetIndex(row), sheetColumn(column));
        const bool fits = column == RowColumn ? cell == wanted : searchKey(cell).contains(wanted);
        if (fits)
            return index(row, column);
    }
    return {};
}

} // namespace gatehouse::models
