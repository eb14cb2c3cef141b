// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leaving/leavingdialog.h"

#include "app/texts.h"
#include "app/workspace.h"
#include "base/workerjob.h"
#include "sheets/open.h"
#include "widgets/actions/changerundialog.h"
#include "widgets/actions/reviewdialog.h"
#include "widgets/icontheme.h"
#include "widgets/listhead.h"
#include "widgets/style.h"
#include "widgets/trail.h"

#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using models::LeavingModel;
using Weight = app::ConsequenceSentence::Weight;

namespace {

constexpr int kMargin = 32;
enum Page { WhoPage, WhatPage };

/// Rows of the list: persons in 600 on a tint, lines with the sign of what they mean.
class LeavingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), rowHeight(option.fontMetrics)));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens tokens = tokensOf(option->palette);
        if (index.data(LeavingModel::IsPersonRole).toBool()) {
            option->backgroundBrush = tokens.window;
            if (index.column() == LeavingModel::WhatColumn) {
                option->font.setWeight(QFont::DemiBold);
                const QString email = index.data(LeavingModel::EmailRole).toString();
                if (!email.isEmpty())
                    option->text += u"   \u2066"_s + email + u"\u2069"_s;
            }
            return;
        }
        if (index.column() != LeavingModel::HappensColumn)
            return;
        static const QHash<Weight, std::pair<QString, Ink>> kLooks{{Weight::Stops, {u"data-warning"_s, Ink::Caution}},
                                                                   {Weight::Irreversible, {u"data-warning"_s, Ink::Caution}},
                                                                   {Weight::Note, {u"edit-none"_s, Ink::Secondary}},
                                                                   {Weight::Fine, {u"dialog-ok-apply"_s, Ink::Positive}}};
        const auto look = kLooks.value(static_cast<Weight>(index.data(LeavingModel::WeightRole).toInt()));
        option->icon = themedIcon(look.first, look.second);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(kTextIcon, kTextIcon);
    }
};

using SheetRows = QList<QStringList>;

/// All the cells of a sheet, read off the GUI thread. A file that can't be read fails with the sentence why.
WorkerJob<SheetRows> *readSheetRows(const QString &path, QObject *parent)
{
    const auto work = [path](WorkControl &control) -> Result<SheetRows> {
        const auto opened = sheets::openFile(path, {}, control);
        if (!opened)
            return localFailure(app::describe(opened.error(), QFileInfo(path).fileName()).what);
        SheetRows rows;
        for (int row = 0; row < opened->sheet.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < opened->sheet.columnCount(); ++column)
                cells.append(opened->sheet.cell(row, column).toString());
            rows.append(cells);
        }
        return rows;
    };
    return new WorkerJob<SheetRows>(work, parent);
}

} // namespace

LeavingDialog::LeavingDialog(app::Workspace &workspace, const QStringList &who, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_trail(new Trail(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"leavingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Someone is leaving"));
    setWindowFlags(windowFlags() | Qt::WindowMaximizeButtonHint);
    resize(std::max(1120, fontMetrics().averageCharWidth() * 130), 760);
    m_trail->setSteps({tr("Who"), tr("What to remove"), tr("Last look"), tr("Run and receipt")});
    m_trail->setOrganisation(m_workspace.name(), m_workspace.isPractice(),
                             m_workspace.sessions().constFirst()->connection().colour);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trail);
    m_pages->addWidget(makeWhoPage());
    m_pages->addWidget(makeWhatPage());
    column->addWidget(m_pages, 1);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addLayout(makeFooter());
    connect(&m_model, &LeavingModel::ticksChanged, this, &LeavingDialog::updateFooter);
    m_who->setPlainText(who.join(u'\n'));
    goTo(WhoPage);
    if (!who.isEmpty())
        search();
}

LeavingDialog::~LeavingDialog() = default;

QWidget *LeavingDialog::makeWhoPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, kPageMargin, kMargin, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(tr("Who is leaving?"), role::kPageTitle, page, true));
    column->addWidget(
        makeLabel(tr("Every account and key on all platforms is looked for. Nothing is removed before you have seen it."),
                  role::kSecondary, page, true));
    column->addSpacing(kUnit);
    auto *label = makeLabel(tr("&Addresses or whole names, one in a line"), nullptr, page);
    label->setTextFormat(Qt::AutoText);
    m_who = new QPlainTextEdit(page);
    m_who->setObjectName(u"leavers"_s);
    m_who->setTabChangesFocus(true);
    label->setBuddy(m_who);
    column->addWidget(label);
    column->addWidget(m_who, 1);
    auto *line = new QHBoxLayout;
    auto *choose = makeButton(tr("From a &spreadsheet…"), u"document-open"_s, page);
    choose->setObjectName(u"leaversSheet"_s);
    m_whoNote = makeLabel({}, role::kSecondary, page, true);
    line->addWidget(choose);
    line->addWidget(m_whoNote, 1);
    column->addLayout(line);
    connect(choose, &QPushButton::clicked, this, &LeavingDialog::chooseSheet);
    connect(m_who, &QPlainTextEdit::textChanged, this, &LeavingDialog::updateFooter);
    return page;
}

QWidget *LeavingDialog::makeWhatPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, kPageMargin, kMargin, kPageMargin);
    column->setSpacing(kUnit);
    m_heading = makeLabel({}, role::kPageTitle, page, true);
    m_heading->setObjectName(u"leavingHeading"_s);
    m_line = makeLabel({}, role::kSecondary, page, true);
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the search"));
    m_tree = new QTreeView(page);
    m_tree->setObjectName(u"leavingTree"_s);
    m_tree->setAccessibleName(tr("What was found, with a tick for what is removed"));
    m_tree->setItemDelegate(new LeavingDelegate(m_tree));
    m_tree->setModel(&m_model);
    m_tree->setIndentation(kPageMargin);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setHeader(new ListHead(m_tree));
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_tree->header()->setStretchLastSection(false);
    auto *frame = new QFrame(page);
    setRole(frame, role::kCard);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_tree);
    m_note = makeLabel({}, role::kSecondary, page, true);
    m_note->setObjectName(u"leavingNote"_s);
    column->addWidget(m_heading);
    column->addWidget(m_line);
    column->addWidget(m_bar);
    column->addWidget(frame, 1);
    column->addWidget(m_note);
    return page;
}

QLayout *LeavingDialog::makeFooter()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kPageMargin, 12, kMargin, 12);
    line->setSpacing(kUnit);
    auto *cancel = makeButton(tr("&Cancel"), {}, this, role::kFlat);
    cancel->setObjectName(u"cancel"_s);
    auto *count = makeLabel({}, role::kSecondary, this, true);
    count->setObjectName(u"tickedCount"_s);
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_back = makeButton(tr("&Back"), {}, this);
    m_back->setObjectName(u"back"_s);
    m_next = makeButton({}, {}, this, role::kPrimary);
    m_next->setObjectName(u"next"_s);
    line->addWidget(cancel);
    line->addWidget(count, 1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_job.drop();
        goTo(WhoPage);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_pages->currentIndex() == WhoPage)
            search();
        else
            review();
    });
    return line;
}

void LeavingDialog::chooseSheet()
{
    auto *dialog = new QFileDialog(this, tr("The list of who is leaving"), QDir::homePath());
    dialog->setObjectName(u"leaversFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Sheets") + u" (*.xlsx *.ods *.csv *.tsv *.txt *.yaml *.yml)"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LeavingDialog::readSheet);
    dialog->open();
}

void LeavingDialog::readSheet(const QString &path)
{
    m_whoNote->setText(tr("Reading the sheet…"));
    m_job.run(readSheetRows(path, this), this, [this](const Result<SheetRows> &rows) {
        if (!rows)
            return m_whoNote->setText(rows.error().detail);
        const QStringList found = app::leaversIn(*rows);
        m_whoNote->setText(tr("%Ln people are in the sheet.", nullptr, static_cast<int>(found.size())));
        m_who->setPlainText(found.join(u'\n'));
    });
}

void LeavingDialog::search()
{
    goTo(WhatPage);
    m_model.show({});
    m_leaving = {};
    m_bar->setRange(0, 0);
    m_bar->show();
    m_heading->setText(tr("Looking on all platforms…"));
    m_line->setText(tr("Accounts first, then what goes with each."));
    auto *job = new app::LeavingSearchJob(m_workspace, app::leaversIn(m_who->toPlainText()), this);
    connect(job, &Job::progressed, this, [this](qint64 done, qint64 all) {
        m_bar->setRange(0, static_cast<int>(std::max<qint64>(all, 1)));
        m_bar->setValue(static_cast<int>(done));
    });
    m_job.run(job, this, [this](const Result<app::Leaving> &leaving) { showFound(leaving); });
    updateFooter();
}

void LeavingDialog::showFound(const Result<app::Leaving> &leaving)
{
    m_bar->hide();
    if (!leaving) {
        m_heading->setText(tr("The search did not end"));
        m_line->setText(app::describe(leaving.error(), {}).what);
        return updateFooter();
    }
    m_leaving = *leaving;
    m_model.show(m_leaving);
    m_tree->expandAll();
    const int em = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(LeavingModel::WhatColumn, em * 52);
    m_tree->setColumnWidth(LeavingModel::PlatformColumn, em * 19);
    m_tree->setColumnWidth(LeavingModel::ActionColumn, em * 14);
    m_tree->header()->setSectionResizeMode(LeavingModel::HappensColumn, QHeaderView::Stretch);
    const auto with = static_cast<int>(m_leaving.withAccess());
    const auto without = static_cast<int>(m_leaving.people.size()) - with;
    const QString accounts = tr("%Ln accounts", nullptr, static_cast<int>(m_leaving.accounts()));
    const QString keys = tr("%Ln keys", nullptr, static_cast<int>(m_leaving.keys()));
    m_heading->setText(with == 0 ? tr("Nobody on this list has access any more")
                                 : tr("%Ln people still have access: %1 and %2", nullptr, with).arg(accounts, keys));
    QString line = tr("Searched on %1 at %2.")
                       .arg(app::isolated(m_workspace.name()),
                            locale().toString(m_leaving.searchedAt.toLocalTime().time(), QLocale::ShortFormat));
    if (without > 0)
        line += u' ' + tr("For %Ln people nothing was found.", nullptr, without);
    if (!m_workspace.people().pull().isComplete())
        line += u' ' + tr("The list of people is not whole, so somebody may be missing: read it again to be sure.");
    m_line->setText(line);
    m_note->setText(singleSignOnNote());
    m_note->setVisible(!m_note->text().isEmpty());
    m_tree->setFocus();
    updateFooter();
}

QString LeavingDialog::singleSignOnNote() const
{
    const app::Session *session = m_workspace.session(Platform::Anyscale);
    if (!session || !session->whoAmI() || session->whoAmI()->ssoMode.isEmpty() || session->whoAmI()->ssoMode == "off"_L1)
        return {};
    return tr("%1 uses single sign-on: also switch these people off at your identity provider, or they can sign in to Anyscale "
              "again.")
        .arg(app::isolated(session->organisationName()));
}

void LeavingDialog::review()
{
    const QList<Change> changes = m_model.changes();
    app::Reach reach;
    reach.action = m_model.tickedAccounts() > 0 ? Action::Remove : Action::RevokeKey;
    for (const Change &change : changes)
        reach.accounts.append(change.account);
    reach.people = m_leaving.withAccess();
    reach.peopleReached = reach.people;
    m_trail->setStep(2);
    auto *dialog = new ReviewDialog(m_workspace, reach, changes, this);
    connect(dialog, &QDialog::rejected, this, [this] { m_trail->setStep(WhatPage); });
    connect(dialog, &ReviewDialog::confirmed, this, &LeavingDialog::run);
    dialog->open();
}

void LeavingDialog::run(const ChangePlan &plan)
{
    m_trail->setStep(3);
    auto *dialog = new ChangeRunDialog(m_workspace, plan, this);
    connect(dialog, &ChangeRunDialog::ended, this, &LeavingDialog::changed);
    // What is left, if anything, is looked for again: the list then proves it.
    connect(dialog, &QDialog::finished, this, &LeavingDialog::search);
    dialog->open();
}

void LeavingDialog::goTo(int page)
{
    m_pages->setCurrentIndex(page);
    m_trail->setStep(page);
    if (page == WhoPage)
        m_who->setFocus();
    updateFooter();
}

void LeavingDialog::updateFooter()
{
    const bool isWho = m_pages->currentIndex() == WhoPage;
    m_back->setVisible(!isWho);
    auto *count = findChild<QLabel *>(u"tickedCount"_s);
    if (isWho) {
        const auto people = static_cast<int>(app::leaversIn(m_who->toPlainText()).size());
        m_next->setText(tr("&Look for %Ln people", nullptr, people));
        setDisabledReason(m_next, people == 0 ? tr("Type or paste who is leaving.") : QString());
        count->clear();
        return;
    }
    const auto accounts = static_cast<int>(m_model.tickedAccounts());
    const auto keys = static_cast<int>(m_model.tickedKeys());
    m_next->setText(tr("&Next: last look"));
    const QString why = m_job.isRunning()      ? tr("The search is still under way.")
                        : accounts + keys == 0 ? tr("Nothing is ticked.")
                                               : QString();
    setDisabledReason(m_next, why);
    count->setText(m_job.isRunning()
                       ? QString()
                       : tr("Ticked: %1 and %2").arg(tr("%Ln accounts", nullptr, accounts), tr("%Ln keys", nullptr, keys)));
}

} // namespace gatehouse::widgets
