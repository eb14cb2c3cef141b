// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/vendorjson.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Makes JSON documents with everything in them that a writer can get wrong.
class RandomJson
{
public:
    explicit RandomJson(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray document() { return blanks() + value(0) + blanks(); }

private:
    quint32 below(quint32 n) { return m_random.bounded(n); }

    QByteArray blanks()
    {
        static const QList<QByteArray> kBlanks = {"", "", "", " ", "\n", "\t \r\n"};
        return kBlanks[below(quint32(kBlanks.size()))];
    }

    QByteArray value(int depth)
    {
        switch (below(depth > 5 ? 5 : 8)) {
        case 0:
            return below(2) ? "true" : "false";
        case 1:
            return below(8) ? "null" : QList<QByteArray>{"NaN", "Infinity", "-Infinity"}[below(3)];
        case 2:
            return number();
        case 3:
        case 4:
            return string();
        case 5: {
            QByteArray out = "[" + blanks();
            for (quint32 i = 0, n = below(5); i < n; ++i)
                out += (i ? "," + blanks() : QByteArray()) + value(depth + 1) + blanks();
            return out + "]";
        }
        default: {
            QByteArray out = "{" + blanks();
            for (quint32 i = 0, n = below(6); i < n; ++i)
                out += (i ? "," + blanks() : QByteArray()) + key() + blanks() + ":" + blanks() + value(depth + 1) + blanks();
            return out + "}";
        }
        }
    }

    QByteArray key()
    {
        // Few and alike, so that some repeat and some differ only past the ASCII range.
        static const QList<QByteArray> kKeys = {"\"a\"",       "\"\\u0061\"",        "\"b\"",       "\"Z\"",
                                                "\"\"",        "\"result\"",         "\"\\ufb01\"", "\"é\"",
                                                "\"\\u00e9\"", "\"\\ud83d\\ude00\"", "\"😀\"",      "\"\\ud800\""};
        return below(3) ? kKeys[below(quint32(kKeys.size()))] : string();
    }

    QByteArray number()
    {
        QByteArray out = below(3) ? "" : "-";
        if (below(5) == 0) {
            out += '0';
        } else {
            out += char('1' + below(9));
            for (quint32 i = 0, n = below(below(10) == 0 ? 330 : 20); i < n; ++i)
                out += char('0' + below(10));
        }
        if (below(2)) {
            out += '.';
            for (quint32 i = 0, n = 1 + below(20); i < n; ++i)
                out += char('0' + (below(3) ? below(10) : 0));
        }
        if (below(2)) {
            out += below(2) ? "e" : "E";
            out += QList<QByteArray>{"", "+", "-"}[below(3)];
            out += QByteArray::number(below(4) ? below(30) : below(400));
        }
        return out;
    }

    QByteArray string()
    {
        static const QList<QByteArray> kPieces = {
            "a",    "Zoë",     "<>&'",         "\\\"",           "\\\\",    "\\/",     "\\b\\f\\n\\r\\t", "\\u0000", "\\u001F",
            "\x7f", "\\u007f", "\\u00e9",      "\\uD83D\\uDE00", "\\ud83d", "\\ude00", "\\ud83dx",        "😀",      "日本",
            " ",    "\\u2028", "\xe2\x80\xa8", "\\ud83d\\u0041", "\\uffff", "\\uFFFE", "0123456789",      "\\u0041"};
        QByteArray out = "\"";
        for (quint32 i = 0, n = below(6); i < n; ++i)
            out += kPieces[below(quint32(kPieces.size()))];
        return out + "\"";
    }

    QRandomGenerator m_random;
};

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class TestVendorJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asPythonWritesIt_data();
    void asPythonWritesIt();
    void brokenDocumentsAreRefused_data();
    void brokenDocumentsAreRefused();
    void nestingHasALimit();
    void permissionsAreTheResultMember_data();
    void permissionsAreTheResultMember();
    void sameAsPythonOnRandomDocuments();
};

void TestVendorJson::asPythonWritesIt_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("indent");
    QTest::addColumn<bool>("sorted");
    QTest::addColumn<QByteArray>("expected");

    // The right-hand sides were printed by Python 3.11's json.dumps.
    const auto row = [](const char *name, const char *json, int indent, bool sorted, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << indent << sorted << QByteArray(expected);
    };
    row("empty object", " { } ", 2, false, "{}");
    row("empty list", "[ ]", 4, false, "[]");
    row("nested empties", "{\"a\":[],\"b\":{}}", 2, false, "{\n  \"a\": [],\n  \"b\": {}\n}");
    row("indent 4", "[1,{\"a\":null}]", 4, false, "[\n    1,\n    {\n        \"a\": null\n    }\n]");
    row("sorted", "{\"b\":1,\"a\":{\"d\":2,\"c\":3}}", 2, true,
        "{\n  \"a\": {\n    \"c\": 3,\n    \"d\": 2\n  },\n  \"b\": 1\n}");
    row("capitals first", "{\"a\":1,\"B\":2,\"_\":3}", 2, true, "{\n  \"B\": 2,\n  \"_\": 3,\n  \"a\": 1\n}");
    row("by code point, not by UTF-16", "{\"\\ud83d\\ude00\":1,\"\\uffee\":2}", 2, true,
        "{\n  \"\\uffee\": 2,\n  \"\\ud83d\\ude00\": 1\n}");
    row("the last of two", "{\"a\":1,\"b\":2,\"a\":3}", 2, false, "{\n  \"a\": 3,\n  \"b\": 2\n}");
    row("the last of two, one written otherwise", "{\"a\":1,\"\\u0061\":3}", 2, true, "{\n  \"a\": 3\n}");
    row("ASCII only", "\"zo\xc3\xab \xf0\x9f\x98\x80 \x7f\"", 2, false, "\"zo\\u00eb \\ud83d\\ude00 \\u007f\"");
    row("escapes", "\"\\/\\b\\f\\n\\r\\t\\\"\\\\\\u0001\\u0041\"", 2, false, "\"/\\b\\f\\n\\r\\t\\\"\\\\\\u0001A\"");
    row("half a pair stays", "\"\\ud83d\\u0041\\ude00\"", 2, false, "\"\\ud83dA\\ude00\"");
    row("whole numbers", "[0,-0,12345678901234567890123,-7]", 0, false, "[\n0,\n0,\n12345678901234567890123,\n-7\n]");
    row("1.0", "1.0", 2, false, "1.0");
    row("1e5", "1e5", 2, false, "100000.0");
    row("1E+16", "1E+16", 2, false, "1e+16");
    row("1e15", "1e15", 2, false, "1000000000000000.0");
    row("0.0001", "0.0001", 2, false, "0.0001");
    row("0.00001", "0.00001", 2, false, "1e-05");
    row("-0.0", "-0.0", 2, false, "-0.0");
    row("0.1 + 0.2", "0.30000000000000004", 2, false, "0.30000000000000004");
    row("digits that say nothing", "0.1000000000000000055511151231257827", 2, false, "0.1");
    row("1.5e300", "1.5e300", 2, false, "1.5e+300");
    row("123456.789", "123456.789", 2, false, "123456.789");
    row("too large", "1e400", 2, false, "Infinity");
    row("too small", "-1e-400", 2, false, "-0.0");
    row("a zero with an exponent", "0e999999", 2, false, "0.0");
    row("smallest there is", "5e-324", 2, false, "5e-324");
    row("a mark at the start", "\xEF\xBB\xBF{}", 2, false, "{}");
}

void TestVendorJson::asPythonWritesIt()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, indent);
    QFETCH(const bool, sorted);
    QFETCH(const QByteArray, expected);
    const auto written = reports::pythonJson(json, indent, sorted);
    QVERIFY(written.has_value());
    QCOMPARE(*written, expected);
}

void TestVendorJson::brokenDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QList<QByteArray> broken = {"",
                                      " ",
                                      "{",
                                      "[1,]",
                                      "{\"a\":1,}",
                                      "{\"a\" 1}",
                                      "{a:1}",
                                      "01",
                                      "1.",
                                      ".5",
                                      "+1",
                                      "-",
                                      "1e",
                                      "tru",
                                      "\"a",
                                      "\"\\x\"",
                                      "\"\\u12\"",
                                      "\"\n\"",
                                      "[1 2]",
                                      "{} {}",
                                      "\"\xff\"",
                                      "nul",
                                      "\"\\u 123\"",
                                      "\"\\u+123\"",
                                      "\"\xc0\x80\"",
                                      "\"\xed\xa0\x80\"",
                                      "\"\xf4\x90\x80\x80\"",
                                      "\"\xe2\x82\"",
                                      "[\"\\",
                                      "{\"a\":"};
    for (const QByteArray &json : broken)
        QTest::addRow("%s", json.isEmpty() ? "nothing" : json.toPercentEncoding().constData()) << json;
}

void TestVendorJson::brokenDocumentsAreRefused()
{
    QFETCH(const QByteArray, json);
    const auto written = reports::pythonJson(json, 2, true);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ApiError::Kind::Protocol);
    QVERIFY2(written.error().detail.startsWith(u"JSON, byte "), qPrintable(written.error().detail));
}

void TestVendorJson::nestingHasALimit()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(reports::pythonJson(nested(512), 2, true));
    QVERIFY(!reports::pythonJson(nested(2'000'000), 2, true));
    QVERIFY(!reports::pythonJson(QByteArray(2'000'000, '['), 2, true));
}

void TestVendorJson::permissionsAreTheResultMember_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("result")
        << QByteArray("{\"result\":{\"users\":[{\"user_id\":\"usr_b\",\"clouds\":[]}],\"organization_id\":\"org_zo\xc3\xab\"}}")
        << QByteArray("{\n  \"organization_id\": \"org_zo\\u00eb\",\n  \"users\": [\n    {\n      \"clouds\": [],\n"
                      "      \"user_id\": \"usr_b\"\n    }\n  ]\n}");
    QTest::newRow("no result") << QByteArray("{\"b\":1,\"a\":2}") << QByteArray("{\n  \"a\": 2,\n  \"b\": 1\n}");
    QTest::newRow("the last result") << QByteArray("{\"result\":{\"x\":1},\"result\":{\"y\":2}}")
                                     << QByteArray("{\n  \"y\": 2\n}");
    QTest::newRow("only the outermost") << QByteArray("{\"a\":{\"result\":1}}")
                                        << QByteArray("{\n  \"a\": {\n    \"result\": 1\n  }\n}");
}

void TestVendorJson::permissionsAreTheResultMember()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, expected);
    const auto written = reports::anyscalePermissionsJson(answer);
    QVERIFY(written.has_value());
    QCOMPARE(*written, expected);
}

void TestVendorJson::sameAsPythonOnRandomDocuments()
{
    QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    if (python.isEmpty())
        python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("there is no python3 to compare with");

    constexpr int kDocuments = 800;
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QList<QByteArray> documents;
    for (int i = 0; i < kDocuments; ++i) {
        documents.append(RandomJson(quint32(i)).document());
        writeFile(folder.filePath(QString::number(i)), documents.last());
    }
    writeFile(folder.filePath(u"rewrite.py"_s), R"(
import json, sys
for i in range(int(sys.argv[1])):
    value = json.loads(open(str(i), "rb").read())
    open(f"{i}.sorted", "w").write(json.dumps(value, indent=2, sort_keys=True))
    open(f"{i}.plain", "w").write(json.dumps(value, indent=4))
)");
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(python, {u"rewrite.py"_s, QString::number(kDocuments)});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());

    for (int i = 0; i < kDocuments; ++i) {
        const auto sorted = reports::pythonJson(documents[i], 2, true);
        QVERIFY2(sorted.has_value(), documents[i].constData());
        QVERIFY2(*sorted == readFile(folder.filePath(u"%1.sorted"_s.arg(i))), documents[i].constData());
        const auto plain = reports::pythonJson(documents[i], 4, false);
        QVERIFY2(*plain == readFile(folder.filePath(u"%1.plain"_s.arg(i))), documents[i].constData());
    }
}

QTEST_GUILESS_MAIN(TestVendorJson)
#include "tst_vendorjson.moc"
