// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/peoplestore.h"
#include "domain/person.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QSettings>

#include <optional>
#include <utility>

namespace gatehouse::app {

/// Two persons who look like one human: a plus-address, an alias, the same rare name. Never joined by itself.
struct JoinSuggestion
{
    enum class Reason { PlusAddress, SameLocalPart, SameName };

    PersonId first;
    PersonId second;
    Reason reason = Reason::SameName;

    bool operator==(const JoinSuggestion &) const = default;
};

/// Joins the store's accounts to persons, and keeps them joined while accounts come and go. Links and splits made by hand are
/// remembered in the profile by address and account id, never by name. All is announced in batches.
class PersonIndex final : public QObject
{
    Q_OBJECT

public:
    /// `settings` remembers links, splits and dismissed suggestions under `organisation`; null: nothing is remembered.
    PersonIndex(PeopleStore &store, QSettings *settings, const QString &organisation, QObject *parent = nullptr);

    /// In no order; the model sorts.
    QList<Person> persons() const;
    qsizetype count() const { return m_persons.size(); }
    const Person *find(const PersonId &id) const;      ///< valid until the next change
    PersonId personOf(const AccountId &account) const; ///< empty: not there

    /// Worked out once after a change, so asking again costs nothing.
    QList<JoinSuggestion> suggestions() const;
    void join(const PersonId &first, const PersonId &second);
    /// Takes one account out of its person; it stays apart from then on.
    void split(const AccountId &account);
    void dismiss(const JoinSuggestion &suggestion);

Q_SIGNALS:
    void cleared();
    void upserted(const QList<gatehouse::Person> &batch);
    void removed(const QList<gatehouse::PersonId> &ids);

private:
    using Key = QString; ///< "email:ana@…" or "account:0:ide_…": what links and splits are remembered by

    void take(const QList<Account> &batch);
    void drop(const QList<AccountId> &ids);
    void reset();
    void load();
    void save() const;
    void regroup(const QList<PersonId> &persons);
    void announce(const QSet<PersonId> &touched);
    void place(const Account &account, QSet<PersonId> &touched);
    void unplace(const AccountId &account, QSet<PersonId> &touched);
    void rebuildRoots();
    Key keyOf(const Account &account) const;
    PersonId personIdOf(const Account &account) const;
    QList<JoinSuggestion> findSuggestions() const;
    bool areApart(const Person &first, const Person &second) const;

    PeopleStore &m_store;
    QSettings *m_settings;
    QString m_organisation;
    QHash<PersonId, Person> m_persons;
    QHash<AccountId, PersonId> m_personOf;
    QList<std::pair<Key, Key>> m_links;
    QHash<Key, Key> m_roots; ///< of keys that a link names: the key of the whole bunch
    QSet<AccountId> m_splits;
    QSet<QString> m_dismissed;
    mutable std::optional<QList<JoinSuggestion>> m_suggestions;
};

} // namespace gatehouse::app
