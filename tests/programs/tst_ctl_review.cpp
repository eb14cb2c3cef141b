// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/ctlorganisation.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

/// Reviews from the terminal: made, answered, merged, told.
class TestCtlReview : public QObject
{
    Q_OBJECT

private:
    Ended run(const QStringList &arguments) { return m_organisation.run(arguments); }

    CtlOrganisation m_organisation;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase();
    void fromMakingToMerging();
    void whatIsAskedWronglyIsSaid();
};

void TestCtlReview::initTestCase()
{
    const QString fault = m_organisation.open();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestCtlReview::fromMakingToMerging()
{
    const Ended made = run({u"--organisation"_s, u"Acme"_s, u"review"_s, u"create"_s, u"--title"_s, u"Autumn"_s, u"--reviewer"_s,
                            u"Rita Review <rita@review.example>"_s, u"--format"_s, u"html"_s, u"--output"_s, m_folder.path()});
    QVERIFY2(made.code == 0, made.said.constData());
    const QStringList lines = QString::fromUtf8(made.out).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    const QString id = lines.first();
    QVERIFY(QFile::exists(lines[1]));
    const Ended before = run({u"review"_s, u"status"_s, id, u"--format"_s, u"json"_s});
    QCOMPARE(before.code, 3); // nobody answered yet
    const QJsonArray items = before.object()[u"items"_s].toArray();
    QVERIFY(items.size() > 50);
    QCOMPARE(before.object()[u"missing"_s].toInteger(), items.size());
    // What the page's script would save, out of the page itself.
    QFile page(lines[1]);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    const auto about = QRegularExpression(u"id=\"about\">(.*?)</script>"_s).match(html);
    QVERIFY(about.hasMatch());
    QJsonObject answers = QJsonDocument::fromJson(about.captured(1).toUtf8()).object();
    QJsonArray rows;
    static const QRegularExpression kArticle(u"<article data-code=\"([^\"]+)\">(.*?)</article>"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kFact(u"<bdi data-fact=\"(\\d+)\">(.*?)</bdi>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto unescaped = [](QString text) {
        return text.replace("&lt;"_L1, "<"_L1)
            .replace("&gt;"_L1, ">"_L1)
            .replace("&quot;"_L1, "\""_L1)
            .replace("&amp;"_L1, "&"_L1);
    };
    for (auto article = kArticle.globalMatch(html); article.hasNext();) {
        const auto one = article.next();
        QMap<int, QString> facts;
        for (auto fact = kFact.globalMatch(one.captured(2)); fact.hasNext();) {
            const auto found = fact.next();
            facts[found.captured(1).toInt()] = unescaped(found.captured(2));
        }
        rows.append(QJsonObject{{u"code"_s, one.captured(1)},
                                {u"facts"_s, QJsonArray::fromStringList(facts.values())},
                                {u"decision"_s, rows.isEmpty() ? u"remove"_s : u"keep"_s},
                                {u"reason"_s, rows.isEmpty() ? u"left"_s : QString()}});
    }
    QCOMPARE(rows.size(), items.size());
    const auto save = [&](const QString &name, const QJsonArray &all) {
        answers[u"answers"_s] = all;
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(answers).toJson());
        return file.fileName();
    };
    QJsonArray bent = rows;
    QJsonObject row = bent[2].toObject();
    QJsonArray facts = row[u"facts"_s].toArray();
    facts[5] = u"Nothing much"_s;
    row[u"facts"_s] = facts;
    bent[2] = row;
    const Ended tampered = run({u"review"_s, u"merge"_s, id, save(u"bent.json"_s, bent), u"--format"_s, u"json"_s});
    QCOMPARE(tampered.code, 3);
    QVERIFY(tampered.said.contains("bent.json"));
    QCOMPARE(tampered.object()[u"missing"_s].toInteger(), items.size());
    const QString good = save(u"good.json"_s, rows);
    for (int twice = 0; twice < 2; ++twice) {
        const Ended merged = run({u"review"_s, u"merge"_s, id, good, u"--format"_s, u"json"_s});
        QVERIFY2(merged.code == 0, merged.said.constData());
        QCOMPARE(merged.object()[u"remove"_s].toInt(), 1);
        QCOMPARE(merged.object()[u"keep"_s].toInteger(), items.size() - 1);
        QCOMPARE(merged.object()[u"files"_s].toArray().size(), 2);
    }
    QCOMPARE(run({u"review"_s, u"status"_s, id}).code, 0);
}

void TestCtlReview::whatIsAskedWronglyIsSaid()
{
    QCOMPARE(run({u"review"_s, u"status"_s}).code, 2);
    QCOMPARE(run({u"review"_s, u"merge"_s, u"x"_s}).code, 2);
    const Ended unknown = run({u"review"_s, u"status"_s, u"x"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY(!unknown.said.isEmpty());
    QCOMPARE(run({u"--organisation"_s, u"Acme"_s, u"review"_s, u"create"_s, u"--title"_s, u"T"_s, u"--reviewer"_s, u"nobody"_s,
                  u"--output"_s, m_folder.path()})
                 .code,
             2);
}

QTEST_GUILESS_MAIN(TestCtlReview)
#include "tst_ctl_review.moc"
