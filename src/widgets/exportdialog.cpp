// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "app/reportservice.h"
#include "widgets/style.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using reports::ReportFormat;

namespace {

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return u"json"_s;
    case ReportFormat::Csv:
    case ReportFormat::CsvSemicolon:
        return u"csv"_s;
    case ReportFormat::Xlsx:
        return u"xlsx"_s;
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Ods:
        return u"ods"_s;
    case ReportFormat::Html:
        return u"html"_s;
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(const QString &title, const QList<Scope> &scopes, const QString &jsonExplanation, QWidget *parent)
    : QDialog(parent)
    , m_scopes(scopes)
    , m_scopeGroup(new QButtonGroup(this))
    , m_formatGroup(new QButtonGroup(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 68);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(title, role::kSectionTitle, this, true));

    column->addSpacing(kUnit);
    column->addWidget(makeLabel(tr("What"), role::kStrong, this));
    for (qsizetype i = 0; i < m_scopes.size(); ++i) {
        auto *choice = new QRadioButton(m_scopes[i].text, this);
        m_scopeGroup->addButton(choice, static_cast<int>(i));
        choice->setChecked(i == 0);
        column->addWidget(choice);
    }
    column->addSpacing(kUnit);
    column->addWidget(makeLabel(tr("As"), role::kStrong, this));
    const auto add = [this, column](ReportFormat format, const QString &name, const QString &why) {
        auto *choice = new QRadioButton(name, this);
        choice->setAccessibleDescription(why);
        m_formatGroup->addButton(choice, static_cast<int>(format));
        column->addWidget(choice);
        auto *line = makeLabel(why, role::kSecondary, this, true);
        line->setContentsMargins(26, 0, 0, 4);
        column->addWidget(line);
    };
    add(ReportFormat::Xlsx, tr("Excel workbook (XLSX)"),
        tr("Opens everywhere, with a sheet that says where the data come from."));
    add(ReportFormat::Pdf, tr("PDF"), tr("To be read, printed and filed: each page says what it is and where it came from."));
    add(ReportFormat::Html, tr("Web page (HTML)"),
        tr("One file that any browser shows and prints; nothing is loaded from elsewhere."));
    add(ReportFormat::Ods, tr("OpenDocument spreadsheet (ODS)"), tr("The same sheets for LibreOffice and others."));
    add(ReportFormat::Csv, tr("CSV, separated by commas"), tr("For other programs."));
    add(ReportFormat::CsvSemicolon, tr("CSV for Excel in Europe"), tr("Separated by semicolons, opens with a double click."));
    add(ReportFormat::Json, tr("JSON"), jsonExplanation);
    m_formatGroup->button(static_cast<int>(ReportFormat::Xlsx))->setChecked(true);

    auto *note = makeNote(role::kCautionNote, u"data-warning"_s, Ink::Caution, {}, this);
    m_incomplete = note;
    m_incompleteText = note->findChild<QLabel *>(u"noteText"_s);
    note->hide();
    column->addWidget(note);
    column->addSpacing(kUnit);
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"), {}, this);
    auto *save = makeButton(tr("Choose where to &save…"), u"document-save"_s, this, role::kPrimary);
    save->setObjectName(u"saveExport"_s);
    save->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ExportDialog::askWhere);
}

void ExportDialog::setIncompleteBecause(const QString &sentence)
{
    m_incomplete->setVisible(!sentence.isEmpty());
    m_incompleteText->setText(tr("The file will be marked INCOMPLETE. %1").arg(sentence));
}

void ExportDialog::chooseScope(int index)
{
    if (auto *choice = m_scopeGroup->button(index))
        choice->setChecked(true);
}

ReportFormat ExportDialog::format() const
{
    return static_cast<ReportFormat>(m_formatGroup->checkedId());
}

void ExportDialog::askWhere()
{
    const QString ending = endingOf(format());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_scopes[m_scopeGroup->checkedId()].fileName + u'.' + ending;
    auto *dialog = new QFileDialog(this, tr("Save the export"), QDir(folder).exists() ? folder : QDir::homePath());
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(u"*."_s + ending);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &path)
{
    const Scope &scope = m_scopes[m_scopeGroup->checkedId()];
    setEnabled(false);
    ResultJob<std::monostate> *job = scope.save ? scope.save(format(), path, this)
                                                : app::saveFile(
                                                      path, [make = scope.make, as = format()] { return make(as); }, this);
    startJob(job, this, [this, path](const Result<std::monostate> &result) {
        setEnabled(true);
        if (result) {
            Q_EMIT saved(path);
            accept();
        } else {
            Q_EMIT failed(result.error());
            reject();
        }
    });
}

} // namespace gatehouse::widgets
