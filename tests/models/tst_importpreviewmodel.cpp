// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importpreviewmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::models;
using namespace Qt::StringLiterals;
using app::ImportSession;
using sheets::Field;
using sheets::ProblemKind;
using Model = ImportPreviewModel;

namespace {

const QByteArray kSheet = "Notiz,E-Mail,Vorname,Nachname,Passwort\n"
                          "a,ada@acme.example,Ada,Lovelace,pw-of-ada\n"    // 2
                          "b,charles@acme.example,,Babbage,\n"             // 3: name
                          "c,\"eli@acme,example\",Eli,Cohen,\n"            // 4: comma
                          "d,bob(at)acme.example,Bob,Cole,\n"              // 5: word for @
                          "e,ADA@acme.example,Ada 2,Lovelace,\n"           // 6: twice
                          "f,gus@acme.example,\"Gus\nMultiline\",Falk,\n"; // 7

} // namespace

/// The Check page's grid: order, filters, editing, finding one's way.
class ImportPreviewModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersFaultsFirst();
    void showsColumnsByMeaning();
    void tellsStatesAndFaults();
    void keepsARepairedRowInPlace();
    void filters();
    void edits();
    void masksPasswords();
    void goesFromFaultToFault();
    void finds();
    void anotherSheet();
    void staysQuickAtAHundredThousandRows();

private:
    void load(ImportSession &session, const QByteArray &bytes = kSheet);
    static QList<qint64> rows(const Model &model);
};

void ImportPreviewModelTest::load(ImportSession &session, const QByteArray &bytes)
{
    QSignalSpy finished(&session, &ImportSession::checkFinished);
    session.openBytes(bytes, u"people.csv"_s);
    QVERIFY(finished.wait(60'000));
}

QList<qint64> ImportPreviewModelTest::rows(const Model &model)
{
    QList<qint64> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.index(row, 0).data(Model::SheetRowRole).toLongLong());
    return numbers;
}

void ImportPreviewModelTest::ordersFaultsFirst()
{
    ImportSession session;
    Model model(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    load(session);
    // Addresses, missing names, people who appear twice, then what is ready; in file order inside each.
    QCOMPARE(rows(model), (QList<qint64>{4, 5, 3, 6, 2, 7}));
    QCOMPARE(model.sheetIndex(0), 3);
    QCOMPARE(model.modelRow(3), 0);
    QCOMPARE(model.modelRow(0), -1);
    QCOMPARE(model.sheetIndex(99), -1);
}

void ImportPreviewModelTest::showsColumnsByMeaning()
{
    ImportSession session;
    Model model(session);
    load(session);
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(titles, (QStringList{u"Row"_s, u"State"_s, u"First name"_s, u"Last name"_s, u"E-mail address"_s, u"Password"_s,
                                  u"Notiz"_s}));
    QCOMPARE(model.sheetColumn(4), 1);
    QCOMPARE(model.modelColumn(1), 4);
    QCOMPARE(model.sheetColumn(Model::StateColumn), -1);
    QVERIFY(model.headerData(4, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"E-Mail"_s));
    session.setField(0, Field::Title);
    QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), u"Job title"_s);
    QCOMPARE(model.modelColumn(0), 5);
}

void ImportPreviewModelTest::tellsStatesAndFaults()
{
    ImportSession session;
    Model model(session);
    load(session);
    const QModelIndex state = model.index(0, Model::StateColumn), cell = model.index(0, 4);
    QCOMPARE(state.data().toString(), u"Comma in the address"_s);
    QCOMPARE(state.data(Model::RowStateRole).toInt(), int(ImportSession::RowState::Fault));
    QCOMPARE(cell.data().toString(), u"eli@acme,example"_s);
    QVERIFY(cell.data(Model::IsFaultCellRole).toBool());
    QVERIFY(!model.index(0, 2).data(Model::IsFaultCellRole).toBool());
    QCOMPARE(cell.data(Model::SuggestionRole).toString(), u"eli@acme.example"_s);
    QCOMPARE(cell.data(Model::ProblemWhyRole).toString(), u"The part after the @ has a comma where a dot belongs."_s);
    QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().contains(u"eli@acme.example"_s));
    QVERIFY(state.data(Qt::AccessibleDescriptionRole).toString().contains(u"comma"_s));
    const QModelIndex twice = model.index(3, 4);
    QVERIFY(twice.data(Model::IsDoubtCellRole).toBool());
    QVERIFY(!twice.data(Model::IsFaultCellRole).toBool());
    QCOMPARE(model.index(3, 1).data().toString(), u"Same as row 2"_s);
    QCOMPARE(model.index(4, 1).data().toString(), u"Ready"_s);
    QCOMPARE(model.index(5, 2).data().toString(), u"Gus Multiline"_s);
    QVERIFY(model.problemAt(0));
    QVERIFY(!model.problemAt(4));
    QCOMPARE(model.faultCell(2), model.index(2, 2)); // the missing first name
}

void ImportPreviewModelTest::keepsARepairedRowInPlace()
{
    ImportSession session;
    Model model(session);
    load(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(session.fix(*model.problemAt(0)));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(rows(model), (QList<qint64>{4, 5, 3, 6, 2, 7}));
    QCOMPARE(model.index(0, 1).data().toString(), u"Ready"_s);
    QVERIFY(model.index(0, 4).data(Model::IsEditedRole).toBool());
    model.setFilter(model.filter());
    QCOMPARE(rows(model), (QList<qint64>{5, 3, 6, 2, 4, 7}));
}

void ImportPreviewModelTest::filters()
{
    ImportSession session;
    Model model(session);
    load(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Model::Filter filter;
    filter.show = Model::Filter::Show::Kind;
    model.setFilter(filter);
    QCOMPARE(rows(model), (QList<qint64>{4, 5}));
    // Repaired, it stays in the list until the kind is chosen anew.
    QVERIFY(session.fix(*model.problemAt(0)));
    QCOMPARE(rows(model), (QList<qint64>{4, 5}));
    model.setFilter(filter);
    QCOMPARE(rows(model), QList<qint64>{5});
    filter.kind = ProblemKind::Missing;
    filter.field = Field::Name;
    model.setFilter(filter);
    QCOMPARE(rows(model), QList<qint64>{3});
    filter.show = Model::Filter::Show::Ready;
    model.setFilter(filter);
    QCOMPARE(rows(model), (QList<qint64>{2, 4, 7}));
    session.leaveOut({1});
    filter.show = Model::Filter::Show::LeftOut;
    model.setFilter(filter);
    QCOMPARE(rows(model), QList<qint64>{2});
    QCOMPARE(model.index(0, 1).data().toString(), u"Left out"_s);
    filter.show = Model::Filter::Show::All;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), int(session.rowsRead()));
    QCOMPARE(rows(model).last(), 2);
}

void ImportPreviewModelTest::edits()
{
    ImportSession session;
    Model model(session);
    load(session);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
    QVERIFY(!(model.flags(model.index(0, 1)) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(0, 2)) & Qt::ItemIsEditable);
    QVERIFY(!model.setData(model.index(0, 1), u"x"_s));
    QCOMPARE(model.index(2, 2).data(Qt::EditRole).toString(), QString());
    QVERIFY(model.setData(model.index(2, 2), u"Charles"_s));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(2, 2).data().toString(), u"Charles"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"Ready"_s);
    session.undoStack()->undo();
    QCOMPARE(model.index(2, 1).data().toString(), u"First name missing"_s);
}

void ImportPreviewModelTest::masksPasswords()
{
    ImportSession session;
    Model model(session);
    load(session);
    const int column = model.modelColumn(4);
    const QModelIndex cell = model.index(4, column);
    for (int role = 0; role < 512; ++role)
        QVERIFY2(!cell.data(role).toString().contains(u"pw-of"_s), qPrintable(QString::number(role)));
    QCOMPARE(cell.data().toString(), u"••••••••"_s);
    QVERIFY(!model.setData(cell, QString())); // leaving the empty editor keeps it
    QCOMPARE(session.passwordCount(), 1);
    QVERIFY(!model.find(u"pw-of"_s, {}).isValid());
}

void ImportPreviewModelTest::goesFromFaultToFault()
{
    ImportSession session;
    Model model(session);
    load(session);
    QModelIndex at = model.nextFault({});
    QCOMPARE(at, model.index(0, 4));
    at = model.nextFault(at);
    QCOMPARE(at, model.index(1, 4));
    at = model.nextFault(at);
    QCOMPARE(at, model.index(2, 2));
    at = model.nextFault(at);
    QCOMPARE(at, model.index(3, 4));
    QCOMPARE(model.nextFault(at), model.index(0, 4)); // round
    QCOMPARE(model.nextFault(model.index(0, 4), false), model.index(3, 4));
    QCOMPARE(model.nextFault({}, false), model.index(3, 4));
    session.leaveOut(session.dataRows());
    QVERIFY(!model.nextFault({}).isValid());
}

void ImportPreviewModelTest::finds()
{
    ImportSession session;
    Model model(session);
    load(session);
    QCOMPARE(model.find(u"LOVE"_s, {}), model.index(3, 3));
    QCOMPARE(model.find(u"löve"_s, model.index(3, 3)), model.index(4, 3));
    QCOMPARE(model.find(u"love"_s, model.index(3, 3), false), model.index(4, 3));
    QCOMPARE(model.find(u"7"_s, {}), model.index(5, 0)); // by row number
    QVERIFY(!model.find(u"nobody"_s, {}).isValid());
    QVERIFY(!model.find(QString(), {}).isValid());
}

void ImportPreviewModelTest::anotherSheet()
{
    ImportSession session;
    Model model(session);
    load(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(session, "email,name\nida@acme.example,Ida\n");
    QCOMPARE(rows(model), QList<qint64>{2});
    QCOMPARE(model.columnCount(), 4);
    session.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 2);
}

void ImportPreviewModelTest::staysQuickAtAHundredThousandRows()
{
    QByteArray large = "name,email\n";
    for (int i = 0; i < 100'000; ++i)
        large += i % 1000 ? "P,p" + QByteArray::number(i) + "@acme.example\n" : "P,p" + QByteArray::number(i) + "@acme\n";
    ImportSession session;
    Model model(session);
    load(session, large);
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(model.index(0, 0).data(Model::SheetRowRole).toLongLong(), 2);
    QCOMPARE(session.heldBackCount(), 100);
    // An edit must not hold up whoever types: the check runs elsewhere.
    QElapsedTimer timer;
    timer.start();
    QVERIFY(model.setData(model.index(5, 3), u"someone@acme.example"_s));
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(session.isChecking());
    QTRY_VERIFY_WITH_TIMEOUT(!session.isChecking(), 60'000);
    QCOMPARE(session.heldBackCount(), 99);
    QCOMPARE(session.fixAllAlike(*model.problemAt(0)), 99);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isChecking(), 60'000);
    QCOMPARE(session.readyCount(), 100'000);
}

QTEST_MAIN(ImportPreviewModelTest)
#include "tst_importpreviewmodel.moc"
