// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/expertpanel.h"

#include "app/texts.h"
#include "import/ui_sheetpage.h"

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeaderRowsOffered = 25;
constexpr int kFindHeader = -2;

void select(QComboBox *combo, const QVariant &value, const QString &otherwise)
{
    int place = combo->findData(value);
    if (place < 0) {
        combo->addItem(otherwise, value);
        place = combo->count() - 1;
    }
    combo->setCurrentIndex(place);
}

} // namespace

ExpertPanel::ExpertPanel(Ui::SheetPage &ui, app::ImportSession &sheet, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_sheet(sheet)
{
    for (auto *combo : {m_ui.encodingCombo, m_ui.separatorCombo, m_ui.quoteCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &ExpertPanel::choose);
    connect(m_ui.headerCombo, &QComboBox::currentIndexChanged, this, &ExpertPanel::chooseHeader);
    connect(m_ui.recognisedButton, &QPushButton::clicked, this, [this] {
        m_toldHeader.reset();
        sheets::OpenOptions options;
        options.sheet = m_sheet.options().sheet;
        m_sheet.setHeaderIndex(kFindHeader);
        m_sheet.reread(options);
    });
}

QString ExpertPanel::encodingText(const QString &encoding)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"utf-8"_L1, tr("Unicode (UTF-8)")},
        {"utf-16le"_L1, tr("Unicode (UTF-16, Windows)")},
        {"utf-16be"_L1, tr("Unicode (UTF-16, big-endian)")},
        {"utf-32le"_L1, tr("Unicode (UTF-32)")},
        {"utf-32be"_L1, tr("Unicode (UTF-32, big-endian)")},
        {"windows-1250"_L1, tr("Central European (Windows)")},
        {"windows-1251"_L1, tr("Cyrillic (Windows)")},
        {"windows-1252"_L1, tr("Western European (Windows)")},
        {"windows-1253"_L1, tr("Greek (Windows)")},
        {"windows-1254"_L1, tr("Turkish (Windows)")},
        {"windows-1255"_L1, tr("Hebrew (Windows)")},
        {"windows-1256"_L1, tr("Arabic (Windows)")},
        {"windows-1257"_L1, tr("Baltic (Windows)")},
        {"windows-1258"_L1, tr("Vietnamese (Windows)")},
        {"iso-8859-1"_L1, tr("Western European (ISO)")},
        {"iso-8859-2"_L1, tr("Central European (ISO)")},
        {"iso-8859-15"_L1, tr("Western European with euro (ISO)")},
        {"macintosh"_L1, tr("Western European (Mac)")},
        {"koi8-r"_L1, tr("Cyrillic (KOI8-R)")},
        {"ibm850"_L1, tr("Western European (DOS)")},
        {"shift_jis"_L1, tr("Japanese (Shift-JIS)")},
        {"shift-jis"_L1, tr("Japanese (Shift-JIS)")},
        {"euc-jp"_L1, tr("Japanese (EUC)")},
        {"euc-kr"_L1, tr("Korean")},
        {"gb18030"_L1, tr("Simplified Chinese")},
        {"gbk"_L1, tr("Simplified Chinese (GBK)")},
        {"big5"_L1, tr("Traditional Chinese (Big5)")},
    };
    for (const auto &[name, text] : names) {
        if (encoding.compare(name, Qt::CaseInsensitive) == 0)
            return text;
    }
    return encoding;
}

QString ExpertPanel::separatorText(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return tr("Comma  ,");
    case u';':
        return tr("Semicolon  ;");
    case u'\t':
        return tr("Tab");
    case u'|':
        return tr("Vertical bar  |");
    case u':':
        return tr("Colon  :");
    default:
        return app::isolated(QString(separator));
    }
}

void ExpertPanel::refresh()
{
    m_isFilling = true;
    const auto &book = m_sheet.workbook();
    const bool isText = book.format == sheets::Format::Csv;
    m_ui.encodingBox->setVisible(!book.encoding.isEmpty());
    m_ui.separatorBox->setVisible(isText && !book.delimiter.isNull());
    m_ui.quoteBox->setVisible(isText && !book.delimiter.isNull());
    m_ui.headerBox->setVisible(book.format != sheets::Format::Yaml);
    fillEncodings();
    fillSeparators();
    fillQuotes();
    fillHeaders();
    m_isFilling = false;
}

void ExpertPanel::fillEncodings()
{
    const auto &book = m_sheet.workbook();
    m_ui.encodingCombo->clear();
    for (const QString &name : sheets::encodingNames())
        m_ui.encodingCombo->addItem(encodingText(name), name.toLower());
    select(m_ui.encodingCombo, book.encoding.toLower(), encodingText(book.encoding));
    const bool told = m_sheet.options().encoding.has_value();
    m_ui.encodingReason->setText(app::reasonText(told ? sheets::ChoiceReason::Told : book.encodingReason));
}

void ExpertPanel::fillSeparators()
{
    const auto &book = m_sheet.workbook();
    m_ui.separatorCombo->clear();
    for (const QChar separator : {u',', u';', u'\t', u'|', u':'})
        m_ui.separatorCombo->addItem(separatorText(separator), QString(separator));
    select(m_ui.separatorCombo, QString(book.delimiter), separatorText(book.delimiter));
    m_ui.separatorReason->setText(
        app::reasonText(m_sheet.options().delimiter ? sheets::ChoiceReason::Told : book.delimiterReason));
}

void ExpertPanel::fillQuotes()
{
    const auto &book = m_sheet.workbook();
    m_ui.quoteCombo->clear();
    m_ui.quoteCombo->addItem(tr("Double quotes  \""), u"\""_s);
    m_ui.quoteCombo->addItem(tr("Single quotes  '"), u"'"_s);
    m_ui.quoteCombo->addItem(tr("Nothing"), QString());
    select(m_ui.quoteCombo, book.quote.isNull() ? QString() : QString(book.quote), QString(book.quote));
    m_ui.quoteReason->setText(m_sheet.options().quote ? app::reasonText(sheets::ChoiceReason::Told) : tr("Usual for text files"));
}

void ExpertPanel::fillHeaders()
{
    const auto &sheet = m_sheet.sheet();
    const int header = m_sheet.layout().headerIndex;
    m_ui.headerCombo->clear();
    m_ui.headerCombo->addItem(tr("There is no header"), -1);
    const int offered = std::min(sheet.rowCount(), std::max(kHeaderRowsOffered, header + 1));
    for (int row = 0; row < offered; ++row)
        m_ui.headerCombo->addItem(tr("Row %1").arg(QLocale().toString(sheet.rowNumber(row))), row);
    select(m_ui.headerCombo, header, tr("Row %1").arg(QLocale().toString(header + 1)));
    if (m_toldHeader == header)
        m_ui.headerReason->setText(app::reasonText(sheets::ChoiceReason::Told));
    else
        m_ui.headerReason->setText(header < 0 ? tr("The first row already holds a person")
                                              : tr("Names of columns, no address in it"));
}

void ExpertPanel::choose()
{
    if (m_isFilling)
        return;
    const auto &book = m_sheet.workbook();
    sheets::OpenOptions options = m_sheet.options();
    const QString encoding = m_ui.encodingCombo->currentData().toString();
    if (encoding.compare(book.encoding, Qt::CaseInsensitive) != 0)
        options.encoding = encoding;
    if (book.format == sheets::Format::Csv) {
        const QString separator = m_ui.separatorCombo->currentData().toString();
        if (!separator.isEmpty() && separator.front() != book.delimiter)
            options.delimiter = separator.front();
        const QString quote = m_ui.quoteCombo->currentData().toString();
        const QChar wanted = quote.isEmpty() ? QChar() : quote.front();
        if (wanted != book.quote)
            options.quote = wanted;
    }
    m_sheet.reread(options);
}

void ExpertPanel::chooseHeader()
{
    if (m_isFilling)
        return;
    m_toldHeader = m_ui.headerCombo->currentData().toInt();
    m_sheet.setHeaderIndex(*m_toldHeader);
}

} // namespace gatehouse::widgets
