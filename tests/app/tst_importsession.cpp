// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importsession.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::app;
using namespace Qt::StringLiterals;
using sheets::Field;
using sheets::ProblemKind;

namespace {

constexpr auto kLong = 30'000;

const QByteArray kSheet = "Vorname,Nachname,E-Mail,SSO,Passwort,Notiz\n"
                          "Ada,Lovelace,ada@acme.example,ja,pw-of-ada,a\n"  // 2
                          ",Babbage,charles.babbage@acme.example,nein,,b\n" // 3: name
                          "Eli,Cohen,\"eli@acme,example\",ja,,c\n"          // 4: comma
                          "Fay,Weber,\"fay@acme,example\",vielleicht,,d\n"  // 5: comma, and yes or no
                          ",Lind,ole.lind@acme.example,ja,****,e\n"         // 6: name
                          "Ada 2,Lovelace,ADA@acme.example,ja,,f\n"         // 7: twice
                          "Gus,Falk,gus@acme.example,ja,pw-of-gus,g\n";     // 8

} // namespace

/// One sheet through reading, columns, faults, edits and undo, to a plan.
class ImportSessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsAndCounts();
    void asksForAHeaderRow();
    void readsAgainWithOtherOptions();
    void saysWhyItCannotRead();
    void cancelsReading();
    void latestReadingWins();
    void changesAColumn();
    void remembersALayoutWithoutCells();
    void fixesOneAndAllAlike();
    void editsAndUndo();
    void leavesRowsOutAndTakesThemBack();
    void fillsMissingNamesWhereThereIsNoColumn();
    void makesAPlanThatAddsUp();
    void tellsEntriesOfOneLineApart();
    void keepsPasswordsToItself();
    void checksLargeSheetsInTheBackground();
    void remembersRecentSheets();
    void diesWhileReading();

private:
    QString write(const QString &name, const QByteArray &bytes);
    bool open(ImportSession &session, const QByteArray &bytes = kSheet);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
};

void ImportSessionTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void ImportSessionTest::cleanup()
{
    m_settings.reset();
    m_dir.reset();
}

QString ImportSessionTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

bool ImportSessionTest::open(ImportSession &session, const QByteArray &bytes)
{
    QSignalSpy finished(&session, &ImportSession::checkFinished);
    session.openFile(write(u"people.csv"_s, bytes));
    if (session.state() != ImportSession::State::Reading)
        return false;
    return finished.wait(kLong) && session.state() == ImportSession::State::Read;
}

void ImportSessionTest::readsAndCounts()
{
    ImportSession session(m_settings.get());
    QVERIFY(open(session));
    QCOMPARE(session.sourceName(), u"people.csv"_s);
    QVERIFY(session.hasEmailColumn());
    QCOMPARE(session.rowsRead(), 7);
    QCOMPARE(session.readyCount(), 2);
    QCOMPARE(session.heldBackCount(), 5);
    QCOMPARE(session.readyCount() + session.heldBackCount() + session.leftOutCount(), session.rowsRead());
    const QList<KindCount> expected{{ProblemKind::InvalidEmail, Field::Email, 2},
                                    {ProblemKind::Missing, Field::Name, 2},
                                    {ProblemKind::Duplicate, Field::Email, 1}};
    QCOMPARE(session.kinds(), expected);
    QCOMPARE(session.rowState(0), ImportSession::RowState::NotARow);
    QCOMPARE(session.rowState(1), ImportSession::RowState::Ready);
    QCOMPARE(session.rowState(2), ImportSession::RowState::Fault);
    QCOMPARE(session.rowState(6), ImportSession::RowState::Doubt);
    QCOMPARE(session.rowState(99), ImportSession::RowState::NotARow);
    QCOMPARE(session.problems(4).size(), 2);
    QCOMPARE(session.firstProblem(6)->otherRow, 2);
    QVERIFY(!session.firstProblem(1));
    QCOMPARE(session.dataRows(), (QList{1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(session.columnTitle(0), u"Vorname"_s);
    QCOMPARE(session.firstValues(0), (QStringList{u"Ada"_s, u"Eli"_s, u"Fay"_s}));
    QCOMPARE(ImportSession::columnLetter(0), u"A"_s);
    QCOMPARE(ImportSession::columnLetter(25), u"Z"_s);
    QCOMPARE(ImportSession::columnLetter(26), u"AA"_s);
    QCOMPARE(ImportSession::columnLetter(701), u"ZZ"_s);
}

void ImportSessionTest::asksForAHeaderRow()
{
    ImportSession session;
    QVERIFY(open(session, "Name,Email\nAda,ada@acme.example\n"));
    QSignalSpy layout(&session, &ImportSession::layoutChanged);
    session.setHeaderIndex(-1);
    QCOMPARE(layout.size(), 1);
    QCOMPARE(session.rowsRead(), 2);
    QCOMPARE(session.firstProblem(0)->kind, ProblemKind::InvalidEmail);
    session.setHeaderIndex(-2);
    QCOMPARE(session.rowsRead(), 1);
}

void ImportSessionTest::readsAgainWithOtherOptions()
{
    ImportSession session;
    QVERIFY(open(session, "Name;Email\nAda;ada@acme.example\n"));
    session.setCell(1, 0, u"Ada L."_s);
    QVERIFY(session.hasEdits());
    sheets::OpenOptions options;
    options.delimiter = u',';
    QSignalSpy read(&session, &ImportSession::readFinished);
    session.reread(options);
    QCOMPARE(session.state(), ImportSession::State::Read); // the old sheet stays until the new one is there
    QVERIFY(read.wait(kLong));
    QCOMPARE(session.sheet().columnCount(), 1);
    QVERIFY(!session.hasEdits());
    QCOMPARE(session.undoStack()->count(), 0);
    QCOMPARE(session.options().delimiter, std::optional<QChar>(u','));
}

void ImportSessionTest::saysWhyItCannotRead()
{
    ImportSession session;
    QSignalSpy read(&session, &ImportSession::readFinished);
    session.openFile(m_dir->filePath(u"nowhere.csv"_s));
    QVERIFY(read.wait(kLong));
    QCOMPARE(read.first().first().toBool(), false);
    QCOMPARE(session.state(), ImportSession::State::Failed);
    QCOMPARE(session.openError()->refusal, sheets::Refusal::NotFound);
    // The next sheet is a new beginning.
    QVERIFY(open(session));
    QVERIFY(!session.openError());
}

void ImportSessionTest::cancelsReading()
{
    ImportSession session;
    QByteArray large = "name,email\n";
    for (int i = 0; i < 200'000; ++i)
        large += "P,p" + QByteArray::number(i) + "@acme.example\n";
    session.openBytes(large, u"Pasted text"_s);
    QCOMPARE(session.state(), ImportSession::State::Reading);
    session.cancelReading();
    QCOMPARE(session.state(), ImportSession::State::Empty);
    QVERIFY(!session.isReading());
    QSignalSpy late(&session, &ImportSession::readFinished);
    QTest::qWait(300);
    QCOMPARE(late.size(), 0);
    QCOMPARE(session.sheet().rowCount(), 0);
}

void ImportSessionTest::latestReadingWins()
{
    ImportSession session;
    QSignalSpy finished(&session, &ImportSession::checkFinished);
    session.openBytes("name,email\nAda,ada@acme.example\n", u"one"_s);
    session.openBytes("name,email\nBob,bob@acme.example\nCid,cid@acme.example\n", u"two"_s);
    QVERIFY(finished.wait(kLong));
    QTest::qWait(100);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(session.sourceName(), u"two"_s);
    QCOMPARE(session.readyCount(), 2);
}

void ImportSessionTest::changesAColumn()
{
    ImportSession session;
    QVERIFY(open(session));
    session.setField(5, Field::Name);
    QCOMPARE(session.layout().columnOf(Field::Name), 5);
    QCOMPARE(session.layout().columns.at(0).field, Field::Ignored);
    QCOMPARE(session.layout().columns.at(5).reason, sheets::MatchReason::Told);
    QCOMPARE(session.checked().ready.first().person.name, u"a"_s);
    session.setField(0, Field::FullName);
    QCOMPARE(session.layout().columns.at(5).field, Field::Ignored);
    session.setField(2, Field::Ignored);
    QVERIFY(!session.hasEmailColumn());
    QCOMPARE(session.readyCount(), 0);
}

void ImportSessionTest::remembersALayoutWithoutCells()
{
    {
        ImportSession session(m_settings.get());
        QVERIFY(open(session));
        QVERIFY(!session.isLayoutRemembered());
        session.setField(5, Field::Title);
        session.rememberLayout();
    }
    ImportSession session(m_settings.get());
    QVERIFY(open(session, "Vorname,Nachname,E-Mail,SSO,Passwort,Notiz\nIda,Falk,ida@acme.example,ja,,Chefin\n"));
    QVERIFY(session.isLayoutRemembered());
    QCOMPARE(session.layout().columnOf(Field::Title), 5);
    QCOMPARE(session.layout().columns.at(5).reason, sheets::MatchReason::Remembered);
    QCOMPARE(session.checked().ready.first().person.title, std::optional(u"Chefin"_s));
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray stored = file.readAll();
    for (const char *secret : {"ada", "Ada", "pw-of", "Babbage", "acme"})
        QVERIFY2(!stored.contains(secret), stored.constData());
}

void ImportSessionTest::fixesOneAndAllAlike()
{
    ImportSession session;
    QVERIFY(open(session));
    const sheets::Problem comma = *session.firstProblem(3);
    QCOMPARE(session.alike(comma).size(), 2);
    QCOMPARE(session.fixAllAlike(comma), 2);
    QCOMPARE(session.undoStack()->count(), 1);
    QCOMPARE(session.undoStack()->undoText(), u"E-mail address for 2 rows"_s);
    QCOMPARE(session.rawCell(3, 2), u"eli@acme.example"_s);
    QCOMPARE(session.rawCell(4, 2), u"fay@acme.example"_s);
    QCOMPARE(session.rowState(3), ImportSession::RowState::Ready);
    QCOMPARE(session.rowState(4), ImportSession::RowState::Fault); // its yes or no is still unclear
    QCOMPARE(session.firstProblem(4)->field, Field::IsSsoUser);

    // Each with its own suggestion.
    QCOMPARE(session.fixAllAlike(*session.firstProblem(2)), 2);
    QCOMPARE(session.rawCell(2, 0), u"Charles"_s);
    QCOMPARE(session.rawCell(5, 0), u"Ole"_s);
    QCOMPARE(session.undoStack()->undoText(), u"First name for 2 rows"_s);

    QVERIFY(!session.fix(*session.firstProblem(4))); // nothing near "vielleicht"
    session.undoStack()->undo();
    session.undoStack()->undo();
    QVERIFY(!session.hasEdits());
    QCOMPARE(session.heldBackCount(), 5);
    session.undoStack()->redo();
    QCOMPARE(session.heldBackCount(), 4);
    QVERIFY(session.fix(*session.firstProblem(2)));
    QCOMPARE(session.undoStack()->undoText(), u"First name in row 3"_s);
}

void ImportSessionTest::editsAndUndo()
{
    ImportSession session;
    QVERIFY(open(session));
    QSignalSpy edited(&session, &ImportSession::rowsEdited);
    session.setCell(6, 2, u"ada.two@acme.example"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(session.rowState(6), ImportSession::RowState::Ready);
    QVERIFY(session.isEdited(6, 2));
    // Duplicates stay right whichever row is edited.
    session.setCell(7, 2, u"ADA.two@acme.example"_s);
    QCOMPARE(session.rowState(7), ImportSession::RowState::Doubt);
    QCOMPARE(session.firstProblem(7)->otherRow, 7);
    session.setCell(7, 2, u"ADA.two@acme.example"_s);
    QCOMPARE(session.undoStack()->count(), 2); // a step that changes nothing is none
    session.undoStack()->undo();
    session.undoStack()->undo();
    QCOMPARE(session.rowState(6), ImportSession::RowState::Doubt);
    QVERIFY(!session.isEdited(6, 2));
    session.setCells({2, 5}, 0, u"N."_s);
    QCOMPARE(session.readyCount(), 4);
    QCOMPARE(session.undoStack()->undoText(), u"First name for 2 rows"_s);
    session.setCell(2, 0, QString()); // the file's own text again
    QVERIFY(!session.isEdited(2, 0));
}

void ImportSessionTest::leavesRowsOutAndTakesThemBack()
{
    ImportSession session;
    QVERIFY(open(session));
    session.leaveOut({0, 1, 2}); // the header is no row
    QCOMPARE(session.leftOutCount(), 2);
    QCOMPARE(session.undoStack()->undoText(), u"Leaving out 2 rows"_s);
    QCOMPARE(session.rowState(1), ImportSession::RowState::LeftOut);
    QCOMPARE(session.rowState(6), ImportSession::RowState::Ready); // nobody has its address any more
    session.takeBack({1});
    QCOMPARE(session.rowState(6), ImportSession::RowState::Doubt);
    session.undoStack()->undo();
    QCOMPARE(session.leftOutCount(), 2);
    session.undoStack()->undo();
    QCOMPARE(session.leftOutCount(), 0);
    QCOMPARE(session.readyCount() + session.heldBackCount(), session.rowsRead());
}

void ImportSessionTest::fillsMissingNamesWhereThereIsNoColumn()
{
    ImportSession session;
    QVERIFY(open(session, "E-mail\nanna.weber@acme.example\nole@acme.example\n"));
    QCOMPARE(session.layout().columns.size(), 1);
    QCOMPARE(session.checkLayout().columnOf(Field::Name), 1);
    QCOMPARE(session.heldBackCount(), 2);
    QCOMPARE(session.fixAllAlike(*session.firstProblem(1)), 2);
    QCOMPARE(session.readyCount(), 2);
    QCOMPARE(session.checked().ready.first().person.name, u"Anna Weber"_s);
    QCOMPARE(session.resultHeaders(), (QStringList{u"E-mail"_s, u"First name"_s}));
    QCOMPARE(session.resultCells(2), (QStringList{u"anna.weber@acme.example"_s, u"Anna Weber"_s}));
}

void ImportSessionTest::makesAPlanThatAddsUp()
{
    ImportSession session;
    QVERIFY(open(session));
    session.leaveOut({7});
    const ImportPlan plan = session.makePlan();
    QCOMPARE(plan.sourceName, u"people.csv"_s);
    QCOMPARE(plan.sourceHash.size(), 64);
    QCOMPARE(plan.rowsRead, 7);
    QCOMPARE(plan.rows.size() + plan.heldBack.size(), plan.rowsRead);
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows.first().sheetRow, 2);
    QCOMPARE(plan.rows.first().person.isSsoUser, std::optional(true));
    QList<qint64> held;
    for (const HeldBackRow &row : plan.heldBack) {
        held.append(row.sheetRow);
        QVERIFY(row.reason.endsWith(u'.'));
        QCOMPARE(row.byChoice, row.sheetRow == 8);
    }
    QCOMPARE(held, (QList<qint64>{3, 4, 5, 6, 7, 8}));
    QCOMPARE(plan.heldBack.at(1).email, u"eli@acme,example"_s);
}

void ImportSessionTest::tellsEntriesOfOneLineApart()
{
    ImportSession session;
    QSignalSpy finished(&session, &ImportSession::checkFinished);
    session.openBytes("create_users: [{name: Ada, email: ada@acme.example}, {name: Bob, email: bob@acme.example}]\n",
                      u"people.yaml"_s);
    QVERIFY(finished.wait(kLong));
    QCOMPARE(session.readyCount(), 2);
    QCOMPARE(session.resultCells(1, u"ADA@acme.example"_s), (QStringList{u"Ada"_s, u"ada@acme.example"_s}));
    QCOMPARE(session.resultCells(1, u"bob@acme.example"_s), (QStringList{u"Bob"_s, u"bob@acme.example"_s}));
}

void ImportSessionTest::keepsPasswordsToItself()
{
    ImportSession session(m_settings.get());
    QVERIFY(open(session));
    QVERIFY(session.isPasswordColumn(4));
    QCOMPARE(session.passwordCount(), 2);
    QCOMPARE(session.cellText(1, 4), u"••••••••"_s);
    QCOMPARE(session.cellText(2, 4), QString());
    QCOMPARE(session.cellText(0, 4), u"Passwort"_s);
    for (const QString &value : session.firstValues(4))
        QVERIFY(!value.contains(u"pw"_s));
    QCOMPARE(session.resultHeaders(), (QStringList{u"Vorname"_s, u"Nachname"_s, u"E-Mail"_s, u"SSO"_s, u"Notiz"_s}));
    QCOMPARE(session.resultCells(2), (QStringList{u"Ada"_s, u"Lovelace"_s, u"ada@acme.example"_s, u"ja"_s, u"a"_s}));
    QCOMPARE(session.resultCells(99).size(), 5);
    const auto passwords = session.passwords();
    QCOMPARE(passwords.size(), 2);
    QCOMPARE(passwords.value(u"gus@acme.example"_s).reveal(), QByteArray("pw-of-gus"));
}

void ImportSessionTest::checksLargeSheetsInTheBackground()
{
    QByteArray large = "name,email\n";
    for (int i = 0; i < 20'000; ++i)
        large += "P,p" + QByteArray::number(i) + "@acme.example\n";
    ImportSession session;
    QVERIFY(open(session, large));
    QCOMPARE(session.readyCount(), 20'000);
    QSignalSpy finished(&session, &ImportSession::checkFinished);
    session.setCell(5, 1, u"P9@acme.example"_s);
    session.setCell(6, 1, u"p8@"_s);
    QVERIFY(session.isChecking());
    QCOMPARE(session.cellText(5, 1), u"P9@acme.example"_s); // the text is there at once
    QVERIFY(finished.wait(kLong));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isChecking(), kLong);
    QCOMPARE(finished.size(), 1); // the first check was overtaken
    QCOMPARE(session.readyCount(), 19'998);
    QCOMPARE(session.kinds().size(), 2);
    QCOMPARE(session.rowState(10), ImportSession::RowState::Doubt);
}

void ImportSessionTest::remembersRecentSheets()
{
    const QString other = write(u"other.csv"_s, "name,email\nAda,ada@acme.example\n");
    {
        ImportSession session(m_settings.get());
        QVERIFY(open(session));
        RunCounts counts;
        counts.created = 2;
        counts.leftOut = 5;
        session.noteOutcome(counts);
        QSignalSpy finished(&session, &ImportSession::checkFinished);
        session.openFile(other);
        QVERIFY(finished.wait(kLong));
        session.openBytes("name,email\nAda,ada@acme.example\n", u"Pasted text"_s);
        QVERIFY(finished.wait(kLong));
    }
    ImportSession session(m_settings.get());
    QList<RecentSheet> recent = session.recentSheets();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.at(0).path, other);
    QVERIFY(!recent.at(0).outcome);
    QCOMPARE(recent.at(1).outcome->created, 2);
    QCOMPARE(recent.at(1).outcome->rowsRead(), 7);
    // Opening it again keeps how it ended the last time.
    QVERIFY(open(session));
    QCOMPARE(session.recentSheets().first().outcome->created, 2);
    QVERIFY(QFile::remove(other));
    QCOMPARE(session.recentSheets().size(), 1);
    session.forgetRecentSheets();
    QVERIFY(session.recentSheets().isEmpty());
}

void ImportSessionTest::diesWhileReading()
{
    auto session = std::make_unique<ImportSession>(m_settings.get());
    QByteArray large = "name,email\n";
    for (int i = 0; i < 100'000; ++i)
        large += "P,p" + QByteArray::number(i) + "@acme.example\n";
    session->openBytes(large, u"Pasted text"_s);
    session.reset();
    QTest::qWait(200); // whatever comes late finds nobody
}

QTEST_GUILESS_MAIN(ImportSessionTest)
#include "tst_importsession.moc"
