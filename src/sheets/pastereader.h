// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"

namespace gatehouse::sheets {

/// Whether text is a web page or a piece of one, as a browser or a chat program puts it on the clipboard.
bool looksLikeHtml(QStringView text);

/// Reads the table with the most addresses out of HTML. False: there is no table, or (error set) it is cancelled or beyond the
/// limits.
bool readHtmlTable(QStringView html, Workbook &workbook, OpenError &error, WorkControl &control);

/// Reads a list of addresses such as a mail's To line: "Ana Ruiz <ana@x.example>; bob@y.example", with names or without, one a
/// line or many. Gives the columns "name" (where there is one) and "email". `isTable` says that commas and semicolons alone do
/// not make a list of it. False: it is no such list, and nothing was changed.
bool readAddressList(QStringView text, bool isTable, Workbook &workbook, WorkControl &control);

} // namespace gatehouse::sheets
