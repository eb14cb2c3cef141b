// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/workspace.h"
#include "models/peopleproxymodel.h"
#include "widgets/theme.h"

#include <QtWidgets/QFrame>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::widgets {

/// A card of Home: rows of icon, words, reason and one thing to do, separated by hairlines.
class RowsCard : public QFrame
{
    Q_OBJECT

public:
    explicit RowsCard(QWidget *parent);

protected:
    /// Null where `link` is empty.
    QPushButton *addLine(const QString &icon, Ink ink, const QString &what, const QString &why, const QString &link);
    QVBoxLayout *rows() const { return m_rows; }

private:
    QVBoxLayout *m_rows;
};

/// What needs a look today; each row leads to the list that is already narrowed to it.
class AttentionCard final : public RowsCard
{
    Q_OBJECT

public:
    AttentionCard(app::Workspace &workspace, const models::PeopleProxyModel &people, QWidget *parent);

Q_SIGNALS:
    void findingsRequested();
    void peopleRequested(gatehouse::models::PeopleProxyModel::View view);
    void refreshRequested();

private:
    void addView(const QString &icon, Ink ink, const QString &what, const QString &why, models::PeopleProxyModel::View view,
                 int count);
};

/// The three platforms of the organisation that is open, and how each stands.
class ConnectionsCard final : public RowsCard
{
    Q_OBJECT

public:
    ConnectionsCard(app::Workspace &workspace, const app::Connections &connections, QWidget *parent);

Q_SIGNALS:
    void detailsRequested();
    void connectRequested();
    void connectPlatformRequested(const QString &organisationId, gatehouse::Platform platform);
    void openRequested(const QString &organisationId);

private:
    void addOpen(const app::Workspace &workspace, const app::Session &session, const QString &organisationId);
};

/// First run: connect, or look around.
class FirstRunCard final : public RowsCard
{
    Q_OBJECT

public:
    explicit FirstRunCard(QWidget *parent);

Q_SIGNALS:
    void connectRequested();
    void practiceRequested();
};

} // namespace gatehouse::widgets
