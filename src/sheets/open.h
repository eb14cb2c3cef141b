// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/workerjob.h"
#include "sheets/sheet.h"

#include <QtCore/QStringList>

#include <optional>

namespace gatehouse::sheets {

enum class Format { Csv, Yaml, Xlsx, Ods };

/// "csv", "yaml", "xlsx", "ods". (Any delimited text is "csv".)
QString formatName(Format format);

/// What the person said about the file in "Looks wrong?"; empty: find out.
struct OpenOptions
{
    std::optional<QString> encoding; ///< a name from encodingNames()
    std::optional<QChar> delimiter;  ///< CSV
    std::optional<QChar> quote;      ///< CSV; QChar() for none
    std::optional<QString> sheet;    ///< XLSX, ODS: a sheet's name
};

/// One choice the reader made, and why: said in words in the expert panel.
enum class ChoiceReason {
    ByOrderMark,
    ValidUtf8,
    NulPattern,
    Fallback,
    CountedDelimiters,
    OnlyDelimiter,
    FirstVisibleSheet,
    SheetWithPeople,
    Told,
    ByExtension,
    ByContent
};

struct SheetName
{
    QString name;
    bool isHidden = false;
};

/// Something in the file that a person should know though it could be read.
struct Finding
{
    enum class Kind {
        UnterminatedQuote,    ///< the quote was taken as part of the text
        TextAfterQuote,       ///< the text was kept
        FormulaWithoutResult, ///< the cell reads empty
        UndecodableBytes,
        CellError, ///< "#N/A" and the like: the cell reads empty
        RowTooShort,
        NestedValue, ///< YAML: a list or mapping inside a field; kept as text or as columns of their own
        DuplicateKey ///< YAML: the last one counts, as it does for the vendor's client
    };
    Kind kind = Kind::UndecodableBytes;
    qint64 row = 0; ///< as the person sees it, 0: the whole file
    int column = -1;
    QString value;
};

/// A file that was read: the chosen sheet, and how it was understood.
struct Workbook
{
    Format format = Format::Csv;
    QString encoding; ///< lower case IANA-like: "utf-8", "utf-16le", "windows-1252"; empty for XLSX and ODS
    ChoiceReason encodingReason = ChoiceReason::ValidUtf8;
    QChar delimiter; ///< CSV alone; null elsewhere
    ChoiceReason delimiterReason = ChoiceReason::CountedDelimiters;
    QChar quote = u'"';
    QList<SheetName> sheets; ///< XLSX, ODS: in file order
    QString sheetName;       ///< XLSX, ODS: the chosen one
    Sheet sheet;
    /// YAML: row 0 of the sheet is made of the keys found, in order of first appearance, with rowNumber 0.
    bool hasKeyRow = false;
    QByteArray sourceHash;   ///< SHA-256 of the file's bytes, hex
    QList<Finding> findings; ///< at most 1,000
    qint64 findingCount = 0;
};

/// What keeps a file from being read, in one plain English sentence (the app layer translates it by its kind).
enum class Refusal {
    None,
    NotFound,
    NoPermission,
    Empty,
    TooLarge,
    BinaryRubbish,
    OldExcel,
    PasswordProtected,
    DamagedArchive,
    ZipBomb,
    NotASheet,
    YamlSyntax,
    YamlAlias,
    YamlTooDeep,
    YamlShape,
    LineTooLong,
    XmlHostile,
    NoSuchSheet,
    NoRows,
    Undecodable
};

struct OpenError
{
    Refusal refusal = Refusal::None;
    qint64 line = 0; ///< where, 0: nowhere in particular
    qint64 column = 0;
    QString detail; ///< the parser's own words, for "Technical details"
    bool cancelled = false;
};

template<typename T>
using Opened = tl::expected<T, OpenError>;

/// Reads a file of any supported kind; the kind is found from its bytes, the extension only helps. Blocking: call it in a
/// worker. Progress is in bytes (CSV, YAML) or rows (XLSX, ODS). Bounded: 1 GiB of text, 512 MiB unpacked, 4,096 archive entries,
/// 1,048,576 rows, 1,024 columns, 20 M cells, 1 MiB a cell, YAML depth 64, no aliases, no DTD.
Opened<Workbook> openFile(const QString &path, const OpenOptions &options, WorkControl &control);

/// The same for text that was pasted or piped: CSV, TSV, YAML, an HTML table, or a list of addresses ("Ana Ruiz <ana@x.example>;
/// bob@y.example").
Opened<Workbook> openBytes(const QByteArray &bytes, const QString &nameHint, const OpenOptions &options, WorkControl &control);

/// The encodings offered to the person, the likely ones first.
QStringList encodingNames();

} // namespace gatehouse::sheets
