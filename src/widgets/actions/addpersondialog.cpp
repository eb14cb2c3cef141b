// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/addpersondialog.h"

#include "app/actionchoices.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "sheets/addresscheck.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

AddPersonDialog::AddPersonDialog(app::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_why(makeLabel({}, role::kSecondary, this, true))
    , m_go(makeButton({}, u"list-add-user"_s, this, role::kPrimary))
    , m_cancel(makeButton(tr("Cancel"), {}, this))
{
    setObjectName(u"addPersonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Add a person"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(tr("Add a person"), role::kPageTitle, this));
    column->addWidget(makeLabel(tr("Nothing is written before the last button."), role::kSecondary, this, true));
    auto *form = new QFormLayout;
    form->setSpacing(kUnit);
    m_name->setObjectName(u"personName"_s);
    m_name->setMaxLength(255);
    m_email->setObjectName(u"personEmail"_s);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&E-mail"), m_email);
    column->addLayout(form);
    column->addSpacing(kUnit);
    column->addWidget(makeLabel(tr("Where, and as what"), role::kStrong, this));
    for (const Platform platform : m_workspace.platforms())
        addPlace(platform, column);
    column->addStretch();
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    auto *buttons = new QHBoxLayout;
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_go->setObjectName(u"addPersonGo"_s);
    m_cancel->setObjectName(u"addPersonCancel"_s);
    buttons->addWidget(m_why, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    m_go->setDefault(true);
    // The buttons were made first, and are reached last.
    QWidget *before = m_email;
    for (const auto &place : m_places) {
        for (QWidget *field : std::initializer_list<QWidget *>{place->tick, place->role, place->mode}) {
            setTabOrder(before, field);
            before = field;
        }
    }
    setTabOrder(before, m_cancel);
    setTabOrder(m_cancel, m_go);
    connect(m_name, &QLineEdit::textEdited, this, &AddPersonDialog::edited);
    connect(m_email, &QLineEdit::textEdited, this, &AddPersonDialog::edited);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_hasRun && !isRunning())
            accept();
        else if (m_isChecked)
            go();
        else
            check();
    });
    updateButton();
}

AddPersonDialog::~AddPersonDialog() = default;

void AddPersonDialog::addPlace(Platform platform, QVBoxLayout *column)
{
    m_places.push_back(std::make_unique<Place>());
    Place &place = *m_places.back();
    place.platform = platform;
    auto *line = new QHBoxLayout;
    place.tick = new QCheckBox(app::platformText(platform).replace(u'&', u"&&"_s), this);
    place.tick->setObjectName(u"tick%1"_s.arg(static_cast<int>(platform)));
    place.tick->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    const bool readsOnly = m_workspace.isReadOnly(platform);
    if (readsOnly)
        setDisabledReason(place.tick, tr("This connection only reads."));
    place.role = new QComboBox(this);
    place.role->setObjectName(u"role%1"_s.arg(static_cast<int>(platform)));
    place.role->setAccessibleName(tr("Role on %1").arg(app::platformText(platform)));
    place.role->hide();
    place.mode = new QComboBox(this);
    place.mode->setObjectName(u"mode%1"_s.arg(static_cast<int>(platform)));
    place.mode->setAccessibleName(tr("How the person gets in to %1").arg(app::platformText(platform)));
    place.mode->addItem(tr("by a mail with a link"), static_cast<int>(InviteMode::EmailLink));
    place.mode->addItem(tr("with a temporary password, shown here once"), static_cast<int>(InviteMode::TemporaryPassword));
    place.mode->addItem(tr("by single sign-on, without a mail"), static_cast<int>(InviteMode::NoMail));
    place.mode->setVisible(platform == Platform::Arize);
    line->addWidget(place.tick);
    line->addWidget(place.role);
    line->addWidget(place.mode);
    line->addStretch();
    column->addLayout(line);
    place.answer = makeLabel({}, role::kSecondary, this, true);
    place.answer->setObjectName(u"answer%1"_s.arg(static_cast<int>(platform)));
    place.answer->setContentsMargins(26, 0, 0, 0);
    place.answer->hide();
    column->addWidget(place.answer);
    connect(place.tick, &QCheckBox::toggled, this, &AddPersonDialog::edited);
    connect(place.role, &QComboBox::currentIndexChanged, this, &AddPersonDialog::edited);
    connect(place.mode, &QComboBox::currentIndexChanged, this, &AddPersonDialog::edited);
    if (readsOnly)
        return;
    place.readingRoles.run(app::assignableRoles(m_workspace, platform, this), this,
                           [this, &place](const Result<QList<Role>> &roles) {
                               if (roles)
                                   place.roles = *roles;
                               const QSignalBlocker quiet(place.role);
                               for (const Role &role : std::as_const(place.roles))
                                   place.role->addItem(app::roleText(role));
                               place.role->setVisible(!place.roles.isEmpty());
                               updateButton();
                           });
}

NewPerson AddPersonDialog::personFor(const Place &place) const
{
    NewPerson person;
    person.name = m_name->text().trimmed();
    person.email = m_email->text().trimmed();
    if (const int at = place.role->currentIndex(); at >= 0 && at < place.roles.size())
        person.role = place.roles.at(at);
    if (place.platform == Platform::Arize)
        person.inviteMode = static_cast<InviteMode>(place.mode->currentData().toInt());
    return person;
}

void AddPersonDialog::edited()
{
    m_isChecked = false;
    for (const auto &place : m_places) {
        place->rehearsing.drop();
        place->rehearsal.reset();
        place->answer->hide();
    }
    updateButton();
}

void AddPersonDialog::check()
{
    if (!whyNotYet().isEmpty())
        return;
    for (const auto &owned : m_places) {
        Place &place = *owned;
        if (!place.tick->isChecked())
            continue;
        app::ImportService *imports = m_workspace.imports(place.platform);
        if (!imports)
            continue;
        place.plan = ImportPlan();
        place.plan.sourceName = tr("One person, typed in");
        place.plan.rowsRead = 1;
        place.plan.rows = {{1, personFor(place)}};
        say(place, tr("Looking who is there already…"), role::kSecondary);
        place.rehearsing.run(imports->rehearse(place.plan, this), this,
                             [this, &place](const Result<app::Rehearsal> &rehearsal) { rehearsed(place, rehearsal); });
    }
    updateButton();
}

void AddPersonDialog::rehearsed(Place &place, const Result<app::Rehearsal> &rehearsal)
{
    if (!rehearsal) {
        say(place, app::describe(rehearsal.error(), app::platformText(place.platform)).what, role::kNegative);
    } else {
        place.rehearsal = *rehearsal;
        const RowForecast row = rehearsal->rows.value(0);
        if (row.forecast == Forecast::New)
            say(place, rehearsal->mails > 0 ? tr("Will be created, and gets a mail.") : tr("Will be created. No mail is sent."),
                role::kPositive);
        else
            say(place, tr("%1: %2", "a forecast and its reason").arg(app::forecastText(row.forecast), row.reason),
                role::kCaution);
    }
    m_isChecked =
        std::none_of(m_places.cbegin(), m_places.cend(), [](const auto &other) { return other->rehearsing.isRunning(); });
    updateButton();
}

void AddPersonDialog::go()
{
    m_hasRun = true;
    for (const auto &owned : m_places) {
        Place &place = *owned;
        if (!place.tick->isChecked() || !place.rehearsal || place.rehearsal->fresh == 0)
            continue;
        place.run = m_workspace.imports(place.platform)->run(place.plan, *place.rehearsal, this);
        say(place, tr("Creating…"), role::kSecondary);
        connect(place.run, &app::ImportRun::ended, this, [this, &place] { runEnded(place); });
        place.run->start();
    }
    updateButton();
}

void AddPersonDialog::runEnded(Place &place)
{
    const RowOutcome outcome = place.run->outcomes().value(0);
    const bool isMade = outcome.fate == Fate::Created;
    const QString text = outcome.reason.isEmpty()
                             ? app::fateText(outcome.fate)
                             : tr("%1: %2", "an ending and its reason").arg(app::fateText(outcome.fate), outcome.reason);
    say(place, text, isMade ? role::kPositive : role::kCaution);
    updateButton();
    if (isMade)
        Q_EMIT added();
}

void AddPersonDialog::say(Place &place, const QString &text, const char *roleName)
{
    place.answer->setText(text);
    setRole(place.answer, roleName);
    place.answer->show();
}

bool AddPersonDialog::isRunning() const
{
    return std::any_of(m_places.cbegin(), m_places.cend(), [](const auto &place) {
        return place->run && place->run->state() != app::ImportRun::State::Finished &&
               place->run->state() != app::ImportRun::State::Stopped && place->run->state() != app::ImportRun::State::Broken;
    });
}

QString AddPersonDialog::whyNotYet() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Type the name.");
    if (!sheets::isSoundAddress(m_email->text().trimmed()))
        return tr("Type the whole e-mail address.");
    if (std::none_of(m_places.cbegin(), m_places.cend(), [](const auto &place) { return place->tick->isChecked(); }))
        return tr("Choose at least one platform.");
    for (const auto &place : m_places) {
        if (place->tick->isChecked() && place->readingRoles.isRunning())
            return tr("The roles are still being read.");
        if (place->rehearsing.isRunning())
            return tr("Looking who is there already…");
    }
    if (m_isChecked && std::none_of(m_places.cbegin(), m_places.cend(),
                                    [](const auto &place) { return place->rehearsal && place->rehearsal->fresh > 0; }))
        return tr("There is nothing to create.");
    return {};
}

void AddPersonDialog::updateButton()
{
    if (m_hasRun) {
        for (const auto &place : m_places) {
            place->tick->setEnabled(false);
            place->role->setEnabled(false);
            place->mode->setEnabled(false);
        }
        m_name->setReadOnly(true);
        m_email->setReadOnly(true);
        m_go->setText(tr("Close"));
        m_go->setEnabled(!isRunning());
        m_cancel->setVisible(false);
        m_why->clear();
        return;
    }
    const QString why = whyNotYet();
    if (m_isChecked) {
        const auto places = std::count_if(m_places.cbegin(), m_places.cend(),
                                          [](const auto &place) { return place->rehearsal && place->rehearsal->fresh > 0; });
        m_go->setText(tr("&Add to %Ln platforms", nullptr, static_cast<int>(places)));
    } else {
        m_go->setText(tr("&Check"));
    }
    setDisabledReason(m_go, why);
    m_why->setText(why);
}

void AddPersonDialog::reject()
{
    // What is under way is finished first: a create must not be left hanging.
    if (!isRunning())
        QDialog::reject();
}

} // namespace gatehouse::widgets
