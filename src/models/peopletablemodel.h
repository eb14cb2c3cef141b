// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/personindex.h"
#include "domain/person.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCollator>
#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <array>
#include <optional>

namespace gatehouse::models {

/// One row a person, one column a platform. What a cell shows, is sorted by and searched in is made when the row comes; data()
/// looks up. Who is ticked is kept by person, so that ticks survive search, sort, refresh and actions.
class PeopleTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Person, ///< carries the tick (Qt::CheckStateRole)
        Email,
        Anyscale,
        Arize,
        Wandb,
        LastActive,
        Created,
        Kind,
        Teams,
        Developer, ///< Arize AX
        Seats,     ///< W&B
        BaseRole,  ///< Anyscale
        OtherEmails,
        AnyscaleUser,
        AnyscaleIdentity,
        ArizeUser,
        WandbUser
    };
    static constexpr int kColumnCount = 17;

    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString: PersonId::value
        StatusRole,                ///< int: AccountStatus of a platform's cell; -1: no account there, or no such cell
        IsServiceAccountRole,      ///< bool
        HasOdditiesRole            ///< bool: a platform's record was unusual
    };

    explicit PeopleTableModel(QObject *parent = nullptr);

    /// Which platform a column is about; none: about the person.
    static std::optional<Platform> platformOf(Column column);
    /// The column of a platform's role and state.
    static Column cellOf(Platform platform);
    /// What a column is called in the settings: never translated.
    static QString keyOf(Column column);

    /// Shows what the index holds and follows it from now on. Null: nothing.
    void follow(app::PersonIndex *index);

    void reset(const QList<Person> &persons);
    void upsert(const QList<Person> &batch);
    void remove(const QList<PersonId> &ids);

    /// Platforms whose list is not whole: there an empty cell may mean "not read yet".
    void setUnread(const QSet<Platform> &platforms) { m_unread = platforms; }
    const QSet<Platform> &unread() const { return m_unread; }

    const Person &person(int row) const { return m_rows[row].person; }
    const Person *find(const PersonId &id) const;                         ///< null: not there; valid until the next change
    int rowOf(const PersonId &id) const { return m_index.value(id, -1); } ///< -1: not there
    /// Folded text (domain searchKey) of everything a person may search by: names, addresses, roles, teams, ids.
    const QString &searchText(int row) const { return m_rows[row].search; }
    bool isLess(int left, int right, Column column) const;

    bool isTicked(const PersonId &id) const { return m_ticked.contains(id); }
    void setTicked(const QList<PersonId> &ids, bool isTicked);
    void clearTicks();
    /// Those that are there, in no order.
    QList<PersonId> ticked() const;
    int tickedCount() const;
    /// Forgets the ticks of people who are not there any more: after a whole pull.
    void forgetAbsentTicks();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Cell
    {
        QString text;
        int status = -1;
    };
    struct Row
    {
        Row(const Person &whose, const QCollatorSortKey &key)
            : person(whose)
            , personKey(key)
        {
        }

        Person person;
        std::array<Cell, 3> cells; ///< by Platform
        QString created;
        QString kind;
        QString teams;
        QString developer;
        QString seats;
        QString baseRole;
        QString search;
        QDateTime createdAt;
        QDateTime lastActiveAt;
        bool wasNeverActive = false;
        bool hasOddities = false;
        QCollatorSortKey personKey;
    };
    Row makeRow(const Person &person) const;
    QString text(const Row &row, Column column) const;
    QString accessibleText(const Row &row, Column column) const;
    QString toolTip(const Row &row, Column column) const;
    QString platformSentence(const Row &row, Platform platform) const;
    void announceTicks(int lowest, int highest);

    QCollator m_collator;
    QList<Row> m_rows;
    QHash<PersonId, int> m_index;
    QSet<PersonId> m_ticked;
    QSet<Platform> m_unread;
    QPointer<app::PersonIndex> m_source;
};

} // namespace gatehouse::models
