// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importmemory.h"
#include "app/importrun.h"
#include "base/jobslot.h"
#include "domain/importplan.h"
#include "sheets/cellcheck.h"
#include "sheets/open.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QSettings>
#include <QtGui/QUndoStack>

#include <optional>

namespace gatehouse::app {

/// One line of the Check page's list: how many rows have a fault of this kind. A row counts under its first fault alone, so the
/// lines and Ready and Left out add up to the rows read.
struct KindCount
{
    sheets::ProblemKind kind = sheets::ProblemKind::InvalidEmail;
    sheets::Field field = sheets::Field::Email;
    qint64 count = 0;

    bool operator==(const KindCount &) const = default;
};

/// What the person has done to one sheet so far: the file as read, what the columns mean, edits over it, rows left out, faults.
/// No widget, no network. The wizard's pages show it; Back never loses anything, because everything is here.
///
/// Row and column arguments are indexes into sheet() unless they are called `sheetRow` (1-based, as the person sees it in the
/// file). Everything is asynchronous where a sheet is large: listen to the signals, ask isReading() and isChecking().
class ImportSession final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,   ///< nothing was given yet
        Reading, ///< the first reading is under way: readProgressed() tells
        Failed,  ///< openError() says why
        Read     ///< workbook(), layout() and soon checked() are there
    };
    Q_ENUM(State)

    /// What became of a row.
    enum class RowState {
        NotARow, ///< title, header or wholly empty row
        Ready,
        Fault,  ///< held back
        Doubt,  ///< held back: the same person as a row before
        LeftOut ///< by choice
    };
    Q_ENUM(RowState)

    /// `settings` remembers layouts and recent sheets; null: nothing is remembered. It must outlive the session.
    explicit ImportSession(QSettings *settings = nullptr, QObject *parent = nullptr);
    ~ImportSession() override;

    // ---- reading ------------------------------------------------------------------------------------------------------------

    /// Reads a file off the GUI thread; whatever was there before goes. Latest wins.
    void openFile(const QString &path, const sheets::OpenOptions &options = {});
    /// The same for pasted text or dropped bytes; `name` is what people see ("Pasted text").
    void openBytes(const QByteArray &bytes, const QString &name, const sheets::OpenOptions &options = {});
    /// "Looks wrong?": reads the same source again. Edits go (rows may be others now); the old sheet stays until the new one is
    /// read.
    void reread(const sheets::OpenOptions &options);
    /// The row that is the header: -2 find it, -1 there is none, else an index into sheet(). Keeps edits.
    void setHeaderIndex(int headerIndex);
    /// Stops a reading within a second: back to what was there before (Empty or Read).
    void cancelReading();
    /// Forgets the sheet, edits and passwords.
    void clear();

    State state() const { return m_state; }
    bool isReading() const;
    const std::optional<sheets::OpenError> &openError() const { return m_error; } ///< of the last reading that failed
    QString sourceName() const { return m_sourceName; } ///< file name without folder, or the name given with the bytes
    QString sourcePath() const { return m_sourcePath; } ///< absolute; empty for pasted text
    const sheets::OpenOptions &options() const { return m_options; }

    const sheets::Workbook &workbook() const { return m_workbook; }
    const sheets::Sheet &sheet() const { return m_workbook.sheet; }
    const sheets::Layout &layout() const { return m_layout; }
    const sheets::Edits &edits() const { return m_edits; }
    /// The layout came from an earlier import of a sheet of the same shape.
    bool isLayoutRemembered() const { return m_layoutRemembered; }
    /// The layout that rows are checked with: layout(), and where the sheet has no column of names one more, empty, behind the
    /// sheet's own, so that missing names can be typed in or taken from the addresses.
    const sheets::Layout &checkLayout() const { return m_checkLayout; }
    /// The indexes of the rows that count as people: below the header and not wholly empty. Known once checked.
    const QList<int> &dataRows() const { return m_dataRows; }

    // ---- columns ------------------------------------------------------------------------------------------------------------

    /// What a column means, by the person's word; another column that meant the same becomes unused. Checks again.
    void setField(int column, sheets::Field field);
    /// A column's name as people see it: its header, else what it means, else its letter ("Column C").
    QString columnTitle(int column) const;
    static QString columnLetter(int column); ///< 0 → "A", 26 → "AA"
    /// The first non-empty values of a column, for the Columns page; passwords come masked.
    QStringList firstValues(int column, int count = 3) const;
    bool isPasswordColumn(int column) const;
    /// Nothing can go on without it: the only thing that stops the Columns page.
    bool hasEmailColumn() const;
    /// Columns with isDoubtful.
    int doubtfulColumns() const;
    /// Stores what the columns mean under the sheet's shape; call it when the person goes on from Columns.
    void rememberLayout();
    /// Which words the columns for several platforms may have (wideimport.h); checks again where it is another.
    void setVocabulary(const sheets::Vocabulary &vocabulary);
    const sheets::Vocabulary &vocabulary() const { return m_vocabulary; }
    ImportMemory &memory() { return m_memory; }
    /// Forgets what was remembered for a sheet of this shape and reads it anew; edits go. (Added for the wizard's "Start fresh".)
    void startFresh();

    // ---- faults and edits ---------------------------------------------------------------------------------------------------

    /// A check is under way (large sheets): counts are those of the last one until checked() fires.
    bool isChecking() const;
    bool isChecked() const { return m_checkedOnce; }
    const sheets::Checked &checked() const { return m_checked; }

    qint64 rowsRead() const { return m_checked.rowsRead; }
    qint64 readyCount() const { return m_checked.ready.size(); }
    qint64 leftOutCount() const { return m_checked.leftOut.size(); }
    qint64 heldBackCount() const;                             ///< rows with a fault that are not left out
    qint64 passwordCount() const;                             ///< ready rows that bring a password
    const QList<KindCount> &kinds() const { return m_kinds; } ///< faults first, duplicates last; kinds without rows are not in it

    RowState rowState(int row) const;
    /// The row's faults in column order, the first is the one it is listed under; empty for ready rows.
    QList<sheets::Problem> problems(int row) const;
    /// The first one, or null. Valid until the next change.
    const sheets::Problem *firstProblem(int row) const;

    /// A cell as it stands: the file's text or the person's. Passwords in clear: for editing alone. display: cellText().
    QString rawCell(int row, int column) const;
    /// The same with passwords masked ("••••••••" whatever their length).
    QString cellText(int row, int column) const;
    bool isEdited(int row, int column) const;

    /// One undo step each; the texts of the steps are in undoStack(). A step that changes nothing is not made.
    void setCell(int row, int column, const QString &text);
    /// The suggestion of this fault into its cell. False where it has none.
    bool fix(const sheets::Problem &problem);
    /// Faults of the same kind, field and detail that have a suggestion: what "Fix all N alike" would do.
    QList<sheets::Problem> alike(const sheets::Problem &problem) const;
    /// Each of them with its own suggestion, as one undo step. Returns how many.
    int fixAllAlike(const sheets::Problem &problem);
    /// One text for several cells of a column, as one undo step ("First name for 3 rows").
    void setCells(const QList<int> &rows, int column, const QString &text);
    void leaveOut(const QList<int> &rows);
    void takeBack(const QList<int> &rows);
    bool isLeftOut(int row) const { return m_edits.leftOut.contains(row); }
    /// Edits or rows left out that closing would lose.
    bool hasEdits() const { return !m_edits.cells.isEmpty() || !m_edits.leftOut.isEmpty(); }

    QUndoStack *undoStack() { return &m_undo; }

    // ---- what goes on -------------------------------------------------------------------------------------------------------

    /// What would be asked for, and each row that is held back with a sentence why. Call when isChecking() is false.
    ImportPlan makePlan() const;
    /// Passwords of the ready rows by emailKey() (several entries of a YAML file can share a line): to resume a run. In memory
    /// alone.
    QHash<QString, SecretString> passwords() const;
    /// The sheet's own columns for the result workbook, in file order; the password column is left out.
    QStringList resultHeaders() const;
    /// The cells under resultHeaders() of a row as they stand now, with the person's edits.
    /// `email` tells entries apart that share a line of a YAML file; not needed where row numbers are unique.
    QStringList resultCells(qint64 sheetRow, const QString &email = {}) const;

    // ---- remembered ---------------------------------------------------------------------------------------------------------

    QList<RecentSheet> recentSheets() const; ///< newest first, at most 10; files that are gone are not in it
    /// Notes how the run of this sheet ended. Pasted text is not noted.
    void noteOutcome(const RunCounts &counts);
    void forgetRecentSheets();

Q_SIGNALS:
    void stateChanged(gatehouse::app::ImportSession::State state);
    /// Rows so far for spreadsheets, bytes for text; total -1: not known.
    void readProgressed(qint64 done, qint64 total);
    /// A reading ended, well or not: also after reread(), where the state may not have changed.
    void readFinished(bool ok);
    void layoutChanged();
    /// Texts of these rows changed (edit, undo, redo); the faults follow with checkFinished().
    void rowsEdited(const QList<int> &rows);
    void checkStarted();
    /// checked(), kinds() and all counts are new.
    void checkFinished();
    void recentSheetsChanged();

private:
    class EditCommand;
    struct Read
    {
        sheets::Workbook workbook;
        sheets::Layout layout;
        std::optional<sheets::OpenError> error;
    };
    using Cells = QHash<std::pair<int, int>, std::optional<QString>>; ///< nothing: the file's own text

    void startReading(bool keepOld);
    void takeRead(const Read &read);
    void failRead(const sheets::OpenError &error);
    void setState(State state);
    void recheck();
    void takeChecked(sheets::Checked checked);
    void applyCells(const Cells &cells);
    void applyLeftOut(const QList<int> &rows, bool leftOut);
    void pushCells(Cells cells, const QString &text);
    void setLayout(sheets::Layout layout);
    void noteRecent(const std::optional<RunCounts> &counts);
    QString editText(int column, const QList<int> &rows) const;

    ImportMemory m_memory;
    State m_state = State::Empty;
    QString m_sourceName;
    QString m_sourcePath;
    QByteArray m_sourceBytes;
    bool m_fromBytes = false;
    sheets::OpenOptions m_options;
    std::optional<sheets::OpenError> m_error;
    sheets::Workbook m_workbook;
    sheets::Layout m_layout;
    sheets::Layout m_checkLayout;
    sheets::Vocabulary m_vocabulary;
    bool m_layoutRemembered = false;
    sheets::Edits m_edits;
    sheets::Checked m_checked;
    bool m_checkedOnce = false;
    QList<KindCount> m_kinds;
    QList<int> m_dataRows;
    QList<qint32> m_rowInfo;              ///< by row: index of the first problem, or one of the markers in the .cpp
    QMultiHash<qint64, int> m_indexOfRow; ///< sheet row → row index, of the data rows
    QUndoStack m_undo;
    JobSlot m_reading;
    JobSlot m_checking;
};

} // namespace gatehouse::app
