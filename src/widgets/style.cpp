// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include "widgets/icontheme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QVariant>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

/// A label that keeps to the leading edge of the window whatever its words are written in: a Latin name in an Arabic window
/// stands at the right. One that wraps hints at its text on one line as far as that is sensible; QLabel's own guess is a narrow,
/// tall block, which leaves gaps wherever there is room.
class PlainLabel final : public QLabel
{
public:
    PlainLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        align();
    }

    QSize sizeHint() const override
    {
        if (!wordWrap())
            return QLabel::sizeHint();
        ensurePolished();
        const QFontMetrics metrics(font());
        const QMargins margins = contentsMargins();
        const int most = metrics.averageCharWidth() * 90;
        const int wanted =
            textFormat() == Qt::RichText ? most : metrics.horizontalAdvance(text()) + margins.left() + margins.right() + 2;
        const int width = std::min(wanted, most);
        return {width, std::max(metrics.height(), heightForWidth(width))};
    }
    QSize minimumSizeHint() const override
    {
        if (!wordWrap())
            return QLabel::minimumSizeHint();
        ensurePolished();
        const QFontMetrics metrics(font());
        return {std::min(sizeHint().width(), metrics.averageCharWidth() * 14), metrics.height()};
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
    }

private:
    void align()
    {
        if (alignment().testFlag(Qt::AlignHCenter))
            return;
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
};

} // namespace

void setRole(QWidget *widget, const char *roleName)
{
    widget->setProperty("role", QString::fromLatin1(roleName));
    if (qobject_cast<QFrame *>(widget) == nullptr)
        widget->setAttribute(Qt::WA_StyledBackground, true);
    repolish(widget);
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    // Buttons keep their size until they are told.
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &changed);
    widget->updateGeometry();
    widget->update();
}

QLabel *makeLabel(const QString &text, const char *roleName, QWidget *parent, bool wraps)
{
    auto *label = new PlainLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    if (roleName)
        setRole(label, roleName);
    return label;
}

QLabel *makeIconLabel(const QString &iconName, Ink ink, QWidget *parent, int size)
{
    auto *label = new QLabel(parent);
    label->setFixedSize(size, size);
    setIconLabel(label, iconName, ink, size);
    return label;
}

void setIconLabel(QLabel *label, const QString &iconName, Ink ink, int size)
{
    // Whoever hears of another palette can set it again: a pixmap keeps its colour.
    label->setProperty("iconName", iconName);
    label->setProperty("iconInk", static_cast<int>(ink));
    label->setProperty("iconSize", size);
    label->setPixmap(themedIcon(iconName, ink).pixmap(QSize(size, size), label->devicePixelRatioF()));
}

QPushButton *makeButton(const QString &text, const QString &iconName, QWidget *parent, const char *roleName)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (!iconName.isEmpty()) {
        const bool isPrimary = roleName && QLatin1StringView(roleName) == QLatin1StringView(role::kPrimary);
        button->setIcon(buttonIcon(iconName, isPrimary ? Ink::OnAccent : Ink::Text));
        button->setIconSize(QSize(kTextIcon, kTextIcon));
    }
    if (roleName)
        setRole(button, roleName);
    return button;
}

QToolButton *makeIconButton(const QString &name, const QString &iconName, QWidget *parent, const char *roleName)
{
    auto *button = new QToolButton(parent);
    button->setText(name);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setIcon(themedIcon(iconName));
    button->setIconSize(QSize(kTextIcon, kTextIcon));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    if (roleName)
        setRole(button, roleName);
    return button;
}

QFrame *makeSeparator(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    setRole(line, role::kSeparator);
    return line;
}

QFrame *makeNote(const char *roleName, const QString &iconName, Ink ink, const QString &text, QWidget *parent)
{
    auto *note = new QFrame(parent);
    setRole(note, roleName);
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(12);
    row->addWidget(makeIconLabel(iconName, ink, note), 0, Qt::AlignTop);
    auto *words = makeLabel(text, nullptr, note, true);
    words->setObjectName(u"noteText"_s);
    row->addWidget(words, 1);
    return note;
}

void setSegmentEnds(const QList<QAbstractButton *> &segments)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        auto *segment = segments[i];
        const bool mirrored = segment->isRightToLeft();
        QString end;
        if (i == 0)
            end = mirrored ? u"right"_s : u"left"_s;
        else if (i == segments.size() - 1)
            end = mirrored ? u"left"_s : u"right"_s;
        segment->setProperty("segmentEnd", end);
        setRole(segment, role::kSegment);
    }
}

void setDisabledReason(QWidget *control, const QString &reason)
{
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason);
    control->setAccessibleDescription(reason);
}

} // namespace gatehouse::widgets
