// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencemanifest.h"

#include "app/audit/evidencescrub.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

constexpr int kManifestDepth = 16;
constexpr auto kFormat = "gatehouse evidence pack"_L1;
constexpr int kVersion = 1;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject answerJson(const RecordedAnswer &answer)
{
    QJsonObject object{{u"file"_s, answer.file},
                       {u"method"_s, QString::fromLatin1(answer.method)},
                       {u"path"_s, QString::fromLatin1(answer.path())},
                       {u"query"_s, QString::fromLatin1(answer.query())},
                       {u"status"_s, answer.status},
                       {u"at"_s, utcText(answer.at)},
                       {u"secrets_removed"_s, answer.removed}};
    if (!answer.operation.isEmpty()) {
        object.insert("operation"_L1, answer.operation);
        object.insert("variables"_L1, answer.variables);
    }
    if (answer.isPage()) {
        object.insert("records"_L1, answer.facts.records);
        object.insert("announced"_L1, answer.facts.announced ? QJsonValue(*answer.facts.announced) : QJsonValue());
        object.insert("next_page"_L1, orNull(answer.facts.next));
    }
    return object;
}

QJsonObject callJson(const RecordedCall &call)
{
    QJsonArray pages;
    for (const RecordedAnswer &page : call.pages)
        pages.append(answerJson(page));
    QJsonArray attempts;
    for (const RecordedAnswer &attempt : call.attempts)
        attempts.append(answerJson(attempt));
    return {{u"platform"_s, platformWord((call.pages + call.attempts).constFirst().platform)},
            {u"pages"_s, pages},
            {u"other_answers"_s, attempts},
            {u"records"_s, call.records()},
            {u"announced"_s, call.announced() ? QJsonValue(*call.announced()) : QJsonValue()},
            {u"ended"_s, endedWord(call.ended())}};
}

QJsonObject rulesJson(const FindingRules &rules)
{
    return {{u"domains"_s, QJsonArray::fromStringList(rules.domains)},
            {u"idle_days"_s, rules.idleDays},
            {u"stale_days"_s, rules.staleDays},
            {u"key_days"_s, rules.keyDays},
            {u"most_owners"_s, rules.mostOwners}};
}

QJsonObject headJson(const EvidenceManifest &manifest)
{
    QJsonArray platforms;
    for (const ReplayedPlatform &platform : manifest.platforms) {
        platforms.append(QJsonObject{{u"platform"_s, platformWord(platform.platform)},
                                     {u"host"_s, platform.host},
                                     {u"organisation"_s, platform.organisation},
                                     {u"from"_s, utcText(platform.from)},
                                     {u"to"_s, utcText(platform.to)}});
    }
    QJsonArray calls;
    for (const RecordedCall &call : manifest.calls)
        calls.append(callJson(call));
    return {{u"format"_s, kFormat},
            {u"version"_s, kVersion},
            {u"program"_s, manifest.program},
            {u"packed_with"_s, manifest.packer},
            {u"language"_s, manifest.language},
            {u"organisation"_s, manifest.organisation},
            {u"taken_by"_s, manifest.takenBy},
            {u"taken_at"_s, utcText(manifest.takenAt)},
            {u"complete"_s, manifest.isComplete},
            {u"incomplete_because"_s, QJsonArray::fromStringList(manifest.incompleteBecause)},
            {u"platforms"_s, platforms},
            {u"calls"_s, calls},
            {u"counts"_s, QJsonObject{{u"people"_s, manifest.counts.people},
                                      {u"accounts"_s, manifest.counts.accounts},
                                      {u"resources"_s, manifest.counts.resources},
                                      {u"grants"_s, manifest.counts.grants},
                                      {u"keys"_s, manifest.counts.keys},
                                      {u"findings"_s, manifest.counts.findings}}},
            {u"rules"_s, rulesJson(manifest.rules)},
            {u"report_fingerprint"_s, QString::fromLatin1(manifest.reportFingerprint)}};
}

tl::unexpected<ApiError> noManifest(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.detail = detail;
    return failure(std::move(error));
}

RecordedAnswer answerFrom(const QJsonValue &value, Platform platform)
{
    RecordedAnswer answer;
    answer.platform = platform;
    answer.file = value["file"_L1].toString();
    answer.method = value["method"_L1].toString().toLatin1();
    answer.target = value["path"_L1].toString().toLatin1();
    if (const QByteArray query = value["query"_L1].toString().toLatin1(); !query.isEmpty())
        answer.target += '?' + query;
    answer.operation = value["operation"_L1].toString();
    answer.variables = value["variables"_L1].toObject();
    answer.status = value["status"_L1].toInt();
    answer.at = utcFrom(value["at"_L1].toString());
    answer.removed = value["secrets_removed"_L1].toInt();
    if (value["records"_L1].isDouble()) {
        answer.facts.isReadable = true;
        answer.facts.records = value["records"_L1].toInteger();
        if (value["announced"_L1].isDouble())
            answer.facts.announced = value["announced"_L1].toInteger();
        answer.facts.next = value["next_page"_L1].toString();
    }
    return answer;
}

std::optional<RecordedCall> callFrom(const QJsonValue &value)
{
    const std::optional<Platform> platform = platformOfWord(value["platform"_L1].toString());
    if (!platform)
        return {};
    RecordedCall call;
    const QJsonArray pages = value["pages"_L1].toArray();
    for (const QJsonValue page : pages)
        call.pages.append(answerFrom(page, *platform));
    const QJsonArray attempts = value["other_answers"_L1].toArray();
    for (const QJsonValue attempt : attempts)
        call.attempts.append(answerFrom(attempt, *platform));
    if (call.pages.isEmpty() && call.attempts.isEmpty())
        return {};
    return call;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue text : list)
        texts.append(text.toString());
    return texts;
}

QByteArray indented(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QString groupedHash(const QByteArray &hex)
{
    QString text = QString::fromLatin1(hex);
    for (qsizetype at = text.size() - 4; at > 0; at -= 4)
        text.insert(at, u' ');
    return text;
}

QByteArray manifestHeadHash(const EvidenceManifest &manifest)
{
    return sha256Hex(indented(headJson(manifest)));
}

QByteArray chainLink(const QByteArray &before, const ManifestFile &file)
{
    // Each field with its length before it, so that nothing can move from one to the next.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    for (const QByteArray &field : {file.path.toUtf8(), QByteArray::number(file.size), file.sha256}) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    }
    return hash.result().toHex();
}

void closeChain(EvidenceManifest &manifest)
{
    QByteArray before = manifestHeadHash(manifest);
    for (ManifestFile &file : manifest.files)
        before = file.chain = chainLink(before, file);
    manifest.packHash = before;
}

QByteArray toJson(const EvidenceManifest &manifest)
{
    QJsonArray files;
    for (const ManifestFile &file : manifest.files) {
        files.append(QJsonObject{{u"path"_s, file.path},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256)},
                                 {u"chain"_s, QString::fromLatin1(file.chain)}});
    }
    QJsonObject object = headJson(manifest);
    object.insert("files"_L1, files);
    object.insert("pack_hash"_L1, QString::fromLatin1(manifest.packHash));
    return indented(object);
}

Result<EvidenceManifest> manifestFrom(const QByteArray &json)
{
    if (!isNestedAtMost(json, kManifestDepth))
        return noManifest(u"nested too deeply"_s);
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return noManifest(fault.errorString());
    if (object["format"_L1].toString() != kFormat)
        return noManifest(u"another format"_s);
    if (object["version"_L1].toInt() != kVersion)
        return noManifest(u"another version"_s);
    EvidenceManifest manifest;
    manifest.program = object["program"_L1].toString();
    manifest.packer = object["packed_with"_L1].toString();
    manifest.language = object["language"_L1].toString();
    manifest.organisation = object["organisation"_L1].toString();
    manifest.takenBy = object["taken_by"_L1].toString();
    manifest.takenAt = utcFrom(object["taken_at"_L1].toString());
    manifest.isComplete = object["complete"_L1].toBool();
    manifest.incompleteBecause = textsOf(object["incomplete_because"_L1]);
    const QJsonArray platforms = object["platforms"_L1].toArray();
    for (const QJsonValue value : platforms) {
        const std::optional<Platform> platform = platformOfWord(value["platform"_L1].toString());
        if (!platform || manifest.platforms.size() >= 3)
            return noManifest(u"platforms"_s);
        manifest.platforms.append({*platform, value["host"_L1].toString(), value["organisation"_L1].toString(),
                                   utcFrom(value["from"_L1].toString()), utcFrom(value["to"_L1].toString())});
    }
    const QJsonArray calls = object["calls"_L1].toArray();
    for (const QJsonValue value : calls) {
        const std::optional<RecordedCall> call = callFrom(value);
        if (!call)
            return noManifest(u"calls"_s);
        manifest.calls.append(*call);
    }
    const QJsonValue counts = object["counts"_L1];
    manifest.counts = {counts["people"_L1].toInteger(), counts["accounts"_L1].toInteger(), counts["resources"_L1].toInteger(),
                       counts["grants"_L1].toInteger(), counts["keys"_L1].toInteger(),     counts["findings"_L1].toInteger()};
    const QJsonValue rules = object["rules"_L1];
    manifest.rules = {textsOf(rules["domains"_L1]), rules["idle_days"_L1].toInt(), rules["stale_days"_L1].toInt(),
                      rules["key_days"_L1].toInt(), rules["most_owners"_L1].toInt()};
    manifest.reportFingerprint = object["report_fingerprint"_L1].toString().toLatin1();
    const QJsonArray files = object["files"_L1].toArray();
    for (const QJsonValue value : files) {
        manifest.files.append({value["path"_L1].toString(), value["size"_L1].toInteger(),
                               value["sha256"_L1].toString().toLatin1(), value["chain"_L1].toString().toLatin1()});
    }
    manifest.packHash = object["pack_hash"_L1].toString().toLatin1();
    return manifest;
}

} // namespace gatehouse::app
