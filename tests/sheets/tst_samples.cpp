// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/cellcheck.h"
#include "sheets/columnmatch.h"
#include "sheets/open.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::sheets;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonValue &value)
{
    return QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Indented);
}

QJsonObject personObject(const NewPerson &person)
{
    QJsonObject object{{u"name"_s, person.name}, {u"email"_s, person.email}};
    if (person.lastName)
        object.insert(u"lastname"_s, *person.lastName);
    if (person.title)
        object.insert(u"title"_s, *person.title);
    if (person.isSsoUser)
        object.insert(u"is_sso_user"_s, *person.isSsoUser);
    if (person.hasPassword())
        object.insert(u"has_password"_s, true);
    return object;
}

} // namespace

/// Each sheet of tests/data/imports against what a correct reading of it gives.
class SamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample_data()
    {
        QTest::addColumn<QString>("path");
        const QDir dir(QStringLiteral(GATEHOUSE_TEST_DATA "/imports"));
        int count = 0;
        for (const QString &expected : dir.entryList({u"*.expected.json"_s}, QDir::Files)) {
            const QString name = expected.chopped(int(qstrlen(".expected.json")));
            QTest::newRow(qPrintable(name)) << dir.filePath(name);
            ++count;
        }
        QVERIFY2(count >= 10, "the samples are missing");
    }

    void sample()
    {
        QFETCH(QString, path);
        QFile file(path + u".expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!expected.isEmpty());

        WorkControl control;
        const auto opened = openFile(path, {}, control);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        const Layout layout = matchColumns(*opened);
        const Checked checked = check(opened->sheet, layout, {}, control);

        const QJsonObject format = expected.value("format"_L1).toObject();
        for (auto it = format.begin(); it != format.end(); ++it) {
            QJsonValue actual;
            if (it.key() == "encoding"_L1)
                actual = opened->encoding;
            else if (it.key() == "delimiter"_L1)
                actual = QString(opened->delimiter);
            else if (it.key() == "sheet"_L1)
                actual = opened->sheetName;
            else if (it.key() == "header_row"_L1)
                actual = layout.headerRow(opened->sheet);
            QCOMPARE(json(actual), json(it.value()));
        }

        QJsonArray people, problems;
        for (const ReadyRow &row : checked.ready)
            people.append(personObject(row.person));
        for (const Problem &problem : firstOfEachRow(checked.problems))
            problems.append(QJsonObject{
                {u"row"_s, problem.row}, {u"field"_s, fieldName(problem.field)}, {u"kind"_s, kindName(problem.kind)}});
        QCOMPARE(json(people), json(expected.value("people"_L1)));
        QCOMPARE(json(problems), json(expected.value("problems"_L1)));
        QCOMPARE(qsizetype(checked.rowsRead), people.size() + problems.size());
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
