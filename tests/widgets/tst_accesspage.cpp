// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accesscontroller.h"
#include "widgets/access/accessfilterpopup.h"
#include "widgets/access/accesspage.h"
#include "widgets/access/comparedialog.h"
#include "widgets/access/matrixview.h"
#include "widgets/access/whypane.h"
#include "widgets/messagebanner.h"
#include "widgets/statepanel.h"
#include "widgets/themecontroller.h"
#include "widgets/waitingrows.h"

#include "widgets/accesscast.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::widgets;
using View = AccessPage::View;
using GroupBy = models::PermissionProxyModel::GroupBy;
using Tree = models::AccessTreeModel;

namespace {

PullState pullOf(PullState::Phase phase)
{
    PullState pull;
    pull.phase = phase;
    pull.organisation = u"Practice organisation"_s;
    pull.pulledAt = daysAgo(0);
    return pull;
}

/// The page with an invented organisation, driven as a person would.
struct Bench
{
    explicit Bench(QSettings *settings = nullptr, const Snapshot &snapshot = inventedSnapshot())
        : theme(*qApp, nullptr)
        , page(settings)
    {
        page.resize(1240, 800);
        page.setOpen(true);
        page.pane()->setBlocker([this](const Change &) { return blocked; });
        page.show();
        page.activateWindow();
        page.setPull(pullOf(PullState::Phase::Done));
        page.setIndex(indexOf(snapshot));
        QTest::qWait(50);
    }

    template<typename W>
    W *find(const char *name) const
    {
        return page.findChild<W *>(QString::fromLatin1(name));
    }
    const app::AccessIndex &index() const { return *page.index(); }
    int who(const QString &name) const
    {
        for (int i = 0; i < index().who().size(); ++i) {
            if (index().who()[i].name == name)
                return i;
        }
        return -1;
    }
    int place(const QString &name) const
    {
        for (int i = 0; i < index().graph().resources.size(); ++i) {
            if (index().graph().resources[i].name == name)
                return i;
        }
        return -1;
    }
    void choose(const QString &name, const QString &resource) { page.choose({who(name), place(resource), -1}); }
    /// The words of all labels with this name in the pane.
    QString pane(const char *name) const
    {
        QStringList texts;
        for (const QLabel *label : page.pane()->findChildren<QLabel *>(QString::fromLatin1(name)))
            texts.append(QString(label->text()).remove(QChar(0x2068)).remove(QChar(0x2069)));
        return texts.join(u'|');
    }
    /// The same of a note's text.
    QString note(const char *name) const
    {
        const auto *box = page.pane()->findChild<QWidget *>(QString::fromLatin1(name));
        const auto *text = box ? box->findChild<QLabel *>(u"noteText"_s) : nullptr;
        return text ? QString(text->text()).remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
    }
    QString sentence() const { return pane("whySentence").remove(u"<b>"_s).remove(u"</b>"_s); }
    QPushButton *remove() const { return page.pane()->findChild<QPushButton *>(u"whyRemove"_s); }
    MatrixView *matrix() const { return page.findChild<MatrixView *>(); }

    QString blocked;
    ThemeController theme;
    AccessPage page;
};

/// What somebody has where, as a view shows it: "person > place > role".
void collectTree(const QAbstractItemModel &model, const QModelIndex &parent, const app::AccessIndex &index, QSet<QString> &found)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex line = model.index(row, 0, parent);
        const int who = line.data(Tree::WhoRole).toInt();
        const int grant = line.data(Tree::GrantRole).toInt();
        if (grant >= 0 && who >= 0 && !index.isGroup(who)) {
            found.insert(u"%1 > %2 > %3"_s.arg(index.who()[who].name)
                             .arg(index.graph().grants[grant].resource)
                             .arg(line.siblingAtColumn(static_cast<int>(Tree::Column::Role)).data().toString()));
        }
        collectTree(model, line, index, found);
    }
}

QSet<QString> collectMatrix(const QAbstractItemModel &model, const app::AccessIndex &index)
{
    using Matrix = models::AccessMatrixModel;
    QSet<QString> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            if (cell.data(Matrix::GrantRole).toInt() >= 0)
                found.insert(u"%1 > %2 > %3"_s.arg(index.who()[cell.data(Matrix::WhoRole).toInt()].name)
                                 .arg(cell.data(Matrix::ResourceRole).toInt())
                                 .arg(cell.data().toString()));
        }
    }
    return found;
}

QString missing(const QSet<QString> &left, const QSet<QString> &right)
{
    const QStringList only = (left - right).values();
    return only.isEmpty() ? QString() : only.first(std::min<qsizetype>(5, only.size())).join(u", "_s);
}

} // namespace

class TestAccessPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
        qRegisterMetaType<Change>();
    }
    void threeViewsShowTheSameGrants();
    void selectionSurvivesSwitching();
    void selectionSurvivesReadingAgain();
    void groupedByEverything();
    void whyForEachOrigin();
    void leavingAGroupTellsWhatElseGoes();
    void removeAsksForTheRightChange();
    void disabledRemovalSaysWhy();
    void notKnownIsSaid();
    void matrixByKeyboard();
    void matrixSpeaksWholeSentences();
    void namesStayFrozen();
    void searchAndEmpty();
    void filterPopupByKeyboard();
    void compareTwo();
    void statesOfTheList();
    void partialSaysSo();
    void anEarlierDay();
    void remembersTheView();
    void mirroredInArabic();
    void nothingIsCutAtDoubleText();
};

void TestAccessPage::threeViewsShowTheSameGrants()
{
    Bench bench;
    QSet<QString> byPerson;
    collectTree(*bench.find<QTreeView>("whoTree")->model(), {}, bench.index(), byPerson);
    bench.page.setView(View::ByResource);
    QSet<QString> byPlace;
    collectTree(*bench.find<QTreeView>("whereTree")->model(), {}, bench.index(), byPlace);
    bench.page.setView(View::Matrix);
    const QSet<QString> matrix = collectMatrix(*bench.matrix()->model(), bench.index());
    QVERIFY(matrix.size() > 100);
    QVERIFY2(matrix == byPerson, qPrintable(missing(matrix, byPerson) + u" / "_s + missing(byPerson, matrix)));
    QVERIFY2((matrix - byPlace).isEmpty(), qPrintable(missing(matrix, byPlace)));
}

void TestAccessPage::selectionSurvivesSwitching()
{
    Bench bench;
    bench.choose(u"Ana Ruiz"_s, u"prod-cloud"_s);
    const QString sentence = bench.sentence();
    QVERIFY(sentence.contains(u"Ana Ruiz"_s) && sentence.contains(u"prod-cloud"_s));
    for (const char *name : {"byResource", "asMatrix", "byPerson", "asMatrix"}) {
        QTest::mouseClick(bench.find<QToolButton>(name), Qt::LeftButton);
        QCOMPARE(bench.page.current().who, bench.who(u"Ana Ruiz"_s));
        QCOMPARE(bench.page.current().resource, bench.place(u"prod-cloud"_s));
        QCOMPARE(bench.sentence(), sentence);
    }
    QCOMPARE(bench.matrix()->currentIndex().data(models::AccessMatrixModel::WhoRole).toInt(), bench.who(u"Ana Ruiz"_s));
}

void TestAccessPage::selectionSurvivesReadingAgain()
{
    Bench bench;
    bench.choose(u"Ana Ruiz"_s, u"staging"_s);
    // The same person and place stand elsewhere in the next reading.
    Snapshot next = inventedSnapshot(80);
    std::reverse(next.persons.begin(), next.persons.end());
    bench.page.setIndex(indexOf(next));
    QCOMPARE(bench.page.current().who, bench.who(u"Ana Ruiz"_s));
    QCOMPARE(bench.page.current().resource, bench.place(u"staging"_s));
    QVERIFY(bench.sentence().contains(u"staging"_s));
}

void TestAccessPage::groupedByEverything()
{
    Bench bench;
    auto *box = bench.find<QComboBox>("groupBy");
    auto *table = bench.find<QTableView>("grants");
    for (const GroupBy by : {GroupBy::Platform, GroupBy::Role, GroupBy::Origin, GroupBy::Resource}) {
        box->setCurrentIndex(box->findData(static_cast<int>(by)));
        QVERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 50);
        QSet<QString> seen;
        QString last;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex line = table->model()->index(row, 0);
            const QString group = line.data(models::PermissionProxyModel::GroupTextRole).toString();
            const bool starts = line.data(models::PermissionProxyModel::StartsGroupRole).toBool();
            QCOMPARE(starts, row == 0 || group != last);
            QVERIFY2(!starts || !seen.contains(group), qPrintable(group));
            seen.insert(group);
            last = group;
        }
        QVERIFY(seen.size() > 1);
    }
    // The chosen line tells why here too.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, 0));
    QVERIFY(!bench.sentence().isEmpty());
    box->setCurrentIndex(0);
    QVERIFY(bench.find<QTreeView>("whoTree")->isVisible());
}

void TestAccessPage::whyForEachOrigin()
{
    Bench bench;
    bench.choose(u"Ana Ruiz"_s, u"prod-cloud"_s);
    QVERIFY2(bench.sentence().contains(u"because of group ml-platform"_s), qPrintable(bench.sentence()));
    QCOMPARE(bench.pane("whyNoun"), u"Ana Ruiz|ml-platform|%1|prod-cloud"_s.arg(bench.pane("whyNoun").section(u'|', 2, 2)));
    QVERIFY(bench.pane("whyGroupNote")
                .contains(QString::number(
                    bench.index().groupMembers(bench.index().graph().grants[bench.page.current().grant].via).size())));
    bench.choose(u"Bjørn Solheim"_s, u"staging"_s);
    QVERIFY2(bench.sentence().contains(u"of the whole"_s), qPrintable(bench.sentence()));
    bench.choose(u"Ana Ruiz"_s, u"baselines"_s);
    QVERIFY2(bench.sentence().contains(u"open to everybody"_s), qPrintable(bench.sentence()));
    QVERIFY(!bench.remove());
    QVERIFY(!bench.note("whyNot").isEmpty());
    bench.choose(u"Fatima El Idrissi"_s, u"prod-cloud"_s);
    QVERIFY2(bench.pane("whyNoReason").contains(u"Anyscale does not say why"_s), qPrintable(bench.pane("whyNoReason")));
    bench.choose(u"Daniel Costa"_s, u"Search"_s);
    QVERIFY2(bench.sentence().contains(u"given directly"_s), qPrintable(bench.sentence()));
    bench.choose(u"Daniel Costa"_s, u"ranker"_s);
    QVERIFY2(bench.sentence().contains(u"given on Search"_s), qPrintable(bench.sentence()));
    QCOMPARE(bench.pane("whyNoun").section(u'|', -2), u"Search|ranker"_s);
    // Somebody in a group kept by the directory.
    bench.choose(u"Ayşe Yılmaz"_s, u"staging"_s);
    QVERIFY(!bench.remove());
    QVERIFY2(bench.note("whyNot").contains(u"all-staff"_s), qPrintable(bench.note("whyNot")));
    bench.choose(u"Daniel Costa"_s, u"prod-cloud"_s);
    QVERIFY2(bench.sentence().contains(u"no access"_s), qPrintable(bench.sentence()));
    QVERIFY(!bench.remove());
}

void TestAccessPage::leavingAGroupTellsWhatElseGoes()
{
    Bench bench;
    // Hạnh has staging through the group alone; Ana was given it directly as well.
    bench.choose(u"Hạnh Nguyễn"_s, u"prod-cloud"_s);
    QVERIFY2(bench.pane("whyRemedy").contains(u"staging"_s), qPrintable(bench.pane("whyRemedy")));
    bench.choose(u"Ana Ruiz"_s, u"prod-cloud"_s);
    QVERIFY2(!bench.pane("whyRemedy").contains(u"staging"_s), qPrintable(bench.pane("whyRemedy")));
    bench.choose(u"Ana Ruiz"_s, u"staging"_s);
    QVERIFY2(bench.pane("whyOther").contains(u"This stays"_s), qPrintable(bench.pane("whyOther")));
}

void TestAccessPage::removeAsksForTheRightChange()
{
    Bench bench;
    QSignalSpy asked(&bench.page, &AccessPage::changeRequested);
    bench.choose(u"Ana Ruiz"_s, u"prod-cloud"_s);
    QTest::mouseClick(bench.remove(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    Change change = asked.takeFirst().at(0).value<Change>();
    QCOMPARE(change.action, Action::RemoveFromTeam);
    QCOMPARE(change.account.email, u"ana.ruiz@acme.example"_s);
    QCOMPARE(change.platform(), Platform::Anyscale);
    QCOMPARE(change.team.id, ResourceId{u"grp_ml-platform"_s});
    // By keyboard: Enter in the list leads to the button.
    bench.choose(u"nightly-train"_s, u"fraud-model"_s);
    if (!bench.remove())
        bench.choose(u"Daniel Costa"_s, u"Search"_s);
    auto *tree = bench.find<QTreeView>("whoTree");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_VERIFY(bench.remove() && bench.remove()->hasFocus());
    QTest::keyClick(bench.remove(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    change = asked.takeFirst().at(0).value<Change>();
    QCOMPARE(change.action, Action::RemoveGrant);
    QVERIFY(!change.grant.name.isEmpty());
    QSignalSpy evidence(&bench.page, &AccessPage::evidenceRequested);
    QTest::mouseClick(bench.find<QPushButton>("whyEvidence"), Qt::LeftButton);
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(evidence.at(0).at(1).toInt(), bench.page.current().resource);
}

void TestAccessPage::disabledRemovalSaysWhy()
{
    Bench bench;
    bench.blocked = u"This connection only reads."_s;
    bench.choose(u"Ana Ruiz"_s, u"prod-cloud"_s);
    QVERIFY(bench.remove() && !bench.remove()->isEnabled());
    QCOMPARE(bench.note("whyNot"), bench.blocked);
    QCOMPARE(bench.remove()->toolTip(), bench.blocked);
    QVERIFY(bench.remove()->accessibleDescription().contains(bench.blocked));
}

void TestAccessPage::notKnownIsSaid()
{
    Bench bench;
    bench.choose(u"Ana Ruiz"_s, u"Payments"_s);
    QVERIFY2(bench.sentence().contains(u"is not known"_s), qPrintable(bench.sentence()));
    QVERIFY(bench.pane("whyNoReason").contains(u"Arize AX does not let anyone read"_s));
    QVERIFY2(bench.note("whyNotKnown").startsWith(u"Arize AX"_s), qPrintable(bench.note("whyNotKnown")));
    QVERIFY(bench.note("whyNotKnown").contains(u"do not mean “no access”"_s));
    bench.page.setView(View::Matrix);
    const QModelIndex cell = bench.matrix()->currentIndex();
    QCOMPARE(cell.data().toString(), u"Not known"_s);
    QVERIFY(bench.find<QLabel>("freshness")->text().contains(u"complete except Arize AX spaces"_s));
    QVERIFY(bench.find<QLabel>("shown") && bench.find<QLabel>("aid")->text().startsWith(u"Blank"_s));
}

void TestAccessPage::matrixByKeyboard()
{
    Bench bench;
    bench.page.setView(View::Matrix);
    MatrixView *matrix = bench.matrix();
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Down);
    QCOMPARE(matrix->currentIndex().row(), 1);
    QCOMPARE(matrix->currentIndex().column(), 2);
    QCOMPARE(bench.page.current().resource, matrix->currentIndex().data(models::AccessMatrixModel::ResourceRole).toInt());
    QVERIFY(!bench.sentence().isEmpty());
    QTest::keyClick(matrix, Qt::Key_Return);
    QVERIFY(bench.page.pane()->isAncestorOf(QApplication::focusWidget()));
    // The whole way to the last resource nothing slips below the names.
    matrix->setFocus();
    for (int step = 0; step < matrix->model()->columnCount(); ++step)
        QTest::keyClick(matrix, Qt::Key_Right);
    for (int step = 0; step + 2 < matrix->model()->columnCount(); ++step) {
        QVERIFY(matrix->visualRect(matrix->currentIndex()).left() >= matrix->frozen()->width() - 1);
        QTest::keyClick(matrix, Qt::Key_Left);
    }
    QTest::keyClick(bench.page.pane()->findChild<QToolButton *>(u"whyClose"_s), Qt::Key_Space);
    QVERIFY(!bench.page.pane()->isVisible());
    QVERIFY(matrix->hasFocus());
}

void TestAccessPage::matrixSpeaksWholeSentences()
{
    Bench bench;
    bench.page.setView(View::Matrix);
    bench.choose(u"Ana Ruiz"_s, u"prod-cloud"_s);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(bench.matrix());
    QVERIFY(face && face->tableInterface());
    const QModelIndex current = bench.matrix()->currentIndex();
    QAccessibleInterface *cell = face->tableInterface()->cellAt(current.row(), current.column());
    QVERIFY(cell);
    const QString name = cell->text(QAccessible::Name);
    for (const QString &part : {u"Ana Ruiz"_s, u"prod-cloud"_s, u"Anyscale"_s, u"ml-platform"_s})
        QVERIFY2(name.contains(part), qPrintable(name));
    for (QWidget *widget : bench.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *one = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(one && !one->text(QAccessible::Name).trimmed().isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestAccessPage::namesStayFrozen()
{
    Bench bench;
    bench.page.setView(View::Matrix);
    MatrixView *matrix = bench.matrix();
    QTableView *names = matrix->frozen();
    QVERIFY(names->isVisible());
    for (int column = 1; column < names->model()->columnCount(); ++column)
        QVERIFY(names->isColumnHidden(column));
    matrix->verticalScrollBar()->setValue(matrix->verticalScrollBar()->maximum());
    QCOMPARE(names->verticalScrollBar()->value(), matrix->verticalScrollBar()->value());
    matrix->horizontalScrollBar()->setValue(matrix->horizontalScrollBar()->maximum());
    QCOMPARE(names->visualRect(names->model()->index(0, 0)).left(), 0);
    // A press on a name chooses the person.
    matrix->verticalScrollBar()->setValue(0);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, names->visualRect(names->model()->index(2, 0)).center());
    QCOMPARE(bench.page.current().who, names->model()->index(2, 0).data(models::AccessMatrixModel::WhoRole).toInt());
    QVERIFY(bench.page.pane()->findChild<QLabel *>(u"whyHint"_s));
}

void TestAccessPage::searchAndEmpty()
{
    Bench bench;
    bench.page.setView(View::ByResource);
    bench.page.focusSearch();
    auto *search = bench.find<QLineEdit>("search");
    QTest::keyClicks(search, u"prod"_s);
    QVERIFY(bench.page.shown()->resources().size() < bench.index().graph().resources.size());
    QVERIFY(bench.find<QLabel>("shown")->text().contains(u"prod"_s));
    QCOMPARE(bench.page.filterWords(), QStringList{u"Search: “prod”"_s});
    QTest::keyClicks(search, u"zzz"_s);
    auto *state = bench.page.findChild<StatePanel *>();
    QVERIFY(state->isVisible() && state->title().contains(u"prodzzz"_s));
    QTest::mouseClick(bench.find<QPushButton>("showEverything"), Qt::LeftButton);
    QVERIFY(!state->isVisible() && search->text().isEmpty());
    QTest::keyClicks(search, u"ana"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(bench.find<QTreeView>("whereTree")->hasFocus());
    QTest::keyClick(bench.find<QTreeView>("whereTree"), Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
}

void TestAccessPage::filterPopupByKeyboard()
{
    Bench bench;
    bench.page.setView(View::Matrix);
    auto *button = bench.find<QPushButton>("filterButton");
    QCOMPARE(button->text(), u"All platforms"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *popup = bench.page.findChild<AccessFilterPopup *>();
    QTRY_VERIFY(popup && popup->isVisible());
    const int all = bench.matrix()->model()->columnCount();
    auto *arize = popup->findChild<QCheckBox *>(u"filterPlatform1"_s);
    arize->setFocus();
    QTest::keyClick(arize, Qt::Key_Space);
    QVERIFY(bench.matrix()->model()->columnCount() < all);
    QVERIFY2(bench.page.filterWords().join(u' ').contains(u"Anyscale"_s), qPrintable(bench.page.filterWords().join(u' ')));
    QTest::mouseClick(popup->findChild<QPushButton *>(u"filterClear"_s), Qt::LeftButton);
    QCOMPARE(bench.matrix()->model()->columnCount(), all);
    // Two resources by search and space.
    auto *list = popup->findChild<QListView *>(u"filterResources"_s);
    QTest::keyClicks(popup->findChild<QLineEdit *>(u"filterSearch"_s), u"st"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(bench.page.filter().resources.size(), 1);
    QCOMPARE(bench.matrix()->model()->columnCount(), 2);
    QVERIFY2(button->text().startsWith(u"1 of "_s), qPrintable(button->text()));
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    // Role and way.
    models::AccessFilter filter;
    filter.origin = GrantOrigin::Owner;
    bench.page.setFilter(filter);
    for (const int who : bench.page.shown()->people())
        QVERIFY(bench.index().who()[who].name == u"Bjørn Solheim"_s || bench.index().who()[who].name.startsWith(u"Person"_s));
}

void TestAccessPage::compareTwo()
{
    Bench bench;
    QSignalSpy asked(&bench.page, &AccessPage::compareRequested);
    QTest::mouseClick(bench.find<QPushButton>("accessCompare"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    auto *dialog = new CompareDialog(bench.page.index(), bench.who(u"Ana Ruiz"_s), &bench.page);
    dialog->open();
    auto *copy = dialog->findChild<QPushButton *>(u"compareCopy"_s);
    QVERIFY(!copy->isEnabled() && !copy->toolTip().isEmpty());
    auto *second = dialog->findChild<QLineEdit *>(u"compareSecond"_s);
    QTRY_VERIFY(second->hasFocus());
    second->setText(u"jonas weber · jonas.weber@acme.example"_s);
    auto *table = dialog->findChild<QTableView *>(u"compareTable"_s);
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 3);
    // What differs stands first.
    int last = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto difference = static_cast<models::CompareModel::Difference>(
            table->model()->index(row, 0).data(models::CompareModel::DifferenceRole).toInt());
        const int rank = difference == models::CompareModel::Difference::Same       ? 2
                         : difference == models::CompareModel::Difference::NotKnown ? 1
                                                                                    : 0;
        QVERIFY(rank >= last);
        last = rank;
    }
    QCOMPARE(last, 2);
    QVERIFY(!dialog->findChild<QLabel *>(u"compareSummary"_s)->text().isEmpty());
    const int rows = table->model()->rowCount();
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), rows);
    QVERIFY(copied.contains(u"prod-cloud"_s));
    dialog->findChild<QCheckBox *>(u"compareOnlyDifferent"_s)->click();
    QVERIFY(table->model()->rowCount() < rows);
    second->setText(u"nobody at all"_s);
    QVERIFY(!table->isVisible() && dialog->findChild<StatePanel *>()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!bench.page.findChild<CompareDialog *>());
}

void TestAccessPage::statesOfTheList()
{
    ThemeController theme(*qApp, nullptr);
    AccessPage page(nullptr);
    page.resize(1100, 700);
    page.show();
    auto *state = page.findChild<StatePanel *>();
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->findChildren<QPushButton *>().size(), 2);
    page.setOpen(true);
    page.setPull(pullOf(PullState::Phase::Pulling));
    QVERIFY(page.findChild<WaitingRows *>()->isVisible());
    auto *exported = page.findChild<QPushButton *>(u"accessExport"_s);
    QVERIFY(!exported->isEnabled() && !exported->toolTip().isEmpty());
    QSignalSpy cancelled(&page, &AccessPage::cancelRequested);
    QTest::mouseClick(page.findChild<QPushButton *>(u"cancelPull"_s), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    PullState broken = pullOf(PullState::Phase::Done);
    broken.error = ApiError();
    broken.error->kind = ApiError::Kind::Network;
    page.setPull(broken);
    QVERIFY(state->isVisible());
    QVERIFY(page.findChild<MessageBanner *>(u"banner"_s)->isVisible());
    page.setPull(pullOf(PullState::Phase::Done));
    Snapshot nobody;
    page.setIndex(indexOf(nobody));
    QVERIFY(state->isVisible() && state->title().contains(u"Nobody holds a role"_s));
}

void TestAccessPage::partialSaysSo()
{
    Bench bench(nullptr, brokenSnapshot());
    auto *banner = bench.find<MessageBanner>("banner");
    QVERIFY(banner->isVisible() && banner->what().contains(u"Arize AX"_s));
    QVERIFY(bench.find<QLabel>("freshness")->text().contains(u"at least"_s));
    QVERIFY(bench.find<QLabel>("freshness")->text().contains(u"not complete"_s));
    bench.page.setView(View::Matrix);
    QCOMPARE(bench.find<QLabel>("aid")->text(), u"Blank: no access, or not read yet"_s);
    QSignalSpy again(&bench.page, &AccessPage::refreshRequested);
    QTest::mouseClick(banner->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
}

void TestAccessPage::anEarlierDay()
{
    Bench bench;
    bench.page.setShownDay(daysAgo(10));
    QVERIFY(bench.find<QLabel>("freshness")->text().contains(u"as it was on"_s));
    bench.page.setShownDay({});
    QVERIFY(!bench.find<QLabel>("freshness")->text().contains(u"as it was on"_s));
    QVERIFY(bench.page.timeBarPlace());
}

void TestAccessPage::remembersTheView()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        Bench bench(&settings);
        QTest::mouseClick(bench.find<QToolButton>("asMatrix"), Qt::LeftButton);
    }
    {
        Bench bench(&settings);
        QCOMPARE(bench.page.view(), View::Matrix);
        QVERIFY(bench.matrix()->isVisible());
        bench.page.showPerson(PersonId{u"email:jonas.weber@acme.example"_s});
        QCOMPARE(bench.page.view(), View::ByPerson);
        QCOMPARE(bench.page.currentPerson(), PersonId{u"email:jonas.weber@acme.example"_s});
        QCOMPARE(bench.find<QTreeView>("whoTree")->currentIndex().data().toString(), u"Jonas Weber"_s);
    }
}

void TestAccessPage::mirroredInArabic()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Bench bench;
        QVERIFY(bench.find<QToolButton>("byPerson")->text().contains(u'←'));
        bench.page.setView(View::Matrix);
        QTest::qWait(50);
        QTableView *names = bench.matrix()->frozen();
        QVERIFY(names->geometry().right() >= bench.matrix()->viewport()->geometry().right() - 1);
        bench.choose(u"Ana Ruiz"_s, u"baselines"_s);
        const QRect cell = bench.matrix()->visualRect(bench.matrix()->currentIndex());
        QVERIFY(cell.right() <= bench.matrix()->viewport()->width() - names->width() + 1);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestAccessPage::nothingIsCutAtDoubleText()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        Bench bench;
        bench.choose(u"Ana Ruiz"_s, u"prod-cloud"_s);
        for (const View view : {View::ByPerson, View::ByResource, View::Matrix}) {
            bench.page.setView(view);
            QTest::qWait(50);
            for (const QAbstractButton *button : bench.page.findChildren<QAbstractButton *>()) {
                const auto *tool = qobject_cast<const QToolButton *>(button);
                const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
                if (!button->isVisible() || button->text().isEmpty() || isIcon)
                    continue;
                QVERIFY2(button->width() + 1 >= button->fontMetrics().horizontalAdvance(button->text().remove(u'&')),
                         qPrintable(button->text()));
                QVERIFY2(button->height() >= button->fontMetrics().height(), qPrintable(button->text()));
            }
            for (const QLabel *label : bench.page.findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty() && label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()) - 1, qPrintable(label->text()));
            }
        }
        QVERIFY(bench.matrix()->rowHeight(0) >= bench.matrix()->fontMetrics().height() + 10);
    }
    QApplication::setFont(usual);
}

QTEST_MAIN(TestAccessPage)
#include "tst_accesspage.moc"
