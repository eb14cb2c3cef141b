// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/savedviews.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Model = models::PeopleTableModel;
using Proxy = models::PeopleProxyModel;

namespace {
constexpr auto kKey = "people/views"_L1;
} // namespace

QList<SavedView> readSavedViews(QSettings *settings)
{
    QList<SavedView> views;
    if (!settings)
        return views;
    const int count = settings->beginReadArray(kKey);
    for (int i = 0; i < count; ++i) {
        settings->setArrayIndex(i);
        SavedView view;
        view.name = settings->value("name"_L1).toString();
        view.view = Proxy::viewOf(settings->value("view"_L1).toString());
        view.search = settings->value("search"_L1).toString();
        const QString column = settings->value("sort"_L1).toString();
        for (int at = 0; at < Model::kColumnCount; ++at) {
            if (Model::keyOf(static_cast<Model::Column>(at)) == column)
                view.sortBy = static_cast<Model::Column>(at);
        }
        view.order = settings->value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
        if (!view.name.isEmpty())
            views.append(view);
    }
    settings->endArray();
    return views;
}

void writeSavedViews(QSettings *settings, const QList<SavedView> &views)
{
    if (!settings)
        return;
    settings->remove(kKey);
    settings->beginWriteArray(kKey, static_cast<int>(views.size()));
    for (int i = 0; i < views.size(); ++i) {
        settings->setArrayIndex(i);
        settings->setValue("name"_L1, views[i].name);
        settings->setValue("view"_L1, Proxy::keyOf(views[i].view));
        settings->setValue("search"_L1, views[i].search);
        settings->setValue("sort"_L1, Model::keyOf(views[i].sortBy));
        settings->setValue("descending"_L1, views[i].order == Qt::DescendingOrder);
    }
    settings->endArray();
}

SaveViewDialog::SaveViewDialog(const QString &suggestedName, const QString &words, const QStringList &names, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(suggestedName, this))
    , m_note(makeLabel({}, role::kSecondary, this, true))
    , m_save(makeButton(tr("&Save view"), {}, this, role::kPrimary))
    , m_names(names)
{
    setWindowTitle(tr("Save this view"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(60);
    m_save->setObjectName(u"saveView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(words, role::kSecondary, this, true));
    auto *label = makeLabel(tr("&Name of the view"), nullptr, this);
    label->setBuddy(m_name);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    if (!names.isEmpty()) {
        column->addSpacing(kUnit);
        column->addWidget(makeLabel(tr("Your views"), role::kStrong, this));
        column->addWidget(makeSeparator(Qt::Horizontal, this));
    }
    for (const QString &name : names) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(makeLabel(app::isolated(name), nullptr, line, true), 1);
        auto *remove = makeIconButton(tr("Take the view “%1” away").arg(name), u"edit-delete"_s, line, role::kFlat);
        row->addWidget(remove);
        column->addWidget(line);
        connect(remove, &QToolButton::clicked, this, [this, line, name] {
            line->hide();
            m_names.removeOne(name);
            check();
            Q_EMIT removed(name);
        });
    }
    column->addSpacing(kUnit);
    auto *cancel = makeButton(tr("Cancel"), {}, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
    m_name->selectAll();
    m_name->setFocus();
    check();
}

void SaveViewDialog::check()
{
    const QString name = m_name->text().trimmed();
    setDisabledReason(m_save, name.isEmpty() ? tr("The view needs a name.") : QString());
    m_note->setText(m_names.contains(name) ? tr("You have a view of this name: it is replaced.") : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace gatehouse::widgets
