// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/importservice.h"

#include <QtWidgets/QDialog>

namespace gatehouse::widgets {

/// The six steps from a spreadsheet to people: sheet, columns, check, rehearse, run, result (screens/wizards.md). Opened with
/// open() or show(), never exec(). Deletes nothing of what it is given.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    ImportWizard(app::AppContext &context, app::Session &session, app::ImportService &service, QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// Begins with this file, as if it had been dropped.
    void openFile(const QString &path);
    /// Begins on the Run page with a run that was interrupted. Asks for the file again where a password is needed and it moved.
    void takeUp(const store::UnfinishedRun &run);

Q_SIGNALS:
    /// People were created: lists should be read again.
    void peopleChanged();
    /// "See them in People" was pressed: show exactly these addresses.
    void showPeopleRequested(const QStringList &emails);
};

} // namespace gatehouse::widgets
