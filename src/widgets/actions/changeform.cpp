// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/changeform.h"

#include "app/actionchoices.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "widgets/style.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

/// A new name.
class NameForm final : public ChangeForm
{
    Q_OBJECT

public:
    NameForm(const Account &account, QWidget *parent)
        : ChangeForm(parent)
        , m_name(new QLineEdit(account.displayName(), this))
    {
        m_name->setObjectName(u"newName"_s);
        m_name->setMaxLength(255); // contracts/arize.md §4
        addRow(tr("New &name"), m_name);
        connect(m_name, &QLineEdit::textChanged, this, &ChangeForm::changed);
    }

    QString whyIncomplete() const override { return m_name->text().trimmed().isEmpty() ? tr("Type the new name.") : QString(); }
    void fill(Change &change) const override { change.newName = m_name->text().trimmed(); }

private:
    QLineEdit *m_name;
};

/// A choice of roles.
class RoleForm final : public ChangeForm
{
    Q_OBJECT

public:
    RoleForm(Platform platform, const Account &account, QWidget *parent)
        : ChangeForm(parent)
        , m_roles(app::rolesToChangeTo(platform))
        , m_box(new QComboBox(this))
    {
        m_box->setObjectName(u"newRole"_s);
        m_box->setPlaceholderText(tr("Choose a role"));
        for (const Role &role : std::as_const(m_roles))
            m_box->addItem(app::roleText(role));
        m_box->setCurrentIndex(-1);
        for (qsizetype i = 0; i < m_roles.size() && m_roles.size() == 2; ++i) {
            if (m_roles.at(i).kind != account.role.kind)
                m_box->setCurrentIndex(static_cast<int>(i)); // of two roles, the other one is meant
        }
        addRow(tr("New &role"), m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, &ChangeForm::changed);
    }

    QString whyIncomplete() const override { return m_box->currentIndex() < 0 ? tr("Choose the new role.") : QString(); }
    void fill(Change &change) const override
    {
        if (m_box->currentIndex() >= 0)
            change.role = m_roles.at(m_box->currentIndex());
    }

private:
    QList<Role> m_roles;
    QComboBox *m_box;
};

/// Developer or not (Arize AX).
class DeveloperForm final : public ChangeForm
{
    Q_OBJECT

public:
    DeveloperForm(const Account &account, QWidget *parent)
        : ChangeForm(parent)
        , m_box(new QComboBox(this))
    {
        m_box->setObjectName(u"developer"_s);
        m_box->addItem(tr("A developer: may use the programming interface"));
        m_box->addItem(tr("No developer"));
        m_box->setCurrentIndex(account.isDeveloper.value_or(false) ? 1 : 0);
        addRow(tr("&Becomes"), m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, &ChangeForm::changed);
    }

    QString whyIncomplete() const override { return {}; }
    void fill(Change &change) const override { change.isDeveloper = m_box->currentIndex() == 0; }

private:
    QComboBox *m_box;
};

/// Seats (W&B dedicated).
class SeatForm final : public ChangeForm
{
    Q_OBJECT

public:
    SeatForm(const Account &account, QWidget *parent)
        : ChangeForm(parent)
        , m_models(makeBox(u"modelsSeat"_s, account.modelsSeat))
        , m_weave(makeBox(u"weaveSeat"_s, account.weaveSeat))
    {
        addRow(tr("&Models seat"), m_models);
        addRow(tr("&Weave seat"), m_weave);
    }

    QString whyIncomplete() const override
    {
        return m_models->currentIndex() == 0 && m_weave->currentIndex() == 0 ? tr("Choose a seat.") : QString();
    }
    void fill(Change &change) const override
    {
        change.modelsSeat = m_models->currentData().toString();
        change.weaveSeat = m_weave->currentData().toString();
    }

private:
    QComboBox *makeBox(const QString &name, const QString &now)
    {
        auto *box = new QComboBox(this);
        box->setObjectName(name);
        box->addItem(now.isEmpty() ? tr("As it is") : tr("As it is (%1)").arg(now), QString());
        const QStringList words = app::seatWords();
        for (const QString &word : words) {
            const QString text = word == "full"_L1 ? tr("Full") : word == "viewer"_L1 ? tr("Viewer") : tr("None");
            box->addItem(text, word);
        }
        connect(box, &QComboBox::currentIndexChanged, this, &ChangeForm::changed);
        return box;
    }

    QComboBox *m_models;
    QComboBox *m_weave;
};

/// A team, and the role there.
class TeamForm final : public ChangeForm
{
    Q_OBJECT

public:
    TeamForm(Action action, Platform platform, const Account &account, app::Workspace &workspace, QWidget *parent)
        : ChangeForm(parent)
        , m_action(action)
        , m_team(new QComboBox(this))
        , m_role(new QComboBox(this))
    {
        m_team->setObjectName(u"team"_s);
        m_team->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_role->setObjectName(u"teamRole"_s);
        addRow(tr("&Team"), m_team);
        addRow(tr("&Role there"), m_role);
        form()->setRowVisible(m_role, false);
        connect(m_team, &QComboBox::currentIndexChanged, this, [this] { teamChosen(); });
        connect(m_role, &QComboBox::currentIndexChanged, this, &ChangeForm::changed);
        if (action != Action::AddToTeam && account.tellsTeams) {
            takeOwn(account);
            return;
        }
        m_why = tr("Reading the teams…");
        m_reading.run(app::teams(workspace, platform, this), this, [this](const Result<QList<Team>> &teams) { take(teams); });
    }

    QString whyIncomplete() const override
    {
        if (!m_why.isEmpty())
            return m_why;
        if (m_team->currentIndex() < 0)
            return tr("Choose a team.");
        return form()->isRowVisible(m_role) && m_role->currentIndex() < 0 ? tr("Choose the role there.") : QString();
    }

    void fill(Change &change) const override
    {
        if (m_team->currentIndex() < 0)
            return;
        change.team = m_teams.at(m_team->currentIndex());
        const QList<Role> roles = app::teamRoles(change.team.kind);
        if (form()->isRowVisible(m_role) && m_role->currentIndex() >= 0)
            change.role = roles.value(m_role->currentIndex());
        // What the account has there now, so that reading back can tell.
        for (const Membership &own : change.account.teams) {
            if (own.id == change.team.id)
                change.team.role = own.role;
        }
    }

private:
    void takeOwn(const Account &account)
    {
        for (const Membership &team : account.teams)
            add(team, app::teamKindText(team.kind));
        if (m_teams.isEmpty())
            m_why = tr("This person is in no team there.");
        choose();
    }

    void take(const Result<QList<Team>> &teams)
    {
        m_why.clear();
        if (!teams) {
            m_why = app::describe(teams.error(), {}).what;
        } else {
            for (const Team &team : *teams) {
                if (team.canChange)
                    add({team.kind, team.id, team.name, {}}, app::teamKindText(team.kind));
            }
            if (m_teams.isEmpty())
                m_why = tr("There is no team that can be changed.");
        }
        choose();
        Q_EMIT changed();
    }

    void add(const Membership &team, const QString &kind)
    {
        m_teams.append(team);
        m_team->addItem(tr("%1 (%2)", "a team's name and its kind").arg(app::isolated(team.name), kind));
    }

    void choose() { m_team->setCurrentIndex(m_teams.size() == 1 ? 0 : -1); }

    void teamChosen()
    {
        const int at = m_team->currentIndex();
        const QList<Role> roles =
            at < 0 || m_action == Action::RemoveFromTeam ? QList<Role>() : app::teamRoles(m_teams.at(at).kind);
        m_role->clear();
        for (const Role &role : roles)
            m_role->addItem(app::roleText(role));
        form()->setRowVisible(m_role, !roles.isEmpty());
        Q_EMIT changed();
    }

    Action m_action;
    QComboBox *m_team;
    QComboBox *m_role;
    QList<Membership> m_teams;
    QString m_why;
    JobSlot m_reading;
};

/// What a new key is for, and how long it lives.
class KeyForm final : public ChangeForm
{
    Q_OBJECT

public:
    KeyForm(Action action, Platform platform, QWidget *parent)
        : ChangeForm(parent)
        , m_name(new QLineEdit(this))
        , m_ends(new QComboBox(this))
        , m_grace(new QComboBox(this))
        , m_isNew(action == Action::CreateKey)
    {
        m_name->setObjectName(u"keyName"_s);
        m_name->setMaxLength(120);
        m_name->setPlaceholderText(tr("What is it for?"));
        if (m_isNew)
            addRow(tr("&Purpose"), m_name);
        else
            m_name->hide();
        m_ends->setObjectName(u"keyEnds"_s);
        for (const int days : {30, 90, 365})
            m_ends->addItem(tr("After %Ln days", nullptr, days), days);
        m_ends->addItem(tr("Never"), 0);
        m_ends->setCurrentIndex(1);
        // W&B's keys have no end (contracts/wandb.md §3).
        if (platform == Platform::Wandb)
            m_ends->hide();
        else
            addRow(tr("&Ends"), m_ends);
        m_grace->setObjectName(u"keyGrace"_s);
        m_grace->addItem(tr("Stops at once"), 0);
        m_grace->addItem(tr("Goes on for 1 hour"), 3600);
        m_grace->addItem(tr("Goes on for 24 hours"), 86400);
        if (m_isNew)
            m_grace->hide();
        else
            addRow(tr("The &old key"), m_grace);
        connect(m_name, &QLineEdit::textChanged, this, &ChangeForm::changed);
        connect(m_ends, &QComboBox::currentIndexChanged, this, &ChangeForm::changed);
        connect(m_grace, &QComboBox::currentIndexChanged, this, &ChangeForm::changed);
    }

    QString whyIncomplete() const override
    {
        return m_isNew && m_name->text().trimmed().isEmpty() ? tr("Say what the key is for.") : QString();
    }

    void fill(Change &change) const override
    {
        change.newKey.name = m_isNew ? m_name->text().trimmed() : change.key.name;
        const int days = m_ends->currentData().toInt();
        if (days > 0 && change.platform() != Platform::Wandb)
            change.newKey.expiresAt = QDateTime::currentDateTimeUtc().addDays(days);
        if (!m_isNew)
            change.newKey.graceSeconds = m_grace->currentData().toInt();
    }

private:
    QLineEdit *m_name;
    QComboBox *m_ends;
    QComboBox *m_grace;
    bool m_isNew;
};

} // namespace

ChangeForm::ChangeForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(kUnit);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void ChangeForm::addRow(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    m_form->addRow(words, field);
}

ChangeForm *makeChangeForm(Action action, Platform platform, const Account &account, app::Workspace &workspace, QWidget *parent)
{
    switch (action) {
    case Action::ChangeName:
        return new NameForm(account, parent);
    case Action::ChangeRole:
        return new RoleForm(platform, account, parent);
    case Action::ChangeDeveloper:
        return new DeveloperForm(account, parent);
    case Action::ChangeSeat:
        return new SeatForm(account, parent);
    case Action::AddToTeam:
    case Action::RemoveFromTeam:
    case Action::ChangeTeamRole:
        return new TeamForm(action, platform, account, workspace, parent);
    case Action::CreateKey:
    case Action::RefreshKey:
        return new KeyForm(action, platform, parent);
    default:
        return nullptr;
    }
}

} // namespace gatehouse::widgets

#include "changeform.moc"
