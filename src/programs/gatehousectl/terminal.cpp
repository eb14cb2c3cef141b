// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/terminal.h"

#include "app/texts.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

constexpr int kWidestColumn = 44;

struct Range
{
    char32_t first;
    char32_t last;
};

// East Asian Wide and Fullwidth, and the emoji that terminals draw two columns wide (Unicode 15, ranges joined where nothing
// narrow that is in use lies between).
constexpr std::array<Range, 26> kWide{{
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x23e9, 0x23ec}, {0x25fd, 0x25fe}, {0x2614, 0x2615}, {0x2648, 0x2653},
    {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5}, {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728},
    {0x2753, 0x2755},   {0x2795, 0x2797},   {0x2b1b, 0x2b1c}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf},
    {0x4e00, 0xa4cf},   {0xa960, 0xa97f},   {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff01, 0xff60},
    {0x1f300, 0x1faff}, {0x20000, 0x3fffd},
}};

int codePointWidth(char32_t c)
{
    if (c < 0x300)
        return c == 0xad ? 0 : 1;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    // The vowels and finals of a syllable that its first letter already makes wide.
    if (c >= 0x1160 && c <= 0x11ff)
        return 0;
    const auto after =
        std::upper_bound(kWide.begin(), kWide.end(), c, [](char32_t value, const Range &range) { return value < range.first; });
    return after != kWide.begin() && c <= std::prev(after)->last ? 2 : 1;
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

qint64 nowMs()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EAGAIN) {
            // Somebody made the pipe non-blocking; wait for its reader.
            pollfd waiting{descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

int signalPipe[2] = {-1, -1};
volatile std::sig_atomic_t wasInterrupted = 0;

void onSignal(int)
{
    if (wasInterrupted)
        ::_exit(Failed);
    wasInterrupted = 1;
    const char byte = 1;
    [[maybe_unused]] const ssize_t ignored = ::write(signalPipe[1], &byte, 1);
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points)
        width += codePointWidth(point);
    return width;
}

QString harmless(const QString &text)
{
    const auto isHarmful = [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    };
    if (std::none_of(text.cbegin(), text.cend(), isHarmful))
        return text;
    QString safe = text;
    std::replace_if(safe.begin(), safe.end(), isHarmful, QChar(QChar::ReplacementCharacter));
    return safe;
}

QString alignedTable(const QStringList &headers, const QList<QStringList> &rows, bool isolate)
{
    const qsizetype columns = headers.size();
    QList<int> widths;
    for (const QString &header : headers)
        widths.append(displayWidth(header));
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < columns; ++i)
            widths[i] = std::max(widths.at(i), displayWidth(harmless(row.value(i))));
    }
    // One very long name does not push everybody's columns out of sight: its own row alone is out of line.
    for (int &width : widths)
        width = std::min(width, kWidestColumn);
    QString table;
    const auto appendRow = [&](const QStringList &row) {
        for (qsizetype i = 0; i < columns; ++i) {
            const QString cell = harmless(row.value(i));
            table += isolate && hasRightToLeft(cell) ? QChar(0x2068) + cell + QChar(0x2069) : cell;
            if (i + 1 < columns)
                table += QString(std::max(widths.at(i) - displayWidth(cell), 0) + 2, u' ');
        }
        table += u'\n';
    };
    appendRow(headers);
    for (const QStringList &row : rows)
        appendRow(row);
    return table;
}

Terminal::Terminal()
    : m_outputIsTerminal(::isatty(STDOUT_FILENO) == 1)
    , m_errorIsTerminal(::isatty(STDERR_FILENO) == 1)
{
}

Terminal::~Terminal()
{
    clearProgress();
}

bool Terminal::write(const QByteArray &bytes)
{
    clearProgress();
    if (writeAll(STDOUT_FILENO, bytes))
        return true;
    // A reader that has seen enough, such as `head`, is no trouble to tell of.
    const int why = errno;
    if (why != EPIPE)
        say(Words::tr("The output could not be written: %1.").arg(qt_error_string(why)));
    return false;
}

void Terminal::say(const QString &sentence)
{
    clearProgress();
    // The marks that keep a name's direction apart are for sentences that mix directions, and clutter in a log.
    QString line;
    const bool keepsMarks = m_errorIsTerminal && hasRightToLeft(sentence);
    for (const QChar c : sentence) {
        if (c.unicode() < 0x2066 || c.unicode() > 0x2069)
            line += harmless(c);
        else if (keepsMarks)
            line += c;
    }
    writeAll(STDERR_FILENO, line.toUtf8() + '\n');
}

void Terminal::say(const ApiError &error)
{
    const app::ErrorText text = app::describe(error, app::platformText(Platform::Anyscale));
    QStringList sentences;
    for (const QString &sentence : {text.what, text.why, text.next}) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    say(sentences.join(u' '));
    if (!text.technical.isEmpty())
        say(Words::tr("Technical details: %1").arg(QString(text.technical).replace(u'\n', u"; "_s)));
}

void Terminal::progress(const QString &line)
{
    if (!m_errorIsTerminal)
        return;
    const qint64 now = nowMs();
    if (m_hasProgress && now - m_lastProgressMs < 100)
        return;
    m_lastProgressMs = now;
    m_hasProgress = true;
    writeAll(STDERR_FILENO, "\r\x1b[K" + harmless(line).toUtf8());
}

void Terminal::clearProgress()
{
    if (!m_hasProgress)
        return;
    m_hasProgress = false;
    writeAll(STDERR_FILENO, "\r\x1b[K");
}

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupts::~Interrupts()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : signalPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void guardDescriptors()
{
    std::signal(SIGPIPE, SIG_IGN);
    // Read only, so that writing to an output that was closed still fails, and says so.
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF)
            ::open("/dev/null", O_RDONLY);
    }
}

} // namespace gatehouse::ctl
