// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "reports/reporttable.h"

#include <QtWidgets/QDialog>

#include <functional>

class QButtonGroup;
class QFileDialog;
class QLabel;

namespace gatehouse::widgets {

/// Asks what to export and as what, then where to; writes the file off the GUI thread. Opened with open().
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// One choice of what goes into the file. `make` gives the bytes; it runs on another thread and must hold its values itself.
    struct Scope
    {
        QString text;
        QString fileName; ///< without its ending
        std::function<Result<QByteArray>(reports::ReportFormat)> make;
        /// Where set, the data are fetched first: called with the format and the file's path, gives the job that writes it.
        std::function<ResultJob<std::monostate> *(reports::ReportFormat, const QString &, QObject *)> save;
    };

    ExportDialog(const QString &title, const QList<Scope> &scopes, const QString &jsonExplanation, QWidget *parent = nullptr);

    /// Why the file will be stamped INCOMPLETE; empty: it is whole.
    void setIncompleteBecause(const QString &sentence);
    void chooseScope(int index);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const gatehouse::ApiError &error);

private:
    void askWhere();
    void write(const QString &path);
    reports::ReportFormat format() const;

    QList<Scope> m_scopes;
    QButtonGroup *m_scopeGroup;
    QButtonGroup *m_formatGroup;
    QWidget *m_incomplete = nullptr;
    QLabel *m_incompleteText = nullptr;
};

} // namespace gatehouse::widgets
