// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/cellcheck.h"

#include "domain/email.h"
#include "sheets/addresscheck.h"
#include "sheets/cellrepair.h"
#include "sheets/widecolumns.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse::sheets {
namespace {

constexpr int kHabitRows = 20'000; ///< rows looked at to learn what the addresses of a sheet have in common

/// Which addresses are ready, by their lower-case form: a table of row positions, so that an address costs no allocation. Only
/// sound addresses come here, which are ASCII.
class AddressTable
{
public:
    explicit AddressTable(int rows)
    {
        std::size_t size = 64;
        while (size < std::size_t(rows) * 2)
            size *= 2;
        m_slots.resize(size);
    }

    /// The position in `ready` that holds this address already; -1: none, and it is noted under `position`.
    int findOrInsert(QStringView address, int position, const QList<ReadyRow> &ready)
    {
        const quint64 value = hash(address);
        const auto tag = quint32(value >> 32);
        std::size_t slot = std::size_t(value) & (m_slots.size() - 1);
        while (m_slots[slot].position >= 0) {
            // The tag spares most of the walks to an address far away in memory.
            if (m_slots[slot].tag == tag && isSame(ready.at(m_slots[slot].position).person.email, address))
                return m_slots[slot].position;
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = {tag, position};
        return -1;
    }

private:
    struct Slot
    {
        quint32 tag = 0;
        int position = -1; ///< -1: free
    };

    static char16_t lower(QChar c)
    {
        const char16_t u = c.unicode();
        return u >= u'A' && u <= u'Z' ? char16_t(u + 32) : u;
    }

    /// FNV-1a, its halves folded together at the end.
    static quint64 hash(QStringView text)
    {
        quint64 value = 14695981039346656037ULL;
        for (const QChar c : text)
            value = (value ^ lower(c)) * 1099511628211ULL;
        return value ^ (value >> 29);
    }

    static bool isSame(QStringView a, QStringView b)
    {
        return a.size() == b.size() &&
               std::equal(a.cbegin(), a.cend(), b.cbegin(), [](QChar x, QChar y) { return lower(x) == lower(y); });
    }

    std::vector<Slot> m_slots;
};

/// Letters, digits and signs of ASCII with single blanks between: nothing to repair, nothing hidden.
bool isPlainText(QStringView text)
{
    char16_t before = u' ';
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20 || u > 0x7e || (u == u' ' && before == u' '))
            return false;
        before = u;
    }
    return before != u' ';
}

/// Reads cells with the person's edits over them, and checks rows one by one.
class RowChecker
{
public:
    RowChecker(const Sheet &sheet, const Layout &layout, const Edits &edits, const Vocabulary &vocabulary = {})
        : m_sheet(sheet)
        , m_vocabulary(vocabulary)
        , m_layout(layout)
        , m_edits(edits)
        , m_hasEdits(!edits.cells.isEmpty())
        , m_email(layout.columnOf(Field::Email))
        , m_name(layout.columnOf(Field::Name))
        , m_fullName(layout.columnOf(Field::FullName))
        , m_lastName(layout.columnOf(Field::LastName))
        , m_title(layout.columnOf(Field::Title))
        , m_sso(layout.columnOf(Field::IsSsoUser))
        , m_password(layout.columnOf(Field::Password))
        , m_habits([this](const std::function<void(QStringView)> &visit) { visitAddresses(visit); })
    {
        for (const ColumnMatch &match : layout.columns)
            m_width = std::max(m_width, match.column + 1);
        m_width = std::max(m_width, sheet.columnCount());
        for (const Field field : kWideFields) {
            if (const int column = layout.columnOf(field); column >= 0)
                m_wide.append({field, column});
        }
    }

    /// The text of a cell; `storage` holds it where it was edited.
    QStringView cell(int row, int column, QString &storage) const
    {
        if (column < 0)
            return {};
        if (m_hasEdits) {
            if (const auto it = m_edits.cells.constFind({row, column}); it != m_edits.cells.cend()) {
                storage = *it;
                return storage;
            }
        }
        return m_sheet.cell(row, column);
    }

    bool isBlank(int row) const
    {
        const int width = m_hasEdits ? m_width : m_sheet.cellCount(row);
        QString storage;
        for (int column = 0; column < width; ++column) {
            if (!isBlankCell(cell(row, column, storage)))
                return false;
        }
        return true;
    }

    /// The header again, further down: sheets that were put together from several.
    bool isHeaderAgain(int row) const
    {
        if (m_layout.headerIndex < 0 || m_email < 0 || row <= m_layout.headerIndex)
            return false;
        const QStringView here = trimmedCell(m_sheet.cell(row, m_email));
        if (here.isEmpty() || here.contains(u'@') ||
            here.compare(trimmedCell(m_sheet.cell(m_layout.headerIndex, m_email)), Qt::CaseInsensitive) != 0)
            return false;
        for (const ColumnMatch &match : m_layout.columns) {
            const QStringView a = trimmedCell(m_sheet.cell(row, match.column));
            const QStringView b = trimmedCell(m_sheet.cell(m_layout.headerIndex, match.column));
            if (a.compare(b, Qt::CaseInsensitive) != 0)
                return false;
        }
        return true;
    }

    /// Checks a row by itself. `person` is whole where no problem is added.
    void checkRow(int row, QList<Problem> &problems, NewPerson &person)
    {
        QString displayName;
        checkEmail(row, problems, person, displayName);
        checkName(row, problems, person, displayName);
        checkText(row, m_lastName, Field::LastName, ProblemDetail::NameTooLong, problems, person.lastName);
        checkText(row, m_title, Field::Title, ProblemDetail::TitleTooLong, problems, person.title);
        checkSso(row, problems, person);
        checkPassword(row, problems, person);
    }

    Problem problem(int row, int column, Field field, ProblemKind kind, ProblemDetail detail, QString suggestion = {}) const
    {
        Problem found;
        found.index = row;
        found.row = m_sheet.rowNumber(row);
        found.column = column;
        found.field = field;
        found.kind = kind;
        found.detail = detail;
        if (column >= 0 && field != Field::Password) {
            QString storage;
            found.value = cell(row, column, storage).toString();
        }
        found.suggestion = std::move(suggestion);
        return found;
    }

    int emailColumn() const { return m_email; }

    /// The words of the columns for several platforms; one without a meaning is a fault.
    void readWords(int row, QList<Problem> &problems, QHash<Field, QString> &words)
    {
        for (const auto &[field, column] : std::as_const(m_wide)) {
            QString storage;
            const QString text = trimmedCell(cell(row, column, storage)).toString();
            if (text.isEmpty())
                continue;
            words.insert(field, text);
            const auto known = m_vocabulary.known.constFind(field);
            if (known != m_vocabulary.known.cend() && !known->contains(foldedWord(text)))
                problems.append(problem(row, column, field, ProblemKind::InvalidValue, ProblemDetail::WordWithoutMeaning));
        }
    }

private:
    void visitAddresses(const std::function<void(QStringView)> &visit) const
    {
        QString storage;
        const int end = std::min(m_sheet.rowCount(), m_layout.firstDataIndex + kHabitRows);
        for (int row = m_layout.firstDataIndex; row < end && m_email >= 0; ++row)
            visit(repairedAddress(cell(row, m_email, storage)));
    }

    void checkEmail(int row, QList<Problem> &problems, NewPerson &person, QString &displayName)
    {
        QString storage;
        const QStringView text = trimmedCell(cell(row, m_email, storage));
        if (text.isEmpty()) {
            problems.append(problem(row, m_email, Field::Email, ProblemKind::Missing, ProblemDetail::EmailMissing));
            return;
        }
        if (isSoundAddress(text)) {
            person.email = text.toString();
            return;
        }
        person.email = repairedAddress(text, &displayName);
        if (person.email.isEmpty()) {
            problems.append(problem(row, m_email, Field::Email, ProblemKind::Missing, ProblemDetail::EmailMissing));
            return;
        }
        if (hasControl(person.email)) {
            problems.append(problem(row, m_email, Field::Email, ProblemKind::InvalidEmail, ProblemDetail::ControlCharacter,
                                    withoutControls(person.email)));
            return;
        }
        const auto fault = checkAddress(person.email, m_habits);
        if (!fault)
            return;
        const ProblemKind kind = fault->detail == ProblemDetail::EmailTooLong ? ProblemKind::TooLong : ProblemKind::InvalidEmail;
        problems.append(problem(row, m_email, Field::Email, kind, fault->detail, fault->suggestion));
    }

    void checkName(int row, QList<Problem> &problems, NewPerson &person, const QString &displayName)
    {
        QString storage;
        int column = m_name >= 0 ? m_name : m_fullName;
        if (const QStringView plain = cell(row, column, storage); isPlainText(plain) && plain.size() <= kMaxName) {
            person.name = plain.toString();
            return;
        }
        QString text = repairedText(cell(row, column, storage));
        if (text.isEmpty() && m_name >= 0 && m_fullName >= 0) {
            column = m_fullName;
            text = repairedText(cell(row, m_fullName, storage));
        }
        const Field field = Field::Name;
        if (text.isEmpty()) {
            column = m_name >= 0 ? m_name : m_fullName;
            problems.append(problem(row, column, field, ProblemKind::Missing, ProblemDetail::NameMissing,
                                    suggestedName(row, person.email, displayName)));
        } else if (text.size() > kMaxName) {
            problems.append(problem(row, column, field, ProblemKind::TooLong, ProblemDetail::NameTooLong));
        } else if (hasControl(text)) {
            problems.append(
                problem(row, column, field, ProblemKind::InvalidValue, ProblemDetail::ControlCharacter, withoutControls(text)));
        }
        person.name = text;
    }

    void checkText(int row, int column, Field field, ProblemDetail tooLong, QList<Problem> &problems,
                   std::optional<QString> &target)
    {
        QString storage;
        const QStringView cellText = cell(row, column, storage);
        if (cellText.isEmpty()) // also where there is no such column
            return;
        if (isPlainText(cellText) && cellText.size() <= kMaxName) {
            target = cellText.toString();
            return;
        }
        QString text = repairedText(cellText);
        if (text.isEmpty())
            return;
        if (text.size() > kMaxName)
            problems.append(problem(row, column, field, ProblemKind::TooLong, tooLong));
        else if (hasControl(text))
            problems.append(
                problem(row, column, field, ProblemKind::InvalidValue, ProblemDetail::ControlCharacter, withoutControls(text)));
        target = std::move(text);
    }

    void checkSso(int row, QList<Problem> &problems, NewPerson &person)
    {
        QString storage;
        const QStringView text = trimmedCell(cell(row, m_sso, storage));
        if (text.isEmpty() || isNull(text))
            return;
        person.isSsoUser = knownYesOrNo(text);
        if (!person.isSsoUser)
            problems.append(
                problem(row, m_sso, Field::IsSsoUser, ProblemKind::InvalidValue, ProblemDetail::NotYesOrNo, yesOrNoGuess(text)));
    }

    void checkPassword(int row, QList<Problem> &problems, NewPerson &person)
    {
        QString storage;
        const QStringView text = trimmedCell(cell(row, m_password, storage));
        if (text.isEmpty() || isMask(text) || isNull(text))
            return;
        if (text.size() > kMaxPassword)
            problems.append(problem(row, m_password, Field::Password, ProblemKind::TooLong, ProblemDetail::PasswordTooLong));
        else if (hasControl(text))
            problems.append(
                problem(row, m_password, Field::Password, ProblemKind::InvalidValue, ProblemDetail::ControlCharacter));
        person.password = SecretString(text.toUtf8());
    }

    /// YAML's and JSON's word for nothing. A person can be called Null; a password or a yes-or-no can't.
    static bool isNull(QStringView text) { return text == "null"_L1 || text == "~"_L1 || text == "None"_L1; }

    /// A column has the same two or three words from top to bottom.
    std::optional<bool> knownYesOrNo(QStringView text)
    {
        for (const auto &[word, meaning] : m_yesNoSeen) {
            if (text == word)
                return meaning;
        }
        const std::optional<bool> meaning = yesOrNo(text);
        if (meaning && m_yesNoSeen.size() < 6)
            m_yesNoSeen.append({text.toString(), *meaning});
        return meaning;
    }

    static bool isControl(QChar c) { return c.category() == QChar::Other_Control; }

    static bool hasControl(QStringView text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
            return (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0)) && isControl(c);
        });
    }

    static QString withoutControls(QStringView text)
    {
        QString clean = text.toString();
        clean.removeIf(isControl);
        return clean;
    }

    /// What a missing name might be: what stands before the address, else the words of its local part.
    QString suggestedName(int row, QStringView address, const QString &displayName) const
    {
        if (!displayName.isEmpty())
            return displayName;
        const qsizetype at = address.indexOf(u'@');
        if (at <= 0 || !isSoundAddress(address))
            return {};
        QString storage;
        const QString last = searchKey(repairedText(cell(row, m_lastName, storage)));
        QStringList words;
        QString word;
        const auto flush = [&] {
            if (word.size() >= 2 && (last.isEmpty() || searchKey(word) != last))
                words.append(word.first(1).toUpper() + word.mid(1).toLower());
            word.clear();
        };
        for (const QChar c : address.first(at)) {
            if (c == u'+')
                break;
            if (c.isLetter() || c == u'\'')
                word += c;
            else
                flush();
        }
        flush();
        // A first name alone where the last name has its own column; one running word may be anything but is all there is.
        return m_lastName >= 0 ? words.value(0) : words.join(u' ');
    }

    const Sheet &m_sheet;
    Vocabulary m_vocabulary;
    QList<std::pair<Field, int>> m_wide;
    const Layout &m_layout;
    const Edits &m_edits;
    bool m_hasEdits;
    int m_width = 0;
    int m_email;
    int m_name;
    int m_fullName;
    int m_lastName;
    int m_title;
    int m_sso;
    int m_password;
    AddressHabits m_habits;
    QList<std::pair<QString, bool>> m_yesNoSeen;
};

} // namespace

QString kindName(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::InvalidEmail:
        return u"invalid-email"_s;
    case ProblemKind::Missing:
        return u"missing"_s;
    case ProblemKind::Duplicate:
        return u"duplicate"_s;
    case ProblemKind::InvalidValue:
        return u"invalid-value"_s;
    case ProblemKind::TooLong:
        return u"too-long"_s;
    }
    return {};
}

QString Edits::cell(const Sheet &sheet, int row, int column) const
{
    if (!cells.isEmpty()) {
        if (const auto it = cells.constFind({row, column}); it != cells.cend())
            return *it;
    }
    return sheet.cell(row, column).toString();
}

Checked check(const Sheet &sheet, const Layout &layout, const Edits &edits, WorkControl &control, const Vocabulary &vocabulary)
{
    Checked checked;
    RowChecker checker(sheet, layout, edits, vocabulary);
    const int rows = sheet.rowCount();
    AddressTable seen(rows);
    checked.ready.reserve(rows);
    QList<Problem> problems;
    for (int row = layout.firstDataIndex; row < rows; ++row) {
        if ((row & 0x3ff) == 0) {
            if (control.isCancelled()) {
                checked.cancelled = true;
                return checked;
            }
            control.setProgress(row, rows);
        }
        if (checker.isBlank(row) || checker.isHeaderAgain(row))
            continue;
        ++checked.rowsRead;
        if (edits.leftOut.contains(row)) {
            checked.leftOut.append(row);
            continue;
        }
        problems.clear();
        NewPerson person;
        QHash<Field, QString> words;
        checker.checkRow(row, problems, person);
        checker.readWords(row, problems, words);
        if (problems.isEmpty()) {
            // A row that is held back for another fault does not claim its address: a sound row after it can.
            const int first = seen.findOrInsert(person.email, int(checked.ready.size()), checked.ready);
            if (first < 0) {
                checked.ready.append({row, sheet.rowNumber(row), std::move(person), std::move(words)});
                continue;
            }
            problems.append(
                checker.problem(row, checker.emailColumn(), Field::Email, ProblemKind::Duplicate, ProblemDetail::SameAsRow));
            problems.last().otherRow = checked.ready.at(first).row;
        }
        checked.problems.append(problems);
    }
    return checked;
}

QList<Problem> checkRow(const Sheet &sheet, const Layout &layout, const Edits &edits, int row, const Vocabulary &vocabulary)
{
    QList<Problem> problems;
    RowChecker checker(sheet, layout, edits, vocabulary);
    if (row < layout.firstDataIndex || row >= sheet.rowCount() || checker.isBlank(row) || checker.isHeaderAgain(row))
        return problems;
    NewPerson person;
    checker.checkRow(row, problems, person);
    QHash<Field, QString> words;
    checker.readWords(row, problems, words);
    return problems;
}

QList<int> dataRows(const Sheet &sheet, const Layout &layout, const Edits &edits)
{
    QList<int> rows;
    const RowChecker checker(sheet, layout, edits);
    for (int row = layout.firstDataIndex; row < sheet.rowCount(); ++row) {
        if (!checker.isBlank(row) && !checker.isHeaderAgain(row))
            rows.append(row);
    }
    return rows;
}

QList<Problem> firstOfEachRow(const QList<Problem> &problems)
{
    QList<Problem> firsts;
    for (const Problem &problem : problems) {
        if (firsts.isEmpty() || firsts.last().index != problem.index)
            firsts.append(problem);
    }
    return firsts;
}

} // namespace gatehouse::sheets
