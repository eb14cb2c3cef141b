// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importflow.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QLabel;

namespace gatehouse::widgets {

/// "Add these people to": the platforms, how many rows go to each, and the role and the way in of those the sheet says nothing
/// about.
class PlatformChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit PlatformChoices(ImportFlow &flow, QWidget *parent = nullptr);
    void refresh();

private:
    struct Line
    {
        Platform platform = Platform::Anyscale;
        QCheckBox *isOn = nullptr;
        QLabel *roleLabel = nullptr;
        QComboBox *role = nullptr;
        QLabel *inviteLabel = nullptr;
        QComboBox *invite = nullptr;
    };

    Line addLine(Platform platform, QLayout *layout);
    void changeChoice(Platform platform, const std::function<void(app::PlatformChoice &)> &change);

    ImportFlow &m_flow;
    QList<Line> m_lines;
};

/// The words of a column of roles and what each means: unfolds under its column.
class WordMeanings final : public QFrame
{
    Q_OBJECT

public:
    WordMeanings(ImportFlow &flow, int column, QWidget *parent = nullptr);

    /// The platforms that this column of the layout speaks for; empty: it is no column of roles.
    static QList<Platform> platformsOf(const ImportFlow &flow, int column);
    /// Words of a column that have no meaning yet.
    static int withoutMeaning(const ImportFlow &flow, int column);

private:
    void addWord(Platform platform, const app::WordCount &word, QLayout *layout, bool namesPlatform);

    ImportFlow &m_flow;
    int m_column = 0;
};

} // namespace gatehouse::widgets
