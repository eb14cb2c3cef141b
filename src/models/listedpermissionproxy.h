// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flatproxymodel.h"
#include "models/listedpermissionmodel.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace gatehouse::models {

/// Which grants are shown: what is typed, a role, a kind of resource, one person, one resource.
class ListedPermissionProxy final : public FlatProxyModel
{
    Q_OBJECT

public:
    explicit ListedPermissionProxy(QObject *parent = nullptr);

    void setPermissions(ListedPermissionModel *model);
    /// Words that must all be found in person, resource or role; blind to case and accents.
    void setSearch(const QString &text);
    QString search() const { return m_search; }
    /// A role's text as shown; empty: every role.
    void setRoleText(const QString &role);
    QString roleText() const { return m_role; }
    /// Nothing: every kind.
    void setKind(std::optional<ResourceKind> kind);
    std::optional<ResourceKind> kind() const { return m_kind; }
    /// Empty: everybody.
    void setPerson(const UserId &person);
    UserId person() const { return m_person; }
    bool isFiltered() const { return !m_words.isEmpty() || !m_role.isEmpty() || m_kind || !m_person.isEmpty(); }
    void clearFilters();

    /// Of the rows shown.
    int shownPeople() const;
    int shownResources() const;

protected:
    bool accepts(int sourceRow) const override;
    bool isLess(int left, int right, int column) const override;
    void prepareFilter() override;

private:
    ListedPermissionModel *m_permissions = nullptr;
    QString m_search;
    QStringList m_words;
    QString m_role;
    std::optional<ResourceKind> m_kind;
    UserId m_person;
    // For each word, who, what and which role it is found in: looked up once a person, not once a grant.
    struct Hits
    {
        QList<bool> people;
        QList<bool> resources;
        QList<bool> roles;
    };
    QList<Hits> m_hits;
    QList<bool> m_rolesWanted;
};

} // namespace gatehouse::models
