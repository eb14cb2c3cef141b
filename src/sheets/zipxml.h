// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QHash>

#include <functional>
#include <vector>

struct zip;

namespace gatehouse::sheets {

/// A zip archive in memory: refuses what is damaged, encrypted or unpacks beyond the limits; counts bytes as they come, for sizes
/// lie.
class ZipArchive
{
public:
    ZipArchive(QByteArrayView bytes, OpenError &error, WorkControl &control);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /// False: the constructor has set `error`.
    bool isOpen() const { return m_zip != nullptr; }
    bool contains(const QString &name) const { return m_indexes.contains(name.toLower()); }
    /// Unpacks an entry chunk by chunk. `take` returns false to stop. False: `error` is set, or take said so.
    bool read(const QString &name, const std::function<bool(QByteArrayView)> &take);
    /// The first bytes of a small entry, empty where there is none.
    QByteArray head(const QString &name, qsizetype size);

    OpenError &error() { return m_error; }
    WorkControl &control() { return m_control; }

private:
    struct zip *m_zip = nullptr;
    QHash<QString, quint64> m_indexes; ///< lower-case names: Excel takes "XL/Workbook.xml" too
    QByteArray m_buffer; ///< for one chunk, kept between entries
    qint64 m_unpacked = 0;
    OpenError &m_error;
    WorkControl &m_control;
};

/// The attributes of an element, as expat gives them. Names are compared without their namespace prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **list)
        : m_list(list)
    {
    }
    /// UTF-8; empty where there is none.
    QByteArrayView value(const char *localName) const;
    /// The same by its whole name, where a prefix tells two attributes apart.
    QByteArrayView exact(const char *name) const;
    QString text(const char *localName) const { return QString::fromUtf8(value(localName)); }

private:
    const char **m_list;
};

/// What listens to a document. Element names come without their namespace prefix.
class XmlHandler
{
public:
    virtual ~XmlHandler();
    virtual void start(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void end(QByteArrayView name) = 0;
    virtual void characters(QByteArrayView utf8) = 0;
    /// Anything but None ends the parsing.
    Refusal refusal = Refusal::None;
    bool isDone = false; ///< ends the parsing early, and well
};

/// Parses XML in memory: no DTD, no entities of its own, no deeper than 64 elements. False: error is set.
bool parseXml(QByteArrayView xml, XmlHandler &handler, OpenError &error, WorkControl &control);

/// Parses an entry of an archive while it is unpacked. A missing entry is Refusal::NotASheet.
bool parseXml(ZipArchive &archive, const QString &name, XmlHandler &handler);

} // namespace gatehouse::sheets
