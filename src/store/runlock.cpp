// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runlock.h"

#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::store {

RunLock::RunLock(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

RunLock::~RunLock()
{
    if (m_descriptor < 0)
        return;
    // Unlinked while still held: whoever opened the same file meanwhile sees that it is no longer the one at this path.
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

std::shared_ptr<RunLock> RunLock::take(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    int refusals = 0;
    for (int attempt = 0; attempt < 20; ++attempt) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            return {};
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            // Somebody may only be looking (isHeld), which takes no time.
            if (++refusals == 5)
                return {};
            ::usleep(5000);
            continue;
        }
        struct stat held
        {
        };
        struct stat named
        {
        };
        if (::fstat(descriptor, &held) == 0 && ::stat(name.constData(), &named) == 0 && held.st_ino == named.st_ino &&
            held.st_dev == named.st_dev)
            return std::shared_ptr<RunLock>(new RunLock(path, descriptor));
        // The one before let go between our open and our lock: its file is gone, so ours locks nothing.
        ::close(descriptor);
    }
    return {};
}

std::shared_ptr<RunLock> RunLock::none()
{
    return std::shared_ptr<RunLock>(new RunLock({}, -1));
}

bool RunLock::isHeld(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0;
    ::close(descriptor);
    return held;
}

} // namespace gatehouse::store
