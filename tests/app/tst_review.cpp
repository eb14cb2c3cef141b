// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reviewtexts.h"
#include "app/reviewfixture.h"
#include "sheets/zipxml.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace reviewing;

/// From freezing over the reviewers' files to the merged decisions.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freezesWhatCanBeDecided();
    void scopesAreKept();
    void riskStandsFirst();
    void codesAreShortAndTheReviewsOwn();
    void nobodyReviewsThemselves();
    void assignsByRule();
    void readsReviewersAsTheyAreWritten();
    void workbookRoundTrip();
    void workbookSavedByAnotherProgram();
    void workbookThroughLibreOffice();
    void workbookIsLockedButForDecisions();
    void pageIsWholeAndSafe();
    void pageAnswers();
    void tampering_data();
    void tampering();
    void otherFilesAreRefused();
    void decisionsThatDoNotCount();
    void mergingIsIdempotentAndOrderFree();
    void conflictsAreSettledByHand();
    void survivesBeingKept();
    void tenThousandItems();

private:
    ReturnedFile read(const Review &review, const QString &path)
    {
        WorkControl control;
        return readReturned(review, path, at(2026, 11, 30), control);
    }
    static bool has(const ReturnedFile &file, FileFault fault)
    {
        return std::ranges::any_of(file.remarks, [fault](const FileRemark &remark) { return remark.fault == fault; });
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestReview::freezesWhatCanBeDecided()
{
    const Builder builder = organisation();
    const Review review = reviewOf(builder);
    // Every direct, group and organisation role of people, each once; owners' implied ones only counted.
    qint64 decidable = 0;
    qint64 told = 0;
    for (const Grant &grant : builder.snapshot.access.grants) {
        const PrincipalKind kind = builder.snapshot.access.principals[grant.principal].kind;
        if (kind != PrincipalKind::Person)
            continue;
        const bool isImplied = grant.origin == GrantOrigin::Owner || grant.origin == GrantOrigin::Inherited;
        ++(isImplied ? told : decidable);
    }
    QCOMPARE(review.items.size(), decidable);
    QCOMPARE(review.toldOnly, told);
    QVERIFY(told > 0);
    const ReviewItem &bob = review.items[review.itemOf(codeOf(review, u"Bob \"B\" <Baker>"_s, u"lab"_s))];
    QCOMPARE(bob.via, u"group-1"_s);
    QVERIFY(bob.because.contains(u"ml-platform"_s));
    QVERIFY(!bob.because.contains(QChar(0x2068)));
    QVERIFY(review.isWhole);
}

void TestReview::scopesAreKept()
{
    Places places;
    const Builder builder = organisation(&places);
    ReviewScope scope;
    scope.platforms = {Platform::Wandb};
    for (const ReviewItem &item : reviewOf(builder, scope).items)
        QCOMPARE(item.platform, Platform::Wandb);
    scope = {};
    scope.resources = {places.lab};
    QCOMPARE(reviewOf(builder, scope).items.size(), 1);
    scope = {};
    scope.isAdministratorsOnly = true;
    const Review administrators = reviewOf(builder, scope);
    QCOMPARE(administrators.items.size(), 2); // Ana's Anyscale, 佐藤's team
    scope = {};
    scope.persons = {PersonId{u"email:bob@acme.example"_s}};
    for (const ReviewItem &item : reviewOf(builder, scope).items)
        QCOMPARE(item.email, u"bob@acme.example"_s);
    QVERIFY(!administrators.scopeWords.isEmpty());
}

void TestReview::riskStandsFirst()
{
    Builder builder = organisation();
    const Review review = reviewOf(builder);
    for (qsizetype i = 1; i < review.items.size(); ++i)
        QVERIFY(review.items[i].risk <= review.items[i - 1].risk);
    QVERIFY(review.items.first().role.isAdministrator());
    const ReviewItem &ana = review.items[review.itemOf(codeOf(review, u"Ana Ruiz"_s, u"Acme"_s))];
    QVERIFY2(!ana.remarks.isEmpty(), "owners reach more than their place, and it is said");
}

void TestReview::codesAreShortAndTheReviewsOwn()
{
    const Builder builder = organisation();
    const Review one = reviewOf(builder);
    const Review two = reviewOf(builder);
    QSet<QString> codes;
    for (const ReviewItem &item : one.items) {
        QCOMPARE(item.code.size(), 9);
        QVERIFY(item.code.front().isLetter());
        codes.insert(item.code);
        QCOMPARE(two.itemOf(item.code), -1);
    }
    QCOMPARE(codes.size(), one.items.size());
    QVERIFY(one.id != two.id);
}

void TestReview::nobodyReviewsThemselves()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    for (const ReviewItem &item : review.items) {
        QVERIFY(item.reviewer >= 0);
        QVERIFY(!isAboutOneself(item, review.reviewers[item.reviewer]));
        QCOMPARE(item.reviewer, item.who == kNoor.name ? 1 : 0);
    }
    // With nobody else, the item waits rather than going to herself.
    Assignment alone;
    alone.reviewers = {kNoor};
    assign(review, alone);
    QCOMPARE(unassigned(review), 4);
    // A second reviewer who is the same person is none.
    alone.reviewers = {kNoor, {u"N. van Dijk"_s, u"NOOR@ACME.example"_s, {}}};
    alone.second = 1;
    assign(review, alone);
    QCOMPARE(unassigned(review), 4);
}

void TestReview::assignsByRule()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    Assignment assignment;
    assignment.reviewers = {kEli, {u"Wanda"_s, u"wanda@acme.example"_s, {}}, {u"Lab"_s, u"lab@acme.example"_s, {}}};
    assignment.byPlatform.insert(Platform::Wandb, 1);
    const QString lab = review.items[review.itemOf(codeOf(review, u"Bob \"B\" <Baker>"_s, u"lab"_s))].where;
    assignment.byResource.insert(lab, 2);
    assignment.byPerson.insert(u"sato@acme.example"_s, 0);
    assign(review, assignment);
    for (const ReviewItem &item : review.items) {
        const int wanted = item.email == "sato@acme.example"_L1 ? 0
                           : item.where == lab                  ? 2
                           : item.platform == Platform::Wandb   ? 1
                                                                : 0;
        QCOMPARE(item.reviewer, wanted);
    }
    for (const Reviewer &reviewer : review.reviewers)
        QVERIFY(!reviewer.packet.isEmpty());
}

void TestReview::readsReviewersAsTheyAreWritten()
{
    QCOMPARE(reviewerOf(u"Ana Ruiz <ana@acme.example>"_s).name, u"Ana Ruiz"_s);
    QCOMPARE(reviewerOf(u" \"Ruiz, Ana\" < ana@acme.example > "_s).name, u"Ruiz, Ana"_s);
    QCOMPARE(reviewerOf(u"ana@acme.example"_s).email, u"ana@acme.example"_s);
    for (const QString &wrong : {u""_s, u"Ana"_s, u"a@b@c"_s, u"<>"_s, u"Ana <ana>"_s})
        QVERIFY2(reviewerOf(wrong).email.isEmpty(), qPrintable(wrong));
}

void TestReview::workbookRoundTrip()
{
    const Review review = reviewOf(organisation());
    const auto bytes = writePacket(review, 0, PacketFormat::Xlsx, english());
    QVERIFY(bytes.has_value());
    QFile file(path(u"untouched.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    const ReturnedFile back = read(review, file.fileName());
    QVERIFY2(!back.isRefused() && back.remarks.isEmpty(), "what was handed out comes back as it is");
    QCOMPARE(back.reviewer, kNoor.email);
    QVERIFY(back.answers.isEmpty());
    QCOMPARE(countsOf(outcomes(merged(review, back))).missing, qint64(review.items.size()));
    QVERIFY(!writePacket(review, 7, PacketFormat::Xlsx, english()).has_value());
}

void TestReview::workbookSavedByAnotherProgram()
{
    Builder builder = organisation();
    Account &sato = builder.accountOf(3, Platform::Wandb);
    sato.tellsLastActive = true;
    sato.lastActiveAt = at(2026, 8, 1);
    const Review review = reviewOf(builder);
    QHash<QString, Said> said;
    const QString ana = codeOf(review, u"Ana Ruiz"_s, u"prod-cloud"_s);
    const QString bob = codeOf(review, u"Bob \"B\" <Baker>"_s, u"lab"_s);
    const QString team = codeOf(review, u"佐藤 花子"_s, u"ranking"_s);
    said[ana] = {u"  entfernen "_s, u"Nicht mehr im Projekt"_s, {}};
    said[bob] = {u"Keep"_s, {}, {}}; // the canonical word is known everywhere
    said[team] = {u"ÄNDERN"_s, u"Nur lesen"_s, u"viewer"_s};
    const QList<int> order{ReasonColumn, DecisionColumn, WhoColumn,      CodeColumn,    EmailColumn,   ActiveColumn,
                           RoleColumn,   WhereColumn,    PlatformColumn, BecauseColumn, NewRoleColumn, RemarksColumn};
    const QString saved = savedAgain(review, 0, german(), order, said, path(u"deutsch.xlsx"_s));
    const ReturnedFile back = read(review, saved);
    QStringList remarks;
    for (const FileRemark &remark : back.remarks)
        remarks.append(remarkText(remark) + remark.codes.join(u','));
    QVERIFY2(back.remarks.isEmpty(), qPrintable(remarks.join(u'\n')));
    QCOMPARE(back.answers.size(), 3);
    const QList<ItemOutcome> all = outcomes(merged(review, back));
    QCOMPARE(all[review.itemOf(ana)].answer.decision, Decision::Remove);
    QCOMPARE(all[review.itemOf(ana)].answer.reason, u"Nicht mehr im Projekt"_s);
    QCOMPARE(all[review.itemOf(bob)].answer.decision, Decision::Keep);
    QCOMPARE(all[review.itemOf(team)].answer.decision, Decision::Change);
    QCOMPARE(all[review.itemOf(team)].answer.newRole, u"viewer"_s);
}

void TestReview::workbookThroughLibreOffice()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not here");
    const Review review = reviewOf(organisation());
    QFile file(path(u"handed out.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*writePacket(review, 0, PacketFormat::Xlsx, english()));
    file.close();
    QProcess process;
    process.start(office, {u"-env:UserInstallation=file://"_s + path(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                           u"xlsx:Calc MS Excel 2007 XML"_s, u"--outdir"_s, path(u"again"_s), file.fileName()});
    if (!process.waitForFinished(90000) || !QFile::exists(path(u"again/handed out.xlsx"_s)))
        QSKIP("LibreOffice did not save the file");
    const ReturnedFile back = read(review, path(u"again/handed out.xlsx"_s));
    QVERIFY(!back.isRefused());
    QVERIFY(back.remarks.isEmpty());
    QCOMPARE(back.reviewer, kNoor.email);
}

void TestReview::workbookIsLockedButForDecisions()
{
    const Review review = reviewOf(organisation());
    QFile file(path(u"locked.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*writePacket(review, 0, PacketFormat::Xlsx, english()));
    file.close();
    WorkControl control;
    const auto book = gatehouse::sheets::openFile(file.fileName(), {}, control);
    QVERIFY(book.has_value());
    QCOMPARE(book->sheets.size(), 2);
    QVERIFY(!book->sheets[0].isHidden && book->sheets[1].isHidden);
    // A name that begins like a formula is text, and comes back as it was.
    bool isText = false;
    for (int row = 0; row < book->sheet.rowCount(); ++row)
        isText = isText || book->sheet.cell(row, WhoColumn) == u"=HYPERLINK(1)";
    QVERIFY(isText);
    // What is in the archive says what another program enforces.
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    gatehouse::sheets::OpenError error;
    gatehouse::sheets::ZipArchive archive(bytes, error, control);
    QByteArray sheet;
    QVERIFY(archive.read(u"xl/worksheets/sheet1.xml"_s, [&sheet](QByteArrayView part) {
        sheet.append(part);
        return true;
    }));
    const QString xml = QString::fromUtf8(sheet);
    QVERIFY(xml.contains(u"<sheetProtection"_s));
    QVERIFY(xml.contains(u"<dataValidation type=\"list\""_s));
    QVERIFY(xml.contains(u"Keep,Change,Remove"_s));
    QVERIFY(!xml.contains(u"<f>=HYPER"_s));
}

void TestReview::pageIsWholeAndSafe()
{
    const Review review = reviewOf(organisation());
    const QString page = QString::fromUtf8(*writePacket(review, 0, PacketFormat::Html, english()));
    QVERIFY(page.contains(u"Bob &quot;B&quot; &lt;Baker&gt;"_s));
    QVERIFY(!page.contains(u"<Baker>"_s));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    for (const QString &outside : {u"src=\""_s, u"href=\"http"_s, u"url("_s, u"fetch("_s, u"XMLHttpRequest"_s, u"@import"_s})
        QVERIFY2(!page.contains(outside), qPrintable(outside));
    for (const int at : queueOf(review, 0))
        QVERIFY(page.contains(review.items[at].code));
    for (const int at : queueOf(review, 1))
        QVERIFY2(!page.contains(review.items[at].code), "only that reviewer's rows");
    QVERIFY(!page.contains(kEli.packet));
    PacketWords arabic = english();
    arabic.isRightToLeft = true;
    arabic.language = u"ar"_s;
    QVERIFY(QString::fromUtf8(*writePacket(review, 0, PacketFormat::Html, arabic)).contains(u"dir=\"rtl\""_s));
}

void TestReview::pageAnswers()
{
    const Review review = reviewOf(organisation());
    Answers answers(review, 0);
    answers.sayAll({u"keep"_s, {}, {}});
    const ReturnedFile back = read(review, answers.save(path(u"answers.json"_s)));
    QVERIFY(back.remarks.isEmpty());
    const ReviewCounts counts = countsOf(outcomes(merged(review, back)));
    QCOMPARE(counts.keep, qint64(queueOf(review, 0).size()));
    QCOMPARE(counts.missing, qint64(queueOf(review, 1).size()));
}

void TestReview::tampering_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("refused");
    QTest::newRow("a fact was changed") << 0 << int(FileFault::Altered) << true;
    QTest::newRow("the digest was changed") << 1 << int(FileFault::Altered) << true;
    QTest::newRow("a row was added") << 2 << int(FileFault::RowsAdded) << true;
    QTest::newRow("a row of another reviewer was added, about oneself") << 3 << int(FileFault::AboutOneself) << true;
    QTest::newRow("a row was taken out") << 4 << int(FileFault::RowsMissing) << false;
    QTest::newRow("a file of another review") << 5 << int(FileFault::OtherReview) << true;
    QTest::newRow("a packet nobody was given") << 6 << int(FileFault::UnknownPacket) << true;
    QTest::newRow("one code twice") << 7 << int(FileFault::RowsTwice) << false;
    QTest::newRow("another reviewer's packet named") << 8 << int(FileFault::RowsAdded) << true;
}

void TestReview::tampering()
{
    QFETCH(int, way);
    QFETCH(int, fault);
    QFETCH(bool, refused);
    const Review review = reviewOf(organisation());
    Answers answers(review, 0);
    answers.sayAll({u"remove"_s, u"because"_s, {}});
    const ReviewItem &first = review.items[queueOf(review, 0).first()];
    switch (way) {
    case 0:
        answers.setFact(first.code, RoleColumn, u"Read only"_s);
        break;
    case 1:
        answers.top[u"digest"_s] = u"00"_s;
        break;
    case 2:
        answers.rows.append(answers.rows.first());
        answers.rows.last()[u"code"_s] = u"ZZZZ-ZZZZ"_s;
        break;
    case 3:
        answers.add(review.items[queueOf(review, 1).first()]);
        break;
    case 4:
        answers.rows.removeFirst();
        break;
    case 5:
        answers.top[u"review"_s] = u"another"_s;
        break;
    case 6:
        answers.top[u"packet"_s] = u"packet-mallory"_s;
        break;
    case 7:
        answers.rows.append(answers.rows.first());
        answers.rows.last()[u"decision"_s] = u"keep"_s;
        break;
    default:
        answers.top[u"packet"_s] = kEli.packet;
        break;
    }
    const ReturnedFile back = read(review, answers.save(path(u"tampered.json"_s)));
    QVERIFY(has(back, static_cast<FileFault>(fault)));
    QCOMPARE(back.isRefused(), refused);
    const Review after = merged(review, back);
    const ReviewCounts counts = countsOf(outcomes(after));
    const auto all = qint64(queueOf(review, 0).size());
    QCOMPARE(counts.remove, refused ? 0 : all - 1);
    for (const FileRemark &remark : back.remarks)
        QVERIFY(!remarkText(remark).isEmpty());
}

void TestReview::otherFilesAreRefused()
{
    const Review review = reviewOf(organisation());
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("{\"format\":"), QByteArray("PK\x03\x04rubbish"),
                                    QByteArray("a,b\n1,2\n"), *writePacket(review, 0, PacketFormat::Html, english())}) {
        QFile file(path(u"other.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const ReturnedFile back = read(review, file.fileName());
        QVERIFY(has(back, FileFault::NotReadable));
        QVERIFY(back.isRefused());
        QVERIFY(!remarkText(back.remarks.first()).isEmpty());
    }
    QVERIFY(read(review, path(u"not there.xlsx"_s)).isRefused());
}

void TestReview::decisionsThatDoNotCount()
{
    const Review review = reviewOf(organisation());
    Answers answers(review, 0);
    const QList<int> queue = queueOf(review, 0);
    const auto code = [&](int at) { return review.items[queue[at]].code; };
    answers.say(code(0), {u"remove"_s, {}, {}});
    answers.say(code(1), {u"perhaps"_s, u"who knows"_s, {}});
    answers.say(code(2), {u"change"_s, u"less is enough"_s, {}});
    const ReturnedFile back = read(review, answers.save(path(u"unclear.json"_s)));
    QVERIFY(!back.isRefused());
    QVERIFY(has(back, FileFault::ReasonMissing));
    QVERIFY(has(back, FileFault::NotUnderstood));
    QVERIFY(has(back, FileFault::NewRoleMissing));
    const QList<ItemOutcome> all = outcomes(merged(review, back));
    QCOMPARE(all[queue[0]].state, ItemState::Missing);
    QCOMPARE(all[queue[1]].state, ItemState::Missing);
    QCOMPARE(all[queue[2]].answer.decision, Decision::Change);
}

void TestReview::mergingIsIdempotentAndOrderFree()
{
    const Review review = reviewOf(organisation());
    QRandomGenerator random(7);
    const QStringList words{QString(), u"keep"_s, u"change"_s, u"remove"_s, u"hm"_s};
    for (int round = 0; round < 40; ++round) {
        QList<ReturnedFile> files;
        for (int i = 0; i < 4; ++i) {
            Answers answers(review, i % 2);
            for (QJsonObject &row : answers.rows) {
                row[u"decision"_s] = words[random.bounded(int(words.size()))];
                row[u"reason"_s] = random.bounded(3) ? u"reason %1"_s.arg(random.bounded(2)) : QString();
            }
            files.append(read(review, answers.save(path(u"round.json"_s))));
        }
        Review one = review;
        for (const ReturnedFile &file : files)
            one = merged(one, file);
        Review other = review;
        for (int i = 0; i < 12; ++i)
            other = merged(other, files[random.bounded(int(files.size()))]);
        for (auto file = files.rbegin(); file != files.rend(); ++file)
            other = merged(other, *file);
        QCOMPARE(other, one);
        const ReviewCounts counts = countsOf(outcomes(one));
        QCOMPARE(countsOf(outcomes(other)), counts);
        QCOMPARE(counts.all(), qint64(review.items.size()));
    }
}

void TestReview::conflictsAreSettledByHand()
{
    Review review = reviewOf(organisation());
    const QString code = review.items[queueOf(review, 0).first()].code;
    Answers first(review, 0);
    first.say(code, {u"keep"_s, {}, {}});
    Answers second(review, 0);
    second.say(code, {u"remove"_s, u"on second thought"_s, {}});
    review = merged(review, read(review, first.save(path(u"first.json"_s))));
    review = merged(review, read(review, second.save(path(u"second.json"_s))));
    const int at = review.itemOf(code);
    QCOMPARE(outcomes(review)[at].state, ItemState::Conflict);
    QCOMPARE(outcomes(review)[at].candidates.size(), 2);
    review.choices.insert(code, {{code, Decision::Remove, u"agreed by phone"_s, {}}, u"nvandijk"_s, audit::at(2026, 12, 1)});
    QCOMPARE(outcomes(review)[at].state, ItemState::Decided);
    QCOMPARE(outcomes(review)[at].answer.decision, Decision::Remove);
    QVERIFY(outcomes(review)[at].isChosen);
}

void TestReview::survivesBeingKept()
{
    Review review = reviewOf(organisation());
    Answers answers(review, 0);
    answers.sayAll({u"remove"_s, u"gone"_s, {}});
    answers.rows.removeLast();
    review = merged(review, read(review, answers.save(path(u"kept.json"_s))));
    const QString code = review.items.first().code;
    review.choices.insert(code, {{code, Decision::Change, u"why"_s, u"viewer"_s}, u"me"_s, at(2026, 12, 1)});
    review.done = {{code, Ending::Done, {}, at(2026, 12, 2)}};
    review.open = {u"one thing"_s};
    review.submittedAt = at(2026, 12, 2);
    review = signedOff(review, u"Noor van Dijk"_s, at(2026, 12, 3));
    const QByteArray packed = packReview(review);
    const auto back = unpackReview(packed);
    QVERIFY(back.has_value());
    QCOMPARE(*back, review);
    QVERIFY(!unpackReview({}).has_value());
    QVERIFY(!unpackReview(packed.left(packed.size() / 2)).has_value());
    QVERIFY(!unpackReview(QByteArray("\xff\xff\xff\xff rubbish")).has_value());
}

void TestReview::tenThousandItems()
{
    const AccessIndex index(randomSnapshot(3, 2500, 20, 3));
    Review review = freeze(index, {}, {}, u"Large"_s, at(2026, 11, 22));
    QVERIFY(review.items.size() > 5000);
    Assignment assignment;
    assignment.reviewers = {kNoor, kEli};
    assign(review, assignment);
    const auto bytes = writePacket(review, 0, PacketFormat::Xlsx, english());
    QVERIFY(bytes.has_value());
    QFile file(path(u"large.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    const ReturnedFile back = read(review, file.fileName());
    QVERIFY(back.remarks.isEmpty());
    QCOMPARE(unpackReview(packReview(review)).value_or(Review()), review);
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
