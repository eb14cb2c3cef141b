// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>

namespace gatehouse::store {

/// Says that a living program works on an import run, so that no other takes it up. It is the kernel's lock on a file (flock): it
/// ends with the process however that ends, so there is no stale lock to judge. The file goes when the lock is let go.
class RunLock
{
public:
    /// Null where another program (or another run of this one) holds it. A folder that can't be written to is null too.
    static std::shared_ptr<RunLock> take(const QString &path);
    /// A lock of nothing, for a journal in memory.
    static std::shared_ptr<RunLock> none();
    /// Somebody holds it right now. Makes no file.
    static bool isHeld(const QString &path);

    ~RunLock();
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;

private:
    RunLock(QString path, int descriptor);

    QString m_path;
    int m_descriptor;
};

} // namespace gatehouse::store
