// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graphqlexecutor.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::sandbox::graphql;

namespace {

const QString kSchema = u"\"\"\"A farm, invented for this test.\"\"\""_s + QString::fromLatin1(R"(
scalar DateTime
enum Kind { COW HEN }
input Wish { name: String! kind: Kind = HEN tags: [String!] inner: Wish count: Int }
type Query {
  animal(name: String!): Animal
  animals(kinds: [Kind!], most: Int = 2): [Animal!]!
  echo(wish: Wish, text: String, number: Float, id: ID, yes: Boolean, lists: [[Int]]): String
  broken: Animal!
  refused: String
  refusedAnimal: Animal
}
type Mutation { add(wish: Wish!): Added }
type Added { animal: Animal }
type Animal { id: ID! name: String kind: Kind! born: DateTime friends: [Animal!] best: Animal weight: Float legs: Int! sick: Boolean! lost: String! }
)");

class Animal final : public Object
{
public:
    explicit Animal(QString name)
        : m_name(std::move(name))
    {
    }

    Resolved resolve(QStringView field, const QJsonObject &) override
    {
        if (field == u"id")
            return Data(qint64(7));
        if (field == u"name")
            return Data(m_name);
        if (field == u"kind")
            return Data(m_name == "Berta"_L1 ? u"COW"_s : u"HEN"_s);
        if (field == u"friends")
            return Data(std::vector<Data>{std::make_shared<Animal>(u"Ada"_s), std::make_shared<Animal>(u"Ute \"x\"\n"_s)});
        if (field == u"best")
            return Data(std::make_shared<Animal>(u"Best"_s));
        if (field == u"weight")
            return Data(1.5);
        if (field == u"legs")
            return Data(4);
        if (field == u"sick")
            return Data(false);
        return Data(); // born and lost are not known
    }

private:
    QString m_name;
};

/// Root of queries and mutations; what it was asked is kept.
class Farm final : public Object
{
public:
    explicit Farm(QJsonObject &asked)
        : m_asked(asked)
    {
    }

    Resolved resolve(QStringView field, const QJsonObject &arguments) override
    {
        m_asked = arguments;
        if (field == u"refused" || field == u"refusedAnimal")
            return tl::unexpected(Refusal{403, u"permission denied"_s});
        if (field == u"animal") {
            const auto name = arguments.value("name"_L1).toString();
            return name == "nobody"_L1 ? Data() : Data(std::make_shared<Animal>(name));
        }
        if (field == u"animals")
            return Data(std::vector<Data>{std::make_shared<Animal>(u"Berta"_s), std::make_shared<Animal>(u"Hanne"_s)});
        if (field == u"echo")
            return Data(QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact)));
        if (field == u"add")
            return Data(std::make_shared<Farm>(m_asked));
        return Data();
    }

private:
    QJsonObject &m_asked;
};

QByteArray braces(int count, const QByteArray &name)
{
    return QByteArray("{").append((name + "{").repeated(count)).append("id").append(QByteArray("}").repeated(count)).append("}");
}

} // namespace

class TestGraphql : public QObject
{
    Q_OBJECT

private:
    std::optional<Schema> m_schema;
    QJsonObject m_asked;
    int m_status = 0;

    QJsonObject raw(const QByteArray &body)
    {
        m_asked = {};
        const auto response = respond(*m_schema, body, [this](Operation::Kind) { return std::make_shared<Farm>(m_asked); });
        m_status = response.status;
        QJsonParseError problem;
        const auto json = QJsonDocument::fromJson(response.body, &problem);
        if (problem.error != QJsonParseError::NoError)
            qWarning() << "no JSON:" << response.body;
        return json.object();
    }
    QJsonObject ask(const QString &query, const QJsonObject &variables = {}, const QJsonValue &name = QJsonValue::Undefined)
    {
        QJsonObject body{{u"query"_s, query}, {u"variables"_s, variables}};
        if (!name.isUndefined())
            body.insert(u"operationName"_s, name);
        return raw(QJsonDocument(body).toJson());
    }
    QByteArray data(const QString &query, const QJsonObject &variables = {}, const QJsonValue &name = QJsonValue::Undefined)
    {
        const auto answer = ask(query, variables, name);
        if (answer.contains(u"errors"_s))
            return QJsonDocument(answer).toJson(QJsonDocument::Compact);
        return QJsonDocument(answer.value("data"_L1).toObject()).toJson(QJsonDocument::Compact);
    }
    QString message(const QString &query, const QJsonObject &variables = {}, const QJsonValue &name = QJsonValue::Undefined)
    {
        return ask(query, variables, name).value("errors"_L1).toArray().first().toObject().value("message"_L1).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto schema = Schema::fromText(kSchema);
        QVERIFY2(schema, qPrintable(schema ? QString() : schema.error().message));
        m_schema = std::move(*schema);
        QCOMPARE(Schema::fromText(u"type Query { a: Nothing }").error().message, u"Unknown type \"Nothing\"."_s);
        QVERIFY(!Schema::fromText(u"type Query { a: "));
        QVERIFY(!Schema::fromText(u"type Only { a: Int }"));
    }

    void documents()
    {
        const QByteArray ada = R"({"animal":{"name":"Ada"}})";
        QCOMPARE(data(u"{animal(name:\"Ada\"){name}}"_s), ada);
        QCOMPARE(data(u"query { animal(name: \"Ada\") { name } }"_s), ada);
        QCOMPARE(data(u"\uFEFF# hello, world\nquery Q($n: String!) {,,, animal(name: $n) { name } }"_s, {{u"n"_s, u"Ada"_s}}),
                 ada);
        QCOMPARE(data(u"query A { animal(name: \"Ada\") { name } } query B { animal(name: \"Bo\") { name } }"_s, {}, u"A"_s),
                 ada);
        QCOMPARE(data(u"query A { animal(name: \"Ada\") { name } }"_s, {}, u""_s), ada); // an empty name is none
        QCOMPARE(data(u"query A { animal(name: \"Ada\") { name } }"_s, {}, QJsonValue::Null), ada);
        QCOMPARE(message(u"query A {refused} query B {refused}"_s, {}, u""_s),
                 u"Must provide operation name if query contains multiple operations."_s);
        QCOMPARE(message(u"query A {refused}"_s, {}, u"C"_s), u"Unknown operation named \"C\"."_s);
        QCOMPARE(message(u"subscription {refused}"_s), u"Schema is not configured for subscriptions."_s);
        data(u"mutation { r: add(wish: {name: \"x\"}) { __typename } }"_s);
        QCOMPARE(m_status, 200);
        QCOMPARE(m_asked.value("wish"_L1).toObject().value("name"_L1).toString(), u"x"_s);
    }

    void aliasesAndFragments()
    {
        QCOMPARE(data(u"query($a: String!) { one: animal(name: $a) { ...F } two: animal(name: \"Bo\") { ... on Animal { n: name "
                      u"} ... @include(if: true) "
                      "{ kind } } none: animal(name: \"nobody\") { name } } fragment F on Animal { ...G best { name } } fragment "
                      "G on Animal { "
                      "__typename id best { kind } }"_s,
                      {{u"a"_s, u"Berta"_s}}),
                 QByteArray(R"({"none":null,"one":{"__typename":"Animal","best":{"kind":"HEN","name":"Best"},"id":"7"},)"
                            R"("two":{"kind":"HEN","n":"Bo"}})"));
        QCOMPARE(data(u"{ __typename t: __typename animals { name } }"_s),
                 QByteArray(R"({"__typename":"Query","animals":[{"name":"Berta"},{"name":"Hanne"}],"t":"Query"})"));
    }

    void orderOfFields()
    {
        const auto body = QJsonDocument(QJsonObject{{u"query"_s, u"{animal(name:\"Ada\"){sick legs weight born name id}}"_s}}).toJson();
        const auto response = respond(*m_schema, body, [this](Operation::Kind) { return std::make_shared<Farm>(m_asked); });
        QCOMPARE(response.body,
                 QByteArray(R"({"data":{"animal":{"sick":false,"legs":4,"weight":1.5,"born":null,"name":"Ada","id":"7"}}})"));
        QCOMPARE(response.status, 200);
    }

    void directives()
    {
        const auto query =
            u"query($yes: Boolean!, $no: Boolean = false) { animal(name: \"A\") { name @include(if: $no) id @skip(if: $yes) "
            "kind @include(if: $yes) legs @skip(if: $no) ... @skip(if: true) { born } ...F @include(if: false) } } "
            "fragment F on Animal { weight }"_s;
        QCOMPARE(data(query, {{u"yes"_s, true}}), QByteArray(R"({"animal":{"kind":"HEN","legs":4}})"));
        QCOMPARE(message(u"{ refused @include }"_s),
                 u"Argument \"if\" of type \"Boolean!\" is required on directive \"@include\" but not provided."_s);
        QCOMPARE(message(u"{ refused @upper }"_s), u"Unknown directive \"@upper\"."_s);
    }

    void variablesEverywhere()
    {
        const auto echo = [this](const QString &query, const QJsonObject &variables = {}) {
            return ask(query, variables).value("data"_L1).toObject().value("echo"_L1).toString();
        };
        QCOMPARE(
            echo(
                u"query($n: String!, $t: String!, $k: Kind) { echo(wish: {name: $n, kind: $k, tags: [\"a\", $t], inner: {name: $t}}) }"_s,
                {{u"n"_s, u"N"_s}, {u"t"_s, u"T"_s}, {u"k"_s, u"COW"_s}}),
            QString::fromLatin1(R"({"wish":{"inner":{"kind":"HEN","name":"T"},"kind":"COW","name":"N","tags":["a","T"]}})"));
        // Not sent is not null: the default comes for the one and not for the other.
        QCOMPARE(echo(u"query($k: Kind) { echo(wish: {name: \"n\", kind: $k}) }"_s),
                 QString::fromLatin1(R"({"wish":{"kind":"HEN","name":"n"}})"));
        QCOMPARE(echo(u"query($k: Kind) { echo(wish: {name: \"n\", kind: $k}) }"_s, {{u"k"_s, QJsonValue::Null}}),
                 QString::fromLatin1(R"({"wish":{"kind":null,"name":"n"}})"));
        QCOMPARE(echo(u"query($t: String) { echo(text: $t) }"_s), u"{}"_s);
        QCOMPARE(echo(u"query($t: String = \"d\") { echo(text: $t) }"_s), QString::fromLatin1(R"({"text":"d"})"));
        QCOMPARE(echo(u"query($t: String = \"d\") { echo(text: $t) }"_s, {{u"t"_s, QJsonValue::Null}}),
                 QString::fromLatin1(R"({"text":null})"));
        QCOMPARE(
            echo(u"query($w: Wish) { echo(wish: $w) }"_s, {{u"w"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"tags"_s, u"one"_s}}}}),
            QString::fromLatin1(R"({"wish":{"kind":"HEN","name":"x","tags":["one"]}})"));
        QCOMPARE(
            echo(
                u"{ echo(number: 1, id: 12, yes: true, lists: [[1, null], null], text: \"\"\"\n    a\n      b \\\"\"\" \n  \"\"\") }"_s),
            QString::fromLatin1(R"({"id":"12","lists":[[1,null],null],"number":1,"text":"a\n  b \"\"\" ","yes":true})"));
        QCOMPARE(echo(u"{ echo(text: \"\\u00e9\\n\\\"\\\\ \U0001F339\") }"_s), u"{\"text\":\"\u00e9\\n\\\"\\\\ \U0001F339\"}"_s);
        ask(u"query($m: Int) { animals(most: $m) { id } }"_s);
        QCOMPARE(m_asked, (QJsonObject{{u"most"_s, 2}}));
        ask(u"{ animals(kinds: COW) { id } }"_s);
        QCOMPARE(m_asked, (QJsonObject{{u"most"_s, 2}, {u"kinds"_s, QJsonArray{u"COW"_s}}}));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &query, const QString &message) {
            QTest::newRow(name) << query << message;
        };
        row("field", u"{ animal(name: \"a\") { wings } }"_s, u"Cannot query field \"wings\" on type \"Animal\"."_s);
        row("root", u"{ nothing }"_s, u"Cannot query field \"nothing\" on type \"Query\"."_s);
        row("mutation", u"mutation { animals { id } }"_s, u"Cannot query field \"animals\" on type \"Mutation\"."_s);
        row("introspection", u"{ __schema { types { name } } }"_s, u"Cannot query field \"__schema\" on type \"Query\"."_s);
        row("argument", u"{ animal(name: \"a\", x: 1) { id } }"_s,
            u"Unknown argument \"x\" on field \"animal\" of type \"Query\"."_s);
        row("missing", u"{ animal { id } }"_s,
            u"Argument \"name\" of type \"String!\" is required on field \"animal\" of type \"Query\" but not provided."_s);
        row("null", u"{ animal(name: null) { id } }"_s,
            u"Argument \"name\" has invalid value. Expected type \"String!\", found null."_s);
        row("wrong type", u"{ animal(name: 3) { id } }"_s,
            u"Argument \"name\" has invalid value. Expected type \"String\", found 3."_s);
        row("enum", u"{ animals(kinds: [PIG]) { id } }"_s,
            u"Argument \"kinds\" has invalid value. Expected type \"Kind\", found PIG."_s);
        row("int", u"{ animals(most: 1.5) { id } }"_s,
            u"Argument \"most\" has invalid value. Expected type \"Int\", found 1.5."_s);
        row("huge int", u"{ animals(most: 99999999999) { id } }"_s,
            u"Argument \"most\" has invalid value. Expected type \"Int\", found 99999999999."_s);
        row("twice", u"{ animal(name: \"a\", name: \"b\") { id } }"_s, u"There can be only one argument named \"name\"."_s);
        row("input member", u"{ echo(wish: {name: \"a\", y: 1}) }"_s,
            u"Argument \"wish\" has invalid value. In field \"y\": Unknown field."_s);
        row("input missing", u"{ echo(wish: {}) }"_s,
            u"Argument \"wish\" has invalid value. In field \"name\": Expected type \"String!\", found null."_s);
        row("no selection", u"{ animals }"_s, u"Field \"animals\" of type \"[Animal!]!\" must have a sub selection."_s);
        row("selection", u"{ animals { id { x } } }"_s, u"Field \"id\" of type \"ID!\" must not have a sub selection."_s);
        row("fragment", u"{ animals { ...F } }"_s, u"Unknown fragment \"F\"."_s);
        row("fragment's type", u"{ animals { ...F } } fragment F on Query { refused }"_s,
            u"Fragment \"F\" cannot be spread here as objects of type \"Animal\" can never be of type \"Query\"."_s);
        row("inline type", u"{ animals { ... on Tree { id } } }"_s, u"Unknown type \"Tree\"."_s);
        row("two fragments", u"{ animals { ...F } } fragment F on Animal { id } fragment F on Animal { name }"_s,
            u"There can be only one fragment named \"F\"."_s);
        row("itself", u"{ animals { ...F } } fragment F on Animal { ...F }"_s, u"Cannot spread fragment \"F\" within itself."_s);
        row("circle", u"{ animals { ...F } } fragment F on Animal { best { ...G } } fragment G on Animal { ... { ...F } }"_s,
            u"Cannot spread fragment \"F\" within itself."_s);
        row("conflict", u"{ a: animal(name: \"x\") { id } a: animal(name: \"y\") { id } }"_s,
            u"Fields \"a\" conflict because they are not the same field with the same arguments. Use different aliases."_s);
        row("deep conflict", u"{ animals { id x: name } ...F } fragment F on Query { animals { x: kind } }"_s,
            u"Fields \"x\" conflict because they are not the same field with the same arguments. Use different aliases."_s);
        row("variable", u"{ animal(name: $n) { id } }"_s,
            u"Argument \"name\" has invalid value. Variable \"$n\" is not defined."_s);
        row("variable's place", u"query($n: String) { animal(name: $n) { id } }"_s,
            u"Argument \"name\" has invalid value. Variable \"$n\" of type \"String\" used in position expecting type \"String!\"."_s);
        row("variable's type", u"query($n: Nothing) { animal(name: $n) { id } }"_s, u"Unknown type \"Nothing\"."_s);
        row("object type", u"query($n: Animal) { refused }"_s, u"Variable \"$n\" cannot be non-input type \"Animal\"."_s);
        row("not sent", u"query($n: String!) { animal(name: $n) { id } }"_s,
            u"Variable \"$n\" of required type \"String!\" was not provided."_s);
        row("bad default", u"query($n: Int = \"x\") { refused }"_s,
            u"Variable \"$n\" has invalid default value. Expected type \"Int\", found x."_s);
        row("empty", u"{ }"_s, u"Syntax Error: Unexpected \"}\"."_s);
        row("open", u"{ animals { id "_s, u"Syntax Error: Unexpected <EOF>."_s);
        row("word", u"hello"_s, u"Syntax Error: Unexpected Name \"hello\"."_s);
        row("string", u"{ animal(name: \"abc) { id } }"_s, u"Syntax Error: Unterminated string."_s);
        row("block", u"{ animal(name: \"\"\"abc) { id } }"_s, u"Syntax Error: Unterminated string."_s);
        row("number", u"{ animals(most: 01) { id } }"_s, u"Syntax Error: Invalid number."_s);
        row("character", u"{ animals ? }"_s, u"Syntax Error: Unexpected character \"?\"."_s);
        row("escape", u"{ animal(name: \"\\u12\") { id } }"_s, u"Syntax Error: Invalid character escape sequence."_s);
        row("only a fragment", u"fragment F on Animal { id }"_s, u"Syntax Error: Unexpected <EOF>."_s);
    }
    void refusals()
    {
        QFETCH(QString, query);
        QFETCH(QString, message);
        const auto answer = ask(query);
        QCOMPARE(answer.value("errors"_L1).toArray().first().toObject().value("message"_L1).toString(), message);
        QVERIFY(answer.contains(u"data"_s) && answer.value("data"_L1).isNull());
        QCOMPARE(m_status, 400);
    }

    void placesArePointedAt()
    {
        const auto place =
            ask(u"{\n  animals {\n    wings\n  }\n}"_s).value("errors"_L1).toArray().first().toObject().value("locations"_L1);
        QCOMPARE(place.toArray(), (QJsonArray{QJsonObject{{u"line"_s, 3}, {u"column"_s, 5}}}));
    }

    void variablesAreChecked()
    {
        const auto query = u"query($w: Wish!) { echo(wish: $w) }"_s;
        QVERIFY(message(query, {{u"w"_s, QJsonValue::Null}}).contains(u"Expected type \"Wish!\", found null"_s));
        QVERIFY(message(query, {{u"w"_s, u"x"_s}}).contains(u"got invalid value \"x\""_s));
        QVERIFY(message(query, {{u"w"_s, QJsonObject{{u"name"_s, 3}}}})
                    .contains(u"In field \"name\": Expected type \"String\", found 3."_s));
        QVERIFY(message(query, {{u"w"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"z"_s, 1}}}})
                    .contains(u"In field \"z\": Unknown field."_s));
        QVERIFY(message(query, {{u"w"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"PIG"_s}}}})
                    .contains(u"Expected type \"Kind\""_s));
    }

    void bodies()
    {
        for (const QByteArray &body :
             {QByteArray(), QByteArray("[]"), QByteArray("nothing"), QByteArray("{}"), QByteArray(R"({"query":3})"),
              QByteArray(R"({"query":"{refused}","variables":[]})"), QByteArray(R"({"query":"{refused}","operationName":3})"),
              QByteArray(R"({"query":" "})")}) {
            QVERIFY2(raw(body).value("errors"_L1).toArray().size() == 1, body.constData());
            QCOMPARE(m_status, 400);
        }
        QCOMPARE(raw(R"({"query":"{__typename}","variables":null,"operationName":null,"extensions":{}})")
                     .value("data"_L1)
                     .toObject()
                     .size(),
                 1);
        QCOMPARE(m_status, 200);
    }

    void refusedFieldsAreNull()
    {
        auto answer = ask(u"{ r: refused animals { name } }"_s);
        QCOMPARE(m_status, 403);
        QVERIFY(answer.value("data"_L1).toObject().value("r"_L1).isNull());
        QCOMPARE(answer.value("data"_L1).toObject().value("animals"_L1).toArray().size(), 2);
        const auto error = answer.value("errors"_L1).toArray().first().toObject();
        QCOMPARE(error.value("message"_L1).toString(), u"permission denied"_s);
        QCOMPARE(error.value("path"_L1).toArray(), QJsonArray{u"r"_s});
        // A null where none may be goes up to the next that may.
        answer = ask(u"{ animal(name: \"a\") { best { lost } name } }"_s);
        QCOMPARE(answer.value("data"_L1).toObject().value("animal"_L1).toObject().value("best"_L1), QJsonValue(QJsonValue::Null));
        QCOMPARE(answer.value("data"_L1).toObject().value("animal"_L1).toObject().value("name"_L1).toString(), u"a"_s);
        QCOMPARE(answer.value("errors"_L1).toArray().first().toObject().value("path"_L1).toArray(),
                 (QJsonArray{u"animal"_s, u"best"_s, u"lost"_s}));
        answer = ask(u"{ animal(name: \"a\") { friends { lost } } }"_s);
        QVERIFY(answer.value("data"_L1).toObject().value("animal"_L1).toObject().value("friends"_L1).isNull());
        answer = ask(u"{ refused broken { id } }"_s);
        QVERIFY(answer.contains(u"data"_s) && answer.value("data"_L1).isNull());
    }

    void hostileDocuments_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("a megabyte of braces") << QByteArray(1'000'000, '{');
        QTest::newRow("10,000 nested braces") << braces(10'000, "a");
        QTest::newRow("40 nested fields") << braces(40, "best");
        QTest::newRow("10,000 nested lists") << QByteArray("{echo(lists:").append(QByteArray(10'000, '[')).append(")}");
        QTest::newRow("10,000 nested types") << QByteArray("query($a:").append(QByteArray(10'000, '[')).append("Int){refused}");
        QTest::newRow("10,000 nested objects")
            << QByteArray("{echo(wish:").append(QByteArray("{inner:").repeated(10'000)).append(")}");
        QTest::newRow("a megabyte of a name") << QByteArray("{").append(QByteArray(1'000'000, 'a')).append("}");
        QTest::newRow("a megabyte of aliases") << QByteArray("{").append(QByteArray("refused ").repeated(125'000)).append("}");
        QTest::newRow("many aliases") << QByteArray("{").append(QByteArray("refused ").repeated(15'000)).append("}");
        QTest::newRow("many dollars")
            << QByteArray("query(").append(QByteArray("$a:Int ").repeated(5'000)).append("){echo(text:$a)}");
        QTest::newRow("quotes") << QByteArray("{animal(name:").append(QByteArray(199'000, '"')).append("){id}}");
        QByteArray doubling = "{...F0}";
        for (int i = 0; i < 60; ++i) { // 2 to the power of 60 fields, if put in one by one
            const auto next = "F" + QByteArray::number(i + 1);
            doubling += "fragment F" + QByteArray::number(i) + " on Query{a" + QByteArray::number(i) +
                        ":animal(name:\"x\"){best{..." + next + "A}} b" + QByteArray::number(i) + ":animal(name:\"y\"){id} ..." +
                        next + "}";
            doubling += "fragment " + next + "A on Animal{x:best{...F" + QByteArray::number(i + 2) + "A} y:best{...F" +
                        QByteArray::number(i + 2) + "A}}";
        }
        doubling += "fragment F60 on Query{refused} fragment F61A on Animal{id} fragment F62A on Animal{id}";
        QTest::newRow("doubling fragments") << doubling;
        QByteArray circle = "{animals{...F0}}";
        for (int i = 0; i < 150; ++i)
            circle += "fragment F" + QByteArray::number(i) + " on Animal{best{...F" + QByteArray::number((i + 1) % 150) + "}}";
        QTest::newRow("a circle of 150") << circle;
        QByteArray chain = "{animals{...F0}}";
        for (int i = 0; i < 190; ++i)
            chain += "fragment F" + QByteArray::number(i) + " on Animal{" + QByteArray("...{").repeated(40) + "...F" +
                     QByteArray::number(i + 1) + QByteArray("}").repeated(40) + "}";
        chain += "fragment F190 on Animal{id}";
        QTest::newRow("a long chain") << chain;
        QTest::newRow("too many fragments")
            << QByteArray("{refused}").append(QByteArray("fragment F on Animal{id}").repeated(5'000));
        QTest::newRow("NUL") << QByteArray("{\0}", 3);
        QTest::newRow("half a surrogate") << QByteArray("{\xed\xa0\x80}");
    }
    void hostileDocuments()
    {
        QFETCH(QByteArray, query);
        QElapsedTimer timer;
        timer.start();
        const auto answer = ask(QString::fromUtf8(query));
        QVERIFY(!answer.value("errors"_L1).toArray().isEmpty());
        QVERIFY(m_status >= 400 && m_status < 500);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void hugeAnswersEnd()
    {
        QString query = u"{animals{id "_s;
        for (int i = 0; i < 24; ++i)
            query += u"friends{id "_s; // twice as many in each
        query += QString(25, u'}') + u"}"_s;
        Limits limits;
        limits.values = 20'000;
        const auto body = QJsonDocument(QJsonObject{{u"query"_s, query}}).toJson();
        const auto response = respond(
            *m_schema, body, [this](Operation::Kind) { return std::make_shared<Farm>(m_asked); }, limits);
        QCOMPARE(response.status, 400);
        QVERIFY(response.body.contains("The answer is too large."));
        QCOMPARE(QJsonDocument::fromJson(response.body)["errors"_L1].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGraphql)
#include "tst_graphql.moc"
