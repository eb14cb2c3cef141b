// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/wandb/wandbkeys.h"

#include "platforms/wandb/wandbpeople.h"

using namespace Qt::StringLiterals;

namespace gatehouse::wandb {

using net::JsonReader;

net::Call<MadeKey> generateApiKey(const QString &description)
{
    Operation operation{"GenerateApiKey"_L1,
                        "generateApiKey"_L1,
                        "mutation GenerateApiKey($description: String) { generateApiKey(input: {description: $description}) { "
                        "apiKey { id name description } } }"_L1,
                        {{u"description"_s, description}}};
    operation.isRepeatable = false;
    return graphqlCall<MadeKey>(operation, [description](const JsonReader &root) -> Result<MadeKey> {
        const Result<JsonReader> record = root.requiredObject("apiKey"_L1);
        if (!record)
            return failure(record.error());
        MadeKey made;
        made.key.platform = Platform::Wandb;
        made.key.id.value = record->text("id"_L1);
        made.key.name = record->text("description"_L1);
        if (made.key.name.isEmpty())
            made.key.name = description;
        const QString secret = record->text("name"_L1);
        made.key.hint = keyHint(secret);
        made.secret = SecretString(secret);
        if (made.secret.isEmpty()) {
            ApiError error;
            error.kind = ApiError::Kind::Protocol;
            error.path = u"data.generateApiKey.apiKey.name"_s;
            error.detail = error.path + u" is missing"_s;
            return failure(std::move(error));
        }
        return made;
    });
}

net::Call<bool> deleteApiKey(const ApiKeyId &id)
{
    const Operation operation{"DeleteApiKey"_L1,
                              "deleteApiKey"_L1,
                              "mutation DeleteApiKey($id: String!) { deleteApiKey(input: {id: $id}) { success } }"_L1,
                              {{u"id"_s, id.value}}};
    return graphqlCall<bool>(operation, readSuccess);
}

} // namespace gatehouse::wandb
