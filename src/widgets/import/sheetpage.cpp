// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/sheetpage.h"

#include "app/importresult.h"
#include "app/reportservice.h"
#include "app/texts.h"
#include "import/ui_sheetpage.h"
#include "models/recentsheetsmodel.h"
#include "models/sheetpreviewmodel.h"
#include "widgets/icontheme.h"
#include "widgets/import/expertpanel.h"
#include "widgets/import/tablelook.h"
#include "widgets/rowdelegate.h"
#include "widgets/style.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QFileDialog>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using models::RecentSheetsModel;
using models::SheetPreviewModel;
using State = app::ImportSession::State;

namespace {

class PreviewDelegate final : public RowDelegate
{
protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellLook cell = RowDelegate::look(option, index);
        if (index.data(SheetPreviewModel::IsHeaderRole).toBool())
            cell.fill = tokensOf(option.palette).accentTint;
        const bool isNumber = index.data(SheetPreviewModel::IsRowNumberRole).toBool();
        cell.isStrong = cell.fill.isValid() && !isNumber;
        if (isNumber || index.data(SheetPreviewModel::IsPassedOverRole).toBool())
            cell.ink = Ink::Secondary;
        return cell;
    }
};

class RecentDelegate final : public RowDelegate
{
protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellLook cell = RowDelegate::look(option, index);
        if (index.column() == RecentSheetsModel::NameColumn)
            cell.icon = u"x-office-spreadsheet"_s;
        if (index.column() != RecentSheetsModel::OutcomeColumn)
            return cell;
        switch (static_cast<RecentSheetsModel::Ending>(index.data(RecentSheetsModel::EndingRole).toInt())) {
        case RecentSheetsModel::Ending::AllDone:
            cell.icon = u"state-done"_s;
            cell.iconInk = Ink::Positive;
            break;
        case RecentSheetsModel::Ending::SomeNeedAttention:
            cell.icon = u"state-doubt"_s;
            cell.iconInk = Ink::Caution;
            break;
        case RecentSheetsModel::Ending::Stopped:
            cell.icon = u"state-waiting"_s;
            break;
        case RecentSheetsModel::Ending::None:
            cell.icon = u"state-out"_s;
            break;
        }
        return cell;
    }
};

QString fileFilter()
{
    return SheetPage::tr("Sheets of people (%1);;All files (*)")
        .arg(u"*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.txt *.yaml *.yml"_s);
}

} // namespace

SheetPage::SheetPage(ImportFlow &shared, QWidget *parent)
    : ImportPage(shared, parent)
    , m_ui(std::make_unique<Ui::SheetPage>())
{
    m_ui->setupUi(this);
    setIcons();
    auto &sheet = flow().sheet();
    m_expert = new ExpertPanel(*m_ui, sheet, this);
    m_recent = new RecentSheetsModel(sheet, this);
    m_preview = new SheetPreviewModel(sheet, this);
    setUpTable(m_ui->recentTable, new RecentDelegate);
    m_ui->recentTable->setModel(m_recent);
    auto *head = m_ui->recentTable->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(RecentSheetsModel::NameColumn, QHeaderView::Stretch);
    setUpTable(m_ui->previewTable, new PreviewDelegate);
    m_ui->previewTable->setModel(m_preview);
    m_ui->previewTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->expertPanel->hide();
    connectButtons();
    connect(&sheet, &app::ImportSession::stateChanged, this, &SheetPage::showState);
    connect(&sheet, &app::ImportSession::readFinished, this, &SheetPage::showState);
    connect(&sheet, &app::ImportSession::layoutChanged, this, &SheetPage::showState);
    connect(&sheet, &app::ImportSession::checkFinished, this, &SheetPage::showState);
    connect(&sheet, &app::ImportSession::recentSheetsChanged, this, &SheetPage::showState);
    connect(&sheet, &app::ImportSession::readProgressed, this, &SheetPage::showProgress);
    connect(&sheet, &app::ImportSession::readFinished, this, [this](bool ok) {
        m_showEmpty = m_showEmpty && !ok;
        if (ok)
            flow().restoreDraft();
        showState();
        Q_EMIT focusWanted();
    });
    showState();
}

SheetPage::~SheetPage() = default;

void SheetPage::setIcons()
{
    // The one icon in its own colours: it stands for the person's file, not for a state.
    const QIcon file(iconFile(u"x-office-spreadsheet"_s, false, kTileIcon));
    m_ui->dropIcon->setPixmap(file.pixmap(QSize(48, 48), devicePixelRatioF()));
    m_ui->fileIcon->setPixmap(file.pixmap(QSize(kTileIcon, kTileIcon), devicePixelRatioF()));
    setIconLabel(m_ui->templateIcon, u"document-new"_s, Ink::Text, kRailIcon);
    setIconLabel(m_ui->rememberedIcon, u"clock"_s, Ink::Text, kRailIcon);
    setIconLabel(m_ui->refusedIcon, u"state-fault"_s, Ink::Negative, kRailIcon);
    setIconLabel(m_ui->noEmailIcon, u"state-doubt"_s, Ink::Caution, kRailIcon);
    m_ui->chooseButton->setMinimumHeight(controlHeight(fontMetrics()) + 4);
    m_ui->pasteButton->setMinimumHeight(controlHeight(fontMetrics()) + 4);
    m_ui->chooseButton->setIcon(themedIcon(u"document-open"_s, Ink::OnAccent));
    m_ui->pasteButton->setIcon(themedIcon(u"edit-paste"_s));
    m_ui->recognisedButton->setIcon(themedIcon(u"edit-undo"_s, Ink::Link));
}

void SheetPage::connectButtons()
{
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &SheetPage::chooseFile);
    connect(m_ui->otherFileButton, &QPushButton::clicked, this, &SheetPage::chooseFile);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &SheetPage::paste);
    connect(m_ui->templateButton, &QPushButton::clicked, this, &SheetPage::saveTemplate);
    connect(m_ui->recentTable, &QTableView::activated, this, &SheetPage::openRecent);
    connect(m_ui->recentTable, &QTableView::clicked, this, &SheetPage::openRecent);
    connect(m_ui->readingCancelButton, &QPushButton::clicked, this, [this] { flow().sheet().cancelReading(); });
    connect(m_ui->refusedDetailsButton, &QAbstractButton::toggled, m_ui->refusedDetails, &QWidget::setVisible);
    connect(m_ui->freshButton, &QPushButton::clicked, this, [this] {
        flow().dropDraft();
        flow().sheet().startFresh();
    });
    connect(m_ui->expertToggle, &QAbstractButton::toggled, this, [this](bool open) {
        m_ui->expertPanel->setVisible(open);
        m_ui->expertToggle->setIcon(
            themedIcon(open ? u"go-down"_s : (isRightToLeft() ? u"go-previous"_s : u"go-next"_s), Ink::Link));
        sizePreview();
    });
    m_ui->expertToggle->setIcon(themedIcon(isRightToLeft() ? u"go-previous"_s : u"go-next"_s, Ink::Link));
    connect(m_ui->sheetCombo, &QComboBox::activated, this, [this] {
        sheets::OpenOptions options = flow().sheet().options();
        options.sheet = m_ui->sheetCombo->currentData().toString();
        flow().sheet().reread(options);
    });
    auto *open = new QShortcut(QKeySequence(QKeySequence::Open), this);
    connect(open, &QShortcut::activated, this, &SheetPage::chooseFile);
    auto *pasteKey = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    connect(pasteKey, &QShortcut::activated, this, &SheetPage::paste);
}

Footer SheetPage::footer()
{
    Footer footer;
    auto &sheet = flow().sheet();
    if (sheet.state() != State::Read || sheet.isReading() || m_showEmpty)
        return footer;
    footer.primary.name = u"primaryButton"_s;
    footer.primary.text = tr("C&ontinue");
    footer.primary.press = [this] { Q_EMIT flow().stepRequested(Step::Columns); };
    return footer;
}

void SheetPage::enter()
{
    showState();
}

QWidget *SheetPage::firstFocus()
{
    if (flow().sheet().isReading())
        return m_ui->readingCancelButton;
    if (flow().sheet().state() == State::Read)
        return flow().sheet().hasEmailColumn() ? nullptr : static_cast<QWidget *>(m_ui->headerCombo);
    return m_ui->chooseButton;
}

void SheetPage::openFile(const QString &path)
{
    m_notice.clear();
    flow().sheet().openFile(path);
    showState();
    Q_EMIT footerChanged();
}

bool SheetPage::canTake(const QMimeData *mime)
{
    return mime && (mime->hasUrls() || mime->hasText() || mime->hasHtml());
}

bool SheetPage::take(const QMimeData *mime)
{
    if (!mime)
        return false;
    m_notice.clear();
    const QList<QUrl> urls = mime->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        openFile(urls.constFirst().toLocalFile());
        return true;
    }
    // A table from a mail or a web page keeps its cells in the HTML alone; cells from a spreadsheet program come as tabs.
    const QString text = mime->text();
    const bool asHtml = mime->hasHtml() && !text.contains(u'\t') && mime->html().contains("<t"_L1, Qt::CaseInsensitive) &&
                        mime->html().contains("<table"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = (asHtml ? mime->html() : text).toUtf8();
    if (bytes.trimmed().isEmpty())
        return false;
    flow().sheet().openBytes(bytes, tr("Pasted people"));
    showState();
    Q_EMIT footerChanged();
    return true;
}

void SheetPage::paste()
{
    if (take(QGuiApplication::clipboard()->mimeData()))
        return;
    m_notice = tr("There is nothing to paste yet");
    showState();
}

void SheetPage::setDropHovered(bool hovered)
{
    m_ui->dropCard->setHovered(hovered);
}

void SheetPage::openExpert()
{
    m_ui->expertToggle->setChecked(true);
}

void SheetPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a sheet of people"), {}, fileFilter());
    dialog->setObjectName(u"chooseFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetPage::openFile);
    dialog->open();
}

void SheetPage::saveTemplate()
{
    auto *dialog =
        new QFileDialog(this, tr("Save a template"), u"people.xlsx"_s,
                        tr("Excel workbook (%1);;Text file for any spreadsheet program (%2)").arg(u"*.xlsx"_s, u"*.csv"_s));
    dialog->setObjectName(u"saveTemplateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
        startJob(app::saveFile(
                     path, [csv] { return app::importTemplate(csv); }, this),
                 this, [this, path](const Result<std::monostate> &saved) {
                     const QString name = app::isolated(QFileInfo(path).fileName());
                     m_ui->templateText->setText(saved ? tr("%1 is saved. Fill it in, save it, and drop it here.").arg(name)
                                                       : tr("%1 could not be saved there. Choose another folder.").arg(name));
                 });
    });
    dialog->open();
}

void SheetPage::openRecent(const QModelIndex &index)
{
    if (index.isValid())
        openFile(index.data(RecentSheetsModel::PathRole).toString());
}

void SheetPage::showState()
{
    auto &sheet = flow().sheet();
    const bool isReading = sheet.isReading();
    const bool isRead = sheet.state() == State::Read && !m_showEmpty;
    m_ui->readingCard->setVisible(isReading);
    m_ui->readView->setVisible(isRead);
    m_ui->emptyView->setVisible(!isRead && !(isReading && sheet.state() == State::Reading));
    m_ui->recentCard->setVisible(m_recent->rowCount() > 0);
    fitTable(m_ui->recentTable, 1, 5);
    showRefusal();
    if (isReading && m_ui->readingText->text().isEmpty())
        showProgress(0, -1);
    if (!isReading)
        m_ui->readingText->clear();
    if (isRead) {
        showRead();
    } else {
        m_ui->heading->setText(tr("Which people do you want to add?"));
        m_ui->subline->setText(
            tr("Nothing is changed on any platform until the last step, and you will see exactly what happens before it does."));
    }
    Q_EMIT footerChanged();
}

void SheetPage::showRefusal()
{
    auto &sheet = flow().sheet();
    const bool refused = sheet.openError().has_value() && !sheet.openError()->cancelled && !sheet.isReading();
    m_ui->refusedCard->setVisible(refused || !m_notice.isEmpty());
    if (!m_ui->refusedCard->isVisibleTo(this))
        return;
    app::ErrorText text;
    if (refused)
        text = app::describe(*sheet.openError(), sheet.sourceName());
    if (!m_notice.isEmpty())
        text = {m_notice, tr("The clipboard holds no text."), tr("Copy cells or addresses first, then paste them here."), {}};
    m_ui->refusedWhat->setText(text.what);
    m_ui->refusedWhy->setText(text.why);
    m_ui->refusedWhy->setVisible(!text.why.isEmpty());
    m_ui->refusedNext->setText(text.next);
    m_ui->refusedNext->setVisible(!text.next.isEmpty());
    m_ui->refusedDetailsButton->setVisible(!text.technical.isEmpty());
    m_ui->refusedDetails->setText(text.technical);
    m_ui->refusedDetails->setVisible(!text.technical.isEmpty() && m_ui->refusedDetailsButton->isChecked());
}

void SheetPage::showProgress(qint64 done, qint64 total)
{
    const QString ending = QFileInfo(flow().sheet().sourceName()).suffix().toLower();
    const bool countsRows = ending.startsWith("xls"_L1) || ending == "ods"_L1;
    const QLocale here;
    QString words = tr("Reading…");
    if (done > 0 && countsRows)
        words = tr("Reading… %Ln rows so far", nullptr, static_cast<int>(done));
    else if (done > 0 && total > 0)
        words = tr("Reading… %1 of %2").arg(here.formattedDataSize(done), here.formattedDataSize(total));
    else if (done > 0)
        words = tr("Reading… %1 so far").arg(here.formattedDataSize(done));
    m_ui->readingText->setText(words);
    m_ui->readingBar->show(done, total);
}

qint64 SheetPage::peopleCount() const
{
    auto &sheet = flow().sheet();
    return sheet.isChecked() ? sheet.rowsRead() : std::max(0, sheet.sheet().rowCount() - sheet.layout().firstDataIndex);
}

QString SheetPage::sentence() const
{
    auto &sheet = flow().sheet();
    const auto &book = sheet.workbook();
    QStringList parts;
    switch (book.format) {
    case sheets::Format::Xlsx:
        parts << tr("Excel workbook") << tr("sheet “%1”").arg(app::isolated(book.sheetName));
        break;
    case sheets::Format::Ods:
        parts << tr("LibreOffice sheet") << tr("sheet “%1”").arg(app::isolated(book.sheetName));
        break;
    case sheets::Format::Yaml:
        parts << tr("YAML list");
        break;
    case sheets::Format::Csv:
        parts << tr("Text file") << ExpertPanel::encodingText(book.encoding);
        if (!book.delimiter.isNull() && book.sheet.columnCount() > 1)
            parts << tr("columns separated by: %1")
                         .arg(ExpertPanel::separatorText(book.delimiter).section(u' ', 0, -2).simplified());
        break;
    }
    if (const qint64 header = sheet.layout().headerRow(book.sheet); header > 0)
        parts << tr("header in row %1").arg(QLocale().toString(header));
    else if (book.format != sheets::Format::Yaml)
        parts << tr("no header row");
    parts << tr("%Ln people", nullptr, static_cast<int>(peopleCount()));
    return parts.join(tr(", "));
}

void SheetPage::showRead()
{
    auto &sheet = flow().sheet();
    const int people = static_cast<int>(peopleCount());
    m_ui->heading->setText(people > 0 ? tr("%Ln people were found in this sheet", nullptr, people)
                                      : tr("No people were found in this sheet"));
    m_ui->subline->setText(m_ui->expertToggle->isChecked()
                               ? tr("If letters look broken or columns run together, change it here. Your file stays as it is.")
                               : tr("If this is not what you expected, pick another sheet or header row before you go on."));
    m_ui->fileName->setText(sheet.sourceName());
    m_ui->fileSentence->setText(sentence());
    showSheetChooser();
    m_ui->noEmailCard->setVisible(!sheet.hasEmailColumn());
    if (!sheet.hasEmailColumn())
        m_ui->expertToggle->setChecked(true);
    m_ui->expertToggle->setVisible(sheet.workbook().format != sheets::Format::Yaml || !sheet.workbook().encoding.isEmpty());
    m_expert->refresh();
    showPreviewHint();
    const bool fromDraft = flow().isDraftRestored();
    m_ui->rememberedCard->setVisible(sheet.isLayoutRemembered() || fromDraft);
    m_ui->rememberedTitle->setText(fromDraft ? tr("You began with this sheet before") : tr("This layout was used before"));
    m_ui->rememberedText->setText(
        fromDraft ? tr("What you changed and left out is filled in again. You can undo it on the Check page.")
                  : tr("Your choices for its columns are filled in again. You can change them on the next page."));
    sizePreview();
}

void SheetPage::showSheetChooser()
{
    const auto &book = flow().sheet().workbook();
    QList<QString> visible;
    int hidden = 0;
    for (const auto &name : book.sheets) {
        if (name.isHidden && name.name != book.sheetName)
            ++hidden;
        else
            visible.append(name.name);
    }
    m_ui->sheetCombo->setVisible(visible.size() > 1);
    m_ui->sheetLabel->setVisible(visible.size() > 1);
    m_ui->sheetCombo->clear();
    const QLocale here;
    for (qsizetype i = 0; i < visible.size(); ++i) {
        m_ui->sheetCombo->addItem(
            tr("%1 (%2 of %3)").arg(app::isolated(visible[i]), here.toString(i + 1), here.toString(visible.size())), visible[i]);
    }
    m_ui->sheetCombo->setCurrentIndex(static_cast<int>(visible.indexOf(book.sheetName)));
    m_ui->hiddenSheets->setVisible(hidden > 0);
    m_ui->hiddenSheets->setText(tr("%Ln hidden sheets are not used", nullptr, hidden));
}

void SheetPage::showPreviewHint()
{
    auto &sheet = flow().sheet();
    const auto &layout = sheet.layout();
    const QLocale here;
    QStringList hint;
    if (layout.headerIndex > 0 && sheet.workbook().format != sheets::Format::Yaml)
        hint << tr("%Ln rows above the header are passed over.", nullptr, layout.headerIndex);
    if (const qint64 row = layout.headerRow(sheet.sheet()); row > 0)
        hint << tr("Row %1 is the header.").arg(here.toString(row));
    if (sheet.workbook().findingCount > 0) {
        const auto &findings = sheet.workbook().findings;
        hint << (findings.size() == 1 ? app::describe(findings.constFirst())
                                      : tr("%Ln cells could not be read as they should; their rows are shown on the Check page.",
                                           nullptr, static_cast<int>(sheet.workbook().findingCount)));
    }
    m_ui->previewHint->setText(hint.join(u' '));
}

void SheetPage::sizePreview()
{
    auto *table = m_ui->previewTable;
    table->setMinimumHeight(tableHeight(table, 4));
    auto *head = table->horizontalHeader();
    const QFontMetrics metrics = table->fontMetrics();
    const int columns = m_preview->columnCount();
    const int most = metrics.averageCharWidth() * 34;
    head->setStretchLastSection(false);
    int total = 0;
    // A title runs over the whole row, so it decides no column's width.
    const int first = flow().sheet().layout().firstDataIndex;
    const int header = flow().sheet().layout().headerIndex;
    table->clearSpans();
    for (int row = 0; row < std::min(first, m_preview->rowCount()); ++row) {
        if (row != header && columns > 2)
            table->setSpan(row, 1, 1, columns - 1);
    }
    const QFont strong = [table] {
        QFont font = table->font();
        font.setWeight(QFont::DemiBold);
        return font;
    }();
    for (int column = 0; column < std::min(columns, 60); ++column) {
        int widest = 0;
        for (int row = std::max(0, std::min(header, first)); row < m_preview->rowCount(); ++row)
            widest = std::max(widest, QFontMetrics(strong).horizontalAdvance(m_preview->index(row, column).data().toString()));
        const int wanted = std::clamp(widest + 34, metrics.averageCharWidth() * 7, most);
        head->resizeSection(column, wanted);
        total += wanted;
    }
    head->setStretchLastSection(total < table->viewport()->width());
}

} // namespace gatehouse::widgets
