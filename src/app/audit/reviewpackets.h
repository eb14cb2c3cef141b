// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/review.h"
#include "base/workerjob.h"

namespace gatehouse::app {

/// The words of a reviewer's file; packetWords() has them in the language that is on.
struct PacketWords
{
    QString keep;
    QString change;
    QString remove;
    QStringList columns; ///< titles, in the order of PacketColumn
    QString lead;        ///< what to do, in one or two sentences
    QString sheet;       ///< name of the sheet
    QString save;        ///< the button of the page
    QString left;        ///< "still to decide", after a number
    QString needsReason;
    QString first; ///< heading of the items where something stands out
    QString others;
    QString saved;    ///< what to do with the small file
    QString language; ///< "de", for the page
    bool isRightToLeft = false;
};

/// The first nine are facts and are compared when the file comes back.
enum PacketColumn {
    CodeColumn,
    WhoColumn,
    EmailColumn,
    PlatformColumn,
    WhereColumn,
    RoleColumn,
    BecauseColumn,
    ActiveColumn,
    RemarksColumn,
    DecisionColumn,
    NewRoleColumn,
    ReasonColumn
};
inline constexpr int kFactColumns = 9;
inline constexpr int kPacketColumns = 12;

enum class PacketFormat { Xlsx, Html };

PacketWords packetWords();

/// The facts of one item as they stand in a file, in the order of PacketColumn.
QStringList factsOf(const ReviewItem &item);

/// One reviewer's file: a workbook with drop-downs, or one page that works from a disk without a network. It holds nothing but
/// that reviewer's rows, no secret, and needs no login. Blocking: in a worker.
Result<QByteArray> writePacket(const Review &review, int reviewer, PacketFormat format, const PacketWords &words);
/// "Quarterly review - Ana Ruiz.xlsx": without anything that a file system minds.
QString packetFileName(const Review &review, int reviewer, PacketFormat format);

/// Reads a file that came back: the workbook, also after another program saved it, or the answers that the page saved. Never
/// fails: what is wrong is in the remarks. Blocking: in a worker. `now` UTC.
ReturnedFile readReturned(const Review &review, const QString &path, const QDateTime &now, WorkControl &control);

/// One row of a returned file before it is judged.
struct ReturnedRow
{
    QString code;
    QStringList facts; ///< kFactColumns of them; empty: the file does not repeat them
    QString decision;
    QString newRole;
    QString reason;
};
/// What a file says it is, and its rows.
struct ReturnedContent
{
    QString review;
    QString packet;
    QByteArray digest;
    QHash<QString, Decision> words; ///< folded
    QList<ReturnedRow> rows;
};
/// Judges what a file says: pure.
void judge(ReturnedFile &file, const Review &review, const ReturnedContent &content);
/// Keep, change or remove in the canonical words, in those of the language that is on, or in `words`; nothing: not understood.
std::optional<Decision> decisionOf(const QString &text, const QHash<QString, Decision> &words);

namespace packet {
// Of the hidden sheet and the answers file.
inline constexpr auto kSheet = "gatehouse";
inline constexpr auto kFormat = "gatehouse-review-1";
Result<QByteArray> toWorkbook(const Review &review, int reviewer, const PacketWords &words);
QByteArray toPage(const Review &review, int reviewer, const PacketWords &words);
} // namespace packet

} // namespace gatehouse::app
