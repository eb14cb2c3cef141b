// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/encoding.h"
#include "sheets/open.h"

#include <QtCore/QStringEncoder>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::sheets;
using namespace Qt::StringLiterals;

/// Encodings of texts that do not say which one they are in.
class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void westernStaysWestern_data();
    void westernStaysWestern();
    void samePeopleInEveryEncoding_data();
    void samePeopleInEveryEncoding();
    void marks_data();
    void marks();
    void toldEncodingWins();
    void strayByteInUtf8IsAFinding();
    void everyOfferedEncodingDecodes();
};

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
}

Opened<Workbook> open(const QByteArray &bytes, const OpenOptions &options = {})
{
    WorkControl control;
    return openBytes(bytes, u"people.csv"_s, options, control);
}

} // namespace

void TestEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("codec");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const char *codec, const char *expected, const QString &text) {
        QTest::newRow(name) << QByteArray(codec) << QString::fromLatin1(expected) << text;
    };
    add("japanese sheet", "windows-31j", "shift_jis",
        u"氏名,メールアドレス,部署\r\n山田 太郎,taro@acme.example,営業部\r\n佐藤 花子,hanako@acme.example,開発部\r\n"_s);
    add("japanese, latin header", "windows-31j", "shift_jis", u"Name,Email\r\n山田太郎,taro@acme.example\r\n"_s);
    add("japanese, kana", "windows-31j", "shift_jis",
        u"なまえ,メール\r\nさくら,sakura@acme.example\r\nケンジ,kenji@acme.example\r\n"_s);
    add("japanese, half-width kana", "windows-31j", "shift_jis",
        u"ﾔﾏﾀﾞ ﾀﾛｳ,taro@acme.example\r\nｻﾄｳ ﾊﾅｺ,hanako@acme.example\r\n"_s);
    add("japanese, one name", "windows-31j", "shift_jis", u"name,email\nAna,ana@acme.example\n髙橋 一郎,ichiro@acme.example\n"_s);
    add("japanese, euc", "euc-jp", "euc-jp",
        u"なまえ,メール\r\n山田 たろう,taro@acme.example\r\nさくら,sakura@acme.example\r\n"_s);
    add("chinese, simplified", "gb18030", "gb18030",
        u"姓名,邮箱,职位\r\n王伟,wang@acme.example,工程师\r\n李娜,li@acme.example,经理\r\n"_s);
    add("chinese, one name", "gb18030", "gb18030", u"name,email\r\n张伟,zhang@acme.example\r\n"_s);
    add("chinese, traditional", "big5", "big5",
        u"姓名,電子郵件,職稱\r\n陳怡君,chen@acme.example,工程師\r\n林志明,lin@acme.example,經理\r\n"_s);
    add("korean", "windows-949", "euc-kr",
        u"이름,이메일,직책\r\n김민준,kim@acme.example,부장\r\n이서연,lee@acme.example,과장\r\n"_s);
    add("russian", "windows-1251", "windows-1251",
        u"Имя;Фамилия;Почта;Должность\r\nИван;Петров;ivan@acme.example;инженер\r\nОльга;Сидорова;olga@acme.example;директор\r\n"_s);
    add("russian, one name", "windows-1251", "windows-1251", u"name;email\r\nИван Петров;ivan@acme.example\r\n"_s);
    add("ukrainian", "windows-1251", "windows-1251",
        u"Ім'я;Пошта\r\nОлександр Шевченко;olex@acme.example\r\nЮлія Бойко;yulia@acme.example\r\n"_s);
    add("russian, koi8", "koi8-r", "koi8-r",
        u"Имя;Почта\r\nИван Петров;ivan@acme.example\r\nОльга Сидорова;olga@acme.example\r\n"_s);
    add("polish", "windows-1250", "windows-1250",
        u"Imię;Nazwisko;E-mail\r\nŁukasz;Wałęsa;lukasz@acme.example\r\nMałgorzata;Żółkowska;gosia@acme.example\r\n"_s);
    add("czech", "windows-1250", "windows-1250",
        u"Jméno;E-mail\r\nJiří Dvořák;jiri@acme.example\r\nZdeněk Růžička;zdenek@acme.example\r\n"_s);
    add("greek", "windows-1253", "windows-1253",
        u"Όνομα;Ηλεκτρονικό ταχυδρομείο\r\nΓιώργος Παπαδόπουλος;giorgos@acme.example\r\nΜαρία Νικολάου;maria@acme.example\r\n"_s);
    add("hebrew", "windows-1255", "windows-1255",
        u"שם;דואר\r\nיעל כהן;yael@acme.example\r\nאברהם לוי;avi@acme.example\r\nמרים שלום;m@acme.example\r\n"_s);
    add("arabic", "windows-1256", "windows-1256",
        u"الاسم;البريد\r\nمحمد علي;mohamed@acme.example\r\nفاطمة الزهراء;fatima@acme.example\r\nأحمد حسن;ahmed@acme.example\r\n"_s);
    add("turkish", "windows-1254", "windows-1254",
        u"Ad;Soyad;E-posta\r\nAyşe;Yılmaz;ayse@acme.example\r\nBarış;Demirtaş;baris@acme.example\r\n"_s);
    add("german from a mac", "macintosh", "macintosh",
        u"Vorname;Nachname;E-Mail\rJürgen;Groß;juergen@acme.example\rKäthe;Schröder;kaethe@acme.example\r"_s);
    add("german from dos", "ibm850", "ibm850",
        u"Vorname;Nachname;E-Mail\r\nJürgen;Groß;juergen@acme.example\r\nKäthe;Schröder;k@acme.example\r\n"_s);
    add("japanese mail", "iso-2022-jp", "iso-2022-jp", u"名前,メール\r\n山田太郎,taro@acme.example\r\n"_s);
}

void TestEncoding::detects()
{
    QFETCH(QByteArray, codec);
    QFETCH(QString, expected);
    QFETCH(QString, text);
    const QByteArray bytes = encoded(text, codec.constData());
    QVERIFY(!bytes.isEmpty());
    const DetectedEncoding found = detectEncoding(bytes);
    QCOMPARE(found.name, expected);
    QCOMPARE(found.reason, ChoiceReason::ByContent);
    WorkControl control;
    const std::optional<Decoded> back = decodeText(bytes, found.name, control);
    QVERIFY(back);
    QCOMPARE(back->text, text);
    QVERIFY(!back->hasUndecodable);
}

void TestEncoding::westernStaysWestern_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"Jürgen Groß"_s,
                            u"ÄÖÜ äöüß"_s,
                            u"Müller"_s,
                            u"Käthe;Schröder;Geschäftsführerin"_s,
                            u"Straße 5, 80331 München"_s,
                            u"Ä"_s,
                            u"Größe: ÜBERGRÖSSE"_s,
                            u"Ü;Ö;Ä;ß"_s,
                            u"Österreich – Übersicht „März“ § 5 Abs. 2"_s,
                            u"Björn Borg, Åsa Ångström, Örjan Håkansson"_s,
                            u"Søren Ærøe;Direktør €"_s,
                            u"Bjørn Sæther Ødegård"_s,
                            u"René Müller, François Lefèvre, Hélène Noël"_s,
                            u"Zoë Çelik Ångström"_s,
                            u"José Núñez Peña ¿Quién? ¡Olé!"_s,
                            u"João Simões da Conceição, Inês Gonçalves"_s,
                            u"Niccolò Papà, Università è perché"_s,
                            u"Þórður Sigurðsson, Guðrún Ásgeirsdóttir, Hafþór Björnsson"_s,
                            u"Ægir Þór"_s,
                            u"Jöran Pääkkönen, Äijälä Ylönen"_s,
                            u"Õnne Pärn, Jüri Mõis"_s,
                            u"L’Hôpital – Œuvre d’été, cœur"_s,
                            u"Company® Product™ 5° ½ €"_s,
                            u"Citroën naïve façade Ålesund"_s,
                            u"O’Brien “quoted” text…"_s,
                            u"É"_s,
                            u"èé"_s,
                            u"à la carte"_s,
                            u"Ñ"_s,
                            u"Jürgen\nMüller\nöäü"_s,
                            u"Dupré;José;Ibáñez"_s,
                            u"Señor Piña"_s,
                            u"Gaëlle Crête-Noël"_s,
                            u"Mañana está aquí"_s,
                            u"Fußgängerübergänge"_s,
                            u"Père Noël ©2024"_s,
                            u"Ève Äkäslompolo"_s,
                            u"£5 per person"_s,
                            u"100 µm ± 3"_s,
                            u"Høgni Debes, Jógvan Sjúrðarson"_s,
                            u"Léa Poirée"_s,
                            u"Créée en 2001"_s,
                            u"Straßenbahnfährer"_s,
                            u"Łódź"_s.replace(u'Ł', u'L').replace(u'ź', u'z')};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestEncoding::westernStaysWestern()
{
    QFETCH(QString, text);
    const QByteArray bytes = encoded(text, "windows-1252");
    const QByteArray sheet = "name;email\r\n" + bytes + ";ana@acme.example\r\n";
    for (const QByteArray &one : {bytes, sheet}) {
        const DetectedEncoding found = detectEncoding(one);
        QCOMPARE(found.name, u"windows-1252"_s);
        WorkControl control;
        QVERIFY(decodeText(one, found.name, control)->text.contains(text));
    }
}

void TestEncoding::samePeopleInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("delimiter");
    // Names that every one of these encodings can write.
    const QString people = u"Name,Title,Email\r\nAna Ruiz,\"Lead, Ops\",ana@acme.example\r\nBo Li,,bo@acme.example\r\n"_s;
    const auto with = [&](QChar delimiter) {
        return QString(people).replace(u"\"Lead, Ops\""_s, u"Lead. Ops"_s).replace(u',', delimiter);
    };
    QTest::newRow("comma utf-8") << with(u',').toUtf8() << u"utf-8"_s << QChar(u',');
    QTest::newRow("comma utf-8 with mark") << "\xEF\xBB\xBF" + with(u',').toUtf8() << u"utf-8"_s << QChar(u',');
    QTest::newRow("semicolon") << with(u';').toUtf8() << u"utf-8"_s << QChar(u';');
    QTest::newRow("tab utf-16le") << QByteArray("\xFF\xFE", 2) + encoded(with(u'\t'), "utf-16le") << u"utf-16le"_s
                                  << QChar(u'\t');
    QTest::newRow("tab utf-16le, no mark") << encoded(with(u'\t'), "utf-16le") << u"utf-16le"_s << QChar(u'\t');
    QTest::newRow("tab utf-16be") << QByteArray("\xFE\xFF", 2) + encoded(with(u'\t'), "utf-16be") << u"utf-16be"_s
                                  << QChar(u'\t');
    QTest::newRow("tab utf-16be, no mark") << encoded(with(u'\t'), "utf-16be") << u"utf-16be"_s << QChar(u'\t');
    QTest::newRow("pipe utf-32le") << QByteArray("\xFF\xFE\0\0", 4) + encoded(with(u'|'), "utf-32le") << u"utf-32le"_s
                                   << QChar(u'|');
    QTest::newRow("pipe utf-32be") << QByteArray("\0\0\xFE\xFF", 4) + encoded(with(u'|'), "utf-32be") << u"utf-32be"_s
                                   << QChar(u'|');
}

void TestEncoding::samePeopleInEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QChar, delimiter);
    const auto book = open(bytes);
    QVERIFY(book);
    QCOMPARE(book->encoding, encoding);
    QCOMPARE(book->delimiter, delimiter);
    QCOMPARE(book->sheet.rowCount(), 3);
    QCOMPARE(book->sheet.cell(1, 0), u"Ana Ruiz");
    QCOMPARE(book->sheet.cell(1, 1), u"Lead. Ops");
    QCOMPARE(book->sheet.cell(1, 2), u"ana@acme.example");
    QCOMPARE(book->sheet.cell(2, 2), u"bo@acme.example");
}

void TestEncoding::marks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("refusal");
    QTest::newRow("nothing") << QByteArray() << int(Refusal::Empty);
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << int(Refusal::Empty);
    QTest::newRow("only a utf-16 mark") << QByteArray("\xFF\xFE", 2) << int(Refusal::Empty);
    QTest::newRow("only blanks") << QByteArray(" \r\n\t\r\n  ") << int(Refusal::Empty);
    QTest::newRow("only a header") << QByteArray("Name,Email\r\n") << int(Refusal::NoRows);
    QTest::newRow("nul bytes") << QByteArray("a\0\0b\0c\0\0\0d\0e@", 13) << int(Refusal::BinaryRubbish);
}

void TestEncoding::marks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, refusal);
    const auto book = open(bytes);
    QVERIFY(!book);
    QCOMPARE(int(book.error().refusal), refusal);
}

void TestEncoding::toldEncodingWins()
{
    OpenOptions options;
    options.encoding = u"windows-1251"_s;
    const auto book = open(encoded(u"Имя;Почта\r\nЯна;yana@acme.example\r\n"_s, "windows-1251"), options);
    QVERIFY(book);
    QCOMPARE(book->encodingReason, ChoiceReason::Told);
    QCOMPARE(book->sheet.cell(1, 0), u"Яна");
    options.encoding = u"no-such-encoding"_s;
    const auto refused = open("a;b\nc@d.example;e\n", options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().refusal, Refusal::Undecodable);
}

void TestEncoding::strayByteInUtf8IsAFinding()
{
    QByteArray bytes =
        u"name,email\nJürgen,j@acme.example\nKäthe,k@acme.example\nZoë,z@acme.example\nRené,r@acme.example\nÅsa,a@acme.example\n"_s
            .toUtf8();
    bytes += "Bj\xF6rn,b@acme.example\n";
    const auto book = open(bytes);
    QVERIFY(book);
    QCOMPARE(book->encoding, u"utf-8"_s);
    QCOMPARE(book->findingCount, 1);
    QCOMPARE(book->findings.first().kind, Finding::Kind::UndecodableBytes);
    QCOMPARE(book->findings.first().row, 7);
    QCOMPARE(book->findings.first().column, 0);
    QCOMPARE(book->sheet.cell(1, 0), u"Jürgen");
}

void TestEncoding::everyOfferedEncodingDecodes()
{
    WorkControl control;
    for (const QString &name : encodingNames()) {
        const bool isWide = name.startsWith("utf-16"_L1) || name.startsWith("utf-32"_L1);
        const QByteArray bytes = isWide ? encoded(u"Ana"_s, name.toLatin1().constData()) : QByteArray("Ana");
        const std::optional<Decoded> text = decodeText(bytes, name, control);
        QVERIFY2(text, qPrintable(name));
        QCOMPARE(text->text, u"Ana"_s);
    }
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
