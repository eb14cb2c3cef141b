// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/answerpanel.h"

#include "app/texts.h"
#include "widgets/connections/stepspanel.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

using Remedy = app::RefusalCause::Remedy;

QString remedyText(const app::RefusalCause &cause)
{
    switch (cause.remedy) {
    case Remedy::TryHost:
        return cause.host ? AnswerPanel::tr("Try %1").arg(cause.host->place) : QString();
    case Remedy::PasteAgain:
        return AnswerPanel::tr("Paste again");
    case Remedy::OpenKeyPage:
        return AnswerPanel::tr("Open in the browser");
    case Remedy::CheckHost:
        return AnswerPanel::tr("Change the address");
    case Remedy::NetworkSettings:
        return AnswerPanel::tr("Network settings…");
    case Remedy::TryAgain:
        return AnswerPanel::tr("Try again");
    case Remedy::None:
        break;
    }
    return {};
}

/// "noor@acme.example, account admin": who, as far as the platform tells.
QString whoText(const WhoAmI &who)
{
    const QString role = who.role.kind == Role::Kind::None ? QString() : app::nounInSentence(app::roleText(who.role));
    QStringList parts;
    if (!who.email.isEmpty() && !who.name.isEmpty())
        parts.append(app::isolated(who.email));
    if (!role.isEmpty())
        parts.append(role);
    return parts.join(AnswerPanel::tr(", "));
}

QPair<QString, Ink> iconOf(Ability::Answer answer)
{
    switch (answer) {
    case Ability::Answer::Yes:
        return {u"state-done"_s, Ink::Positive};
    case Ability::Answer::No:
        return {u"state-fault"_s, Ink::Negative};
    case Ability::Answer::InPart:
        return {u"state-doubt"_s, Ink::Caution};
    case Ability::Answer::Unknown:
        return {u"state-unclear"_s, Ink::Secondary};
    }
    return {u"state-unclear"_s, Ink::Secondary};
}

} // namespace

AnswerPanel::AnswerPanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new QFrame(this))
    , m_icon(makeIconLabel(u"state-done"_s, Ink::Positive, m_card, kRailIcon))
    , m_title(makeLabel({}, role::kSectionTitle, m_card, true))
    , m_line(makeLabel({}, role::kSecondary, m_card, true))
    , m_column(new QVBoxLayout(this))
{
    m_card->setObjectName(u"answer"_s);
    m_title->setObjectName(u"answerTitle"_s);
    m_line->setObjectName(u"answerLine"_s);
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(14);
    row->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_line);
    row->addLayout(words, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_column->addWidget(m_card);
    clear();
}

void AnswerPanel::clear()
{
    m_card->hide();
    m_technical.clear();
    if (m_details) {
        m_details->hide();
        m_details->deleteLater();
        m_details = nullptr;
    }
}

QString AnswerPanel::title() const
{
    return m_card->isVisibleTo(this) ? m_title->text() : QString();
}

void AnswerPanel::show(bool isGood, const QString &title, const QString &line)
{
    clear();
    setRole(m_card, isGood ? role::kPositiveNote : role::kNegativeNote);
    setIconLabel(m_icon, isGood ? u"state-done"_s : u"state-fault"_s, isGood ? Ink::Positive : Ink::Negative, kRailIcon);
    m_title->setText(title);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_card->show();
}

QFrame *AnswerPanel::makeDetails()
{
    m_details = new QFrame(this);
    m_details->setObjectName(u"answerDetails"_s);
    setRole(m_details, role::kCard);
    auto *rows = new QVBoxLayout(m_details);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(10);
    m_column->addWidget(m_details);
    return m_details;
}

void AnswerPanel::sayConnected(const app::ConnectionAnswer &answer, const app::ConnectionSettings &connection)
{
    const QString platform = app::platformText(connection.platform);
    const QString where = app::isolated(answer.who.organisationName.isEmpty() ? platform : answer.who.organisationName);
    const QString person = answer.who.name.isEmpty() ? answer.who.email : answer.who.name;
    if (person.isEmpty())
        show(true, tr("The key opens %1").arg(where),
             tr("%1 does not tell whose key this is. Gatehouse asked for people with it, and was let in.").arg(platform));
    else
        show(true, tr("Connected to %1 as %2").arg(where, app::isolated(person)), whoText(answer.who));

    auto *rows = static_cast<QVBoxLayout *>(makeDetails()->layout());
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("What this key may do"), role::kStrong, m_details), 1);
    auto *again = makeButton(tr("Test a&gain"), u"view-refresh"_s, m_details, role::kLink);
    again->setObjectName(u"testAgain"_s);
    connect(again, &QPushButton::clicked, this, &AnswerPanel::testAgainRequested);
    head->addWidget(again);
    rows->addLayout(head);
    const QList<app::AbilityLine> lines = app::abilityLines(answer.abilities, connection.platform);
    QStringList technical;
    for (const app::AbilityLine &line : lines) {
        addAbility(rows, line);
        if (!line.platformWords.isEmpty())
            technical.append(line.what + u": "_s + line.platformWords);
    }
    if (answer.probeError || lines.isEmpty()) {
        rows->addWidget(
            makeLabel(tr("%1 did not tell what the key may do. What it can’t do will be said when it is tried.").arg(platform),
                      role::kSecondary, m_details, true));
    }
    if (connection.isReadOnly)
        rows->addWidget(
            makeLabel(tr("Gatehouse only looks with it: every change stays switched off."), role::kSecondary, m_details, true));
    if (answer.probeError)
        technical.append(app::describe(*answer.probeError, platform).technical);
    m_technical = technical.join(u'\n');
}

void AnswerPanel::addAbility(QVBoxLayout *rows, const app::AbilityLine &line)
{
    const auto [icon, ink] = iconOf(line.answer);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeIconLabel(icon, ink, m_details), 0, Qt::AlignTop);
    auto *what = makeLabel(app::abilityText(line), nullptr, m_details, true);
    what->setObjectName(u"ability"_s);
    row->addWidget(what, 2, Qt::AlignTop);
    if (!line.reason.isEmpty())
        row->addWidget(makeLabel(line.reason, role::kSecondary, m_details, true), 3, Qt::AlignTop);
    rows->addLayout(row);
}

void AnswerPanel::sayRefused(const ApiError &error, const app::ConnectionSettings &connection, const QString &keyHint)
{
    show(false, app::refusalTitle(error, connection.platform), tr("Nothing was saved. What usually helps, most likely first:"));
    auto *rows = static_cast<QVBoxLayout *>(makeDetails()->layout());
    const QList<app::RefusalCause> causes = app::refusalCauses(error, connection.platform, connection.baseUrl, keyHint);
    int number = 0;
    for (const app::RefusalCause &cause : causes) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new NumberRing(++number, m_details), 0, Qt::AlignVCenter);
        auto *text = makeLabel(cause.text, nullptr, m_details, true);
        text->setObjectName(u"cause"_s);
        row->addWidget(text, 1);
        if (const QString words = remedyText(cause); !words.isEmpty()) {
            auto *button = makeButton(words, cause.remedy == Remedy::PasteAgain ? u"edit-paste"_s : QString(), m_details);
            button->setObjectName(u"remedy"_s);
            button->setAccessibleDescription(cause.text);
            connect(button, &QPushButton::clicked, this, [this, cause] { Q_EMIT remedyChosen(cause); });
            row->addWidget(button, 0, Qt::AlignVCenter);
        }
        rows->addLayout(row);
    }
    m_technical = app::describe(error, app::platformText(connection.platform)).technical;
}

void AnswerPanel::sayTrouble(const QString &title, const QString &meaning)
{
    show(false, title, meaning);
}

} // namespace gatehouse::widgets
