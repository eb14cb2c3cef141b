// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopleproxymodel.h"

#include "domain/email.h"

#include <algorithm>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

namespace {

QString domainOf(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? QString() : email.sliced(at + 1).toLower();
}

} // namespace

PeopleProxyModel::PeopleProxyModel(QObject *parent)
    : FlatProxyModel(parent)
{
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
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
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
    const QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
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
        const Account &account = m_people->account(row);
        if (account.type == AccountType::ServiceAccount)
            continue;
        if (const QString domain = domainOf(account.email); !domain.isEmpty()) {
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

bool PeopleProxyModel::isInView(const Account &account, View view) const
{
    switch (view) {
    case View::Everyone:
        return true;
    case View::Administrators:
        return account.role.kind == Role::Kind::Owner;
    case View::ServiceAccounts:
        return account.type == AccountType::ServiceAccount;
    case View::Invited:
        return account.status == AccountStatus::Invited || account.status == AccountStatus::Expired;
    case View::OutsideDomain: {
        const QString domain = domainOf(account.email);
        return account.type != AccountType::ServiceAccount && !homeDomain().isEmpty() && !domain.isEmpty() &&
               domain != homeDomain() && !domain.endsWith(u'.' + homeDomain());
    }
    case View::Chosen:
        return m_chosen.contains(emailKey(account.email));
    }
    return true;
}

PeopleProxyModel::Counts PeopleProxyModel::counts() const
{
    Counts counts{};
    if (!m_people)
        return counts;
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const Account &account = m_people->account(row);
        for (int view = 0; view < kViewCount; ++view) {
            if (isInView(account, static_cast<View>(view)))
                ++counts[static_cast<size_t>(view)];
        }
    }
    return counts;
}

bool PeopleProxyModel::accepts(int sourceRow) const
{
    if (!isInView(m_people->account(sourceRow), m_view))
        return false;
    const QString &text = m_people->searchText(sourceRow);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

bool PeopleProxyModel::isLess(int left, int right, int column) const
{
    return m_people->isLess(left, right, static_cast<PeopleTableModel::Column>(column));
}

} // namespace gatehouse::models
