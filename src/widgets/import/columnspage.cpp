// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/columnspage.h"

#include "app/texts.h"
#include "import/ui_columnspage.h"
#include "widgets/import/columnrow.h"
#include "widgets/import/platformchoices.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using sheets::Field;

namespace {

/// Wide exports have hundreds of columns; nobody reads them all, and a combo box each would take a while.
constexpr int kRowsAtFirst = 40;

} // namespace

ColumnsPage::ColumnsPage(ImportFlow &shared, QWidget *parent)
    : ImportPage(shared, parent)
    , m_ui(std::make_unique<Ui::ColumnsPage>())
{
    m_ui->setupUi(this);
    setIconLabel(m_ui->targetIcon, u"state-done"_s, Ink::Positive);
    if (shared.isWide()) {
        m_ui->targetIcon->hide();
        m_ui->targetText->hide();
        m_platforms = new PlatformChoices(shared, m_ui->targetCard);
        if (auto *row = qobject_cast<QBoxLayout *>(m_ui->targetCard->layout()))
            row->addWidget(m_platforms, 1);
        // Words get a meaning, platforms come and go: what unfolds under the columns is another.
        connect(&shared, &ImportFlow::choicesChanged, this, [this] {
            if (isVisible())
                rebuild();
        });
    }
    connect(m_ui->showAllButton, &QPushButton::clicked, this, [this] {
        m_showAll = true;
        rebuild();
    });
    connect(m_ui->looksWrongButton, &QPushButton::clicked, this, [this] { Q_EMIT flow().stepRequested(Step::Sheet); });
    connect(&flow().sheet(), &app::ImportSession::layoutChanged, this, [this] {
        if (m_rows.isEmpty() || m_rows.size() > flow().sheet().layout().columns.size())
            return;
        if (flow().isWide() && isVisible())
            rebuild();
        else
            refresh();
    });
    connect(&flow().sheet(), &app::ImportSession::checkFinished, this, [this] {
        if (isVisible())
            refresh();
    });
}

ColumnsPage::~ColumnsPage() = default;

void ColumnsPage::enter()
{
    m_showAll = false;
    rebuild();
}

QList<int> ColumnsPage::order() const
{
    QList<int> used;
    QList<int> unused;
    for (const auto &match : flow().sheet().layout().columns) {
        const bool isLooked = match.field != Field::Ignored || match.isDoubtful;
        (isLooked ? used : unused).append(match.column);
    }
    return used + unused;
}

QWidget *ColumnsPage::makeHead()
{
    auto *head = new QWidget(m_ui->columnsCard);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    const ColumnPlaces places = ColumnPlaces::of(fontMetrics());
    auto *name = makeLabel(tr("Column in the sheet"), role::kSecondary, head);
    name->setFixedWidth(places.name);
    auto *values = makeLabel(tr("First three values"), role::kSecondary, head);
    values->setMinimumWidth(places.values);
    auto *field = makeLabel(tr("Becomes"), role::kSecondary, head);
    field->setFixedWidth(places.field);
    auto *sure = makeLabel(tr("How sure"), role::kSecondary, head);
    sure->setMinimumWidth(places.sure);
    row->addWidget(name);
    row->addWidget(values, 1);
    row->addWidget(field);
    row->addSpacing(8);
    row->addWidget(sure);
    head->setMinimumHeight(std::max(32, fontMetrics().height() + 14));
    return head;
}

void ColumnsPage::rebuild()
{
    while (auto *item = m_ui->columnsLayout->takeAt(0)) {
        // Not at once: this may be called from one of the row's own signals.
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    auto &sheet = flow().sheet();
    if (sheet.state() != app::ImportSession::State::Read)
        return;
    m_ui->columnsLayout->addWidget(makeHead());
    m_ui->columnsLayout->addWidget(makeSeparator(Qt::Horizontal, m_ui->columnsCard));
    const QList<int> columns = order();
    const qsizetype shown = m_showAll ? columns.size() : std::min<qsizetype>(columns.size(), kRowsAtFirst);
    for (qsizetype i = 0; i < shown; ++i) {
        auto *row = new ColumnRow(sheet, columns[i], m_ui->columnsCard);
        m_ui->columnsLayout->addWidget(row);
        m_rows.append(row);
        if (!WordMeanings::platformsOf(flow(), columns[i]).isEmpty())
            m_ui->columnsLayout->addWidget(new WordMeanings(flow(), columns[i], m_ui->columnsCard));
    }
    m_ui->showAllButton->setVisible(shown < columns.size());
    m_ui->showAllButton->setText(tr("Show the other %Ln columns", nullptr, static_cast<int>(columns.size() - shown)));
    refresh();
}

void ColumnsPage::refresh()
{
    for (auto *row : std::as_const(m_rows))
        row->refresh();
    auto &sheet = flow().sheet();
    const int doubtful = sheet.doubtfulColumns();
    const auto &columns = sheet.layout().columns;
    const auto recognised = std::count_if(columns.cbegin(), columns.cend(),
                                          [](const auto &match) { return match.field != Field::Ignored && !match.isDoubtful; });
    if (!sheet.hasEmailColumn())
        m_ui->heading->setText(tr("One column must hold the e-mail address"));
    else if (doubtful > 0)
        m_ui->heading->setText(tr("%Ln columns need a look", nullptr, doubtful));
    else
        m_ui->heading->setText(tr("%Ln columns are understood", nullptr, static_cast<int>(recognised)));
    m_ui->subline->setText(
        tr("%1 of %2 were recognised by their name and by what is in them. Nothing in your sheet is changed.")
            .arg(locale().toString(qint64(recognised)), tr("%Ln columns", nullptr, static_cast<int>(columns.size()))));
    m_ui->targetText->setText(
        tr("%1, organisation %2").arg(app::isolated(flow().platformName()), app::isolated(flow().session().organisationName())));
    if (m_platforms)
        m_platforms->refresh();
    Q_EMIT footerChanged();
}

Footer ColumnsPage::footer()
{
    Footer footer;
    auto &sheet = flow().sheet();
    footer.second = backTo(Step::Sheet);
    footer.primary.name = u"primaryButton"_s;
    footer.primary.text = tr("&Check %Ln rows", nullptr, static_cast<int>(sheet.rowsRead()));
    footer.primary.press = [this] {
        flow().sheet().rememberLayout();
        Q_EMIT flow().stepRequested(Step::Check);
    };
    const auto &layout = sheet.layout();
    if (!sheet.hasEmailColumn()) {
        footer.primary.disabledBecause = tr("Choose the column that holds the e-mail address");
        footer.note = footer.primary.disabledBecause;
    } else if (std::none_of(flow().choices().cbegin(), flow().choices().cend(),
                            [](const auto &one) { return one.second.isOn; })) {
        footer.primary.disabledBecause = tr("Choose at least one platform");
        footer.note = footer.primary.disabledBecause;
    } else if (layout.columnOf(Field::Name) < 0 && layout.columnOf(Field::FullName) < 0) {
        footer.note = tr("No column holds a name: each person needs one");
    } else if (sheet.doubtfulColumns() > 0) {
        footer.note = tr("What is not right can also be settled on the next page");
    }
    return footer;
}

QWidget *ColumnsPage::firstFocus()
{
    const auto &columns = flow().sheet().layout().columns;
    for (auto *row : std::as_const(m_rows)) {
        if (row->column() < columns.size() && columns[row->column()].isDoubtful)
            return row->fieldCombo();
    }
    if (!flow().sheet().hasEmailColumn() && !m_rows.isEmpty())
        return m_rows.constFirst()->fieldCombo();
    return nullptr;
}

} // namespace gatehouse::widgets
