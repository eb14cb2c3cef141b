// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/yamlreader.h"

#include "sheets/sheetdata.h"

#include <QtCore/QHash>

#include <yaml.h>

#include <algorithm>
#include <optional>

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMaxCollections = 10'000;
constexpr qsizetype kMaxKeyBytes = 4096;

/// libyaml's parser, ended when it goes.
class Parser
{
public:
    explicit Parser(QByteArrayView utf8)
    {
        m_isValid = yaml_parser_initialize(&m_parser) == 1;
        if (!m_isValid)
            return;
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(utf8.data()), size_t(utf8.size()));
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    }
    ~Parser()
    {
        clear();
        if (m_isValid)
            yaml_parser_delete(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(Parser)

    bool next()
    {
        clear();
        m_hasEvent = m_isValid && yaml_parser_parse(&m_parser, &m_event) == 1;
        return m_hasEvent;
    }
    const yaml_event_t &event() const { return m_event; }
    const yaml_parser_t &parser() const { return m_parser; }

private:
    void clear()
    {
        if (m_hasEvent)
            yaml_event_delete(&m_event);
        m_hasEvent = false;
    }

    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    bool m_isValid = false;
    bool m_hasEvent = false;
};

/// One list found in the file: which of them holds the people is decided when all were seen.
struct Collection
{
    QString key; ///< "" for a plain list and for single mappings
    SheetBuilder rows;
    QStringList columns;
    QHash<QByteArray, int> columnOfKey;
    QList<Finding> findings;
    qint64 findingCount = 0;
    bool hasMappings = false;
    bool hasSequences = false;
    bool hasScalars = false;
    bool hasAddress = false;
    std::vector<bool> seen; ///< the columns the current entry has had
};

/// Builds collections out of the events of a file.
class Reader
{
public:
    Reader(QByteArrayView utf8, OpenError &error, WorkControl &control)
        : m_parser(utf8)
        , m_error(error)
        , m_control(control)
        , m_utf8(utf8)
        , m_size(utf8.size())
    {
    }

    bool read()
    {
        if (!next()) // stream start
            return false;
        for (;;) {
            if (!next())
                return false;
            if (type() == YAML_STREAM_END_EVENT)
                return true;
            if (!next() || !readTop())
                return false;
            if (!next()) // document end
                return false;
        }
    }

    std::vector<std::unique_ptr<Collection>> &collections() { return m_collections; }

private:
    using Kind = Finding::Kind;

    yaml_event_type_t type() const { return m_parser.event().type; }
    qint64 line() const { return qint64(m_parser.event().start_mark.line) + 1; }

    bool fail(Refusal refusal, const QString &detail = {})
    {
        m_error.refusal = refusal;
        m_error.line = line();
        m_error.column = qint64(m_parser.event().start_mark.column) + 1;
        m_error.detail = detail;
        return false;
    }

    bool failSyntax()
    {
        const yaml_parser_t &parser = m_parser.parser();
        m_error.refusal = Refusal::YamlSyntax;
        m_error.line = qint64(parser.problem_mark.line) + 1;
        m_error.column = qint64(parser.problem_mark.column) + 1;
        m_error.detail = QString::fromUtf8(parser.problem ? parser.problem : "out of memory");
        if (parser.error == YAML_READER_ERROR) { // it knows no line, only how many bytes it had read
            const QByteArrayView before = m_utf8.first(std::min<qsizetype>(qsizetype(parser.problem_offset), m_size));
            m_error.line = before.count('\n') + 1;
            m_error.column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
        }
        if (parser.context)
            m_error.detail +=
                u" ("_s + QString::fromUtf8(parser.context) + u", line "_s + QString::number(parser.context_mark.line + 1) + u')';
        return false;
    }

    /// The next event. Aliases end the reading wherever they stand, as does too much depth.
    bool next()
    {
        if ((++m_events & 0xFFF) == 0) {
            if (m_control.isCancelled()) {
                m_error.cancelled = true;
                return false;
            }
            m_control.setProgress(qint64(m_parser.parser().mark.index), m_size);
        }
        if (!m_parser.next())
            return failSyntax();
        switch (type()) {
        case YAML_ALIAS_EVENT:
            return fail(Refusal::YamlAlias,
                        u'*' + QString::fromUtf8(reinterpret_cast<const char *>(m_parser.event().data.alias.anchor)));
        case YAML_SEQUENCE_START_EVENT:
        case YAML_MAPPING_START_EVENT:
            return ++m_depth <= kMaxDepth || fail(Refusal::YamlTooDeep);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            --m_depth;
            return true;
        case YAML_SCALAR_EVENT:
            return m_parser.event().data.scalar.length <= size_t(kMaxCellChars) || fail(Refusal::LineTooLong);
        default:
            return true;
        }
    }

    QByteArrayView scalar() const
    {
        const auto &data = m_parser.event().data.scalar;
        return {reinterpret_cast<const char *>(data.value), qsizetype(data.length)};
    }

    /// `~`, `null` and nothing, where they are not quoted. `Null` is somebody's name.
    bool isNull() const
    {
        const auto &data = m_parser.event().data.scalar;
        if (data.style != YAML_PLAIN_SCALAR_STYLE)
            return false;
        if (data.tag && qstrcmp(reinterpret_cast<const char *>(data.tag), YAML_NULL_TAG) == 0)
            return true;
        return !data.tag && (data.length == 0 || scalar() == "~" || scalar() == "null");
    }

    Collection &collection(const QString &key)
    {
        if (Collection *known = m_collectionOfKey.value(key))
            return *known;
        m_collections.push_back(std::make_unique<Collection>());
        m_collections.back()->key = key;
        m_collectionOfKey.insert(key, m_collections.back().get());
        return *m_collections.back();
    }

    static void note(Collection &into, Kind kind, qint64 row, int column, const QString &value)
    {
        ++into.findingCount;
        if (into.findings.size() < kMaxFindings)
            into.findings.append({kind, row, column, value.left(200)});
    }

    /// The current event is a document's root.
    bool readTop()
    {
        switch (type()) {
        case YAML_SEQUENCE_START_EVENT:
            return readList(collection({}));
        case YAML_MAPPING_START_EVENT:
            return readTopMapping({}, {}, {});
        case YAML_SCALAR_EVENT:
            return isNull() || fail(Refusal::YamlShape, u"the document is a single text"_s);
        default:
            return fail(Refusal::YamlShape);
        }
    }

    /// A mapping that may be one entry of `parent`, or hold lists of entries under its keys. `path` is where it stands, `name`
    /// its own key: `users: {ana@x.example: {name: Ana}}` is a list of people too.
    bool readTopMapping(const QString &parent, const QString &path, const QString &name)
    {
        if (m_collections.size() > kMaxCollections)
            return fail(Refusal::YamlShape, u"too many parts"_s);
        Collection &own = collection(parent);
        const qint64 start = line();
        bool hasOwn = false;
        if (name.contains(u'@')) {
            const int column = columnFor(own, "email", start);
            if (!own.rows.setCell(column, own.rows.appendText(name)))
                return fail(Refusal::TooLarge);
            own.hasAddress = true;
            own.seen.clear(); // an e-mail field of its own wins, and is no duplicate
        }
        for (QString key;;) {
            if (!next())
                return false;
            if (type() == YAML_MAPPING_END_EVENT)
                break;
            if (!readKey(key))
                return false;
            if (!next())
                return false;
            const QString below = path.isEmpty() ? key : path + u'.' + key;
            if (type() == YAML_SEQUENCE_START_EVENT) {
                if (!readList(collection(below)))
                    return false;
            } else if (type() == YAML_MAPPING_START_EVENT) {
                if (!readTopMapping(path.isEmpty() ? below : path, below, key))
                    return false;
            } else {
                hasOwn = true;
                if (!setScalar(own, key.toUtf8(), start))
                    return false;
            }
        }
        if (hasOwn) {
            own.hasMappings = true;
            return endEntry(own, start);
        }
        return true;
    }

    /// A list of entries; the current event is its start.
    bool readList(Collection &into)
    {
        for (;;) {
            if (!next())
                return false;
            if (type() == YAML_SEQUENCE_END_EVENT)
                return true;
            const qint64 start = line();
            bool ok = true;
            if (type() == YAML_MAPPING_START_EVENT) {
                into.hasMappings = true;
                ok = readFields(into, {}, start);
            } else if (type() == YAML_SEQUENCE_START_EVENT) {
                into.hasSequences = true;
                ok = readCells(into, start);
            } else if (!isNull()) {
                into.hasScalars = true;
                ok = setScalar(into, scalar().contains('@') ? "email" : "value", start);
            }
            if (!ok || !endEntry(into, start))
                return false;
        }
    }

    bool endEntry(Collection &into, qint64 row)
    {
        into.seen.clear();
        into.rows.dropBlankRow();
        if (into.rows.rowIsEmpty())
            return true;
        return into.rows.endRow(row) || fail(Refusal::TooLarge);
    }

    /// The cells of a row given as a list: [Ana, ana@x.example].
    bool readCells(Collection &into, qint64 row)
    {
        for (int column = 0;; ++column) {
            if (!next())
                return false;
            if (type() == YAML_SEQUENCE_END_EVENT)
                return true;
            CellRef ref;
            if (!readText(into, row, column, ref))
                return false;
            if (!into.rows.setCell(column, ref))
                return fail(Refusal::TooLarge);
        }
    }

    /// A value of any kind as one text; lists are joined with commas. The current event is its start.
    bool readText(Collection &into, qint64 row, int column, CellRef &ref)
    {
        if (type() == YAML_SCALAR_EVENT) {
            if (!isNull())
                ref = addScalar(into);
            return true;
        }
        QString text;
        if (!readNested(text))
            return false;
        note(into, Kind::NestedValue, row, column, text);
        ref = into.rows.appendText(text);
        return true;
    }

    /// A list or mapping as text: "a, b" or "key: a, other: b".
    bool readNested(QString &text)
    {
        const bool isMapping = type() == YAML_MAPPING_START_EVENT;
        for (qint64 i = 0;; ++i) {
            if (!next())
                return false;
            if (type() == YAML_SEQUENCE_END_EVENT || type() == YAML_MAPPING_END_EVENT)
                return true;
            if (text.size() > kMaxCellChars)
                return fail(Refusal::LineTooLong);
            if (i > 0 && !text.isEmpty())
                text += isMapping && i % 2 ? u": "_s : u", "_s;
            if (type() != YAML_SCALAR_EVENT) {
                if (!readNested(text))
                    return false;
            } else if (!isNull()) {
                text += QString::fromUtf8(scalar());
            }
        }
    }

    bool readKey(QString &key)
    {
        if (type() != YAML_SCALAR_EVENT)
            return fail(Refusal::YamlShape, u"a key is a list or mapping"_s);
        if (scalar() == "<<" && m_parser.event().data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
            return fail(Refusal::YamlAlias, u"<<"_s);
        if (scalar().size() > kMaxKeyBytes)
            return fail(Refusal::LineTooLong, u"a key is too long"_s);
        key = QString::fromUtf8(scalar());
        return true;
    }

    /// The fields of one entry; `prefix` is where a mapping inside a field stands.
    bool readFields(Collection &into, const QByteArray &prefix, qint64 row)
    {
        for (;;) {
            if (!next())
                return false;
            if (type() == YAML_MAPPING_END_EVENT)
                return true;
            if (type() != YAML_SCALAR_EVENT || scalar() == "<<" || scalar().size() > kMaxKeyBytes) {
                QString ignored;
                if (!readKey(ignored))
                    return false;
            }
            QByteArray key = prefix.isEmpty() ? scalar().toByteArray() : prefix + '.' + scalar().toByteArray();
            if (!next())
                return false;
            if (type() == YAML_SCALAR_EVENT) {
                if (!setScalar(into, key, row))
                    return false;
            } else if (type() == YAML_MAPPING_START_EVENT) {
                note(into, Kind::NestedValue, row, -1, QString::fromUtf8(key));
                if (!readFields(into, key, row))
                    return false;
            } else {
                const int column = columnFor(into, key, row);
                CellRef ref;
                if (!readText(into, row, column, ref))
                    return false;
                if (!into.rows.setCell(column, ref))
                    return fail(Refusal::TooLarge);
            }
        }
    }

    CellRef addScalar(Collection &into)
    {
        into.hasAddress = into.hasAddress || scalar().contains('@');
        return into.rows.appendUtf8(scalar().data(), scalar().size());
    }

    int columnFor(Collection &into, const QByteArray &key, qint64 row)
    {
        auto known = into.columnOfKey.constFind(key);
        if (known == into.columnOfKey.constEnd()) {
            known = into.columnOfKey.insert(key, int(into.columns.size()));
            into.columns.append(QString::fromUtf8(key));
        }
        const int column = *known;
        if (column >= kMaxColumns)
            return column;
        into.seen.resize(std::max(into.seen.size(), size_t(column) + 1));
        if (into.seen[size_t(column)])
            note(into, Kind::DuplicateKey, row, column, QString::fromUtf8(key));
        into.seen[size_t(column)] = true;
        return column;
    }

    bool setScalar(Collection &into, const QByteArray &key, qint64 row)
    {
        const int column = columnFor(into, key, row);
        if (!into.rows.setCell(column, isNull() ? CellRef{} : addScalar(into)))
            return fail(Refusal::TooLarge);
        return true;
    }

    Parser m_parser;
    OpenError &m_error;
    WorkControl &m_control;
    const QByteArrayView m_utf8;
    const qint64 m_size;
    quint64 m_events = 0;
    int m_depth = 0;
    std::vector<std::unique_ptr<Collection>> m_collections;
    QHash<QString, Collection *> m_collectionOfKey;
};

/// Names a list of people goes by, best first. A list of people to be deleted must never win by chance: see choose().
int rankOf(const QString &path)
{
    static const QStringList names{u"create_users"_s, u"users"_s, u"people"_s, u"members"_s, u"persons"_s, u"employees"_s};
    if (path.isEmpty())
        return int(names.size()) + 1; // "contact: hr@x.example" beside a list is not the list
    const QString key = path.sliced(path.lastIndexOf(u'.') + 1).toLower();
    const auto at = names.indexOf(key);
    return at < 0 ? int(names.size()) : int(at);
}

/// The collection that holds the people; nullptr: none, or several and no telling which.
Collection *choose(std::vector<std::unique_ptr<Collection>> &all, QString &detail)
{
    std::vector<Collection *> found;
    for (const auto &one : all) {
        if (one->rows.rowCount() > 0)
            found.push_back(one.get());
    }
    const bool someAddress = std::any_of(found.begin(), found.end(), [](const Collection *one) { return one->hasAddress; });
    std::erase_if(found, [&](const Collection *one) { return someAddress && !one->hasAddress; });
    if (found.empty())
        return nullptr;
    std::stable_sort(found.begin(), found.end(),
                     [](const Collection *a, const Collection *b) { return rankOf(a->key) < rankOf(b->key); });
    if (found.size() > 1 && someAddress && rankOf(found[0]->key) == rankOf(found[1]->key)) {
        detail = u"several lists of people: "_s + found[0]->key + u", "_s + found[1]->key;
        return nullptr;
    }
    return found.front();
}

/// Puts the row of keys above the entries.
bool assemble(Collection &from, Workbook &workbook)
{
    workbook.hasKeyRow = !from.hasSequences;
    if (workbook.hasKeyRow && !from.rows.prependRow(from.columns, 0))
        return false;
    workbook.sheet = from.rows.take();
    workbook.findings = from.findings;
    workbook.findingCount = from.findingCount;
    return true;
}

/// JSON writes characters beyond the BMP as two escapes, which YAML does not know: put together in place, without moving a line.
QByteArray joinSurrogateEscapes(QByteArrayView json)
{
    QByteArray out;
    out.reserve(json.size());
    const auto unit = [&](qsizetype at) -> int {
        if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
            return -1;
        bool ok = false;
        const int value = json.sliced(at + 2, 4).toByteArray().toInt(&ok, 16);
        return ok ? value : -1;
    };
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] != '\\') {
            out.append(json[at++]);
            continue;
        }
        const int high = unit(at);
        const int low = high >= 0xD800 && high < 0xDC00 ? unit(at + 6) : -1;
        if (low >= 0xDC00 && low < 0xE000) {
            out.append(QString::fromUcs4(std::array<char32_t, 1>{QChar::surrogateToUcs4(char16_t(high), char16_t(low))}.data(), 1)
                           .toUtf8());
            at += 12;
        } else {
            const qsizetype length = std::min<qsizetype>(2, json.size() - at);
            out.append(json.sliced(at, length));
            at += length;
        }
    }
    return out;
}

bool isKeyLine(QStringView line)
{
    // "key:" or "key: value" with a key such as programs write; "Name: Ana; ..." in a mail would have blanks in it.
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || (colon + 1 < line.size() && line.at(colon + 1) != u' '))
        return false;
    const QStringView key = line.first(colon);
    return std::all_of(key.begin(), key.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; });
}

} // namespace

bool looksLikeYaml(QStringView text)
{
    text = text.first(std::min<qsizetype>(text.size(), 16 * 1024)).trimmed();
    if (text.startsWith(u'{') || text.startsWith(u'[')) {
        // "[displayName],[mail]" is a table's header.
        const QStringView inner = text.sliced(1).trimmed();
        return inner.isEmpty() || u"{[\"]}"_s.contains(inner.front()) ||
               (text.startsWith(u'{') && isKeyLine(inner.first(inner.indexOf(u':') + 1)));
    }
    QList<QStringView> lines;
    for (QStringView line : text.tokenize(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith(u'#') && !line.startsWith(u'%'))
            lines.append(line);
        if (lines.size() == 20)
            break;
    }
    if (lines.isEmpty())
        return false;
    const QStringView first = lines.first();
    if (first == "---"_L1)
        return true;
    if (first == "-"_L1)
        return true;
    if (first.startsWith("- "_L1)) {
        const QStringView rest = first.sliced(2).trimmed();
        return rest.startsWith(u'{') || isKeyLine(rest) || (rest.contains(u'@') && !rest.contains(u'<') && !rest.contains(u','));
    }
    if (!isKeyLine(first))
        return false;
    // Every further line must go on in YAML's way: deeper, an item, or another key.
    return lines.size() > 1 && std::all_of(lines.begin() + 1, lines.end(), [](QStringView line) {
               return line.startsWith(u' ') || line.startsWith("- "_L1) || line == "-"_L1 || line.startsWith("---"_L1) ||
                      isKeyLine(line);
           });
}

bool readYaml(QByteArrayView utf8, Workbook &workbook, OpenError &error, WorkControl &control)
{
    QByteArray joined;
    if (utf8.contains("\\ud") || utf8.contains("\\uD")) {
        joined = joinSurrogateEscapes(utf8);
        utf8 = joined;
    }
    Reader reader(utf8, error, control);
    if (!reader.read())
        return false;
    QString detail;
    Collection *people = choose(reader.collections(), detail);
    if (!people || (people->hasSequences && (people->hasMappings || people->hasScalars))) {
        error.refusal = people || !detail.isEmpty() ? Refusal::YamlShape : Refusal::NoRows;
        error.detail = detail;
        return false;
    }
    if (!assemble(*people, workbook)) {
        error.refusal = Refusal::TooLarge;
        return false;
    }
    return true;
}

} // namespace gatehouse::sheets
