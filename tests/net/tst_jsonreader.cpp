// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/jsonreader.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::net;

/// JSON of the wrong shape: an empty value and a note that says where, never a crash.
class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notJson_data();
    void notJson();
    void notesNameTheirPath();
    void required();
    void numbersAsText();
    void integers();
};

void TestJsonReader::notJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("  \n");
    QTest::newRow("page") << QByteArray("<html></html>");
    QTest::newRow("half") << QByteArray("{\"results\":[{\"id\":");
    QTest::newRow("more behind") << QByteArray("{} {}");
    QTest::newRow("binary") << QByteArray("\0\1\2\377", 4);
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void TestJsonReader::notJson()
{
    QFETCH(const QByteArray, body);
    const auto reader = JsonReader::parse(body);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, ApiError::Kind::Protocol);
}

void TestJsonReader::notesNameTheirPath()
{
    const auto reader = JsonReader::parse(R"({"results":[{"name":"Ada"},{"name":null},{"name":5},7]})");
    QVERIFY(reader);
    const auto records = reader->list("results"_L1);
    QCOMPARE(records.size(), 4);
    QCOMPARE(records.at(0).text("name"_L1, true), u"Ada"_s);
    QCOMPARE(records.at(1).text("name"_L1, true), QString());
    QCOMPARE(records.at(2).text("name"_L1, true), u"5"_s);
    QCOMPARE(records.at(3).text("name"_L1, true), QString());
    QCOMPARE(records.at(0).text("title"_L1), QString());
    QCOMPARE(reader->notes(),
             (QStringList{u"results[1].name is null"_s, u"results[2].name is a number"_s, u"results[3].name is missing"_s}));
}

void TestJsonReader::required()
{
    const auto reader = JsonReader::parse(R"({"a":{"b":[1]},"list":{},"n":null})");
    QVERIFY(reader);
    QVERIFY(reader->requiredObject("a"_L1));
    QVERIFY(reader->requiredObject("a"_L1)->requiredList("b"_L1));
    const auto wrong = reader->requiredList("list"_L1);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().path, u"list"_s);
    QCOMPARE(wrong.error().detail, u"list is an object"_s);
    QVERIFY(!reader->requiredObject("n"_L1));
    QVERIFY(!reader->requiredObject("none"_L1));
    QVERIFY(!reader->has("n"_L1));
    QVERIFY(!reader->at("x"_L1).at("y"_L1).has("z"_L1));
}

void TestJsonReader::numbersAsText()
{
    const auto reader = JsonReader::parse(R"({"whole":12345678901,"part":1.5,"yes":true,"list":[]})");
    QCOMPARE(reader->text("whole"_L1), u"12345678901"_s);
    QCOMPARE(reader->text("part"_L1), u"1.5"_s);
    QCOMPARE(reader->text("yes"_L1), u"true"_s);
    QCOMPARE(reader->text("list"_L1), QString());
    QCOMPARE(reader->notes().size(), 4);
}

void TestJsonReader::integers()
{
    const auto reader = JsonReader::parse(R"({"n":140,"text":"140","part":1.5,"huge":1e300,"null":null})");
    QCOMPARE(*reader->integer("n"_L1), 140);
    QVERIFY(!reader->integer("text"_L1));
    QVERIFY(!reader->integer("part"_L1));
    QVERIFY(!reader->integer("huge"_L1));
    QVERIFY(!reader->integer("null"_L1));
    QVERIFY(reader->boolean("n"_L1, true));
    QCOMPARE(reader->notes().size(), 4);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
