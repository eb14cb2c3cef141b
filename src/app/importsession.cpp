// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importsession.h"

#include "app/texts.h"
#include "domain/email.h"
#include "sheets/cellrepair.h"
#include "sheets/columnmatch.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse::app {
namespace {

// m_rowInfo: what a row is where it is not the index of a problem.
constexpr qint32 kNotARow = -1;
constexpr qint32 kReady = -2;
constexpr qint32 kLeftOut = -3;

/// Up to this many rows a check is quicker than a detour through another thread.
constexpr int kCheckAtOnceRows = 2'000;

const QString kMaskText = u"••••••••"_s;

/// Faults by their gravity: what is wrong with addresses first, people who appear twice last.
int kindOrder(const KindCount &kind)
{
    using enum sheets::ProblemKind;
    switch (kind.kind) {
    case InvalidEmail:
        return 0;
    case Missing:
        return 1;
    case InvalidValue:
        return 2;
    case TooLong:
        return 3;
    case Duplicate:
        return 4;
    }
    return 5;
}

} // namespace

/// One undo step: texts of cells, and rows left out or taken back.
class ImportSession::EditCommand final : public QUndoCommand
{
public:
    EditCommand(ImportSession &session, Cells before, Cells after, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    EditCommand(ImportSession &session, QList<int> rows, bool leaveOut, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_rows(std::move(rows))
        , m_leaveOut(leaveOut)
    {
    }

    void redo() override { apply(m_after, m_leaveOut); }
    void undo() override { apply(m_before, !m_leaveOut); }

private:
    void apply(const Cells &cells, bool leaveOut)
    {
        if (m_rows.isEmpty())
            m_session.applyCells(cells);
        else
            m_session.applyLeftOut(m_rows, leaveOut);
    }

    ImportSession &m_session;
    Cells m_before;
    Cells m_after;
    QList<int> m_rows;
    bool m_leaveOut = false;
};

ImportSession::ImportSession(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_memory(settings)
{
}

ImportSession::~ImportSession()
{
    m_undo.disconnect();
}

// ---- reading ------------------------------------------------------------------------------------------------------------------

void ImportSession::openFile(const QString &path, const sheets::OpenOptions &options)
{
    clear();
    const QFileInfo info(path);
    m_sourcePath = info.absoluteFilePath();
    m_sourceName = info.fileName();
    m_options = options;
    startReading(false);
}

void ImportSession::openBytes(const QByteArray &bytes, const QString &name, const sheets::OpenOptions &options)
{
    clear();
    m_sourceBytes = bytes;
    m_fromBytes = true;
    m_sourceName = name;
    m_options = options;
    startReading(false);
}

void ImportSession::reread(const sheets::OpenOptions &options)
{
    if (m_state == State::Empty)
        return;
    m_options = options;
    startReading(m_state == State::Read);
}

void ImportSession::startReading(bool keepOld)
{
    m_error.reset();
    auto work = [fromBytes = m_fromBytes, bytes = m_sourceBytes, name = m_sourceName, path = m_sourcePath,
                 options = m_options](WorkControl &control) -> Result<Read> {
        Read read;
        auto opened = fromBytes ? sheets::openBytes(bytes, name, options, control) : sheets::openFile(path, options, control);
        if (!opened) {
            read.error = opened.error();
            return read;
        }
        read.workbook = std::move(*opened);
        read.layout = sheets::matchColumns(read.workbook);
        return read;
    };
    auto *job = new WorkerJob<Read>(std::move(work), this);
    connect(job, &Job::progressed, this, &ImportSession::readProgressed);
    m_reading.run(job, this, [this](const Result<Read> &result) {
        if (!result)
            return; // cancelled: cancelReading() has said what there is to say
        if (result->error)
            failRead(*result->error);
        else
            takeRead(*result);
    });
    if (!keepOld)
        setState(State::Reading);
}

void ImportSession::takeRead(const Read &read)
{
    m_workbook = read.workbook;
    m_edits = {};
    m_undo.clear();
    m_checked = {};
    m_checkedOnce = false;
    m_kinds.clear();
    m_dataRows.clear();
    m_rowInfo.clear();
    m_indexOfRow.clear();
    setLayout(read.layout);
    setState(State::Read);
    noteRecent(std::nullopt);
    Q_EMIT readFinished(true);
    Q_EMIT layoutChanged();
    recheck();
}

void ImportSession::failRead(const sheets::OpenError &error)
{
    m_error = error;
    if (m_state != State::Read)
        setState(State::Failed);
    Q_EMIT readFinished(false);
}

void ImportSession::cancelReading()
{
    if (!isReading())
        return;
    m_reading.drop();
    if (m_state == State::Reading)
        clear();
    else
        Q_EMIT readFinished(false);
}

void ImportSession::clear()
{
    m_reading.drop();
    m_checking.drop();
    m_workbook = {};
    m_layout = {};
    m_checkLayout = {};
    m_layoutRemembered = false;
    m_edits = {};
    m_undo.clear();
    m_checked = {};
    m_checkedOnce = false;
    m_kinds.clear();
    m_dataRows.clear();
    m_rowInfo.clear();
    m_indexOfRow.clear();
    m_error.reset();
    m_options = {};
    m_sourceName.clear();
    m_sourcePath.clear();
    m_sourceBytes.clear();
    m_fromBytes = false;
    setState(State::Empty);
}

bool ImportSession::isReading() const
{
    return m_reading.isRunning();
}

void ImportSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ImportSession::setHeaderIndex(int headerIndex)
{
    if (m_state != State::Read)
        return;
    setLayout(sheets::matchColumns(m_workbook, headerIndex));
    Q_EMIT layoutChanged();
    recheck();
}

void ImportSession::setLayout(sheets::Layout layout)
{
    m_memory.recallLayout(layout);
    m_layout = std::move(layout);
    m_layoutRemembered = std::any_of(m_layout.columns.cbegin(), m_layout.columns.cend(), [](const sheets::ColumnMatch &match) {
        return match.reason == sheets::MatchReason::Remembered;
    });
}

// ---- columns ------------------------------------------------------------------------------------------------------------------

void ImportSession::setField(int column, sheets::Field field)
{
    using sheets::Field;
    if (column < 0 || column >= m_layout.columns.size() || m_layout.columns.at(column).field == field)
        return;
    const auto goesFor = [field](Field other) {
        // A whole name and a first name are two ways to say one thing.
        const bool bothNames =
            (field == Field::Name && other == Field::FullName) || (field == Field::FullName && other == Field::Name);
        return field != Field::Ignored && (other == field || bothNames);
    };
    for (sheets::ColumnMatch &match : m_layout.columns) {
        if (match.column == column)
            match = {column, match.header, field, sheets::MatchReason::Told, false};
        else if (goesFor(match.field))
            match = {match.column, match.header, Field::Ignored, sheets::MatchReason::Told, false};
    }
    Q_EMIT layoutChanged();
    recheck();
}

QString ImportSession::columnLetter(int column)
{
    QString letters;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(u'A' + (n - 1) % 26));
    return letters;
}

QString ImportSession::columnTitle(int column) const
{
    for (const sheets::ColumnMatch &match : m_checkLayout.columns) {
        if (match.column != column)
            continue;
        if (!match.header.isEmpty())
            return match.header;
        if (match.field != sheets::Field::Ignored)
            return fieldText(match.field);
    }
    return tr("Column %1").arg(columnLetter(column));
}

QStringList ImportSession::firstValues(int column, int count) const
{
    QStringList values;
    for (int row = m_layout.firstDataIndex; row < sheet().rowCount() && values.size() < count; ++row) {
        const QString text = sheets::repairedText(cellText(row, column));
        if (!text.isEmpty())
            values.append(text);
    }
    return values;
}

bool ImportSession::isPasswordColumn(int column) const
{
    return column >= 0 && column < m_layout.columns.size() && m_layout.columns.at(column).field == sheets::Field::Password;
}

bool ImportSession::hasEmailColumn() const
{
    return m_layout.columnOf(sheets::Field::Email) >= 0;
}

int ImportSession::doubtfulColumns() const
{
    return static_cast<int>(std::count_if(m_layout.columns.cbegin(), m_layout.columns.cend(),
                                          [](const sheets::ColumnMatch &match) { return match.isDoubtful; }));
}

void ImportSession::rememberLayout()
{
    if (m_state == State::Read)
        m_memory.rememberLayout(m_layout);
}

void ImportSession::startFresh()
{
    m_memory.forgetLayout(m_layout);
    reread(m_options);
}

// ---- faults -------------------------------------------------------------------------------------------------------------------

void ImportSession::setVocabulary(const sheets::Vocabulary &vocabulary)
{
    if (m_vocabulary == vocabulary)
        return;
    m_vocabulary = vocabulary;
    recheck();
}

void ImportSession::recheck()
{
    if (m_state != State::Read)
        return;
    m_checkLayout = m_layout;
    if (m_layout.columnOf(sheets::Field::Name) < 0 && m_layout.columnOf(sheets::Field::FullName) < 0)
        m_checkLayout.columns.append({sheet().columnCount(), {}, sheets::Field::Name, sheets::MatchReason::None, false});
    Q_EMIT checkStarted();
    if (sheet().rowCount() <= kCheckAtOnceRows) {
        m_checking.drop();
        WorkControl control;
        takeChecked(sheets::check(sheet(), m_checkLayout, m_edits, control, m_vocabulary));
        return;
    }
    auto work = [sheet = sheet(), layout = m_checkLayout, edits = m_edits, vocabulary = m_vocabulary](WorkControl &control) -> Result<sheets::Checked> {
        return sheets::check(sheet, layout, edits, control, vocabulary);
    };
    m_checking.run(new WorkerJob<sheets::Checked>(std::move(work), this), this, [this](const Result<sheets::Checked> &result) {
        if (result && !result->cancelled)
            takeChecked(*result);
    });
}

void ImportSession::takeChecked(sheets::Checked checked)
{
    m_checked = std::move(checked);
    m_checkedOnce = true;
    m_rowInfo.fill(kNotARow, sheet().rowCount());
    for (const sheets::ReadyRow &row : m_checked.ready)
        m_rowInfo[row.index] = kReady;
    for (const int row : m_checked.leftOut)
        m_rowInfo[row] = kLeftOut;
    m_kinds.clear();
    for (qsizetype i = 0; i < m_checked.problems.size(); ++i) {
        const sheets::Problem &problem = m_checked.problems.at(i);
        if (m_rowInfo.at(problem.index) >= 0)
            continue;
        m_rowInfo[problem.index] = static_cast<qint32>(i);
        const auto it = std::find_if(m_kinds.begin(), m_kinds.end(), [&problem](const KindCount &kind) {
            return kind.kind == problem.kind && kind.field == problem.field;
        });
        if (it == m_kinds.end())
            m_kinds.append({problem.kind, problem.field, 1});
        else
            ++it->count;
    }
    std::stable_sort(m_kinds.begin(), m_kinds.end(), [](const KindCount &a, const KindCount &b) {
        return std::pair(kindOrder(a), a.field) < std::pair(kindOrder(b), b.field);
    });
    m_dataRows.clear();
    m_dataRows.reserve(m_checked.rowsRead);
    m_indexOfRow.clear();
    m_indexOfRow.reserve(m_checked.rowsRead);
    for (int row = 0; row < m_rowInfo.size(); ++row) {
        if (m_rowInfo.at(row) == kNotARow)
            continue;
        m_dataRows.append(row);
        m_indexOfRow.insert(sheet().rowNumber(row), row);
    }
    Q_EMIT checkFinished();
}

bool ImportSession::isChecking() const
{
    return m_checking.isRunning();
}

qint64 ImportSession::heldBackCount() const
{
    qint64 count = 0;
    for (const KindCount &kind : m_kinds)
        count += kind.count;
    return count;
}

qint64 ImportSession::passwordCount() const
{
    return std::count_if(m_checked.ready.cbegin(), m_checked.ready.cend(),
                         [](const sheets::ReadyRow &row) { return row.person.hasPassword(); });
}

ImportSession::RowState ImportSession::rowState(int row) const
{
    const qint32 info = row >= 0 && row < m_rowInfo.size() ? m_rowInfo.at(row) : kNotARow;
    if (info == kNotARow)
        return RowState::NotARow;
    if (m_edits.leftOut.contains(row))
        return RowState::LeftOut;
    if (info < 0)
        return RowState::Ready;
    return m_checked.problems.at(info).kind == sheets::ProblemKind::Duplicate ? RowState::Doubt : RowState::Fault;
}

const sheets::Problem *ImportSession::firstProblem(int row) const
{
    const qint32 info = row >= 0 && row < m_rowInfo.size() ? m_rowInfo.at(row) : kNotARow;
    return info >= 0 ? &m_checked.problems.at(info) : nullptr;
}

QList<sheets::Problem> ImportSession::problems(int row) const
{
    QList<sheets::Problem> found;
    const qint32 first = row >= 0 && row < m_rowInfo.size() ? m_rowInfo.at(row) : kNotARow;
    for (qsizetype i = std::max(first, 0); first >= 0 && i < m_checked.problems.size() && m_checked.problems.at(i).index == row;
         ++i)
        found.append(m_checked.problems.at(i));
    return found;
}

QString ImportSession::rawCell(int row, int column) const
{
    return m_edits.cell(sheet(), row, column);
}

QString ImportSession::cellText(int row, int column) const
{
    const QString text = rawCell(row, column);
    const bool isSecret = isPasswordColumn(column) && row >= m_layout.firstDataIndex && !sheets::isBlankCell(text);
    return isSecret ? kMaskText : text;
}

bool ImportSession::isEdited(int row, int column) const
{
    return m_edits.cells.contains({row, column});
}

// ---- edits --------------------------------------------------------------------------------------------------------------------

void ImportSession::applyCells(const Cells &cells)
{
    QSet<int> rows;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        rows.insert(it.key().first);
        if (it.value())
            m_edits.cells.insert(it.key(), *it.value());
        else
            m_edits.cells.remove(it.key());
    }
    QList<int> sorted(rows.cbegin(), rows.cend());
    std::sort(sorted.begin(), sorted.end());
    Q_EMIT rowsEdited(sorted);
    recheck();
}

void ImportSession::applyLeftOut(const QList<int> &rows, bool leftOut)
{
    for (const int row : rows) {
        if (leftOut)
            m_edits.leftOut.insert(row);
        else
            m_edits.leftOut.remove(row);
    }
    Q_EMIT rowsEdited(rows);
    recheck();
}

QString ImportSession::editText(int column, const QList<int> &rows) const
{
    QString what;
    for (const sheets::ColumnMatch &match : m_checkLayout.columns) {
        if (match.column == column && match.field != sheets::Field::Ignored)
            what = fieldText(match.field);
    }
    if (what.isEmpty())
        what = columnTitle(column);
    if (rows.size() == 1)
        return tr("%1 in row %2").arg(what, QLocale().toString(sheet().rowNumber(rows.first())));
    return tr("%1 for %n rows", nullptr, static_cast<int>(rows.size())).arg(what);
}

void ImportSession::pushCells(Cells cells, const QString &text)
{
    Cells before;
    for (auto it = cells.begin(); it != cells.end();) {
        const auto [row, column] = it.key();
        const auto edited = m_edits.cells.constFind(it.key());
        const std::optional<QString> now = edited != m_edits.cells.cend() ? std::optional(*edited) : std::nullopt;
        // Typing the file's own text is taking the edit back.
        if (it.value() && *it.value() == sheet().cell(row, column))
            it.value().reset();
        if (it.value() == now) {
            it = cells.erase(it);
        } else {
            before.insert(it.key(), now);
            ++it;
        }
    }
    if (!cells.isEmpty())
        m_undo.push(new EditCommand(*this, std::move(before), std::move(cells), text));
}

void ImportSession::setCell(int row, int column, const QString &text)
{
    setCells({row}, column, text);
}

void ImportSession::setCells(const QList<int> &rows, int column, const QString &text)
{
    if (m_state != State::Read || column < 0 || rows.isEmpty())
        return;
    Cells cells;
    for (const int row : rows)
        cells.insert({row, column}, text);
    pushCells(std::move(cells), editText(column, rows));
}

bool ImportSession::fix(const sheets::Problem &problem)
{
    if (problem.suggestion.isEmpty() || problem.column < 0)
        return false;
    setCell(problem.index, problem.column, problem.suggestion);
    return true;
}

QList<sheets::Problem> ImportSession::alike(const sheets::Problem &problem) const
{
    QList<sheets::Problem> found;
    for (const sheets::Problem &other : m_checked.problems) {
        const bool isSame = other.kind == problem.kind && other.field == problem.field && other.detail == problem.detail;
        if (isSame && !other.suggestion.isEmpty() && other.column >= 0)
            found.append(other);
    }
    return found;
}

int ImportSession::fixAllAlike(const sheets::Problem &problem)
{
    const QList<sheets::Problem> all = alike(problem);
    if (all.isEmpty())
        return 0;
    Cells cells;
    QList<int> rows;
    for (const sheets::Problem &one : all) {
        cells.insert({one.index, one.column}, one.suggestion);
        rows.append(one.index);
    }
    pushCells(std::move(cells), editText(all.first().column, rows));
    return static_cast<int>(all.size());
}

void ImportSession::leaveOut(const QList<int> &rows)
{
    QList<int> affected;
    for (const int row : rows) {
        if (!m_edits.leftOut.contains(row) && rowState(row) != RowState::NotARow)
            affected.append(row);
    }
    if (!affected.isEmpty())
        m_undo.push(
            new EditCommand(*this, affected, true, tr("Leaving out %n rows", nullptr, static_cast<int>(affected.size()))));
}

void ImportSession::takeBack(const QList<int> &rows)
{
    QList<int> affected;
    for (const int row : rows) {
        if (m_edits.leftOut.contains(row))
            affected.append(row);
    }
    if (!affected.isEmpty())
        m_undo.push(
            new EditCommand(*this, affected, false, tr("Taking back %n rows", nullptr, static_cast<int>(affected.size()))));
}

// ---- what goes on -------------------------------------------------------------------------------------------------------------

ImportPlan ImportSession::makePlan() const
{
    ImportPlan plan;
    plan.sourceName = m_sourceName;
    plan.sourcePath = m_sourcePath;
    plan.sourceHash = m_workbook.sourceHash;
    plan.sheetName = m_workbook.sheetName;
    plan.rowsRead = m_checked.rowsRead;
    plan.rows.reserve(m_checked.ready.size());
    for (const sheets::ReadyRow &row : m_checked.ready)
        plan.rows.append({row.row, row.person});
    const int emailColumn = m_layout.columnOf(sheets::Field::Email);
    for (const int row : m_dataRows) {
        const qint32 info = m_rowInfo.at(row);
        if (info == kReady)
            continue;
        HeldBackRow held;
        held.sheetRow = sheet().rowNumber(row);
        held.email = emailColumn >= 0 ? sheets::repairedAddress(rawCell(row, emailColumn)) : QString();
        held.byChoice = info == kLeftOut;
        held.reason = held.byChoice ? tr("You left this row out.") : describe(m_checked.problems.at(info)).why;
        plan.heldBack.append(held);
    }
    return plan;
}

QHash<QString, SecretString> ImportSession::passwords() const
{
    QHash<QString, SecretString> found;
    for (const sheets::ReadyRow &row : m_checked.ready) {
        if (row.person.hasPassword())
            found.insert(emailKey(row.person.email), row.person.password);
    }
    return found;
}

QStringList ImportSession::resultHeaders() const
{
    QStringList headers;
    for (const sheets::ColumnMatch &match : m_checkLayout.columns) {
        if (match.field != sheets::Field::Password)
            headers.append(columnTitle(match.column));
    }
    return headers;
}

QStringList ImportSession::resultCells(qint64 sheetRow, const QString &email) const
{
    QStringList cells;
    const QList<int> candidates = m_indexOfRow.values(sheetRow);
    int row = candidates.value(0, -1);
    const int emailColumn = m_layout.columnOf(sheets::Field::Email);
    for (const int candidate : candidates) {
        const bool isSame =
            emailColumn >= 0 && emailKey(sheets::repairedAddress(rawCell(candidate, emailColumn))) == emailKey(email);
        if (candidates.size() > 1 && isSame)
            row = candidate;
    }
    for (const sheets::ColumnMatch &match : m_checkLayout.columns) {
        if (match.field != sheets::Field::Password)
            cells.append(row >= 0 ? rawCell(row, match.column) : QString());
    }
    return cells;
}

// ---- remembered ---------------------------------------------------------------------------------------------------------------

QList<RecentSheet> ImportSession::recentSheets() const
{
    return m_memory.recentSheets();
}

void ImportSession::noteOutcome(const RunCounts &counts)
{
    noteRecent(counts);
}

void ImportSession::noteRecent(const std::optional<RunCounts> &counts)
{
    if (m_memory.noteSheet(m_sourcePath, counts))
        Q_EMIT recentSheetsChanged();
}

void ImportSession::forgetRecentSheets()
{
    m_memory.forgetSheets();
    Q_EMIT recentSheetsChanged();
}

} // namespace gatehouse::app
