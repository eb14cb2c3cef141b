// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizeanswers.h"

#include "sandbox/jsontext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

struct ProblemKind
{
    int status;
    const char *title;
    const char *anchor;
};

constexpr std::array kKinds = {
    ProblemKind{400, "Invalid request parameters", "invalid-request"},
    ProblemKind{401, "Authentication required", "authentication-required"},
    ProblemKind{403, "Access forbidden", "access-forbidden"},
    ProblemKind{404, "Resource not found", "resource-not-found"},
    ProblemKind{405, "Method Not Allowed", "method-not-allowed"},
    ProblemKind{409, "Resource conflict", "resource-conflict"},
    ProblemKind{422, "Unprocessable Entity", "unprocessable-entity"},
    ProblemKind{429, "Rate limit exceeded", "rate-limit-exceeded"},
    ProblemKind{503, "Service Unavailable", "service-unavailable"},
};

} // namespace

HttpAnswer problem(int status, const QString &detail, const QByteArray &path)
{
    ProblemKind kind{status, "Internal Server Error", "internal-error"};
    for (const auto &known : kKinds) {
        if (known.status == status)
            kind = known;
    }
    JsonText json;
    json.beginObject().field("type", u"https://arize.com/docs/ax/rest-reference/errors#"_s + QString::fromLatin1(kind.anchor));
    json.field("title", QString::fromLatin1(kind.title)).field("status", status).field("detail", detail);
    json.field("instance", QString::fromUtf8(path)).endObject();
    HttpAnswer result;
    result.status = status;
    result.contentType = "application/problem+json";
    result.body = json.take();
    return result;
}

} // namespace gatehouse::sandbox
