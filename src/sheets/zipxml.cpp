// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/zipxml.h"

#include "sheets/sheetdata.h"

#include <expat.h>
#include <zip.h>

#include <array>
#include <cstring>
#include <utility>

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunk = 64 * 1024;

QByteArrayView localName(const char *name)
{
    const char *colon = std::strrchr(name, ':');
    return QByteArrayView(colon ? colon + 1 : name);
}

Refusal refusalOf(int zipCode)
{
    switch (zipCode) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return Refusal::PasswordProtected;
    case ZIP_ER_MEMORY:
        return Refusal::TooLarge;
    default:
        return Refusal::DamagedArchive;
    }
}

/// Expat, with all that a spreadsheet has no need of switched off.
class XmlParser
{
public:
    XmlParser(XmlHandler &handler, OpenError &error, WorkControl &control)
        : m_parser(XML_ParserCreate(nullptr))
        , m_handler(handler)
        , m_error(error)
        , m_control(control)
    {
        if (!m_parser)
            return;
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, &XmlParser::onStart, &XmlParser::onEnd);
        XML_SetCharacterDataHandler(m_parser, &XmlParser::onText);
        XML_SetStartDoctypeDeclHandler(m_parser, &XmlParser::onDoctype);
    }
    ~XmlParser()
    {
        if (m_parser)
            XML_ParserFree(m_parser);
    }
    Q_DISABLE_COPY_MOVE(XmlParser)

    /// False: stop feeding; ended() says how it went.
    bool feed(QByteArrayView bytes, bool isLast)
    {
        if (!m_parser)
            return false;
        for (qsizetype at = 0; at < bytes.size() || isLast;) {
            if (m_control.isCancelled()) {
                m_error.cancelled = true;
                return false;
            }
            const qsizetype size = std::min(kChunk, bytes.size() - at);
            const bool last = isLast && at + size == bytes.size();
            if (XML_Parse(m_parser, bytes.data() + at, int(size), last) != XML_STATUS_OK) {
                m_failed = true;
                return false;
            }
            at += size;
            if (last)
                break;
        }
        return true;
    }

    bool ended()
    {
        if (m_error.cancelled || m_error.refusal != Refusal::None)
            return false;
        if (m_handler.refusal != Refusal::None || !m_parser) {
            m_error.refusal = m_parser ? m_handler.refusal : Refusal::TooLarge;
            return false;
        }
        if (m_handler.isDone || !m_failed)
            return true;
        const XML_Error code = XML_GetErrorCode(m_parser);
        m_error.refusal = code == XML_ERROR_AMPLIFICATION_LIMIT_BREACH ? Refusal::XmlHostile : Refusal::DamagedArchive;
        m_error.line = qint64(XML_GetCurrentLineNumber(m_parser));
        m_error.column = qint64(XML_GetCurrentColumnNumber(m_parser)) + 1;
        m_error.detail = QString::fromUtf8(XML_ErrorString(code));
        return false;
    }

private:
    void stopIfWanted()
    {
        if (m_handler.refusal != Refusal::None || m_handler.isDone)
            XML_StopParser(m_parser, XML_FALSE);
    }

    static void onStart(void *user, const char *name, const char **attributes)
    {
        auto *self = static_cast<XmlParser *>(user);
        if (self->m_handler.refusal != Refusal::None || self->m_handler.isDone)
            return;
        if (++self->m_depth > kMaxDepth)
            self->m_handler.refusal = Refusal::XmlHostile;
        else
            self->m_handler.start(localName(name), XmlAttributes(attributes));
        self->stopIfWanted();
    }
    static void onEnd(void *user, const char *name)
    {
        auto *self = static_cast<XmlParser *>(user);
        if (self->m_handler.refusal != Refusal::None || self->m_handler.isDone)
            return;
        --self->m_depth;
        self->m_handler.end(localName(name));
        self->stopIfWanted();
    }
    static void onText(void *user, const char *text, int size)
    {
        auto *self = static_cast<XmlParser *>(user);
        if (self->m_handler.refusal != Refusal::None || self->m_handler.isDone)
            return;
        self->m_handler.characters({text, size});
        self->stopIfWanted();
    }
    static void onDoctype(void *user, const char *, const char *, const char *, int)
    {
        auto *self = static_cast<XmlParser *>(user);
        self->m_handler.refusal = Refusal::XmlHostile;
        self->stopIfWanted();
    }

    XML_Parser m_parser;
    XmlHandler &m_handler;
    OpenError &m_error;
    WorkControl &m_control;
    int m_depth = 0;
    bool m_failed = false;
};

} // namespace

XmlHandler::~XmlHandler() = default;

ZipArchive::ZipArchive(QByteArrayView bytes, OpenError &error, WorkControl &control)
    : m_error(error)
    , m_control(control)
{
    zip_error_t code;
    zip_error_init(&code);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), zip_uint64_t(bytes.size()), 0, &code);
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &code) : nullptr;
    if (!m_zip) {
        if (source)
            zip_source_free(source);
        m_error.refusal = refusalOf(zip_error_code_zip(&code));
        m_error.detail = QString::fromUtf8(zip_error_strerror(&code));
        zip_error_fini(&code);
        return;
    }
    zip_error_fini(&code);
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > kMaxArchiveEntries) {
        m_error.refusal = Refusal::ZipBomb;
        zip_discard(m_zip);
        m_zip = nullptr;
        return;
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        if (name)
            m_indexes.insert(QString::fromUtf8(name).replace(u'\\', u'/').toLower(), quint64(i));
    }
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipArchive::read(const QString &name, const std::function<bool(QByteArrayView)> &take)
{
    const auto index = m_indexes.constFind(name.toLower());
    if (index == m_indexes.constEnd()) {
        m_error.refusal = Refusal::NotASheet;
        m_error.detail = name;
        return false;
    }
    zip_stat_t info;
    if (zip_stat_index(m_zip, *index, 0, &info) == 0 && (info.valid & ZIP_STAT_SIZE) &&
        qint64(info.size) > kMaxUnpackedBytes - m_unpacked) {
        m_error.refusal = Refusal::ZipBomb;
        return false;
    }
    zip_file_t *file = zip_fopen_index(m_zip, *index, 0);
    if (!file) {
        m_error.refusal = refusalOf(zip_error_code_zip(zip_get_error(m_zip)));
        m_error.detail = QString::fromUtf8(zip_strerror(m_zip));
        return false;
    }
    bool wanted = true;
    if (m_buffer.isEmpty())
        m_buffer = QByteArray(kChunk, Qt::Uninitialized);
    QByteArray chunk = std::exchange(m_buffer, {});
    while (wanted && m_error.refusal == Refusal::None) {
        const zip_int64_t got = zip_fread(file, chunk.data(), zip_uint64_t(chunk.size()));
        if (got < 0) {
            m_error.refusal = refusalOf(zip_error_code_zip(zip_file_get_error(file)));
            m_error.detail = QString::fromUtf8(zip_file_strerror(file));
        }
        if (got <= 0)
            break;
        m_unpacked += got;
        if (m_unpacked > kMaxUnpackedBytes)
            m_error.refusal = Refusal::ZipBomb;
        else
            wanted = take(QByteArrayView(chunk.constData(), got));
    }
    zip_fclose(file);
    m_buffer = std::move(chunk);
    return wanted && m_error.refusal == Refusal::None;
}

QByteArray ZipArchive::head(const QString &name, qsizetype size)
{
    QByteArray bytes;
    if (!contains(name))
        return bytes;
    read(name, [&](QByteArrayView chunk) {
        bytes.append(chunk.first(std::min(chunk.size(), size - bytes.size())));
        return bytes.size() < size;
    });
    return bytes;
}

QByteArrayView XmlAttributes::value(const char *wanted) const
{
    for (const char **at = m_list; at[0]; at += 2) {
        if (localName(at[0]) == QByteArrayView(wanted))
            return QByteArrayView(at[1]);
    }
    return {};
}

QByteArrayView XmlAttributes::exact(const char *name) const
{
    for (const char **at = m_list; at[0]; at += 2) {
        if (std::strcmp(at[0], name) == 0)
            return QByteArrayView(at[1]);
    }
    return {};
}

bool parseXml(QByteArrayView xml, XmlHandler &handler, OpenError &error, WorkControl &control)
{
    XmlParser parser(handler, error, control);
    parser.feed(xml, true);
    return parser.ended();
}

bool parseXml(ZipArchive &archive, const QString &name, XmlHandler &handler)
{
    XmlParser parser(handler, archive.error(), archive.control());
    const bool all = archive.read(name, [&](QByteArrayView chunk) { return parser.feed(chunk, false); });
    if (all)
        parser.feed({}, true);
    return parser.ended();
}

} // namespace gatehouse::sheets
