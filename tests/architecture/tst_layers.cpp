// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcerules.h"

#include <QtTest/QTest>

using namespace gatehouse::architecture;
using namespace Qt::StringLiterals;

/// Arrows point down only: the includes of src/ against the picture in ARCHITECTURE.md.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsDrawn();
    void wrongOnesAreSeen_data();
    void wrongOnesAreSeen();
    void rightOnesAreLeftAlone_data();
    void rightOnesAreLeftAlone();
};

void TestLayers::everyIncludeIsDrawn()
{
    const auto files = filesUnder(u"src"_s, {u".h"_s, u".cpp"_s});
    QVERIFY(files.size() > 100); // else this looks at nothing
    QStringList wrong;
    for (const SourceFile &file : files)
        wrong += wrongIncludes(file);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestLayers::wrongOnesAreSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("up") << u"src/base/job.h"_s << u"#include \"domain/ids.h\""_s;
    QTest::newRow("sideways") << u"src/sheets/sheet.h"_s << u"#include \"reports/reporttable.h\""_s;
    QTest::newRow("the sandbox knows no platform")
        << u"src/sandbox/state.h"_s << u"#include \"platforms/anyscale/anyscalepeople.h\""_s;
    QTest::newRow("the window talks no HTTP") << u"src/widgets/people/peoplepage.cpp"_s << u"#include \"net/calljob.h\""_s;
    QTest::newRow("a model talks no HTTP") << u"src/models/peopletablemodel.cpp"_s << u"#include <QtNetwork/QNetworkReply>"_s;
    QTest::newRow("widgets below") << u"src/app/session.cpp"_s << u"#include <QtWidgets/QMessageBox>"_s;
    QTest::newRow("widgets in a model") << u"src/models/peopletablemodel.cpp"_s << u"#include <QtWidgets/QApplication>"_s;
    QTest::newRow("an icon in a model") << u"src/models/peopletablemodel.cpp"_s << u"#include <QtGui/QIcon>"_s;
    QTest::newRow("SQL in app") << u"src/app/session.cpp"_s << u"  #  include <QtSql/QSqlQuery>"_s;
    QTest::newRow("no module") << u"src/app/session.cpp"_s << u"#include <QMessageBox>"_s;
    QTest::newRow("no folder") << u"src/app/session.cpp"_s << u"#include \"session.h\""_s;
    QTest::newRow("a folder that is not in the table") << u"src/utils/helper.h"_s << u"#include <memory>"_s;
}

void TestLayers::wrongOnesAreSeen()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QCOMPARE(wrongIncludes({path, u"#pragma once\n"_s + line + u"\n"_s}).size(), 1);
}

void TestLayers::rightOnesAreLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("down") << u"src/app/session.h"_s << u"#include \"net/calljob.h\""_s;
    QTest::newRow("own folder") << u"src/base/job.cpp"_s << u"#include \"base/job.h\""_s;
    QTest::newRow("own subfolder") << u"src/platforms/anyscale/anyscalepeople.cpp"_s
                                   << u"#include \"platforms/anyscale/anyscaleerror.h\""_s;
    QTest::newRow("a form") << u"src/widgets/import/sheetpage.cpp"_s << u"#include \"import/ui_sheetpage.h\""_s;
    QTest::newRow("Qt Core") << u"src/base/job.h"_s << u"#include <QtCore/QObject>"_s;
    QTest::newRow("the standard library") << u"src/base/job.h"_s << u"#include <memory>"_s;
    QTest::newRow("a model's item roles") << u"src/models/peopletablemodel.h"_s << u"#include <QtCore/QAbstractTableModel>"_s;
}

void TestLayers::rightOnesAreLeftAlone()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QCOMPARE(wrongIncludes({path, line + u"\n"_s}), QStringList());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
