// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

using Options = QSet<QString>;

Options optionsIn(const QString &text)
{
    static const QRegularExpression kOption(u"(?<![\\w-])--[a-z][a-z-]*"_s);
    Options options;
    for (auto matches = kOption.globalMatch(text); matches.hasNext();)
        options.insert(matches.next().captured());
    options.remove(u"--help-all"_s); // Qt's own, of no use to anybody
    return options;
}

/// The options a page describes; those inside the examples and other programs' are not its own.
Options optionsOfPage(const QString &program)
{
    QFile file(u"%1/packaging/man/%2.1"_s.arg(QString::fromUtf8(GATEHOUSE_SOURCE_DIR), program));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QRegularExpression(u"^\\.B anyscale .*$"_s, QRegularExpression::MultilineOption));
    text.truncate(text.indexOf(".SH EXAMPLES"_L1) < 0 ? text.size() : text.indexOf(".SH EXAMPLES"_L1));
    return optionsIn(text.replace("\\-"_L1, "-"_L1));
}

/// What a program says about itself.
QString helpOf(const QString &program, const QStringList &command)
{
    QProcess process;
    process.start(u"%1/%2"_s.arg(QString::fromUtf8(GATEHOUSE_BIN_DIR), program), QStringList(command) << u"--help"_s);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                      : QString();
}

} // namespace

/// The man pages name the options that the programs have, all of them and no others.
class TestManPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAgree_data();
    void optionsAgree();
};

void TestManPages::optionsAgree_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QList<QStringList>>("commands");
    QTest::newRow("gatehouse") << u"gatehouse"_s << QList<QStringList>{{}};
    QTest::newRow("gatehouse-sandbox") << u"gatehouse-sandbox"_s << QList<QStringList>{{}};
    QTest::newRow("gatehousectl") << u"gatehousectl"_s
                                  << QList<QStringList>{{},
                                                        {u"people"_s, u"list"_s},
                                                        {u"people"_s, u"get"_s},
                                                        {u"people"_s, u"import"_s},
                                                        {u"people"_s, u"remove"_s},
                                                        {u"people"_s, u"update"_s},
                                                        {u"people"_s, u"resend-invitation"_s},
                                                        {u"people"_s, u"reset-password"_s},
                                                        {u"keys"_s, u"list"_s},
                                                        {u"keys"_s, u"create"_s},
                                                        {u"keys"_s, u"delete"_s},
                                                        {u"teams"_s, u"list"_s},
                                                        {u"permissions"_s, u"export"_s},
                                                        {u"report"_s},
                                                        {u"review"_s, u"create"_s},
                                                        {u"review"_s, u"merge"_s},
                                                        {u"review"_s, u"status"_s},
                                                        {u"snapshot"_s, u"take"_s},
                                                        {u"snapshot"_s, u"list"_s},
                                                        {u"snapshot"_s, u"diff"_s},
                                                        {u"snapshot"_s, u"remove"_s},
                                                        {u"evidence"_s, u"create"_s},
                                                        {u"verify"_s}};
}

void TestManPages::optionsAgree()
{
    QFETCH(const QString, program);
    QFETCH(const QList<QStringList>, commands);
    Options offered;
    for (const QStringList &command : commands) {
        const QString help = helpOf(program, command);
        QVERIFY2(!help.isEmpty(), qPrintable(program + u' ' + command.join(u' ')));
        offered += optionsIn(help);
    }
    const Options described = optionsOfPage(program);
    QVERIFY(described.size() >= 3);
    const auto sorted = [](const Options &options) {
        QStringList list(options.begin(), options.end());
        list.sort();
        return list.join(u' ');
    };
    QCOMPARE(sorted(described - offered), QString());
    QCOMPARE(sorted(offered - described), QString());
}

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_manpages.moc"
