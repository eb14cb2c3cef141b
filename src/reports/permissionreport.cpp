// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/permissionreport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Organisation:
        return u"organisation"_s;
    case ResourceKind::Cloud:
        return u"cloud"_s;
    case ResourceKind::Project:
        return u"project"_s;
    case ResourceKind::Division:
    case ResourceKind::Space:
    case ResourceKind::Team:
    case ResourceKind::Unknown:
        break;
    }
    return u"not told"_s;
}

QString originWord(GrantOrigin origin)
{
    return origin == GrantOrigin::Owner ? u"owner of the organisation"_s : u"not told"_s;
}

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

ReportTable permissionsTable(const UserPermissions &graph, const Provenance &provenance)
{
    ReportTable table;
    table.sheetName = QCoreApplication::translate("Reports", "Permissions");
    table.provenance = provenance;
    table.columns = {
        {u"user_id"_s, QCoreApplication::translate("Reports", "User id"), ColumnType::Text},
        {u"email"_s, QCoreApplication::translate("Reports", "E-mail"), ColumnType::Text},
        {u"is_service_account"_s, QCoreApplication::translate("Reports", "Service account"), ColumnType::Boolean},
        {u"resource_kind"_s, QCoreApplication::translate("Reports", "Kind of resource"), ColumnType::Text},
        {u"resource"_s, QCoreApplication::translate("Reports", "Resource"), ColumnType::Text},
        {u"resource_id"_s, QCoreApplication::translate("Reports", "Resource id"), ColumnType::Text},
        {u"parent"_s, QCoreApplication::translate("Reports", "Part of"), ColumnType::Text},
        {u"role"_s, QCoreApplication::translate("Reports", "Role"), ColumnType::Text},
        {u"origin"_s, QCoreApplication::translate("Reports", "Because of"), ColumnType::Text},
    };
    QHash<ResourceId, QString> names;
    for (const ListedPermission &grant : graph.grants) {
        if (!grant.resource.id.isEmpty())
            names.insert(grant.resource.id, grant.resource.name);
    }
    table.rows.reserve(graph.grants.size());
    for (const ListedPermission &grant : graph.grants) {
        const ListedResource &resource = grant.resource;
        table.rows.append(QVariantList{textOrNothing(grant.userId.value), textOrNothing(grant.email), grant.isServiceAccount,
                                       kindWord(resource.kind), textOrNothing(resource.name), textOrNothing(resource.id.value),
                                       textOrNothing(names.value(resource.parent, resource.parent.value)),
                                       textOrNothing(grant.role.word), originWord(grant.origin)});
    }
    return table;
}

} // namespace gatehouse::reports
