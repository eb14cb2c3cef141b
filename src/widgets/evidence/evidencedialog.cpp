// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencedialog.h"

#include "app/texts.h"
#include "app/workspace.h"
#include "widgets/style.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStackedWidget>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using app::EvidenceJob;

namespace {

/// A page of the dialog: margins and a column.
QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    return column;
}

QString withEnding(QString path, bool isZip)
{
    if (path.endsWith(".zip"_L1, Qt::CaseInsensitive))
        path.chop(4);
    return isZip ? path + u".zip"_s : path;
}

} // namespace

EvidenceDialog::EvidenceDialog(app::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(&workspace)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"evidenceDialog"_s);
    setWindowTitle(tr("Keep as evidence"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_pages);
    m_pages->addWidget(buildChoice());
    m_pages->addWidget(buildWork());
    m_pages->addWidget(buildEnd());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QDir(documents).exists() ? documents : QDir::homePath());
    setTarget(folder.filePath(app::evidenceName(workspace.name(), QDateTime::currentDateTimeUtc())) + u".zip"_s);
}

QWidget *EvidenceDialog::buildChoice()
{
    auto *page = new QWidget(m_pages);
    auto *column = columnOf(page);
    column->addWidget(makeLabel(tr("Evidence of who can reach what in %1").arg(app::isolated(m_workspace->name())),
                                role::kSectionTitle, page, true));
    column->addWidget(
        makeLabel(tr("A report, the data as tables, and every answer of the platforms page by page, so that anybody "
                     "can check it later. Nothing is changed on any platform."),
                  role::kSecondary, page, true));
    column->addSpacing(kUnit);
    column->addWidget(makeLabel(tr("What will be read, all of it anew"), role::kStrong, page));
    for (const app::Session *session : m_workspace->sessions()) {
        column->addWidget(
            makeLabel(tr("%1 at %2: people, what they may do, keys without their secrets", "platform, host")
                          .arg(app::platformText(session->platform()), app::isolated(session->connection().baseUrl.host())),
                      nullptr, page, true));
    }
    column->addSpacing(kUnit);
    column->addWidget(makeLabel(tr("As"), role::kStrong, page));
    m_zip = new QRadioButton(tr("One &zip file, to be sent or filed"), page);
    m_zip->setObjectName(u"evidenceZip"_s);
    m_zip->setChecked(true);
    m_folder = new QRadioButton(tr("A &folder, to look into"), page);
    m_folder->setObjectName(u"evidenceFolder"_s);
    column->addWidget(m_zip);
    column->addWidget(m_folder);
    column->addSpacing(kUnit);
    auto *label = makeLabel(tr("&Where to"), role::kStrong, page);
    m_path = new QLineEdit(page);
    m_path->setObjectName(u"evidencePath"_s);
    // A path reads from left to right in every language.
    m_path->setLayoutDirection(Qt::LeftToRight);
    label->setBuddy(m_path);
    auto *choose = makeButton(tr("&Choose…"), u"folder-open"_s, page);
    choose->setObjectName(u"evidenceChoose"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    column->addWidget(label);
    column->addLayout(row);
    m_fault = makeLabel({}, role::kNegative, page, true);
    m_fault->setObjectName(u"evidenceFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    column->addWidget(
        makeNote(role::kNote, u"object-locked"_s, Ink::Secondary,
                 tr("Keys, tokens and passwords are taken out before anything is written. Names and addresses stay: "
                    "only you can read the file."),
                 page));
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"), {}, page);
    auto *make = makeButton(tr("&Make the pack"), u"document-save"_s, page, role::kPrimary);
    make->setObjectName(u"evidenceMake"_s);
    make->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &EvidenceDialog::start);
    connect(choose, &QPushButton::clicked, this, &EvidenceDialog::choose);
    connect(m_zip, &QRadioButton::toggled, this, &EvidenceDialog::followForm);
    connect(m_path, &QLineEdit::textChanged, m_fault, &QWidget::hide);
    return page;
}

QWidget *EvidenceDialog::buildWork()
{
    auto *page = new QWidget(m_pages);
    auto *column = columnOf(page);
    column->addWidget(makeLabel(tr("Making the pack"), role::kSectionTitle, page));
    m_phase = makeLabel({}, nullptr, page, true);
    m_phase->setObjectName(u"evidencePhase"_s);
    column->addWidget(m_phase);
    auto *bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Progress"));
    column->addWidget(bar);
    addPlatforms(column);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    m_cancel = makeButton(tr("Stop"), {}, page);
    m_cancel->setObjectName(u"evidenceStop"_s);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    return page;
}

void EvidenceDialog::addPlatforms(QBoxLayout *column)
{
    for (const Platform platform : m_workspace->platforms()) {
        auto *row = new QHBoxLayout;
        row->addWidget(makeLabel(app::platformText(platform), role::kStrong, column->parentWidget()));
        auto *count = makeLabel(tr("not asked yet"), role::kSecondary, column->parentWidget());
        count->setObjectName(u"evidenceCount%1"_s.arg(static_cast<int>(platform)));
        row->addStretch();
        row->addWidget(count);
        m_counts.insert(platform, count);
        column->addLayout(row);
    }
}

QWidget *EvidenceDialog::buildEnd()
{
    auto *page = new QWidget(m_pages);
    auto *column = columnOf(page);
    m_title = makeLabel({}, role::kSectionTitle, page, true);
    m_title->setObjectName(u"evidenceTitle"_s);
    m_summary = makeLabel({}, nullptr, page, true);
    m_summary->setObjectName(u"evidenceSummary"_s);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    m_incomplete = makeNote(role::kCautionNote, u"data-warning"_s, Ink::Caution, {}, page);
    m_incomplete->setObjectName(u"evidenceIncomplete"_s);
    column->addWidget(m_incomplete);
    column->addSpacing(kUnit);
    auto *label = makeLabel(tr("The pack's &hash"), role::kStrong, page);
    m_hash = makeLabel({}, nullptr, page, true);
    m_hash->setObjectName(u"evidenceHash"_s);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_hash->setFont(fixed);
    m_hash->setLayoutDirection(Qt::LeftToRight);
    // To be read, read out and copied by hand as well.
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setBuddy(m_hash);
    auto *copy = makeButton(tr("&Copy"), u"edit-copy"_s, page);
    copy->setObjectName(u"evidenceCopy"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_hash, 1);
    row->addWidget(copy);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(
        makeLabel(tr("Write it down somewhere else: in a ticket, in a mail to the auditor. Whoever has the pack and the "
                     "hash can tell that not one letter was changed."),
                  role::kSecondary, page, true));
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *check = makeButton(tr("Chec&k it now"), u"dialog-ok-apply"_s, page);
    check->setObjectName(u"evidenceCheckNow"_s);
    auto *open = makeButton(tr("&Open the folder"), u"folder-open"_s, page);
    open->setObjectName(u"evidenceOpenFolder"_s);
    auto *close = makeButton(tr("Close"), {}, page, role::kPrimary);
    buttons->addWidget(check);
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_made.hash)); });
    connect(open, &QPushButton::clicked, this, [this] {
        const QFileInfo made(m_made.path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(made.isDir() ? made.filePath() : made.path()));
    });
    connect(check, &QPushButton::clicked, this, [this] {
        Q_EMIT checkRequested(m_made.path, QString::fromLatin1(m_made.hash));
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

QString EvidenceDialog::target() const
{
    return withEnding(QDir::fromNativeSeparators(m_path->text().trimmed()), m_zip->isChecked());
}

void EvidenceDialog::setTarget(const QString &path)
{
    (path.endsWith(".zip"_L1, Qt::CaseInsensitive) ? m_zip : m_folder)->setChecked(true);
    m_path->setText(QDir::toNativeSeparators(path));
}

void EvidenceDialog::followForm()
{
    m_path->setText(QDir::toNativeSeparators(target()));
}

void EvidenceDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Where to keep the evidence"), QFileInfo(target()).path());
    dialog->setObjectName(u"evidenceFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (m_zip->isChecked()) {
        dialog->setNameFilter(u"*.zip"_s);
        dialog->setDefaultSuffix(u"zip"_s);
    }
    dialog->selectFile(QFileInfo(target()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceDialog::setTarget);
    dialog->open();
}

void EvidenceDialog::start()
{
    const QFileInfo target(this->target());
    QString fault;
    if (target.fileName().isEmpty() || !target.isAbsolute())
        fault = tr("Say where the pack goes: a folder, and a name.");
    else if (target.exists())
        fault = tr("There is something of that name already. Choose another name.");
    else if (!QFileInfo(target.path()).isDir())
        fault = tr("There is no folder of that name to put it in.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty() || !m_workspace)
        return;
    app::EvidenceOptions options;
    options.organisation = m_workspace->name();
    options.target = this->target();
    options.join = app::joinedAs(m_workspace->persons().persons());
    auto *job = new EvidenceJob(m_workspace->sessions(), options, this);
    connect(job, &EvidenceJob::phaseChanged, this, &EvidenceDialog::showPhase);
    connect(job, &EvidenceJob::answered, this, [this](Platform platform, int answers) {
        if (QLabel *count = m_counts.value(platform))
            count->setText(tr("%n answers", nullptr, answers));
    });
    showPhase(EvidenceJob::Phase::Reading);
    m_pages->setCurrentIndex(1);
    m_cancel->setFocus();
    m_slot.run(job, this, [this](const Result<app::EvidenceMade> &made) { ended(made); });
}

void EvidenceDialog::showPhase(EvidenceJob::Phase phase)
{
    switch (phase) {
    case EvidenceJob::Phase::Reading:
        return m_phase->setText(tr("Reading everything, page by page…"));
    case EvidenceJob::Phase::Deriving:
        return m_phase->setText(tr("Deriving the data from what was kept…"));
    case EvidenceJob::Phase::Writing:
        return m_phase->setText(tr("Writing the report and the pack…"));
    }
}

void EvidenceDialog::ended(const Result<app::EvidenceMade> &made)
{
    if (made)
        return showMade(*made);
    m_pages->setCurrentIndex(0);
    if (made.error().kind == ApiError::Kind::Cancelled)
        return;
    const app::ErrorText text = app::describe(made.error(), tr("the platform"));
    const bool isLocal = made.error().kind == ApiError::Kind::Local && !made.error().detail.isEmpty();
    m_fault->setText(isLocal ? made.error().detail : QStringList{text.what, text.why, text.next}.join(u' ').trimmed());
    m_fault->show();
}

void EvidenceDialog::showMade(const app::EvidenceMade &made)
{
    m_made = made;
    const QLocale locale;
    m_title->setText(made.isComplete ? tr("The pack is ready") : tr("The pack is ready, but INCOMPLETE"));
    const QString people = tr("%n people", nullptr, static_cast<int>(made.counts.people));
    const QString grants = tr("%n permissions", nullptr, static_cast<int>(made.counts.grants));
    const QString answers = tr("%n answers", nullptr, static_cast<int>(made.answers));
    m_summary->setText(
        tr("%1, %2, from %3 of the platforms. It is %4 in the folder %5.", "people, permissions, answers, file, folder")
            .arg(people, grants, answers, app::isolated(QFileInfo(made.path).fileName()),
                 app::isolated(QDir::toNativeSeparators(QFileInfo(made.path).path()))));
    m_incomplete->setVisible(!made.isComplete);
    m_incomplete->findChild<QLabel *>(u"noteText"_s)
        ->setText(tr("Not everything could be read, and the pack says so on every page. %1")
                      .arg(made.incompleteBecause.mid(0, 3).join(u' ')));
    m_hash->setText(app::groupedHash(made.hash));
    m_pages->setCurrentIndex(2);
    m_hash->setFocus();
}

void EvidenceDialog::reject()
{
    if (m_slot.isRunning()) {
        m_slot.cancel();
        m_pages->setCurrentIndex(0);
        return;
    }
    QDialog::reject();
}

} // namespace gatehouse::widgets
