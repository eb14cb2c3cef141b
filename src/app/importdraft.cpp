// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdraft.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

ImportDraft::ImportDraft(const QString &folder)
    : m_path(folder + "/import-draft.json"_L1)
{
}

bool ImportDraft::keep(const ImportSession &session) const
{
    QJsonArray cells;
    const auto &edits = session.edits();
    for (auto it = edits.cells.cbegin(); it != edits.cells.cend(); ++it) {
        if (!session.isPasswordColumn(it.key().second))
            cells.append(QJsonArray{it.key().first, it.key().second, it.value()});
    }
    QJsonArray leftOut;
    for (const int row : edits.leftOut)
        leftOut.append(row);
    const QJsonObject draft{{u"hash"_s, QString::fromLatin1(session.workbook().sourceHash)},
                            {u"sheet"_s, session.workbook().sheetName},
                            {u"header"_s, session.layout().headerIndex},
                            {u"cells"_s, cells},
                            {u"leftOut"_s, leftOut}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(draft).toJson(QJsonDocument::Compact));
    return file.commit();
}

bool ImportDraft::restore(ImportSession &session) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject draft = QJsonDocument::fromJson(file.readAll()).object();
    const auto &book = session.workbook();
    if (book.sourceHash.isEmpty() || draft.value("hash"_L1).toString() != QString::fromLatin1(book.sourceHash) ||
        draft.value("sheet"_L1).toString() != book.sheetName)
        return false;
    if (const int header = draft.value("header"_L1).toInt(-1); header != session.layout().headerIndex)
        session.setHeaderIndex(header);
    const int rows = session.sheet().rowCount();
    const int columns = session.sheet().columnCount();
    for (const auto &value : draft.value("cells"_L1).toArray()) {
        const QJsonArray cell = value.toArray();
        const int row = cell.at(0).toInt(-1);
        const int column = cell.at(1).toInt(-1);
        if (row >= 0 && row < rows && column >= 0 && column < columns)
            session.setCell(row, column, cell.at(2).toString());
    }
    QList<int> leftOut;
    for (const auto &value : draft.value("leftOut"_L1).toArray()) {
        if (const int row = value.toInt(-1); row >= 0 && row < rows)
            leftOut.append(row);
    }
    if (!leftOut.isEmpty())
        session.leaveOut(leftOut);
    return true;
}

void ImportDraft::drop() const
{
    QFile::remove(m_path);
}

} // namespace gatehouse::app
