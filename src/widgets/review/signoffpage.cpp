// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/signoffpage.h"

#include "app/changeservice.h"
#include "app/reportservice.h"
#include "app/texts.h"
#include "reports/htmlwriter.h"
#include "reports/odswriter.h"
#include "reports/pdfwriter.h"
#include "reports/xlsxwriter.h"
#include "widgets/style.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> written(const reports::ReportDocument &document, const QString &ending)
{
    if (ending == "xlsx"_L1)
        return reports::toXlsx(document);
    if (ending == "ods"_L1)
        return reports::toOds(document);
    if (ending == "html"_L1)
        return reports::toHtml(document);
    return reports::toPdf(document);
}

} // namespace

SignOffPage::SignOffPage(ReviewFlow &flow, QWidget *parent)
    : ReviewPage(flow, parent)
    , m_heading(makeLabel({}, role::kPageTitle, this, true))
    , m_line(makeLabel({}, role::kSecondary, this, true))
    , m_numbers(makeLabel({}, nullptr, this, true))
    , m_open(new QListWidget(this))
    , m_openTitle(makeLabel(tr("Still to be done by hand"), role::kStrong, this))
    , m_nameLabel(makeLabel(tr("&Who signs off"), nullptr, this))
    , m_name(new QLineEdit(this))
    , m_note(makeLabel({}, role::kSecondary, this, true))
{
    m_heading->setObjectName(u"signOffHeading"_s);
    m_numbers->setObjectName(u"signOffNumbers"_s);
    m_open->setObjectName(u"signOffOpen"_s);
    m_open->setAccessibleName(m_openTitle->text());
    m_open->setWordWrap(true);
    m_open->setSpacing(3);
    m_open->setMinimumHeight(fontMetrics().height() * 5);
    m_name->setObjectName(u"signOffName"_s);
    m_name->setMaxLength(120);
    m_note->setObjectName(u"signOffNote"_s);
    m_nameLabel->setTextFormat(Qt::AutoText);
    m_nameLabel->setBuddy(m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, kPageMargin, 32, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(m_heading);
    column->addWidget(m_line);
    column->addSpacing(kUnit);
    column->addWidget(m_numbers);
    column->addWidget(m_openTitle);
    column->addWidget(m_open, 1);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addStretch(0);
    connect(m_name, &QLineEdit::textChanged, this, &ReviewPage::footerChanged);
}

void SignOffPage::enter()
{
    const app::Review &review = flow().review();
    const bool isClosed = review.state == app::ReviewState::Closed;
    const app::ReviewCounts counts = app::countsOf(app::outcomes(review));
    const auto done = std::count_if(review.done.begin(), review.done.end(), [](const app::ReviewDone &one) {
        return one.ending == Ending::Done || one.ending == Ending::AlreadySo;
    });
    m_heading->setText(isClosed ? tr("Signed off by %1").arg(app::isolated(review.signedBy))
                                : tr("%1 of %2 roles were decided")
                                      .arg(locale().toString(counts.all() - counts.missing - counts.conflicts),
                                           locale().toString(counts.all())));
    m_line->setText(isClosed ? tr("On %1. Nothing of it changes any more.")
                                   .arg(locale().toString(review.closedAt.toLocalTime(), QLocale::LongFormat))
                             : tr("The sign-off page tells population, reviewers, decisions, reasons and endings."));
    m_numbers->setText(QStringList{tr("%Ln roles are kept.", nullptr, static_cast<int>(counts.keep)),
                                   tr("%Ln roles were to be changed.", nullptr, static_cast<int>(counts.change)),
                                   tr("%Ln roles were to be removed.", nullptr, static_cast<int>(counts.remove)),
                                   tr("%Ln decisions were carried out.", nullptr, static_cast<int>(done)),
                                   tr("%Ln roles have no answer.", nullptr, static_cast<int>(counts.missing))}
                           .join(u'\n'));
    m_open->clear();
    m_open->addItems(review.open);
    m_open->setVisible(!review.open.isEmpty());
    m_openTitle->setVisible(!review.open.isEmpty());
    m_name->setVisible(!isClosed);
    m_nameLabel->setVisible(!isClosed);
    if (m_name->text().isEmpty())
        m_name->setText(app::computerUser());
    Q_EMIT footerChanged();
}

QWidget *SignOffPage::firstFocus()
{
    return m_name;
}

Footer SignOffPage::footer()
{
    const app::Review &review = flow().review();
    Footer footer;
    footer.sideRoads.append({u"saveSignOff"_s, tr("&Save the sign-off page…"), u"document-save"_s, {}, [this] { save(); }});
    if (review.state == app::ReviewState::Closed) {
        footer.hasCancel = false;
        footer.primary = {u"done"_s, tr("&Close"), {}, {}, [this] { window()->close(); }};
        return footer;
    }
    footer.second = backTo(ReviewStep::Submit);
    const QString why = m_name->text().trimmed().isEmpty() ? tr("Write who signs off.") : QString();
    footer.note = why;
    footer.primary = {u"sign"_s, tr("Sign &off"), {}, why, [this] { sign(); }};
    return footer;
}

void SignOffPage::sign()
{
    flow().setReview(app::signedOff(flow().review(), m_name->text().simplified(), QDateTime::currentDateTimeUtc()));
    flow().keep();
    enter();
}

void SignOffPage::save()
{
    const reports::ReportDocument document = app::signOffDocument(flow().review());
    auto *dialog = new QFileDialog(this, tr("Save the sign-off page"), QDir::homePath());
    dialog->setObjectName(u"signOffFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({u"PDF (*.pdf)"_s, u"HTML (*.html)"_s, u"Excel (*.xlsx)"_s, u"OpenDocument (*.ods)"_s});
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, document](const QString &path) {
        const QString ending = QFileInfo(path).suffix().toLower();
        auto *job = app::saveFile(
            path, [document, ending] { return written(document, ending); }, this);
        startJob(job, this, [this, path](const Result<std::monostate> &saved) {
            m_note->setText(saved ? tr("Saved as %1").arg(app::isolated(QFileInfo(path).fileName()))
                                  : app::describe(saved.error(), {}).what);
        });
    });
    dialog->open();
}

} // namespace gatehouse::widgets
