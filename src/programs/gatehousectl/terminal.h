// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QObject>
#include <QtCore/QStringList>

QT_FORWARD_DECLARE_CLASS(QSocketNotifier)

/// The terminal program: options, output, and nothing that the window could not do as well.
namespace gatehouse::ctl {

/// The program's exit codes, part of its promise to scripts.
enum ExitCode {
    AllDone = 0,
    Failed = 1,
    WrongUsage = 2,
    SomeHeldBack = 3, ///< done, but some rows were held back or failed
    Incomplete = 3    ///< written, but something could not be read
};

/// Words::tr() is how this program says anything.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(gatehousectl)
};

/// How many columns a text takes in a terminal: 2 for wide letters, 0 for marks and invisible characters.
int displayWidth(QStringView text);

/// A text from outside as a terminal may be shown it: no control characters, nothing that turns the direction of what follows.
QString harmless(const QString &text);

/// Columns aligned by display width (up to 44; a longer cell is whole and moves the rest of its row), two spaces between, never
/// folded. One line a row, each ending with a newline. `isolate`: keep right-to-left cells from reordering their neighbours (for
/// a person's eyes, not for a pipe).
QString alignedTable(const QStringList &headers, const QList<QStringList> &rows, bool isolate);

/// Standard output for what was asked, standard error for sentences and progress.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isOutputTerminal() const { return m_outputIsTerminal; }
    bool isProgressShown() const { return m_errorIsTerminal; }

    /// Writes all of it to standard output. False where nobody reads it any more (quietly) or it can't be written (said on
    /// stderr).
    bool write(const QByteArray &bytes);

    /// A line on standard error; control characters are taken out.
    void say(const QString &sentence);
    /// What happened, why, what to do, and the technical details, on standard error.
    void say(const ApiError &error);

    /// One line on standard error that the next one replaces; nothing where that is no terminal. At most ten a second.
    void progress(const QString &line);
    void clearProgress();

private:
    bool m_outputIsTerminal = false;
    bool m_errorIsTerminal = false;
    bool m_hasProgress = false;
    qint64 m_lastProgressMs = 0;
};

/// Turns Ctrl+C (and SIGTERM) into a signal of the event loop. The second one ends the program at once.
class Interrupts final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

/// Call first in main: a closed pipe is an answer of write(), not the end, and no file ever opens as descriptor 0, 1 or 2.
void guardDescriptors();

} // namespace gatehouse::ctl
