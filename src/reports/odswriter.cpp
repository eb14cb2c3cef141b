// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odswriter.h"

#include "reports/odscontent.h"
#include "reports/workbooksheets.h"

#include <QtCore/QTemporaryFile>

#include <zip.h>

#include <memory>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

/// A zip archive in memory; its biggest part comes from a file when it is closed.
class Archive
{
public:
    Archive()
    {
        zip_error_init(&m_error);
        m_bytes = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        if (!m_bytes)
            return;
        zip_source_keep(m_bytes); // it outlives the archive, for its bytes are read afterwards
        m_zip = zip_open_from_source(m_bytes, ZIP_CREATE | ZIP_TRUNCATE, &m_error);
        if (!m_zip)
            zip_source_free(m_bytes);
    }
    ~Archive()
    {
        if (m_zip)
            zip_discard(m_zip);
        if (m_bytes)
            zip_source_free(m_bytes);
        zip_error_fini(&m_error);
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    bool isOpen() const { return m_zip != nullptr; }
    QString problem() { return QString::fromUtf8(zip_error_strerror(m_zip ? zip_get_error(m_zip) : &m_error)); }

    /// `bytes` must live until finish().
    bool add(const char *name, const QByteArray &bytes, bool isStored = false)
    {
        return add(name, zip_source_buffer(m_zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), isStored);
    }
    bool addFile(const char *name, const QByteArray &path)
    {
        return add(name, zip_source_file(m_zip, path.constData(), 0, -1), false);
    }

    Result<QByteArray> finish()
    {
        if (zip_close(m_zip) != 0)
            return localFailure(problem());
        m_zip = nullptr;
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_source_open(m_bytes) != 0 || zip_source_stat(m_bytes, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0)
            return localFailure(QString::fromUtf8(zip_error_strerror(zip_source_error(m_bytes))));
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        const bool isRead = zip_source_read(m_bytes, bytes.data(), stat.size) == zip_int64_t(stat.size);
        zip_source_close(m_bytes);
        if (!isRead)
            return localFailure(u"the spreadsheet could not be read back"_s);
        return bytes;
    }

private:
    bool add(const char *name, zip_source_t *source, bool isStored)
    {
        if (!source)
            return false;
        const zip_int64_t index = zip_file_add(m_zip, name, source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        return zip_set_file_compression(m_zip, zip_uint64_t(index), isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0;
    }

    zip_error_t m_error;
    zip_source_t *m_bytes = nullptr;
    zip_t *m_zip = nullptr;
};

} // namespace

Result<QByteArray> toOds(const ReportDocument &document)
{
    QTemporaryFile content; // mode 0600, gone with this function
    if (!content.open())
        return localFailure(content.errorString());
    const OdsParts parts = writeOdsContent(content, workbookTables(document), aboutLines(document), document.provenance.title);
    if (!content.flush() || content.error() != QFileDevice::NoError)
        return localFailure(content.errorString());

    Archive archive;
    if (!archive.isOpen())
        return localFailure(archive.problem());
    const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
    const bool isAdded = archive.add("mimetype", type, true) && // first and stored: that is how the kind of file is told
                         archive.add("META-INF/manifest.xml", parts.manifest) && archive.add("meta.xml", parts.meta) &&
                         archive.add("styles.xml", parts.styles) && archive.add("settings.xml", parts.settings) &&
                         archive.addFile("content.xml", content.fileName().toLocal8Bit());
    if (!isAdded)
        return localFailure(archive.problem());
    return archive.finish();
}

} // namespace gatehouse::reports
