// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestlog.h"

#include "sandbox/jsontext.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

Result<void> RequestLog::open(const QString &path)
{
    if (path.isEmpty())
        return {};
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return localFailure(u"%1: %2"_s.arg(path, m_file.errorString()));
    return {};
}

QString RequestLog::blotted(const QByteArray &text)
{
    // The shapes of the vendors' keys, wherever they stand.
    static const QRegularExpression keyShape(u"\\b(aph[0-9]*|sss|ak|sk|local|wandb_v1)[_-][A-Za-z0-9_%-]{6,}"_s);
    QString result = QString::fromUtf8(text);
    return result.replace(keyShape, u"[key]"_s);
}

QString RequestLog::blottedQuery(const QByteArray &query)
{
    static const QList<QByteArray> secretWords = {"token", "password", "secret", "credential", "api_key", "apikey", "otp"};
    QByteArrayList parts;
    for (const auto &part : query.split('&')) {
        const auto equals = part.indexOf('=');
        const auto name = part.left(equals < 0 ? part.size() : equals).toLower();
        const bool isSecret = name != "paging_token" && std::any_of(secretWords.begin(), secretWords.end(),
                                                                    [&](const QByteArray &word) { return name.contains(word); });
        parts += isSecret && equals >= 0 ? part.left(equals) + "=[key]" : part;
    }
    return blotted(parts.join('&'));
}

void RequestLog::write(const HttpRequest &request, int status, QLatin1StringView fault, qint64 ms, qint64 answerBytes)
{
    if (!m_file.isOpen())
        return;
    JsonText line;
    line.beginObject().field("time", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    line.field("method", QString::fromLatin1(request.method)).field("path", blotted(request.path));
    line.field("query", blottedQuery(request.query)).key("status");
    if (status == 0)
        line.null();
    else
        line.value(status);
    line.textOrNull("fault", fault.isEmpty() ? QString() : QString(fault)).field("ms", ms);
    line.field("body_bytes", static_cast<qint64>(request.body.size())).field("answer_bytes", answerBytes);
    line.field("user_agent", blotted(request.header("user-agent"))).endObject();
    m_file.write(line.take() + '\n');
    m_file.flush(); // whoever waits for a line reads the file while we run
}

} // namespace gatehouse::sandbox
