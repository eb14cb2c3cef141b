// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/clipboardkeeper.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::widgets {

namespace {

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

ClipboardKeeper *ClipboardKeeper::ofApplication()
{
    auto *app = QCoreApplication::instance();
    auto *keeper = app->findChild<ClipboardKeeper *>(QString(), Qt::FindDirectChildrenOnly);
    return keeper ? keeper : new ClipboardKeeper(app);
}

ClipboardKeeper::ClipboardKeeper(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::empty);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &ClipboardKeeper::empty);
}

void ClipboardKeeper::put(const SecretString &secret, std::chrono::seconds lifetime)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    // KDE's and GNOME's clipboard histories look for this mark.
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_hash = hashOf(secret.reveal());
    m_timer.start(lifetime);
}

void ClipboardKeeper::empty()
{
    if (m_hash.isEmpty())
        return;
    auto *clipboard = QGuiApplication::clipboard();
    // What somebody copied since is theirs.
    if (hashOf(clipboard->text().toUtf8()) == m_hash)
        clipboard->clear();
    m_hash.clear();
    m_timer.stop();
    Q_EMIT emptied();
}

} // namespace gatehouse::widgets
