// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/helppage.h"

#include "widgets/pageheader.h"
#include "widgets/style.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QFrame>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

struct KeyLine
{
    QString keys;
    QString what;
};

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QFrame *keyCard(const QList<KeyLine> &lines, QWidget *parent)
{
    auto *card = new QFrame(parent);
    setRole(card, role::kCard);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(20, 14, 20, 14);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(8);
    for (int i = 0; i < lines.size(); ++i) {
        grid->addWidget(makeLabel(lines[i].keys, role::kStrong, card), i, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(lines[i].what, nullptr, card, true), i, 1);
    }
    grid->setColumnStretch(1, 1);
    return card;
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QWidget(parent)
{
    setRole(this, role::kPage);
    auto *header = new PageHeader(this);
    header->setTitle(tr("Help"));
    header->setSentence(tr("Gatehouse %1 · free software under the GNU General Public License, version 3 or later")
                            .arg(QString::fromLatin1(GATEHOUSE_VERSION)));

    auto *body = new QWidget;
    setRole(body, role::kPage);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Words"), role::kSectionTitle, body));
    column->addWidget(
        keyCard({{tr("Organisation"), tr("Everybody and everything of one company on Anyscale. A key opens exactly one.")},
                 {tr("Owner"), tr("May do everything, and reaches every cloud and project.")},
                 {tr("Collaborator"), tr("Reaches only what was given, directly or through a group.")},
                 {tr("Service account"), tr("Used by programs, not by a person. It has no password and gets no mail.")},
                 {tr("Cloud, project"), tr("Where work runs, and what it is grouped in. Roles are given on both.")},
                 {tr("Practice mode"),
                  tr("An invented organisation inside this program. Nothing in it is real and nothing leaves this computer.")}},
                body));
    column->addSpacing(kUnit);
    column->addWidget(makeLabel(tr("Keys"), role::kSectionTitle, body));
    column->addWidget(keyCard({{tr("Alt+1 to Alt+8"), tr("The pages, in their order")},
                               {keyText(QKeySequence::Find), tr("Search; Esc clears it")},
                               {keyText(QKeySequence::Refresh), tr("Read everything again")},
                               {keyText(QKeySequence::Open), tr("Add people from a sheet")},
                               {tr("Enter"), tr("In a list: the details of the current line")},
                               {tr("Menu, Shift+F10"), tr("In a list: what can be done with the current line, and sorting")},
                               {keyText(QKeySequence::HelpContents), tr("This page")},
                               {keyText(QKeySequence::Quit), tr("Close Gatehouse")}},
                              body));
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Help"));
    setRole(scroll, role::kPage);
    scroll->setWidget(body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(header);
    whole->addWidget(makeSeparator(Qt::Horizontal, this));
    whole->addWidget(scroll, 1);
}

} // namespace gatehouse::widgets
