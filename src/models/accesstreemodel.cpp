// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accesstreemodel.h"

#include "models/accessterms.h"

#include <algorithm>
#include <map>

namespace gatehouse::models {

using State = app::AccessCell::State;

/// Who has something on one resource, as it is shown below it.
struct AccessTreeModel::PlaceLines
{
    struct Line
    {
        int who = -1;
        int grant = -1;
        bool isDerived = false;
    };
    struct Group
    {
        int grant = -1; ///< its own; -1: told by its members alone
        int memberCount = 0;
        std::vector<Line> members{};
        QSet<int> told{}; ///< members of whom the platform tells the grant
    };
    std::map<int, Group> groups; ///< by line of "who"
    std::vector<Line> others;
};

AccessTreeModel::AccessTreeModel(Order order, QObject *parent)
    : QAbstractItemModel(parent)
    , m_order(order)
    , m_items(1)
{
}

AccessTreeModel::~AccessTreeModel() = default;

void AccessTreeModel::setShown(const AccessShownPtr &shown)
{
    if (shown)
        m_filter = shown->filter();
    take(shown);
}

void AccessTreeModel::setIndex(const app::AccessIndexPtr &index)
{
    take(AccessShown::of(index, m_filter));
}

void AccessTreeModel::setFilter(const AccessFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_shown)
        take(m_shown->with(filter));
}

void AccessTreeModel::take(const AccessShownPtr &shown)
{
    beginResetModel();
    m_shown = shown;
    m_items.assign(1, Item());
    m_itemOfWho.clear();
    m_needed.clear();
    if (m_shown) {
        m_needed.resize(m_shown->index()->graph().resources.size());
        for (const int resource : m_shown->resources()) {
            for (int at = resource; at >= 0 && !m_needed.testBit(at); at = m_shown->terms().treeParent[at])
                m_needed.setBit(at);
        }
    }
    endResetModel();
}

// ---- making nodes -------------------------------------------------------------------------------------------------------------

int AccessTreeModel::add(int parent, Item item) const
{
    const auto number = static_cast<int>(m_items.size());
    item.parent = parent;
    item.row = static_cast<int>(at(parent).children.size());
    at(parent).children.push_back(number);
    m_items.push_back(std::move(item));
    return number;
}

void AccessTreeModel::build(int item) const
{
    if (at(item).isBuilt)
        return;
    at(item).isBuilt = true;
    if (!m_shown)
        return;
    if (item == 0)
        buildRoot();
    else if (m_order == Order::WhoToWhere && at(item).node == Node::Who)
        buildPerson(item);
    else if (m_order == Order::WhereToWho && at(item).node == Node::Resource)
        buildPlace(item);
    at(item).hasChildren = at(item).children.empty() ? 0 : 1;
}

void AccessTreeModel::buildRoot() const
{
    const app::AccessIndex &index = *m_shown->index();
    if (m_order == Order::WhoToWhere) {
        m_items.reserve(m_items.size() + static_cast<size_t>(m_shown->who().size()));
        m_itemOfWho.fill(-1, index.who().size());
        for (const int who : m_shown->who()) {
            Item item;
            item.who = who;
            m_itemOfWho[who] = add(0, item);
        }
        sortPeople(0);
        return;
    }
    for (const Platform platform : m_shown->platforms()) {
        const QList<int> &tops = m_shown->terms().tops[static_cast<size_t>(platform)];
        if (std::ranges::none_of(tops, [this](int resource) { return m_needed.testBit(resource); }))
            continue;
        Item heading;
        heading.node = Node::Platform;
        heading.platform = platform;
        heading.isBuilt = true;
        heading.hasChildren = 1;
        const int number = add(0, heading);
        for (const int resource : tops) {
            if (!m_needed.testBit(resource))
                continue;
            Item place;
            place.node = Node::Resource;
            place.platform = platform;
            place.resource = resource;
            add(number, place);
        }
    }
}

void AccessTreeModel::buildPerson(int item) const
{
    const app::AccessIndex &index = *m_shown->index();
    const AccessTerms &terms = m_shown->terms();
    const int who = at(item).who;
    QBitArray wanted(index.graph().resources.size());
    for (const int resource : m_shown->resources()) {
        if (!m_shown->showsCell(who, resource, index.cell(who, resource)))
            continue;
        for (int above = resource; above >= 0 && !wanted.testBit(above); above = terms.treeParent[above])
            wanted.setBit(above);
    }
    for (const Platform platform : terms.platforms) {
        const QList<int> &tops = terms.tops[static_cast<size_t>(platform)];
        if (std::ranges::none_of(tops, [&wanted](int resource) { return wanted.testBit(resource); }))
            continue;
        Item heading;
        heading.node = Node::Platform;
        heading.platform = platform;
        heading.who = who;
        heading.isBuilt = true;
        heading.hasChildren = 1;
        buildPersonPlaces(add(item, heading), who, tops, wanted);
    }
}

void AccessTreeModel::buildPersonPlaces(int parent, int who, const QList<int> &places, const QBitArray &wanted) const
{
    for (const int resource : places) {
        if (!wanted.testBit(resource))
            continue;
        const app::AccessCell cell = m_shown->index()->cell(who, resource);
        Item place;
        place.node = Node::Resource;
        place.platform = m_shown->index()->graph().resources[resource].platform;
        place.isBuilt = true;
        place.who = who;
        place.resource = resource;
        place.state = cell.state;
        place.grant = cell.grant;
        place.count = static_cast<int>(cell.others.size());
        const int number = add(parent, place);
        buildPersonPlaces(number, who, m_shown->terms().childrenOf[resource], wanted);
        at(number).hasChildren = at(number).children.empty() ? 0 : 1;
    }
}

/// Groups with their members, and everybody else; of each the strongest that is shown.
AccessTreeModel::PlaceLines AccessTreeModel::linesOf(int resource) const
{
    const app::AccessIndex &index = *m_shown->index();
    const AccessGraph &graph = index.graph();
    PlaceLines lines;
    const auto addTo = [](std::vector<PlaceLines::Line> &list, int who, int grant) {
        if (list.empty() || list.back().who != who) // a line's grants stand together, the strongest first
            list.push_back({who, grant, false});
    };
    for (const int number : index.grantsOn(resource)) {
        const Grant &grant = graph.grants[number];
        const int who = index.whoOf(grant.principal);
        const PrincipalKind kind = index.who()[who].kind;
        const bool isThroughGroup = m_filter.withGroups && grant.origin == GrantOrigin::Group && grant.via >= 0 &&
                                    grant.via < graph.principals.size() && index.isGroup(index.whoOf(grant.via));
        if (kind == PrincipalKind::Group) {
            PlaceLines::Group &group = lines.groups[who];
            if (group.grant < 0 && m_filter.withGroups)
                group.grant = number;
        } else if (isThroughGroup) {
            PlaceLines::Group &group = lines.groups[index.whoOf(grant.via)];
            group.told.insert(who);
            if (m_shown->showsGrant(number))
                addTo(group.members, who, number);
        } else if (m_shown->showsGrant(number) || (kind == PrincipalKind::Everyone && m_shown->wantsGrant(number))) {
            addTo(lines.others, who, number);
        }
    }
    for (auto &[who, group] : lines.groups) {
        QSet<int> all = group.told;
        for (const int principal : index.groupMembers(index.who()[who].principals.constFirst())) {
            const int member = index.whoOf(principal);
            if (!all.contains(member) && group.grant >= 0 && m_shown->showsMember(member, group.grant))
                group.members.push_back({member, group.grant, true});
            all.insert(member);
        }
        group.memberCount = static_cast<int>(all.size());
    }
    std::erase_if(lines.groups, [this](const auto &one) {
        return one.second.members.empty() && (one.second.grant < 0 || !m_shown->showsGrant(one.second.grant));
    });
    return lines;
}

void AccessTreeModel::buildPlace(int item) const
{
    const int resource = at(item).resource;
    const Platform platform = at(item).platform;
    Item line;
    line.platform = platform;
    line.node = Node::Resource;
    for (const int child : m_shown->terms().childrenOf[resource]) {
        line.resource = child;
        if (m_needed.testBit(child))
            add(item, line);
    }
    line = {};
    line.platform = platform;
    line.resource = resource;
    line.isBuilt = true;
    line.state = State::Granted;
    line.hasChildren = 0;
    const auto addLine = [&](int parent, const PlaceLines::Line &one) {
        line.who = one.who;
        line.grant = one.grant;
        line.isDerived = one.isDerived;
        add(parent, line);
    };
    const PlaceLines lines = linesOf(resource);
    for (const auto &[who, group] : lines.groups) {
        Item heading = line;
        heading.node = Node::Group;
        heading.who = who;
        heading.grant = group.grant >= 0 ? group.grant : group.members.front().grant;
        heading.count = group.memberCount;
        heading.hasChildren = group.members.empty() ? 0 : 1;
        const int number = add(item, heading);
        for (const PlaceLines::Line &member : group.members)
            addLine(number, member);
        sortPeople(number);
    }
    for (const PlaceLines::Line &one : lines.others)
        addLine(item, one);
    sortPeople(item);
    if (m_shown->showsUnknownMembers(resource)) {
        line.node = Node::UnknownMembers;
        line.state = State::NotKnown;
        line.who = -1;
        line.grant = -1;
        line.isDerived = false;
        line.count = static_cast<int>(lines.groups.size() + lines.others.size());
        add(item, line);
    }
}

/// People among each other; whatever else stands among them keeps its place.
void AccessTreeModel::sortPeople(int parent) const
{
    std::vector<int> &children = at(parent).children;
    const auto isPerson = [this](int item) { return at(item).node == Node::Who; };
    const auto first = std::ranges::find_if(children, isPerson);
    const auto last = std::find_if_not(first, children.end(), isPerson);
    const app::AccessIndex &index = *m_shown->index();
    const auto keyOf = [&](int number) {
        const Item &one = at(number);
        qint64 key = 0;
        if (m_sortColumn == static_cast<int>(Column::LastActive)) {
            const app::Who &who = index.who()[one.who];
            key = !who.tellsLastActive ? -2 : who.lastActiveAt.isValid() ? who.lastActiveAt.toMSecsSinceEpoch() : -1;
        } else if (m_sortColumn == static_cast<int>(Column::Role) && one.grant >= 0) {
            key = -roleRank(index.graph().grants[one.grant].role);
        } else if (m_sortColumn == static_cast<int>(Column::Because) && one.grant >= 0) {
            key = static_cast<qint64>(index.graph().grants[one.grant].origin);
        }
        return std::pair(key, one.who);
    };
    std::vector<std::pair<std::pair<qint64, int>, int>> keyed;
    keyed.reserve(static_cast<size_t>(last - first));
    for (auto it = first; it != last; ++it)
        keyed.emplace_back(keyOf(*it), *it);
    if (m_sortOrder == Qt::AscendingOrder)
        std::ranges::sort(keyed);
    else
        std::ranges::sort(keyed, std::greater<>());
    auto row = static_cast<int>(first - children.begin());
    auto place = first;
    for (const auto &[key, number] : keyed) {
        *place++ = number;
        at(number).row = row++;
    }
}

void AccessTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const QModelIndexList before = persistentIndexList();
    for (size_t i = 0; m_shown && i < m_items.size(); ++i) {
        if (!m_items[i].children.empty())
            sortPeople(static_cast<int>(i));
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &one : before)
        after.append(indexOfItem(itemOf(one), one.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// ---- finding nodes ------------------------------------------------------------------------------------------------------------

QModelIndex AccessTreeModel::indexOfItem(int item, int column) const
{
    return item <= 0 ? QModelIndex() : createIndex(at(item).row, column, static_cast<quintptr>(item));
}

QModelIndex AccessTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= kColumnCount || (parent.isValid() && parent.column() != 0))
        return {};
    const int above = itemOf(parent);
    build(above);
    const std::vector<int> &children = at(above).children;
    return static_cast<size_t>(row) < children.size() ? indexOfItem(children[static_cast<size_t>(row)], column) : QModelIndex();
}

QModelIndex AccessTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfItem(item(child).parent) : QModelIndex();
}

int AccessTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return 0;
    build(itemOf(parent));
    return static_cast<int>(at(itemOf(parent)).children.size());
}

int AccessTreeModel::columnCount(const QModelIndex &) const
{
    return kColumnCount;
}

/// A view asks this of every line at once: what is told by a grant alone is not made into nodes for it.
bool AccessTreeModel::findChildren(const Item &item) const
{
    const auto isShown = [this](int grant) { return m_shown->showsGrant(grant); };
    if (m_order == Order::WhoToWhere)
        return std::ranges::any_of(m_shown->index()->grantsOf(item.who), isShown);
    return m_shown->showsUnknownMembers(item.resource) ||
           std::ranges::any_of(m_shown->terms().childrenOf[item.resource],
                               [this](int child) { return m_needed.testBit(child); }) ||
           std::ranges::any_of(m_shown->index()->grantsOn(item.resource), isShown);
}

bool AccessTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return rowCount() > 0;
    if (parent.column() != 0)
        return false;
    const int number = itemOf(parent);
    if (at(number).hasChildren < 0) {
        if (findChildren(at(number)))
            at(number).hasChildren = 1;
        else
            build(number);
    }
    return at(number).hasChildren > 0;
}

int AccessTreeModel::childWith(int item, int resource) const
{
    build(item);
    for (const int child : at(item).children) {
        if (at(child).node == Node::Resource && at(child).resource == resource)
            return child;
    }
    return -1;
}

/// The resource's own row below `top`, a heading of its platform's parent: the root, or a person.
int AccessTreeModel::placeItem(int top, int resource) const
{
    QList<int> path;
    for (int place = resource; place >= 0; place = m_shown->terms().treeParent[place])
        path.prepend(place);
    build(top);
    const Platform platform = m_shown->index()->graph().resources[resource].platform;
    int found = -1;
    for (const int child : at(top).children) {
        if (at(child).node == Node::Platform && at(child).platform == platform)
            found = child;
    }
    for (qsizetype i = 0; found >= 0 && i < path.size(); ++i)
        found = childWith(found, path[i]);
    return found;
}

/// Where somebody stands below a resource: for themselves, in a group, among everybody, among those who are not known.
int AccessTreeModel::lineItem(int place, int who) const
{
    build(place);
    const app::AccessIndex &index = *m_shown->index();
    int inGroup = -1;
    int everybody = -1;
    int unknown = -1;
    for (const int child : at(place).children) {
        const Item &line = at(child);
        if ((line.node == Node::Who || line.node == Node::Group) && line.who == who)
            return child;
        if (line.node == Node::Who && index.who()[line.who].kind == PrincipalKind::Everyone)
            everybody = child;
        if (line.node == Node::UnknownMembers)
            unknown = child;
        if (line.node != Node::Group || inGroup >= 0)
            continue;
        for (const int member : line.children) {
            if (at(member).who == who)
                inGroup = member;
        }
    }
    if (inGroup >= 0)
        return inGroup;
    const app::AccessCell cell = index.cell(who, at(place).resource);
    if (cell.state == State::NotKnown)
        return unknown;
    return cell.state == State::Granted && m_shown->showsCell(who, at(place).resource, cell) ? everybody : -1;
}

QModelIndex AccessTreeModel::indexOf(int who, int resource) const
{
    if (!m_shown || (who < 0 && resource < 0) || who >= m_shown->index()->who().size() ||
        resource >= m_shown->index()->graph().resources.size())
        return {};
    build(0);
    if (m_order == Order::WhoToWhere) {
        const int person = m_itemOfWho.value(who, -1);
        return indexOfItem(person < 0 || resource < 0 ? person : placeItem(person, resource));
    }
    const int place = resource < 0 ? -1 : placeItem(0, resource);
    return indexOfItem(place < 0 || who < 0 ? place : lineItem(place, who));
}

AccessTreeModel::Node AccessTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? item(index).node : Node::Platform;
}

int AccessTreeModel::grantAt(const QModelIndex &index) const
{
    return index.isValid() ? item(index).grant : -1;
}

int AccessTreeModel::whoAt(const QModelIndex &index) const
{
    return index.isValid() ? item(index).who : -1;
}

int AccessTreeModel::resourceAt(const QModelIndex &index) const
{
    return index.isValid() ? item(index).resource : -1;
}

} // namespace gatehouse::models
