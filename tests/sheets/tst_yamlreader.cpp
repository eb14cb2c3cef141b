// SPDX-License-Identifier: GPL-3.0-or-later
#include "readersupport.h"

using namespace gatehouse;
using namespace gatehouse::sheets;

/// People in YAML and JSON.
class TestYamlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void saysWhere();
    void findings();
    void isToldFromTables_data();
    void isToldFromTables();
};

void TestYamlReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const char *bytes, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(bytes) << expected;
    };
    const QStringList two{u"0: name|email"_s, u"1: Ana|a@x.example"_s, u"2: Bo|b@x.example"_s};
    add("flow items", "- {name: Ana, email: a@x.example}\n- {name: Bo, email: b@x.example}\n", two);
    add("plain list", "- name: Ana\n  email: a@x.example\n- name: Bo\n  email: b@x.example\n",
        {u"0: name|email"_s, u"1: Ana|a@x.example"_s, u"3: Bo|b@x.example"_s});
    add("the vendor's key", "create_users:\n- name: Ana\n  email: a@x.example\n", {u"0: name|email"_s, u"2: Ana|a@x.example"_s});
    add("another key", "staff:\n- name: Ana\n  email: a@x.example\n", {u"0: name|email"_s, u"2: Ana|a@x.example"_s});
    add("other things beside", "version: 2\nsource: hr\nusers:\n- name: Ana\n  email: a@x.example\ntags:\n- a\n- b\n",
        {u"0: name|email"_s, u"4: Ana|a@x.example"_s});
    add("create_users beats others", "delete_users:\n- email: z@x.example\ncreate_users:\n- email: a@x.example\n",
        {u"0: email"_s, u"4: a@x.example"_s});
    add("an address beside the list", "contact: hr@x.example\nstaff:\n- email: a@x.example\n",
        {u"0: email"_s, u"3: a@x.example"_s});
    add("deeper", "data:\n  people:\n  - email: a@x.example\n", {u"0: email"_s, u"3: a@x.example"_s});
    add("one mapping", "name: Ana\nemail: a@x.example\n", {u"0: name|email"_s, u"1: Ana|a@x.example"_s});
    add("several documents", "---\nname: Ana\nemail: a@x.example\n---\nname: Bo\nemail: b@x.example\n...\n",
        {u"0: name|email"_s, u"2: Ana|a@x.example"_s, u"5: Bo|b@x.example"_s});
    add("keyed by address", "users:\n  a@x.example: {name: Ana}\n  b@x.example: {name: Bo}\n",
        {u"0: email|name"_s, u"2: a@x.example|Ana"_s, u"3: b@x.example|Bo"_s});
    add("a list of addresses", "- a@x.example\n- b@x.example\n", {u"0: email"_s, u"1: a@x.example"_s, u"2: b@x.example"_s});
    add("rows as lists", "[[name, email], [Ana, a@x.example]]", {u"1: name|email"_s, u"1: Ana|a@x.example"_s});
    add("scalars are text", "- {name: No, email: a@x.example, id: 0123, v: 1.10, t: 12:30, d: 2026-03-04, b: yes, h: 0x1F}\n",
        {u"0: name|email|id|v|t|d|b|h"_s, u"1: No|a@x.example|0123|1.10|12:30|2026-03-04|yes|0x1F"_s});
    add("nothing", "- {name: ~, a: null, b: , c: '', email: a@x.example}\n- {name: '~', a: \"null\", b: Null, c: NULL}\n",
        {u"0: name|a|b|c|email"_s, u"1: ||||a@x.example"_s, u"2: ~|null|Null|NULL"_s});
    add("tags", "- {name: !!str null, email: !!str a@x.example}\n", {u"0: name|email"_s, u"1: null|a@x.example"_s});
    add("block text", "- name: |\n    Ana\n    Maria\n  email: >-\n    a@x.example\n",
        {u"0: name|email"_s, u"1: Ana\\nMaria\\n|a@x.example"_s});
    add("an anchor nobody uses", "- &ana {name: Ana, email: a@x.example}\n", {u"0: name|email"_s, u"1: Ana|a@x.example"_s});
    add("JSON", "[\n {\"name\": \"Ana\", \"email\": \"a@x.example\"},\n {\"name\":\"Bo\",\"email\":\"b@x.example\"}\n]\n",
        {u"0: name|email"_s, u"2: Ana|a@x.example"_s, u"3: Bo|b@x.example"_s});
    add("JSON with tabs", "{\n\t\"users\": [\n\t\t{\"email\": \"a@x.example\"}\n\t]\n}\n", {u"0: email"_s, u"3: a@x.example"_s});
    add("JSON escapes", R"([{"name":"Jos\u00e9 \ud83d\ude00 \\ud83d \/","email":"a@x.example"}])",
        {u"0: name|email"_s, u"1: José 😀 \\ud83d /|a@x.example"_s});
    add("JSON lines", "{\"name\": \"Ana\", \"email\": \"a@x.example\"}\n{\"name\": \"Bo\", \"email\": \"b@x.example\"}\n", two);
    add("an API's answer", R"([{"id":"1","profile":{"firstName":"Ana","email":"a@x.example"},"groups":["a","b"]}])",
        {u"0: id|profile.firstName|profile.email|groups"_s, u"1: 1|Ana|a@x.example|a, b"_s});
    add("repeated key: the last counts", "- {email: a@x.example, email: b@x.example}\n", {u"0: email"_s, u"1: b@x.example"_s});
    add("comments and blanks", "# who\n\ncreate_users: # all\n\n  - email: a@x.example # Ana\n\n  # Bo\n  - email: b@x.example\n",
        {u"0: email"_s, u"5: a@x.example"_s, u"8: b@x.example"_s});
    add("windows line ends", "create_users:\r\n- email: a@x.example\r\n  name: Ana\r\n",
        {u"0: email|name"_s, u"2: a@x.example|Ana"_s});
    add("western bytes", "- {name: J\xFCrgen, email: a@x.example}\n", {u"0: name|email"_s, u"1: Jürgen|a@x.example"_s});
    add("a marked file", "\xEF\xBB\xBF- {email: a@x.example}\n", {u"0: email"_s, u"1: a@x.example"_s});
}

void TestYamlReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    OPENED(book, open(bytes, u"people.yaml"_s));
    QCOMPARE(lines(book->sheet), expected);
    QCOMPARE(book->format, Format::Yaml);
    QCOMPARE(book->hasKeyRow, expected.first().startsWith(u"0: "_s));
}

void TestYamlReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("refusal");
    const auto add = [](const char *name, const QByteArray &bytes, Refusal refusal) {
        QTest::newRow(name) << bytes << int(refusal);
    };
    add("alias", "a: &a {x: 1}\nb: [*a, *a]\n", Refusal::YamlAlias);
    add("alias of itself", "&a [*a]\n", Refusal::YamlAlias);
    QByteArray laughs = "a: &a [lol, lol]\n";
    for (char c = 'b'; c < 'k'; ++c) {
        const QByteArray before(1, char(c - 1));
        laughs += QByteArray(1, c) + ": &" + QByteArray(1, c) + " [*" + before + ", *" + before + ", *" + before + "]\n";
    }
    add("billion laughs", laughs, Refusal::YamlAlias);
    add("merge key with alias", "d: &d {t: x}\nusers:\n- {<<: *d, email: a@x.example}\n", Refusal::YamlAlias);
    add("merge key without", "users:\n- {<<: {t: x}, email: a@x.example}\n", Refusal::YamlAlias);
    add("200,000 brackets", QByteArray(200'000, '['), Refusal::YamlTooDeep);
    add("200,000 braces", QByteArray("{a: ").repeated(200'000), Refusal::YamlTooDeep);
    QByteArray deep;
    for (int i = 0; i < 200; ++i)
        deep += QByteArray(i, ' ') + "a:\n";
    add("deep blocks", deep, Refusal::YamlTooDeep);
    add("not closed", "users: [a, b\nc: d\n", Refusal::YamlSyntax);
    add("a tab", "users:\n\t- a\n", Refusal::YamlSyntax);
    add("a text", "just words\n", Refusal::YamlShape);
    add("empty list", "create_users: []\n", Refusal::NoRows);
    add("nothing but nothing", "create_users:\n", Refusal::NoRows);
    add("only comments", "# nobody\n", Refusal::NoRows);
    add("two lists", "north:\n- email: a@x.example\nsouth:\n- email: b@x.example\n", Refusal::YamlShape);
    add("a list as key", "? [a, b]\n: c\n", Refusal::YamlShape);
    add("lists and mappings", "- [Ana, a@x.example]\n- {email: b@x.example}\n", Refusal::YamlShape);
    add("control character", "a: \x02\n", Refusal::YamlSyntax);
}

void TestYamlReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, refusal);
    QElapsedTimer timer;
    timer.start();
    REFUSED(open(bytes, u"people.yaml"_s), Refusal(refusal));
    QVERIFY(timer.elapsed() < 20'000); // 200,000 brackets take a minute without the cap, and nothing with it
}

void TestYamlReader::saysWhere()
{
    const auto book = open("create_users:\n  - name: Ana\n    tags: [a, b\n  - name: Bo\n", u"people.yaml"_s);
    QVERIFY(!book);
    QCOMPARE(book.error().refusal, Refusal::YamlSyntax);
    QCOMPARE(book.error().line, 4);
    QVERIFY(book.error().column > 0);
    QVERIFY(!book.error().detail.isEmpty());
    const auto control = open("a: b\nc: d\ne: \x02\n", u"people.yaml"_s);
    QCOMPARE(control.error().line, 3);
}

void TestYamlReader::findings()
{
    OPENED(book, open("- {email: a@x.example, tags: [a, {b: c}], more: {d: e}}\n- {email: b@x.example, email: c@x.example}\n",
                      u"a.yml"_s));
    QCOMPARE(findingTexts(*book), (QStringList{u"NestedValue@1"_s, u"NestedValue@1"_s, u"DuplicateKey@2"_s}));
    QCOMPARE(book->sheet.cell(1, 1), u"a, b: c");
    QCOMPARE(book->sheet.cell(0, 2), u"more.d");
    QCOMPARE(book->sheet.cell(1, 2), u"e");
}

void TestYamlReader::isToldFromTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    const auto add = [](const char *name, const char *bytes, const char *file, Format format) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(file) << int(format);
    };
    add("yaml in a .txt", "create_users:\n  - name: Ana\n    email: a@x.example\n", "a.txt", Format::Yaml);
    add("yaml pasted", "- name: Ana\n  email: a@x.example\n", "", Format::Yaml);
    add("one mapping pasted", "name: Ana\nemail: a@x.example\n", "", Format::Yaml);
    add("json pasted", "[{\"email\": \"a@x.example\"}]", "", Format::Yaml);
    add("yaml in a .csv", "users:\n- email: a@x.example\n", "a.csv", Format::Yaml);
    add("table in a .txt", "name,email\nAna,a@x.example\n", "a.txt", Format::Csv);
    add("header in brackets", "[displayName],[mail]\nAna,a@x.example\n", "a.csv", Format::Csv);
    add("colons in a table", "Name: first,Mail\nAna,a@x.example\n", "a.csv", Format::Csv);
    add("dashes in a table", "- Ana,a@x.example\n- Bo,b@x.example\n", "a.csv", Format::Csv);
}

void TestYamlReader::isToldFromTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, format);
    OPENED(book, open(bytes, name));
    QCOMPARE(int(book->format), format);
}

QTEST_GUILESS_MAIN(TestYamlReader)
#include "tst_yamlreader.moc"
