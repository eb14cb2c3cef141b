// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessfilter.h"

#include <QtCore/QAbstractItemModel>

#include <vector>

namespace gatehouse::models {

/// Who reaches what as a tree, in two orders: from people to places and from places to people. A node's children are made when
/// somebody asks for them, so that 10,000 people with 300,000 grants open at once.
class AccessTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Order {
        WhoToWhere, ///< person (service account, group, key) → platform → resources in each other
        WhereToWho  ///< platform → resources in each other → groups → who is in them; then who has it otherwise
    };
    enum class Column { Name, Role, Because, LastActive };
    static constexpr int kColumnCount = 4;

    enum class Node {
        Who,           ///< WhoToWhere: a first line. WhereToWho: somebody who has a role there, in a group or not
        Platform,      ///< a heading with its people counted
        Resource,      ///< WhoToWhere: with the role there; none where only something within is reached
        Group,         ///< WhereToWho: a group that holds a role there, its members below
        UnknownMembers ///< WhereToWho: "Other members are not known"
    };

    enum Role {
        NodeRole = Qt::UserRole + 1, ///< int: Node
        WhoRole,                     ///< int: line of AccessIndex::who(), -1: none
        ResourceRole,                ///< int, -1: none
        GrantRole,                   ///< int: the strongest; -1: none
        PrincipalKindRole,           ///< int: PrincipalKind of Who and Group; else -1
        ResourceKindRole,            ///< int: ResourceKind; else -1
        PlatformRole,                ///< int: gatehouse::Platform; -1: of a person's first line
        StateRole,                   ///< int: AccessCell::State; of a heading None
        OriginRole,                  ///< int: GrantOrigin; -1: no grant
        PersonIdRole                 ///< QString: PersonId::value
    };

    explicit AccessTreeModel(Order order, QObject *parent = nullptr);
    ~AccessTreeModel() override;

    Order order() const { return m_order; }
    /// One reset; null: nothing.
    void setShown(const AccessShownPtr &shown);
    const AccessShownPtr &shown() const { return m_shown; }
    /// The same for who has no AccessShown at hand.
    void setIndex(const app::AccessIndexPtr &index);
    void setFilter(const AccessFilter &filter);

    Node nodeAt(const QModelIndex &index) const;
    int grantAt(const QModelIndex &index) const;
    int whoAt(const QModelIndex &index) const;
    /// WhoToWhere: of the row or none; WhereToWho: of the row or the place it stands under.
    int resourceAt(const QModelIndex &index) const;
    /// The row that shows what somebody has there, made if need be: in WhereToWho the direct line before the one in a group.
    /// Either may be -1: then the first line of the person, or the resource's own row. Not shown: an invalid index.
    QModelIndex indexOf(int who, int resource) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By name or by last active: people among each other; places keep their order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Item
    {
        Node node = Node::Who;
        bool isBuilt = false;
        bool isDerived = false; ///< somebody in a group of whom the platform does not repeat the group's grant
        qint8 hasChildren = -1; ///< -1: not found out yet
        Platform platform = Platform::Anyscale;
        app::AccessCell::State state = app::AccessCell::State::None;
        int parent = -1;
        int row = 0;
        int who = -1;
        int resource = -1;
        int grant = -1;
        int count = 0; ///< Group: members. UnknownMembers: lines above it. Resource of a person: further ways in
        std::vector<int> children{};
    };
    struct PlaceLines;
    const Item &item(const QModelIndex &index) const { return m_items[static_cast<size_t>(index.internalId())]; }
    Item &at(int item) const { return m_items[static_cast<size_t>(item)]; }
    int itemOf(const QModelIndex &index) const { return index.isValid() ? static_cast<int>(index.internalId()) : 0; }
    QModelIndex indexOfItem(int item, int column = 0) const;
    int childWith(int item, int resource) const;
    int placeItem(int top, int resource) const;
    int lineItem(int place, int who) const;
    void take(const AccessShownPtr &shown);
    // Called from const functions: making a node changes nothing that anybody sees.
    int add(int parent, Item item) const;
    void build(int item) const;
    void buildRoot() const;
    void buildPerson(int item) const;
    void buildPersonPlaces(int parent, int who, const QList<int> &places, const QBitArray &wanted) const;
    void buildPlace(int item) const;
    PlaceLines linesOf(int resource) const;
    bool findChildren(const Item &item) const;
    void sortPeople(int parent) const;

    QString nameText(const Item &item) const;
    QString roleText(const Item &item) const;
    QString becauseText(const Item &item) const;
    QString placesText(int who) const;
    QString accessibleText(const Item &item) const;

    const Order m_order;
    AccessFilter m_filter;
    AccessShownPtr m_shown;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QBitArray m_needed;                ///< resources that are shown, and what they lie in
    mutable std::vector<Item> m_items; ///< 0: the invisible root; a number stays while the model shows the same thing
    mutable QList<int> m_itemOfWho;    ///< WhoToWhere: first lines
};

} // namespace gatehouse::models
