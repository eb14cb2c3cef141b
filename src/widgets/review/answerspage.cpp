// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/answerspage.h"

#include "app/audit/reviewtexts.h"
#include "app/changeservice.h"
#include "app/texts.h"
#include "widgets/listhead.h"
#include "widgets/rowdelegate.h"
#include "widgets/style.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

/// Rows with the sign of where each item stands.
class AnswerDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellLook cell = RowDelegate::look(option, index);
        if (index.column() != ReviewAnswersModel::DecisionColumn) {
            cell.ink = index.column() == ReviewAnswersModel::WhoColumn ? Ink::Text : Ink::Secondary;
            return cell;
        }
        const auto state = static_cast<app::ItemState>(index.data(ReviewAnswersModel::StateRole).toInt());
        const auto decision = static_cast<app::Decision>(index.data(ReviewAnswersModel::DecisionRole).toInt());
        if (state == app::ItemState::Conflict) {
            cell.icon = u"data-warning"_s;
            cell.iconInk = Ink::Caution;
        } else if (state == app::ItemState::Missing) {
            cell.icon = u"state-waiting"_s;
        } else if (decision == app::Decision::Remove) {
            cell.icon = u"state-out"_s;
            cell.iconInk = Ink::Negative;
        } else {
            cell.icon = u"state-done"_s;
            cell.iconInk = Ink::Positive;
        }
        return cell;
    }
};

} // namespace

AnswersPage::AnswersPage(ReviewFlow &flow, QWidget *parent)
    : ReviewPage(flow, parent)
    , m_heading(makeLabel({}, role::kPageTitle, this, true))
    , m_line(makeLabel({}, role::kSecondary, this, true))
    , m_choose(makeButton(tr("Choose returned &files…"), u"document-open"_s, this))
    , m_openOnly(new QCheckBox(tr("Only what has no clear answer"), this))
    , m_files(new QVBoxLayout)
    , m_table(new QTableView(this))
    , m_choice(new QFrame(this))
{
    setAcceptDrops(true);
    m_heading->setObjectName(u"answersHeading"_s);
    m_choose->setObjectName(u"chooseAnswers"_s);
    m_openOnly->setObjectName(u"openOnly"_s);
    m_table->setObjectName(u"answersTable"_s);
    m_table->setAccessibleName(tr("Roles under review and what was decided"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new AnswerDelegate(m_table));
    m_table->setHorizontalHeader(new ListHead(m_table));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, kPageMargin, 32, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(m_heading);
    column->addWidget(m_line);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addSpacing(kUnit);
    line->addWidget(m_openOnly);
    line->addStretch(1);
    column->addLayout(line);
    column->addLayout(m_files);
    column->addWidget(m_table, 1);
    column->addWidget(makeChoice());
    connect(m_choose, &QPushButton::clicked, this, &AnswersPage::chooseFiles);
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_model.setOpenOnly(only);
        showChoice();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnswersPage::showChoice);
}

QWidget *AnswersPage::makeChoice()
{
    setRole(m_choice, role::kCard);
    m_choice->setObjectName(u"choiceCard"_s);
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(16, 12, 16, 12);
    m_choiceWords = makeLabel({}, nullptr, m_choice, true);
    m_choiceWords->setObjectName(u"choiceWords"_s);
    m_decision = new QComboBox(m_choice);
    m_decision->setObjectName(u"choiceDecision"_s);
    m_decision->setAccessibleName(tr("Decision"));
    for (const app::Decision decision : {app::Decision::Keep, app::Decision::Change, app::Decision::Remove})
        m_decision->addItem(app::decisionText(decision), static_cast<int>(decision));
    m_newRole = new QLineEdit(m_choice);
    m_newRole->setObjectName(u"choiceRole"_s);
    m_newRole->setPlaceholderText(tr("New role"));
    m_newRole->setAccessibleName(tr("New role"));
    m_reason = new QLineEdit(m_choice);
    m_reason->setObjectName(u"choiceReason"_s);
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_settle = makeButton(tr("&Use this decision"), {}, m_choice);
    m_settle->setObjectName(u"settle"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(kUnit);
    line->addWidget(m_decision);
    line->addWidget(m_newRole, 1);
    line->addWidget(m_reason, 2);
    line->addWidget(m_settle);
    column->addWidget(m_choiceWords);
    column->addLayout(line);
    const auto update = [this] {
        m_newRole->setVisible(static_cast<app::Decision>(m_decision->currentData().toInt()) == app::Decision::Change);
        setDisabledReason(m_settle, whyNotSettle());
    };
    connect(m_decision, &QComboBox::currentIndexChanged, this, update);
    connect(m_reason, &QLineEdit::textChanged, this, update);
    connect(m_newRole, &QLineEdit::textChanged, this, update);
    connect(m_reason, &QLineEdit::returnPressed, m_settle, &QPushButton::click);
    connect(m_settle, &QPushButton::clicked, this, &AnswersPage::settle);
    return m_choice;
}

void AnswersPage::enter()
{
    m_model.show(flow().review());
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{ReviewAnswersModel::WhoColumn, 20},
                                          {ReviewAnswersModel::WhereColumn, 31},
                                          {ReviewAnswersModel::RoleColumn, 14},
                                          {ReviewAnswersModel::DecisionColumn, 20},
                                          {ReviewAnswersModel::ReasonColumn, 22}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, em * width);
    const app::ReviewCounts counts = m_model.counts();
    const auto decided = counts.all() - counts.missing - counts.conflicts;
    m_heading->setText(tr("%1 of %2 roles have a clear answer").arg(locale().toString(decided), locale().toString(counts.all())));
    QStringList parts{tr("%Ln are kept.", nullptr, static_cast<int>(counts.keep)),
                      tr("%Ln are to be changed.", nullptr, static_cast<int>(counts.change)),
                      tr("%Ln are to be removed.", nullptr, static_cast<int>(counts.remove))};
    if (counts.conflicts > 0)
        parts.append(tr("%Ln answers differ.", nullptr, static_cast<int>(counts.conflicts)));
    if (flow().review().files.isEmpty())
        parts = {tr("Drop the files that came back here, or choose them. The same file twice does no harm.")};
    m_line->setText(parts.join(u' '));
    showFiles();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    showChoice();
    Q_EMIT footerChanged();
}

QWidget *AnswersPage::firstFocus()
{
    return m_choose;
}

void AnswersPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AnswersPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    readFiles(paths);
}

void AnswersPage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files that came back"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Answers") + u" (*.xlsx *.json)"_s);
    connect(dialog, &QFileDialog::filesSelected, this, &AnswersPage::readFiles);
    dialog->open();
}

void AnswersPage::readFiles(const QStringList &paths)
{
    if (paths.isEmpty() || flow().review().state != app::ReviewState::Open)
        return;
    m_heading->setText(tr("Reading %Ln files…", nullptr, static_cast<int>(paths.size())));
    m_reading.run(app::readReturned(flow().review(), paths, QDateTime::currentDateTimeUtc(), this), this,
                  [this](const Result<QList<app::ReturnedFile>> &files) {
                      if (files)
                          take(*files);
                  });
    Q_EMIT footerChanged();
}

void AnswersPage::take(const QList<app::ReturnedFile> &files)
{
    for (const app::ReturnedFile &file : files)
        flow().review() = app::merged(flow().review(), file);
    flow().keep();
    enter();
}

void AnswersPage::showFiles()
{
    while (QLayoutItem *item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const app::ReturnedFile &file : flow().review().files) {
        QStringList remarks;
        for (const app::FileRemark &remark : file.remarks)
            remarks.append(app::remarkText(remark));
        if (remarks.isEmpty())
            continue; // a file that is as it should be needs no words
        const QString words = u"%1: %2"_s.arg(app::isolated(file.name), remarks.join(u' '));
        QFrame *note = file.isRefused() ? makeNote(role::kNegativeNote, u"state-fault"_s, Ink::Negative, words, this)
                                        : makeNote(role::kCautionNote, u"data-warning"_s, Ink::Caution, words, this);
        note->setObjectName(u"fileNote"_s);
        m_files->addWidget(note);
    }
}

void AnswersPage::showChoice()
{
    const int at = m_model.itemOf(m_table->currentIndex().row());
    const bool isOpen = flow().review().state == app::ReviewState::Open;
    m_choice->setVisible(at >= 0 && isOpen);
    if (at < 0 || !isOpen)
        return;
    const app::ReviewItem &item = flow().review().items[at];
    const app::ItemOutcome &outcome = m_model.outcome(at);
    QStringList said;
    for (int i = 0; i < outcome.candidates.size(); ++i)
        said.append(
            tr("%1 says %2 (%3).")
                .arg(app::isolated(u"%1 · %2"_s.arg(outcome.sources.value(i), outcome.files.value(i))),
                     app::decisionText(outcome.candidates[i].decision),
                     outcome.candidates[i].reason.isEmpty() ? tr("no reason") : app::isolated(outcome.candidates[i].reason)));
    if (outcome.isChosen)
        said = {tr("Settled here.")};
    else if (said.isEmpty())
        said = {tr("Nobody answered yet.")};
    m_choiceWords->setText(u"%1, %2: %3"_s.arg(app::isolated(item.who), app::isolated(item.where), said.join(u' ')));
    const app::ReviewAnswer &answer = outcome.state == app::ItemState::Conflict ? outcome.candidates.first() : outcome.answer;
    m_decision->setCurrentIndex(std::max(0, m_decision->findData(static_cast<int>(answer.decision))));
    m_newRole->setText(answer.newRole);
    m_newRole->setVisible(answer.decision == app::Decision::Change);
    m_reason->setText(answer.reason);
    setDisabledReason(m_settle, whyNotSettle());
}

QString AnswersPage::whyNotSettle() const
{
    const int at = m_model.itemOf(m_table->currentIndex().row());
    if (at < 0)
        return tr("Choose a row first.");
    const QStringList own = flow().ownAddresses();
    const QStringList &alias = flow().review().items[at].alias;
    if (std::any_of(own.begin(), own.end(), [&alias](const QString &address) { return alias.contains(address); }))
        return tr("This is about your own access, and nobody decides about themselves.");
    const auto decision = static_cast<app::Decision>(m_decision->currentData().toInt());
    if (decision != app::Decision::Keep && m_reason->text().trimmed().isEmpty())
        return tr("Give a reason.");
    if (decision == app::Decision::Change && m_newRole->text().trimmed().isEmpty())
        return tr("Say the new role.");
    return {};
}

void AnswersPage::settle()
{
    if (!whyNotSettle().isEmpty())
        return;
    const int row = m_table->currentIndex().row();
    const QString code = flow().review().items[m_model.itemOf(row)].code;
    const auto decision = static_cast<app::Decision>(m_decision->currentData().toInt());
    const app::ReviewAnswer answer{code, decision, m_reason->text().simplified(),
                                   decision == app::Decision::Change ? m_newRole->text().simplified() : QString()};
    flow().review().choices.insert(code, {answer, app::computerUser(), QDateTime::currentDateTimeUtc()});
    flow().keep();
    enter();
    m_table->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    m_table->setFocus();
}

Footer AnswersPage::footer()
{
    const app::ReviewCounts counts = m_model.counts();
    Footer footer;
    footer.second = backTo(ReviewStep::Files);
    const QString why = m_reading.isRunning() ? tr("The files are being read.")
                        : counts.conflicts > 0
                            ? tr("%Ln answers differ: choose one for each.", nullptr, static_cast<int>(counts.conflicts))
                        : counts.all() == counts.missing ? tr("No answer is in yet.")
                                                         : QString();
    footer.note = !why.isEmpty() ? why
                  : counts.missing > 0
                      ? tr("%Ln roles without an answer stay as they are.", nullptr, static_cast<int>(counts.missing))
                      : QString();
    footer.primary = {u"next"_s, tr("&Next: what will happen"), {}, why, [this] { flow().goTo(ReviewStep::Submit); }};
    return footer;
}

} // namespace gatehouse::widgets
