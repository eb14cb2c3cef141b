// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/columnmatch.h"

#include "domain/email.h"
#include "sheets/cellrepair.h"
#include "sheets/columncontent.h"
#include "sheets/headerrow.h"
#include "sheets/headerwords.h"
#include "sheets/widecolumns.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::sheets {
namespace {

/// One column while its meaning is being found.
struct Column
{
    QString header;
    QString exportKey;
    HeaderMeaning meaning;
    ColumnContent content;
};

/// A choice for a field: which column, how good, and how it was found.
struct Choice
{
    int column = -1;
    double score = 0;
    bool competes = false; ///< another column is nearly as good
    MatchReason reason = MatchReason::None;
};

struct KnownExport
{
    const char *name;
    const char16_t *keys;  ///< headers that must all be there
    const char16_t *anyOf; ///< and one of these; empty: none needed
};

// What the exports are recognised by: compacted headers, technical names in brackets first (see exportKey()).
constexpr std::array kKnownExports{
    KnownExport{"anyscale", u"name|email|isssouser", u""},
    KnownExport{"google", u"firstname|lastname|emailaddress|orgunitpath", u""},
    KnownExport{"google-contacts", u"email1value", u"givenname|firstname|name"},
    KnownExport{"entra", u"displayname|userprincipalname",
                u"passwordprofile|accountenabled|objectid|id|usertype|surname|givenname|mail|directorysynced"},
    KnownExport{"okta", u"login|firstname|lastname|email",
                u"secondemail|mobilephone|middlename|status|displayname|usertype|primaryphone"},
    KnownExport{"slack", u"username|email|status|billingactive", u""},
    KnownExport{"jumpcloud", u"username|email|firstname|lastname",
                u"employeeidentifier|systemusername|allowpublickey|mfaenabled|jumpcloud|usergroups|costcenter"},
    KnownExport{"zoom", u"email|firstname|lastname", u"pmi|licensetype|zoomphone|personalmeetingid|licenses"},
    KnownExport{"github", u"login|name", u"samlnameid|verifiedemails|outsidecollaborator|tfaenabled|ghecommerciallicense"},
    KnownExport{"atlassian", u"email|userid", u"userstatus|addedtoorg|orgrole|lastseeninjira"},
    KnownExport{"atlassian", u"fullname|email|username", u"active|lastseen|groupname|directory"},
    KnownExport{"onelogin", u"email|firstname|lastname", u"distinguishedname|openidname|onelogin|memberof"},
    KnownExport{"bamboohr", u"firstname|lastname|workemail", u"homeemail|employee|hiredate|employmentstatus|reportingto"},
    KnownExport{"personio", u"email", u"personalnummer|vorgesetzter|employmentstatus|hrid"},
    KnownExport{"workday", u"worker", u"primaryworkemail|workemail|emailprimarywork|supervisoryorganization"},
    KnownExport{"outlook", u"firstname|lastname|emailaddress", u"email2address|emailtype|emaildisplayname"},
    KnownExport{"ldap", u"mail", u"sn|givenname|cn|dn|uid"},
};

QString findKnownExport(const QList<Column> &columns)
{
    QSet<QString> keys;
    for (const Column &column : columns)
        keys.insert(column.exportKey);
    const auto has = [&keys](QStringView key) { return keys.contains(key.toString().remove(u' ')); };
    for (const KnownExport &known : kKnownExports) {
        const auto all = QStringView(known.keys).split(u'|');
        if (!std::all_of(all.cbegin(), all.cend(), has))
            continue;
        const auto any = QStringView(known.anyOf).split(u'|', Qt::SkipEmptyParts);
        if (any.isEmpty() || std::any_of(any.cbegin(), any.cend(), has))
            return QString::fromLatin1(known.name);
    }
    return {};
}

// ---- choosing columns ---------------------------------------------------------------------------------------------------------

class Matcher
{
public:
    Matcher(const Sheet &sheet, Layout &layout)
        : m_sheet(sheet)
        , m_layout(layout)
    {
    }

    void run()
    {
        readColumns();
        m_layout.knownExport = findKnownExport(m_columns);
        chooseEmail();
        chooseNames();
        chooseTitle();
        chooseSso();
        choosePassword();
        chooseWide();
    }

private:
    void readColumns()
    {
        const int count = m_sheet.columnCount();
        for (int i = 0; i < count; ++i) {
            Column column;
            if (m_layout.headerIndex >= 0) {
                column.header = repairedText(m_sheet.cell(m_layout.headerIndex, i));
                column.meaning = understandHeader(column.header);
                column.exportKey = exportKey(column.header);
            }
            column.content = readContent(m_sheet, m_layout.firstDataIndex, i);
            m_layout.columns.append({i, column.header, Field::Ignored, MatchReason::None, false});
            m_columns.append(std::move(column));
        }
        m_used.fill(false, count);
    }

    MatchReason reasonFor(const Column &column) const
    {
        if (column.meaning.isCanonical)
            return MatchReason::CanonicalName;
        if (column.meaning.isSimilar)
            return MatchReason::SimilarName;
        if (column.meaning.noun == HeaderNoun::Unknown || column.meaning.noun == HeaderNoun::Other ||
            column.meaning.noun == HeaderNoun::Person)
            return MatchReason::Content;
        return m_layout.knownExport.isEmpty() ? MatchReason::Synonym : MatchReason::KnownExport;
    }

    void take(const Choice &choice, Field field, bool doubtful = false)
    {
        if (choice.column < 0)
            return;
        ColumnMatch &match = m_layout.columns[choice.column];
        match.field = field;
        match.reason = choice.reason == MatchReason::None ? reasonFor(m_columns.at(choice.column)) : choice.reason;
        const bool isGuess = match.reason == MatchReason::Content || match.reason == MatchReason::SimilarName;
        match.isDoubtful = doubtful || isGuess || choice.competes;
        m_used[choice.column] = true;
    }

    /// The column with the highest score; scores of 0 do not take part.
    template<typename Score>
    Choice best(Score score) const
    {
        Choice choice;
        double second = 0;
        for (int i = 0; i < m_columns.size(); ++i) {
            const double value = m_used.at(i) ? 0 : score(m_columns.at(i));
            if (value > choice.score) {
                second = choice.score;
                choice.column = i;
                choice.score = value;
            } else {
                second = std::max(second, value);
            }
        }
        choice.competes = choice.score > 0 && second > 0.86 * choice.score && m_layout.knownExport.isEmpty();
        return choice;
    }

    Choice bestNoun(HeaderNoun noun) const
    {
        const bool isName = noun == HeaderNoun::FirstName || noun == HeaderNoun::LastName || noun == HeaderNoun::FullName ||
                            noun == HeaderNoun::BareName;
        return best([this, noun, isName](const Column &column) {
            if (column.meaning.noun != noun || column.meaning.rank == 0)
                return 0.0;
            const ColumnContent &content = column.content;
            const double filled = content.nonEmpty > 0 ? 0.4 + 0.6 * content.fillRate() : 0.2;
            double score = column.meaning.rank * filled * (content.addresses > 0.5 ? 0.3 : 1.0);
            // Of two columns of names the one whose words come again in the addresses is about the same people.
            if (isName && content.numbers >= 0.5)
                return 0.0; // "SN" over 1, 2, 3 is a serial number
            if (isName && m_email >= 0 && content.nonEmpty > 0)
                score *= 0.8 + 0.2 * compareWithAddresses(m_sheet, m_layout.firstDataIndex, int(&column - m_columns.constData()),
                                                          m_email)
                                         .found;
            return score;
        });
    }

    void chooseEmail()
    {
        Choice choice = best([](const Column &column) {
            const ColumnContent &content = column.content;
            double rank = 0;
            switch (column.meaning.noun) {
            case HeaderNoun::Email:
            case HeaderNoun::Principal:
                rank = column.meaning.rank;
                break;
            case HeaderNoun::UserName:
            case HeaderNoun::Person:
                rank = content.addresses >= 0.6 ? column.meaning.rank : 0;
                break;
            case HeaderNoun::Unknown:
            case HeaderNoun::Other:
                rank = content.addresses >= 0.5 && !column.meaning.isForeign ? 30 : 0;
                break;
            default:
                // "Name" over addresses: the header is wrong, or the sheet has no better column.
                rank = content.addresses >= 0.8 && !column.meaning.isForeign ? 20 : 0;
                break;
            }
            if (column.meaning.noun == HeaderNoun::Email && column.meaning.rank < 30 && content.addresses < 0.5)
                return 0.0;
            return rank * (0.12 + 0.88 * content.addresses) * (content.nonEmpty > 0 ? 0.3 + 0.7 * content.fillRate() : 0.5);
        });
        const bool odd = choice.column >= 0 && m_columns.at(choice.column).content.nonEmpty > 0 &&
                         m_columns.at(choice.column).content.addresses < 0.5;
        if (choice.column >= 0 && m_columns.at(choice.column).meaning.isCanonical &&
            m_columns.at(choice.column).meaning.noun == HeaderNoun::Email)
            choice.competes = false;
        take(choice, Field::Email, odd);
        m_email = choice.column;
    }

    void chooseNames()
    {
        Choice first = bestNoun(HeaderNoun::FirstName);
        Choice last = bestNoun(HeaderNoun::LastName);
        const Choice full = bestNoun(HeaderNoun::FullName);
        const Choice bare = bestNoun(HeaderNoun::BareName);
        if (first.column >= 0 && last.column < 0 && bare.column >= 0 && !holdsWholeName(bare.column, first.column)) {
            // "Name, Vorname": beside a first name the bare word is the family name.
            last = bare;
            last.competes = false;
        } else if (first.column < 0 && last.column >= 0 && bare.column >= 0 && full.column < 0) {
            first = bare;
            first.competes = false;
        } else if (first.column < 0 && last.column >= 0 && bare.column >= 0 && !holdsWholeName(bare.column, last.column)) {
            first = bare;
            first.competes = false;
        }
        if (first.column >= 0 && last.column >= 0) {
            take(first, Field::Name);
            take(last, Field::LastName);
            return;
        }
        if (full.column >= 0) {
            take(full, Field::FullName);
            return;
        }
        if (bare.column >= 0 && (bare.score > 30 || first.column < 0)) {
            take(bare, Field::Name, bare.score <= 30 && m_columns.at(bare.column).meaning.rank <= 30);
            return;
        }
        if (first.column >= 0) {
            take(first, Field::Name);
            return;
        }
        if (last.column >= 0)
            take(last, Field::LastName);
        guessNames();
    }

    /// The cells of `whole` hold those of `part` as one of several words.
    bool holdsWholeName(int whole, int part) const
    {
        int held = 0, seen = 0;
        const int end = std::min(m_sheet.rowCount(), m_layout.firstDataIndex + 200);
        for (int row = m_layout.firstDataIndex; row < end; ++row) {
            const QString a = searchKey(trimmedCell(m_sheet.cell(row, whole)));
            const QString b = searchKey(trimmedCell(m_sheet.cell(row, part)));
            if (a.isEmpty() || b.isEmpty())
                continue;
            ++seen;
            held += a.size() > b.size() && a.contains(b) ? 1 : 0;
        }
        return seen > 0 && held * 2 > seen;
    }

    /// No header says which column has the names: those whose words are found again in the addresses.
    void guessNames()
    {
        struct Guess
        {
            int column;
            NameLikeness likeness;
        };
        QList<Guess> guesses;
        for (int i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            const bool isKnownElse = column.meaning.noun != HeaderNoun::Unknown && column.meaning.noun != HeaderNoun::Person &&
                                     column.meaning.noun != HeaderNoun::UserName;
            if (m_used.at(i) || isKnownElse || column.meaning.isForeign || column.content.words < 0.6 ||
                column.content.nonEmpty == 0)
                continue;
            if (column.meaning.noun == HeaderNoun::UserName && column.content.severalWords < 0.5)
                continue;
            const NameLikeness likeness = compareWithAddresses(m_sheet, m_layout.firstDataIndex, i, m_email);
            if (likeness.found >= 0.3 || (likeness.found > 0 && likeness.compared <= 3) ||
                column.meaning.noun == HeaderNoun::Person)
                guesses.append({i, likeness});
        }
        const bool lastTaken = m_layout.columnOf(Field::LastName) >= 0;
        if (guesses.isEmpty()) {
            if (!lastTaken)
                guessByShape();
            return;
        }
        std::stable_sort(guesses.begin(), guesses.end(),
                         [](const Guess &a, const Guess &b) { return a.likeness.found > b.likeness.found; });
        if (guesses.size() >= 2 && !lastTaken) {
            Guess a = guesses.at(0), b = guesses.at(1);
            const bool bothSingle =
                m_columns.at(a.column).content.severalWords < 0.5 && m_columns.at(b.column).content.severalWords < 0.5;
            if (bothSingle) {
                // first.last@: the one found nearer to the front is the first name; the sheet's own order settles the rest.
                const bool swapped = b.likeness.place + 0.05 < a.likeness.place ||
                                     (std::abs(a.likeness.place - b.likeness.place) <= 0.05 && b.column < a.column);
                if (swapped)
                    std::swap(a, b);
                take({a.column, 1, false, MatchReason::Content}, Field::Name);
                take({b.column, 1, false, MatchReason::Content}, Field::LastName);
                return;
            }
        }
        const int column = guesses.first().column;
        const bool several = m_columns.at(column).content.severalWords >= 0.5;
        take({column, 1, false, MatchReason::Content}, several ? Field::FullName : Field::Name);
        if (!several && !lastTaken && column + 1 < m_columns.size() && looksLikeLastNames(column + 1))
            take({column + 1, 1, false, MatchReason::Content}, Field::LastName);
    }

    /// Beside the first names, single words that hardly repeat: addresses such as ann@ tell nothing about them.
    bool looksLikeLastNames(int column) const
    {
        const Column &next = m_columns.at(column);
        const bool isOpen = next.meaning.noun == HeaderNoun::Unknown && !next.meaning.isForeign && !m_used.at(column);
        const ColumnContent &content = next.content;
        return isOpen && content.nonEmpty >= 5 && content.words >= 0.9 && content.severalWords <= 0.3 && content.distinct >= 0.9;
    }

    /// Last resort: a column of two-word texts that differ from row to row, else the words right before the addresses.
    void guessByShape()
    {
        Choice choice = best([](const Column &column) {
            const bool isOpen = (column.meaning.noun == HeaderNoun::Unknown || column.meaning.noun == HeaderNoun::Person) &&
                                !column.meaning.isForeign;
            if (!isOpen || column.content.words < 0.7 || column.content.nonEmpty == 0 || column.content.addresses > 0.1 ||
                column.content.yesNo > 0.5)
                return 0.0;
            if (column.content.distinct < 0.8 || column.content.fillRate() < 0.6)
                return 0.0;
            return (column.content.severalWords >= 0.5 && column.content.manyWords < 0.3 ? 2.0 : 1.0) +
                   column.content.distinct * 0.5;
        });
        if (choice.column < 0)
            return;
        choice.reason = MatchReason::Content;
        take(choice, m_columns.at(choice.column).content.severalWords >= 0.5 ? Field::FullName : Field::Name);
    }

    void chooseTitle()
    {
        const Choice choice = best([](const Column &column) {
            const HeaderNoun noun = column.meaning.noun;
            if (noun != HeaderNoun::JobTitle && noun != HeaderNoun::BareTitle && noun != HeaderNoun::WeakTitle)
                return 0.0;
            const ColumnContent &content = column.content;
            if (content.nonEmpty > 0 && (content.salutations >= 0.5 || content.numbers >= 0.5 || content.addresses >= 0.5))
                return 0.0;
            return column.meaning.rank * (content.nonEmpty > 0 ? 0.7 + 0.3 * content.fillRate() : 0.5);
        });
        if (choice.column < 0)
            return;
        const Column &column = m_columns.at(choice.column);
        const bool couldBeSalutation =
            column.meaning.noun == HeaderNoun::BareTitle && (column.content.salutations > 0 || !column.meaning.isCanonical);
        take(choice, Field::Title, couldBeSalutation);
    }

    void chooseSso()
    {
        // Whether somebody signs in to Slack that way says nothing about how they are to sign in here.
        if (m_layout.knownExport == u"slack")
            return;
        take(best([](const Column &column) {
                 if (column.meaning.noun != HeaderNoun::Sso)
                     return 0.0;
                 const ColumnContent &content = column.content;
                 if (content.nonEmpty > 0 && content.yesNo < 0.3 && !column.meaning.isCanonical)
                     return 0.0;
                 return column.meaning.rank * (0.5 + 0.5 * content.yesNo);
             }),
             Field::IsSsoUser);
    }

    void choosePassword() { take(bestNoun(HeaderNoun::Password), Field::Password); }

    /// What nothing else wanted: a platform's column by its name; a bare "Role" only where its cells are words for roles, and
    /// then a person should look, for it may be a role somewhere else.
    void chooseWide()
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_used.at(i) || m_layout.columns.at(i).field != Field::Ignored)
                continue;
            const QString &header = m_columns.at(i).header;
            const std::optional<Field> field = wideFieldOf(header);
            if (field && m_layout.columnOf(*field) < 0)
                takeWide(i, *field, false);
            else if (!field && isRoleHeader(header) && m_layout.knownExport.isEmpty() && m_layout.columnOf(Field::Role) < 0 &&
                     hasRoleWords(static_cast<int>(i)))
                takeWide(i, Field::Role, true);
        }
    }

    void takeWide(qsizetype column, Field field, bool isDoubtful)
    {
        m_layout.columns[column].field = field;
        m_layout.columns[column].reason = MatchReason::Synonym;
        m_layout.columns[column].isDoubtful = isDoubtful;
        m_used[column] = true;
    }

    bool hasRoleWords(int column) const
    {
        int words = 0;
        for (int row = m_layout.firstDataIndex; row < m_sheet.rowCount() && words < 200; ++row) {
            const QStringView cell = m_sheet.cell(row, column);
            if (cell.trimmed().isEmpty())
                continue;
            if (!isCommonRoleWord(cell))
                return false;
            ++words;
        }
        return words > 0;
    }

    const Sheet &m_sheet;
    Layout &m_layout;
    QList<Column> m_columns;
    QList<bool> m_used;
    int m_email = -1;
};

} // namespace

QString fieldName(Field field)
{
    switch (field) {
    case Field::Ignored:
        return {};
    case Field::Name:
        return u"name"_s;
    case Field::LastName:
        return u"lastname"_s;
    case Field::FullName:
        return u"full_name"_s;
    case Field::Email:
        return u"email"_s;
    case Field::Title:
        return u"title"_s;
    case Field::IsSsoUser:
        return u"is_sso_user"_s;
    case Field::Password:
        return u"password"_s;
    case Field::AnyscaleRole:
        return u"anyscale_role"_s;
    case Field::ArizeRole:
        return u"arize_role"_s;
    case Field::WandbRole:
        return u"wandb_role"_s;
    case Field::Role:
        return u"role"_s;
    case Field::InviteMode:
        return u"invite_mode"_s;
    case Field::Teams:
        return u"teams"_s;
    }
    return {};
}

Field fieldFromName(QStringView name)
{
    for (const Field field :
         {Field::Name, Field::LastName, Field::FullName, Field::Email, Field::Title, Field::IsSsoUser, Field::Password,
          Field::AnyscaleRole, Field::ArizeRole, Field::WandbRole, Field::Role, Field::InviteMode, Field::Teams}) {
        if (fieldName(field) == name)
            return field;
    }
    return Field::Ignored;
}

qint64 Layout::headerRow(const Sheet &sheet) const
{
    return headerIndex >= 0 && headerIndex < sheet.rowCount() ? sheet.rowNumber(headerIndex) : 0;
}

int Layout::columnOf(Field field) const
{
    for (const ColumnMatch &match : columns) {
        if (match.field == field)
            return match.column;
    }
    return -1;
}

QByteArray Layout::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ColumnMatch &match : columns) {
        hash.addData(compactHeader(match.header).toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return hash.result().toHex();
}

Layout matchColumns(const Workbook &workbook, int headerIndex)
{
    const Sheet &sheet = workbook.sheet;
    HeaderPlace place;
    if (headerIndex == -2)
        place = findHeader(workbook);
    else if (headerIndex >= 0 && headerIndex < sheet.rowCount())
        place = {headerIndex, headerIndex + 1};
    Layout layout;
    layout.headerIndex = place.headerIndex;
    layout.firstDataIndex = place.firstDataIndex;
    Matcher(sheet, layout).run();
    return layout;
}

} // namespace gatehouse::sheets
