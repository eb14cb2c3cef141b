// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/reviewpackets.h"
#include "app/audit/reviewsubmit.h"
#include "app/auditfixture.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <xlsxwriter.h>

/// A small organisation under review, and files as they come back.
namespace reviewing {

using namespace audit;
using namespace gatehouse::app;

struct Places
{
    int cloud = 0;
    int lab = 0;
    int team = 0;
    int group = 0;
};

/// Ana runs Anyscale and holds a cloud; Bob comes through a group; Noor reviews; 佐藤 and "=cmd" are names like any other.
inline Builder organisation(Places *places = nullptr)
{
    Builder builder;
    const qsizetype ana = builder.person(u"Ana Ruiz"_s, u"ana@acme.example"_s, kPlatforms);
    const qsizetype bob = builder.person(u"Bob \"B\" <Baker>"_s, u"bob@acme.example"_s, {Platform::Anyscale, Platform::Wandb});
    const qsizetype noor = builder.person(u"Noor van Dijk"_s, u"Noor@acme.example"_s, kPlatforms);
    const qsizetype sato = builder.person(u"佐藤 花子"_s, u"sato@acme.example"_s, {Platform::Wandb});
    builder.person(u"=HYPERLINK(1)"_s, u"hype@acme.example"_s, {Platform::Arize});
    builder.setRole(ana, Platform::Anyscale, adminRole(Platform::Anyscale));
    Places there;
    there.cloud = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld-1"_s, u"prod-cloud"_s);
    there.lab = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld-2"_s, u"lab"_s);
    there.team = builder.place(Platform::Wandb, ResourceKind::Team, u"team-1"_s, u"ranking"_s);
    there.group = builder.principal(Platform::Anyscale, PrincipalKind::Group, u"group-1"_s, u"ml-platform"_s);
    builder.grant(builder.of(ana, Platform::Anyscale), there.cloud, role(Platform::Anyscale, u"write"_s));
    builder.grant(there.group, there.cloud, role(Platform::Anyscale, u"readonly"_s));
    builder.grant(there.group, there.lab, role(Platform::Anyscale, u"write"_s));
    const int bobThere = builder.of(bob, Platform::Anyscale);
    builder.grant(bobThere, there.cloud, role(Platform::Anyscale, u"readonly"_s), GrantOrigin::Group, there.group);
    builder.grant(bobThere, there.lab, role(Platform::Anyscale, u"write"_s), GrantOrigin::Group, there.group);
    builder.snapshot.access.members.append({there.group, bobThere});
    builder.grant(builder.of(noor, Platform::Anyscale), there.cloud, role(Platform::Anyscale, u"write"_s));
    builder.grant(builder.of(sato, Platform::Wandb), there.team, role(Platform::Wandb, u"admin"_s));
    builder.snapshot.access = withImplied(builder.snapshot.access);
    if (places)
        *places = there;
    return builder;
}

inline const Reviewer kNoor{u"Noor van Dijk"_s, u"noor@acme.example"_s, u"packet-noor"_s};
inline const Reviewer kEli{u"Eli Stone"_s, u"eli@acme.example"_s, u"packet-eli"_s};

/// Everything to Noor; what is about her to Eli.
inline Review reviewOf(const Builder &builder, const ReviewScope &scope = {})
{
    Review review = freeze(builder.index(), scope, {}, u"Autumn review"_s, at(2026, 11, 22));
    review.createdBy = u"nvandijk"_s;
    Assignment assignment;
    assignment.reviewers = {kNoor, kEli};
    assignment.second = 1;
    assign(review, assignment);
    return review;
}

inline QString codeOf(const Review &review, const QString &who, const QString &where)
{
    for (const ReviewItem &item : review.items) {
        if (item.who == who && item.where.contains(where))
            return item.code;
    }
    return {};
}

inline PacketWords english()
{
    return packetWords();
}

inline PacketWords german()
{
    PacketWords words = packetWords();
    words.keep = u"Behalten"_s;
    words.change = u"Ändern"_s;
    words.remove = u"Entfernen"_s;
    words.columns = {u"Kennung"_s, u"Wer"_s,        u"E-Mail"_s,     u"Plattform"_s,    u"Wo"_s,         u"Rolle"_s,
                     u"Wie"_s,     u"Zuletzt da"_s, u"Sehenswert"_s, u"Entscheidung"_s, u"Neue Rolle"_s, u"Begründung"_s};
    words.sheet = u"Prüfung"_s;
    return words;
}

/// One answer as a reviewer gives it, in words of their file.
struct Said
{
    QString decision;
    QString reason;
    QString newRole;
};

/// A file as it comes back in the answers' form: what the page's script writes.
struct Answers
{
    Answers(const Review &review, int reviewer)
    {
        top = {{u"format"_s, QString::fromUtf8(packet::kFormat)},
               {u"review"_s, review.id},
               {u"packet"_s, review.reviewers[reviewer].packet},
               {u"digest"_s, QString::fromUtf8(packetDigest(review, reviewer))}};
        for (const int at : queueOf(review, reviewer))
            add(review.items[at]);
    }

    void add(const ReviewItem &item)
    {
        QJsonArray facts;
        for (const QString &fact : factsOf(item))
            facts.append(fact);
        rows.append(QJsonObject{{u"code"_s, item.code}, {u"facts"_s, facts}, {u"decision"_s, QString()}});
    }

    void say(const QString &code, const Said &said)
    {
        for (QJsonObject &row : rows) {
            if (row[u"code"_s].toString() != code)
                continue;
            row[u"decision"_s] = said.decision;
            row[u"reason"_s] = said.reason;
            row[u"newRole"_s] = said.newRole;
        }
    }

    void sayAll(const Said &said)
    {
        for (QJsonObject &row : rows)
            say(row[u"code"_s].toString(), said);
    }

    void setFact(const QString &code, int fact, const QString &text)
    {
        for (QJsonObject &row : rows) {
            if (row[u"code"_s].toString() != code)
                continue;
            QJsonArray facts = row[u"facts"_s].toArray();
            facts[fact] = text;
            row[u"facts"_s] = facts;
        }
    }

    QString save(const QString &path) const
    {
        QJsonArray all;
        for (const QJsonObject &row : rows)
            all.append(row);
        QJsonObject whole = top;
        whole[u"answers"_s] = all;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QJsonDocument(whole).toJson());
        return path;
    }

    QJsonObject top;
    QList<QJsonObject> rows;
};

/// A workbook as another program may have saved it again: columns in another order, a sheet without looks, codes in small
/// letters. `order`: PacketColumn of each column.
inline QString savedAgain(const Review &review, int reviewer, const PacketWords &words, const QList<int> &order,
                          const QHash<QString, Said> &said, const QString &path)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, words.sheet.toUtf8().constData());
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    worksheet_write_string(sheet, 0, 0, "A title", nullptr);
    for (int column = 0; column < order.size(); ++column)
        worksheet_write_string(sheet, 3, lxw_col_t(column), words.columns[order[column]].toUtf8().constData(), nullptr);
    lxw_row_t row = 4;
    for (const int at : queueOf(review, reviewer)) {
        const ReviewItem &item = review.items[at];
        QStringList cells = factsOf(item);
        const Said one = said.value(item.code);
        cells << one.decision << one.newRole << one.reason;
        cells[CodeColumn] = cells[CodeColumn].toLower() + u' ';
        for (int column = 0; column < order.size(); ++column) {
            const QString &text = cells[order[column]];
            const QDate day = QDate::fromString(text, Qt::ISODate);
            if (order[column] == ActiveColumn && day.isValid()) {
                lxw_datetime when = {day.year(), day.month(), day.day(), 0, 0, 0};
                worksheet_write_datetime(sheet, row, lxw_col_t(column), &when, date);
            } else if (!text.isEmpty()) {
                worksheet_write_string(sheet, row, lxw_col_t(column), text.toUtf8().constData(), nullptr);
            }
        }
        ++row;
    }
    lxw_worksheet *hidden = workbook_add_worksheet(book, packet::kSheet);
    QList<std::pair<QString, QString>> lines{{u"format"_s, QString::fromUtf8(packet::kFormat)},
                                             {u"review"_s, review.id},
                                             {u"packet"_s, review.reviewers[reviewer].packet},
                                             {u"digest"_s, QString::fromUtf8(packetDigest(review, reviewer))},
                                             {u"keep"_s, words.keep},
                                             {u"change"_s, words.change},
                                             {u"remove"_s, words.remove}};
    for (int column = 0; column < kPacketColumns; ++column)
        lines.append({u"column %1"_s.arg(column), words.columns[column]});
    for (int i = 0; i < lines.size(); ++i) {
        worksheet_write_string(hidden, lxw_row_t(i), 0, lines[i].first.toUtf8().constData(), nullptr);
        worksheet_write_string(hidden, lxw_row_t(i), 1, lines[i].second.toUtf8().constData(), nullptr);
    }
    worksheet_hide(hidden);
    return workbook_close(book) == LXW_NO_ERROR ? path : QString();
}

} // namespace reviewing
