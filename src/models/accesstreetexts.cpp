// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accesstreemodel.h"

#include "app/audit/accesswords.h"
#include "app/texts.h"
#include "models/accesssentences.h"
#include "models/accessterms.h"

/// What the rows of the access tree say.
namespace gatehouse::models {

using State = app::AccessCell::State;

QString AccessTreeModel::nameText(const Item &item) const
{
    switch (item.node) {
    case Node::Who:
    case Node::Group:
        return m_shown->index()->who()[item.who].name;
    case Node::Platform:
        return app::platformText(item.platform);
    case Node::Resource:
        return m_shown->index()->resourceName(item.resource);
    case Node::UnknownMembers:
        break;
    }
    return item.count > 0 ? tr("Other members are not known") : tr("Members are not known");
}

QString AccessTreeModel::roleText(const Item &item) const
{
    if (item.node == Node::UnknownMembers)
        return {};
    if (item.state == State::NotKnown)
        return tr("Not known");
    return item.grant >= 0 ? m_shown->roleText(item.grant) : QString();
}

/// How much somebody reaches in all, whatever is filtered.
QString AccessTreeModel::placesText(int who) const
{
    const app::AccessIndex &index = *m_shown->index();
    int places = 0;
    bool isAtLeast = false;
    for (const int resource : index.resourceOrder()) {
        const State state = index.cell(who, resource).state;
        places += state == State::Granted ? 1 : 0;
        isAtLeast = isAtLeast || state == State::NotKnown;
    }
    if (isAtLeast)
        return tr("At least %Ln places", nullptr, places);
    return places > 0 ? tr("%Ln places", nullptr, places) : tr("No access");
}

QString AccessTreeModel::becauseText(const Item &item) const
{
    const app::AccessIndex &index = *m_shown->index();
    const AccessTerms &terms = m_shown->terms();
    switch (item.node) {
    case Node::UnknownMembers:
        return tr("%1 does not let anyone read this").arg(app::platformText(item.platform));
    case Node::Platform: {
        if (m_order == Order::WhoToWhere)
            return {};
        const auto platform = static_cast<size_t>(item.platform);
        return reachText({terms.peopleOn[platform], terms.robotsOn[platform], 0}, false);
    }
    case Node::Group:
        return item.count > 0 ? tr("Given to the group · %Ln members", nullptr, item.count) : tr("Given to the group");
    case Node::Resource:
        if (m_order == Order::WhereToWho)
            return reachText(terms.reach[item.resource], !index.graph().resources[item.resource].tellsMembers);
        if (item.state == State::NotKnown)
            return notToldText(item.platform);
        return item.grant >= 0 ? models::becauseText(index, item.grant, item.count) : QString();
    case Node::Who:
        break;
    }
    if (m_order == Order::WhoToWhere)
        return placesText(item.who);
    if (item.isDerived)
        return tr("Through %1").arg(app::isolated(index.who()[index.whoOf(index.graph().grants[item.grant].principal)].name));
    const auto others = static_cast<int>(index.cell(item.who, item.resource).others.size());
    return models::becauseText(index, item.grant, others);
}

QString AccessTreeModel::accessibleText(const Item &item) const
{
    const app::AccessIndex &index = *m_shown->index();
    //: %1 a line of a list: "prod-cloud"; %2 more about it: "18 people, 2 groups"
    const auto with = [](const QString &name, const QString &more) {
        return more.isEmpty() ? name : tr("%1: %2").arg(name, more);
    };
    switch (item.node) {
    case Node::Platform:
    case Node::UnknownMembers:
        return with(nameText(item), becauseText(item));
    case Node::Group:
        return with(whoSentence(index.who()[item.who]), tr("%1. %2").arg(roleText(item), becauseText(item)));
    case Node::Resource:
        if (m_order == Order::WhoToWhere)
            return cellSentence(index, item.who, item.resource, index.cell(item.who, item.resource));
        //: %1 a place, %2 what it is: "Cloud"
        return with(tr("%1, %2").arg(app::isolated(index.resourcePath(item.resource)),
                                     app::resourceKindText(index.graph().resources[item.resource].kind)),
                    becauseText(item));
    case Node::Who:
        break;
    }
    if (m_order == Order::WhoToWhere)
        return with(whoSentence(index.who()[item.who]), becauseText(item));
    return with(whoSentence(index.who()[item.who]), tr("%1. %2").arg(roleText(item), becauseText(item)));
}

QVariant AccessTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &line = item(index);
    const app::AccessIndex &access = *m_shown->index();
    const bool isHolder = line.node == Node::Who || line.node == Node::Group;
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Name:
            return nameText(line);
        case Column::Role:
            return roleText(line);
        case Column::Because:
            return becauseText(line);
        case Column::LastActive:
            return isHolder ? lastActiveText(access, line.who) : QString();
        }
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(accessibleText(line)) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        if (index.column() == static_cast<int>(Column::Because))
            return becauseText(line);
        if (index.column() == 0 && isHolder)
            return access.who()[line.who].email;
        return index.column() == 0 && line.resource >= 0 ? QVariant(access.resourcePath(line.resource)) : QVariant();
    case NodeRole:
        return static_cast<int>(line.node);
    case WhoRole:
        return line.who;
    case ResourceRole:
        return line.resource;
    case GrantRole:
        return line.grant;
    case PrincipalKindRole:
        return isHolder ? static_cast<int>(access.who()[line.who].kind) : -1;
    case ResourceKindRole:
        return line.node == Node::Resource ? static_cast<int>(access.graph().resources[line.resource].kind) : -1;
    case PlatformRole:
        return line.node == Node::Who && m_order == Order::WhoToWhere ? -1 : static_cast<int>(line.platform);
    case StateRole:
        return static_cast<int>(line.state);
    case OriginRole:
        return line.grant < 0 ? -1 : static_cast<int>(access.graph().grants[line.grant].origin);
    case PersonIdRole:
        return line.who < 0 ? QString() : access.who()[line.who].person.value;
    default:
        return {};
    }
}

QVariant AccessTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return m_order == Order::WhoToWhere ? tr("Who, and what they reach") : tr("Where, and who reaches it");
    case Column::Role:
        return tr("Role");
    case Column::Because:
        return tr("Because of");
    case Column::LastActive:
        return tr("Last active");
    }
    return {};
}

} // namespace gatehouse::models
