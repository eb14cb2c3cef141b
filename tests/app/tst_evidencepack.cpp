// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencescrub.h"
#include "app/evidencefixture.h"
#include "sandbox/state.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

#include <memory>

using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

using Kind = EvidenceCheck::Kind;

namespace {

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    bool isGood = true;
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        isGood = QDir().mkpath(QFileInfo(target).path()) && QFile::copy(file, target) && isGood;
    }
    return isGood;
}

QStringList filesIn(const QString &folder)
{
    QStringList all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        all.append(files.next().sliced(folder.size() + 1));
    all.sort();
    return all;
}

bool hasFailed(const EvidenceVerdict &verdict, Kind kind)
{
    return std::ranges::any_of(verdict.checks, [kind](const EvidenceCheck &one) {
        return one.kind == kind && one.ending == EvidenceCheck::Ending::Failed;
    });
}

} // namespace

/// One pack of the practice organisation's three platforms, and everything that can be done to it.
class TestEvidencePack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        auto options = sandbox::PracticeFixture::smallOrganisation(130);
        options.dataFile = m_folder.path() + u"/practice.sqlite"_s;
        m_practice = std::make_unique<EvidencePractice>(options);
        QVERIFY2(m_practice->practice.isReady(), qPrintable(m_practice->practice.failure()));
        m_pack = m_folder.path() + u"/pack"_s;
        const auto made = m_practice->make(m_pack);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_made = *made;
    }

    void isWholeAndGenuine()
    {
        QVERIFY2(m_made.isComplete, qPrintable(m_made.incompleteBecause.join(u'\n')));
        QCOMPARE(m_made.hash.size(), 64);
        QVERIFY(m_made.counts.people >= 130);
        QVERIFY(m_made.counts.grants > 100);
        const EvidenceVerdict verdict = check(m_pack, QString::fromLatin1(m_made.hash));
        QVERIFY2(verdict.kind == EvidenceVerdict::Kind::Genuine, faultsOf(verdict).constData());
        QCOMPARE(verdict.hash, m_made.hash);
        for (const EvidenceCheck &one : verdict.checks)
            QVERIFY2(one.ending == EvidenceCheck::Ending::Ok, faultsOf(verdict).constData());
        // All twelve questions of a folder were asked.
        QCOMPARE(verdict.checks.size(), 12);
        // Written in groups and capitals, the hash is the same one.
        QVERIFY(check(m_pack, groupedHash(m_made.hash).toUpper()).isGood());
    }

    void isPrivate()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(m_pack).permissions() & others));
        for (const QString &file : filesIn(m_pack))
            QVERIFY2(!(QFileInfo(m_pack + u'/' + file).permissions() & others), qPrintable(file));
    }

    void holdsWhatIsPromised()
    {
        const QStringList files = filesIn(m_pack);
        for (const QString &wanted : {u"README.txt"_s, u"report.pdf"_s, u"manifest.json"_s, u"data/permissions.csv"_s,
                                      u"data/people.csv"_s, u"data/findings.csv"_s, u"data/snapshot.json"_s})
            QVERIFY2(files.contains(wanted), qPrintable(wanted));
        for (const QString &platform : {u"anyscale"_s, u"arize"_s, u"wandb"_s})
            QVERIFY2(files.filter(u"raw/"_s + platform).size() > 1, qPrintable(platform));
        QVERIFY(bytesOf(m_pack + u"/report.pdf"_s).startsWith("%PDF"));
        const QJsonObject manifest = QJsonDocument::fromJson(bytesOf(m_pack + u"/manifest.json"_s)).object();
        QCOMPARE(manifest["platforms"_L1].toArray().size(), 3);
        // Every list of people was read page by page to its end, as many as announced.
        int announced = 0;
        for (const QJsonValue call : manifest["calls"_L1].toArray()) {
            if (!call["announced"_L1].isDouble())
                continue;
            ++announced;
            QCOMPARE(call["records"_L1].toInteger(), call["announced"_L1].toInteger());
        }
        QVERIFY(announced >= 2);
    }

    void holdsNoSecret()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"practice"_s);
        // A copy: the practice organisation keeps its own file to itself.
        for (const QString &ending : {QString(), u"-wal"_s})
            QFile::copy(m_folder.path() + u"/practice.sqlite"_s + ending, m_folder.path() + u"/copy.sqlite"_s + ending);
        database.setDatabaseName(m_folder.path() + u"/copy.sqlite"_s);
        QVERIFY(database.open());
        // The practice organisation keeps hashes of the keys it gave out.
        QSet<QString> hashes;
        for (const QString &table : database.tables()) {
            QSqlQuery columns(database);
            columns.exec(u"PRAGMA table_info(%1)"_s.arg(table));
            while (columns.next()) {
                const QString column = columns.value(1).toString();
                if (!column.endsWith("hash"_L1))
                    continue;
                QSqlQuery rows(database);
                rows.exec(u"SELECT %1 FROM %2"_s.arg(column, table));
                while (rows.next())
                    hashes.insert(rows.value(0).toString());
            }
        }
        database.close();
        database = QSqlDatabase();
        QVERIFY2(hashes.size() > 20, qPrintable(QString::number(hashes.size())));
        QSet<QByteArray> keys;
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb})
            keys.insert(m_practice->key(platform));
        static const QRegularExpression words(uR"([A-Za-z0-9_+/=-]{16,})"_s);
        qint64 looked = 0;
        for (const QString &file : filesIn(m_pack)) {
            const QByteArray bytes = bytesOf(m_pack + u'/' + file);
            for (const QByteArray &key : std::as_const(keys))
                QVERIFY2(!bytes.contains(key), qPrintable(file));
            auto found = words.globalMatch(QString::fromLatin1(bytes));
            while (found.hasNext()) {
                const QByteArray word = found.next().captured().toLatin1();
                ++looked;
                QVERIFY2(!hashes.contains(sandbox::State::tokenHash(word)), qPrintable(file));
            }
            if (file.startsWith("raw/"_L1))
                QCOMPARE(withoutSecrets(bytes).removed, 0);
        }
        QVERIFY(looked > 1000);
        QSqlDatabase::removeDatabase(u"practice"_s);
    }

    /// Each file at its first, last and some other bytes.
    void everyByteCounts()
    {
        const QString copy = m_folder.path() + u"/changed"_s;
        QVERIFY(copyFolder(m_pack, copy));
        auto *random = QRandomGenerator::global();
        qint64 tried = 0;
        for (const QString &file : filesIn(copy)) {
            const QString path = copy + u'/' + file;
            const QByteArray bytes = bytesOf(path);
            if (bytes.isEmpty())
                continue;
            // Every file is hashed as a whole; of the manifest, which is not, many more.
            QSet<qsizetype> places{random->bounded(int(bytes.size()))};
            const int more = file == "manifest.json"_L1 ? 60 : file.startsWith("raw/"_L1) ? 0 : 2;
            for (int i = 0; i < more; ++i)
                places.insert(random->bounded(int(bytes.size())));
            if (more > 0)
                places.unite({0, bytes.size() - 1});
            for (const qsizetype place : std::as_const(places)) {
                QByteArray changed = bytes;
                changed[place] = static_cast<char>(changed[place] ^ (1 << random->bounded(8)));
                QVERIFY(writeBytes(path, changed));
                const EvidenceVerdict verdict = check(copy);
                QVERIFY2(!verdict.isGood(), qPrintable(u"%1 at %2"_s.arg(file).arg(place)));
                ++tried;
            }
            QVERIFY(writeBytes(path, bytes));
        }
        QVERIFY(tried > 80);
        QVERIFY(check(copy).isGood());
        QDir(copy).removeRecursively();
    }

    void everyByteOfAZipCounts()
    {
        WorkControl control;
        const QString zip = m_folder.path() + u"/pack.zip"_s;
        const auto opened = openPack(m_pack, control);
        QVERIFY(opened);
        const auto manifest = manifestFrom(opened->files.at(kManifestFile));
        QVERIFY(manifest);
        PackSources sources;
        for (const auto &[path, bytes] : opened->files)
            sources[path] = {bytes, {}};
        QVERIFY(writePack(zip, sources, manifest->takenAt, control));
        const EvidenceVerdict good = check(zip, QString::fromLatin1(m_made.hash));
        QVERIFY2(good.kind == EvidenceVerdict::Kind::Genuine, faultsOf(good).constData());
        // One hash for both.
        QCOMPARE(good.hash, m_made.hash);
        // There is no telling where a byte of a zip would not matter: places all over it.
        const QByteArray bytes = bytesOf(zip);
        auto *random = QRandomGenerator::global();
        const QString changedZip = m_folder.path() + u"/changed.zip"_s;
        for (int i = 0; i < 60; ++i) {
            const qsizetype place = i < 40 ? random->bounded(int(bytes.size())) : bytes.size() - 1 - (i - 40) * 37;
            QByteArray changed = bytes;
            changed[place] = static_cast<char>(changed[place] ^ (1 << random->bounded(8)));
            QVERIFY(writeBytes(changedZip, changed));
            QVERIFY2(!check(changedZip).isGood(), qPrintable(QString::number(place)));
        }
        // Something behind it, something cut off.
        QVERIFY(writeBytes(changedZip, bytes + "x"));
        QVERIFY(!check(changedZip).isGood());
        QVERIFY(writeBytes(changedZip, bytes.first(bytes.size() / 2)));
        QCOMPARE(check(changedZip).kind, EvidenceVerdict::Kind::NoPack);
    }

    void aMissingOrAddedFileIsFound()
    {
        const QString copy = m_folder.path() + u"/missing"_s;
        QVERIFY(copyFolder(m_pack, copy));
        const QString page = filesIn(copy).filter(u"raw/arize"_s).constFirst();
        const QByteArray bytes = bytesOf(copy + u'/' + page);
        QVERIFY(QFile::remove(copy + u'/' + page));
        QVERIFY(hasFailed(check(copy), Kind::Files));
        QVERIFY(writeBytes(copy + u'/' + page, bytes));
        QVERIFY(check(copy).isGood());
        QVERIFY(writeBytes(copy + u"/raw/arize/999-more.json"_s, "{}"));
        QVERIFY(hasFailed(check(copy), Kind::Files));
        QVERIFY(QFile::remove(copy + u"/raw/arize/999-more.json"_s));
        QVERIFY(QDir().mkpath(copy + u"/notes"_s));
        QVERIFY(writeBytes(copy + u"/notes/a.txt"_s, "hello"));
        QVERIFY(hasFailed(check(copy), Kind::Files));
    }

    /// Somebody who knows how packs are made, and has no access to the hash that was written down.
    void forgeriesAreFound()
    {
        WorkControl control;
        const auto opened = openPack(m_pack, control);
        QVERIFY(opened);
        const EvidenceManifest genuine = *manifestFrom(opened->files.at(kManifestFile));
        const auto verdictOf = [&](PackFiles files, EvidenceManifest manifest, bool fixesChain) {
            for (ManifestFile &file : manifest.files) {
                const QByteArray &bytes = files[file.path];
                file.size = bytes.size();
                file.sha256 = sha256Hex(bytes);
            }
            if (fixesChain)
                closeChain(manifest);
            files[kManifestFile] = toJson(manifest);
            const QString folder = m_folder.path() + u"/forged"_s;
            QDir(folder).removeRecursively();
            PackSources sources;
            for (const auto &[path, bytes] : files)
                sources[path] = {bytes, {}};
            if (!writePack(folder, sources, manifest.takenAt, control))
                return EvidenceVerdict{};
            return check(folder, QString::fromLatin1(m_made.hash));
        };
        // Nothing changed: the way there is right.
        QVERIFY2(verdictOf(opened->files, genuine, true).isGood(), faultsOf(verdictOf(opened->files, genuine, true)).constData());
        // A row edited, its hash made to fit, the chain not.
        PackFiles files = opened->files;
        files[kPermissionsFile].replace("owner", "reader");
        QVERIFY(files[kPermissionsFile] != opened->files.at(kPermissionsFile));
        QVERIFY(hasFailed(verdictOf(files, genuine, false), Kind::Chain));
        // The chain too: another pack, and not what the answers give.
        EvidenceVerdict verdict = verdictOf(files, genuine, true);
        QVERIFY(hasFailed(verdict, Kind::Data));
        QVERIFY(hasFailed(verdict, Kind::PackHash));
        QVERIFY(!hasFailed(verdict, Kind::Chain));
        // A row less.
        files = opened->files;
        files[kPeopleFile].truncate(files[kPeopleFile].lastIndexOf('\n', files[kPeopleFile].size() - 2) + 1);
        QVERIFY(hasFailed(verdictOf(files, genuine, true), Kind::Rows));
        // The data and the answers edited alike, but not the report.
        files = opened->files;
        EvidenceManifest manifest = genuine;
        manifest.reportFingerprint = sha256Hex("other");
        QVERIFY(hasFailed(verdictOf(files, manifest, true), Kind::Report));
        // A count changed.
        manifest = genuine;
        for (RecordedCall &call : manifest.calls) {
            if (call.pages.size() > 1)
                call.pages[1].facts.records -= 1;
        }
        QVERIFY(hasFailed(verdictOf(files, manifest, true), Kind::PageCounts));
        // Two pages swapped.
        manifest = genuine;
        bool hasSwapped = false;
        for (RecordedCall &call : manifest.calls) {
            if (call.pages.size() > 2 && !hasSwapped) {
                std::swap(call.pages[1], call.pages[2]);
                hasSwapped = true;
            }
        }
        QVERIFY(hasSwapped);
        QVERIFY(hasFailed(verdictOf(files, manifest, true), Kind::Pages));
        // The last page of a list taken out, everywhere.
        manifest = genuine;
        files = opened->files;
        for (RecordedCall &call : manifest.calls) {
            if (call.pages.size() > 2) {
                const QString gone = call.pages.takeLast().file;
                files.erase(gone);
                manifest.files.removeIf([&gone](const ManifestFile &file) { return file.path == gone; });
                break;
            }
        }
        verdict = verdictOf(files, manifest, true);
        QVERIFY(hasFailed(verdict, Kind::Pages));
        // A key in an answer after all.
        files = opened->files;
        for (auto &[path, bytes] : files) {
            if (path.startsWith("raw/anyscale"_L1) && bytes.contains("\"results\"")) {
                bytes.replace("{\"results\"", "{\"password\":\"hunter\",\"results\"");
                break;
            }
        }
        QVERIFY(files != opened->files);
        QVERIFY(hasFailed(verdictOf(files, genuine, true), Kind::Secrets));
        // A manifest with a blank more.
        files = opened->files;
        files[kManifestFile].append(' ');
        const QString folder = m_folder.path() + u"/blank"_s;
        QVERIFY(copyFolder(m_pack, folder));
        QVERIFY(writeBytes(folder + u"/manifest.json"_s, files[kManifestFile]));
        QVERIFY(hasFailed(check(folder), Kind::Form));
    }

    void anotherPacksHashIsRefused()
    {
        const EvidenceVerdict verdict = check(m_pack, QString::fromLatin1(sha256Hex("another")));
        QCOMPARE(verdict.kind, EvidenceVerdict::Kind::Changed);
        QVERIFY(hasFailed(verdict, Kind::PackHash));
    }

    void nothingIsOverwritten()
    {
        const auto again = m_practice->make(m_pack);
        QVERIFY(!again);
        QVERIFY(check(m_pack).isGood());
    }

    void cancelLeavesNothing()
    {
        const QString target = m_folder.path() + u"/cancelled"_s;
        EvidenceOptions options;
        options.organisation = u"Acme"_s;
        options.target = target;
        auto job = std::make_unique<EvidenceJob>(m_practice->sessions(), options);
        job->start();
        QTest::qWait(60);
        job->cancel();
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->result().error().kind, ApiError::Kind::Cancelled);
        job.reset();
        QTest::qWait(100);
        QVERIFY(!QFileInfo::exists(target));
        QVERIFY(QDir(m_folder.path()).entryList({u"*.part-*"_s}).isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EvidencePractice> m_practice;
    QString m_pack;
    EvidenceMade m_made;
};

QTEST_MAIN(TestEvidencePack)
#include "tst_evidencepack.moc"
