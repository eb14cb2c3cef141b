// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notices.h"

#include "app/texts.h"
#include "widgets/exportdialog.h"
#include "widgets/messagebanner.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QDialog>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::widgets::Notices)
};

} // namespace

void announceFailure(MessageBanner *banner, const ApiError &error)
{
    const app::ErrorText text = app::describe(error, app::platformText(Platform::Anyscale));
    MessageBanner::Message message;
    message.tone = MessageBanner::Tone::Negative;
    message.what = text.what;
    message.meaning = QStringList{text.why, text.next}.join(u' ').trimmed();
    message.technical = text.technical;
    message.isClosable = true;
    banner->say(message);
}

void announceExport(ExportDialog *dialog, MessageBanner *banner)
{
    QObject::connect(dialog, &ExportDialog::failed, banner, [banner](const ApiError &error) { announceFailure(banner, error); });
    QObject::connect(dialog, &ExportDialog::saved, banner, [banner](const QString &path) {
        const QFileInfo file(path);
        MessageBanner::Message message;
        message.tone = MessageBanner::Tone::Positive;
        message.what = Notices::tr("Saved as %1").arg(app::isolated(file.fileName()));
        message.meaning = Notices::tr("In the folder %1. Only you can read the file.").arg(app::isolated(file.absolutePath()));
        message.action = Notices::tr("Open the folder");
        message.actionIcon = u"folder-open"_s;
        message.isClosable = true;
        banner->say(message, [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
}

void deleteDialogs(QWidget *window, const QStringList &except)
{
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *dialog : window->findChildren<QDialog *>()) {
        if (!except.contains(dialog->objectName()))
            dialogs.append(dialog);
    }
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs))
        delete dialog.data();
}

} // namespace gatehouse::widgets
