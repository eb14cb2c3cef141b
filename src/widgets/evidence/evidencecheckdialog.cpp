// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencecheckdialog.h"

#include "app/texts.h"
#include "widgets/icontheme.h"
#include "widgets/style.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtGui/QFontDatabase>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using app::EvidenceCheck;
using app::EvidenceVerdict;

namespace {

/// Every digit as wide as the others, as large as the text around it.
QFont fixedFont(const QFont &around)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(around.pointSizeF());
    return font;
}

QIcon iconOf(EvidenceCheck::Ending ending)
{
    switch (ending) {
    case EvidenceCheck::Ending::Ok:
        return themedIcon(u"state-done"_s, Ink::Positive);
    case EvidenceCheck::Ending::Failed:
        return themedIcon(u"state-fault"_s, Ink::Negative);
    case EvidenceCheck::Ending::NotChecked:
        break;
    }
    return themedIcon(u"state-unclear"_s, Ink::Secondary);
}

} // namespace

EvidenceCheckDialog::EvidenceCheckDialog(QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(this))
    , m_hash(new QLineEdit(this))
    , m_fault(makeLabel({}, role::kNegative, this, true))
    , m_bar(new QProgressBar(this))
    , m_good(makeNote(role::kPositiveNote, u"state-done"_s, Ink::Positive, {}, this))
    , m_caution(makeNote(role::kCautionNote, u"data-warning"_s, Ink::Caution, {}, this))
    , m_bad(makeNote(role::kNegativeNote, u"state-fault"_s, Ink::Negative, {}, this))
    , m_list(new QListWidget(this))
    , m_check(makeButton(tr("Chec&k"), u"dialog-ok-apply"_s, this, role::kPrimary))
{
    setObjectName(u"evidenceCheckDialog"_s);
    setWindowTitle(tr("Check a pack"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kUnit);
    buildQuestion(column);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    column->addWidget(m_bar);
    for (QFrame *note : {m_good, m_caution, m_bad}) {
        note->hide();
        column->addWidget(note);
    }
    m_list->setObjectName(u"evidenceChecks"_s);
    m_list->setAccessibleName(tr("What was checked"));
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * 9);
    m_list->setIconSize({kTextIcon, kTextIcon});
    m_list->hide();
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = makeButton(tr("Close"), {}, this);
    m_check->setObjectName(u"evidenceCheck"_s);
    m_check->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_check);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &EvidenceCheckDialog::start);
}

void EvidenceCheckDialog::buildQuestion(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Is this pack as it was made?"), role::kSectionTitle, this, true));
    column->addWidget(
        makeLabel(tr("Checked on this computer alone: every hash, every page, every permission again from the answers. "
                     "No key and no connection are needed."),
                  role::kSecondary, this, true));
    column->addSpacing(kUnit);
    auto *pathLabel = makeLabel(tr("The &pack"), role::kStrong, this);
    pathLabel->setBuddy(m_path);
    m_path->setObjectName(u"evidenceCheckPath"_s);
    m_path->setLayoutDirection(Qt::LeftToRight);
    auto *zip = makeButton(tr("Choose a &zip…"), {}, this);
    auto *folder = makeButton(tr("Choose a &folder…"), {}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_path, 1);
    row->addWidget(zip);
    row->addWidget(folder);
    column->addWidget(pathLabel);
    column->addLayout(row);
    auto *hashLabel = makeLabel(tr("The &hash that was written down, if you have it"), role::kStrong, this);
    hashLabel->setBuddy(m_hash);
    m_hash->setObjectName(u"evidenceCheckHash"_s);
    m_hash->setLayoutDirection(Qt::LeftToRight);
    m_hash->setFont(fixedFont(font()));
    m_hash->setAccessibleDescription(
        tr("Without it the check tells whether the pack fits together, not whether it is the one that "
           "was made."));
    column->addWidget(hashLabel);
    column->addWidget(m_hash);
    column->addWidget(makeLabel(m_hash->accessibleDescription(), role::kSecondary, this, true));
    m_fault->setObjectName(u"evidenceCheckFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    connect(zip, &QPushButton::clicked, this, [this] { choose(false); });
    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
    for (QLineEdit *edit : {m_path, m_hash})
        connect(edit, &QLineEdit::textChanged, m_fault, &QWidget::hide);
}

void EvidenceCheckDialog::choose(bool isFolder)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QFileInfo current(m_path->text());
    const QString where = current.isAbsolute() ? current.path() : QDir(documents).exists() ? documents : QDir::homePath();
    auto *dialog = new QFileDialog(this, isFolder ? tr("The folder of the pack") : tr("The zip file of the pack"), where);
    dialog->setObjectName(u"evidenceCheckFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!isFolder)
        dialog->setNameFilter(u"*.zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void EvidenceCheckDialog::setPack(const QString &path, const QString &hash)
{
    m_path->setText(QDir::toNativeSeparators(path));
    const auto digits = app::hashFrom(hash);
    m_hash->setText(digits ? app::groupedHash(*digits) : hash);
    m_hash->setCursorPosition(0);
}

void EvidenceCheckDialog::start()
{
    QString fault;
    if (m_path->text().trimmed().isEmpty())
        fault = tr("Choose the pack first: a zip file or a folder.");
    else if (!m_hash->text().trimmed().isEmpty() && !app::hashFrom(m_hash->text()))
        fault = tr("A pack's hash has 64 digits from 0 to 9 and letters from a to f. Look at it again, or leave it out.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        return;
    for (QWidget *widget : {static_cast<QWidget *>(m_good), static_cast<QWidget *>(m_caution), static_cast<QWidget *>(m_bad),
                            static_cast<QWidget *>(m_list)})
        widget->hide();
    m_bar->show();
    m_check->setEnabled(false);
    auto *job = app::checkEvidence(QDir::fromNativeSeparators(m_path->text().trimmed()), m_hash->text(), this);
    m_slot.run(job, this, [this](const Result<EvidenceVerdict> &verdict) {
        m_bar->hide();
        m_check->setEnabled(true);
        if (verdict)
            ended(*verdict);
    });
}

void EvidenceCheckDialog::ended(const EvidenceVerdict &verdict)
{
    m_list->clear();
    for (const EvidenceCheck &check : verdict.checks) {
        QStringList lines{tr("%1: %2", "OK or FAILED, what was checked")
                              .arg(app::words::endingText(check.ending), app::words::checkText(verdict, check))};
        for (const QString &detail : check.details)
            lines.append(u"    "_s + detail);
        m_list->addItem(new QListWidgetItem(iconOf(check.ending), lines.join(u'\n')));
    }
    m_list->setVisible(!verdict.checks.isEmpty());
    showHeadline(verdict);
    // Sentences that wrap need their height at this width, and the list some lines more.
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    const int spare = std::max(0, screen()->availableGeometry().height() - needed - 80);
    resize(width(), std::max(height(), needed + std::min(spare, fontMetrics().height() * 6)));
    Q_EMIT checked();
}

void EvidenceCheckDialog::showHeadline(const EvidenceVerdict &verdict)
{
    QFrame *note = verdict.kind == EvidenceVerdict::Kind::Genuine                ? m_good
                   : verdict.kind == EvidenceVerdict::Kind::GenuineButIncomplete ? m_caution
                                                                                 : m_bad;
    QStringList lines{app::words::verdictText(verdict) + u". "_s + app::words::verdictMeaning(verdict)};
    if (verdict.kind != EvidenceVerdict::Kind::NoPack) {
        const QLocale locale;
        lines.append(tr("%1, read on %2 by %3", "organisation, when, who")
                         .arg(app::isolated(verdict.manifest.organisation),
                              locale.toString(verdict.manifest.takenAt.toLocalTime(), QLocale::ShortFormat),
                              app::isolated(verdict.manifest.takenBy)));
        const auto isAsked = [](const EvidenceCheck &check) { return check.kind == EvidenceCheck::Kind::PackHash; };
        if (verdict.isGood() && std::ranges::none_of(verdict.checks, isAsked))
            lines.append(tr("Its hash is %1. Compare it with the one that was written down.")
                             .arg(app::isolated(app::groupedHash(verdict.hash))));
    }
    for (const QString &reason : verdict.manifest.incompleteBecause.mid(0, 3))
        lines.append(reason);
    note->findChild<QLabel *>(u"noteText"_s)->setText(lines.join(u'\n'));
    note->show();
}

} // namespace gatehouse::widgets
