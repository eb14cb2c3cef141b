// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <utility>

namespace gatehouse::sandbox {

/// One request as it came, whole: chunked bodies are joined, nothing is percent-decoded.
struct HttpRequest
{
    QByteArray method;                                ///< upper case; HEAD is told as HEAD
    QByteArray path;                                  ///< still percent-encoded, without the query
    QByteArray query;                                 ///< still percent-encoded, without the question mark
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, in the order they came
    QByteArray body;

    /// The first header of that (lower-case) name, empty where there is none.
    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

/// One answer, and what is to go wrong on its way out.
struct HttpAnswer
{
    enum class Delivery {
        Whole,
        Half,   ///< the head and half of the body, then the connection is closed
        Closed, ///< nothing is sent, the connection is closed
        Never   ///< nothing is sent, the connection stays open until the client goes
    };

    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    Delivery delivery = Delivery::Whole;
};

} // namespace gatehouse::sandbox
