// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/importruns.h"

#include <QtWidgets/QDialog>

class QMessageBox;
class QStackedWidget;

namespace gatehouse::widgets {

class FooterBar;
class ImportFlow;
class ImportPage;
class SheetPage;
class TakeUp;
class Trail;
enum class Step;

/// The six steps from a spreadsheet to people: sheet, columns, check, rehearse, run, result (screens/wizards.md). Opened with
/// open() or show(), never exec(). Deletes nothing of what it is given.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    ImportWizard(app::AppContext &context, app::Session &session, app::ImportService &service, QWidget *parent = nullptr);
    /// For several platforms; of each target session and service.
    ImportWizard(app::AppContext &context, const QList<app::ImportTarget> &targets, QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// Begins with this file, as if it had been dropped.
    void openFile(const QString &path);
    /// Begins on the Run page with a run that was interrupted. Asks for the file again where a password is needed and it moved.
    void takeUp(const store::UnfinishedRun &run);

    /// Where the person is: 0 Sheet … 5 Result.
    int stepIndex() const;

public Q_SLOTS:
    /// Asks first where edits or a run would be lost; never blocks.
    void reject() override;

Q_SIGNALS:
    /// People were created: lists should be read again.
    void peopleChanged();
    /// "See them in People" was pressed: show exactly these addresses.
    void showPeopleRequested(const QStringList &emails);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPage(Step step, ImportPage *page);
    void goTo(Step step);
    void updateFooter();
    void updateOrganisation();
    void focusPage();
    ImportPage *page() const;
    void askAboutRun();
    void askAboutEdits();
    QMessageBox *ask(const QString &what, const QString &why);
    void leave();

    ImportFlow *m_flow = nullptr;
    Trail *m_trail = nullptr;
    QStackedWidget *m_stack = nullptr;
    FooterBar *m_footer = nullptr;
    QList<ImportPage *> m_pages;
    SheetPage *m_sheetPage = nullptr;
    TakeUp *m_takeUp = nullptr;
    bool m_isLeaving = false;
};

} // namespace gatehouse::widgets
