// SPDX-License-Identifier: GPL-3.0-or-later
#include "readersupport.h"

using namespace gatehouse;
using namespace gatehouse::sheets;

/// What people paste: To lines, chat lists, tables from web pages, cells from a spreadsheet.
class TestPasteReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void html_data();
    void html();
};

void TestPasteReader::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QStringList two{u"0: name|email"_s, u"1: Ana Ruiz|ana@x.example"_s, u"2: Bo Li|bo@y.example"_s};
    add("semicolons", u"Ana Ruiz <ana@x.example>; Bo Li <bo@y.example>"_s, two);
    add("commas", u"Ana Ruiz <ana@x.example>, Bo Li <bo@y.example>"_s, two);
    add("a To line", u"To: Ana Ruiz <ana@x.example>, Bo Li <bo@y.example>,\n"_s, two);
    add("a German To line", u"An: \"Ana Ruiz\" <ana@x.example>; 'Bo Li' <bo@y.example>"_s, two);
    add("Outlook's order", u"Ruiz, Ana <ana@x.example>; Li, Bo <bo@y.example>"_s, two);
    add("quoted, with a comma", u"\"Ruiz, Ana\" <ana@x.example>, \"Li, Bo\" <bo@y.example>"_s, two);
    add("a line each", u"Ana Ruiz <ana@x.example>\nBo Li <bo@y.example>\n"_s, two);
    add("a line each, with bullets", u"• Ana Ruiz <ana@x.example>\n• Bo Li <mailto:bo@y.example>\n"_s, two);
    add("numbered", u"1. Ana Ruiz ana@x.example\n2. Bo Li bo@y.example\n"_s, two);
    add("name after", u"• ana@x.example (Ana Ruiz)\n• bo@y.example (Bo Li)\n"_s, two);
    add("only one name", u"Ana Ruiz <ana@x.example>; bo@y.example"_s,
        {u"0: name|email"_s, u"1: Ana Ruiz|ana@x.example"_s, u"2: |bo@y.example"_s});
    add("bare, one line", u"ana@x.example; bo@y.example, cy@z.example dee@z.example"_s,
        {u"0: email"_s, u"1: ana@x.example"_s, u"2: bo@y.example"_s, u"3: cy@z.example"_s, u"4: dee@z.example"_s});
    add("one address", u"Ana Ruiz <ana@x.example>"_s, {u"0: name|email"_s, u"1: Ana Ruiz|ana@x.example"_s});
    // These are tables, and stay as they are.
    add("bare, a line each", u"ana@x.example\nbo@y.example\n"_s, {u"1: ana@x.example"_s, u"2: bo@y.example"_s});
    add("cells from a spreadsheet", u"Name\tE-mail\nAna\tana@x.example\n"_s, {u"1: Name|E-mail"_s, u"2: Ana|ana@x.example"_s});
    add("names and addresses", u"Ana Ruiz,ana@x.example\nBo Li,bo@y.example\n"_s,
        {u"1: Ana Ruiz|ana@x.example"_s, u"2: Bo Li|bo@y.example"_s});
    add("an address column with names", u"Name,E-mail,Role\nAna,Ana Ruiz <ana@x.example>,member\n"_s,
        {u"1: Name|E-mail|Role"_s, u"2: Ana|Ana Ruiz <ana@x.example>|member"_s});
    add("name and colon", u"Ana:ana@x.example\nBo:bo@y.example\n"_s, {u"1: Ana|ana@x.example"_s, u"2: Bo|bo@y.example"_s});
}

void TestPasteReader::reads()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    OPENED(book, open(text.toUtf8(), {}));
    QCOMPARE(lines(book->sheet), expected);
    QCOMPARE(book->hasKeyRow, expected.first().startsWith(u"0: "_s));
}

void TestPasteReader::html_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("expected");
    const QStringList two{u"1: Name|Mail"_s, u"2: Jürgen Groß|j@x.example"_s};
    const auto add = [](const char *name, const char *html, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(html) << expected;
    };
    add("a table",
        "<table><thead><tr><th>Name</th><th>Mail</th></tr></thead><tbody><tr><td>J&uuml;rgen  "
        "Gro&#223;</td><td>j@x.example</td></tr></tbody></table>",
        two);
    add("without end tags", "<table><tr><th>Name<th>Mail<tr><td>J&#xFC;rgen\n Gro&szlig;<td>j@x.example</table>", two);
    add("a page around it",
        "<!DOCTYPE html><html><head><style>td{}</style><script>if (a<td) "
        "x='<table>'</script></head><body><table><tr><td>menu</td></tr></table>"
        "<!-- <table><tr><td>z@x.example --><TABLE><TR><TD>Name</TD><TD>Mail</TD></TR><tr><td><b>Jürgen</b> Groß</td><td><a "
        "href='mailto:j@x.example'>j@x.example</a></td></tr></TABLE></body></html>",
        two);
    add("from Windows' clipboard",
        "Version:0.9\r\nStartHTML:00000097\r\n<html><body><!--StartFragment--><table><tr><td>Name</td><td>Mail</td></"
        "tr><tr><td>Jürgen Groß</td><td>j@x.example</td></tr></table>",
        two);
    add("a name that links",
        "<table><tr><td colspan='2'>People</td></tr><tr><td>1</td><td><a href=\"mailto:j@x.example?subject=Hi\">Jürgen "
        "Groß</a></td></tr></table>",
        {u"1: People"_s, u"2: 1|Jürgen Groß <j@x.example>"_s});
    add("breaks", "<table><tr><td>Jürgen<br>Groß</td><td>j@x.example</td></tr></table>", {u"1: Jürgen\\nGroß|j@x.example"_s});
    add("cut off", "<table><tr><td>Jürgen Groß</td><td>j@x.example", {u"1: Jürgen Groß|j@x.example"_s});
}

void TestPasteReader::html()
{
    QFETCH(QByteArray, html);
    QFETCH(QStringList, expected);
    OPENED(book, open(html, {}));
    QCOMPARE(lines(book->sheet), expected);
    OPENED(file, open(html, u"export.xls"_s)); // many programs write a web page and call it Excel
    QCOMPARE(lines(file->sheet), expected);
}

QTEST_GUILESS_MAIN(TestPasteReader)
#include "tst_pastereader.moc"
