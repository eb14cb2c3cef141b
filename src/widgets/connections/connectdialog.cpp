// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/connectdialog.h"

#include "app/opening.h"
#include "app/texts.h"
#include "widgets/connections/answerpanel.h"
#include "widgets/connections/connectform.h"
#include "widgets/connections/stepspanel.h"
#include "widgets/home/jobtile.h"
#include "widgets/style.h"

#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 32;
constexpr int kStepsWidth = 340;

QScrollArea *scrolling(QWidget *inner, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    return scroll;
}

} // namespace

ConnectDialog::ConnectDialog(app::AppContext &context, QWidget *parent)
    : ConnectDialog(context, ConnectWish{}, parent)
{
}

ConnectDialog::ConnectDialog(app::AppContext &context, const ConnectWish &wish, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_wish(wish)
    , m_title(makeLabel({}, role::kPageTitle, this, true))
    , m_sentence(makeLabel({}, role::kSecondary, this, true))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"connectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(640, 480);
    resize(QSize(1120, 760).boundedTo(screen()->availableSize() - QSize(16, 48)));
    m_title->setObjectName(u"connectTitle"_s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 22, kMargin, 18);
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    m_stack->addWidget(makeChoice());
    m_stack->addWidget(makeConnect());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addWidget(makeFooter());
    auto *primary = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(primary, &QShortcut::activated, m_go, &QPushButton::click);
    m_title->setText(tr("Connect an organisation"));
    m_sentence->setText(tr("Which platform does it use? Others can be added to it later."));
    if (m_wish.platform)
        choosePlatform(*m_wish.platform);
    updateFooter();
}

ConnectDialog::~ConnectDialog()
{
    m_job.drop();
}

QWidget *ConnectDialog::makeChoice()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kMargin, 24, kMargin, 24);
    column->setSpacing(16);
    const auto tile = [this, body, column](Platform platform, const QString &name, const QString &text) {
        auto *made = new JobTile(u"network-connect"_s, app::platformText(platform), text, body);
        made->setObjectName(name);
        connect(made, &JobTile::clicked, this, [this, platform] { choosePlatform(platform); });
        column->addWidget(made);
    };
    tile(Platform::Anyscale, u"chooseAnyscale"_s, tr("Clouds, projects and who may use them. You need the key of an owner."));
    tile(Platform::Arize, u"chooseArize"_s, tr("Spaces, roles and invitations. You need the key of an account admin."));
    tile(Platform::Wandb, u"chooseWandb"_s,
         tr("Teams, seats and keys; the cloud or a host of your own. You need an admin’s key."));
    auto *practice = makeButton(tr("Look around in practice mode"), {}, body, role::kLink);
    practice->setObjectName(u"choosePractice"_s);
    connect(practice, &QPushButton::clicked, this, [this] {
        Q_EMIT practiceRequested();
        reject();
    });
    column->addWidget(practice, 0, Qt::AlignLeading);
    column->addStretch();
    return scrolling(body, this);
}

QWidget *ConnectDialog::makeConnect()
{
    auto *body = new QWidget;
    m_steps = new StepsPanel(body);
    m_form = new ConnectForm(m_context, body);
    m_answer = new AnswerPanel(body);
    m_technical = makeLabel({}, role::kSecondary, body, true);
    m_technical->setObjectName(u"technical"_s);
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_technical->setAccessibleName(tr("Technical details"));
    m_technical->hide();
    m_line = makeSeparator(Qt::Vertical, body);
    auto *right = new QVBoxLayout;
    right->setSpacing(20);
    right->addWidget(m_form);
    right->addWidget(m_answer);
    right->addWidget(m_technical);
    right->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(kMargin, 20, kMargin, 16);
    m_columns->setSpacing(24);
    m_columns->addWidget(m_steps);
    m_columns->addWidget(m_line);
    m_columns->addLayout(right, 1);
    // The form comes first for the keyboard: the steps are for reading.
    setTabOrder(m_form, m_answer);
    connect(m_form, &ConnectForm::testedChanged, this, &ConnectDialog::forgetAnswer);
    connect(m_form, &ConnectForm::changed, this, &ConnectDialog::updateFooter);
    connect(m_form, &ConnectForm::hostChanged, this,
            [this](const QUrl &api) { m_steps->setKeyPage(app::keyPage(m_platform, api)); });
    connect(m_steps, &StepsPanel::practiceRequested, this, [this] {
        Q_EMIT practiceRequested();
        reject();
    });
    connect(m_answer, &AnswerPanel::remedyChosen, this, &ConnectDialog::takeRemedy);
    connect(m_answer, &AnswerPanel::testAgainRequested, this, &ConnectDialog::test);
    return scrolling(body, this);
}

QWidget *ConnectDialog::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(kMargin, 12, kMargin, 12);
    row->setSpacing(kUnit);
    m_details = makeButton(tr("Technical &details"), {}, footer, role::kFlat);
    m_details->setObjectName(u"details"_s);
    m_details->setCheckable(true);
    m_busy = makeLabel({}, role::kSecondary, footer, true);
    m_busy->setObjectName(u"busy"_s);
    m_back = makeButton(tr("&Back"), {}, footer);
    m_back->setObjectName(u"back"_s);
    auto *cancel = makeButton(tr("Cancel"), {}, footer);
    cancel->setObjectName(u"cancel"_s);
    m_go = makeButton(tr("&Test the key"), {}, footer, role::kPrimary);
    m_go->setObjectName(u"go"_s);
    m_go->setDefault(true);
    row->addWidget(m_details);
    row->addWidget(m_busy, 1);
    row->addWidget(m_back);
    row->addWidget(cancel);
    row->addWidget(m_go);
    connect(m_details, &QPushButton::toggled, m_technical, &QWidget::setVisible);
    connect(m_back, &QPushButton::clicked, this, [this] {
        forgetAnswer();
        m_stack->setCurrentIndex(0);
        m_title->setText(tr("Connect an organisation"));
        m_sentence->setText(tr("Which platform does it use? Others can be added to it later."));
        updateFooter();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ConnectDialog::go);
    return footer;
}

void ConnectDialog::choosePlatform(Platform platform)
{
    m_platform = platform;
    const QString name = app::platformText(platform);
    setWindowTitle(tr("Connect %1").arg(name));
    m_title->setText(
        m_wish.organisation.isEmpty()
            ? tr("Connect %1").arg(name)
            : tr("Connect %1 to %2").arg(app::isolated(app::organisationTitle(m_wish.organisation, m_wish.kind)), name));
    m_sentence->setText(tr("Gatehouse reads people and access with this key. It changes nothing until you say so."));
    m_steps->setPlatform(platform);
    m_form->setPlatform(platform);
    if (!m_wish.organisation.isEmpty()) {
        m_form->setOrganisation(m_wish.organisation, m_wish.kind, true);
        // A key that is renewed belongs where the old one did.
        app::ConnectionSettings known;
        known.organisation = m_wish.organisation;
        known.kind = m_wish.kind;
        if (const auto organisation = m_context.connections.organisation(known.organisationId())) {
            if (const app::ConnectionSettings *connection = organisation->on(platform)) {
                m_form->setHost(connection->baseUrl);
                m_form->setReadOnly(connection->isReadOnly);
            }
        }
    }
    m_stack->setCurrentIndex(1);
    m_form->focusKey();
    forgetAnswer();
}

void ConnectDialog::forgetAnswer()
{
    m_job.drop();
    m_session.reset();
    m_isTested = false;
    m_isBusy = false;
    m_answer->clear();
    m_technical->clear();
    m_details->setChecked(false);
    updateFooter();
}

void ConnectDialog::updateFooter()
{
    const bool isChoosing = m_stack->currentIndex() == 0;
    m_go->setVisible(!isChoosing);
    m_back->setVisible(!isChoosing && !m_wish.platform);
    m_details->setVisible(!isChoosing && !m_technical->text().isEmpty());
    if (isChoosing) {
        m_busy->clear();
        return;
    }
    m_go->setText(m_isTested ? tr("&Save connection") : tr("&Test the key"));
    if (m_isBusy)
        return;
    const QString missing = m_isTested ? m_form->missingForSave() : m_form->missingForTest();
    setDisabledReason(m_go, missing);
    m_busy->setText(missing);
}

void ConnectDialog::setBusy(const QString &words)
{
    m_isBusy = !words.isEmpty();
    m_busy->setText(words);
    m_go->setEnabled(!m_isBusy);
    if (!m_isBusy)
        updateFooter();
}

void ConnectDialog::go()
{
    if (m_isTested)
        save();
    else
        test();
}

void ConnectDialog::test()
{
    forgetAnswer();
    const app::ConnectionSettings connection = m_form->settings();
    auto opened = app::openSessions({{connection, m_form->key()}}, m_context.network, m_context.clock);
    if (opened.sessions.empty())
        return takeAnswer(failure(opened.refused.constFirst().error));
    m_session = std::move(opened.sessions.front());
    setBusy(tr("Asking %1 what the key may do…").arg(app::platformText(m_platform)));
    m_job.run(app::testConnection(*m_session, this), this,
              [this](const Result<app::ConnectionAnswer> &answer) { takeAnswer(answer); });
}

void ConnectDialog::takeAnswer(const Result<app::ConnectionAnswer> &answer)
{
    setBusy({});
    const app::ConnectionSettings connection = m_form->settings();
    if (answer) {
        m_isTested = true;
        m_answer->sayConnected(*answer, connection);
        m_form->setNameIfEmpty(answer->who.organisationName);
    } else {
        m_answer->sayRefused(answer.error(), connection, m_form->keyHint());
    }
    m_technical->setText(m_answer->technical());
    updateFooter();
    m_go->setAccessibleDescription(m_answer->title());
    if (m_isTested)
        m_go->setFocus();
}

void ConnectDialog::takeRemedy(const app::RefusalCause &cause)
{
    using Remedy = app::RefusalCause::Remedy;
    switch (cause.remedy) {
    case Remedy::TryHost:
        if (cause.host)
            m_form->setHost(cause.host->api);
        return test();
    case Remedy::PasteAgain:
        return m_form->pasteKey();
    case Remedy::OpenKeyPage:
        return m_steps->openKeyPage();
    case Remedy::CheckHost:
        return m_form->focusHost();
    case Remedy::NetworkSettings:
        Q_EMIT networkSettingsRequested();
        return;
    case Remedy::TryAgain:
        return test();
    case Remedy::None:
        return;
    }
}

void ConnectDialog::save()
{
    if (!m_form->keepsKey())
        return finish();
    setBusy(tr("Giving the key to the key store…"));
    m_job.run(m_context.secrets->write(m_form->settings().secretName(), m_form->key(), this), this,
              [this](const Result<std::monostate> &kept) {
                  setBusy({});
                  if (kept)
                      return finish();
                  // The person decides whether that is good enough, with the next press.
                  m_form->setKeepsKey(false);
                  m_answer->sayTrouble(tr("The key store did not take the key"),
                                       tr("Save again to use the key for this run alone, or unlock the key store first and tick "
                                          "“Keep the key” once more."));
                  m_technical->setText(kept.error().detail);
                  updateFooter();
              });
}

void ConnectDialog::finish()
{
    app::ConnectionSettings connection = m_form->settings();
    const auto known = m_context.connections.organisation(connection.organisationId());
    connection.colour = known ? known->colour : m_wish.colour >= 0 ? m_wish.colour : m_context.connections.freeColour();
    // What was kept for a host that is no longer asked is of no use to anybody.
    if (const auto before = m_context.connections.byName(connection.name);
        before && parentWidget() && before->secretName() != connection.secretName())
        startJob(m_context.secrets->remove(before->secretName(), parentWidget()), parentWidget(),
                 [](const Result<std::monostate> &) {});
    m_context.connections.save(connection);
    Q_EMIT connected(connection, m_form->key());
    m_form->clearKey();
    accept();
}

void ConnectDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // Large text or a small screen: the form stands above the steps.
    const bool isNarrow = width() < 64 * fontMetrics().averageCharWidth() + kStepsWidth;
    m_columns->setDirection(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_line->setVisible(!isNarrow);
    const int steps = std::max(kStepsWidth, 40 * fontMetrics().averageCharWidth());
    m_steps->setMinimumWidth(isNarrow ? 0 : steps);
    m_steps->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : steps);
}

} // namespace gatehouse::widgets
