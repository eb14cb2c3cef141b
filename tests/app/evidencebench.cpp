// SPDX-License-Identifier: GPL-3.0-or-later
// How long an evidence pack of many people takes, and how large it is: evidencebench [PEOPLE]. A driver to measure with, not a
// test.
#include "app/evidencefixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 10000;
    QTemporaryDir folder;
    EvidencePractice practice(sandbox::PracticeFixture::smallOrganisation(people));
    // The longest time in which the event loop did not come round: what a person would feel.
    qint64 longest = 0;
    QElapsedTimer since;
    since.start();
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [&] { longest = std::max(longest, since.restart()); });
    pulse.start(5);
    QElapsedTimer clock;
    clock.start();
    const auto made = practice.make(folder.path() + u"/pack.zip"_s);
    const qint64 making = clock.restart();
    if (!made) {
        std::printf("failed: %s\n", qPrintable(made.error().detail));
        return 1;
    }
    const qint64 longestMaking = std::exchange(longest, 0);
    const auto verdict = check(made->path, QString::fromLatin1(made->hash));
    std::printf(
        "people %lld grants %lld answers %lld\nmade in %.1f s (GUI thread at most %lld ms), %lld bytes unpacked, %lld as a zip\n"
        "checked in %.1f s (GUI thread at most %lld ms): %s\n",
        made->counts.people, made->counts.grants, made->answers, double(making) / 1000, longestMaking, made->bytes,
        QFileInfo(made->path).size(), double(clock.elapsed()) / 1000, longest, qPrintable(app::words::verdictText(verdict)));
    return verdict.isGood() ? 0 : 1;
}
