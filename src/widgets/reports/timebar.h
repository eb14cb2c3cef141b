// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace gatehouse::widgets {

/// The day that is shown: a slider over the kept readings, the last of them "now". Stands on every page that can show an earlier
/// day; all of them show the same one.
class TimeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setWorkspace(app::Workspace *workspace);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void colourHandle();
    void moved(int position);
    void showWords(int position);
    app::SnapshotService *service() const { return m_workspace ? &m_workspace->snapshots() : nullptr; }
    QString wordsOf(int position) const;

    QPointer<app::Workspace> m_workspace;
    QSlider *m_slider;
    QLabel *m_words;
    QPushButton *m_keep;
    QPushButton *m_now;
    QTimer m_settle; ///< a dragged slider loads the day it rests on, not each it passes
};

} // namespace gatehouse::widgets
