// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importmemory.h"

#include "sheets/widecolumns.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace gatehouse::app {
namespace {

constexpr int kRecentSheets = 10;
constexpr int kRememberedLayouts = 200;

QString encodedCounts(const RunCounts &c)
{
    QStringList numbers;
    for (const qint64 n : {c.created, c.alreadyThere, c.leftOut, c.refused, c.failed, c.unknown, c.pending})
        numbers.append(QString::number(n));
    return numbers.join(u' ');
}

std::optional<RunCounts> decodedCounts(const QString &text)
{
    const QStringList numbers = text.split(u' ', Qt::SkipEmptyParts);
    if (numbers.size() != 7)
        return std::nullopt;
    RunCounts c;
    qsizetype i = 0;
    for (qint64 *target : {&c.created, &c.alreadyThere, &c.leftOut, &c.refused, &c.failed, &c.unknown, &c.pending})
        *target = numbers.at(i++).toLongLong();
    return c;
}

QString wordsGroup(Platform platform)
{
    return platform == Platform::Anyscale ? u"import/words/anyscale"_s
           : platform == Platform::Arize  ? u"import/words/arize"_s
                                          : u"import/words/wandb"_s;
}

} // namespace

void ImportMemory::rememberLayout(const sheets::Layout &layout)
{
    // Without headers every sheet of two columns would be the same shape.
    if (!m_settings || layout.headerIndex < 0)
        return;
    QStringList fields;
    for (const sheets::ColumnMatch &match : layout.columns)
        fields.append(sheets::fieldName(match.field));
    m_settings->beginGroup(u"import/layouts"_s);
    const QStringList known = m_settings->childKeys();
    if (known.size() >= kRememberedLayouts)
        m_settings->remove(known.first());
    m_settings->setValue(QString::fromLatin1(layout.fingerprint()), fields.join(u','));
    m_settings->endGroup();
}

void ImportMemory::forgetLayout(const sheets::Layout &layout)
{
    if (m_settings && layout.headerIndex >= 0)
        m_settings->remove(u"import/layouts/"_s + QString::fromLatin1(layout.fingerprint()));
}

void ImportMemory::recallLayout(sheets::Layout &layout) const
{
    if (!m_settings || layout.headerIndex < 0)
        return;
    const QVariant stored = m_settings->value(u"import/layouts/"_s + QString::fromLatin1(layout.fingerprint()));
    // QSettings reads "a,b" back as a list where the file was written by hand.
    const QStringList fields = stored.typeId() == QMetaType::QStringList ? stored.toStringList() : stored.toString().split(u',');
    if (!stored.isValid() || fields.size() != layout.columns.size())
        return;
    for (sheets::ColumnMatch &match : layout.columns)
        match = {match.column, match.header, sheets::fieldFromName(fields.at(match.column)), sheets::MatchReason::Remembered,
                 false};
}

void ImportMemory::rememberMeaning(Platform platform, const QString &word, const WordMeaning &meaning)
{
    const QString folded = sheets::foldedWord(word);
    if (!m_settings || folded.isEmpty())
        return;
    QStringList stored{u"role"_s, meaning.role.id, meaning.role.word};
    if (meaning.kind != WordMeaning::Kind::OfRole)
        stored = {meaning.kind == WordMeaning::Kind::NotThere ? u"none"_s : u"default"_s};
    m_settings->setValue(wordsGroup(platform) + u'/' + QString::fromLatin1(folded.toUtf8().toHex()), stored);
}

QHash<QString, WordMeaning> ImportMemory::meanings(Platform platform, const QList<Role> &roles) const
{
    QHash<QString, WordMeaning> found;
    if (!m_settings)
        return found;
    m_settings->beginGroup(wordsGroup(platform));
    for (const QString &key : m_settings->childKeys()) {
        const QStringList stored = m_settings->value(key).toStringList();
        const QString word = QString::fromUtf8(QByteArray::fromHex(key.toLatin1()));
        if (stored == QStringList{u"none"_s})
            found.insert(word, {WordMeaning::Kind::NotThere, {}});
        else if (stored == QStringList{u"default"_s})
            found.insert(word, {WordMeaning::Kind::Default, {}});
        if (stored.size() != 3)
            continue;
        for (const Role &role : roles) {
            if (role.id == stored.at(1) && role.word == stored.at(2))
                found.insert(word, {WordMeaning::Kind::OfRole, role});
        }
    }
    m_settings->endGroup();
    return found;
}

QList<RecentSheet> ImportMemory::recentSheets() const
{
    QList<RecentSheet> recent;
    if (!m_settings)
        return recent;
    const int count = m_settings->beginReadArray(u"import/recent"_s);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        RecentSheet sheet;
        sheet.path = m_settings->value("path").toString();
        sheet.at = QDateTime::fromString(m_settings->value("at").toString(), Qt::ISODate);
        sheet.outcome = decodedCounts(m_settings->value("outcome").toString());
        if (!sheet.path.isEmpty() && QFileInfo::exists(sheet.path))
            recent.append(sheet);
    }
    m_settings->endArray();
    return recent;
}

bool ImportMemory::noteSheet(const QString &path, const std::optional<RunCounts> &counts)
{
    if (!m_settings || path.isEmpty())
        return false;
    QList<RecentSheet> recent = recentSheets();
    RecentSheet now{path, QDateTime::currentDateTimeUtc(), counts};
    for (const RecentSheet &old : recent) {
        if (old.path == path && !counts)
            now.outcome = old.outcome;
    }
    recent.removeIf([&path](const RecentSheet &old) { return old.path == path; });
    recent.prepend(now);
    if (recent.size() > kRecentSheets)
        recent.resize(kRecentSheets);
    m_settings->remove(u"import/recent"_s);
    m_settings->beginWriteArray(u"import/recent"_s, static_cast<int>(recent.size()));
    for (int i = 0; i < recent.size(); ++i) {
        m_settings->setArrayIndex(i);
        m_settings->setValue("path", recent.at(i).path);
        m_settings->setValue("at", recent.at(i).at.toString(Qt::ISODate));
        if (recent.at(i).outcome)
            m_settings->setValue("outcome", encodedCounts(*recent.at(i).outcome));
    }
    m_settings->endArray();
    return true;
}

void ImportMemory::forgetSheets()
{
    if (m_settings)
        m_settings->remove(u"import/recent"_s);
}

} // namespace gatehouse::app
