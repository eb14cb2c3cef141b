// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/faultstrip.h"

#include "app/texts.h"
#include "widgets/import/flowlayout.h"
#include "widgets/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using sheets::Problem;

namespace {

/// Rows with the same fault in the same column and no suggestion: what one answer can settle together.
QList<int> sameFault(const app::ImportSession &sheet, const Problem &problem)
{
    QList<int> rows;
    for (const Problem &other : sheet.checked().problems) {
        if (other.kind == problem.kind && other.field == problem.field && other.detail == problem.detail &&
            other.column == problem.column && !sheet.isLeftOut(other.index))
            rows.append(other.index);
    }
    return rows;
}

QPushButton *addButton(QLayout *row, const QString &name, QWidget *parent)
{
    auto *button = makeButton({}, {}, parent);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

} // namespace

FaultStrip::FaultStrip(app::ImportSession &sheet, QWidget *parent)
    : QFrame(parent)
    , m_sheet(sheet)
{
    setObjectName(u"faultStrip"_s);
    setAccessibleName(tr("About this row"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(56, 8, 16, 10);
    column->setSpacing(8);
    m_why = makeLabel({}, nullptr, this, true);
    m_why->setObjectName(u"faultWhy"_s);
    m_suggestion = makeLabel({}, nullptr, this, true);
    m_suggestion->setObjectName(u"faultSuggestion"_s);
    m_suggestion->setTextFormat(Qt::RichText);
    auto *row = new FlowLayout;
    row->setSpacing(8);
    m_yes = addButton(row, u"answerYesButton"_s, this);
    m_no = addButton(row, u"answerNoButton"_s, this);
    m_fix = addButton(row, u"fixThisButton"_s, this);
    m_fixAlike = addButton(row, u"fixAlikeButton"_s, this);
    m_leaveOut = addButton(row, u"leaveOutButton"_s, this);
    m_leaveAlike = addButton(row, u"leaveAlikeButton"_s, this);
    m_takeBack = addButton(row, u"takeBackButton"_s, this);
    m_hint = makeLabel({}, role::kSecondary, this);
    m_hint->setMinimumHeight(controlHeight(fontMetrics()));
    row->addWidget(m_hint);
    column->addWidget(m_why);
    column->addWidget(m_suggestion);
    column->addLayout(row);
    m_fix->setText(tr("Fi&x this one"));
    m_leaveOut->setText(tr("Leave &row out"));
    m_takeBack->setText(tr("&Take the row back"));
    connect(m_fix, &QPushButton::clicked, this, &FaultStrip::fixThis);
    connect(m_fixAlike, &QPushButton::clicked, this, &FaultStrip::fixAlike);
    connect(m_leaveOut, &QPushButton::clicked, this, &FaultStrip::leaveOut);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(u"yes"_s); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(u"no"_s); });
    connect(m_leaveAlike, &QPushButton::clicked, this, [this] {
        if (const Problem *problem = m_sheet.firstProblem(m_row)) {
            m_sheet.leaveOut(sameFault(m_sheet, *problem));
            Q_EMIT repaired();
        }
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_sheet.takeBack({m_row});
        Q_EMIT repaired();
    });
}

QString FaultStrip::marked(const QString &value, const QString &suggestion)
{
    const qsizetype most = std::min(value.size(), suggestion.size());
    qsizetype head = 0;
    while (head < most && value[head] == suggestion[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && value[value.size() - 1 - tail] == suggestion[suggestion.size() - 1 - tail])
        ++tail;
    // Half a letter outside the basic plane can't be underlined by itself.
    if (head > 0 && head < suggestion.size() && suggestion[head].isLowSurrogate())
        --head;
    if (tail > 0 && suggestion[suggestion.size() - tail].isLowSurrogate())
        --tail;
    const QString middle = suggestion.mid(head, suggestion.size() - head - tail);
    const QString changed = middle.isEmpty() ? QString() : "<u>%1</u>"_L1.arg(middle.toHtmlEscaped());
    return u"<b>\u2068%1%2%3\u2069</b>"_s.arg(suggestion.left(head).toHtmlEscaped(), changed,
                                              suggestion.right(tail).toHtmlEscaped());
}

bool FaultStrip::showRow(int row)
{
    m_row = row;
    if (row < 0)
        return false;
    if (m_sheet.isLeftOut(row)) {
        showLeftOut();
        return true;
    }
    const Problem *problem = m_sheet.firstProblem(row);
    if (!problem) {
        m_row = -1;
        return false;
    }
    showFault(*problem);
    return true;
}

void FaultStrip::showLeftOut()
{
    m_why->setText(tr("You left this row out. It stays in your file and in the result sheet."));
    m_suggestion->hide();
    m_hint->clear();
    for (auto *button : {m_yes, m_no, m_fix, m_fixAlike, m_leaveOut, m_leaveAlike})
        button->hide();
    m_takeBack->show();
}

void FaultStrip::showFault(const Problem &problem)
{
    m_takeBack->hide();
    m_leaveOut->show();
    m_why->setText(app::describe(problem).why);
    const bool hasSuggestion = !problem.suggestion.isEmpty();
    const bool isSecret = problem.field == sheets::Field::Password;
    m_suggestion->setVisible(hasSuggestion && !isSecret);
    if (hasSuggestion && !isSecret) {
        m_suggestion->setText(tr("Did you mean %1?").arg(marked(problem.value, problem.suggestion)));
        m_suggestion->setAccessibleName(tr("Did you mean %1?").arg(problem.suggestion));
    }
    m_fix->setVisible(hasSuggestion);
    const auto alike = hasSuggestion ? static_cast<int>(m_sheet.alike(problem).size()) : 0;
    m_fixAlike->setVisible(alike > 1);
    m_fixAlike->setText(tr("Fix &all %Ln alike", nullptr, alike));
    const bool isYesOrNo = problem.detail == sheets::ProblemDetail::NotYesOrNo && !hasSuggestion;
    const auto same = hasSuggestion ? 0 : static_cast<int>(sameFault(m_sheet, problem).size());
    m_yes->setVisible(isYesOrNo);
    m_no->setVisible(isYesOrNo);
    m_yes->setText(same > 1 ? tr("&Yes for all %Ln", nullptr, same) : tr("&Yes"));
    m_no->setText(same > 1 ? tr("N&o for all %Ln", nullptr, same) : tr("N&o"));
    m_leaveAlike->setVisible(!hasSuggestion && !isYesOrNo && same > 1);
    m_leaveAlike->setText(tr("Leave &all %Ln alike out", nullptr, same));
    m_hint->setText(problem.column >= 0 ? tr("or type over the cell") : QString());
}

int FaultStrip::heightAt(int width) const
{
    return hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
}

void FaultStrip::fixThis()
{
    const Problem *problem = m_sheet.firstProblem(m_row);
    if (problem && m_sheet.fix(Problem(*problem)))
        Q_EMIT repaired();
}

void FaultStrip::fixAlike()
{
    const Problem *problem = m_sheet.firstProblem(m_row);
    if (problem && m_sheet.fixAllAlike(Problem(*problem)) > 0)
        Q_EMIT repaired();
}

void FaultStrip::leaveOut()
{
    if (m_row < 0 || m_sheet.isLeftOut(m_row))
        return;
    m_sheet.leaveOut({m_row});
    Q_EMIT repaired();
}

void FaultStrip::answer(const QString &text)
{
    if (const Problem *problem = m_sheet.firstProblem(m_row)) {
        m_sheet.setCells(sameFault(m_sheet, *problem), problem->column, text);
        Q_EMIT repaired();
    }
}

void FaultStrip::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.selection);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.isHighContrast ? tokens.text : tokens.separator);
}

} // namespace gatehouse::widgets
