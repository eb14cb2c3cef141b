// SPDX-License-Identifier: GPL-3.0-or-later
#include "readersupport.h"

using namespace gatehouse;
using namespace gatehouse::sheets;

namespace {

QByteArray text(const char *where, const char *value)
{
    return QByteArray("<c r='") + where + "' t='inlineStr'><is><t>" + value + "</t></is></c>";
}

const QByteArray kPeople = "<row r='1'>" + text("A1", "name") + text("B1", "email") + "</row><row r='2'>" + text("A2", "Ana") +
                           text("B2", "a@x.example") + "</row>";
const QByteArray kNote = "<row r='1'>" + text("A1", "Ask HR") + "</row>";

QByteArray odsCell(const char *value)
{
    return QByteArray("<table:table-cell office:value-type='string'><text:p>") + value + "</text:p></table:table-cell>";
}

QByteArray odsTable(const char *name, const QByteArray &rows, const char *style = "")
{
    return QByteArray("<table:table table:name='") + name + "' table:style-name='" + style + "'>" + rows + "</table:table>";
}

QByteArray odsRow(const QByteArray &cells, int repeated = 1)
{
    return "<table:table-row table:number-rows-repeated='" + QByteArray::number(repeated) + "'>" + cells + "</table:table-row>";
}

const QByteArray kOdsPeople = odsRow(odsCell("name") + odsCell("email")) + odsRow(odsCell("Ana") + odsCell("a@x.example"));
const char kHiddenStyle[] =
    "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>";

} // namespace

/// XLSX and ODS, as many programs write them.
class TestWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xlsxCells_data();
    void xlsxCells();
    void xlsxStringsAndRows();
    void xlsxFindings();
    void xlsxPrefixesAndOrder();
    void choosesTheSheet_data();
    void choosesTheSheet();
    void odsCells_data();
    void odsCells();
    void odsRepeatsAndGaps();
    void odsFindings();
    void odsChoosesTheSheet();
    void flatOds();
    void refuses_data();
    void refuses();
};

void TestWorkbooks::xlsxCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *cell, const QString &expected) {
        QTest::newRow(name) << QByteArray(cell) << expected;
    };
    add("shared", "<c t='s'><v>0</v></c>", u"Ana Ruiz"_s);
    add("rich, without its pronunciation", "<c t='s'><v>1</v></c>", u"山田太郎"_s);
    add("inline, rich", "<c t='inlineStr'><is><r><t>Ana</t></r><r><rPr><b/></rPr><t xml:space='preserve'> Ruiz</t></r></is></c>",
        u"Ana Ruiz"_s);
    add("escapes", "<c t='inlineStr'><is><t>a_x000D_b_x005F_x0041_ _xZZZZ_</t></is></c>", u"a\rb_x0041_ _xZZZZ_"_s);
    add("entities", "<c t='inlineStr'><is><t>A &amp; B &lt;a@x.example&gt; &#252;</t></is></c>", u"A & B <a@x.example> ü"_s);
    add("true", "<c t='b'><v>1</v></c>", u"TRUE"_s);
    add("false", "<c t='b'><v>0</v></c>", u"FALSE"_s);
    add("formula, text", "<c t='str'><f>A1&amp;B1</f><v>Ana Ruiz</v></c>", u"Ana Ruiz"_s);
    add("formula, number", "<c><f>1+1</f><v>2</v></c>", u"2"_s);
    add("whole number", "<c><v>42</v></c>", u"42"_s);
    add("whole number as a fraction", "<c><v>42.0</v></c>", u"42"_s);
    add("float noise", "<c><v>0.30000000000000004</v></c>", u"0.3"_s);
    add("negative", "<c><v>-1.5</v></c>", u"-1.5"_s);
    add("long id", "<c><v>123456789012345</v></c>", u"123456789012345"_s);
    add("longer id, as Excel writes it", "<c><v>1.2345678901234501E+17</v></c>", u"123456789012345000"_s);
    add("telephone", "<c><v>4.915112345678E+12</v></c>", u"4915112345678"_s);
    add("tiny", "<c><v>1.5E-7</v></c>", u"0.00000015"_s);
    add("percent", "<c s='5'><v>0.5</v></c>", u"50%"_s);
    add("padded", "<c s='6'><v>123</v></c>", u"00123"_s);
    add("date, built in", "<c s='1'><v>46085</v></c>", u"2026-03-04"_s);
    add("date and time", "<c s='2'><v>46085.395833333336</v></c>", u"2026-03-04 09:30"_s);
    add("date and time, with seconds", "<c s='2'><v>46085.395844907406</v></c>", u"2026-03-04 09:30:01"_s);
    add("time", "<c s='3'><v>0.395833333333333</v></c>", u"09:30:00"_s);
    add("hours beyond a day", "<c s='4'><v>1.5</v></c>", u"36:00:00"_s);
    add("midnight by rounding", "<c s='2'><v>46085.99999999999</v></c>", u"2026-03-05 00:00"_s);
    add("before the 29th of February 1900", "<c s='1'><v>59</v></c>", u"1900-02-28"_s);
    add("the day that never was", "<c s='1'><v>60</v></c>", u"1900-02-29"_s);
    add("after it", "<c s='1'><v>61</v></c>", u"1900-03-01"_s);
    add("iso date", "<c t='d'><v>2026-03-04T00:00:00</v></c>", u"2026-03-04"_s);
    add("a format with quoted letters", "<c s='7'><v>3</v></c>", u"3"_s);
    add("date with a locale", "<c s='8'><v>46085</v></c>", u"2026-03-04"_s);
    add("date in Japanese", "<c s='9'><v>46085</v></c>", u"2026-03-04"_s);
    add("style beyond the list", "<c s='99'><v>7</v></c>", u"7"_s);
    add("blanks kept", "<c t='inlineStr'><is><t xml:space='preserve'> Ana </t></is></c>", u" Ana "_s);
}

void TestWorkbooks::xlsxCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const QByteArray strings =
        "<si><t>Ana Ruiz</t></si><si><r><t>山田</t></r><r><t>太郎</t></r><rPh sb='0' eb='2'><t>ヤマダ</t></rPh></si>";
    const QByteArray styles =
        "<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd\\ hh:mm'/><numFmt numFmtId='165' formatCode='[h]:mm'/>"
        "<numFmt numFmtId='166' formatCode='00000'/><numFmt numFmtId='167' formatCode='0 &quot;days&quot;'/>"
        "<numFmt numFmtId='168' formatCode='[$-407]d. mmmm yyyy;@'/>"
        "<numFmt numFmtId='169' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/></numFmts>"
        "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
        "<xf numFmtId='20'/><xf numFmtId='165'/><xf numFmtId='9'/><xf numFmtId='166'/><xf numFmtId='167'/>"
        "<xf numFmtId='168'/><xf numFmtId='169'/></cellXfs>";
    OPENED(book, open(xlsxOf({{"S", "<row>" + cell + text("B1", "a@x.example") + "</row>"}}, strings, styles)));
    QCOMPARE(book->sheet.cell(0, 0).toString(), expected);
    QCOMPARE(book->sheet.cell(0, 1), u"a@x.example");
}

void TestWorkbooks::xlsxStringsAndRows()
{
    // Gaps in rows and columns, a merged title (its value is in its first cell alone), rows without numbers.
    const QByteArray rows = "<row r='2'>" + text("B2", "Title") + "<c r='C2'/></row><row r='5'>" + text("A5", "Ana") +
                            text("D5", "a@x.example") +
                            "</row><row><c t='b'><v>1</v></c></row><row r='9'/><row r='1048576'><c r='XFD1048576' s='1'/></row>";
    OPENED(book, open(xlsxOf({{"S", rows}})));
    QCOMPARE(lines(book->sheet), (QStringList{u"2: |Title"_s, u"5: Ana|||a@x.example"_s, u"6: TRUE"_s}));
    QCOMPARE(book->format, Format::Xlsx);
    QVERIFY(book->encoding.isEmpty());

    OPENED(macBook, open(xlsxOf({{"S", "<row><c s='1'><v>44623</v></c>" + text("B1", "a@x.example") + "</row>"}}, {},
                                "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>", "<workbookPr date1904='1'/>")));
    QCOMPARE(macBook->sheet.cell(0, 0), u"2026-03-04");
}

void TestWorkbooks::xlsxFindings()
{
    const QByteArray rows =
        "<row r='1'>" + text("A1", "a@x.example") + "<c r='B1'><f>NOW()</f><v/></c><c r='C1' t='str'><f>\"\"</f><v></v></c>" +
        "<c r='D1'><f>X</f></c></row><row r='2'><c r='A2' t='e'><f>VLOOKUP(1)</f><v>#N/A</v></c>" + text("B2", "b") + "</row>";
    OPENED(book, open(xlsxOf({{"S", rows}})));
    QCOMPARE(lines(book->sheet), (QStringList{u"1: a@x.example"_s, u"2: |b"_s}));
    QCOMPARE(findingTexts(*book), (QStringList{u"FormulaWithoutResult@1"_s, u"FormulaWithoutResult@1"_s, u"CellError@2"_s}));
    QCOMPARE(book->findings.last().value, u"#N/A"_s);
    QCOMPARE(book->findings.last().column, 0);
}

void TestWorkbooks::xlsxPrefixesAndOrder()
{
    const QByteArray sheet =
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row r='2'><x:c r='B2' "
        "t='str'><x:v>b</x:v></x:c>"
        "<x:c r='A2' t='str'><x:v>a@x.example</x:v></x:c></x:row><x:row r='1'><x:c r='A1' t='str'><x:v>first</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>";
    const QByteArray rel = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    const QByteArray bytes =
        zipOf({{"[Content_Types].xml", "<Types/>"},
               {"_rels/.rels",
                "<Relationships><Relationship Id='r' Type='" + rel + "officeDocument' Target='/XL/Book.xml'/></Relationships>"},
               {"xl/book.xml", "<x:workbook xmlns:x='u' xmlns:r='v'><x:sheets><x:sheet name='Chart' r:id='c'/><x:sheet name='A "
                               "&amp; B' r:id='s'/></x:sheets></x:workbook>"},
               {"xl/_rels/book.xml.rels", "<Relationships><Relationship Id='s' Type='" + rel +
                                              "worksheet' Target='./sheets/../s.xml'/><Relationship Id='c' Type='" + rel +
                                              "chartsheet' Target='c.xml'/></Relationships>"},
               {"xl/s.xml", sheet}});
    OPENED(book, open(bytes));
    QCOMPARE(lines(book->sheet), (QStringList{u"1: first"_s, u"2: a@x.example|b"_s}));
    QCOMPARE(book->sheetName, u"A & B"_s);
    QCOMPARE(book->sheets.size(), 1);
}

void TestWorkbooks::choosesTheSheet_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("expected");
    QTest::newRow("people before notes") << QString() << u"People"_s;
    QTest::newRow("told, hidden") << u"Old people"_s << u"Old people"_s;
    QTest::newRow("told, another case") << u"notes"_s << u"Notes"_s;
    QTest::newRow("told, not there") << u"Nobody"_s << QString();
}

void TestWorkbooks::choosesTheSheet()
{
    QFETCH(QString, told);
    QFETCH(QString, expected);
    OpenOptions options;
    if (!told.isEmpty())
        options.sheet = told;
    const QByteArray bytes = xlsxOf({{"Old people", kPeople, "hidden"},
                                     {"Very old people", kPeople, "veryHidden"},
                                     {"Empty", ""},
                                     {"Notes", kNote},
                                     {"People", kPeople},
                                     {"More people", kPeople}});
    const QByteArray ods = odsOf(odsTable("Old people", kOdsPeople, "ta2") + odsTable("Very old people", kOdsPeople, "ta2") +
                                     odsTable("Empty", "") + odsTable("Notes", odsRow(odsCell("Ask HR"))) +
                                     odsTable("People", kOdsPeople) + odsTable("More people", kOdsPeople),
                                 kHiddenStyle);
    for (const QByteArray &one : {bytes, ods}) {
        if (expected.isEmpty()) {
            REFUSED(open(one, {}, options), Refusal::NoSuchSheet);
            continue;
        }
        OPENED(book, open(one, {}, options));
        QCOMPARE(book->sheetName, expected);
        QCOMPARE(book->sheets.size(), 6);
        QVERIFY(book->sheets.at(0).isHidden && book->sheets.at(1).isHidden && !book->sheets.at(2).isHidden);
    }
}

void TestWorkbooks::odsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *attributes, const char *inside, const QString &expected) {
        QTest::newRow(name) << QByteArray("<table:table-cell ") + attributes + ">" + inside + "</table:table-cell>" << expected;
    };
    add("text", "office:value-type='string'", "<text:p>Ana Ruiz</text:p>", u"Ana Ruiz"_s);
    add("paragraphs", "office:value-type='string'", "<text:p>Ana</text:p><text:p>Ruiz</text:p>", u"Ana\nRuiz"_s);
    add("blanks", "office:value-type='string'",
        "<text:p>  Ana\n  <text:s text:c='2'/>Ruiz<text:tab/>x<text:line-break/>y</text:p>", u"Ana   Ruiz\tx\ny"_s);
    add("spans and links", "office:value-type='string'", "<text:p><text:span>An</text:span>a <text:a>Ruiz</text:a></text:p>",
        u"Ana Ruiz"_s);
    add("without a comment", "office:value-type='string'",
        "<office:annotation><text:p>ask her</text:p></office:annotation><text:p>Ana</text:p>", u"Ana"_s);
    add("without a drawing", "office:value-type='string'",
        "<draw:frame><draw:text-box><text:p>note</text:p></draw:text-box></draw:frame><text:p>Ana</text:p>", u"Ana"_s);
    add("number", "office:value-type='float' office:value='42'", "<text:p>42,00</text:p>", u"42"_s);
    add("number, noise", "office:value-type='float' office:value='0.30000000000000004'", "<text:p>0,3</text:p>", u"0.3"_s);
    add("number, long", "office:value-type='float' office:value='123456789012345'", "<text:p>1,23E+14</text:p>",
        u"123456789012345"_s);
    add("number, padded", "office:value-type='float' office:value='123'", "<text:p>00123</text:p>", u"00123"_s);
    add("percent", "office:value-type='percentage' office:value='0.5'", "<text:p>50,00%</text:p>", u"50%"_s);
    add("money", "office:value-type='currency' office:value='12.5'", "<text:p>12,50 EUR</text:p>", u"12.5"_s);
    add("date", "office:value-type='date' office:date-value='2026-03-04'", "<text:p>04.03.26</text:p>", u"2026-03-04"_s);
    add("date and time", "office:value-type='date' office:date-value='2026-03-04T09:30:00'", "<text:p>x</text:p>",
        u"2026-03-04 09:30"_s);
    add("time", "office:value-type='time' office:time-value='PT09H30M00S'", "<text:p>x</text:p>", u"09:30:00"_s);
    add("true", "office:value-type='boolean' office:boolean-value='true'", "<text:p>WAHR</text:p>", u"TRUE"_s);
    add("formula", "table:formula='of:=1' office:value-type='string' office:string-value='Ana'", "", u"Ana"_s);
    add("covered", "office:value-type='string'", "", QString());
}

void TestWorkbooks::odsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    OPENED(book, open(odsOf(odsTable("S", odsRow(cell + odsCell("a@x.example"))))));
    QCOMPARE(book->sheet.cell(0, 0).toString(), expected);
    QCOMPARE(book->sheet.cell(0, 1), u"a@x.example");
    QCOMPARE(book->format, Format::Ods);
}

void TestWorkbooks::odsRepeatsAndGaps()
{
    const QByteArray rows =
        "<table:table-header-rows>" + odsRow("<table:table-cell table:number-columns-repeated='2'/>" + odsCell("email")) +
        "</table:table-header-rows>" + odsRow("<table:table-cell table:number-columns-repeated='16384'/>", 3) +
        odsRow("<table:table-cell table:number-columns-repeated='2' "
               "office:value-type='string'><text:p>x</text:p></table:table-cell>" +
                   odsCell("a@x.example") +
                   "<table:covered-table-cell/><table:table-cell table:number-columns-repeated='16380'/>",
               2) +
        odsRow(odsCell("end")) + odsRow("<table:table-cell table:number-columns-repeated='16384'/>", 1'048'568);
    OPENED(book, open(odsOf("<table:tracked-changes>" + odsRow(odsCell("old@x.example")) + "</table:tracked-changes>" +
                            odsTable("S", rows))));
    QCOMPARE(lines(book->sheet), (QStringList{u"1: ||email"_s, u"5: x|x|a@x.example"_s, u"6: x|x|a@x.example"_s, u"7: end"_s}));
}

void TestWorkbooks::odsFindings()
{
    const QByteArray row =
        odsCell("a@x.example") + "<table:table-cell table:formula='of:=X()'/>" +
        "<table:table-cell table:formula='of:=NA()' office:value-type='string' office:string-value='' calcext:value-type='error'>"
        "<text:p>#N/A</text:p></table:table-cell>";
    OPENED(book, open(odsOf(odsTable("S", odsRow(row)))));
    QCOMPARE(lines(book->sheet), QStringList{u"1: a@x.example"_s});
    QCOMPARE(findingTexts(*book), (QStringList{u"FormulaWithoutResult@1"_s, u"CellError@1"_s}));
}

void TestWorkbooks::odsChoosesTheSheet()
{
    OPENED(book, open(odsOf(odsTable("Notes", odsRow(odsCell("a"))) + odsTable("More", odsRow(odsCell("b"))))));
    QCOMPARE(book->sheetName, u"Notes"_s);
    REFUSED(open(odsOf(odsTable("Empty", odsRow("<table:table-cell/>")))), Refusal::NoRows);
}

void TestWorkbooks::flatOds()
{
    OPENED(book, open(odsContent(odsTable("S", kOdsPeople)), u"people.fods"_s));
    QCOMPARE(book->format, Format::Ods);
    QCOMPARE(lines(book->sheet), (QStringList{u"1: name|email"_s, u"2: Ana|a@x.example"_s}));
}

void TestWorkbooks::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("refusal");
    const auto add = [](const char *name, const QByteArray &bytes, Refusal refusal) {
        QTest::newRow(name) << bytes << int(refusal);
    };
    const QByteArray good = xlsxOf({{"S", kPeople}});
    add("cut in the middle", good.left(good.size() / 2), Refusal::DamagedArchive);
    add("cut at the end", good.chopped(10), Refusal::DamagedArchive);
    QByteArray flipped = zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                {"content.xml", odsContent(odsTable("S", kOdsPeople.repeated(50)))}});
    for (int i = 300; i < 340; ++i)
        flipped[i] = char(~flipped[i]);
    add("bytes flipped", flipped, Refusal::DamagedArchive);
    add("only a magic", "PK\x03\x04", Refusal::DamagedArchive);
    add("an empty archive", zipOf({{"a.txt", "x"}}), Refusal::NotASheet);
    add("a text document", zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}),
        Refusal::NotASheet);
    add("a word file", zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<a/>"}}), Refusal::NotASheet);
    add("xml cut",
        zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
               {"content.xml", odsContent(odsTable("S", kOdsPeople)).chopped(40)}}),
        Refusal::DamagedArchive);
    add("bad shared string", xlsxOf({{"S", "<row><c t='s'><v>7</v></c></row>"}}), Refusal::DamagedArchive);
    add("a cell far out", xlsxOf({{"S", "<row r='1048576'>" + text("XFD1048576", "x") + "</row>"}}), Refusal::TooLarge);
    add("a row beyond all", xlsxOf({{"S", "<row r='99999999999'/>"}}), Refusal::TooLarge);
    const QByteArray laughs = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b "
                              "'&a;&a;&a;'>]><worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>";
    const auto withSheet = [](const QByteArray &xml) {
        return zipOf({{"[Content_Types].xml", "<Types/>"},
                      {"xl/workbook.xml", "<workbook><sheets><sheet name='S' id='s'/></sheets></workbook>"},
                      {"xl/_rels/workbook.xml.rels", "<R><Relationship Id='s' Type='x/worksheet' Target='s.xml'/></R>"},
                      {"xl/s.xml", xml}});
    };
    add("entities", withSheet(laughs), Refusal::XmlHostile);
    add("external entity", withSheet("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet>&x;</worksheet>"),
        Refusal::XmlHostile);
    add("external entity, ods",
        zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
               {"content.xml", "<!DOCTYPE a SYSTEM 'http://x.example/a.dtd'><a/>"}}),
        Refusal::XmlHostile);
    add("nesting", withSheet(QByteArray("<a>").repeated(2'000'000)), Refusal::XmlHostile);
    add("repeated rows of text", odsOf(odsTable("S", odsRow(QByteArray(odsCell("a@x.example")).repeated(100), 1'048'576))),
        Refusal::TooLarge);
    add("repeated cells of text",
        odsOf(odsTable("S", odsRow("<table:table-cell table:number-columns-repeated='16384' "
                                   "office:value-type='string'><text:p>x</text:p></table:table-cell>"))),
        Refusal::TooLarge);
    add("two thousand million blanks",
        odsOf(odsTable("S", odsRow("<table:table-cell office:value-type='string'><text:p><text:s "
                                   "text:c='2000000000'/></text:p></table:table-cell>"))),
        Refusal::TooLarge);
    add("a cell of 3 MB",
        withSheet("<worksheet><sheetData><row><c t='str'><v>" + QByteArray(3'000'000, 'x') +
                  "</v></c></row></sheetData></worksheet>"),
        Refusal::TooLarge);
    add("unpacks without end", withSheet("<worksheet><sheetData>" + QByteArray(qsizetype(600) << 20, ' ')), Refusal::ZipBomb);
    QList<ZipEntry> many{{"[Content_Types].xml", "<Types/>"}};
    for (int i = 0; i < 5000; ++i)
        many.append({"e" + QByteArray::number(i), ""});
    add("5,000 entries", zipOf(many), Refusal::ZipBomb);
    QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    ole += QByteArray(2000, '\0');
    add("old Excel", ole, Refusal::OldExcel);
    QByteArray encrypted = ole;
    for (const char c : QByteArray("EncryptedPackage"))
        encrypted.append(c).append('\0');
    add("password", encrypted, Refusal::PasswordProtected);
    add("password, ods",
        zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
               {"META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"},
               {"content.xml", "rubbish"}}),
        Refusal::PasswordProtected);
}

void TestWorkbooks::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, refusal);
    REFUSED(open(bytes, u"people.xlsx"_s), Refusal(refusal));
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
