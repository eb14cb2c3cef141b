// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencepages.h"
#include "app/audit/evidencescrub.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::app;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ": moc loses its way in raw strings that begin with a quotation mark.
QByteArray q(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const QByteArray kGone = "[removed by Gatehouse]";

/// Looks like a key to a program and to nobody who knows one: put together here, so that no such text is in the source.
QByteArray drawn(int length)
{
    QByteArray text;
    quint64 state = 0x9e3779b97f4a7c15ULL;
    static constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    while (text.size() < length) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        text.append(kLetters[(state >> 33) % 62]);
    }
    return text;
}

} // namespace

/// Secrets are taken out of answers, and nothing else is; pages are told by their own words.
class TestEvidenceScrub final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSecretsOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("removed");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, int removed) {
            QTest::newRow(name) << before << after << removed;
        };
        row("by name", q("{'id':'a','api_key':'abc','apiKey' : 'x', 'Temporary_Password':'p'}"),
            q("{'id':'a','api_key':'") + kGone + q("','apiKey' : '") + kGone + q("', 'Temporary_Password':'") + kGone + q("'}"),
            3);
        row("a number is a password too", q("{'password':12345, 'token':null,'secret':true}"),
            q("{'password':'") + kGone + q("', 'token':null,'secret':true}"), 1);
        row("a list of them", q("{'tokens':['a','b',{'x':1}],'n':2}"),
            q("{'tokens':['") + kGone + q("','") + kGone + q("',{'x':1}],'n':2}"), 2);
        row("escaped name", q("{'p\\u0061ssword':'q'}"), q("{'p\\u0061ssword':'") + kGone + q("'}"), 1);
        row("escaped value", q("{'token':'a\\'b\\\\'}"), q("{'token':'") + kGone + q("'}"), 1);
        row("redacted stays", q("{'key':'ak-ab1...wxyz','redacted_key':'ak-ab1...wxyz'}"),
            q("{'key':'ak-ab1...wxyz','redacted_key':'ak-ab1...wxyz'}"), 0);
        row("page tokens stay",
            q("{'metadata':{'next_paging_token':'") + drawn(44) + q("'},'pagination':{'next_cursor':'") + drawn(44) + q("'}}"),
            q("{'metadata':{'next_paging_token':'") + drawn(44) + q("'},'pagination':{'next_cursor':'") + drawn(44) + q("'}}"),
            0);
        row("W&B: prefix stays, whole key goes",
            q("{'data':{'viewer':{'apiKeys':{'edges':[{'node':{'id':'1','name':'wandb_v1_ABCDEFGH123'}},{'node':{'name':'") +
                drawn(40) + q("'}}]}}}}"),
            q("{'data':{'viewer':{'apiKeys':{'edges':[{'node':{'id':'1','name':'wandb_v1_ABCDEFGH123'}},{'node':{'name':'") +
                kGone + q("'}}]}}}}"),
            1);
        row("by shape", q("{'description':'use ") + drawn(40) + q(" please'}"),
            q("{'description':'use ") + kGone + q(" please'}"), 1);
        row("by prefix", q("{'note':'aph0_") + drawn(20) + q("1'}"), q("{'note':'") + kGone + q("'}"), 1);
        row("in a list without names", "[\"wandb_v1_" + drawn(77) + "1\", 3]", "[\"" + kGone + "\", 3]", 1);
        row("ids stay",
            q("{'id':'usr_0123456789abcdefghijklmnop','user_id':'VXNlcjo0MjphQmNE','x':'Um9sZUJpbmRpbmc6MTIzNDU2OmFCY0Q='}"),
            q("{'id':'usr_0123456789abcdefghijklmnop','user_id':'VXNlcjo0MjphQmNE','x':'Um9sZUJpbmRpbmc6MTIzNDU2OmFCY0Q='}"), 0);
        row("a drawn id stays", q("{'project_id':'") + drawn(40) + q("'}"), q("{'project_id':'") + drawn(40) + q("'}"), 0);
        row("names and addresses stay",
            q("{'name':'the-very-long-name-of-a-project-about-ranking','email':'ak-somebody1.withalongname@acme.example'}"),
            q("{'name':'the-very-long-name-of-a-project-about-ranking','email':'ak-somebody1.withalongname@acme.example'}"), 0);
        row("blanks and escapes stay", "{ \"a\" : [ 1 , -2.5e3 ,\n\t\"\\u00e9\\/\" ] }\r\n",
            "{ \"a\" : [ 1 , -2.5e3 ,\n\t\"\\u00e9\\/\" ] }\r\n", 0);
        row("no JSON", "<p>Bearer " + drawn(30) + "</p>", "<p>Bearer " + kGone + "</p>", 1);
    }

    void takesSecretsOut()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, removed);
        const ScrubbedAnswer scrubbed = withoutSecrets(before);
        QCOMPARE(scrubbed.bytes, after);
        QCOMPARE(scrubbed.removed, removed);
        // Again changes nothing, and what was JSON stays JSON.
        QCOMPARE(withoutSecrets(scrubbed.bytes).bytes, after);
        QCOMPARE(withoutSecrets(scrubbed.bytes).removed, 0);
        if (scrubbed.isJson)
            QVERIFY(!QJsonDocument::fromJson(scrubbed.bytes).isNull());
    }

    void isNotLedAstrayByDepth()
    {
        const QByteArray deep = QByteArray(100000, '[') + q("{'password':'x'}") + QByteArray(100000, ']');
        QVERIFY(!isNestedAtMost(deep, 200));
        QVERIFY(!withoutSecrets(deep).isJson);
        QVERIFY(!pageFacts(deep).isReadable);
    }

    void tellsPages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<qint64>("records");
        QTest::addColumn<qint64>("announced"); // -1: not told
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QByteArray &body, bool isReadable, qint64 records, qint64 announced,
                            const QString &next) { QTest::newRow(name) << body << isReadable << records << announced << next; };
        row("Anyscale", q("{'results':[{},{}],'metadata':{'total':5,'next_paging_token':'T1'}}"), true, 2, 5, u"T1"_s);
        row("Anyscale, last", q("{'results':[{}],'metadata':{'total':5,'next_paging_token':null}}"), true, 1, 5, QString());
        row("Anyscale, permissions", q("{'result':{'organization_id':'o','org_owners':[{}],'users':[{},{}]}}"), true, 3, -1,
            QString());
        row("Arize", q("{'users':[{},{},{}],'pagination':{'has_more':true,'next_cursor':'c'}}"), true, 3, -1, u"c"_s);
        row("Arize, last with a cursor", q("{'users':[{}],'pagination':{'has_more':false,'next_cursor':'c'}}"), true, 1, -1,
            QString());
        row("SCIM", q("{'Resources':[{},{}],'totalResults':5,'startIndex':3,'itemsPerPage':2}"), true, 2, 5, u"5"_s);
        row("SCIM, last", q("{'Resources':[{}],'totalResults':'5','startIndex':5}"), true, 1, 5, QString());
        row("GraphQL", q("{'data':{'users':{'edges':[{},{}],'pageInfo':{'hasNextPage':true,'endCursor':'e'}}}}"), true, 2, -1,
            u"e"_s);
        row("GraphQL, team", q("{'data':{'entity':{'members':[{},{}]}}}"), true, 2, -1, QString());
        row("GraphQL, refused", q("{'data':null,'errors':[{'message':'no'}]}"), false, 0, -1, QString());
        row("no JSON", "<html>", false, 0, -1, QString());
    }

    void tellsPages()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isReadable);
        QFETCH(qint64, records);
        QFETCH(qint64, announced);
        QFETCH(QString, next);
        const PageFacts facts = pageFacts(body);
        QCOMPARE(facts.isReadable, isReadable);
        QCOMPARE(facts.records, records);
        QCOMPARE(facts.announced.value_or(-1), announced);
        QCOMPARE(facts.next, next);
    }

    void putsPagesTogether()
    {
        const auto answer = [](const QByteArray &target, int status, const QByteArray &body) {
            RecordedAnswer one;
            one.method = "GET";
            one.target = target;
            one.status = status;
            one.facts = pageFacts(body);
            return one;
        };
        const QByteArray first = q("{'results':[{},{}],'metadata':{'total':3,'next_paging_token':'t 1'}}");
        const QByteArray last = q("{'results':[{}],'metadata':{'total':3,'next_paging_token':null}}");
        const QByteArray path = "/api/v2/things/?count=50";
        // Two walks over the same list at once, one with a pause; and a refusal of another.
        const QList<RecordedCall> calls = callsOf({
            answer(path, 429, "{}"),
            answer(path, 200, first),
            answer("/api/v2/other/", 403, "{}"),
            answer(path, 200, first),
            answer(path + "&paging_token=t%201", 503, "{}"),
            answer(path + "&paging_token=t%201", 200, last),
            answer(path + "&paging_token=t%201", 200, last),
        });
        QCOMPARE(calls.size(), 3);
        QCOMPARE(calls[0].ended(), RecordedCall::Ended::Refused);
        for (const RecordedCall &call : calls.sliced(1)) {
            QCOMPARE(call.ended(), RecordedCall::Ended::Whole);
            QCOMPARE(call.pages.size(), 2);
            QCOMPARE(call.records(), 3);
            QCOMPARE(call.announced().value_or(0), 3);
        }
        QCOMPARE(calls[1].attempts.size() + calls[2].attempts.size(), 2);
        QCOMPARE(callSlug(calls[1].pages[0]), u"things"_s);
        // Cut off.
        const QList<RecordedCall> open = callsOf({answer(path, 200, first)});
        QCOMPARE(open.constFirst().ended(), RecordedCall::Ended::NotContinued);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceScrub)
#include "tst_evidencescrub.moc"
