// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidencefixture.h"

#include <QtTest/QTest>

#include <zip.h>

#include <sys/stat.h>

using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

/// The real wire, but for requests that a test spoils.
class SpoiltTransport final : public net::Transport
{
public:
    using Spoil = std::function<std::optional<Result<net::HttpResponse>>(const net::HttpRequest &)>;
    SpoiltTransport(std::unique_ptr<net::Transport> real, Spoil spoil)
        : m_real(std::move(real))
        , m_spoil(std::move(spoil))
    {
    }

    net::Exchange *send(const net::HttpRequest &request, QObject *parent) override
    {
        if (auto spoilt = m_spoil(request))
            return new Spoilt(std::move(*spoilt), parent);
        return m_real->send(request, parent);
    }

private:
    class Spoilt final : public net::Exchange
    {
    public:
        Spoilt(Result<net::HttpResponse> result, QObject *parent)
            : net::Exchange(parent)
            , m_result(std::move(result))
        {
            QTimer::singleShot(0, this, [this] { Q_EMIT finished(); });
        }
        const Result<net::HttpResponse> &result() const override { return m_result; }

    private:
        Result<net::HttpResponse> m_result;
    };

    std::unique_ptr<net::Transport> m_real;
    Spoil m_spoil;
};

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &files)
{
    zip_error_t code;
    zip_error_init(&code);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &code);
    zip_t *zip = zip_open_from_source(memory, ZIP_TRUNCATE, &code);
    zip_source_keep(memory);
    for (const auto &[name, bytes] : files) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(zip);
    zip_stat_t info;
    zip_source_stat(memory, &info);
    QByteArray out(qsizetype(info.size), Qt::Uninitialized);
    zip_source_open(memory);
    zip_source_read(memory, out.data(), info.size);
    zip_source_close(memory);
    zip_source_free(memory);
    zip_error_fini(&code);
    return out;
}

} // namespace

/// Readings that are not whole, and packs that are none.
class TestEvidenceOdd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY2(m_practice.practice.isReady(), qPrintable(m_practice.practice.failure()));
    }

    void incompleteIsGenuineAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status"); // 0: no answer at all
        QTest::newRow("the second page is refused") << QByteArray("cursor=") << 403;
        QTest::newRow("the second page does not come") << QByteArray("cursor=") << 0;
        QTest::newRow("role bindings are refused") << QByteArray("/v2/role-bindings") << 403;
    }

    void incompleteIsGenuineAndSaysSo()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        ConnectionSettings settings;
        settings.name = u"Acme · Arize AX"_s;
        settings.platform = Platform::Arize;
        settings.baseUrl = m_practice.practice.url();
        net::TransportOptions options;
        options.baseUrl = settings.baseUrl;
        options.key = SecretString(m_practice.key(Platform::Arize));
        const auto spoil = [&](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
            if (!request.target.contains(target))
                return {};
            if (status == 0) {
                ApiError broken;
                broken.kind = ApiError::Kind::Tls;
                broken.detail = u"scripted"_s;
                return failure(std::move(broken));
            }
            net::HttpResponse refusal;
            refusal.status = status;
            refusal.body = "{\"status\":403,\"title\":\"Forbidden\",\"detail\":\"no\"}";
            return refusal;
        };
        Session session(settings, std::make_unique<SpoiltTransport>(std::make_unique<net::QnamTransport>(options), spoil),
                        m_practice.clock);
        EvidenceOptions evidence;
        evidence.organisation = u"Acme"_s;
        evidence.target = m_folder.path() + u'/' + QLatin1StringView(QTest::currentDataTag());
        const auto made = await(new EvidenceJob({&session}, evidence));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(!made->isComplete);
        QVERIFY(!made->incompleteBecause.isEmpty());
        const EvidenceVerdict verdict = check(evidence.target, QString::fromLatin1(made->hash));
        QVERIFY2(verdict.kind == EvidenceVerdict::Kind::GenuineButIncomplete, faultsOf(verdict).constData());
        QVERIFY(words::verdictText(verdict).contains("INCOMPLETE"_L1));
        QVERIFY(bytesOf(evidence.target + u"/README.txt"_s).contains("INCOMPLETE"));
        QVERIFY(bytesOf(evidence.target + u"/data/permissions.csv"_s).contains("INCOMPLETE"));
        // Nobody makes a whole one of it by a stroke of the pen.
        WorkControl control;
        OpenedPack pack = *openPack(evidence.target, control);
        EvidenceManifest manifest = *manifestFrom(pack.files[kManifestFile]);
        manifest.isComplete = true;
        closeChain(manifest);
        QVERIFY(writeBytes(evidence.target + u"/manifest.json"_s, toJson(manifest)));
        QCOMPARE(check(evidence.target).kind, EvidenceVerdict::Kind::Changed);
    }

    void nothingReadMakesNoPack()
    {
        ConnectionSettings settings;
        settings.name = u"Acme"_s;
        settings.platform = Platform::Arize;
        settings.baseUrl = m_practice.practice.url();
        auto session = Session::open(settings, SecretString(QByteArray("nobody")), m_practice.clock);
        QVERIFY(session);
        EvidenceOptions evidence;
        evidence.target = m_folder.path() + u"/none"_s;
        QVERIFY(!await(new EvidenceJob({session->get()}, evidence)));
        QVERIFY(!QFileInfo::exists(evidence.target));
    }

    void whatIsNoPackIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("a zip of something else") << zipOf({{"a.txt", "hello"}});
        QTest::newRow("slip") << zipOf({{"../../evil", "x"}, {"manifest.json", "{}"}});
        QTest::newRow("absolute") << zipOf({{"/etc/evil", "x"}, {"manifest.json", "{}"}});
        QTest::newRow("backslash") << zipOf({{"..\\evil", "x"}, {"manifest.json", "{}"}});
        QByteArray twice = zipOf({{"manifest.json", "{}"}, {"manifest.jsoo", "{}"}});
        twice.replace("manifest.jsoo", "manifest.json");
        QTest::newRow("a name twice") << twice;
        QTest::newRow("manifest of something else") << zipOf({{"manifest.json", "{\"format\":\"other\"}"}});
        QTest::newRow("manifest too deep") << zipOf({{"manifest.json", QByteArray(2'000'000, '[')}});
        QTest::newRow("manifest is no text") << zipOf({{"manifest.json", QByteArray(1000, '\xff')}});
        QTest::newRow("a bomb") << zipOf({{"raw/a.json", QByteArray(600'000'000, ' ')}, {"manifest.json", "{}"}});
        QByteArray lying = zipOf({{"manifest.json", QByteArray(1000, ' ')}});
        lying.replace(QByteArray("\xe8\x03\x00\x00", 4), QByteArray("\x00\x00\x00\x7f", 4));
        QTest::newRow("sizes that are not so") << lying;
    }

    void whatIsNoPackIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.path() + u"/odd.zip"_s;
        QVERIFY(writeBytes(path, bytes));
        const EvidenceVerdict verdict = check(path);
        QCOMPARE(verdict.kind, EvidenceVerdict::Kind::NoPack);
        QVERIFY(!verdict.refusal.isEmpty());
        QVERIFY(!QFileInfo::exists(m_folder.path() + u"/../evil"_s));
    }

    void foldersThatAreNoPackAreRefused()
    {
        const auto refusalOf = [this](const QString &name) { return check(m_folder.path() + u'/' + name); };
        QCOMPARE(refusalOf(u"not-there"_s).kind, EvidenceVerdict::Kind::NoPack);
        QVERIFY(QDir(m_folder.path()).mkpath(u"empty"_s));
        QCOMPARE(refusalOf(u"empty"_s).kind, EvidenceVerdict::Kind::NoPack);
        // A link, even to a file that is right, is not followed.
        QVERIFY(QDir(m_folder.path()).mkpath(u"linked"_s));
        QVERIFY(writeBytes(m_folder.path() + u"/target.json"_s, "{}"));
        QVERIFY(QFile::link(m_folder.path() + u"/target.json"_s, m_folder.path() + u"/linked/manifest.json"_s));
        QVERIFY(refusalOf(u"linked"_s).refusal.contains("manifest.json"_L1));
        QVERIFY(QDir(m_folder.path()).mkpath(u"round/and"_s));
        QVERIFY(QFile::link(m_folder.path() + u"/round"_s, m_folder.path() + u"/round/and/round"_s));
        QCOMPARE(refusalOf(u"round"_s).kind, EvidenceVerdict::Kind::NoPack);
        // Reading it would never end.
        QVERIFY(QDir(m_folder.path()).mkpath(u"pipe"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder.path() + u"/pipe/manifest.json"_s).constData(), 0600), 0);
        QCOMPARE(refusalOf(u"pipe"_s).kind, EvidenceVerdict::Kind::NoPack);
        QVERIFY(QDir(m_folder.path()).mkpath(u"odd-name"_s));
        QVERIFY(writeBytes(m_folder.path() + u"/odd-name/.hidden"_s, "x"));
        QCOMPARE(refusalOf(u"odd-name"_s).kind, EvidenceVerdict::Kind::NoPack);
    }

    void hashesAsPeopleWriteThem()
    {
        const QByteArray hash = sha256Hex("x");
        QCOMPARE(hashFrom(QString::fromLatin1(hash)).value_or(""), hash);
        QCOMPARE(hashFrom(groupedHash(hash).toUpper() + u'\n').value_or(""), hash);
        QVERIFY(!hashFrom(QString::fromLatin1(hash.chopped(1))));
        QVERIFY(!hashFrom(u"z"_s.repeated(64)));
        QVERIFY(!hashFrom(QString()));
    }

private:
    QTemporaryDir m_folder;
    static sandbox::PracticeOptions manyOnArize()
    {
        auto options = sandbox::PracticeFixture::smallOrganisation(130);
        options.arizePeople = 250;
        return options;
    }
    EvidencePractice m_practice{manyOnArize()};
};

QTEST_MAIN(TestEvidenceOdd)
#include "tst_evidenceodd.moc"
