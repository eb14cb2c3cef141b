// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessgraph.h"
#include "net/calljob.h"
#include "net/qnamtransport.h"
#include "net/rategate.h"
#include "ports/jobs.h"
#include "sandbox/practicefixture.h"
#include "sandbox/sql.h"

#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace gatehouse::test {

using namespace Qt::StringLiterals;

/// A role in one word, the same for whatever spelling.
inline QString roleWord(const Role &role)
{
    if (role.kind == Role::Kind::None)
        return u"-"_s;
    if (role.kind == Role::Kind::Custom)
        return u"custom:"_s + role.word + u'#' + role.id;
    if (role.kind == Role::Kind::Unknown)
        return u"unknown:"_s + role.word;
    return role.word.toUpper();
}

inline QString placeWord(const AccessGraph &graph, int resource)
{
    const Resource &place = graph.resources.at(resource);
    return QString::number(static_cast<int>(place.kind)) + u':' + place.id.value;
}

/// Every place on a line: kind:id, name, the place it lies in, what is marked.
inline QStringList placeLines(const AccessGraph &graph)
{
    QStringList lines;
    for (const Resource &place : graph.resources) {
        lines.append(QString::number(static_cast<int>(place.kind)) + u':' + place.id.value + u" | "_s + place.name + u" | in "_s +
                     (place.parent < 0 ? u"nothing"_s : placeWord(graph, place.parent)) +
                     (place.tellsMembers ? u""_s : u" | members not told"_s) + (place.isRestricted ? u" | restricted"_s : u""_s));
    }
    lines.sort();
    return lines;
}

inline QString grantLine(int kind, const QString &holder, const QString &place, const QString &role, GrantOrigin origin,
                         const QString &bindingId)
{
    return QString::number(kind) + u'/' + holder + u" on "_s + place + u" as "_s + role + u" by "_s +
           QString::number(static_cast<int>(origin)) + u' ' + bindingId;
}

inline QString grantLine(PrincipalKind kind, const QString &holder, const QString &place, const QString &role, GrantOrigin origin,
                         const QString &bindingId = {})
{
    return grantLine(static_cast<int>(kind), holder, place, role, origin, bindingId);
}

/// Every grant on a line, sorted.
inline QStringList grantLines(const AccessGraph &graph)
{
    QStringList lines;
    for (const Grant &grant : graph.grants) {
        const Principal &holder = graph.principals.at(grant.principal);
        lines.append(grantLine(holder.kind, holder.id, placeWord(graph, grant.resource), roleWord(grant.role), grant.origin,
                               grant.bindingId));
    }
    lines.sort();
    return lines;
}

/// The first line that only one of the two has; empty: the same.
inline QString difference(QStringList got, QStringList expected)
{
    got.sort();
    expected.sort();
    for (qsizetype i = 0; i < std::max(got.size(), expected.size()); ++i) {
        if (got.value(i) != expected.value(i))
            return u"got “%1”, expected “%2” (%3 and %4 lines)"_s.arg(got.value(i), expected.value(i))
                .arg(got.size())
                .arg(expected.size());
    }
    return {};
}

/// What was not right with the sources: an error, or nothing.
template<typename Sources>
QString brokenSource(const Sources &sources)
{
    for (const SourceRead &source : sources) {
        if (source.error)
            return source.call + u": "_s + source.error->detail;
    }
    return {};
}

/// A practice organisation in a file, whose tables a test changes by hand while it does not run.
class PracticeFile
{
public:
    explicit PracticeFile(sandbox::PracticeOptions options)
        : m_options(std::move(options))
    {
        m_options.dataFile = m_folder.filePath(u"practice.sqlite"_s);
        m_practice = std::make_unique<sandbox::PracticeFixture>(m_options);
    }

    /// Stops it, lets `work(Sql &)` read or write the tables, starts it again.
    template<typename Work>
    bool withTables(Work work)
    {
        m_practice->stop();
        {
            sandbox::Sql sql;
            if (!sql.open(m_options.dataFile))
                return false;
            sql.begin();
            work(sql);
            sql.commit();
        }
        m_practice->restart(m_options);
        return m_practice->isReady();
    }

    const sandbox::PracticeFixture &practice() const { return *m_practice; }
    quint32 seed() const { return m_options.seed; }

private:
    QTemporaryDir m_folder;
    sandbox::PracticeOptions m_options;
    std::unique_ptr<sandbox::PracticeFixture> m_practice;
};

/// One open connection to it.
template<typename Port>
struct OpenPort
{
    OpenPort(const sandbox::PracticeFixture &practice, const QByteArray &key)
        : transport(optionsOf(practice, key))
    {
    }
    static net::TransportOptions optionsOf(const sandbox::PracticeFixture &practice, const QByteArray &key)
    {
        net::TransportOptions options;
        options.baseUrl = practice.url();
        options.key = SecretString(key);
        return options;
    }

    SystemClock clock;
    net::QnamTransport transport;
    net::RateGate gate{{}, clock};
    net::Wire wire{&transport, &gate, &clock, {}};
    Port port{wire};
};

} // namespace gatehouse::test
