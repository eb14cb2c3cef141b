// SPDX-License-Identifier: GPL-3.0-or-later
#include "readersupport.h"

#include <QtCore/QRandomGenerator>

using namespace gatehouse;
using namespace gatehouse::sheets;

/// Delimited text in all the ways people have it.
class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void strayQuotes_data();
    void strayQuotes();
    void otherQuotes();
    void toldDelimiter();
    void shortRowsAreTold();
    void agreesWithANaiveParser();
    void stops();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const char *bytes, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(bytes) << expected;
    };
    add("plain", "n,e\nAna,a@x.example\n", {u"1: n|e"_s, u"2: Ana|a@x.example"_s});
    add("no end of line at the end", "n,e\nAna,a@x.example", {u"1: n|e"_s, u"2: Ana|a@x.example"_s});
    add("returns", "n,e\rAna,a@x.example\r", {u"1: n|e"_s, u"2: Ana|a@x.example"_s});
    add("all line ends", "n,e\r\nA,a@x.example\rB,b@x.example\nC,c@x.example\r\n",
        {u"1: n|e"_s, u"2: A|a@x.example"_s, u"3: B|b@x.example"_s, u"4: C|c@x.example"_s});
    add("blank lines count", "n,e\n\n\nAna,a@x.example\n\n", {u"1: n|e"_s, u"2: "_s, u"3: "_s, u"4: Ana|a@x.example"_s});
    add("line break in quotes is one row", "n,e\n\"Ana\nMaria\",a@x.example\nBo,b@x.example\n",
        {u"1: n|e"_s, u"2: Ana\\nMaria|a@x.example"_s, u"3: Bo|b@x.example"_s});
    add("windows line break in quotes", "n,e\r\n\"Ana\r\nMaria\",a@x.example\r\n",
        {u"1: n|e"_s, u"2: Ana\r\\nMaria|a@x.example"_s});
    add("doubled quotes", "n,e\n\"Ana \"\"Annie\"\" Ruiz\",a@x.example\n", {u"1: n|e"_s, u"2: Ana \"Annie\" Ruiz|a@x.example"_s});
    add("only quotes", "n,e\n\"\"\"\",a@x.example\n", {u"1: n|e"_s, u"2: \"|a@x.example"_s});
    add("empty quotes", "n,e\n\"\",a@x.example\n", {u"1: n|e"_s, u"2: |a@x.example"_s});
    add("delimiter in quotes", "n,e\n\"Ruiz, Ana\",a@x.example\n", {u"1: n|e"_s, u"2: Ruiz, Ana|a@x.example"_s});
    add("quote inside plain text", "n,e\nAna \"Annie\" Ruiz,a@x.example\n",
        {u"1: n|e"_s, u"2: Ana \"Annie\" Ruiz|a@x.example"_s});
    add("blanks around quotes", "n,e\n \"Ruiz, Ana\" , \"a@x.example\"\n", {u"1: n|e"_s, u"2: Ruiz, Ana|a@x.example"_s});
    add("trailing delimiters", "n,e,,\nAna,a@x.example,,\n", {u"1: n|e||"_s, u"2: Ana|a@x.example||"_s});
    add("only delimiters in a row", "n,e\n,\nAna,a@x.example\n", {u"1: n|e"_s, u"2: |"_s, u"3: Ana|a@x.example"_s});
    add("rows of any width", "n,e\nAna\nBo,b@x.example,x,y\n", {u"1: n|e"_s, u"2: Ana"_s, u"3: Bo|b@x.example|x|y"_s});
    add("one column", "e-mail\na@x.example\nb@x.example\n", {u"1: e-mail"_s, u"2: a@x.example"_s, u"3: b@x.example"_s});
    add("Excel's hint", "sep=;\r\nn;e\r\nRuiz, A;a@x.example\r\n", {u"1: n|e"_s, u"2: Ruiz, A|a@x.example"_s});
    add("Excel's hint in quotes", "\"sep=|\"\nn|e\nA|a@x.example\n", {u"1: n|e"_s, u"2: A|a@x.example"_s});
    add("Excel's hint, a tab", "sep=\t\nn\te\nA\ta@x.example\n", {u"1: n|e"_s, u"2: A|a@x.example"_s});
    add("with a mark", "\xEF\xBB\xBF\"n\",e\nA,a@x.example\n", {u"1: n|e"_s, u"2: A|a@x.example"_s});
    add("form feed and tab in text", "n,e\nA\tB,a@x.example\nC\tD,c@x.example\n",
        {u"1: n|e"_s, u"2: A\tB|a@x.example"_s, u"3: C\tD|c@x.example"_s});
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    OPENED(book, open(bytes, u"people.csv"_s));
    QCOMPARE(lines(book->sheet), expected);
    QCOMPARE(book->format, Format::Csv);
    for (const Finding &finding : book->findings)
        QCOMPARE(finding.kind, Finding::Kind::RowTooShort);
}

void TestCsvReader::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    const auto add = [](const char *name, const char *bytes, char delimiter) {
        QTest::newRow(name) << QByteArray(bytes) << QChar(QLatin1Char(delimiter));
    };
    add("semicolons with commas inside", "Name;Title;Mail\nRuiz, Ana;Lead, Ops;a@x.example\nLi, Bo;Head, IT;b@x.example\n", ';');
    add("commas with semicolons inside", "Name,Note,Mail\nAna,a; b,a@x.example\nBo,c; d,b@x.example\n", ',');
    add("tabs with commas inside", "Name\tMail\nRuiz, Ana\ta@x.example\nLi, Bo\tb@x.example\n", '\t');
    add("pipes", "Name|Mail\nAna|a@x.example\n", '|');
    add("carets", "Name^Mail\nAna^a@x.example\nBo^b@x.example\n", '^');
    add("colons", "Ana:a@x.example\nBo:b@x.example\nCy:c@x.example\n", ':');
    add("times are no delimiter", "Start,Mail\n09:30,a@x.example\n10:30,b@x.example\n", ',');
    add("a title above", "New people, spring 2026\n\nName;Mail\nAna;a@x.example\nBo;b@x.example\n", ';');
    add("a longer preamble",
        "Export\nversion: 1\nby: hr\n\nName;Title;Mail\nAna;x;a@x.example\nBo;y;b@x.example\nCy;z;c@x.example\n", ';');
    add("decimal commas", "Name;FTE;Mail\nAna;0,5;a@x.example\nBo;1,0;b@x.example\n", ';');
    add("quoted throughout", "\"Name\";\"Mail\"\n\"Ruiz, A\";\"a@x.example\"\n", ';');
    add("one row", "Ana;a@x.example\n", ';');
    add("two addresses in a cell", "Name,Mail\nAna,\"a@x.example; b@x.example\"\nBo,b@x.example\n", ',');
    add("unit separator",
        "Name\x1FMail\nAna\x1F"
        "a@x.example\n",
        '\x1F');
}

void TestCsvReader::findsTheDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    OPENED(book, open(bytes, u"people.csv"_s));
    QCOMPARE(book->delimiter, delimiter);
}

void TestCsvReader::strayQuotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("never closed") << QByteArray("n,e\n\"Ana,a@x.example\nBo,b@x.example\n")
                                  << QStringList{u"1: n|e"_s, u"2: \"Ana|a@x.example"_s, u"3: Bo|b@x.example"_s}
                                  << QStringList{u"UnterminatedQuote@2"_s};
    QTest::newRow("never closed, quotes below")
        << QByteArray("n,e\n\"Ana,a@x.example\n\"Bo\",b@x.example\n\"Cy\",c@x.example\n")
        << QStringList{u"1: n|e"_s, u"2: \"Ana|a@x.example"_s, u"3: Bo|b@x.example"_s, u"4: Cy|c@x.example"_s}
        << QStringList{u"UnterminatedQuote@2"_s};
    QTest::newRow("text after") << QByteArray("n,e\n\"Ana\" Ruiz,a@x.example\n")
                                << QStringList{u"1: n|e"_s, u"2: Ana Ruiz|a@x.example"_s} << QStringList{u"TextAfterQuote@2"_s};
    QTest::newRow("undoubled") << QByteArray("n,e\n\"Ana \"Annie\" Ruiz\",a@x.example\n")
                               << QStringList{u"1: n|e"_s, u"2: Ana Annie\" Ruiz\"|a@x.example"_s}
                               << QStringList{u"TextAfterQuote@2"_s};
    QTest::newRow("at the very end") << QByteArray("n,e\nAna,\"a@x.example")
                                     << QStringList{u"1: n|e"_s, u"2: Ana|\"a@x.example"_s}
                                     << QStringList{u"UnterminatedQuote@2"_s};
}

void TestCsvReader::strayQuotes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QFETCH(QStringList, findings);
    OPENED(book, open(bytes, u"people.csv"_s));
    QCOMPARE(lines(book->sheet), expected);
    QCOMPARE(findingTexts(*book), findings);
}

void TestCsvReader::otherQuotes()
{
    OpenOptions options;
    options.quote = u'\'';
    OPENED(apostrophe, open("n,e\n'Ruiz, Ana',a@x.example\n", u"a.csv"_s, options));
    QCOMPARE(lines(apostrophe->sheet).at(1), u"2: Ruiz, Ana|a@x.example"_s);
    options.quote = QChar();
    OPENED(none, open("n,e\n\"Ana\",a@x.example\n", u"a.csv"_s, options));
    QCOMPARE(lines(none->sheet).at(1), u"2: \"Ana\"|a@x.example"_s);
}

void TestCsvReader::toldDelimiter()
{
    OpenOptions options;
    options.delimiter = u'-';
    OPENED(book, open("n-e\nAna-a@x.example\n", u"a.csv"_s, options));
    QCOMPARE(lines(book->sheet).at(1), u"2: Ana|a@x.example"_s);
    QCOMPARE(book->delimiterReason, ChoiceReason::Told);
}

void TestCsvReader::shortRowsAreTold()
{
    OPENED(book, open("Title\nn,e,t\nA,a@x.example,x\nB\nC,c@x.example,y\n\nD,d@x.example,z\n", u"a.csv"_s));
    QCOMPARE(findingTexts(*book), QStringList{u"RowTooShort@4"_s});
}

namespace {

/// RFC 4180 said in the plainest way, one character at a time.
QStringList naive(const QString &text)
{
    QStringList out;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool any = false;
    const auto endRow = [&] {
        if (any || !row.isEmpty() || !cell.isEmpty())
            row.append(cell);
        out.append(QString::number(out.size() + 1) + u": "_s + row.join(u'|'));
        row.clear();
        cell.clear();
        any = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += u'"';
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c == u'\n' ? u"\\n"_s : QString(c);
            }
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = any = true;
        } else if (c == u',') {
            row.append(cell);
            cell.clear();
            any = true;
        } else if (c == u'\n') {
            endRow();
        } else {
            cell += c;
        }
    }
    while (!out.isEmpty() && out.last().endsWith(u": "_s) && out.last().count(u'|') == 0 && !text.contains(u"\"\"\n"_s))
        out.removeLast();
    return out;
}

} // namespace

void TestCsvReader::agreesWithANaiveParser()
{
    QRandomGenerator random(20261122);
    OpenOptions options;
    options.delimiter = u',';
    const QStringList pieces{u"Ana"_s, u"a@x.example"_s, u","_s, u"\n"_s, u"\"\""_s, u" "_s, u"é"_s, u"李"_s, u"'"_s, u";"_s};
    for (int round = 0; round < 400; ++round) {
        QString text;
        const int rows = random.bounded(1, 12);
        for (int row = 0; row < rows; ++row) {
            const int cells = random.bounded(1, 5);
            for (int column = 0; column < cells; ++column) {
                QString cell;
                for (int n = random.bounded(0, 5); n > 0; --n)
                    cell += pieces.at(random.bounded(int(pieces.size())));
                const bool mustQuote =
                    cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'"') || cell.startsWith(u' ');
                if (mustQuote || random.bounded(3) == 0)
                    cell = u'"' + cell + u'"';
                text += cell + (column + 1 < cells ? u","_s : u"\n"_s);
            }
        }
        text += u"end,z@x.example\n"_s; // never blank, never without an address
        OPENED(book, open(text.toUtf8(), u"random.csv"_s, options));
        const QStringList expected = naive(text);
        if (lines(book->sheet) != expected)
            qWarning().noquote() << text;
        QCOMPARE(lines(book->sheet), expected);
    }
}

void TestCsvReader::stops()
{
    QByteArray bytes = "n,e\n";
    for (int i = 0; i < 50'000; ++i)
        bytes += "Ana,a@x.example\n";
    WorkControl control;
    qint64 told = 0;
    control.report = [&](qint64 done, qint64) {
        told = done;
        control.cancel();
    };
    const auto book = openBytes(bytes, u"a.csv"_s, {}, control);
    QVERIFY(!book);
    QVERIFY(book.error().cancelled);
    QVERIFY(told > 0);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
