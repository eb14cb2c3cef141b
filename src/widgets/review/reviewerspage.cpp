// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewerspage.h"

#include "app/texts.h"
#include "base/workerjob.h"
#include "domain/email.h"
#include "sheets/open.h"
#include "widgets/style.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

/// The first two addresses of each row: who is reviewed, and by whom.
WorkerJob<Pairs> *readPairs(const QString &path, QObject *parent)
{
    const auto work = [path](WorkControl &control) -> Result<Pairs> {
        const auto opened = sheets::openFile(path, {}, control);
        if (!opened)
            return localFailure(app::describe(opened.error(), QFileInfo(path).fileName()).what);
        Pairs pairs;
        for (int row = 0; row < opened->sheet.rowCount(); ++row) {
            QStringList found;
            for (int column = 0; column < opened->sheet.cellCount(row); ++column) {
                const QString cell = opened->sheet.cell(row, column).toString();
                if (!app::reviewerOf(cell).email.isEmpty())
                    found.append(cell);
            }
            if (found.size() >= 2)
                pairs.append({emailKey(app::reviewerOf(found[0]).email), found[1]});
        }
        return pairs;
    };
    return new WorkerJob<Pairs>(work, parent);
}

QLabel *buddyLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    QLabel *label = makeLabel(text, nullptr, parent, true);
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ReviewersPage::ReviewersPage(ReviewFlow &flow, QWidget *parent)
    : ReviewPage(flow, parent)
    , m_heading(makeLabel({}, role::kPageTitle, this, true))
    , m_first(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_rule(new QComboBox(this))
    , m_table(new QTableWidget(this))
    , m_sheet(makeButton(tr("Choose the &sheet…"), u"document-open"_s, this))
    , m_note(makeLabel({}, role::kSecondary, this, true))
{
    m_heading->setObjectName(u"reviewersHeading"_s);
    m_first->setObjectName(u"firstReviewer"_s);
    m_second->setObjectName(u"secondReviewer"_s);
    m_rule->setObjectName(u"reviewRule"_s);
    m_table->setObjectName(u"reviewRules"_s);
    m_note->setObjectName(u"reviewersNote"_s);
    for (QLineEdit *edit : {m_first, m_second})
        edit->setPlaceholderText(tr("Name <address>"));
    m_rule->addItems({tr("One for everything"), tr("Another one by platform"), tr("Another one by place"),
                      tr("As a sheet says, person by person")});
    m_table->setColumnCount(2);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("Who decides about what"));
    m_table->setMinimumHeight(fontMetrics().height() * 7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, kPageMargin, 32, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(m_heading);
    column->addWidget(makeLabel(tr("Each reviewer gets a file with their own rows. It needs no login and no network."),
                                role::kSecondary, this, true));
    column->addSpacing(kUnit);
    column->addWidget(buddyLabel(tr("&Reviewer, for everything that no rule names"), m_first, this));
    column->addWidget(m_first);
    column->addWidget(buddyLabel(tr("Se&cond reviewer, who decides about the other reviewers’ own roles"), m_second, this));
    column->addWidget(m_second);
    column->addWidget(buddyLabel(tr("&Who decides"), m_rule, this));
    auto *line = new QHBoxLayout;
    line->addWidget(m_rule);
    line->addWidget(m_sheet);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addStretch(0);
    connect(m_first, &QLineEdit::textChanged, this, &ReviewersPage::update);
    connect(m_second, &QLineEdit::textChanged, this, &ReviewersPage::update);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ReviewersPage::fillRules);
    connect(m_table, &QTableWidget::itemChanged, this, &ReviewersPage::update);
    connect(m_sheet, &QPushButton::clicked, this, &ReviewersPage::chooseSheet);
}

void ReviewersPage::enter()
{
    fillRules();
}

void ReviewersPage::fillRules()
{
    const QSignalBlocker quiet(m_table);
    const int rule = m_rule->currentIndex();
    QStringList names;
    QVariantList keys;
    for (const app::ReviewItem &item : flow().review().items) {
        const bool isPlatform = rule == ByPlatform;
        const QVariant key = isPlatform ? QVariant(static_cast<int>(item.platform)) : QVariant(item.where);
        if ((isPlatform || rule == ByPlace) && !keys.contains(key)) {
            keys.append(key);
            names.append(isPlatform ? app::platformText(item.platform) : item.where);
        }
    }
    m_table->setVisible(rule == ByPlatform || rule == ByPlace);
    m_sheet->setVisible(rule == FromSheet);
    m_table->setHorizontalHeaderLabels({rule == ByPlatform ? tr("Platform") : tr("Place"), tr("Reviewer")});
    m_table->setRowCount(static_cast<int>(names.size()));
    for (int row = 0; row < names.size(); ++row) {
        auto *what = new QTableWidgetItem(names[row]);
        what->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        what->setData(Qt::UserRole, keys[row]);
        m_table->setItem(row, 0, what);
        m_table->setItem(row, 1, new QTableWidgetItem);
    }
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 48);
    update();
}

void ReviewersPage::chooseSheet()
{
    auto *dialog = new QFileDialog(this, tr("Who is reviewed by whom"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Sheets") + u" (*.xlsx *.ods *.csv *.tsv *.txt)"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewersPage::readSheet);
    dialog->open();
}

void ReviewersPage::readSheet(const QString &path)
{
    m_reading.run(readPairs(path, this), this, [this](const Result<Pairs> &pairs) {
        m_fromSheet.clear();
        if (pairs) {
            for (const auto &[person, reviewer] : *pairs)
                m_fromSheet.insert(person, reviewer);
            m_sheetNote = tr("%Ln people have a reviewer in the sheet.", nullptr, static_cast<int>(m_fromSheet.size()));
        } else {
            m_sheetNote = pairs.error().detail;
        }
        update();
    });
}

app::Assignment ReviewersPage::assignment(QStringList *unclear) const
{
    app::Assignment assignment;
    // A packet that was handed out keeps its name while the reviewer stays.
    const auto indexOf = [&](const QString &text) {
        app::Reviewer reviewer = app::reviewerOf(text);
        if (reviewer.email.isEmpty()) {
            unclear->append(text);
            return -1;
        }
        for (int i = 0; i < assignment.reviewers.size(); ++i) {
            if (emailKey(assignment.reviewers[i].email) == emailKey(reviewer.email))
                return i;
        }
        for (const app::Reviewer &known : flow().review().reviewers) {
            if (emailKey(known.email) == emailKey(reviewer.email))
                reviewer.packet = known.packet;
        }
        assignment.reviewers.append(reviewer);
        return static_cast<int>(assignment.reviewers.size()) - 1;
    };
    indexOf(m_first->text());
    if (!m_second->text().trimmed().isEmpty())
        assignment.second = indexOf(m_second->text());
    const int rule = m_rule->currentIndex();
    for (int row = 0; row < m_table->rowCount() && (rule == ByPlatform || rule == ByPlace); ++row) {
        const QString text = m_table->item(row, 1)->text().trimmed();
        if (text.isEmpty())
            continue;
        const int reviewer = indexOf(text);
        const QVariant key = m_table->item(row, 0)->data(Qt::UserRole);
        if (rule == ByPlatform)
            assignment.byPlatform.insert(static_cast<Platform>(key.toInt()), reviewer);
        else
            assignment.byResource.insert(key.toString(), reviewer);
    }
    if (rule == FromSheet) {
        QStringList persons = m_fromSheet.keys();
        persons.sort();
        for (const QString &person : persons)
            assignment.byPerson.insert(person, indexOf(m_fromSheet.value(person)));
    }
    return assignment;
}

void ReviewersPage::update()
{
    m_unclear.clear();
    const app::Assignment assignment = this->assignment(&m_unclear);
    app::Review &review = flow().review();
    app::assign(review, assignment);
    QStringList words;
    for (int i = 0; i < review.reviewers.size(); ++i) {
        const auto count = static_cast<int>(app::queueOf(review, i).size());
        if (count > 0)
            words.append(
                tr("%1 decides about %2.").arg(app::isolated(review.reviewers[i].name), tr("%Ln roles", nullptr, count)));
    }
    if (m_rule->currentIndex() == FromSheet && !m_sheetNote.isEmpty())
        words.prepend(m_sheetNote);
    const qint64 open = app::unassigned(review);
    if (open > 0 && m_unclear.isEmpty())
        words.append(tr("%Ln roles belong to reviewers themselves, and nobody decides about themselves: name a second reviewer.",
                        nullptr, static_cast<int>(open)));
    m_note->setText(words.join(u' '));
    const auto busy = std::count_if(review.reviewers.begin(), review.reviewers.end(), [&](const app::Reviewer &reviewer) {
        return !app::queueOf(review, static_cast<int>(&reviewer - review.reviewers.data())).isEmpty();
    });
    m_heading->setText(busy == 0 ? tr("Who decides?") : tr("%Ln reviewers decide", nullptr, static_cast<int>(busy)));
    Q_EMIT footerChanged();
}

QString ReviewersPage::whyNot() const
{
    if (app::reviewerOf(m_first->text()).email.isEmpty())
        return tr("Name the reviewer with an e-mail address.");
    if (!m_unclear.isEmpty())
        return tr("This is no e-mail address: %1").arg(app::isolated(m_unclear.first()));
    if (m_rule->currentIndex() == FromSheet && m_fromSheet.isEmpty())
        return tr("Choose the sheet first.");
    if (app::unassigned(flow().review()) > 0)
        return tr("Name a second reviewer.");
    return {};
}

Footer ReviewersPage::footer()
{
    Footer footer;
    footer.note = whyNot();
    footer.second = backTo(ReviewStep::What);
    footer.primary = {u"next"_s, tr("&Next: files"), {}, whyNot(), [this] { flow().goTo(ReviewStep::Files); }};
    return footer;
}

QWidget *ReviewersPage::firstFocus()
{
    return m_first;
}

} // namespace gatehouse::widgets
