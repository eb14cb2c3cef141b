// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/httpmessage.h"

#include <QtCore/QFile>

namespace gatehouse::sandbox {

/// One JSON line a request: time, method, path, query, status, fault, ms, body_bytes, answer_bytes, user_agent. No headers,
/// no bodies; whatever looks like a key or token in the rest is blotted out.
class RequestLog
{
public:
    /// Appends to the file. An empty path logs nothing.
    Result<void> open(const QString &path);
    /// status 0 (null in the line): the client got no answer.
    void write(const HttpRequest &request, int status, QLatin1StringView fault, qint64 ms, qint64 answerBytes);

    /// The same text without keys, tokens and passwords; `query` in its encoded form.
    static QString blotted(const QByteArray &text);
    static QString blottedQuery(const QByteArray &query);

private:
    QFile m_file;
};

} // namespace gatehouse::sandbox
