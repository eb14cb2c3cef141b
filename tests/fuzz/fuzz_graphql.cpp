// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzsupport.h"
#include "sandbox/graphqlexecutor.h"

#include <QtCore/QJsonDocument>

using namespace gatehouse::sandbox::graphql;
using namespace Qt::StringLiterals;

namespace {

/// Any record: every field of the schema below has a fitting answer.
class Anything final : public Object
{
public:
    Resolved resolve(QStringView field, const QJsonObject &) override
    {
        if (field == u"one")
            return Data(std::make_shared<Anything>());
        if (field == u"many")
            return Data(std::vector<Data>{std::make_shared<Anything>(), std::make_shared<Anything>()});
        if (field == u"no")
            return tl::unexpected(Refusal{403, u"no"_s});
        return Data(u"x"_s);
    }
};

const Schema &schema()
{
    static const auto kSchema =
        *Schema::fromText(u"input Wish { name: String! more: [Wish!] } type Query { one(wish: Wish, n: Int): Query"
                          " many: [Query!] no: String text(t: String = \"d\"): String! }");
    return kSchema;
}

} // namespace

/// The document is the input; its answer must be JSON, whatever it holds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto query = QString::fromUtf8(gatehouse::sheets::bytesOf(data, size));
    const QJsonObject body{{u"query"_s, query}, {u"variables"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, u"x"_s}}}};
    Limits limits;
    limits.values = 20'000;
    const auto response = respond(
        schema(), QJsonDocument(body).toJson(), [](Operation::Kind) { return std::make_shared<Anything>(); }, limits);
    if (!QJsonDocument::fromJson(response.body).isObject())
        std::abort();
    return 0;
}
