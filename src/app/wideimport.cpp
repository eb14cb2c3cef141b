// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wideimport.h"

#include "app/importwords.h"
#include "app/texts.h"
#include "sheets/cellrepair.h"
#include "sheets/widecolumns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

using sheets::Field;
using Kind = Role::Kind;

constexpr qsizetype kMostWords = 50;

struct RoleWords
{
    QList<Kind> kinds; ///< the first of them that the platform has
    QStringView words;
};

/// Words that people have for roles, in the shipped languages and their neighbours. "viewer" never becomes more than reading.
const std::array<RoleWords, 7> &roleWords()
{
    static const std::array<RoleWords, 7> all{{
        {{Kind::Admin, Kind::Owner},
         u"admin|admins|administrator|administrateur|administrador|amministratore|verwalter|مشرف|مسؤول|مدير|管理者|管理员"},
        {{Kind::Owner, Kind::Admin}, u"owner|inhaber|eigentümer|besitzer|propriétaire|propietario|proprietario|مالك"},
        {{Kind::Member, Kind::Collaborator},
         u"member|mitglied|membre|miembro|membro|user|benutzer|standard|normal|employee|عضو|مستخدم|メンバー|成员"},
        {{Kind::Collaborator, Kind::Member},
         u"collaborator|mitarbeiter|mitarbeiterin|collaborateur|colaborador|collaboratore|متعاون"},
        {{Kind::Viewer, Kind::ReadOnly},
         u"viewer|view|view only|read|read only|readonly|reader|guest|leser|betrachter|nur lesen|nur "
         u"lesend|lesen|lecteur|lecture seule|lector|"
         u"solo lectura|sola lettura|قارئ|مشاهد|قراءة فقط|閲覧者|只读"},
        {{Kind::Annotator}, u"annotator|labeler|labeller|annotateur|anotador|annotatore|kommentator|معلق"},
        {{Kind::MemberUiOnly}, u"member ui only|ui only|member without code|ui|nur oberfläche"},
    }};
    return all;
}

bool isAmong(const QString &folded, QStringView words)
{
    const auto list = words.split(u'|');
    return std::any_of(list.cbegin(), list.cend(), [&folded](QStringView word) { return sheets::foldedWord(word) == folded; });
}

const Role *firstOf(const QList<Role> &roles, Kind kind)
{
    const auto found = std::find_if(roles.cbegin(), roles.cend(), [kind](const Role &role) { return role.kind == kind; });
    return found == roles.cend() ? nullptr : &*found;
}

bool isNone(const QString &folded)
{
    return folded.isEmpty() ||
           isAmong(folded, u"none|nothing|keine|kein|keiner|aucun|ninguno|nessuno|nenhum|geen|brak|n/a|–|—|لا شيء");
}

bool isTick(const QString &folded)
{
    return folded == u"x" || folded == u"✓" || folded == u"✔" || folded == u"☑" || folded == u"*";
}

/// What the sheet says of one row on one platform.
struct Asked
{
    bool isAsked = true;
    Role role;
};

/// `field`: whose column speaks for the platform; nothing: everybody goes there.
Asked askedFor(const QHash<Field, QString> &words, const PlatformChoice &choice, std::optional<Field> field)
{
    Asked asked;
    asked.role = choice.defaultRole;
    if (!field)
        return asked;
    const QString word = words.value(*field);
    if (word.isEmpty()) {
        // A platform's own column left empty says: not there. A column for all left empty says nothing.
        asked.isAsked = *field == Field::Role;
        return asked;
    }
    const std::optional<WordMeaning> meaning = meaningOf(word, choice);
    if (!meaning)
        asked.role = {Kind::Unknown, word};
    else if (meaning->kind == WordMeaning::Kind::NotThere)
        asked.isAsked = false;
    else if (meaning->kind == WordMeaning::Kind::OfRole)
        asked.role = meaning->role;
    return asked;
}

std::optional<Field> fieldFor(const sheets::Layout &layout, Platform platform)
{
    for (const Field field : {roleField(platform), Field::Role}) {
        if (layout.columnOf(field) >= 0)
            return field;
    }
    return std::nullopt;
}

NewPerson personFor(const sheets::ReadyRow &row, const NewPerson &person, Platform platform, const PlatformChoice &choice,
                    const Role &role)
{
    NewPerson wanted = person;
    wanted.role = role;
    if (platform != Platform::Anyscale) {
        // Only Anyscale takes a password and a way to sign in with the person.
        wanted.password = {};
        wanted.isSsoUser.reset();
    }
    if (platform == Platform::Arize)
        wanted.inviteMode = inviteModeOf(row.words.value(Field::InviteMode)).value_or(choice.inviteMode);
    if (platform == Platform::Wandb)
        wanted.teams = sheets::splitWords(row.words.value(Field::Teams));
    return wanted;
}

} // namespace

Field roleField(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return Field::AnyscaleRole;
    case Platform::Arize:
        return Field::ArizeRole;
    case Platform::Wandb:
        break;
    }
    return Field::WandbRole;
}

int roleColumn(const sheets::Layout &layout, Platform platform)
{
    const int own = layout.columnOf(roleField(platform));
    return own >= 0 ? own : layout.columnOf(Field::Role);
}

std::optional<WordMeaning> usualMeaning(QStringView word, const QList<Role> &roles)
{
    using MeaningKind = WordMeaning::Kind;
    const QString folded = sheets::foldedWord(word);
    // The platform's own words outrank everything: a custom role may be called "Yes".
    for (const Role &role : roles) {
        if (sheets::foldedWord(role.word) == folded || sheets::foldedWord(roleText(role)) == folded)
            return WordMeaning{MeaningKind::OfRole, role};
    }
    if (isTick(folded))
        return WordMeaning{MeaningKind::Default, {}};
    if (isNone(folded))
        return WordMeaning{MeaningKind::NotThere, {}};
    if (const std::optional<bool> yes = sheets::yesOrNo(word))
        return WordMeaning{*yes ? MeaningKind::Default : MeaningKind::NotThere, {}};
    for (const RoleWords &line : roleWords()) {
        if (!isAmong(folded, line.words))
            continue;
        for (const Kind kind : line.kinds) {
            if (const Role *role = firstOf(roles, kind))
                return WordMeaning{MeaningKind::OfRole, *role};
        }
    }
    return std::nullopt;
}

std::optional<WordMeaning> meaningOf(QStringView word, const PlatformChoice &choice)
{
    const auto told = choice.meanings.constFind(sheets::foldedWord(word));
    if (told != choice.meanings.cend())
        return *told;
    const std::optional<WordMeaning> usual = usualMeaning(word, choice.roles);
    // Where there is no choice of roles, a role's word still says that the person is wanted there.
    if (!usual && choice.roles.isEmpty())
        return WordMeaning{};
    return usual;
}

std::optional<InviteMode> inviteModeOf(QStringView word)
{
    const QString folded = sheets::foldedWord(word);
    if (folded.isEmpty())
        return std::nullopt;
    if (isAmong(folded, u"link|email|e mail|mail|email link|e mail link|invitation|invite|invitation link|einladung|link per "
                        u"mail|einladungslink|lien|"
                        u"courriel|correo|enlace|رابط|بريد|دعوة"))
        return InviteMode::EmailLink;
    if (isAmong(folded, u"password|temporary password|temp password|passwort|kennwort|einmalpasswort|vorläufiges passwort|mot de "
                        u"passe|contraseña|"
                        u"كلمة مرور|كلمة مرور مؤقتة"))
        return InviteMode::TemporaryPassword;
    if (isNone(folded) || isAmong(folded, u"no|no mail|no email|sso|single sign on|nein|keine mail|ohne mail|لا"))
        return InviteMode::NoMail;
    return std::nullopt;
}

QList<WordCount> wordsOf(const sheets::Sheet &sheet, const sheets::Layout &layout, const sheets::Edits &edits, Platform platform,
                         const PlatformChoice &choice)
{
    const int column = roleColumn(layout, platform);
    QList<WordCount> words;
    if (column < 0)
        return words;
    QHash<QString, qsizetype> indexOf;
    for (const int row : sheets::dataRows(sheet, layout, edits)) {
        const QString word = edits.cell(sheet, row, column).trimmed();
        if (word.isEmpty())
            continue;
        const QString folded = sheets::foldedWord(word);
        const auto known = indexOf.constFind(folded);
        if (known != indexOf.cend()) {
            ++words[*known].count;
            continue;
        }
        indexOf.insert(folded, words.size());
        words.append({word, 1, meaningOf(word, choice)});
    }
    std::stable_sort(words.begin(), words.end(), [](const WordCount &a, const WordCount &b) {
        return std::pair(a.meaning.has_value(), -a.count) < std::pair(b.meaning.has_value(), -b.count);
    });
    return words.mid(0, kMostWords);
}

sheets::Vocabulary vocabularyOf(const sheets::Sheet &sheet, const sheets::Layout &layout, const sheets::Edits &edits,
                                const WideChoices &choices)
{
    sheets::Vocabulary vocabulary;
    const auto addWords = [&](Field field, int column, const auto &isKnown) {
        QSet<QString> &known = vocabulary.known[field];
        for (const int row : sheets::dataRows(sheet, layout, edits)) {
            const QString word = edits.cell(sheet, row, column);
            const QString folded = sheets::foldedWord(word);
            if (!folded.isEmpty() && !known.contains(folded) && isKnown(word))
                known.insert(folded);
        }
    };
    QHash<Field, QList<const PlatformChoice *>> asks;
    for (const auto &[platform, choice] : choices) {
        const int own = layout.columnOf(roleField(platform));
        if (choice.isOn && (own >= 0 || layout.columnOf(Field::Role) >= 0))
            asks[own >= 0 ? roleField(platform) : Field::Role].append(&choice);
    }
    for (auto it = asks.cbegin(); it != asks.cend(); ++it) {
        addWords(it.key(), layout.columnOf(it.key()), [&](const QString &word) {
            // A word for several platforms has to mean something on each.
            return std::all_of(it->cbegin(), it->cend(),
                               [&](const PlatformChoice *one) { return meaningOf(word, *one).has_value(); });
        });
    }
    const auto arize = choices.find(Platform::Arize);
    if (const int column = layout.columnOf(Field::InviteMode); column >= 0 && arize != choices.end() && arize->second.isOn)
        addWords(Field::InviteMode, column, [](const QString &word) { return inviteModeOf(word).has_value(); });
    return vocabulary;
}

QList<ImportPlan> widePlans(const ImportPlan &base, const QList<sheets::ReadyRow> &ready, const sheets::Layout &layout,
                            const WideChoices &choices)
{
    QList<ImportPlan> plans;
    for (const auto &[platform, choice] : choices) {
        if (!choice.isOn)
            continue;
        ImportPlan plan = base;
        plan.id = QUuid::createUuid();
        plan.platform = platform;
        plan.rows.clear();
        const std::optional<Field> field = fieldFor(layout, platform);
        for (qsizetype i = 0; i < base.rows.size(); ++i) {
            const ImportRow &row = base.rows.at(i);
            const sheets::ReadyRow said = ready.value(i);
            const Asked asked = askedFor(said.words, choice, field);
            if (asked.isAsked)
                plan.rows.append({row.sheetRow, personFor(said, row.person, platform, choice, asked.role)});
            else
                plan.heldBack.append({row.sheetRow, row.person.email, words::notAskedFor(platform), true});
        }
        plans.append(plan);
    }
    return plans;
}

qint64 rowsFor(const QList<sheets::ReadyRow> &ready, const sheets::Layout &layout, Platform platform,
               const PlatformChoice &choice)
{
    if (!choice.isOn)
        return 0;
    const std::optional<Field> field = fieldFor(layout, platform);
    return std::count_if(ready.cbegin(), ready.cend(),
                         [&](const sheets::ReadyRow &row) { return askedFor(row.words, choice, field).isAsked; });
}

} // namespace gatehouse::app
