// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/filespage.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

FilesPage::FilesPage(ReviewFlow &flow, QWidget *parent)
    : ReviewPage(flow, parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_heading(makeLabel({}, role::kPageTitle, this, true))
    , m_workbook(new QRadioButton(tr("A &workbook with drop-downs, for Excel or LibreOffice"), this))
    , m_page(new QRadioButton(tr("A &page for the browser, which saves the answers in a small file"), this))
    , m_folderWords(makeLabel({}, nullptr, this, true))
    , m_choose(makeButton(tr("Choose the &folder…"), u"folder-open"_s, this))
    , m_list(new QListWidget(this))
    , m_note(makeLabel({}, role::kSecondary, this, true))
{
    m_heading->setObjectName(u"filesHeading"_s);
    m_workbook->setObjectName(u"packetWorkbook"_s);
    m_page->setObjectName(u"packetPage"_s);
    m_workbook->setChecked(true);
    m_list->setObjectName(u"packetList"_s);
    m_list->setAccessibleName(tr("The files and whom each is for"));
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    m_note->setObjectName(u"filesNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, kPageMargin, 32, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(m_heading);
    column->addWidget(
        makeLabel(tr("Mail each file to its reviewer yourself. It holds that reviewer’s rows and nothing else: no key, "
                     "no login."),
                  role::kSecondary, this, true));
    column->addSpacing(kUnit);
    column->addWidget(m_workbook);
    column->addWidget(m_page);
    column->addSpacing(kUnit);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addWidget(m_folderWords, 1);
    column->addLayout(line);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    connect(m_choose, &QPushButton::clicked, this, &FilesPage::chooseFolder);
    connect(m_workbook, &QRadioButton::toggled, this, &FilesPage::enter);
}

void FilesPage::enter()
{
    m_written.clear();
    const app::Review &review = flow().review();
    m_list->clear();
    for (int i = 0; i < review.reviewers.size(); ++i) {
        const auto rows = static_cast<int>(app::queueOf(review, i).size());
        if (rows > 0)
            m_list->addItem(u"%1 · %2 · %3"_s.arg(app::packetFileName(review, i, format()), review.reviewers[i].email,
                                                  tr("%Ln roles", nullptr, rows)));
    }
    m_heading->setText(tr("%Ln files are ready to be written", nullptr, m_list->count()));
    m_folderWords->setText(app::isolated(QDir::toNativeSeparators(m_folder)));
    m_note->setText(flow().isKept() ? tr("This review was handed out before. Files that are written anew are the same ones.")
                                    : QString());
    Q_EMIT footerChanged();
}

void FilesPage::setFolder(const QString &folder)
{
    m_folder = folder;
    enter();
}

void FilesPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where the files go"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FilesPage::setFolder);
    dialog->open();
}

app::PacketFormat FilesPage::format() const
{
    return m_page->isChecked() ? app::PacketFormat::Html : app::PacketFormat::Xlsx;
}

void FilesPage::write()
{
    m_writing.run(app::writePackets(flow().review(), format(), m_folder, app::packetWords(), this), this,
                  [this](const Result<QStringList> &paths) { showWritten(paths); });
    m_heading->setText(tr("Writing the files…"));
    Q_EMIT footerChanged();
}

void FilesPage::showWritten(const Result<QStringList> &paths)
{
    if (!paths) {
        m_heading->setText(tr("The files could not be written"));
        const app::ErrorText text = app::describe(paths.error(), {});
        m_note->setText(text.what + u' ' + text.next);
        return Q_EMIT footerChanged();
    }
    m_written = *paths;
    flow().keep();
    m_heading->setText(tr("%Ln files were written", nullptr, static_cast<int>(m_written.size())));
    m_note->setText(
        tr("Mail them to their reviewers. You may close this now: the review is kept, and the list of reviews opens it "
           "again when answers are back."));
    Q_EMIT footerChanged();
}

Footer FilesPage::footer()
{
    Footer footer;
    footer.second = backTo(ReviewStep::Reviewers);
    if (flow().isKept())
        footer.second = {};
    const QString busy = m_writing.isRunning() ? tr("The files are being written.") : QString();
    if (!m_written.isEmpty() || flow().isKept())
        footer.sideRoads.append({u"writeAgain"_s, tr("Write the files &again"), {}, busy, [this] { write(); }});
    if (m_written.isEmpty() && !flow().isKept())
        footer.primary = {u"writeFiles"_s, tr("&Write %Ln files", nullptr, m_list->count()), {}, busy, [this] { write(); }};
    else
        footer.primary = {u"next"_s, tr("&Next: answers"), {}, busy, [this] { flow().goTo(ReviewStep::Answers); }};
    return footer;
}

QWidget *FilesPage::firstFocus()
{
    return m_workbook;
}

} // namespace gatehouse::widgets
