// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/review/reviewpage.h"

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace gatehouse::widgets {

/// Third step: writes each reviewer's file into a folder, off the GUI thread. From here on the review is kept.
class FilesPage final : public ReviewPage
{
    Q_OBJECT

public:
    FilesPage(ReviewFlow &flow, QWidget *parent);

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

    void setFolder(const QString &folder);

private:
    void chooseFolder();
    void write();
    void showWritten(const Result<QStringList> &paths);
    app::PacketFormat format() const;

    QString m_folder;
    QStringList m_written;
    JobSlot m_writing;
    QLabel *m_heading;
    QRadioButton *m_workbook;
    QRadioButton *m_page;
    QLabel *m_folderWords;
    QPushButton *m_choose;
    QListWidget *m_list;
    QLabel *m_note;
};

} // namespace gatehouse::widgets
