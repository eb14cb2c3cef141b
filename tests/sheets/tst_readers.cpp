// SPDX-License-Identifier: GPL-3.0-or-later
#include "readersupport.h"

using namespace gatehouse;
using namespace gatehouse::sheets;
using namespace Qt::StringLiterals;

/// What the samples say, cell by cell.
class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
};

void TestReaders::samples_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QStringList>("expected");
    const QString utf8 = u"utf-8"_s;
    QTest::newRow("01-anyscale-docs-shape.yaml") << utf8 << QChar() << QString()
                                                 << QStringList{u"0: name|email|password|is_sso_user|lastname|title"_s,
                                                                u"2: name1|email1@anyscale.com||false|lastname1|title1"_s,
                                                                u"8: name2|email2@anyscale.com||true|lastname2|title2"_s};
    QTest::newRow("02-yaml-problems.yaml") << utf8 << QChar() << QString() << QStringList{u"0: name|email|lastname|is_sso_user"_s,
                                                                                          u"3: Ada|ada@acme.example"_s,
                                                                                          u"5: No|no@acme.example|Null"_s,
                                                                                          u"6: Bob|bob(at)acme.example"_s,
                                                                                          u"8: |carol@acme.example"_s,
                                                                                          u"9: Dana|dana@acme.example||yes"_s,
                                                                                          u"12: Ada again|ADA@acme.example"_s,
                                                                                          u"14: Eve|eve@acme.example||perhaps"_s};
    QTest::newRow("03-excel-german.csv") << u"windows-1252"_s << QChar(u';') << QString()
                                         << QStringList{u"1: Vorname|Nachname|E-Mail-Adresse|Position|SSO"_s,
                                                        u"2: Jürgen|Groß|juergen.gross@acme.example|Geschäftsführer|ja"_s,
                                                        u"3: Zoë|Müller; geb. Öztürk|zoe.mueller@acme.example||nein"_s,
                                                        u"4: Søren|Ærøe|soeren@acme.example|Direktør €|ja"_s};
    QTest::newRow("04-google-admin-export.csv")
        << utf8 << QChar(u',') << QString()
        << QStringList{
               u"1: First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|Org Unit Path "
               u"[Required]|Employee Title"_s,
               u"2: Maya|Okafor|maya.okafor@acme.example|****|/Research|Staff Scientist"_s,
               u"3: Liam|O'Brien|liam.obrien@acme.example|****|/Research|Engineer, Platform"_s};
    QTest::newRow("05-excel-unicode-text.txt")
        << u"utf-16le"_s << QChar(u'\t') << QString()
        << QStringList{u"1: Name|Email|Title"_s, u"2: 山田 太郎|taro@acme.example|部長"_s,
                       u"3: Иван Петров|ivan@acme.example|Инженер"_s, u"4: محمد علي|mohamed@acme.example|مهندس"_s};
    QTest::newRow("06-entra-bulk-create.csv")
        << utf8 << QChar(u',') << QString()
        << QStringList{
               u"1: version:v1.0"_s,
               u"2: Name [displayName] Required|User name [userPrincipalName] Required|Initial password [passwordProfile] "
               u"Required|Block sign in (Yes/No) [accountEnabled] Required|First name [givenName]|Last name [surname]|Job title "
               u"[jobTitle]"_s,
               u"3: Chris Green|chris@acme.example|myPassword1234|No|Chris|Green|Analyst"_s,
               u"4: Ben Andrews|ben@acme.example|myPassword1234|No|Ben|Andrews|"_s};
    QTest::newRow("07-dirty-cells.csv") << utf8 << QChar(u',') << QString()
                                        << QStringList{u"1: Full name|E-mail|Role"_s,
                                                       u"2:   Anna\u00A0Schmidt | Anna.Schmidt@ACME.example |member"_s,
                                                       u"3: Bogdan \u200BPopa|bogdan.popa@acme.example\u200B|admin"_s,
                                                       u"4: Chidi|Chidi Anagonye <chidi@acme.example>|member"_s,
                                                       u"5: Dee|mailto:dee@acme.example|member"_s,
                                                       u"6: Eli|eli@acme|member"_s,
                                                       u"7: Fay|fay@acme.example, fay@home.example|member"_s,
                                                       u"8: ||"_s,
                                                       u"9: Gus\\nMultiline|gus@acme.example|annotator"_s,
                                                       u"10: Hal|hal＠acme.example|member"_s,
                                                       u"11: Anna S|anna.schmidt@acme.example|member"_s};
    QTest::newRow("08-no-header.csv") << utf8 << QChar(u',') << QString()
                                      << QStringList{u"1: Nina Simone|nina@acme.example"_s,
                                                     u"2: Otis Redding|otis@acme.example"_s};
    QTest::newRow("09-title-and-hidden-sheet.xlsx")
        << QString() << QChar() << u"New starters"_s
        << QStringList{u"1: ACME – new starters, spring"_s, u"3: First name|Surname|Work e-mail|Job title|Start date"_s,
                       u"4: Priya|Natarajan|priya@acme.example|Researcher|2026-03-04"_s,
                       u"5: Quentin|Dubois|quentin@acme.example|Data Engineer|2026-03-05"_s,
                       u"6: Rosa|Diaz|rosa@acme.example||2026-03-06"_s};
    QTest::newRow("10-libreoffice.ods") << QString() << QChar() << u"Sheet1"_s
                                        << QStringList{u"1: name|email|title"_s, u"2: Sven|sven@acme.example|Op"_s,
                                                       u"4: Tove|tove@acme.example"_s};
}

void TestReaders::samples()
{
    QFETCH(QString, encoding);
    QFETCH(QChar, delimiter);
    QFETCH(QString, sheet);
    QFETCH(QStringList, expected);
    WorkControl control;
    OPENED(book,
           openFile(QStringLiteral(GATEHOUSE_TEST_DATA "/imports/") + QString::fromUtf8(QTest::currentDataTag()), {}, control));
    QCOMPARE(lines(book->sheet), expected);
    QCOMPARE(book->encoding, encoding);
    QCOMPARE(book->delimiter, delimiter);
    QCOMPARE(book->sheetName, sheet);
    QCOMPARE(book->sourceHash.size(), 64);
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
