// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reviewpackets.h"

#include "app/audit/reviewtexts.h"
#include "app/texts.h"
#include "domain/email.h"
#include "sheets/open.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>
#include <map>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 64LL * 1024 * 1024; // far more than any packet
constexpr int kMostHeaderRows = 50;

QString folded(const QString &text)
{
    return searchKey(text.simplified());
}

/// As two facts are compared: blanks, letter forms and the apostrophe that guards a formula aside.
QString comparable(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_C).simplified();
    if (plain.startsWith(u'\''))
        plain.remove(0, 1);
    return plain;
}

bool isSameFact(const QString &returned, const QString &frozen, int column)
{
    const QString left = comparable(returned);
    const QString right = comparable(frozen);
    if (left == right)
        return true;
    // A program may have made a real date of it: it comes back with a time of day.
    const bool isDay = column == ActiveColumn && QDate::fromString(right, Qt::ISODate).isValid();
    return isDay && left.startsWith(right);
}

void remark(ReturnedFile &file, FileFault fault, QStringList codes = {}, const QString &detail = {})
{
    codes.sort();
    file.remarks.append({fault, codes, detail});
}

QString cell(const sheets::Sheet &sheet, int row, int column)
{
    return column < 0 ? QString() : sheet.cell(row, column).toString();
}

/// The hidden sheet: what the file is, and its words.
bool readHidden(const sheets::Sheet &sheet, ReturnedContent &content, QHash<QString, int> &columnOfTitle)
{
    bool isOurs = false;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        const QString key = cell(sheet, row, 0).trimmed();
        const QString value = cell(sheet, row, 1);
        if (key == "format"_L1)
            isOurs = value.trimmed() == QLatin1StringView(packet::kFormat);
        else if (key == "review"_L1)
            content.review = value.trimmed();
        else if (key == "packet"_L1)
            content.packet = value.trimmed();
        else if (key == "digest"_L1)
            content.digest = value.trimmed().toUtf8();
        else if (key == "keep"_L1)
            content.words.insert(folded(value), Decision::Keep);
        else if (key == "change"_L1)
            content.words.insert(folded(value), Decision::Change);
        else if (key == "remove"_L1)
            content.words.insert(folded(value), Decision::Remove);
        else if (key.startsWith("column "_L1))
            columnOfTitle.insert(folded(value), key.mid(7).toInt());
    }
    return isOurs;
}

/// Rows of the sheet that people see: its columns are found by their titles, wherever they stand.
void readRows(const sheets::Sheet &sheet, const QHash<QString, int> &columnOfTitle, ReturnedContent &content)
{
    QList<int> at(kPacketColumns, -1);
    int header = -1;
    for (int row = 0; row < std::min(sheet.rowCount(), kMostHeaderRows) && header < 0; ++row) {
        QList<int> found(kPacketColumns, -1);
        for (int column = 0; column < sheet.cellCount(row); ++column) {
            const int known = columnOfTitle.value(folded(cell(sheet, row, column)), -1);
            if (known >= 0 && known < kPacketColumns && found[known] < 0)
                found[known] = column;
        }
        if (found[CodeColumn] >= 0 && found[DecisionColumn] >= 0) {
            header = row;
            at = found;
        }
    }
    for (int row = header + 1; header >= 0 && row < sheet.rowCount(); ++row) {
        ReturnedRow one;
        one.code = cell(sheet, row, at[CodeColumn]).simplified().toUpper();
        for (int fact = 0; fact < kFactColumns; ++fact)
            one.facts.append(cell(sheet, row, at[fact]));
        one.decision = cell(sheet, row, at[DecisionColumn]);
        one.newRole = cell(sheet, row, at[NewRoleColumn]).simplified();
        one.reason = cell(sheet, row, at[ReasonColumn]).simplified();
        const bool isEmpty = one.code.isEmpty() && one.decision.trimmed().isEmpty() &&
                             std::all_of(one.facts.begin(), one.facts.end(), [](const QString &text) { return text.isEmpty(); });
        if (!isEmpty)
            content.rows.append(one);
    }
}

bool readWorkbook(const QString &path, ReturnedContent &content, QString &why, WorkControl &control)
{
    sheets::OpenOptions options;
    options.sheet = QString::fromUtf8(packet::kSheet);
    const auto hidden = sheets::openFile(path, options, control);
    QHash<QString, int> columnOfTitle;
    if (!hidden || hidden->sheetName != *options.sheet || !readHidden(hidden->sheet, content, columnOfTitle)) {
        why = hidden || hidden.error().refusal == sheets::Refusal::NoSuchSheet
                  ? ReviewText::tr("It is not a file of an access review, or the part that says which one was taken out.")
                  : describe(hidden.error(), QFileInfo(path).fileName()).what;
        return false;
    }
    for (const sheets::SheetName &sheet : hidden->sheets) {
        if (sheet.name == *options.sheet || sheet.isHidden)
            continue;
        options.sheet = sheet.name;
        const auto shown = sheets::openFile(path, options, control);
        if (shown)
            readRows(shown->sheet, columnOfTitle, content);
        if (!content.rows.isEmpty())
            return true;
    }
    why = ReviewText::tr("The rows of the review are not in it.");
    return false;
}

bool readAnswers(const QByteArray &bytes, ReturnedContent &content)
{
    const QJsonObject top = QJsonDocument::fromJson(bytes).object();
    if (top.value("format"_L1).toString() != QLatin1StringView(packet::kFormat))
        return false;
    content.review = top.value("review"_L1).toString();
    content.packet = top.value("packet"_L1).toString();
    content.digest = top.value("digest"_L1).toString().toUtf8();
    const QJsonArray answers = top.value("answers"_L1).toArray();
    for (const QJsonValue &value : answers) {
        const QJsonObject answer = value.toObject();
        ReturnedRow row;
        row.code = answer.value("code"_L1).toString().simplified().toUpper();
        const QJsonArray facts = answer.value("facts"_L1).toArray();
        for (const QJsonValue &fact : facts)
            row.facts.append(fact.toString());
        row.decision = answer.value("decision"_L1).toString();
        row.newRole = answer.value("newRole"_L1).toString().simplified();
        row.reason = answer.value("reason"_L1).toString().simplified();
        content.rows.append(row);
    }
    return true;
}

/// One file while it is judged.
struct Judged
{
    QHash<QString, int> at; ///< code → item
    std::map<QString, ReviewAnswer> answers;
    QSet<QString> seen;
    QStringList altered;
    QStringList added;
    QStringList twice;
    QStringList oneself;
    QStringList unclear;
    QStringList noReason;
    QStringList noRole;
};

void judgeRow(Judged &judged, const Review &review, int reviewer, const ReturnedRow &row, const QHash<QString, Decision> &words)
{
    const int at = judged.at.value(row.code, -1);
    if (at >= 0 && isAboutOneself(review.items[at], review.reviewers[reviewer]))
        return judged.oneself.append(row.code);
    if (at < 0 || review.items[at].reviewer != reviewer)
        return judged.added.append(row.code.isEmpty() ? row.facts.value(WhoColumn) : row.code);
    const QStringList frozen = factsOf(review.items[at]);
    for (int fact = WhoColumn; fact < kFactColumns; ++fact) { // the code was found already, in whatever letters
        if (!isSameFact(row.facts.value(fact), frozen[fact], fact)) {
            judged.altered.append(row.code);
            break;
        }
    }
    const std::optional<Decision> decision = decisionOf(row.decision, words);
    if (!decision)
        judged.unclear.append(row.code);
    const ReviewAnswer answer{row.code, decision.value_or(Decision::None), row.reason, row.newRole};
    if (judged.seen.contains(row.code)) {
        if (judged.answers[row.code] != answer)
            judged.twice.append(row.code);
        return;
    }
    judged.seen.insert(row.code);
    judged.answers[row.code] = answer;
    const bool isTouched = answer.decision == Decision::Change || answer.decision == Decision::Remove;
    if (isTouched && answer.reason.isEmpty())
        judged.noReason.append(row.code);
    if (answer.decision == Decision::Change && answer.newRole.isEmpty())
        judged.noRole.append(row.code);
}

} // namespace

PacketWords packetWords()
{
    PacketWords words;
    words.keep = ReviewText::tr("Keep");
    words.change = ReviewText::tr("Change");
    words.remove = ReviewText::tr("Remove");
    words.columns = {ReviewText::tr("Code"),     ReviewText::tr("Who"),         ReviewText::tr("E-mail"),
                     ReviewText::tr("Platform"), ReviewText::tr("Where"),       ReviewText::tr("Role"),
                     ReviewText::tr("How"),      ReviewText::tr("Last active"), ReviewText::tr("Worth a look"),
                     ReviewText::tr("Decision"), ReviewText::tr("New role"),    ReviewText::tr("Reason")};
    words.lead =
        ReviewText::tr("Choose Keep, Change or Remove in each row. Change and Remove need a reason; Change also says the "
                       "new role. Then send the file back to whoever sent it to you. Nothing happens before all answers "
                       "are in and were looked at.");
    words.sheet = ReviewText::tr("Review");
    words.save = ReviewText::tr("Save my answers");
    words.left = ReviewText::tr("still to decide");
    words.needsReason = ReviewText::tr("Say why");
    words.first = ReviewText::tr("Look at these first");
    words.others = ReviewText::tr("The others");
    words.saved = ReviewText::tr("Your answers are in the file that was just saved. Send that file back.");
    const QLocale locale;
    words.language = locale.bcp47Name();
    words.isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    return words;
}

QStringList factsOf(const ReviewItem &item)
{
    return {item.code,      item.who,     item.email,      platformText(item.platform), item.where,
            item.roleWords, item.because, item.lastActive, item.remarks.join(u"; "_s)};
}

std::optional<Decision> decisionOf(const QString &text, const QHash<QString, Decision> &words)
{
    const QString word = folded(text);
    if (word.isEmpty())
        return Decision::None;
    static const QHash<QString, Decision> kCanonical{
        {u"keep"_s, Decision::Keep}, {u"change"_s, Decision::Change}, {u"remove"_s, Decision::Remove}};
    if (const auto known = words.constFind(word); known != words.constEnd())
        return *known;
    if (const auto known = kCanonical.constFind(word); known != kCanonical.constEnd())
        return *known;
    const PacketWords own = packetWords();
    if (word == folded(own.keep))
        return Decision::Keep;
    if (word == folded(own.change))
        return Decision::Change;
    if (word == folded(own.remove))
        return Decision::Remove;
    return {};
}

void judge(ReturnedFile &file, const Review &review, const ReturnedContent &content)
{
    if (content.review != review.id)
        return remark(file, FileFault::OtherReview);
    const auto whose = std::find_if(review.reviewers.begin(), review.reviewers.end(),
                                    [&](const Reviewer &reviewer) { return reviewer.packet == content.packet; });
    if (content.packet.isEmpty() || whose == review.reviewers.end())
        return remark(file, FileFault::UnknownPacket);
    const auto reviewer = static_cast<int>(whose - review.reviewers.begin());
    file.packet = content.packet;
    file.reviewer = whose->email;
    Judged judged;
    for (int i = 0; i < review.items.size(); ++i)
        judged.at.insert(review.items[i].code, i);
    for (const ReturnedRow &row : content.rows)
        judgeRow(judged, review, reviewer, row, content.words);
    QStringList missing;
    for (const int at : queueOf(review, reviewer)) {
        if (!judged.seen.contains(review.items[at].code))
            missing.append(review.items[at].code);
    }
    if (!judged.altered.isEmpty() || content.digest != packetDigest(review, reviewer))
        remark(file, FileFault::Altered, judged.altered);
    const std::pair<FileFault, QStringList> rest[] = {
        {FileFault::RowsAdded, judged.added},       {FileFault::RowsMissing, missing},
        {FileFault::RowsTwice, judged.twice},       {FileFault::AboutOneself, judged.oneself},
        {FileFault::NotUnderstood, judged.unclear}, {FileFault::ReasonMissing, judged.noReason},
        {FileFault::NewRoleMissing, judged.noRole}};
    for (const auto &[fault, codes] : rest) {
        if (!codes.isEmpty())
            remark(file, fault, codes);
    }
    for (const auto &[code, answer] : judged.answers) {
        const bool counts = answer.decision != Decision::None && !judged.noReason.contains(code) && !judged.twice.contains(code);
        if (counts)
            file.answers.append(answer);
    }
}

ReturnedFile readReturned(const Review &review, const QString &path, const QDateTime &now, WorkControl &control)
{
    ReturnedFile file;
    file.name = QFileInfo(path).fileName();
    file.readAt = now;
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly) || device.size() > kMostBytes) {
        remark(file, FileFault::NotReadable, {},
               device.isOpen() ? ReviewText::tr("It is far larger than any file of a review.") : device.errorString());
        return file;
    }
    const QByteArray bytes = device.readAll();
    file.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    ReturnedContent content;
    QString why;
    bool isRead = false;
    if (bytes.trimmed().startsWith('{')) {
        isRead = readAnswers(bytes, content);
        why = ReviewText::tr("It is not a file of an access review.");
    } else if (bytes.trimmed().startsWith('<')) {
        why = ReviewText::tr("It is the page itself, not the answers: they are in the small file that “%1” made.")
                  .arg(packetWords().save);
    } else {
        isRead = readWorkbook(path, content, why, control);
    }
    if (!isRead)
        remark(file, FileFault::NotReadable, {}, why);
    else
        judge(file, review, content);
    return file;
}

Result<QByteArray> writePacket(const Review &review, int reviewer, PacketFormat format, const PacketWords &words)
{
    if (reviewer < 0 || reviewer >= review.reviewers.size())
        return localFailure(u"there is no such reviewer"_s);
    return format == PacketFormat::Xlsx ? packet::toWorkbook(review, reviewer, words)
                                        : Result<QByteArray>(packet::toPage(review, reviewer, words));
}

QString packetFileName(const Review &review, int reviewer, PacketFormat format)
{
    const Reviewer &whose = review.reviewers[reviewer];
    QString name = u"%1 - %2"_s.arg(review.title, whose.name.isEmpty() ? whose.email : whose.name);
    for (QChar &letter : name) {
        if (!letter.isPrint() || u"/\\:*?\"<>|"_s.contains(letter) || (letter.unicode() >= 0x2066 && letter.unicode() <= 0x2069))
            letter = u' ';
    }
    name = name.simplified().left(100);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    // Two reviewers of one name get a file each.
    for (int other = 0; other < reviewer; ++other) {
        if (review.reviewers[other].name == whose.name) {
            name += u" (%1)"_s.arg(reviewer + 1);
            break;
        }
    }
    return name + (format == PacketFormat::Xlsx ? u".xlsx"_s : u".html"_s);
}

} // namespace gatehouse::app
