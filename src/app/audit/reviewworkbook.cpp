// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reviewpackets.h"
#include "app/texts.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

namespace gatehouse::app::packet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostText = 32'000; // a little below what the format allows
constexpr lxw_row_t kHeaderRow = 2;
constexpr std::array<double, kPacketColumns> kWidths{12, 24, 30, 14, 34, 18, 28, 14, 44, 14, 20, 44}; // in digits

QByteArray cellBytes(QString text)
{
    for (QChar &letter : text) {
        const bool isControl = letter.unicode() < 0x20 && letter != u'\n' && letter != u'\t';
        if (isControl || letter.unicode() >= 0xFFFE)
            letter = QChar::ReplacementCharacter;
    }
    return text.left(kMostText).toUtf8();
}

/// The file of one reviewer while it is written: one sheet to fill in, one hidden one that says what the file is.
class PacketBook
{
public:
    PacketBook(const Review &review, int reviewer, const PacketWords &words, const QString &folder)
        : m_review(review)
        , m_reviewer(reviewer)
        , m_words(words)
        , m_path(QFile::encodeName(folder + u"/packet.xlsx"_s))
        , m_book(workbook_new(m_path.constData()))
    {
    }
    ~PacketBook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    PacketBook(const PacketBook &) = delete;
    PacketBook &operator=(const PacketBook &) = delete;

    Result<QByteArray> write()
    {
        if (!m_book)
            return localFailure(u"no memory for a workbook"_s);
        makeFormats();
        writeRows();
        writeHidden();
        const lxw_error closed = workbook_close(m_book); // frees it, whatever it says
        m_book = nullptr;
        check(closed);
        if (m_problem != LXW_NO_ERROR)
            return localFailure(QString::fromUtf8(lxw_strerror(m_problem)));
        QFile file(QFile::decodeName(m_path));
        if (!file.open(QIODevice::ReadOnly))
            return localFailure(file.errorString());
        return file.readAll();
    }

private:
    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR && m_problem == LXW_NO_ERROR)
            m_problem = error;
    }

    lxw_format *newFormat(bool isUnlocked)
    {
        lxw_format *format = workbook_add_format(m_book);
        // "Text": what begins like a formula stays text, also after somebody has edited it.
        format_set_num_format_index(format, 49);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(format);
        format_set_bottom(format, LXW_BORDER_HAIR);
        if (isUnlocked) {
            format_set_unlocked(format);
            format_set_bg_color(format, 0xFFF9E5);
        }
        return format;
    }

    void makeFormats()
    {
        m_fact = newFormat(false);
        m_risk = newFormat(false);
        format_set_bg_color(m_risk, 0xFDEEDD);
        m_open = newFormat(true);
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 15);
        m_lead = workbook_add_format(m_book);
        format_set_text_wrap(m_lead);
        format_set_align(m_lead, LXW_ALIGN_VERTICAL_TOP);
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_bg_color(m_header, 0xEFF0F1);
        m_attention = workbook_add_format(m_book);
        format_set_bg_color(m_attention, 0xFBE6E8);
    }

    void writeRows()
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName().constData());
        if (!sheet)
            return check(LXW_ERROR_MEMORY_MALLOC_FAILED);
        if (m_words.isRightToLeft)
            worksheet_right_to_left(sheet);
        for (lxw_col_t column = 0; column < kPacketColumns; ++column)
            check(worksheet_set_column(sheet, column, column, kWidths[column], nullptr));
        const Reviewer &whose = m_review.reviewers[m_reviewer];
        const QString title = u"%1 · %2 · %3"_s.arg(m_review.title, m_review.organisation, whose.name);
        check(worksheet_write_string(sheet, 0, 0, cellBytes(title).constData(), m_title));
        check(worksheet_set_row(sheet, 0, 24, nullptr));
        check(worksheet_merge_range(sheet, 1, 0, 1, kPacketColumns - 1, cellBytes(m_words.lead).constData(), m_lead));
        check(worksheet_set_row(sheet, 1, 36, nullptr));
        for (int column = 0; column < kPacketColumns; ++column)
            check(worksheet_write_string(sheet, kHeaderRow, lxw_col_t(column),
                                         cellBytes(m_words.columns.value(column)).constData(), m_header));
        lxw_row_t row = kHeaderRow;
        for (const int at : queueOf(m_review, m_reviewer))
            writeItem(sheet, ++row, m_review.items[at]);
        const lxw_row_t last = std::max<lxw_row_t>(row, kHeaderRow + 1);
        addRules(sheet, last);
        worksheet_freeze_panes(sheet, kHeaderRow + 1, 2);
        check(worksheet_autofilter(sheet, kHeaderRow, 0, last, kPacketColumns - 1));
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        check(worksheet_repeat_rows(sheet, kHeaderRow, kHeaderRow));
        lxw_protection allowed = {};
        allowed.format_columns = LXW_TRUE; // a column may be made wider
        allowed.format_rows = LXW_TRUE;
        allowed.autofilter = LXW_TRUE;
        worksheet_protect(sheet, nullptr, &allowed);
        worksheet_activate(sheet);
    }

    void writeItem(lxw_worksheet *sheet, lxw_row_t row, const ReviewItem &item)
    {
        const QStringList facts = factsOf(item);
        for (int fact = 0; fact < kFactColumns; ++fact) {
            lxw_format *format = fact == RemarksColumn && item.risk > 0 && !facts[fact].isEmpty() ? m_risk : m_fact;
            check(worksheet_write_string(sheet, row, lxw_col_t(fact), cellBytes(facts[fact]).constData(), format));
        }
        for (const PacketColumn column : {DecisionColumn, NewRoleColumn, ReasonColumn})
            check(worksheet_write_blank(sheet, row, lxw_col_t(column), m_open));
    }

    /// The drop-downs, and a tint where a reason is still owed.
    void addRules(lxw_worksheet *sheet, lxw_row_t last)
    {
        const QByteArray keep = m_words.keep.toUtf8();
        const QByteArray change = m_words.change.toUtf8();
        const QByteArray remove = m_words.remove.toUtf8();
        // The library asks for pointers that it does not write through.
        QByteArray shown[] = {keep, change, remove};
        char *choices[] = {shown[0].data(), shown[1].data(), shown[2].data(), nullptr};
        lxw_data_validation list = {};
        list.validate = LXW_VALIDATION_TYPE_LIST;
        list.value_list = choices;
        list.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
        check(worksheet_data_validation_range(sheet, kHeaderRow + 1, DecisionColumn, last, DecisionColumn, &list));
        const auto owed = [&](const QByteArray &word, char column) {
            QByteArray quoted = word;
            quoted.replace("\"", "\"\"");
            const QByteArray line = QByteArray::number(kHeaderRow + 2);
            return "AND($J" + line + "=\"" + quoted + "\",$" + column + line + "=\"\")";
        };
        const std::pair<QByteArray, PacketColumn> rules[] = {
            {"=OR(" + owed(change, 'L') + "," + owed(remove, 'L') + ")", ReasonColumn}, {"=" + owed(change, 'K'), NewRoleColumn}};
        for (const auto &[text, column] : rules) {
            QByteArray formula = text;
            lxw_conditional_format rule = {};
            rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
            rule.value_string = formula.data();
            rule.format = m_attention;
            check(worksheet_conditional_format_range(sheet, kHeaderRow + 1, lxw_col_t(column), last, lxw_col_t(column), &rule));
        }
    }

    void writeHidden()
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, kSheet);
        if (!sheet)
            return check(LXW_ERROR_MEMORY_MALLOC_FAILED);
        lxw_row_t row = 0;
        const auto line = [&](const QString &key, const QString &value) {
            check(worksheet_write_string(sheet, row, 0, cellBytes(key).constData(), nullptr));
            check(worksheet_write_string(sheet, row, 1, cellBytes(value).constData(), nullptr));
            ++row;
        };
        line(u"format"_s, QString::fromUtf8(kFormat));
        line(u"review"_s, m_review.id);
        line(u"packet"_s, m_review.reviewers[m_reviewer].packet);
        line(u"digest"_s, QString::fromUtf8(packetDigest(m_review, m_reviewer)));
        line(u"keep"_s, m_words.keep);
        line(u"change"_s, m_words.change);
        line(u"remove"_s, m_words.remove);
        for (int column = 0; column < kPacketColumns; ++column)
            line(u"column %1"_s.arg(column), m_words.columns.value(column));
        for (const int at : queueOf(m_review, m_reviewer))
            line(u"code"_s, m_review.items[at].code);
        worksheet_protect(sheet, nullptr, nullptr);
        worksheet_hide(sheet);
    }

    QByteArray sheetName() const
    {
        QString name = m_words.sheet;
        for (QChar &letter : name) {
            if (u"[]:*?/\\'"_s.contains(letter))
                letter = u' ';
        }
        name = name.simplified().left(31);
        return name.isEmpty() || name.compare(QLatin1StringView(kSheet), Qt::CaseInsensitive) == 0 ? QByteArray("Review")
                                                                                                   : name.toUtf8();
    }

    const Review &m_review;
    int m_reviewer;
    const PacketWords &m_words;
    QByteArray m_path;
    lxw_workbook *m_book;
    lxw_error m_problem = LXW_NO_ERROR;
    lxw_format *m_fact = nullptr;
    lxw_format *m_risk = nullptr;
    lxw_format *m_open = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_lead = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_attention = nullptr;
};

} // namespace

Result<QByteArray> toWorkbook(const Review &review, int reviewer, const PacketWords &words)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return localFailure(folder.errorString());
    return PacketBook(review, reviewer, words, folder.path()).write();
}

} // namespace gatehouse::app::packet
