// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/kindsdelegate.h"

#include "models/importkindsmodel.h"
#include "widgets/icontheme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Entry = models::ImportKindsModel::Entry;

namespace {

constexpr int kWords = 36;
constexpr int kTrail = 12;

Entry entryOf(const QModelIndex &index)
{
    return static_cast<Entry>(index.data(models::ImportKindsModel::EntryRole).toInt());
}

QString countText(const QModelIndex &index)
{
    return entryOf(index) == Entry::NothingToFix
               ? QString()
               : QLocale().toString(index.data(models::ImportKindsModel::CountRole).toLongLong());
}

QFont strong(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

void paintState(QPainter *painter, const QRect &place, const QModelIndex &index, const Tokens &tokens)
{
    switch (entryOf(index)) {
    case Entry::Kind: {
        const auto kind = static_cast<sheets::ProblemKind>(index.data(models::ImportKindsModel::KindRole).toInt());
        if (kind == sheets::ProblemKind::Duplicate)
            paintIcon(painter, place, u"state-doubt"_s, tokens.caution);
        else
            paintIcon(painter, place, u"state-fault"_s, tokens.negative);
        break;
    }
    case Entry::NothingToFix:
    case Entry::Ready:
        paintIcon(painter, place, u"state-done"_s, tokens.positive);
        break;
    case Entry::LeftOut:
        paintIcon(painter, place, u"state-out"_s, tokens.secondary);
        break;
    case Entry::All:
        break;
    }
}

} // namespace

int KindsDelegate::wordsWidth(const QStyleOptionViewItem &option, const QString &count)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(40, width - kWords - kTrail - 8 - QFontMetrics(strong(option.font)).horizontalAdvance(count));
}

QSize KindsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(strong(option.font));
    const QRect words =
        metrics.boundingRect(QRect(0, 0, wordsWidth(option, countText(index)), 10000), Qt::TextWordWrap, index.data().toString());
    const int lines = std::min(words.height(), metrics.lineSpacing() * 3);
    return {100, std::max(44, lines + 20)};
}

void KindsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = tokensOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const auto mirror = [&option](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect;
    if (isSelected) {
        painter->setPen(tokens.isHighContrast ? QPen(tokens.text) : QPen(Qt::NoPen));
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 2.5, -0.5, -2.5), 4, 4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawRoundedRect(mirror(QRect(rect.left(), rect.top() + 8, 3, rect.height() - 16)), 1.5, 1.5);
    }
    if (hasFocus) {
        painter->setPen(QPen(tokens.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 3, -1, -3), 4, 4);
    }
    if (entryOf(index) == Entry::All)
        painter->fillRect(rect.left() + 8, rect.top(), rect.width() - 16, 1, tokens.separator);
    paintState(painter, mirror(QRect(rect.left() + 12, rect.center().y() - 7, kTextIcon, kTextIcon)), index, tokens);
    const QString count = countText(index);
    const QFont font = isSelected ? strong(option.font) : option.font;
    painter->setFont(font);
    painter->setPen(tokens.text);
    const auto leading =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::AlignVCenter;
    const QRect words(rect.left() + kWords, rect.top(), wordsWidth(option, count), rect.height());
    painter->drawText(mirror(words), leading | Qt::TextWordWrap, index.data().toString());
    painter->setPen(isSelected ? tokens.text : tokens.secondary);
    const auto trailing =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute) | Qt::AlignVCenter;
    painter->drawText(mirror(QRect(rect.left(), rect.top(), rect.width() - kTrail, rect.height())), trailing, count);
    painter->restore();
}

} // namespace gatehouse::widgets
