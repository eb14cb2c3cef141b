// SPDX-License-Identifier: GPL-3.0-or-later
#include "readersupport.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::sheets;

/// What is no sheet at all: refused in one go, without waiting and without filling the memory.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void oneLineOfAGibibyte();
    void aHoleOfAGibibyte();
    void moreThanAGibibyte();
    void pipesAndDevices();
    void noPermission();
    void hashIsOfTheBytes();

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1StringView(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static Opened<Workbook> openPath(const QString &path)
    {
        WorkControl control;
        return openFile(path, {}, control);
    }
    /// The most memory this program ever had, in MiB.
    static qint64 peakMemory()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
        }
        return -1;
    }

    QTemporaryDir m_folder;
};

void TestHostileFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("refusal");
    const auto add = [](const char *name, const QByteArray &bytes, Refusal refusal) {
        QTest::newRow(name) << bytes << QByteArray(name) << int(refusal);
    };
    add("empty.csv", {}, Refusal::Empty);
    add("mark.csv", "\xEF\xBB\xBF", Refusal::Empty);
    add("mark.yaml", "\xEF\xBB\xBF", Refusal::Empty);
    add("header.csv", "Name;E-mail\r\n", Refusal::NoRows);
    add("delimiters.csv", ",,,\n,,,\n", Refusal::NoRows);
    add("page.pdf", "%PDF-1.7\n1 0 obj\n", Refusal::BinaryRubbish);
    add("picture.csv", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), Refusal::BinaryRubbish);
    add("people.csv.gz", QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8), Refusal::BinaryRubbish);
    add("program.exe", QByteArray("MZ\x90\0\x03\0\0\0", 8), Refusal::BinaryRubbish);
    add("program",
        "\x7F"
        "ELF\x02\x01\x01",
        Refusal::BinaryRubbish);
    add("zeros.csv", QByteArray(5000, '\0'), Refusal::BinaryRubbish);
    QByteArray noise;
    quint32 state = 7;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 1664525 + 1013904223;
        noise.append(char(state >> 24));
    }
    add("noise.csv", noise, Refusal::BinaryRubbish);
    add("noise.xlsx", noise, Refusal::BinaryRubbish);
    noise.replace('\0', 'x');
    add("noise without zeros.csv", noise, Refusal::BinaryRubbish);
    add("page.html", "<!DOCTYPE html><html><body><p>Nothing here</p></body></html>", Refusal::NotASheet);
    add("data.xml", "<?xml version='1.0'?><users><user/></users>", Refusal::NotASheet);
    add("too wide.csv", "a@x.example," + QByteArray("x,").repeated(2000) + "\n", Refusal::TooLarge);
    add("one cell.csv", "n,e\n" + QByteArray(3 << 20, 'x') + ",a@x.example\n", Refusal::LineTooLong);
    add("too long.csv", "e\n" + QByteArray("a@x.example\n").repeated(1'048'577), Refusal::TooLarge);
}

void TestHostileFiles::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QFETCH(int, refusal);
    const QString path = write(name.constData(), bytes);
    QVERIFY(!path.isEmpty());
    REFUSED(openPath(path), Refusal(refusal));
    REFUSED(open(bytes, QString::fromLatin1(name)), Refusal(refusal));
}

void TestHostileFiles::oneLineOfAGibibyte()
{
    // 70 MiB are written, the rest is a hole: refused before it gets there.
    const QString path = write("line.csv", QByteArray(70 << 20, 'a'));
    QVERIFY(!path.isEmpty());
    QVERIFY(QFile::resize(path, qint64(1) << 30));
    const qint64 before = peakMemory();
    REFUSED(openPath(path), Refusal::LineTooLong);
    QVERIFY2(peakMemory() - before < 400, qPrintable(QString::number(peakMemory() - before)));
}

void TestHostileFiles::aHoleOfAGibibyte()
{
    const QString path = write("hole.csv", {});
    QVERIFY(QFile::resize(path, qint64(1) << 30));
    const qint64 before = peakMemory();
    REFUSED(openPath(path), Refusal::BinaryRubbish);
    QVERIFY(peakMemory() - before < 100);
    const QString archive = write("hole.xlsx", "PK\x03\x04");
    QVERIFY(QFile::resize(archive, qint64(1) << 30));
    REFUSED(openPath(archive), Refusal::TooLarge);
}

void TestHostileFiles::moreThanAGibibyte()
{
    const QString path = write("huge.csv", "name,email\n");
    QVERIFY(QFile::resize(path, qint64(1) << 40));
    REFUSED(openPath(path), Refusal::TooLarge);
}

void TestHostileFiles::pipesAndDevices()
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    REFUSED(openPath(pipe), Refusal::NotASheet); // nobody writes to it: opening it in the usual way would never end
    REFUSED(openPath(u"/dev/zero"_s), Refusal::NotASheet);
    REFUSED(openPath(m_folder.path()), Refusal::NotASheet);
    REFUSED(openPath(m_folder.filePath(u"nowhere.csv"_s)), Refusal::NotFound);
    REFUSED(openPath(m_folder.filePath(u"pipe/below.csv"_s)), Refusal::NotFound);
    REFUSED(openPath(QString()), Refusal::NotFound);
}

void TestHostileFiles::noPermission()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString path = write("secret.csv", "name,email\nAna,a@x.example\n");
    QVERIFY(QFile::setPermissions(path, {}));
    REFUSED(openPath(path), Refusal::NoPermission);
}

void TestHostileFiles::hashIsOfTheBytes()
{
    const QByteArray bytes = "name,email\n" + QByteArray("Ana,a@x.example\n").repeated(10'000);
    OPENED(file, openPath(write("a.csv", bytes)));
    OPENED(pasted, open(bytes));
    QCOMPARE(file->sourceHash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(pasted->sourceHash, file->sourceHash);
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
