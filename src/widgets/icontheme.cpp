// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icontheme.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

using FilesBySize = QMap<int, QString>;

// Where every icon is, by name: read once from the bundle. A package may keep the theme in the system's folder instead.
QHash<QString, FilesBySize> indexOf(const QString &theme)
{
    QHash<QString, FilesBySize> index;
    for (const QString &root : {u":/icons/"_s + theme, u"/usr/share/icons/"_s + theme}) {
        QDirIterator files(root, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QStringList parts = path.split(u'/');
            int size = 0;
            for (const QString &part : parts.mid(0, parts.size() - 1)) {
                bool isNumber = false;
                if (const int number = part.toInt(&isNumber); isNumber)
                    size = number;
            }
            index[QFileInfo(path).completeBaseName()].insert(size, path);
        }
        if (!index.isEmpty())
            break;
    }
    return index;
}

/// Paints one bundled SVG as a mask, filled with the ink of the application's palette at that moment.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens tokens = tokensOf(QGuiApplication::palette());
        const Ink ink = mode == QIcon::Disabled ? Ink::Disabled : m_ink;
        paintIcon(painter, rect, m_name, tokens.ink(ink), false);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return iconFile(m_name, false).isEmpty(); }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QString m_name;
    Ink m_ink;
};

QPixmap tinted(const QString &file, const QSize &deviceSize, const QColor &colour)
{
    const QString key = "gh|%1|%2|%3"_L1.arg(file).arg(deviceSize.width()).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(deviceSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(file);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), deviceSize));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QString iconFile(const QString &name, bool dark, int size)
{
    static const QHash<QString, FilesBySize> light = indexOf(u"breeze"_s);
    static const QHash<QString, FilesBySize> darkOnes = indexOf(u"breeze-dark"_s);
    const FilesBySize sizes = (dark ? darkOnes : light).value(name);
    if (sizes.isEmpty())
        return {};
    const auto exact = sizes.lowerBound(size);
    return exact == sizes.end() ? sizes.last() : *exact;
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour, bool mirrored)
{
    const QString file = iconFile(name, false, qMin(rect.width(), rect.height()));
    if (file.isEmpty() || rect.isEmpty())
        return;
    const int side = qMin(rect.width(), rect.height());
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    const qreal ratio = painter->device()->devicePixelRatio();
    const int deviceSide = qRound(side * ratio);
    QPixmap pixmap = tinted(file, QSize(deviceSide, deviceSide), colour);
    if (mirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(square.topLeft(), pixmap);
}

QIcon themedIcon(const QString &name, Ink ink)
{
    return QIcon(new TintedIconEngine(name, ink));
}

QIcon buttonIcon(const QString &name, Ink ink)
{
    return QGuiApplication::isRightToLeft() ? QIcon() : themedIcon(name, ink);
}

} // namespace gatehouse::widgets
