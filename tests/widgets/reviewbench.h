// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "app/workspace.h"
#include "sandbox/practicefixture.h"
#include "store/memorysecretstore.h"
#include "widgets/actions/changerundialog.h"
#include "widgets/actions/reviewdialog.h"
#include "widgets/review/accessreviewdialog.h"
#include "widgets/review/answerspage.h"
#include "widgets/review/filespage.h"
#include "widgets/review/reviewerspage.h"
#include "widgets/review/reviewlauncher.h"
#include "widgets/review/reviewlist.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace reviewing {

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::widgets;

/// Reviews on a practice organisation with its three platforms.
struct Bench
{
    Bench()
        : practice(sandbox::PracticeFixture::smallOrganisation(60))
        , context(profile.path(), std::make_unique<store::MemorySecretStore>())
        , launcher(&window)
    {
        QList<app::KeyedConnection> connections;
        const auto add = [&](Platform platform, const QByteArray &key, const QString &name) {
            app::ConnectionSettings connection;
            connection.name = name;
            connection.platform = platform;
            connection.baseUrl = practice.url();
            connection.isPractice = true;
            connections.append({connection, SecretString(key)});
        };
        add(Platform::Anyscale, practice.key(), u"Practice Anyscale"_s);
        add(Platform::Arize, practice.arizeKey(), u"Practice Arize"_s);
        add(Platform::Wandb, practice.wandbKey(), u"Practice W&B"_s);
        app::OpenedSessions opened = app::openSessions(connections, context.network, context.clock);
        workspace = std::make_unique<app::Workspace>(std::move(opened.sessions), context);
        launcher.setWorkspace(workspace.get());
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        workspace->open();
    }
    ~Bench()
    {
        qDeleteAll(window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
        launcher.setWorkspace(nullptr);
    }

    bool isRead() const
    {
        return workspace->people().pull().isComplete() && workspace->snapshots().live() &&
               workspace->snapshots().pull().phase != PullState::Phase::Pulling;
    }

    template<typename W>
    W *dialog() const
    {
        const QList<W *> all = window.findChildren<W *>();
        for (W *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    sandbox::PracticeFixture practice;
    QTemporaryDir profile;
    app::AppContext context;
    QWidget window;
    std::unique_ptr<app::Workspace> workspace;
    ReviewLauncher launcher;
};

template<typename W>
W *in(QWidget *dialog, const char *name)
{
    const QList<W *> all = dialog->findChildren<W *>(QString::fromLatin1(name));
    for (W *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

/// The answers of one reviewer as the page saves them: everything kept, but for these codes.
inline QString answerFile(const app::Review &review, int reviewer, const QStringList &removed, const QString &path,
                          const QString &otherwise = u"keep"_s)
{
    QJsonArray rows;
    for (const int at : app::queueOf(review, reviewer)) {
        const app::ReviewItem &item = review.items[at];
        const bool isRemoved = removed.contains(item.code);
        rows.append(QJsonObject{{u"code"_s, item.code},
                                {u"facts"_s, QJsonArray::fromStringList(app::factsOf(item))},
                                {u"decision"_s, isRemoved ? u"remove"_s : otherwise},
                                {u"reason"_s, isRemoved ? u"Left the project"_s : QString()}});
    }
    const QJsonObject top{{u"format"_s, QString::fromUtf8(app::packet::kFormat)},
                          {u"review"_s, review.id},
                          {u"packet"_s, review.reviewers[reviewer].packet},
                          {u"digest"_s, QString::fromUtf8(app::packetDigest(review, reviewer))},
                          {u"answers"_s, rows}};
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(top).toJson());
    return path;
}

} // namespace reviewing
