// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/temporarypasswords.h"

#include "app/texts.h"
#include "widgets/actions/secretdialog.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRunRole = Qt::UserRole;
constexpr int kRowRole = Qt::UserRole + 1;

} // namespace

int TemporaryPasswords::count(const app::ImportRuns &runs)
{
    int sum = 0;
    for (const app::ImportRun *run : runs.runs())
        sum += static_cast<int>(run->secrets().size());
    return sum;
}

TemporaryPasswords::TemporaryPasswords(app::ImportRuns &runs, QWidget *parent)
    : QDialog(parent)
    , m_runs(&runs)
    , m_list(new QListWidget(this))
{
    setObjectName(u"temporaryPasswords"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Temporary passwords"));
    resize(560, 420);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        makeLabel(tr("Each is shown once. None of them is saved anywhere: hand them over now, or send an invitation "
                     "later."),
                  role::kSecondary, this, true));
    m_list->setAccessibleName(tr("People with a temporary password"));
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    auto *show = buttons->addButton(tr("&Show the password…"), QDialogButtonBox::ActionRole);
    show->setObjectName(u"showPasswordButton"_s);
    connect(show, &QPushButton::clicked, this, &TemporaryPasswords::showOne);
    connect(m_list, &QListWidget::itemActivated, this, &TemporaryPasswords::showOne);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fill();
}

void TemporaryPasswords::fill()
{
    m_list->clear();
    if (!m_runs)
        return;
    for (qsizetype i = 0; i < m_runs->runs().size(); ++i) {
        const app::ImportRun &run = *m_runs->runs().at(i);
        QList<int> rows = run.secrets().keys();
        std::sort(rows.begin(), rows.end());
        for (const int row : std::as_const(rows)) {
            auto *item = new QListWidgetItem(app::isolated(run.outcomes().value(row).email), m_list);
            item->setData(kRunRole, i);
            item->setData(kRowRole, row);
        }
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void TemporaryPasswords::showOne()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !m_runs)
        return;
    QPointer<app::ImportRun> run = m_runs->runs().value(item->data(kRunRole).toInt());
    const int row = item->data(kRowRole).toInt();
    if (!run)
        return;
    const QString what = tr("The temporary password of %1 on %2").arg(item->text(), app::platformText(run->platform()));
    auto *dialog = new SecretDialog(what, run->secrets().value(row), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretDialog::revealed, this, [this, run, row] {
        if (run)
            run->forgetSecret(row);
        fill();
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace gatehouse::widgets
