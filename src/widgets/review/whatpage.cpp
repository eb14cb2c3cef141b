// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/whatpage.h"

#include "app/changeservice.h"
#include "app/texts.h"
#include "base/workerjob.h"
#include "domain/email.h"
#include "widgets/style.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeBuddyLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    QLabel *label = makeLabel(text, nullptr, parent, true);
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

WhatPage::WhatPage(ReviewFlow &flow, QWidget *parent)
    : ReviewPage(flow, parent)
    , m_heading(makeLabel({}, role::kPageTitle, this, true))
    , m_note(makeLabel({}, role::kSecondary, this, true))
    , m_title(new QLineEdit(this))
    , m_platformColumn(new QVBoxLayout)
    , m_administrators(new QCheckBox(tr("Roles of &administrators only"), this))
    , m_people(new QLineEdit(this))
    , m_places(new QListWidget(this))
{
    m_heading->setObjectName(u"reviewHeading"_s);
    m_title->setObjectName(u"reviewTitle"_s);
    m_title->setText(tr("Access review, %1").arg(locale().toString(QDate::currentDate(), u"MMMM yyyy"_s)));
    m_title->setMaxLength(120);
    m_people->setObjectName(u"reviewPeople"_s);
    m_people->setPlaceholderText(tr("Everybody"));
    m_administrators->setObjectName(u"reviewAdministrators"_s);
    m_places->setObjectName(u"reviewPlaces"_s);
    m_places->setAccessibleName(tr("Places that are reviewed; without a tick all of them"));
    m_places->setMinimumHeight(fontMetrics().height() * 7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, kPageMargin, 32, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addSpacing(kUnit);
    column->addWidget(makeBuddyLabel(tr("&Name of the review"), m_title, this));
    column->addWidget(m_title);
    column->addSpacing(kUnit);
    column->addWidget(makeLabel(tr("Platforms"), role::kStrong, this));
    column->addLayout(m_platformColumn);
    column->addWidget(m_administrators);
    column->addSpacing(kUnit);
    column->addWidget(makeBuddyLabel(tr("Only these &people: their addresses"), m_people, this));
    column->addWidget(m_people);
    column->addWidget(makeBuddyLabel(tr("Only these p&laces; without a tick all of them"), m_places, this));
    column->addWidget(m_places, 1);
    connect(m_title, &QLineEdit::textChanged, this, &ReviewPage::footerChanged);
    connect(m_administrators, &QCheckBox::toggled, this, &WhatPage::count);
    connect(m_people, &QLineEdit::textChanged, this, &WhatPage::count);
    connect(m_places, &QListWidget::itemChanged, this, &WhatPage::count);
    connect(&flow.workspace().snapshots(), &app::SnapshotService::changed, this, &WhatPage::enter);
    connect(&flow.workspace().snapshots(), &app::SnapshotService::pullChanged, this, &WhatPage::enter);
}

void WhatPage::enter()
{
    if (!isVisible() && m_index)
        return;
    app::SnapshotService &snapshots = flow().workspace().snapshots();
    if (const app::AccessIndexPtr live = snapshots.live(); live && live != m_index) {
        m_index = live;
        fillChoices();
        return count();
    }
    if (!m_index) {
        const bool isReading = snapshots.pull().phase == PullState::Phase::Pulling;
        m_heading->setText(isReading ? tr("Reading who can reach what…") : tr("Who can reach what was not read yet"));
        m_note->setText(tr("A review begins with the access of today."));
    }
    Q_EMIT footerChanged();
}

void WhatPage::fillChoices()
{
    const QSignalBlocker quiet(m_places);
    qDeleteAll(m_platforms);
    m_platforms.clear();
    for (const PlatformReading &reading : m_index->snapshot().platforms) {
        // A single & would become an underline.
        auto *box = new QCheckBox(app::platformText(reading.platform).replace(u'&', u"&&"_s), this);
        box->setObjectName(u"reviewPlatform%1"_s.arg(static_cast<int>(reading.platform)));
        box->setChecked(true);
        box->setProperty("platform", static_cast<int>(reading.platform));
        connect(box, &QCheckBox::toggled, this, &WhatPage::count);
        m_platformColumn->addWidget(box);
        m_platforms.append(box);
    }
    m_places->clear();
    for (const int resource : m_index->resourceOrder()) {
        const Resource &place = m_index->graph().resources[resource];
        auto *item =
            new QListWidgetItem(u"%1 · %2"_s.arg(app::platformText(place.platform), m_index->resourcePath(resource)), m_places);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, resource);
    }
}

app::ReviewScope WhatPage::scope(QStringList *unknown) const
{
    app::ReviewScope scope;
    for (const QCheckBox *box : m_platforms) {
        if (box->isChecked())
            scope.platforms.append(static_cast<Platform>(box->property("platform").toInt()));
    }
    if (scope.platforms.size() == m_platforms.size() && !m_platforms.isEmpty())
        scope.platforms.clear();
    for (int row = 0; row < m_places->count(); ++row) {
        if (m_places->item(row)->checkState() == Qt::Checked)
            scope.resources.append(m_places->item(row)->data(Qt::UserRole).toInt());
    }
    scope.isAdministratorsOnly = m_administrators->isChecked();
    static const QRegularExpression kBetween(u"[\\s,;<>]+"_s);
    const QStringList wanted = m_people->text().split(kBetween, Qt::SkipEmptyParts);
    for (const QString &word : wanted) {
        const auto &persons = m_index->snapshot().persons;
        const auto found = std::find_if(persons.begin(), persons.end(), [&word](const Person &person) {
            return emailKey(person.email) == emailKey(word) || person.otherEmails.contains(word, Qt::CaseInsensitive);
        });
        if (found != persons.end())
            scope.persons.append(found->id);
        else if (unknown)
            unknown->append(word);
    }
    return scope;
}

void WhatPage::count()
{
    if (!m_index)
        return;
    m_isCounted = false;
    const bool isNoPlatform =
        std::none_of(m_platforms.begin(), m_platforms.end(), [](QCheckBox *box) { return box->isChecked(); });
    QStringList unknown;
    const app::ReviewScope scope = this->scope(&unknown);
    if (isNoPlatform || !unknown.isEmpty()) {
        m_counting.drop();
        flow().review().items.clear();
        m_heading->setText(tr("What is reviewed?"));
        m_note->setText(isNoPlatform ? tr("Tick at least one platform.")
                                     : tr("Nobody here has this address: %1").arg(app::isolated(unknown.join(u", "_s))));
        return Q_EMIT footerChanged();
    }
    const QString by = app::computerUser();
    const auto work = [index = m_index, scope, by](WorkControl &) -> Result<app::Review> {
        app::Review review = app::freeze(*index, scope, {}, {}, QDateTime::currentDateTimeUtc());
        review.createdBy = by;
        return review;
    };
    m_counting.run(new WorkerJob<app::Review>(work, this), this, [this](const Result<app::Review> &review) {
        if (review)
            showCount(*review);
    });
    Q_EMIT footerChanged();
}

void WhatPage::showCount(const app::Review &review)
{
    m_isCounted = true;
    flow().setReview(review);
    QSet<QString> people;
    for (const app::ReviewItem &item : review.items)
        people.insert(item.person.isEmpty() ? item.who + item.email : item.person.value);
    m_heading->setText(review.items.isEmpty() ? tr("Nothing of this can be decided")
                                              : tr("%1 of %2 will be reviewed")
                                                    .arg(tr("%Ln roles", nullptr, static_cast<int>(review.items.size())),
                                                         tr("%Ln people", nullptr, static_cast<int>(people.size()))));
    QString note = tr("Access as it was read on %1. Nothing is changed before the last page.")
                       .arg(locale().toString(review.frozenAt.toLocalTime(), QLocale::ShortFormat));
    if (review.toldOnly > 0)
        note += u' ' + tr("%Ln further roles follow from these and are not asked for one by one.", nullptr,
                          static_cast<int>(review.toldOnly));
    if (!review.isWhole)
        note += u' ' + tr("Not everything could be read: the review is not whole.");
    m_note->setText(note);
    Q_EMIT footerChanged();
}

QString WhatPage::whyNot() const
{
    if (!m_index)
        return tr("Who can reach what has to be read first.");
    if (m_counting.isRunning())
        return tr("Still counting.");
    if (m_title->text().trimmed().isEmpty())
        return tr("Give the review a name.");
    if (!m_isCounted || flow().review().items.isEmpty())
        return tr("Nothing of this can be decided.");
    return {};
}

Footer WhatPage::footer()
{
    Footer footer;
    footer.note = whyNot();
    if (!m_index && flow().workspace().snapshots().pull().phase != PullState::Phase::Pulling) {
        footer.note.clear();
        footer.primary = {u"readNow"_s, tr("&Read it now"), {}, {}, [this] { flow().workspace().refreshAll(); }};
        return footer;
    }
    footer.primary = {u"next"_s, tr("&Next: reviewers"), {}, whyNot(), [this] {
                          flow().review().title = m_title->text().trimmed();
                          flow().goTo(ReviewStep::Reviewers);
                      }};
    return footer;
}

QWidget *WhatPage::firstFocus()
{
    return m_title;
}

} // namespace gatehouse::widgets
