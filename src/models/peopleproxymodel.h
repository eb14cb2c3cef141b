// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flatproxymodel.h"
#include "models/peopletablemodel.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <array>

namespace gatehouse::models {

/// Who is shown: a view (chip), narrowed by what is typed.
class PeopleProxyModel final : public FlatProxyModel
{
    Q_OBJECT

public:
    enum class View {
        Everyone,
        InvitedLong,    ///< an invitation is open for more than kLongInvitedDays days
        Administrators, ///< owners and admins of any platform
        OutsideDomain,  ///< e-mail in another domain than most people's
        OnePlatform,    ///< accounts on one of the open platforms alone
        NeverActive,
        ServiceAccounts,
        PeopleOnly,
        Invited, ///< any open or expired invitation
        Chosen   ///< the addresses given to setChosen()
    };
    static constexpr int kViewCount = 10;
    using Counts = std::array<int, kViewCount>;

    explicit PeopleProxyModel(QObject *parent = nullptr);

    /// What a view is called in the settings: never translated. An unknown word is Everyone.
    static QString keyOf(View view);
    static View viewOf(const QString &key);

    void setPeople(PeopleTableModel *model);
    void setView(View view);
    View view() const { return m_view; }
    /// Addresses of View::Chosen, in any case.
    void setChosen(const QStringList &emails);
    /// Words that must all be found, wherever; blind to case and accents.
    void setSearch(const QString &text);
    QString search() const { return m_search; }

    /// How many each view holds, whatever is typed. The domain is the one that at least half of the people with an address share,
    /// else empty.
    Counts counts() const;
    QString homeDomain() const;
    /// Whether a row would be shown in that view, whatever is typed.
    bool isInView(int sourceRow, View view) const;
    /// How many rows that view would show with these words typed.
    int countOf(View view, const QString &search) const;
    /// The people of the rows shown, in their order.
    QList<PersonId> shownIds() const;

protected:
    bool accepts(int sourceRow) const override;
    bool isLess(int left, int right, int column) const override;
    bool needsWholeList() const override { return m_view == View::OutsideDomain; }
    void prepareFilter() override;

private:
    bool isInView(const Person &person, View view, const QDateTime &now) const;

    PeopleTableModel *m_people = nullptr;
    View m_view = View::Everyone;
    QString m_search;
    QStringList m_words;
    QSet<QString> m_chosen;
    QDateTime m_now; ///< of the filter pass under way, UTC
    mutable QString m_domain;
    mutable bool m_domainKnown = false;
};

} // namespace gatehouse::models
