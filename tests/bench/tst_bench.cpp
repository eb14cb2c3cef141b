// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/cellcheck.h"
#include "sheets/columnmatch.h"
#include "sheets/open.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <chrono>

using namespace gatehouse;
using namespace gatehouse::sheets;
using namespace Qt::StringLiterals;

namespace {

#ifdef NDEBUG
constexpr bool kIsJudged = true;
#else
constexpr bool kIsJudged = false;
#endif

constexpr int kRounds = 5;

/// Seconds on the wall: the reader uses a second thread, and a person waits for neither CPU. The best of several rounds, taken in
/// turns with the other side, keeps a busy machine out of the ratio as far as it can be.
double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QString python(const QString &code, const QStringList &arguments)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, QStringList{u"-c"_s, code} + arguments);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

bool hasModule(const char *name)
{
    return python(u"import "_s + QLatin1StringView(name) + u"; print('yes')"_s, {}) == "yes"_L1;
}

/// The best of a few rounds on each side, taken in turns so that both meet the same machine.
struct Race
{
    double ours = 1e9;
    double theirs = 1e9;
    double ratio() const { return theirs / ours; }
};

} // namespace

/// How fast sheets are read, told as ratios to what people would use instead.
class TestBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csvAgainstPython();
    void yamlAgainstPyYaml();
    void xlsxAgainstOpenpyxl();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    Race race(const QString &file, bool isChecked, const QString &code, int rows);
    void judge(const char *what, const Race &race, double promised);

    QTemporaryDir m_folder;
};

void TestBench::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (!kIsJudged)
        qInfo("not a release build: ratios are printed, not judged");
}

/// Reads the file with us (and checks it) and with Python, `kRounds` times in turns. `code` prints its own seconds.
Race TestBench::race(const QString &file, bool isChecked, const QString &code, int rows)
{
    Race result;
    for (int round = 0; round < kRounds; ++round) {
        WorkControl control;
        const double start = seconds();
        const auto book = openFile(file, {}, control);
        if (!book)
            return {};
        qsizetype ready = book->sheet.rowCount() - 1;
        if (isChecked) {
            const Layout layout = matchColumns(*book);
            ready = check(book->sheet, layout, {}, control).ready.size();
        }
        result.ours = std::min(result.ours, seconds() - start);
        if (ready != rows)
            qWarning("%lld rows of %d", qlonglong(ready), rows);
        result.theirs = std::min(result.theirs, python(code, {file}).toDouble());
    }
    return result;
}

void TestBench::judge(const char *what, const Race &race, double promised)
{
    qInfo("%s: ours %.3f s, theirs %.3f s, %.1f times as fast (promised: %.0f)", what, race.ours, race.theirs, race.ratio(),
          promised);
    QVERIFY2(race.theirs > 0 && race.theirs < 1e8, "Python gave no time");
    // Half of what is promised: the machine is shared.
    if (kIsJudged)
        QVERIFY2(race.ratio() >= promised / 2, what);
}

void TestBench::csvAgainstPython()
{
    constexpr int kRows = 100'000;
    QFile file(path("people.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("First name,Last name,E-mail,Title,SSO,Department,Office,Note\r\n");
    for (int i = 0; i < kRows; ++i) {
        const QByteArray n = QByteArray::number(i);
        file.write("Jürgen" + n + ",Ruiz,person" + n +
                   "@acme.example,\"Engineer, Platform\",yes,Research,Berlin,\"said \"\"hello\"\" " + n + "\"\r\n");
    }
    file.close();
    const QString code = u"import csv, sys, time\n"
                         "t = time.perf_counter()\n"
                         "with open(sys.argv[1], newline='', encoding='utf-8') as f:\n    rows = list(csv.reader(f))\n"
                         "t = time.perf_counter() - t\nassert len(rows) == 100001\nprint(t)"_s;
    judge("100,000 CSV rows read, against Python csv", race(file.fileName(), false, code, kRows), 1);
    judge("100,000 CSV rows read and checked, against Python csv (read alone)", race(file.fileName(), true, code, kRows), 1);
}

void TestBench::yamlAgainstPyYaml()
{
    if (!hasModule("yaml"))
        QSKIP("SKIPPED, NOT MEASURED: /usr/bin/python3 has no PyYAML (python3-yaml)");
    constexpr int kEntries = 20'000;
    QFile file(path("people.yaml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("create_users:\n");
    for (int i = 0; i < kEntries; ++i) {
        const QByteArray n = QByteArray::number(i);
        file.write("  - name: Ana" + n + "\n    lastname: Ruiz\n    email: person" + n +
                   "@acme.example\n    password: ''\n    is_sso_user: false\n    title: \"Engineer, Platform\"\n");
    }
    file.close();
    const QString code = u"import yaml, sys, time\n"
                         "t = time.perf_counter()\n"
                         "with open(sys.argv[1], encoding='utf-8') as f:\n    data = yaml.load(f, Loader=yaml.SafeLoader)\n"
                         "t = time.perf_counter() - t\nassert len(data['create_users']) == 20000\nprint(t)"_s;
    judge("20,000 YAML entries, against PyYAML's SafeLoader", race(file.fileName(), false, code, kEntries), 20);
}

void TestBench::xlsxAgainstOpenpyxl()
{
    if (!hasModule("openpyxl"))
        QSKIP("SKIPPED, NOT MEASURED: /usr/bin/python3 has no openpyxl (python3-openpyxl)");
    const QString file = path("people.xlsx");
    const QString make =
        u"import openpyxl, sys\n"
        "b = openpyxl.Workbook(write_only=True)\ns = b.create_sheet('People')\n"
        "s.append(['First name', 'Last name', 'E-mail', 'Title', 'SSO', 'Department', 'Office', 'Number'])\n"
        "for i in range(50000):\n"
        "    s.append(['Ana%d' % i, 'Ruiz', 'person%d@acme.example' % i, 'Engineer', True, 'Research', 'Berlin', i])\n"
        "b.save(sys.argv[1])\nprint('made')"_s;
    QCOMPARE(python(make, {file}), u"made"_s);
    const QString code = u"import openpyxl, sys, time\n"
                         "t = time.perf_counter()\n"
                         "b = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)\n"
                         "rows = [r for r in b.active.iter_rows(values_only=True)]\n"
                         "t = time.perf_counter() - t\nassert len(rows) == 50001\nprint(t)"_s;
    judge("50,000 XLSX rows, against openpyxl (read-only)", race(file, false, code, 50'000), 10);
}

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
