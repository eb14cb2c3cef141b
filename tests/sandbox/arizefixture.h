// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/practiceclient.h"
#include "sandbox/sql.h"

#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

namespace gatehouse::sandbox::arizetest {

using namespace Qt::StringLiterals;

inline const QString kUsers = u"/v2/users"_s;
inline const QString kRoles = u"/v2/roles"_s;
inline const QString kBindings = u"/v2/role-bindings"_s;
inline const QString kOrganizations = u"/v2/organizations"_s;
inline const QString kSpaces = u"/v2/spaces"_s;
inline const QString kKeys = u"/v2/api-keys"_s;
inline const QString kOwner = u"practice.owner@gatehouse.example"_s;

inline QJsonObject predefined(const QString &name)
{
    return {{u"type"_s, u"PREDEFINED"_s}, {u"name"_s, name}};
}

inline QJsonObject newUser(const QString &email, const QString &mode = u"NONE"_s, const QString &role = u"MEMBER"_s)
{
    return {{u"name"_s, u"New"_s}, {u"email"_s, email}, {u"role"_s, predefined(role)}, {u"invite_mode"_s, mode}};
}

inline QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

inline QString idOf(const QJsonObject &record)
{
    return record.value(u"id"_s).toString();
}

inline QStringList texts(const QList<QJsonObject> &records, const QString &member)
{
    QStringList result;
    for (const auto &record : records)
        result += record.value(member).toString();
    return result;
}

/// What the tests of the practice Arize AX share: a running organisation of 200 people, 150 of whom are there, and a client.
class ArizeFixture : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<PracticeFixture> m_practice;
    std::unique_ptr<PracticeClient> m_client;

    /// Every record of a list, page by page.
    QList<QJsonObject> all(const QString &path, const QString &name, const QString &query = u"limit=100"_s, int *pages = nullptr)
    {
        QList<QJsonObject> records;
        QString cursor;
        while (true) {
            const auto page = m_client->get(path + u'?' + query + (cursor.isEmpty() ? u""_s : u"&cursor="_s + cursor));
            if (page.status != 200)
                return {};
            for (const auto &record : page.json().value(name).toArray())
                records += record.toObject();
            if (pages)
                ++*pages;
            const auto pagination = page.json().value(u"pagination"_s).toObject();
            if (pagination.value(u"has_more"_s).toBool() != pagination.contains(u"next_cursor"_s))
                return {}; // the one is there exactly if the other says so
            cursor = pagination.value(u"next_cursor"_s).toString();
            if (cursor.isEmpty())
                return records;
        }
    }
    QList<QJsonObject> users(const QString &query = u"limit=100"_s) { return all(kUsers, u"users"_s, query); }
    QJsonObject userByEmail(const QString &email)
    {
        for (const auto &user : users(u"limit=100&email="_s + encoded(email))) {
            if (user.value(u"email"_s).toString().compare(email, Qt::CaseInsensitive) == 0)
                return user;
        }
        return {};
    }
    QJsonObject made(const QString &email, const QString &mode = u"NONE"_s, const QString &role = u"MEMBER"_s)
    {
        return m_client->post(kUsers, newUser(email, mode, role)).json();
    }
    QString path(const QString &base, const QJsonObject &record, const QString &rest = {}) const
    {
        return base + u'/' + encoded(idOf(record)) + rest;
    }
    static QString problem(const Answered &told) { return told.json().value(u"detail"_s).toString(); }
    void asMember() { m_client->setKey(m_practice->arizeMemberKey()); }
    void asAdmin() { m_client->setKey(m_practice->arizeKey()); }
    void speak(const QByteArray &sdkVersion)
    {
        m_client->setHeader("sdk-language", "python");
        m_client->setHeader("sdk-version", sdkVersion);
    }
    /// Ends the practice organisation, runs this in its data file, and starts it again.
    void changeFile(PracticeOptions options, const QStringList &statements)
    {
        m_client.reset();
        m_practice->stop();
        {
            Sql sql;
            QVERIFY(sql.open(options.dataFile).has_value());
            for (const auto &statement : statements)
                sql.run(statement);
        }
        m_practice->restart(std::move(options));
        QVERIFY2(m_practice->isReady(), qPrintable(m_practice->failure()));
        m_client = std::make_unique<PracticeClient>(*m_practice);
        asAdmin();
    }

private Q_SLOTS:
    void init()
    {
        m_practice = std::make_unique<PracticeFixture>(PracticeFixture::smallOrganisation(200));
        QVERIFY2(m_practice->isReady(), qPrintable(m_practice->failure()));
        m_client = std::make_unique<PracticeClient>(*m_practice);
        asAdmin();
    }
    void cleanup()
    {
        m_client.reset();
        m_practice.reset();
    }
};

} // namespace gatehouse::sandbox::arizetest
