// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcerules.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace gatehouse::architecture;
using namespace Qt::StringLiterals;

namespace {

using Rule = QStringList (*)(const SourceFile &);

QString complaints(const QList<SourceFile> &files, Rule rule)
{
    QStringList found;
    for (const SourceFile &file : files)
        found += rule(file);
    return found.join(u'\n').prepend(found.isEmpty() ? u""_s : u"\n"_s);
}

qsizetype seen(Rule rule, const char *path, const QString &text)
{
    return rule({QString::fromUtf8(path), text}).size();
}

} // namespace

/// House rules that can be read off the sources, and, for each, that it would be noticed when broken.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileNamesItsLicence();
    void nothingBlocksTheWindow();
    void wordsForPeopleAreTranslated();
    void formsKeepWordsForTranslatorsAndLooksForThePalette();
    void screensKeepToTheirWords();
    void testDataIsInvented();
    void iconsAreBundledInBothThemes();
    void noFileGrowsWithoutEnd();
};

void TestSources::everyFileNamesItsLicence()
{
    const auto files = filesUnder(u"src"_s, {u".h"_s, u".cpp"_s}) + filesUnder(u"tests"_s, {u".h"_s, u".cpp"_s, u".py"_s});
    QVERIFY(files.size() > 150);
    const QString found = complaints(files, missingLicence);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    QCOMPARE(seen(missingLicence, "src/base/x.h", u"#pragma once\n"_s), 1);
}

void TestSources::nothingBlocksTheWindow()
{
    const QString found = complaints(filesUnder(u"src"_s, {u".h"_s, u".cpp"_s}), blockingCalls);
    QVERIFY2(found.isEmpty(), qPrintable(found));

    QCOMPARE(seen(blockingCalls, "src/widgets/x.cpp", u"dialog.exec();"_s), 1);
    QCOMPARE(seen(blockingCalls, "src/widgets/x.cpp", u"m_menu->exec(point);"_s), 1);
    QCOMPARE(seen(blockingCalls, "src/app/x.cpp", u"QEventLoop loop; loop.exec();"_s), 2);
    QCOMPARE(seen(blockingCalls, "src/app/x.cpp", u"QCoreApplication::processEvents();"_s), 1);
    QCOMPARE(seen(blockingCalls, "src/app/x.cpp", u"future.waitForFinished();"_s), 1);
    QCOMPARE(seen(blockingCalls, "src/app/x.cpp", u"QThread::msleep(10);"_s), 1);
    QCOMPARE(seen(blockingCalls, "src/widgets/x.cpp", u"// never exec() it\nlog(\"x\"); /* processEvents */"_s), 0);
    QCOMPARE(seen(blockingCalls, "src/store/x.cpp", u"query.exec(text);"_s), 0);
    QCOMPARE(seen(blockingCalls, "src/programs/gatehouse.cpp", u"return QApplication::exec();"_s), 0);
    QCOMPARE(seen(blockingCalls, "src/programs/gatehouse.cpp", u"dialog.exec();"_s), 1);
}

void TestSources::wordsForPeopleAreTranslated()
{
    const QString found = complaints(filesUnder(u"src/widgets"_s, {u".h"_s, u".cpp"_s}), untranslatedWords);
    QVERIFY2(found.isEmpty(), qPrintable(found));

    QCOMPARE(seen(untranslatedWords, "src/widgets/x.cpp", u"label->setText(u\"Hello there\"_s);"_s), 1);
    QCOMPARE(seen(untranslatedWords, "src/widgets/x.cpp", u"new QPushButton(QStringLiteral(\"Save\"), this);"_s), 1);
    QCOMPARE(seen(untranslatedWords, "src/widgets/x.cpp", u"menu->addAction(\n    u\"Über\"_s);"_s), 1);
    QCOMPARE(seen(untranslatedWords, "src/widgets/x.cpp", u"label->setText(tr(\"Hello\"));"_s), 0);
    QCOMPARE(seen(untranslatedWords, "src/widgets/x.cpp", u"label->setText(u\"%1 · %2\"_s.arg(a, b));"_s), 0);
    QCOMPARE(seen(untranslatedWords, "src/widgets/x.cpp", u"setWindowTitle(u\"Gatehouse\"_s);"_s), 0);
}

void TestSources::formsKeepWordsForTranslatorsAndLooksForThePalette()
{
    const QString found = complaints(filesUnder(u"ui"_s, {u".ui"_s}), wrongInForm);
    QVERIFY2(found.isEmpty(), qPrintable(found));

    const auto form = [](const QString &inside) { return u"<ui version=\"4.0\"><widget>"_s + inside + u"</widget></ui>"_s; };
    QCOMPARE(seen(wrongInForm, "ui/x.ui", form(u"<property name=\"text\"><string notr=\"true\">Save it</string></property>"_s)),
             1);
    QCOMPARE(seen(wrongInForm, "ui/x.ui", form(u"<property name=\"text\"><string>Save it</string></property>"_s)), 0);
    QCOMPARE(seen(wrongInForm, "ui/x.ui", form(u"<property name=\"text\"><string notr=\"true\">…</string></property>"_s)), 0);
    QVERIFY(seen(wrongInForm, "ui/x.ui", form(u"<property name=\"styleSheet\"><string>color: red</string></property>"_s)) > 0);
    QVERIFY(seen(wrongInForm, "ui/x.ui", form(u"<property name=\"palette\"><color/></property>"_s)) > 0);
    QCOMPARE(seen(wrongInForm, "ui/x.ui", u"<ui>"_s), 1);
}

void TestSources::screensKeepToTheirWords()
{
    const QString found = complaints(filesUnder(u"src"_s, {u".h"_s, u".cpp"_s}), unwantedWords);
    QVERIFY2(found.isEmpty(), qPrintable(found));

    QCOMPARE(seen(unwantedWords, "src/app/x.cpp", u"tr(\"%n row(s)\")"_s), 1);
    QCOMPARE(seen(unwantedWords, "src/app/x.cpp", u"QCoreApplication::translate(\"Texts\", \"An Error came\")"_s), 1);
    QCOMPARE(seen(unwantedWords, "src/app/x.cpp", u"tr(\"All good, \"\n  \"with success\")"_s), 1);
    QCOMPARE(seen(unwantedWords, "src/app/x.cpp", u"tr(\"%n rows\", nullptr, n); // no error(s)"_s), 0);
}

void TestSources::testDataIsInvented()
{
    QList<SourceFile> files;
    for (const QString &folder : {u"src"_s, u"tests"_s, u"ui"_s, u"translations"_s, u"packaging"_s})
        files += filesUnder(
            folder, {u".h"_s, u".cpp"_s, u".py"_s, u".ui"_s, u".ts"_s, u".csv"_s, u".txt"_s, u".yaml"_s, u".json"_s, u".1"_s});
    const QString found = complaints(files, realLookingData);
    QVERIFY2(found.isEmpty(), qPrintable(found));

    const auto key = u"aph0_"_s + QString(24, u'k');
    QCOMPARE(seen(realLookingData, "tests/x.cpp", key), 1);
    QCOMPARE(seen(realLookingData, "tests/x.cpp", u"-----BEGIN RSA "_s + u"PRIVATE KEY-----"_s), 1);
    QCOMPARE(seen(realLookingData, "tests/x.cpp", u"ada@gmail"_s + u".com"_s), 1);
    QCOMPARE(seen(realLookingData, "tests/x.cpp", u"ada@corp.example, Grace@Sub.Corp.Example"_s), 0);
}

void TestSources::iconsAreBundledInBothThemes()
{
    QCOMPARE(iconNames({u"src/widgets/x.cpp"_s, u"themedIcon(open ? u\"go-down\"_s : u\"go-next\"_s)"_s}),
             QStringList({u"go-down"_s, u"go-next"_s}));
    QCOMPARE(iconNames({u"src/widgets/x.cpp"_s, u"setIcon(themedIcon(u\"clock\"_s, Ink::Link))"_s}), QStringList{u"clock"_s});
    QCOMPARE(iconNames({u"src/widgets/x.cpp"_s, u"const auto name = u\"edit-find\"_s;\nsetObjectName(u\"people\"_s);"_s}),
             QStringList{u"edit-find"_s});

    QStringList missing;
    for (const SourceFile &file : filesUnder(u"src/widgets"_s, {u".cpp"_s})) {
        for (const QString &name : iconNames(file)) {
            for (const QString &theme : {u"breeze"_s, u"breeze-dark"_s}) {
                const QString folder = QString::fromUtf8(GATEHOUSE_SOURCE_DIR) + u"/resources/icons/"_s + theme;
                const bool there =
                    QFileInfo::exists(u"%1/resources/states/%2.svg"_s.arg(QString::fromUtf8(GATEHOUSE_SOURCE_DIR), name)) ||
                    QFileInfo::exists(u"%1/16/%2.svg"_s.arg(folder, name)) ||
                    QFileInfo::exists(u"%1/22/%2.svg"_s.arg(folder, name)) ||
                    QFileInfo::exists(u"%1/32/%2.svg"_s.arg(folder, name));
                if (!there)
                    missing += u"%1: %2 is not in %3"_s.arg(file.path, name, theme);
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
}

void TestSources::noFileGrowsWithoutEnd()
{
    // Past 500 lines a file is worth a second thought, so it is named here; past 800 it has become two.
    QStringList tooLong;
    for (const SourceFile &file : filesUnder(u"src"_s, {u".h"_s, u".cpp"_s})) {
        const qsizetype lines = file.text.count(u'\n');
        if (lines > 800)
            tooLong += u"%1: %2 lines"_s.arg(file.path).arg(lines);
        else if (lines > 500)
            qInfo("%s: %lld lines", qPrintable(file.path), static_cast<long long>(lines));
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(u'\n' + tooLong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
