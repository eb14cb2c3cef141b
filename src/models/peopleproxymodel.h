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
        Administrators, ///< owners of the organisation
        ServiceAccounts,
        Invited,
        OutsideDomain, ///< e-mail in another domain than most people's
        Chosen         ///< the addresses given to setChosen()
    };
    static constexpr int kViewCount = 6;
    using Counts = std::array<int, kViewCount>;

    explicit PeopleProxyModel(QObject *parent = nullptr);

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

protected:
    bool accepts(int sourceRow) const override;
    bool isLess(int left, int right, int column) const override;
    bool needsWholeList() const override { return m_view == View::OutsideDomain; }

private:
    bool isInView(const Account &account, View view) const;

    PeopleTableModel *m_people = nullptr;
    View m_view = View::Everyone;
    QString m_search;
    QStringList m_words;
    QSet<QString> m_chosen;
    mutable QString m_domain;
    mutable bool m_domainKnown = false;
};

} // namespace gatehouse::models
