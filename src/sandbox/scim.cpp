// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scim.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr int kMostAtOnce = 9999;

} // namespace

HttpAnswer scimAnswer(JsonText json, int status)
{
    auto result = answer(std::move(json), status);
    result.contentType = "application/scim+json";
    return result;
}

HttpAnswer scimRefusal(int status, const QString &detail)
{
    JsonText json;
    json.beginObject().field("schemas", QStringList{u"urn:ietf:params:scim:api:messages:2.0:Error"_s});
    json.field("detail", detail).field("status", QString::number(status)).endObject();
    return scimAnswer(std::move(json), status);
}

QString scimVersion(int version)
{
    return u"W/\"%1\""_s.arg(version);
}

HttpAnswer scimRecord(JsonText json, int version, int status)
{
    auto result = scimAnswer(std::move(json), status);
    result.headers.emplaceBack("ETag", scimVersion(version).toLatin1());
    return result;
}

std::optional<HttpAnswer> scimStale(const RouteRequest &request, int version)
{
    const auto wanted = request.http.header("if-match").trimmed();
    if (wanted.isEmpty() || wanted == "*")
        return std::nullopt;
    for (const auto &tag : wanted.split(',')) {
        if (tag.trimmed() == scimVersion(version).toLatin1())
            return std::nullopt;
    }
    return scimRefusal(412, u"The resource has changed: its version is not the one of If-Match"_s);
}

tl::expected<QJsonObject, HttpAnswer> scimBody(const RouteRequest &request)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(request.http.body, &problem);
    if (!document.isObject())
        return tl::unexpected(scimRefusal(400, u"The request body is not a JSON object: "_s + problem.errorString()));
    return document.object();
}

tl::expected<QJsonArray, HttpAnswer> scimOperations(const RouteRequest &request)
{
    const auto body = scimBody(request);
    if (!body)
        return tl::unexpected(body.error());
    if (!body->value("schemas"_L1).toArray().contains(u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s))
        return tl::unexpected(scimRefusal(400, u"schemas must name urn:ietf:params:scim:api:messages:2.0:PatchOp"_s));
    const auto operations = body->value("Operations"_L1);
    if (!operations.isArray() || operations.toArray().isEmpty())
        return tl::unexpected(scimRefusal(400, u"Operations must be a list that is not empty"_s));
    return operations.toArray();
}

tl::expected<std::optional<ScimFilter>, HttpAnswer> scimFilter(const RouteRequest &request, const QStringList &attributes)
{
    static const QRegularExpression kShape(u"\\A\\s*([A-Za-z.]+)\\s+(?:eq|EQ|Eq)\\s+(\"(?:[^\"\\\\]|\\\\.)*\")\\s*\\z"_s);
    const auto text = request.queryValue(u"filter");
    if (!text)
        return std::optional<ScimFilter>();
    const auto match = kShape.match(*text);
    const auto value = QJsonDocument::fromJson('[' + match.captured(2).toUtf8() + ']')[0];
    for (const auto &attribute : attributes) {
        if (match.hasMatch() && value.isString() && match.captured(1).compare(attribute, Qt::CaseInsensitive) == 0)
            return std::optional(ScimFilter{attribute, value.toString()});
    }
    return tl::unexpected(scimRefusal(400, u"Unsupported filter: "_s + text->left(200)));
}

HttpAnswer scimList(ScimContext &context, const RouteRequest &request, qsizetype count,
                    const std::function<void(JsonText &, qsizetype)> &write)
{
    // Pages are nowhere documented (§7); without them whoever asks for the second one gets the first again.
    const bool isPaged = context.store.isOn(u"wandb_scim_paging"_s, true);
    const auto number = [&](QStringView name, qint64 usual) {
        bool isNumber = false;
        const auto sent = isPaged ? request.queryValue(name).value_or(QString()).toLongLong(&isNumber) : 0;
        return isNumber ? sent : usual;
    };
    const auto start = std::max<qint64>(1, number(u"startIndex", 1));
    const auto most = std::clamp<qint64>(number(u"count", kMostAtOnce), 0, kMostAtOnce);
    JsonText json;
    json.beginObject().key("Resources").beginArray();
    qint64 written = 0;
    for (qsizetype i = start - 1; i < count && written < most; ++i, ++written)
        write(json, i);
    json.endArray().field("itemsPerPage", request.queryValue(u"count") && isPaged ? written : qint64(kMostAtOnce));
    json.field("schemas", QStringList{u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s});
    json.field("startIndex", isPaged ? start : qint64(1)).field("totalResults", qint64(count)).endObject();
    return scimAnswer(std::move(json));
}

void writeScimMeta(JsonText &json, const QString &type, const QString &id, const QString &created, const QString &modified,
                   int version)
{
    json.key("meta").beginObject().field("resourceType", type).field("created", created).field("lastModified", modified);
    json.field("location", type + u"s/"_s + id).field("version", scimVersion(version)).endObject();
}

} // namespace gatehouse::sandbox
