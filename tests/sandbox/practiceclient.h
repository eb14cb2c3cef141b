// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/practicefixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtTest/QTest>

namespace gatehouse::sandbox {

/// What came back: status 0 where nothing did.
struct Answered
{
    int status = 0;
    QByteArray body;
    QByteArray traceId;
    QByteArray retryAfter;
    QByteArray location;
    QByteArray contentType;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonObject result() const { return json().value(QLatin1String("result")).toObject(); }
    QJsonArray results() const { return json().value(QLatin1String("results")).toArray(); }
    QString detail() const { return json().value(QLatin1String("error")).toObject().value(QLatin1String("detail")).toString(); }
    QString message() const { return json().value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString(); }
    QJsonObject metadata() const { return json().value(QLatin1String("metadata")).toObject(); }
    QString nextToken() const { return metadata().value(QLatin1String("next_paging_token")).toString(); }
};

/// Sends one request after the other to a practice organisation and waits for each.
class PracticeClient
{
public:
    explicit PracticeClient(const PracticeFixture &practice)
        : m_base(practice.url())
        , m_key(practice.key())
    {
    }

    void setKey(const QByteArray &key) { m_key = key; }
    /// Sent with every request from now on; an empty value: no more.
    void setHeader(const QByteArray &name, const QByteArray &value) { m_headers.insert(name, value); }
    void setCookie(bool isCookie) { m_isCookie = isCookie; }

    Answered send(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {}, int timeoutMs = 30'000)
    {
        QNetworkRequest request(QUrl(m_base.toString() + pathAndQuery, QUrl::StrictMode));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!m_key.isNull() && m_isCookie)
            request.setRawHeader("Cookie", "first=1; cli_token=" + m_key);
        else if (!m_key.isNull())
            request.setRawHeader("Authorization", "Bearer " + m_key);
        for (auto header = m_headers.begin(); header != m_headers.end(); ++header) {
            if (!header.value().isEmpty())
                request.setRawHeader(header.key(), header.value());
        }
        request.setTransferTimeout(timeoutMs);
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(timeoutMs + 5'000);
        Answered answered;
        answered.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answered.body = reply->readAll();
        answered.traceId = reply->rawHeader("x-trace-id");
        answered.retryAfter = reply->rawHeader("Retry-After");
        answered.location = reply->rawHeader("Location");
        answered.contentType = reply->rawHeader("Content-Type");
        answered.error = reply->error();
        return answered;
    }
    Answered get(const QString &pathAndQuery) { return send("GET", pathAndQuery); }
    Answered post(const QString &path, const QJsonValue &body) { return send("POST", path, bytes(body)); }
    Answered patch(const QString &path, const QJsonValue &body) { return send("PATCH", path, bytes(body)); }
    Answered remove(const QString &path) { return send("DELETE", path); }
    Answered put(const QString &path, const QJsonValue &body) { return send("PUT", path, bytes(body)); }

    static QByteArray bytes(const QJsonValue &body)
    {
        const auto document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
        return document.toJson(QJsonDocument::Compact);
    }

    /// Every record of a paged list, page by page; `query` without its question mark.
    QList<QJsonObject> all(const QString &path, const QString &query = {}, int *pages = nullptr)
    {
        QList<QJsonObject> records;
        QString token;
        do {
            auto target = path + QLatin1Char('?') + query;
            if (!token.isEmpty())
                target += QLatin1String("&paging_token=") + token;
            const auto page = get(target);
            if (page.status != 200)
                return {};
            for (const auto &record : page.results())
                records += record.toObject();
            token = page.nextToken();
            if (pages)
                ++*pages;
        } while (!token.isEmpty());
        return records;
    }

private:
    QNetworkAccessManager m_network;
    QUrl m_base;
    QByteArray m_key;
    QHash<QByteArray, QByteArray> m_headers;
    bool m_isCookie = false;
};

} // namespace gatehouse::sandbox
