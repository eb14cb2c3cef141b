// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfwriter.h"

#include "reports/provenancetext.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

#include <algorithm>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

constexpr int kResolution = 300;
constexpr qreal kMarginMm = 17;
constexpr qsizetype kMostUpright = 6; ///< columns that fit an upright page
const QColor kRule(0xd3, 0xd6, 0xd9);
const QColor kHeadFill(0xef, 0xf0, 0xf1);
const QColor kSecondary(0x5c, 0x61, 0x66);

QString cellText(const QVariant &cell)
{
    const QLocale locale;
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return cell.toBool() ? Words::tr("yes") : Words::tr("no");
    case QMetaType::QDateTime:
        return locale.toString(cell.toDateTime().toLocalTime(), QLocale::ShortFormat);
    case QMetaType::LongLong:
    case QMetaType::Int:
        return locale.toString(cell.toLongLong());
    default:
        return cell.toString();
    }
}

QTextCharFormat charFormat(qreal points, bool isStrong, const QColor &colour = Qt::black)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    format.setForeground(colour);
    return format;
}

void insertLine(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, qreal below = 0)
{
    QTextBlockFormat block;
    block.setBottomMargin(below);
    cursor.insertBlock(block, format);
    cursor.insertText(text, format);
}

void insertProvenance(QTextCursor &cursor, const Provenance &provenance)
{
    const auto lines = provenanceLines(provenance);
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderBrush(kRule);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(6);
    format.setBottomMargin(24);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 28), QTextLength(QTextLength::PercentageLength, 72)});
    QTextTable *table = cursor.insertTable(static_cast<int>(lines.size()), 2, format);
    for (int row = 0; row < lines.size(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(lines.at(row).first, charFormat(8.5, false, kSecondary));
        table->cellAt(row, 1).firstCursorPosition().insertText(cellText(lines.at(row).second), charFormat(8.5, false));
    }
    cursor.movePosition(QTextCursor::End);
}

/// How wide each column is, in percent: as its words ask for, none below a twentieth.
QList<QTextLength> columnWidths(const ReportTable &table)
{
    QList<qreal> wanted;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qreal longest = static_cast<qreal>(table.columns.at(column).title.size());
        for (qsizetype row = 0; row < std::min<qsizetype>(table.rows.size(), 200); ++row)
            longest = std::max(longest, static_cast<qreal>(cellText(table.rows.at(row).value(column)).size()));
        wanted.append(std::clamp(longest, 6.0, 40.0));
    }
    qreal sum = 0;
    for (const qreal one : wanted)
        sum += one;
    QList<QTextLength> widths;
    for (const qreal one : wanted)
        widths.append(QTextLength(QTextLength::PercentageLength, std::max(5.0, 100 * one / std::max(sum, 1.0))));
    return widths;
}

void insertTable(QTextCursor &cursor, const ReportTable &table)
{
    const auto columns = static_cast<int>(table.columns.size());
    const auto rows = static_cast<int>(table.rows.size());
    if (columns == 0)
        return;
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderBrush(kRule);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(5);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(columnWidths(table));
    QTextTable *grid = cursor.insertTable(rows + 1, columns, format);
    const QTextCharFormat head = charFormat(8.5, true);
    const QTextCharFormat body = charFormat(8.5, false);
    for (int column = 0; column < columns; ++column) {
        QTextTableCell cell = grid->cellAt(0, column);
        QTextTableCellFormat cellFormat;
        cellFormat.setBackground(kHeadFill);
        cell.setFormat(cellFormat);
        cell.firstCursorPosition().insertText(table.columns.at(column).title, head);
    }
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            grid->cellAt(row + 1, column).firstCursorPosition().insertText(cellText(table.rows.at(row).value(column)), body);
    }
    cursor.movePosition(QTextCursor::End);
}

/// What stands at the foot of every page.
void paintFoot(QPainter &painter, const QRectF &foot, const Provenance &provenance, int page, int pages)
{
    QFont small = painter.font();
    small.setPointSizeF(7.5);
    painter.save();
    painter.setFont(small);
    painter.setPen(kRule);
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setPen(kSecondary);
    QStringList words{provenance.organisation, provenance.title};
    if (provenance.pulledAt.isValid())
        words.append(QLocale().toString(provenance.pulledAt.toLocalTime(), QLocale::ShortFormat));
    words.removeAll(QString());
    const QString number = Words::tr("page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages));
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const qreal numberWidth = painter.fontMetrics().horizontalAdvance(number) * 1.1 + 20;
    QRectF left = foot.adjusted(0, 20, -numberWidth, 0);
    QRectF right = foot.adjusted(foot.width() - numberWidth, 20, 0, 0);
    if (isMirrored) {
        left.moveRight(foot.right());
        right.moveLeft(foot.left());
    }
    const Qt::Alignment leading = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(left, static_cast<int>(leading | Qt::AlignTop | Qt::AlignAbsolute) | Qt::TextWordWrap, words.join(u" · "_s));
    painter.drawText(right, static_cast<int>(trailing | Qt::AlignTop | Qt::AlignAbsolute), number);
    if (!provenance.isComplete) {
        small.setWeight(QFont::Bold);
        painter.setFont(small);
        painter.setPen(QColor(0xb9, 0x2d, 0x3b));
        painter.drawText(foot.adjusted(0, -painter.fontMetrics().height() * 1.4, 0, 0),
                         static_cast<int>(leading | Qt::AlignTop | Qt::AlignAbsolute), incompleteStamp(provenance));
    }
    painter.restore();
}

} // namespace

Result<QByteArray> toPdf(const ReportTable &table)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return localFailure(u"a PDF needs the fonts of a desktop program"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(table.columns.size() > kMostUpright ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    writer.setTitle(table.provenance.title);
    writer.setCreator(u"Gatehouse"_s);
    QPainter painter(&writer);
    if (!painter.isActive())
        return localFailure(u"the PDF could not be begun"_s);

    const QRectF page(0, 0, writer.width(), writer.height());
    const qreal footHeight = kResolution / 25.4 * 9;
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    document.setPageSize(QSizeF(page.width(), page.height() - footHeight));
    QTextCursor cursor(&document);
    cursor.insertText(table.provenance.title, charFormat(16, true));
    if (!table.provenance.isComplete)
        insertLine(cursor, incompleteStamp(table.provenance), charFormat(10, true, QColor(0xb9, 0x2d, 0x3b)));
    insertLine(cursor, QString(), charFormat(4, false));
    insertProvenance(cursor, table.provenance);
    insertTable(cursor, table);

    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        const QRectF view(0, number * document.pageSize().height(), page.width(), document.pageSize().height());
        painter.translate(0, -view.top());
        document.drawContents(&painter, view);
        painter.restore();
        paintFoot(painter, QRectF(0, page.height() - footHeight * 0.7, page.width(), footHeight * 0.7), table.provenance,
                  number + 1, pages);
    }
    painter.end();
    return bytes;
}

Result<QByteArray> toPdf(const ReportDocument &document)
{
    ReportTable table = document.sections.isEmpty() ? ReportTable() : document.sections.first().table;
    table.provenance = document.provenance;
    return toPdf(table);
}

} // namespace gatehouse::reports
