// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencefiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QUuid>

#include <zip.h>
#include <zlib.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::app::EvidenceFiles)
};

constexpr auto kPrivateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kPrivateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

tl::unexpected<ApiError> cancelled()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    return failure(std::move(error));
}

tl::unexpected<ApiError> notWritten(const QString &path, const QString &why)
{
    return localFailure(Words::tr("%1 can't be written: %2").arg(QDir::toNativeSeparators(path), why));
}

tl::unexpected<ApiError> tooLarge()
{
    return localFailure(Words::tr("This is larger than any evidence pack."));
}

/// What is written next to the target first, and goes unless it is kept.
class Draft
{
public:
    explicit Draft(const QString &target)
        : m_path(target + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8))
    {
    }
    ~Draft()
    {
        if (m_isKept)
            return;
        QFileInfo(m_path).isDir() ? (void)QDir(m_path).removeRecursively() : (void)QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(Draft)

    const QString &path() const { return m_path; }
    bool keepAs(const QString &target)
    {
        m_isKept = QDir().rename(m_path, target);
        return m_isKept;
    }

private:
    QString m_path;
    bool m_isKept = false;
};

Result<std::monostate> writeFolder(const QString &folder, const PackSources &files, WorkControl &control)
{
    if (!QDir().mkdir(folder) || !QFile::setPermissions(folder, kPrivateFolder))
        return notWritten(folder, Words::tr("the folder can't be made"));
    for (const auto &[path, source] : files) {
        if (control.isCancelled())
            return cancelled();
        const QString parent = QFileInfo(folder + u'/' + path).path();
        if (!QDir().mkpath(parent) || !QFile::setPermissions(parent, kPrivateFolder))
            return notWritten(parent, Words::tr("the folder can't be made"));
        QFile file(folder + u'/' + path);
        bool isWritten = false;
        if (source.file.isEmpty()) {
            isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(kPrivateFile) &&
                        file.write(source.bytes) == source.bytes.size() && file.flush();
        } else {
            QFile kept(source.file);
            isWritten = kept.copy(file.fileName()) && file.setPermissions(kPrivateFile);
        }
        if (!isWritten)
            return notWritten(file.fileName(), file.errorString());
    }
    return std::monostate{};
}

/// A zip being written, to a file or to memory.
class ZipWriter
{
public:
    ZipWriter(zip_t *zip, const QDateTime &at)
        : m_zip(zip)
    {
        const QDate date = at.toUTC().date();
        const QTime time = at.toUTC().time();
        const int year = std::clamp(date.year(), 1980, 2107);
        m_date = static_cast<zip_uint16_t>(((year - 1980) << 9) | (date.month() << 5) | date.day());
        m_time = static_cast<zip_uint16_t>((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2));
    }
    ~ZipWriter()
    {
        if (m_zip)
            zip_discard(m_zip);
    }
    Q_DISABLE_COPY_MOVE(ZipWriter)

    bool add(const QString &path, const PackSource &source)
    {
        zip_source_t *data = source.file.isEmpty()
                                 ? zip_source_buffer(m_zip, source.bytes.constData(), zip_uint64_t(source.bytes.size()), 0)
                                 : zip_source_file(m_zip, QFile::encodeName(source.file).constData(), 0, 0);
        if (!data)
            return false;
        const zip_int64_t index = zip_file_add(m_zip, path.toUtf8().constData(), data, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(data);
            return false;
        }
        const auto at = zip_uint64_t(index);
        // The same whatever the time zone; a regular file that its owner alone may read.
        return zip_file_set_dostime(m_zip, at, m_time, m_date, 0) == 0 &&
               zip_set_file_compression(m_zip, at, ZIP_CM_DEFLATE, 6) == 0 &&
               zip_file_set_external_attributes(m_zip, at, 0, ZIP_OPSYS_UNIX, 0100600u << 16) == 0;
    }

    bool close(WorkControl &control)
    {
        zip_register_cancel_callback_with_state(
            m_zip, [](zip_t *, void *state) { return static_cast<WorkControl *>(state)->isCancelled() ? 1 : 0; }, nullptr,
            &control);
        if (zip_close(m_zip) != 0)
            return false;
        m_zip = nullptr;
        return true;
    }

    QString fault() const { return m_zip ? QString::fromUtf8(zip_strerror(m_zip)) : QString(); }

private:
    zip_t *m_zip;
    zip_uint16_t m_date = 0;
    zip_uint16_t m_time = 0;
};

Result<std::monostate> writeZip(const QString &path, const PackSources &files, const QDateTime &at, WorkControl &control)
{
    // Made first, so that nobody else can read it at any moment; libzip keeps the mode of what it replaces.
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !made.setPermissions(kPrivateFile))
        return notWritten(path, made.errorString());
    made.close();
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip)
        return notWritten(path, QString::number(code));
    ZipWriter writer(zip, at);
    for (const auto &[name, source] : files) {
        if (!writer.add(name, source))
            return notWritten(path, writer.fault());
    }
    if (!writer.close(control))
        return control.isCancelled() ? Result<std::monostate>(cancelled()) : notWritten(path, writer.fault());
    QFile::setPermissions(path, kPrivateFile);
    return std::monostate{};
}

Result<OpenedPack> openFolder(const QString &path, WorkControl &control)
{
    OpenedPack pack;
    qint64 all = 0;
    const QString base = QDir(path).absolutePath() + u'/';
    // Links are shown and never followed.
    QDirIterator entries(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    int count = 0;
    while (entries.hasNext()) {
        if (control.isCancelled())
            return cancelled();
        entries.next();
        const QFileInfo info = entries.fileInfo();
        const QString name = info.absoluteFilePath().sliced(base.size());
        if (++count > kMostPackFiles)
            return tooLarge();
        if (info.isSymLink() || (!info.isDir() && !info.isFile()))
            return localFailure(Words::tr("This is no evidence pack: %1 is a link or a special file.").arg(name));
        if (info.isDir())
            continue;
        if (!isPackPath(name))
            return localFailure(
                Words::tr("This is no evidence pack: a file has a name that none of its files has: %1").arg(name));
        all += info.size();
        if (info.size() > kMostPackFileBytes || all > kMostPackBytes)
            return tooLarge();
        QFile file(info.absoluteFilePath());
        if (!file.open(QIODevice::ReadOnly))
            return localFailure(Words::tr("%1 can't be read: %2").arg(name, file.errorString()));
        pack.files[name] = file.read(kMostPackFileBytes + 1);
        if (pack.files[name].size() > kMostPackFileBytes)
            return tooLarge();
    }
    return pack;
}

/// Reads every entry; what the directory says of sizes is not believed.
class ZipReading
{
public:
    ZipReading(zip_t *zip, WorkControl &control)
        : m_zip(zip)
        , m_control(control)
    {
    }
    ~ZipReading() { zip_discard(m_zip); }
    Q_DISABLE_COPY_MOVE(ZipReading)

    Result<PackFiles> all()
    {
        const zip_int64_t count = zip_get_num_entries(m_zip, 0);
        if (count > kMostPackFiles)
            return tooLarge();
        PackFiles files;
        for (zip_int64_t i = 0; i < count; ++i) {
            const char *raw = zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_STRICT);
            const QString name = raw ? QString::fromUtf8(raw) : QString();
            if (!isPackPath(name))
                return localFailure(
                    Words::tr("This is no evidence pack: a file has a name that none of its files has: %1").arg(name.left(80)));
            if (files.contains(name))
                return localFailure(Words::tr("This is no evidence pack: %1 is in it twice.").arg(name));
            const Result<QByteArray> bytes = one(zip_uint64_t(i), name);
            if (!bytes)
                return failure(bytes.error());
            files[name] = *bytes;
        }
        return files;
    }

private:
    Result<QByteArray> one(zip_uint64_t index, const QString &name)
    {
        zip_stat_t info;
        if (zip_stat_index(m_zip, index, 0, &info) == 0 && (info.valid & ZIP_STAT_SIZE) &&
            (qint64(info.size) > kMostPackFileBytes || qint64(info.size) > kMostPackBytes - m_all))
            return tooLarge();
        zip_file_t *file = zip_fopen_index(m_zip, index, 0);
        if (!file)
            return damaged(name);
        QByteArray bytes;
        QByteArray chunk(256 * 1024, Qt::Uninitialized);
        zip_int64_t got = 0;
        while ((got = zip_fread(file, chunk.data(), zip_uint64_t(chunk.size()))) > 0) {
            m_all += got;
            if (m_all > kMostPackBytes || bytes.size() + got > kMostPackFileBytes || m_control.isCancelled())
                break;
            bytes.append(chunk.constData(), got);
        }
        zip_fclose(file);
        if (m_control.isCancelled())
            return cancelled();
        if (got > 0)
            return tooLarge();
        // The checksum of what was read did not fit.
        if (got < 0)
            return damaged(name);
        return bytes;
    }

    static tl::unexpected<ApiError> damaged(const QString &name)
    {
        return localFailure(Words::tr("The zip file is damaged: %1 can't be read from it.").arg(name));
    }

    zip_t *m_zip;
    WorkControl &m_control;
    qint64 m_all = 0;
};

Result<OpenedPack> openZip(const QString &path, WorkControl &control)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return localFailure(Words::tr("%1 can't be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    if (file.size() > kMostPackBytes)
        return tooLarge();
    OpenedPack pack;
    pack.isZip = true;
    pack.zip = file.readAll();
    zip_error_t code;
    zip_error_init(&code);
    zip_source_t *source = zip_source_buffer_create(pack.zip.constData(), zip_uint64_t(pack.zip.size()), 0, &code);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &code) : nullptr;
    zip_error_fini(&code);
    if (!zip) {
        if (source)
            zip_source_free(source);
        return localFailure(Words::tr("%1 is no zip file, or it is damaged.").arg(QFileInfo(path).fileName()));
    }
    Result<PackFiles> files = ZipReading(zip, control).all();
    if (!files)
        return failure(files.error());
    pack.files = std::move(*files);
    return pack;
}

} // namespace

bool isPackPath(const QString &path)
{
    static const QRegularExpression plain(
        uR"(^(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}/){0,4}[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}$)"_s);
    return plain.match(path).hasMatch() && !path.contains(".."_L1);
}

QString packerWord()
{
    return u"libzip %1, zlib %2"_s.arg(QString::fromLatin1(zip_libzip_version()), QString::fromLatin1(zlibVersion()));
}

Result<std::monostate> writePack(const QString &target, const PackSources &files, const QDateTime &at, WorkControl &control)
{
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return localFailure(
            Words::tr("There is something of the name %1 already. It was left as it is.").arg(QDir::toNativeSeparators(target)));
    Draft draft(target);
    const bool isZip = target.endsWith(".zip"_L1, Qt::CaseInsensitive);
    if (auto written = isZip ? writeZip(draft.path(), files, at, control) : writeFolder(draft.path(), files, control); !written)
        return written;
    if (control.isCancelled())
        return cancelled();
    if (!draft.keepAs(target))
        return notWritten(target, Words::tr("it can't be given its name"));
    return std::monostate{};
}

Result<QByteArray> zippedPack(const PackFiles &files, const QDateTime &at, WorkControl &control)
{
    zip_error_t code;
    zip_error_init(&code);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &code);
    zip_t *zip = memory ? zip_open_from_source(memory, ZIP_TRUNCATE, &code) : nullptr;
    zip_error_fini(&code);
    if (!zip) {
        if (memory)
            zip_source_free(memory);
        return localFailure(u"no memory for a zip file"_s);
    }
    zip_source_keep(memory);
    ZipWriter writer(zip, at);
    bool isGood = true;
    for (const auto &[name, bytes] : files)
        isGood = isGood && writer.add(name, {bytes, {}});
    isGood = isGood && writer.close(control);
    QByteArray out;
    zip_stat_t info;
    if (isGood && zip_source_stat(memory, &info) == 0 && zip_source_open(memory) == 0) {
        out.resize(qsizetype(info.size));
        isGood = zip_source_read(memory, out.data(), info.size) == zip_int64_t(info.size);
        zip_source_close(memory);
    }
    zip_source_free(memory);
    if (!isGood)
        return control.isCancelled() ? Result<QByteArray>(cancelled()) : localFailure(writer.fault());
    return out;
}

Result<OpenedPack> openPack(const QString &path, WorkControl &control)
{
    const QFileInfo info(path);
    if (!info.exists())
        return localFailure(Words::tr("There is nothing called %1.").arg(QDir::toNativeSeparators(path)));
    if (info.isDir())
        return openFolder(path, control);
    if (!info.isFile())
        return localFailure(Words::tr("%1 is neither a folder nor a file.").arg(QDir::toNativeSeparators(path)));
    return openZip(path, control);
}

} // namespace gatehouse::app
