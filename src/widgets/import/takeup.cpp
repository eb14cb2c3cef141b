// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/takeup.h"

#include "app/texts.h"
#include "domain/email.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

TakeUp::TakeUp(ImportFlow &flow, QWidget *window)
    : QObject(window)
    , m_flow(flow)
    , m_window(window)
{
    connect(&flow.sheet(), &app::ImportSession::readFinished, this, &TakeUp::onRead);
}

void TakeUp::begin(const store::UnfinishedRun &run)
{
    m_run = run;
    m_flow.setSourceName(run.sourceName);
    Q_EMIT preparing(tr("Taking up where it stopped"), tr("Nothing is sent before it is clear who is there already."));
    if (!run.sourcePath.isEmpty() && QFileInfo(run.sourcePath).isReadable())
        readFile(run.sourcePath);
    else if (run.withPassword > 0)
        askForFile(
            tr("Some of the people who are left have a password in the sheet, and passwords are never kept. The sheet is not "
               "where it was."));
    else
        resume();
}

void TakeUp::readFile(const QString &path)
{
    m_isReading = true;
    sheets::OpenOptions options;
    if (!m_run.sheetName.isEmpty())
        options.sheet = m_run.sheetName;
    m_flow.sheet().openFile(path, options);
}

void TakeUp::onRead(bool ok)
{
    if (!m_isReading)
        return;
    m_isReading = false;
    const bool isSame = ok && m_flow.sheet().workbook().sourceHash == m_run.sourceHash;
    if (isSame) {
        resume();
        return;
    }
    // Another file: its rows are not the run's rows, so nothing of it may be used.
    m_flow.sheet().clear();
    if (m_run.withPassword > 0)
        askForFile(
            tr("Some of the people who are left have a password in the sheet, and passwords are never kept. This is not the "
               "sheet the run began with, or it was changed since."));
    else
        resume();
}

void TakeUp::askForFile(const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, m_window->windowTitle(),
                                tr("Where is %1 now?").arg(app::isolated(m_run.sourceName)), QMessageBox::NoButton, m_window);
    box->setObjectName(u"findSheetBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    auto *choose = box->addButton(tr("&Choose the sheet…"), QMessageBox::AcceptRole);
    auto *without = box->addButton(tr("Go on &without passwords"), QMessageBox::DestructiveRole);
    auto *later = box->addButton(tr("&Keep for later"), QMessageBox::RejectRole);
    without->setToolTip(tr("Rows that need their password end as failed, with that reason."));
    without->setAccessibleDescription(without->toolTip());
    box->setDefaultButton(choose);
    box->setEscapeButton(later);
    connect(choose, &QAbstractButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(m_window, tr("Choose the sheet the run began with"));
        dialog->setObjectName(u"chooseFileDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &TakeUp::readFile);
        connect(dialog, &QDialog::rejected, this, [this] { askForFile(tr("No sheet was chosen.")); });
        dialog->open();
    });
    connect(without, &QAbstractButton::clicked, this, &TakeUp::resume);
    connect(later, &QAbstractButton::clicked, this, [this] { Q_EMIT m_flow.closeRequested(); });
    box->open();
}

QHash<QString, SecretString> TakeUp::passwords() const
{
    QHash<QString, SecretString> found;
    auto &sheet = m_flow.sheet();
    if (sheet.state() != app::ImportSession::State::Read)
        return found;
    const int email = sheet.layout().columnOf(sheets::Field::Email);
    const int password = sheet.layout().columnOf(sheets::Field::Password);
    if (email < 0 || password < 0)
        return found;
    for (int row = sheet.layout().firstDataIndex; row < sheet.sheet().rowCount(); ++row) {
        const QString key = emailKey(sheet.rawCell(row, email));
        const QString secret = sheet.rawCell(row, password);
        if (!key.isEmpty() && !secret.isEmpty())
            found.insert(key, SecretString(secret));
    }
    return found;
}

void TakeUp::resume()
{
    auto *job = m_flow.service().resume(m_run, passwords(), &m_flow);
    connect(job, &Job::progressed, this, [this](qint64 done, qint64) {
        Q_EMIT preparing(tr("Taking up where it stopped"),
                         tr("Reading who is there: %Ln people so far", nullptr, static_cast<int>(done)));
    });
    m_resume.run(job, this, [this](const Result<app::ImportRun *> &run) {
        if (!run) {
            Q_EMIT failed(run.error());
            return;
        }
        m_flow.setRun({*run});
        m_flow.run()->start();
    });
}

} // namespace gatehouse::widgets
