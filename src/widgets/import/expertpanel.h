// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importsession.h"

#include <QtCore/QObject>

class QComboBox;

namespace gatehouse::widgets {

namespace Ui {
class SheetPage;
}

/// The part of the Sheet page behind "Looks wrong?": encoding, separator, quote and header row, each with the reason it was
/// chosen.
class ExpertPanel final : public QObject
{
    Q_OBJECT

public:
    ExpertPanel(Ui::SheetPage &ui, app::ImportSession &sheet, QObject *parent);
    /// Shows what the sheet was read with.
    void refresh();

    /// "Western European (Windows)" for "windows-1252"; a name that is not known stays as it is.
    static QString encodingText(const QString &encoding);
    static QString separatorText(QChar separator);

private:
    void fillEncodings();
    void fillSeparators();
    void fillQuotes();
    void fillHeaders();
    void choose();
    void chooseHeader();

    Ui::SheetPage &m_ui;
    app::ImportSession &m_sheet;
    bool m_isFilling = false;
    std::optional<int> m_toldHeader;
};

} // namespace gatehouse::widgets
