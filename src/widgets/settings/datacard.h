// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "base/jobslot.h"

#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

namespace gatehouse::widgets {

/// What stays on this computer: the last list of people for offline days, kept readings, and keys.
class DataCard final : public QFrame
{
    Q_OBJECT

public:
    explicit DataCard(app::AppContext &context, QWidget *parent = nullptr);

private:
    void empty();
    void addReadings(QVBoxLayout *column);

    app::AppContext &m_context;
    QLabel *m_said;
    QLabel *m_readings;
    JobSlot m_job;
    JobSlot m_removing;
};

} // namespace gatehouse::widgets
