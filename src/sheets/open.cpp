// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/open.h"

#include "sheets/csvreader.h"
#include "sheets/encoding.h"
#include "sheets/odsreader.h"
#include "sheets/pastereader.h"
#include "sheets/sheetdata.h"
#include "sheets/xlsxreader.h"
#include "sheets/yamlreader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <future>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunk = 1 << 20;
constexpr qsizetype kSniff = 64 * 1024;

enum class Magic { Text, Zip, Ole, Rubbish };

Magic magicOf(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return Magic::Zip;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return Magic::Ole;
    static constexpr std::array<QByteArrayView, 15> kRubbish = {"%PDF-",
                                                                "\x89PNG",
                                                                "GIF8",
                                                                "\xFF\xD8\xFF",
                                                                "\x1F\x8B",
                                                                "\x7F"
                                                                "ELF",
                                                                "BZh9",
                                                                "7z\xBC\xAF\x27",
                                                                "Rar!\x1A",
                                                                "\xFD"
                                                                "7zXZ",
                                                                "{\\rtf",
                                                                "SQLite format 3",
                                                                "RIFF",
                                                                "\x28\xB5\x2F\xFD",
                                                                "\xCA\xFE\xBA\xBE"};
    if (std::any_of(kRubbish.begin(), kRubbish.end(), [&](QByteArrayView magic) { return bytes.startsWith(magic); }))
        return Magic::Rubbish;
    // "MZ" could begin a name: a program has binary bytes right after it.
    if (bytes.startsWith("MZ") && bytes.first(std::min<qsizetype>(bytes.size(), 256)).contains('\0'))
        return Magic::Rubbish;
    return Magic::Text;
}

/// Letters, digits and marks with hardly a control character between them.
bool isReadable(QStringView text)
{
    text = text.first(std::min<qsizetype>(text.size(), kSniff));
    qsizetype controls = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        controls +=
            (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f' && unit != 0x1F && unit != 0x01) ||
            unit == 0x7F || unit == 0xFFFD;
    }
    // A short text may have a stray one; a file of 64 KiB may not have hundreds.
    return controls <= 3 + text.size() / 100;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u'\0' || c == u'\uFEFF'; });
}

/// The SHA-256 of bytes, made on another thread while they are being read here: it takes longer than reading them as a table.
class BackgroundHash
{
public:
    explicit BackgroundHash(const QByteArray &bytes)
        // A thread for a few lines would cost more than it saves.
        : m_result(std::async(bytes.size() > kSniff ? std::launch::async : std::launch::deferred,
                              [bytes, this] { return hash(bytes); }))
    {
    }
    ~BackgroundHash() { m_stop = true; } // the future's end waits for the thread
    Q_DISABLE_COPY_MOVE(BackgroundHash)

    QByteArray take() { return m_result.get(); }

private:
    QByteArray hash(QByteArrayView bytes) const
    {
        QCryptographicHash sha(QCryptographicHash::Sha256);
        for (qsizetype at = 0; at < bytes.size() && !m_stop; at += kChunk)
            sha.addData(bytes.sliced(at, std::min(kChunk, bytes.size() - at)));
        return sha.result().toHex();
    }

    std::atomic<bool> m_stop = false; // before the future, which uses it
    std::future<QByteArray> m_result;
};

/// A file's bytes, read chunk by chunk so that what can't be a sheet is refused after the first of them.
class FileLoader
{
public:
    FileLoader(const QString &path, WorkControl &control)
        : m_control(control)
        // Not blocking: opening a pipe that nobody writes to would wait for ever.
        , m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
        , m_openError(m_fd < 0 ? errno : 0)
    {
    }
    ~FileLoader()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(FileLoader)

    Opened<QByteArray> load()
    {
        struct stat info
        {
        };
        if (m_fd < 0 || ::fstat(m_fd, &info) != 0) {
            const int code = m_fd < 0 ? m_openError : errno;
            const QString words = QString::fromLocal8Bit(std::strerror(code));
            const bool missing = code == ENOENT || code == ENOTDIR || code == ENAMETOOLONG || code == ELOOP;
            return refuse(missing ? Refusal::NotFound : code == ENXIO ? Refusal::NotASheet : Refusal::NoPermission, words);
        }
        if (!S_ISREG(info.st_mode))
            return refuse(Refusal::NotASheet, S_ISDIR(info.st_mode) ? u"a folder"_s : u"not a regular file"_s);
        if (info.st_size > kMaxTextBytes)
            return refuse(Refusal::TooLarge, QString::number(info.st_size));
        return readAll(info.st_size);
    }

private:
    Opened<QByteArray> readAll(qint64 size)
    {
        QByteArray bytes;
        bytes.reserve(qsizetype(std::min<qint64>(size, 64 << 20)));
        QByteArray chunk(kChunk, Qt::Uninitialized);
        for (;;) {
            if (m_control.isCancelled())
                return cancelledOpen();
            const ssize_t got = ::read(m_fd, chunk.data(), size_t(chunk.size()));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return refuse(Refusal::NoPermission, QString::fromLocal8Bit(std::strerror(errno)));
            if (got == 0)
                break;
            const QByteArrayView part(chunk.constData(), got);
            const bool isFirst = bytes.isEmpty();
            bytes.append(part);
            const Refusal refusal = isFirst ? judgeStart(part, size) : judgeMore(part, qint64(bytes.size()));
            if (refusal != Refusal::None)
                return refuse(refusal);
            m_control.setProgress(bytes.size(), size);
        }
        return bytes;
    }

    Refusal judgeStart(QByteArrayView part, qint64 size)
    {
        const Magic magic = magicOf(part);
        m_isText = magic == Magic::Text;
        if (magic == Magic::Rubbish || (m_isText && detectEncoding(part.first(std::min(part.size(), kSniff))).name.isEmpty()))
            return Refusal::BinaryRubbish;
        if (!m_isText && size > kMaxArchiveBytes)
            return Refusal::TooLarge;
        return judgeMore(part, part.size());
    }

    Refusal judgeMore(QByteArrayView part, qint64 total)
    {
        if (!m_isText)
            return total > kMaxArchiveBytes ? Refusal::TooLarge : Refusal::None;
        const qsizetype lineEnd = std::max(part.lastIndexOf('\n'), part.lastIndexOf('\r'));
        m_sinceLineEnd = lineEnd < 0 ? m_sinceLineEnd + part.size() : part.size() - lineEnd;
        if (m_sinceLineEnd > kMaxLineBytes)
            return Refusal::LineTooLong;
        return total > kMaxTextBytes ? Refusal::TooLarge : Refusal::None;
    }

    WorkControl &m_control;
    const int m_fd;
    const int m_openError;
    qint64 m_sinceLineEnd = 0;
    bool m_isText = true;
};

QByteArray utf16Bytes(const char *ascii)
{
    QByteArray bytes;
    for (; *ascii; ++ascii)
        bytes.append(*ascii).append('\0');
    return bytes;
}

Opened<Workbook> readArchive(const QByteArray &bytes, const OpenOptions &options, Workbook workbook, WorkControl &control)
{
    OpenError error;
    ZipArchive archive(bytes, error, control);
    if (!archive.isOpen())
        return tl::make_unexpected(error);
    const QByteArray mimetype = archive.head(u"mimetype"_s, 128);
    const bool isOds = mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet");
    const bool isXlsx = archive.contains(u"[Content_Types].xml"_s) && !isOds;
    if (error.refusal != Refusal::None)
        return tl::make_unexpected(error);
    if (!isXlsx && !isOds)
        return refuse(Refusal::NotASheet, mimetype.isEmpty() ? u"an archive"_s : QString::fromLatin1(mimetype.left(80)));
    workbook.format = isOds ? Format::Ods : Format::Xlsx;
    if (isOds ? !readOds(archive, options, workbook) : !readXlsx(archive, options, workbook))
        return tl::make_unexpected(error);
    if (workbook.sheet.rowCount() == 0)
        return refuse(Refusal::NoRows);
    return workbook;
}

/// `{"name": …}` on every line, as log and API exports have it: every line is made an item of one list, lines stay where they
/// are.
QByteArray jsonLinesAsList(QByteArrayView utf8)
{
    QByteArray list;
    qsizetype lines = 0;
    for (qsizetype at = 0; at < utf8.size();) {
        qsizetype stop = utf8.indexOf('\n', at);
        stop = stop < 0 ? utf8.size() : stop;
        const QByteArrayView line = utf8.sliced(at, stop - at).trimmed();
        if (!line.isEmpty()) {
            if (!line.startsWith('{') || !line.endsWith('}'))
                return {};
            ++lines;
            list.append("- ").append(line);
        }
        list.append('\n');
        at = stop + 1;
    }
    return lines > 1 ? list : QByteArray();
}

Opened<Workbook> readYamlText(QByteArrayView bytes, Workbook workbook, WorkControl &control)
{
    QByteArray utf8;
    workbook.format = Format::Yaml;
    if (workbook.encoding != "utf-8"_L1 || !bytes.isValidUtf8()) {
        const std::optional<Decoded> decoded = decodeText(bytes, workbook.encoding, control);
        if (!decoded)
            return control.isCancelled() ? cancelledOpen() : refuse(Refusal::Undecodable);
        if (decoded->hasUndecodable)
            addFinding(workbook, Finding::Kind::UndecodableBytes, 0, -1, {});
        utf8 = decoded->text.toUtf8();
        bytes = utf8;
    }
    const QList<Finding> before = workbook.findings;
    OpenError error;
    bool ok = readYaml(bytes, workbook, error, control);
    if (!ok && !error.cancelled && (error.refusal == Refusal::YamlSyntax || error.refusal == Refusal::YamlShape) &&
        bytes.trimmed().startsWith('{')) {
        const QByteArray list = jsonLinesAsList(bytes);
        OpenError second;
        ok = !list.isEmpty() && readYaml(list, workbook, second, control);
    }
    if (!ok)
        return tl::make_unexpected(error);
    for (const Finding &finding : before) {
        workbook.findings.prepend(finding);
        ++workbook.findingCount;
    }
    if (workbook.sheet.rowCount() <= (workbook.hasKeyRow ? 1 : 0))
        return refuse(Refusal::NoRows);
    return workbook;
}

bool hasText(const Sheet &sheet)
{
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (int column = 0; column < sheet.cellCount(row); ++column) {
            if (!isBlank(sheet.cell(row, column)))
                return true;
        }
    }
    return false;
}

Opened<Workbook> readTable(QString text, bool undecodable, const OpenOptions &options, Workbook workbook,
                           const QString &extension, WorkControl &control)
{
    OpenError error;
    workbook.format = Format::Csv;
    const bool isTold = options.delimiter || options.quote;
    if (!isTold && looksLikeHtml(text)) {
        if (readHtmlTable(text, workbook, error, control))
            return workbook;
        if (error.cancelled || error.refusal != Refusal::None)
            return tl::make_unexpected(error);
        return refuse(Refusal::NotASheet, u"a web page without a table"_s);
    }
    const bool isTable = extension == "csv"_L1 || extension == "tsv"_L1 || extension == "tab"_L1;
    if (!isTold && readAddressList(text, isTable, workbook, control))
        return workbook;
    if (!readCsv(std::move(text), undecodable, options, workbook, error, control))
        return tl::make_unexpected(error);
    if (!hasText(workbook.sheet))
        return refuse(Refusal::NoRows);
    // One row without an address is a header that nobody stands under.
    if (workbook.sheet.rowCount() == 1 && !hasAddressCell(workbook.sheet))
        return refuse(Refusal::NoRows);
    return workbook;
}

Opened<Workbook> readText(QByteArrayView bytes, const QString &extension, const OpenOptions &options, Workbook workbook,
                          WorkControl &control)
{
    DetectedEncoding encoding = detectEncoding(bytes);
    if (options.encoding) {
        const QString told = options.encoding->toLower();
        encoding = {told, ChoiceReason::Told, byteOrderMarkLength(bytes, told)};
    }
    if (encoding.name.isEmpty())
        return refuse(Refusal::BinaryRubbish);
    workbook.encoding = encoding.name;
    workbook.encodingReason = encoding.reason;
    bytes = bytes.sliced(encoding.bomLength);

    const std::optional<Decoded> head = decodeText(bytes.first(std::min(bytes.size(), kSniff)), encoding.name, control);
    if (!head)
        return control.isCancelled() ? cancelledOpen() : refuse(Refusal::Undecodable, encoding.name);
    if (isBlank(head->text) && bytes.size() <= kSniff)
        return refuse(Refusal::Empty);
    if (!isReadable(head->text))
        return refuse(options.encoding ? Refusal::Undecodable : Refusal::BinaryRubbish);

    const bool saysYaml = extension == "yaml"_L1 || extension == "yml"_L1 || extension == "json"_L1 || extension == "jsonl"_L1 ||
                          extension == "ndjson"_L1;
    if (!options.delimiter && (saysYaml || looksLikeYaml(head->text)))
        return readYamlText(bytes, std::move(workbook), control);
    const QStringView start = QStringView(head->text).trimmed();
    if (start.startsWith("<?xml"_L1) && start.contains("urn:oasis:names:tc:opendocument"_L1)) {
        OpenError error;
        workbook.format = Format::Ods;
        workbook.encoding.clear();
        if (!readFlatOds(bytes, options, workbook, error, control))
            return tl::make_unexpected(error);
        return workbook.sheet.rowCount() > 0 ? Opened<Workbook>(workbook) : refuse(Refusal::NoRows);
    }
    if (start.startsWith("<?xml"_L1) && !start.contains("<html"_L1, Qt::CaseInsensitive))
        return refuse(Refusal::NotASheet, u"XML"_s);

    std::optional<Decoded> decoded = decodeText(bytes, encoding.name, control);
    if (!decoded)
        return control.isCancelled() ? cancelledOpen() : refuse(Refusal::Undecodable, encoding.name);
    return readTable(std::move(decoded->text), decoded->hasUndecodable, options, std::move(workbook), extension, control);
}

Opened<Workbook> readAnything(const QByteArray &bytes, const QString &name, const OpenOptions &options, WorkControl &control)
{
    if (bytes.isEmpty())
        return refuse(Refusal::Empty);
    switch (magicOf(bytes)) {
    case Magic::Zip:
        return readArchive(bytes, options, {}, control);
    case Magic::Ole:
        // An encrypted XLSX is an OLE file too.
        if (bytes.contains(utf16Bytes("EncryptedPackage")))
            return refuse(Refusal::PasswordProtected);
        return refuse(bytes.contains(utf16Bytes("WordDocument")) ? Refusal::NotASheet : Refusal::OldExcel);
    case Magic::Rubbish:
        return refuse(Refusal::BinaryRubbish);
    case Magic::Text:
        break;
    }
    return readText(bytes, QFileInfo(name).suffix().toLower(), options, {}, control);
}

Opened<Workbook> readBytes(const QByteArray &bytes, const QString &name, const OpenOptions &options, WorkControl &control)
{
    BackgroundHash hash(bytes);
    Opened<Workbook> book = readAnything(bytes, name, options, control);
    if (book)
        book->sourceHash = hash.take();
    return book;
}

} // namespace

QString formatName(Format format)
{
    switch (format) {
    case Format::Csv:
        return u"csv"_s;
    case Format::Yaml:
        return u"yaml"_s;
    case Format::Xlsx:
        return u"xlsx"_s;
    case Format::Ods:
        return u"ods"_s;
    }
    return {};
}

Opened<Workbook> openFile(const QString &path, const OpenOptions &options, WorkControl &control)
{
    FileLoader loader(path, control);
    const Opened<QByteArray> bytes = loader.load();
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return readBytes(*bytes, path, options, control);
}

Opened<Workbook> openBytes(const QByteArray &bytes, const QString &nameHint, const OpenOptions &options, WorkControl &control)
{
    if (bytes.size() > kMaxTextBytes)
        return refuse(Refusal::TooLarge);
    return readBytes(bytes, nameHint, options, control);
}

} // namespace gatehouse::sheets
