// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "net/http.h"

class QJsonArray;

namespace gatehouse::wandb {

/// What an answer other than 2xx says (contracts/wandb.md §5, §7): the messages of a GraphQL body, `{"error": …}`, a SCIM error's
/// `detail`, a plain sentence; never an HTML page. Retry-After is kept. Redirects become Protocol errors.
ApiError parseError(const net::HttpResponse &response);

/// The messages of a GraphQL `errors` list, be its entries objects or plain texts; joined with "; ".
QString messagesOf(const QJsonArray &errors);

/// What kind of refusal the words of a GraphQL answer with status 200 are: the platform tells it in no other way.
ApiError::Kind kindOfWords(const QString &words);

} // namespace gatehouse::wandb
