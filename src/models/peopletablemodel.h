// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/peoplestore.h"
#include "domain/account.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCollator>
#include <QtCore/QHash>

namespace gatehouse::models {

/// One row an account. What a cell shows, is sorted by and searched in is made when the row comes; data() looks up.
class PeopleTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Person, Email, Anyscale, Created, Kind, BaseRole, UserId, IdentityId };
    static constexpr int kColumnCount = 8;

    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString: AccountId::value
        StatusRole,                ///< int: AccountStatus
        TypeRole,                  ///< int: AccountType
        HasOdditiesRole            ///< bool: the platform's record was unusual
    };

    explicit PeopleTableModel(QObject *parent = nullptr);

    /// Shows what the store holds and follows it from now on; the store must outlive the model or be replaced. Null: nothing.
    void follow(app::PeopleStore *store);

    void reset(const QList<Account> &accounts);
    void upsert(const QList<Account> &batch);
    void remove(const QList<AccountId> &ids);

    const Account &account(int row) const { return m_rows[row].account; }
    int rowOf(const AccountId &id) const { return m_index.value(id, -1); } ///< -1: not there
    /// Folded text (domain searchKey) of everything a person may search by: name, e-mail, ids, role.
    const QString &searchText(int row) const { return m_rows[row].search; }
    bool isLess(int left, int right, Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Account account;
        QString person;
        QString anyscale; ///< "Owner" or "Collaborator, invited"
        QString created;
        QString kind;
        QString baseRole;
        QString search;
        QCollatorSortKey personKey;
    };
    Row makeRow(const Account &account) const;
    QString text(const Row &row, Column column) const;
    QString accessibleText(const Row &row, Column column) const;

    QCollator m_collator;
    QList<Row> m_rows;
    QHash<AccountId, int> m_index;
    app::PeopleStore *m_store = nullptr;
};

} // namespace gatehouse::models
