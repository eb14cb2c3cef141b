// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/columnrow.h"

#include "app/texts.h"
#include "widgets/import/elidedlabel.h"
#include "widgets/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using sheets::Field;

namespace {

constexpr Field kFields[] = {Field::Ignored,   Field::Email,     Field::Name,       Field::LastName, Field::FullName,
                             Field::Title,     Field::IsSsoUser, Field::Password,   Field::Role,     Field::AnyscaleRole,
                             Field::ArizeRole, Field::WandbRole, Field::InviteMode, Field::Teams};

} // namespace

ColumnPlaces ColumnPlaces::of(const QFontMetrics &metrics)
{
    const int em = metrics.averageCharWidth();
    return {em * 24, em * 16, em * 30, em * 34};
}

ColumnRow::ColumnRow(app::ImportSession &sheet, int column, QWidget *parent)
    : QFrame(parent)
    , m_sheet(sheet)
    , m_column(column)
{
    const QFontMetrics metrics = fontMetrics();
    const ColumnPlaces places = ColumnPlaces::of(metrics);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 7);
    row->setSpacing(12);
    m_letter = makeLabel(app::ImportSession::columnLetter(column), role::kSecondary, this);
    m_letter->setFixedWidth(metrics.averageCharWidth() * 4);
    m_name = new ElidedLabel(sheet.columnTitle(column), this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFixedWidth(places.name - m_letter->width() - 12);
    m_values = new ElidedLabel(this);
    m_values->setTextFormat(Qt::PlainText);
    m_values->setMinimumWidth(places.values);
    setRole(m_values, role::kSecondary);
    m_field = new QComboBox(this);
    m_field->setFixedWidth(places.field);
    m_field->setObjectName(u"fieldCombo%1"_s.arg(column));
    for (const Field field : kFields)
        m_field->addItem(field == Field::Ignored ? tr("Not used") : app::fieldText(field), static_cast<int>(field));
    m_name->setBuddy(m_field);
    m_field->setAccessibleName(tr("What column %1, %2, becomes").arg(m_letter->text(), app::isolated(m_name->text())));
    m_sureIcon = makeIconLabel(u"state-done"_s, Ink::Positive, this);
    m_sure = makeLabel({}, nullptr, this, true);
    auto *sure = new QHBoxLayout;
    sure->setSpacing(8);
    sure->addWidget(m_sureIcon);
    sure->addWidget(m_sure, 1);
    m_sure->setMinimumWidth(places.sure - 24);
    row->addWidget(m_letter);
    row->addWidget(m_name);
    row->addWidget(m_values, 1);
    row->addWidget(m_field);
    row->addSpacing(8);
    row->addLayout(sure);
    setMinimumHeight(std::max(46, metrics.height() + 26));
    connect(m_field, &QComboBox::activated, this,
            [this] { m_sheet.setField(m_column, static_cast<Field>(m_field->currentData().toInt())); });
    refresh();
}

void ColumnRow::refresh()
{
    const auto &match = m_sheet.layout().columns.at(m_column);
    const bool isUsed = match.field != Field::Ignored;
    m_isDoubtful = match.isDoubtful;
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(match.field)));
    QStringList values;
    for (const QString &value : m_sheet.firstValues(m_column))
        values << app::isolated(value.simplified());
    m_values->setText(values.isEmpty() ? tr("empty") : values.join(u"  ·  "_s));
    QFont name = font();
    name.setWeight(isUsed ? QFont::DemiBold : QFont::Normal);
    m_name->setFont(name);
    setRole(m_name, isUsed ? role::kStrong : role::kSecondary);
    if (m_isDoubtful)
        setIconLabel(m_sureIcon, u"state-doubt"_s, Ink::Caution);
    else if (isUsed)
        setIconLabel(m_sureIcon, u"state-done"_s, Ink::Positive);
    else
        setIconLabel(m_sureIcon, u"state-out"_s, Ink::Secondary);
    const QString kept =
        m_sheet.isPasswordColumn(m_column) ? tr("Not used, and in no saved file") : tr("Kept in the result sheet");
    m_sure->setText(isUsed || m_isDoubtful ? app::reasonText(match.reason, match) : kept);
    setRole(m_sure, isUsed || m_isDoubtful ? "plain" : role::kSecondary);
    m_field->setAccessibleDescription(m_sure->text());
    update();
}

void ColumnRow::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    if (m_isDoubtful && !tokens.isHighContrast)
        painter.fillRect(rect(), tokens.cautionTint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_isDoubtful ? tokens.separator : tokens.hairline);
}

} // namespace gatehouse::widgets
