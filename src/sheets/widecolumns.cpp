// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/widecolumns.h"

#include "domain/email.h"
#include "sheets/headerwords.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sheets {

namespace {

/// Compacted as headers are, from lists of words.
QSet<QString> compacted(QStringView words)
{
    QSet<QString> all;
    for (const QStringView word : words.split(u'|'))
        all.insert(compactHeader(word));
    return all;
}

const QSet<QString> &roleHeaders()
{
    static const QSet<QString> words = compacted(
        u"role|roles|account role|user role|access|access "
        u"level|permission|permissions|level|rolle|rollen|kontorolle|zugriff|zugang|"
        u"benutzerrolle|berechtigung|acces|droit|droits|rol|roles|acceso|permiso|ruolo|ruoli|accesso|papel|funcao|perfil|acesso|"
        u"toegang|rola|dostep|roll|rooli|rol|yetki|роль|доступ|ρόλος|役割|ロール|权限|角色|權限|역할|دور|الدور|صلاحية|الصلاحية|"
        u"תפקיד");
    return words;
}

/// What may stand beside a platform's name without changing what the column is.
const QSet<QString> &accessWords()
{
    static const QSet<QString> words = compacted(u"account|konto|compte|cuenta|conta|user|member|yes no|ja nein|add|organization "
                                                 u"role|org role|platform|حساب|账户|アカウント|계정");
    return words;
}

const QSet<QString> &inviteHeaders()
{
    static const QSet<QString> words =
        compacted(u"invite mode|invitation mode|invite|invitation|invite by|invitation type|how people get "
                  u"in|einladung|einladungsart|einladungsmodus|"
                  u"einladen per|mode d'invitation|invitacion|modo de "
                  u"invitacion|invito|convite|uitnodiging|zaproszenie|الدعوة|دعوة|طريقة الدعوة|招待|邀请");
    return words;
}

const QSet<QString> &wandbTeamHeaders()
{
    static const QSet<QString> words =
        compacted(u"team|teams|mannschaft|equipe|equipes|equipo|equipos|squadra|gruppen|groups|الفرق|فريق|チーム|团队");
    return words;
}

} // namespace

bool isWideField(Field field)
{
    return std::find(std::begin(kWideFields), std::end(kWideFields), field) != std::end(kWideFields);
}

std::optional<Field> wideFieldOf(QStringView header)
{
    const QString whole = compactHeader(header);
    if (whole.isEmpty())
        return std::nullopt;
    if (inviteHeaders().contains(whole))
        return Field::InviteMode;
    // Longest names first: "wandb" would leave "weightsandbiases" alone, "wb" would not.
    static const QList<std::pair<QString, Field>> platforms{{u"weightsandbiases"_s, Field::WandbRole},
                                                            {u"weightsbiases"_s, Field::WandbRole},
                                                            {u"wandb"_s, Field::WandbRole},
                                                            {u"wb"_s, Field::WandbRole},
                                                            {u"arizeax"_s, Field::ArizeRole},
                                                            {u"arize"_s, Field::ArizeRole},
                                                            {u"anyscale"_s, Field::AnyscaleRole}};
    for (const auto &[name, field] : platforms) {
        QString rest = whole;
        if (name == u"wb"_s ? !rest.startsWith(name) && !rest.endsWith(name) : !rest.contains(name))
            continue;
        rest.remove(rest.indexOf(name), name.size());
        if (rest.isEmpty() || roleHeaders().contains(rest) || accessWords().contains(rest))
            return field;
        if (field == Field::WandbRole && wandbTeamHeaders().contains(rest))
            return Field::Teams;
        if (inviteHeaders().contains(rest))
            return Field::InviteMode;
    }
    return std::nullopt;
}

bool isRoleHeader(QStringView header)
{
    return roleHeaders().contains(compactHeader(header));
}

bool isCommonRoleWord(QStringView cell)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QString &word :
             u"admin|administrator|owner|member|viewer|read "
             u"only|readonly|collaborator|annotator|mitglied|inhaber|besitzer|leser|betrachter|"
             u"nur lesen|membre|lecteur|miembro|lector|membro|leitore|عضو|مشرف|مسؤول|مالك|مشاهد"_s.split(u'|'))
            all.insert(foldedWord(word));
        return all;
    }();
    return words.contains(foldedWord(cell));
}

QString foldedWord(QStringView cell)
{
    QString folded = searchKey(cell).simplified();
    folded.replace(u'_', u' ').replace(u'-', u' ');
    return folded.simplified();
}

QStringList splitWords(QStringView cell)
{
    static const QRegularExpression separators(u"[,;|\\n]"_s);
    QStringList words;
    for (const QString &word : cell.toString().split(separators, Qt::SkipEmptyParts)) {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty() && !words.contains(trimmed))
            words.append(trimmed);
    }
    return words;
}

} // namespace gatehouse::sheets
