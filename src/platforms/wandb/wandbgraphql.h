// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/call.h"
#include "net/jsonreader.h"
#include "platforms/wandb/wandberror.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

/// W&B's GraphQL endpoint as values: contracts/wandb.md §1, §2, §5. Nothing here touches the network.
namespace gatehouse::wandb {

/// One document as it is sent: the root field is what its answer stands under in `data`.
struct Operation
{
    QLatin1StringView name; ///< also the operationName
    QLatin1StringView root;
    QLatin1StringView document;
    QJsonObject variables;
    bool isRepeatable = true; ///< false: a mutation that makes something; goes out once
    bool mayBeNull = false;   ///< `root: null` without an error is an answer ("nothing there")
    /// Last path members whose errors are passed over while the rest of the answer is there.
    QList<QLatin1StringView> dispensable{};
};

/// POST /graphql with Basic `api:KEY` and the User-Agent that the vendor's backend asks for.
net::HttpRequest graphqlRequest(const Operation &operation);

/// The root field of an answer with a 2xx status. `errors` are a failure with their messages, whatever else came, unless all of
/// them are about a dispensable member and the root is there.
Result<net::JsonReader> rootOf(const net::HttpResponse &response, const Operation &operation);

template<typename T>
net::Call<T> graphqlCall(const Operation &operation, std::function<Result<T>(const net::JsonReader &)> read)
{
    auto parse = [operation, read = std::move(read)](const net::HttpResponse &response) -> Result<T> {
        const Result<net::JsonReader> root = rootOf(response, operation);
        if (!root)
            return failure(root.error());
        return read(*root);
    };
    return {graphqlRequest(operation), std::move(parse), parseError};
}

/// The nodes of a connection (`edges[].node`); null edges and nodes are left out with a note.
QList<net::JsonReader> nodesOf(const net::JsonReader &holder, QLatin1StringView connection);

/// `success` of a mutation's answer; false is a refusal, an answer without it can't be read.
Result<bool> readSuccess(const net::JsonReader &root);

} // namespace gatehouse::wandb
