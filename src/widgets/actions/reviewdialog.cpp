// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/reviewdialog.h"

#include "app/actionwords.h"
#include "app/changereceipt.h"
#include "app/reportservice.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "widgets/actions/changeform.h"
#include "widgets/exportdialog.h"
#include "widgets/listhead.h"
#include "widgets/rowdelegate.h"
#include "widgets/style.h"

#include <QtCore/QHash>
#include <QtGui/QIntValidator>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Weight = app::ConsequenceSentence::Weight;

namespace {

constexpr int kManyPeople = 10;
constexpr int kShare = 5; // more than one in so many

/// Rows of the review: who stays is secondary and marked; a key in use has its sign.
class ReviewDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellLook cell = RowDelegate::look(option, index);
        const bool isLast = index.column() == index.model()->columnCount() - 1;
        if (index.data(models::ChangeReviewModel::StaysRole).toBool()) {
            cell.ink = Ink::Secondary;
            if (isLast)
                cell.icon = u"object-locked"_s;
        } else if (isLast && index.data(models::ChangeReviewModel::KeyInUseRole).toBool()) {
            cell.icon = u"data-warning"_s;
            cell.iconInk = Ink::Caution;
        }
        return cell;
    }
};

struct WeightLook
{
    QString icon;
    Ink ink;
};

WeightLook lookOf(Weight weight)
{
    switch (weight) {
    case Weight::Stops:
        return {u"data-warning"_s, Ink::Caution};
    case Weight::Irreversible:
        return {u"dialog-cancel"_s, Ink::Negative};
    case Weight::Note:
        return {u"documentinfo"_s, Ink::Secondary};
    case Weight::Fine:
        break;
    }
    return {u"dialog-ok-apply"_s, Ink::Positive};
}

QString lossText(const ports::Holdings &holdings, qint64 teams, qint64 keys, qint64 inUse)
{
    QStringList parts;
    if (teams > 0)
        parts.append(ReviewDialog::tr("%Ln teams", nullptr, static_cast<int>(teams)));
    if (keys > 0)
        parts.append(ReviewDialog::tr("%Ln keys", nullptr, static_cast<int>(keys)));
    if (inUse > 0)
        parts.append(ReviewDialog::tr("%Ln in use", "keys", static_cast<int>(inUse)));
    if (parts.isEmpty() && holdings.error)
        return ReviewDialog::tr("could not be read");
    return parts.join(ReviewDialog::tr(", ", "between parts of a short list"));
}

} // namespace

ReviewDialog::ReviewDialog(app::Workspace &workspace, const app::Reach &reach, const QList<Change> &changes, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_planner(workspace)
    , m_reach(reach)
    , m_fixed(changes)
{
    setObjectName(u"reviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    build();
    plan();
    if (isDestructive(m_reach.action))
        readConsequences();
}

ReviewDialog::~ReviewDialog() = default;

void ReviewDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kUnit * 2);
    column->setSpacing(kUnit);
    m_title = makeLabel({}, role::kPageTitle, this, true);
    m_totals = makeLabel({}, role::kSecondary, this, true);
    m_totals->setObjectName(u"reviewTotals"_s);
    column->addWidget(m_title);
    column->addWidget(m_totals);
    if (m_fixed.isEmpty() && !m_reach.accounts.isEmpty()) {
        const Account &first = m_reach.accounts.constFirst();
        m_form = makeChangeForm(m_reach.action, first.platform, first, m_workspace, this);
    } else if (!m_fixed.isEmpty() && (m_reach.action == Action::RefreshKey || m_reach.action == Action::CreateKey)) {
        m_form = makeChangeForm(m_reach.action, m_fixed.constFirst().platform(), m_fixed.constFirst().account, m_workspace, this);
    }
    if (m_form) {
        column->addSpacing(kUnit);
        column->addWidget(m_form);
        column->addSpacing(kUnit);
        connect(m_form, &ChangeForm::changed, this, &ReviewDialog::plan);
    }
    m_table = new QTableView(this);
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setAccessibleName(tr("What will be done, person by person"));
    m_table->setHorizontalHeader(new ListHead(m_table));
    m_table->setItemDelegate(new ReviewDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *frame = new QFrame(this);
    setRole(frame, role::kCard);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    column->addWidget(frame, 1);
    column->addWidget(makeMeaning(), 2);
    column->addWidget(makeNumberCard());
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addLayout(makeButtons());
    const int wide = std::max(fontMetrics().averageCharWidth() * 100, 760);
    const QSize most = screen() ? screen()->availableSize() * 0.85 : QSize(1000, 800);
    resize(std::min(wide, most.width()), std::min(sizeHint().height(), most.height()));
}

QWidget *ReviewDialog::makeMeaning()
{
    m_meaning = new QWidget(this);
    m_meaning->setObjectName(u"meaning"_s);
    auto *lines = new QVBoxLayout(m_meaning);
    lines->setContentsMargins(0, kUnit / 2, 0, 0);
    lines->setSpacing(kUnit / 2);
    lines->addWidget(makeLabel(tr("What this means"), role::kStrong, m_meaning));
    m_sentences = new QVBoxLayout;
    m_sentences->setSpacing(kUnit / 2);
    lines->addLayout(m_sentences);
    lines->addStretch();
    // Large text: the sentences scroll, so that none is squeezed.
    auto *area = new QScrollArea(this);
    area->setObjectName(u"meaningArea"_s);
    area->setAccessibleName(tr("What this means"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_meaning->setAutoFillBackground(false);
    area->setWidget(m_meaning);
    area->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    area->setVisible(isDestructive(m_reach.action));
    return area;
}

QWidget *ReviewDialog::makeNumberCard()
{
    auto *card = new QFrame(this);
    setRole(card, role::kCard);
    auto *line = new QHBoxLayout(card);
    auto *label = makeLabel(tr("To go ahead, &type how many people it is:"), nullptr, card);
    m_number = new QLineEdit(card);
    m_number->setObjectName(u"numberField"_s);
    m_number->setValidator(new QIntValidator(0, 9999999, m_number));
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(m_number);
    m_numberIcon = makeIconLabel(u"dialog-ok-apply"_s, Ink::Positive, card);
    m_numberWord = makeLabel({}, nullptr, card);
    m_numberWord->setObjectName(u"numberWord"_s);
    line->addWidget(label);
    line->addWidget(m_number);
    line->addWidget(m_numberIcon);
    line->addWidget(m_numberWord, 1);
    connect(m_number, &QLineEdit::textChanged, this, &ReviewDialog::updateButton);
    m_numberCard = card;
    card->hide();
    return card;
}

QLayout *ReviewDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    auto *keep = makeButton(tr("&Keep this list…"), u"document-export"_s, this);
    keep->setObjectName(u"keepList"_s);
    m_why = makeLabel({}, role::kSecondary, this, true);
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_go = makeButton({}, {}, this, isDestructive(m_reach.action) ? role::kDestructive : role::kPrimary);
    m_go->setObjectName(u"confirm"_s);
    m_go->setAutoDefault(false);
    auto *cancel = makeButton(tr("Cancel"), {}, this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setDefault(true);
    buttons->addWidget(keep);
    buttons->addWidget(m_why, 1);
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    connect(keep, &QPushButton::clicked, this, &ReviewDialog::keepList);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ReviewDialog::confirm);
    return buttons;
}

void ReviewDialog::plan()
{
    const QUuid id = m_plan.id;
    if (m_fixed.isEmpty()) {
        m_plan = m_planner.plan(m_reach, {}, [this](Change &change) {
            if (m_form)
                m_form->fill(change);
        });
    } else {
        m_plan.changes = m_fixed;
        for (Change &change : m_plan.changes) {
            if (m_form)
                m_form->fill(change);
        }
    }
    m_plan.id = id;
    m_guards.clear();
    for (const Change &change : std::as_const(m_plan.changes))
        m_guards.append(m_planner.guard(change, m_plan));
    group();
    const QString who = app::words::whoText(names(), m_people.size());
    const QString where = app::words::whereText(m_platforms);
    m_plan.title = app::words::planTitle(m_reach.action, who, where);
    m_title->setText(app::words::questionText(m_reach.action, who, where));
    setWindowTitle(m_plan.title);
    showRows();
    showTotals();
    updateButton();
}

void ReviewDialog::group()
{
    m_people.clear();
    m_platforms.clear();
    QHash<PersonId, qsizetype> rowOf;
    for (int i = 0; i < m_plan.changes.size(); ++i) {
        const Account &account = m_plan.changes.at(i).account;
        if (!m_platforms.contains(account.platform))
            m_platforms.append(account.platform);
        PersonId id = m_workspace.persons().personOf(account.id());
        if (id.isEmpty())
            id.value = account.id().value; // gone from the list meanwhile: still shown
        const auto at = rowOf.constFind(id);
        if (at != rowOf.cend()) {
            m_people[*at].changes.append(i);
            continue;
        }
        const Person *person = m_workspace.persons().find(id);
        rowOf.insert(id, m_people.size());
        m_people.append({id, person ? person->name : account.displayName(), {i}});
    }
    std::sort(m_platforms.begin(), m_platforms.end());
    std::sort(m_people.begin(), m_people.end(),
              [](const PersonPart &a, const PersonPart &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

void ReviewDialog::showRows()
{
    QList<models::ChangeReviewModel::Row> rows;
    const bool isWithAccounts = m_reach.action == Action::Remove && !m_fixed.isEmpty();
    for (const PersonPart &person : std::as_const(m_people)) {
        models::ChangeReviewModel::Row row;
        row.person = person.id;
        row.name = app::isolated(person.name);
        row.stays = true;
        QStringList why;
        QHash<Platform, int> keys;
        for (const int i : person.changes) {
            const Change &change = m_plan.changes.at(i);
            QString &cell = row.cells[change.platform()];
            if (isWithAccounts && change.action == Action::RevokeKey) { // a leaving list: how many is enough here
                if (m_guards.at(i).isPossible()) {
                    ++keys[change.platform()];
                    row.stays = false;
                }
                continue;
            }
            if (!cell.isEmpty())
                cell += tr(", ", "between parts of a short list");
            cell += app::words::changeText(change);
            if (m_guards.at(i).isPossible())
                row.stays = false;
            else
                why.append(tr("stays: %1").arg(app::whyNotText(m_guards.at(i), change.action, change.platform())));
        }
        for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
            QString &cell = row.cells[it.key()];
            if (!cell.isEmpty())
                cell += tr(", ", "between parts of a short list");
            cell += tr("%Ln keys", nullptr, it.value());
        }
        why.removeDuplicates();
        row.losses = why.join(u' ');
        rows.append(std::move(row));
    }
    const bool tellsLosses = m_reach.action == Action::Remove || m_reach.action == Action::Deactivate;
    m_model.show(m_platforms, rows, tellsLosses ? tr("Teams and keys lost") : tr("Note"));
    if (m_consequences)
        showConsequences(*m_consequences);
    for (int column = 0; column < m_model.lastColumn(); ++column) {
        m_table->resizeColumnToContents(column);
        const int least = fontMetrics().averageCharWidth() * (column == 0 ? 24 : 18);
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), least, least * 2));
    }
    const int shown = std::clamp<int>(static_cast<int>(m_people.size()), 2, 9);
    m_table->setMinimumHeight(rowHeight(fontMetrics()) * (std::min(shown, 4) + 1) + 4);
}

void ReviewDialog::readConsequences()
{
    auto *job = new app::ConsequenceJob(m_workspace, m_plan, this);
    const auto waiting = [this](qint64 done, qint64 all) {
        if (QLayoutItem *line = m_sentences->itemAt(0); line && line->widget()) {
            if (auto *label = line->widget()->findChild<QLabel *>(u"words"_s))
                label->setText(tr("Reading what goes with it… %1 of %2").arg(locale().toString(done), locale().toString(all)));
        }
    };
    addSentence(u"clock"_s, Ink::Secondary, tr("Reading what goes with it…"));
    connect(job, &Job::progressed, this, waiting);
    m_reading.run(job, this, [this](const Result<app::Consequences> &read) {
        showConsequences(read);
        showTotals();
        updateButton();
    });
}

void ReviewDialog::addSentence(const QString &icon, Ink ink, const QString &text)
{
    auto *line = new QWidget(m_meaning);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeIconLabel(icon, ink, line), 0, Qt::AlignTop);
    auto *words = makeLabel(text, nullptr, line, true);
    words->setObjectName(u"words"_s);
    row->addWidget(words, 1);
    m_sentences->addWidget(line);
}

void ReviewDialog::showConsequences(const Result<app::Consequences> &read)
{
    while (QLayoutItem *item = m_sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!read) {
        m_consequences = app::Consequences();
        m_consequences->isWhole = false;
        addSentence(u"data-warning"_s, Ink::Caution,
                    tr("What goes with it could not be read: %1").arg(app::describe(read.error(), {}).what));
        return;
    }
    m_consequences = *read;
    for (const app::ConsequenceSentence &sentence : m_consequences->sentences) {
        const WeightLook look = lookOf(sentence.weight);
        addSentence(look.icon, look.ink, sentence.text);
    }
    growForSentences();
    const QDateTime recent = QDateTime::currentDateTimeUtc().addDays(-14);
    for (int row = 0; row < m_people.size(); ++row) {
        QSet<QString> seen;
        qint64 teams = 0;
        qint64 keys = 0;
        qint64 inUse = 0;
        ports::Holdings last;
        for (const int i : m_people.at(row).changes) {
            const app::AccountLoss loss = m_consequences->losses.value(i);
            if (!loss.guard.isPossible())
                continue;
            last = loss.holdings;
            teams += loss.holdings.teams.size();
            for (const ApiKey &key : loss.holdings.keys) {
                const QString id = QString::number(static_cast<int>(key.platform)) + key.id.value;
                if (seen.contains(id)) // revoked by itself, and gone with its account
                    continue;
                seen.insert(id);
                ++keys;
                inUse += key.lastUsedAt.isValid() && key.lastUsedAt > recent ? 1 : 0;
            }
        }
        m_model.setLosses(row, lossText(last, teams, keys, inUse), inUse > 0);
    }
}

/// As high as the sentences need, up to most of the screen; the rest scrolls.
void ReviewDialog::growForSentences()
{
    const auto *area = findChild<QScrollArea *>(u"meaningArea"_s);
    m_meaning->layout()->activate();
    const int more = m_meaning->layout()->totalHeightForWidth(area->viewport()->width()) - area->viewport()->height();
    const int most = screen() ? screen()->availableSize().height() * 85 / 100 : height();
    if (more > 0)
        resize(width(), std::max(height(), std::min(height() + more, most)));
}

QStringList ReviewDialog::names() const
{
    QStringList names;
    for (const PersonPart &person : m_people)
        names.append(person.name);
    return names;
}

qint64 ReviewDialog::peopleGoing() const
{
    return std::count_if(m_people.cbegin(), m_people.cend(), [this](const PersonPart &person) {
        return std::any_of(person.changes.cbegin(), person.changes.cend(), [this](int i) { return m_guards.at(i).isPossible(); });
    });
}

qint64 ReviewDialog::changesGoing() const
{
    return std::count_if(m_guards.cbegin(), m_guards.cend(), [](const Ability &guard) { return guard.isPossible(); });
}

qint64 ReviewDialog::accountsGoing() const
{
    qint64 count = 0;
    for (qsizetype i = 0; i < m_guards.size(); ++i)
        count += m_guards.at(i).isPossible() && m_plan.changes.at(i).action == Action::Remove ? 1 : 0;
    return count;
}

void ReviewDialog::showTotals()
{
    QStringList parts;
    const auto going = static_cast<int>(changesGoing());
    const auto ofAccounts = static_cast<int>(accountsGoing());
    if (ofAccounts > 0 && ofAccounts < going)
        parts.append(tr("%1 and %2.").arg(tr("%Ln accounts", nullptr, ofAccounts), tr("%Ln keys", nullptr, going - ofAccounts)));
    else if (m_reach.action == Action::RevokeKey || m_reach.action == Action::RefreshKey || m_reach.action == Action::CreateKey)
        parts.append(tr("%Ln keys.", nullptr, going));
    else
        parts.append(tr("%Ln accounts.", nullptr, going));
    if (m_consequences && m_reach.action == Action::Remove)
        parts.append((m_consequences->isWhole ? tr("%1 and %2 go with them.") : tr("At least %1 and %2 go with them."))
                         .arg(tr("%Ln team places", nullptr, static_cast<int>(m_consequences->teams)),
                              tr("%Ln keys", nullptr, static_cast<int>(m_consequences->keys))));
    const auto mails = std::count_if(m_plan.changes.cbegin(), m_plan.changes.cend(), sendsMail);
    parts.append(mails > 0 ? tr("%Ln mails are sent.", nullptr, static_cast<int>(mails)) : tr("No mail is sent."));
    const auto left = static_cast<int>(m_reach.people - m_reach.peopleReached);
    if (left > 0)
        parts.append(tr("%Ln people are not reached by this.", nullptr, left));
    m_totals->setText(parts.join(u' '));
}

bool ReviewDialog::needsNumber() const
{
    if (!isDestructive(m_reach.action))
        return false;
    const qint64 going = peopleGoing();
    return going > kManyPeople || (going > 1 && going * kShare > m_workspace.persons().count());
}

QString ReviewDialog::whyNotYet() const
{
    if (changesGoing() == 0)
        return tr("Nobody on this list can be changed. The reasons stand beside the names.");
    if (m_form) {
        if (const QString why = m_form->whyIncomplete(); !why.isEmpty())
            return why;
    }
    if (isDestructive(m_reach.action) && !m_consequences)
        return tr("What goes with it is still being read.");
    if (needsNumber() && m_number->text() != QString::number(peopleGoing()))
        return tr("Type the number first.");
    return {};
}

void ReviewDialog::updateButton()
{
    const qint64 people = peopleGoing();
    m_go->setText(app::words::confirmText(m_reach.action, people, changesGoing()));
    m_numberCard->setVisible(needsNumber());
    const bool matches = m_number->text() == QString::number(people);
    setIconLabel(m_numberIcon, matches ? u"dialog-ok-apply"_s : u"documentinfo"_s, matches ? Ink::Positive : Ink::Secondary);
    m_numberWord->setText(matches ? tr("Matches") : tr("Type %1").arg(locale().toString(people)));
    const QString why = whyNotYet();
    setDisabledReason(m_go, why);
    m_go->setEnabled(why.isEmpty());
    m_why->setText(why);
}

void ReviewDialog::keepList()
{
    const reports::ReportTable table = app::changePlanTable(m_workspace, m_plan);
    auto *dialog = new ExportDialog(tr("Keep this list"),
                                    {{tr("What would be done, line by line"),
                                      tr("plan"),
                                      [table](reports::ReportFormat format) { return app::tableExport(table, format); },
                                      {}}},
                                    tr("For other programs."), this);
    dialog->open();
}

void ReviewDialog::confirm()
{
    if (!whyNotYet().isEmpty())
        return;
    ChangePlan plan = m_plan;
    plan.changes.clear();
    for (qsizetype i = 0; i < m_plan.changes.size(); ++i) {
        if (m_guards.at(i).isPossible())
            plan.changes.append(m_plan.changes.at(i));
    }
    accept();
    Q_EMIT confirmed(plan);
}

} // namespace gatehouse::widgets
