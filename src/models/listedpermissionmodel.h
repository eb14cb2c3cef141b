// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/userpermissions.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace gatehouse::models {

/// One row a grant: person × resource × role. People, resources and roles are kept once and ranked once, so that sorting and
/// searching 100,000 grants compares numbers.
class ListedPermissionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Person, Email, Resource, Kind, Parent, Role, Because, UserId, ResourceId };
    static constexpr int kColumnCount = 9;

    enum Role {
        UserIdRole = Qt::UserRole + 1, ///< QString
        ResourceKeyRole,               ///< QString: unique over kinds
        IsServiceAccountRole,          ///< bool
        KindRole,                      ///< int: ResourceKind
        OriginRole                     ///< int: GrantOrigin
    };

    struct PersonEntry
    {
        UserId id;
        QString email;
        QString name; ///< the name known from the people list, else the e-mail, else the id
        bool isServiceAccount = false;
        QString search; ///< folded
        int rank = 0;   ///< place among all, by name in the reader's language
        int emailRank = 0;
        int grants = 0;
    };
    struct ResourceEntry
    {
        ListedResource resource;
        QString key;
        QString name; ///< what to show; the organisation itself by its name
        QString kind;
        QString parent; ///< name of the cloud of a project; the id where no name is known
        QString search;
        int rank = 0; ///< organisation, clouds, each followed by its projects
        int nameRank = 0;
        int kindRank = 0;
        int parentRank = 0;
        int grants = 0;
    };
    struct RoleEntry
    {
        gatehouse::Role role;
        QString text;
        QString search;
        int rank = 0;
    };

    explicit ListedPermissionModel(QObject *parent = nullptr);

    /// `names`: what the people list calls them, by user id. `organisation`: what the whole is called.
    void reset(const UserPermissions &graph, const QHash<UserId, QString> &names, const QString &organisation);

    const ListedPermission &grant(int row) const { return m_graph.grants[row]; }
    const QList<PersonEntry> &people() const { return m_people; }
    const QList<ResourceEntry> &resources() const { return m_resources; }
    const QList<RoleEntry> &roles() const { return m_roles; }
    int personOf(int row) const { return m_rows[row].person; }
    int resourceOf(int row) const { return m_rows[row].resource; }
    int roleOf(int row) const { return m_rows[row].role; }
    bool isLess(int left, int right, Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int person = 0;
        int resource = 0;
        int role = 0;
    };
    int addPerson(const ListedPermission &grant, const QHash<UserId, QString> &names, QHash<QString, int> &known);
    int addResource(const ListedPermission &grant, const QString &organisation, QHash<QString, int> &known);
    int addRole(const ListedPermission &grant, QHash<QString, int> &known);
    void rankPeople();
    void rankResources();
    void rankRoles();

    UserPermissions m_graph;
    QList<Row> m_rows;
    QList<PersonEntry> m_people;
    QList<ResourceEntry> m_resources;
    QList<RoleEntry> m_roles;
};

} // namespace gatehouse::models
