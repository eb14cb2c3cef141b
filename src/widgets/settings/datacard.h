// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace gatehouse::widgets {

/// What stays on this computer: the last list of people for offline days, and keys.
class DataCard final : public QFrame
{
    Q_OBJECT

public:
    explicit DataCard(app::AppContext &context, QWidget *parent = nullptr);

    /// How emptying ended.
    void sayEmptied(bool isEmpty);

Q_SIGNALS:
    void emptyRequested();

private:
    app::AppContext &m_context;
    QLabel *m_said;
};

} // namespace gatehouse::widgets
