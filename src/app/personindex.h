// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/peoplestore.h"
#include "domain/person.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QSettings>

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
    const Person *find(const PersonId &id) const; ///< valid until the next change
    PersonId personOf(const AccountId &account) const; ///< empty: not there

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
    void take(const QList<Account> &batch);
    void drop(const QList<AccountId> &ids);

    PeopleStore &m_store;
    QSettings *m_settings;
    QString m_organisation;
    QHash<PersonId, Person> m_persons;
    QHash<AccountId, PersonId> m_personOf;
};

} // namespace gatehouse::app
