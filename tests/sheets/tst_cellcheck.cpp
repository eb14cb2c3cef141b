// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/addresscheck.h"
#include "sheets/cellcheck.h"
#include "sheets/cellrepair.h"
#include "sheets/columnmatch.h"
#include "sheets/open.h"

#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::sheets;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    Workbook workbook;
    Layout layout;
    Checked checked;
};

/// Rows separated by line breaks, cells by "|".
Read read(const QString &text, const Edits &edits = {})
{
    WorkControl control;
    OpenOptions options;
    options.delimiter = u'|';
    Read result;
    if (auto opened = openBytes(text.toUtf8(), u"test.csv"_s, options, control))
        result.workbook = *opened;
    result.layout = matchColumns(result.workbook);
    result.checked = check(result.workbook.sheet, result.layout, edits, control);
    return result;
}

const QString kHead = u"name|email|lastname|title|is_sso_user|password\n"_s;

} // namespace

/// What is repaired without asking, what is held back, and what is suggested.
class CellCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void repairedAddresses_data();
    void repairedAddresses();
    void names();
    void longTexts();
    void yesAndNo_data();
    void yesAndNo();
    void passwords();
    void missingNames();
    void duplicates();
    void leftOutRowsClaimNothing();
    void emptyRowsAndFooters();
    void headerAgain();
    void editsCount();
    void oneRowByItself();
    void noEmailColumn();
    void firstNameElseWhole();
    void cancels();
    void manyFaultsStayQuick();
};

void CellCheckTest::addresses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("detail"); // -1: sound
    QTest::addColumn<QString>("suggestion");
    using enum ProblemDetail;
    const auto sound = [](const char16_t *cell) {
        QTest::newRow(qPrintable(QString::fromUtf16(cell))) << QString::fromUtf16(cell) << -1 << QString();
    };
    const auto fault = [](const char16_t *cell, ProblemDetail detail, const char16_t *suggestion) {
        QTest::newRow(qPrintable(QString::fromUtf16(cell)))
            << QString::fromUtf16(cell) << int(detail) << QString::fromUtf16(suggestion);
    };
    sound(u"o'brien@acme.example");
    sound(u"ann+news@acme.example");
    sound(u"Ann.Lee@ACME.example");
    sound(u"a@b-c.d.example");
    sound(u"_x_@acme.example");
    sound(u"ann@xn--mller-kva.example");
    fault(u"eli@acme", NoDotInDomain, u"eli@acme.example");
    fault(u"eli@nowhere", NoDotInDomain, u"");
    fault(u"fay@acme.example, fay@home.example", TwoAddresses, u"fay@acme.example");
    fault(u"fay@home.example; fay@acme.example", TwoAddresses, u"fay@acme.example");
    fault(u"p@acme.example / q@acme.example", TwoAddresses, u"p@acme.example");
    fault(u"hal＠acme.example", FullWidthAt, u"hal@acme.example");
    fault(u"ｈａｌ＠ａｃｍｅ．ｅｘａｍｐｌｅ", FullWidthAt, u"hal@acme.example");
    fault(u"ann@@acme.example", TwoAts, u"ann@acme.example");
    fault(u"ann@bob@acme.example", TwoAts, u"");
    fault(u"ann@acme.example@acme.example", TwoAts, u"ann@acme.example");
    fault(u"ann@acme,example", CommaInDomain, u"ann@acme.example");
    fault(u"ann@acme.example,", BadDomain, u"ann@acme.example");
    fault(u"ann@ acme.example", SpaceInside, u"ann@acme.example");
    fault(u"ann @acme . example", SpaceInside, u"ann@acme.example");
    fault(u"ann lee@acme.example", SpaceInside, u"ann.lee@acme.example");
    fault(u"ann@acme.example (Ann)", SpaceInside, u"ann@acme.example");
    fault(u"Ann Lee ann@acme.example", SpaceInside, u"ann@acme.example");
    fault(u"ann(at)acme.example", WordForAt, u"ann@acme.example");
    fault(u"ann [AT] acme [dot] example", WordForAt, u"ann@acme.example");
    fault(u"ann at acme.example", WordForAt, u"ann@acme.example");
    fault(u"ann@acme.example.", BadDomain, u"ann@acme.example");
    fault(u"ann@acme.e", BadDomain, u"ann@acme.example");
    fault(u"ann@acme_x.example", BadDomain, u"ann@acme-x.example");
    fault(u"ann@127.0.0.1", BadDomain, u"");
    fault(u"ann@", BadDomain, u"");
    fault(u"ann@acme..example", DotDot, u"ann@acme.example");
    fault(u"ann..lee@acme.example", DotDot, u"ann.lee@acme.example");
    fault(u"ann.@acme.example", BadLocalPart, u"ann@acme.example");
    fault(u"'ann@acme.example'", BadDomain, u"ann@acme.example");
    fault(u"@acme.example", BadLocalPart, u"");
    fault(u"jürgen.groß@acme.example", NonAsciiLocalPart, u"juergen.gross@acme.example");
    fault(u"zoé@acme.example", NonAsciiLocalPart, u"zoe@acme.example");
    fault(u"аnn@acme.example", NonAsciiLocalPart, u"ann@acme.example"); // a Cyrillic а
    fault(u"иван@acme.example", NonAsciiLocalPart, u"");
    fault(u"ann@müller.example", NonAsciiDomain, u"ann@xn--mller-kva.example");
    fault(u"ann@acme。example", NonAsciiDomain, u"ann@acme.example");
    fault(u"ann.acme.example", NoAt, u"ann@acme.example");
    fault(u"bob", NoAt, u"");
    fault(u"n/a", NoAt, u"");
    fault(u"https://acme.example/ann", NoAt, u"");
}

void CellCheckTest::addresses()
{
    QFETCH(QString, cell);
    QFETCH(int, detail);
    QFETCH(QString, suggestion);
    const Read r = read(kHead + u"A|a.one@acme.example\nB|b.two@acme.example\nC|c.three@acme.example\nX|"_s + cell);
    if (detail < 0) {
        QCOMPARE(r.checked.problems.size(), 0);
        QCOMPARE(r.checked.ready.last().person.email, cell);
        return;
    }
    QCOMPARE(r.checked.problems.size(), 1);
    const Problem &problem = r.checked.problems.first();
    QCOMPARE(problem.kind, ProblemKind::InvalidEmail);
    QCOMPARE(problem.field, Field::Email);
    QCOMPARE(problem.row, 5);
    QCOMPARE(problem.column, 1);
    QCOMPARE(problem.value, cell);
    QCOMPARE(problem.suggestion, suggestion);
    QCOMPARE(int(problem.detail), detail);
    QVERIFY2(suggestion.isEmpty() || isSoundAddress(suggestion), "a suggestion has to pass");
}

void CellCheckTest::repairedAddresses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("blanks") << u"  ann@acme.example  "_s;
    QTest::newRow("no-break") << u"\u00a0ann@acme.example\u202f"_s;
    QTest::newRow("zero width") << u"ann@acme\u200b.example\ufeff"_s;
    QTest::newRow("soft hyphen") << u"ann@ac\u00adme.example"_s;
    QTest::newRow("direction marks") << u"\u200eann@acme.example\u200f"_s;
    QTest::newRow("mailto") << u"mailto:ann@acme.example"_s;
    QTest::newRow("MAILTO with subject") << u"MAILTO:ann@acme.example?subject=Hello"_s;
    QTest::newRow("name and address") << u"Ann Lee <ann@acme.example>"_s;
    QTest::newRow("quoted name") << u"'Lee, Ann' <ann@acme.example>"_s;
    QTest::newRow("brackets alone") << u"<ann@acme.example>"_s;
    QTest::newRow("address twice") << u"ann@acme.example <ann@acme.example>"_s;
    QTest::newRow("mailto in brackets") << u"Ann <mailto:ann@acme.example>"_s;
    QTest::newRow("tab") << u"\tann@acme.example\t"_s;
}

void CellCheckTest::repairedAddresses()
{
    QFETCH(QString, cell);
    const Read r = read(kHead + u"Ann|"_s + cell);
    QCOMPARE(r.checked.problems.size(), 0);
    QCOMPARE(r.checked.ready.size(), 1);
    QCOMPARE(r.checked.ready.first().person.email, u"ann@acme.example"_s);
    // The meaning is not changed silently: another address in the name is two.
    QVERIFY(!isSoundAddress(repairedAddress(u"bob@acme.example <ann@acme.example>")));
}

void CellCheckTest::names()
{
    QCOMPARE(repairedText(u"  Anna\u00a0Schmidt "), u"Anna Schmidt"_s);
    QCOMPARE(repairedText(u"Bogdan \u200bPopa"), u"Bogdan Popa"_s);
    QCOMPARE(repairedText(u"Gus\nMultiline"), u"Gus Multiline"_s);
    QCOMPARE(repairedText(u"Gus\r\n\r\nMultiline"), u"Gus Multiline"_s);
    QCOMPARE(repairedText(u"Ó Dálaigh"), u"Ó Dálaigh"_s);
    QCOMPARE(repairedText(u"名　字"), u"名 字"_s);
    // The joiners of Persian and Indic scripts are letters' business; between Latin ones they are debris.
    QCOMPARE(repairedText(u"علی\u200cرضا"), u"علی\u200cرضا"_s);
    QCOMPARE(repairedText(u"An\u200dna"), u"Anna"_s);
    QCOMPARE(repairedText(u"\u200b \ufeff"), QString());

    const Read r = read(kHead + u"Weber, Anna|anna@acme.example|\u200b|  |\u00a0|"_s);
    QCOMPARE(r.checked.ready.size(), 1);
    QCOMPARE(r.checked.ready.first().person.name, u"Weber, Anna"_s);
    QVERIFY(!r.checked.ready.first().person.lastName);
    QVERIFY(!r.checked.ready.first().person.title);
    QVERIFY(!r.checked.ready.first().person.isSsoUser);

    const Read bell = read(kHead + u"An\u0007na|anna@acme.example"_s);
    QCOMPARE(bell.checked.problems.size(), 1);
    QCOMPARE(bell.checked.problems.first().detail, ProblemDetail::ControlCharacter);
    QCOMPARE(bell.checked.problems.first().kind, ProblemKind::InvalidValue);
    QCOMPARE(bell.checked.problems.first().suggestion, u"Anna"_s);
}

void CellCheckTest::longTexts()
{
    const QString fits(255, u'n'), over(256, u'n');
    const QString local64(64, u'a'), local65(65, u'a');
    QCOMPARE(read(kHead + fits + u"|"_s + local64 + u"@acme.example|"_s + fits + u"|"_s + fits).checked.ready.size(), 1);
    const Read r = read(kHead + over + u"|"_s + local65 + u"@acme.example|"_s + over + u"|"_s + over);
    QList<ProblemDetail> details;
    for (const Problem &problem : r.checked.problems) {
        QCOMPARE(problem.kind, ProblemKind::TooLong);
        details.append(problem.detail);
    }
    QCOMPARE(details, (QList{ProblemDetail::EmailTooLong, ProblemDetail::NameTooLong, ProblemDetail::NameTooLong,
                             ProblemDetail::TitleTooLong}));
    QString domain;
    for (int i = 0; i < 30; ++i)
        domain += u"acmeacme."_s;
    const Read longDomain = read(kHead + u"A|a@"_s + domain + u"example"_s);
    QCOMPARE(longDomain.checked.problems.first().kind, ProblemKind::TooLong);
}

void CellCheckTest::yesAndNo_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("meaning"); // 1 yes, 0 no, -1 held back
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char16_t *word, int meaning, const char16_t *suggestion = u"") {
        QTest::newRow(qPrintable(QString::fromUtf16(word)))
            << QString::fromUtf16(word) << meaning << QString::fromUtf16(suggestion);
    };
    for (const char16_t *yes :
         {u"yes",       u"Y",  u"TRUE", u"True", u"1",   u"ja",  u"JA",    u"wahr", u"oui", u"vrai",  u"sí",  u"Si",
          u"verdadero", u"sì", u"vero", u"sim",  u"tak", u"ano", u"kyllä", u"evet", u"да",  u"ДА",    u"так", u"ναι",
          u"نعم",       u"כן", u"はい", u"是",   u"예",  u"네",  u"हाँ",    u" on ", u"✓",   u"ｙｅｓ"})
        row(yes, 1);
    for (const char16_t *no : {u"no",  u"N",   u"FALSE", u"0",  u"nein",   u"NEIN", u"falsch", u"non",   u"faux",
                               u"não", u"nee", u"nie",   u"ne", u"nej",    u"ei",   u"hayır",  u"HAYIR", u"нет",
                               u"ні",  u"όχι", u"لا",    u"לא", u"いいえ", u"否",   u"아니요", u"नहीं",   u"off"})
        row(no, 0);
    row(u"perhaps", -1);
    row(u"x", -1, u"yes");
    row(u"yse", -1, u"yes");
    row(u"treu", -1, u"true");
    row(u"nien", -1, u"nein");
    row(u"Ja.", -1, u"Ja");
    row(u"2", -1);
    row(u"Okta", -1);
}

void CellCheckTest::yesAndNo()
{
    QFETCH(QString, word);
    QFETCH(int, meaning);
    QFETCH(QString, suggestion);
    const Read r = read(kHead + u"Anna|anna@acme.example|||"_s + word + u"|"_s);
    if (meaning < 0) {
        QCOMPARE(r.checked.problems.size(), 1);
        QCOMPARE(r.checked.problems.first().kind, ProblemKind::InvalidValue);
        QCOMPARE(r.checked.problems.first().field, Field::IsSsoUser);
        QCOMPARE(r.checked.problems.first().suggestion, suggestion);
        QVERIFY(suggestion.isEmpty() || yesOrNo(suggestion));
        return;
    }
    QCOMPARE(r.checked.problems.size(), 0);
    QCOMPARE(r.checked.ready.first().person.isSsoUser, std::optional<bool>(meaning == 1));
}

void CellCheckTest::passwords()
{
    const Read r = read(
        kHead +
        u"A|a@acme.example||||****\nB|b@acme.example||||••••••••\nC|c@acme.example||||  \nD|d@acme.example||||pw of D*\nE|e@acme.example||||●●●"_s);
    QCOMPARE(r.checked.ready.size(), 5);
    for (const ReadyRow &row : r.checked.ready)
        QCOMPARE(row.person.hasPassword(), row.person.name == u"D"_s);
    QCOMPARE(r.checked.ready.at(3).person.password.reveal(), QByteArray("pw of D*"));
    const Read nothing = read(kHead + u"A|a@acme.example|||null|null\nNull|b@acme.example|Null||~|~"_s);
    QCOMPARE(nothing.checked.ready.size(), 2);
    for (const ReadyRow &row : nothing.checked.ready)
        QVERIFY(!row.person.hasPassword() && !row.person.isSsoUser);
    QCOMPARE(nothing.checked.ready.last().person.lastName, std::optional(u"Null"_s)); // a family really called so
    const Read tooLong = read(kHead + u"A|a@acme.example||||"_s + QString(300, u'p'));
    QCOMPARE(tooLong.checked.problems.first().detail, ProblemDetail::PasswordTooLong);
    QVERIFY2(tooLong.checked.problems.first().value.isEmpty(), "a password never stands in a problem");
    QVERIFY(tooLong.checked.problems.first().suggestion.isEmpty());
}

void CellCheckTest::missingNames()
{
    const Read r = read(
        u"Vorname|Nachname|E-Mail\n|Weber|anna.weber@acme.example\n|Lind|o.lind@acme.example\n|Ruiz|Ana Ruiz <ana@acme.example>"_s);
    QCOMPARE(r.checked.problems.size(), 3);
    for (const Problem &problem : r.checked.problems) {
        QCOMPARE(problem.kind, ProblemKind::Missing);
        QCOMPARE(problem.field, Field::Name);
        QCOMPARE(problem.column, 0);
    }
    QCOMPARE(r.checked.problems.at(0).suggestion, u"Anna"_s);
    QCOMPARE(r.checked.problems.at(1).suggestion, QString());
    QCOMPARE(r.checked.problems.at(2).suggestion, u"Ana Ruiz"_s);
    const Read whole = read(u"Full name|Email\n|anna.weber@acme.example"_s);
    QCOMPARE(whole.checked.problems.first().suggestion, u"Anna Weber"_s);
}

void CellCheckTest::duplicates()
{
    const Read r = read(
        u"name|email\nAda|ada@acme.example\n|bob@acme.example\nBob|bob@acme.example\nADA|ADA@Acme.Example\nAda 3|mailto:ada@acme.example\nBob 2|BOB@acme.example"_s);
    QCOMPARE(r.checked.ready.size(), 2);
    QCOMPARE(r.checked.ready.at(0).person.name, u"Ada"_s);
    // The first Bob lacks a name; the one that is whole goes on.
    QCOMPARE(r.checked.ready.at(1).row, 4);
    QCOMPARE(r.checked.problems.size(), 4);
    QCOMPARE(r.checked.problems.at(0).detail, ProblemDetail::NameMissing);
    QCOMPARE(r.checked.problems.at(1).kind, ProblemKind::Duplicate);
    QCOMPARE(r.checked.problems.at(1).otherRow, 2);
    QCOMPARE(r.checked.problems.at(1).row, 5);
    QCOMPARE(r.checked.problems.at(2).otherRow, 2);
    QCOMPARE(r.checked.problems.at(3).otherRow, 4);
}

void CellCheckTest::leftOutRowsClaimNothing()
{
    Edits edits;
    edits.leftOut.insert(1);
    const Read r = read(u"name|email\nAda|ada@acme.example\nAda|ADA@acme.example"_s, edits);
    QCOMPARE(r.checked.leftOut, QList<int>{1});
    QCOMPARE(r.checked.ready.size(), 1);
    QCOMPARE(r.checked.ready.first().row, 3);
    QCOMPARE(r.checked.rowsRead, 2);
}

void CellCheckTest::emptyRowsAndFooters()
{
    const Read r = read(u"name|email|note\nAda|ada@acme.example|\n||\n \u00a0|\u200b|\nTotal: 1 person||\n||as of March"_s);
    QCOMPARE(r.checked.ready.size(), 1);
    QCOMPARE(r.checked.rowsRead, 3);
    const QList<Problem> firsts = firstOfEachRow(r.checked.problems);
    QCOMPARE(firsts.size(), 2);
    for (const Problem &problem : firsts) {
        QCOMPARE(problem.kind, ProblemKind::Missing);
        QCOMPARE(problem.field, Field::Email);
    }
    QCOMPARE(firsts.at(0).row, 5);
    QCOMPARE(firsts.at(1).row, 6);
    QCOMPARE(dataRows(r.workbook.sheet, r.layout, {}), (QList{1, 4, 5}));
}

void CellCheckTest::headerAgain()
{
    const Read r =
        read(u"Name|E-Mail|Note\nAda|ada@acme.example|x\nNAME|e-mail|Note\nBob|bob@acme.example|y\nName|E-Mail|other"_s);
    QCOMPARE(r.checked.ready.size(), 2);
    QCOMPARE(r.checked.rowsRead, 3);
    QCOMPARE(firstOfEachRow(r.checked.problems).size(), 1);
    QCOMPARE(r.checked.problems.first().row, 5);
}

void CellCheckTest::editsCount()
{
    const QString text = u"name|email\nAda|ada(at)acme.example\n|"_s;
    Edits edits;
    edits.cells.insert({1, 1}, u"ada@acme.example"_s);
    const Read r = read(text, edits);
    QCOMPARE(r.checked.problems.size(), 0);
    QCOMPARE(r.checked.ready.first().person.email, u"ada@acme.example"_s);
    edits.cells.insert({1, 1}, u"ada[at]acme.example"_s);
    const Read again = read(text, edits);
    QCOMPARE(again.checked.problems.first().value, u"ada[at]acme.example"_s);
    // A row that is emptied is passed over, as an empty one of the file.
    edits.cells.insert({1, 0}, QString());
    edits.cells.insert({1, 1}, QString());
    QCOMPARE(read(text, edits).checked.rowsRead, 0);
}

void CellCheckTest::oneRowByItself()
{
    const Read r = read(u"name|email\nAda|ada@acme.example\nEli|eli@acme\nADA|ada@acme.example"_s);
    QVERIFY(checkRow(r.workbook.sheet, r.layout, {}, 1).isEmpty());
    const QList<Problem> eli = checkRow(r.workbook.sheet, r.layout, {}, 2);
    QCOMPARE(eli.size(), 1);
    QCOMPARE(eli.first().suggestion, u"eli@acme.example"_s);
    QVERIFY2(checkRow(r.workbook.sheet, r.layout, {}, 3).isEmpty(), "duplicates are the whole sheet's business");
    QVERIFY(checkRow(r.workbook.sheet, r.layout, {}, 0).isEmpty());
    QVERIFY(checkRow(r.workbook.sheet, r.layout, {}, 99).isEmpty());
}

void CellCheckTest::noEmailColumn()
{
    const Read r = read(u"First name|Last name\nAda|Lovelace"_s);
    QCOMPARE(r.checked.problems.size(), 1);
    QCOMPARE(r.checked.problems.first().kind, ProblemKind::Missing);
    QCOMPARE(r.checked.problems.first().column, -1);
}

void CellCheckTest::firstNameElseWhole()
{
    Read r = read(u"First name|Full name|Email\nAda|Ada Lovelace|ada@acme.example\n|Bob Cole|bob@acme.example"_s);
    r.layout.columns[0].field = Field::Name;
    r.layout.columns[1].field = Field::FullName;
    WorkControl control;
    const Checked checked = check(r.workbook.sheet, r.layout, {}, control);
    QCOMPARE(checked.ready.size(), 2);
    QCOMPARE(checked.ready.at(0).person.name, u"Ada"_s);
    QCOMPARE(checked.ready.at(1).person.name, u"Bob Cole"_s);
}

void CellCheckTest::cancels()
{
    QString text = u"name|email\n"_s;
    for (int i = 0; i < 5000; ++i)
        text += u"P|p%1@acme.example\n"_s.arg(i);
    const Read r = read(text);
    QCOMPARE(r.checked.ready.size(), 5000);
    WorkControl control;
    control.cancel();
    const Checked checked = check(r.workbook.sheet, r.layout, {}, control);
    QVERIFY(checked.cancelled);
    QVERIFY(checked.ready.size() < 5000);
}

void CellCheckTest::manyFaultsStayQuick()
{
    // Every row at fault, each with a domain of its own: nothing may grow with the square of the rows.
    QString text = u"name|email|is_sso_user\n"_s;
    for (int i = 0; i < 30'000; ++i)
        text += i % 2 ? u"P|p@dom%1.example|perhaps\n"_s.arg(i) : u"P|pdom%1.example|yse\n"_s.arg(i + 1);
    QElapsedTimer timer;
    timer.start();
    const Read r = read(text);
    QCOMPARE(r.checked.rowsRead, 30'000);
    QCOMPARE(r.checked.ready.size(), 0);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(CellCheckTest)
#include "tst_cellcheck.moc"
