// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopleproxymodel.h"

#include "domain/email.h"
#include "models/peoplewords.h"

#include <algorithm>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, PeopleProxyModel::kViewCount> kKeys = {
    "everyone"_L1,    "invitedLong"_L1,     "administrators"_L1, "outsideDomain"_L1, "onePlatform"_L1,
    "neverActive"_L1, "serviceAccounts"_L1, "peopleOnly"_L1,     "invited"_L1,       "chosen"_L1};

QString domainOf(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? QString() : email.sliced(at + 1).toLower();
}

QStringList wordsOf(const QString &typed)
{
    return searchKey(typed).split(u' ', Qt::SkipEmptyParts);
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace

PeopleProxyModel::PeopleProxyModel(QObject *parent)
    : FlatProxyModel(parent)
{
}

QString PeopleProxyModel::keyOf(View view)
{
    return kKeys[static_cast<size_t>(view)];
}

PeopleProxyModel::View PeopleProxyModel::viewOf(const QString &key)
{
    const auto found = std::find(kKeys.cbegin(), kKeys.cend(), key);
    return found == kKeys.cend() ? View::Everyone : static_cast<View>(found - kKeys.cbegin());
}

void PeopleProxyModel::setPeople(PeopleTableModel *model)
{
    // Before the base class listens: the domain must be forgotten before rows are asked for.
    if (m_people)
        m_people->disconnect(this);
    m_people = model;
    m_domainKnown = false;
    const auto forget = [this] { m_domainKnown = false; };
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    m_domainKnown = false;
            });
    FlatProxyModel::setSourceModel(model);
}

void PeopleProxyModel::setView(View view)
{
    if (m_view == view)
        return;
    m_view = view;
    refilter();
}

void PeopleProxyModel::setChosen(const QStringList &emails)
{
    m_chosen.clear();
    for (const QString &email : emails)
        m_chosen.insert(emailKey(email));
    if (m_view == View::Chosen)
        refilter();
}

void PeopleProxyModel::setSearch(const QString &text)
{
    const QStringList words = wordsOf(text);
    m_search = text;
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

QString PeopleProxyModel::homeDomain() const
{
    if (m_domainKnown || !m_people)
        return m_domain;
    QHash<QString, int> domains;
    int withAddress = 0;
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const Person &person = m_people->person(row);
        if (person.isServiceAccount)
            continue;
        if (const QString domain = domainOf(person.email); !domain.isEmpty()) {
            ++domains[domain];
            ++withAddress;
        }
    }
    m_domain.clear();
    for (auto it = domains.cbegin(); it != domains.cend(); ++it) {
        if (it.value() * 2 > withAddress)
            m_domain = it.key();
    }
    m_domainKnown = true;
    return m_domain;
}

bool PeopleProxyModel::isInView(const Person &person, View view, const QDateTime &now) const
{
    const auto hasAccount = [&person](auto isSuch) {
        return std::any_of(person.accounts.cbegin(), person.accounts.cend(), isSuch);
    };
    switch (view) {
    case View::Everyone:
        return true;
    case View::InvitedLong:
        return hasAccount([&now](const Account &account) { return isLongInvited(account, now); });
    case View::Administrators:
        return person.isAdministrator();
    case View::OutsideDomain: {
        const QString domain = domainOf(person.email);
        return !person.isServiceAccount && !homeDomain().isEmpty() && !domain.isEmpty() && domain != homeDomain() &&
               !domain.endsWith(u'.' + homeDomain());
    }
    case View::OnePlatform:
        return !person.isServiceAccount && person.platformCount() == 1;
    case View::NeverActive:
        return !person.isServiceAccount && wasNeverActive(person);
    case View::ServiceAccounts:
        return person.isServiceAccount;
    case View::PeopleOnly:
        return !person.isServiceAccount;
    case View::Invited:
        return hasAccount([](const Account &account) {
            return account.status == AccountStatus::Invited || account.status == AccountStatus::Expired;
        });
    case View::Chosen:
        return m_chosen.contains(emailKey(person.email)) ||
               std::any_of(person.otherEmails.cbegin(), person.otherEmails.cend(),
                           [this](const QString &email) { return m_chosen.contains(emailKey(email)); });
    }
    return true;
}

bool PeopleProxyModel::isInView(int sourceRow, View view) const
{
    return isInView(m_people->person(sourceRow), view, QDateTime::currentDateTimeUtc());
}

PeopleProxyModel::Counts PeopleProxyModel::counts() const
{
    Counts counts{};
    if (!m_people)
        return counts;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const Person &person = m_people->person(row);
        for (int view = 0; view < kViewCount; ++view) {
            if (isInView(person, static_cast<View>(view), now))
                ++counts[static_cast<size_t>(view)];
        }
    }
    return counts;
}

int PeopleProxyModel::countOf(View view, const QString &search) const
{
    const QStringList words = wordsOf(search);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int count = 0;
    for (int row = 0; m_people && row < m_people->rowCount(); ++row)
        count += isInView(m_people->person(row), view, now) && hasAll(m_people->searchText(row), words) ? 1 : 0;
    return count;
}

QList<PersonId> PeopleProxyModel::shownIds() const
{
    QList<PersonId> ids;
    ids.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        ids.append(m_people->person(sourceRow(row)).id);
    return ids;
}

void PeopleProxyModel::prepareFilter()
{
    m_now = QDateTime::currentDateTimeUtc();
}

bool PeopleProxyModel::accepts(int sourceRow) const
{
    return isInView(m_people->person(sourceRow), m_view, m_now) && hasAll(m_people->searchText(sourceRow), m_words);
}

bool PeopleProxyModel::isLess(int left, int right, int column) const
{
    return m_people->isLess(left, right, static_cast<PeopleTableModel::Column>(column));
}

} // namespace gatehouse::models
