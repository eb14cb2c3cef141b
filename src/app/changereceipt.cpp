// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changereceipt.h"

#include "app/actionwords.h"
#include "app/texts.h"
#include "app/workspace.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

class Receipt
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

reports::Provenance provenanceFor(Workspace &workspace, const ChangePlan &plan, const QString &title)
{
    reports::Provenance provenance;
    provenance.title = title;
    provenance.organisation = workspace.name();
    QStringList hosts;
    const QList<Session *> sessions = workspace.sessions();
    for (const Session *session : sessions) {
        const QString host = session->connection().baseUrl.host();
        if (!hosts.contains(host))
            hosts.append(host);
    }
    provenance.host = hosts.join(u", "_s);
    provenance.pulledBy = computerUser();
    provenance.pulledAt = workspace.people().pull().pulledAt;
    provenance.count = plan.changes.size();
    return provenance;
}

QList<reports::Column> planColumns()
{
    return {{u"email"_s, Receipt::tr("E-mail")},      {u"name"_s, Receipt::tr("Name")},
            {u"platform"_s, Receipt::tr("Platform")}, {u"account"_s, Receipt::tr("Account before")},
            {u"action"_s, Receipt::tr("Action")},     {u"change"_s, Receipt::tr("What")}};
}

QVariantList planRow(const Change &change)
{
    return {textOrNothing(change.account.email), textOrNothing(change.account.displayName()),
            platformText(change.platform()),     words::accountText(change.account),
            actionText(change.action),           words::changeText(change)};
}

} // namespace

reports::ReportTable changePlanTable(Workspace &workspace, const ChangePlan &plan)
{
    reports::ReportTable table;
    table.sheetName = Receipt::tr("Plan");
    table.columns = planColumns();
    for (const Change &change : plan.changes)
        table.rows.append(planRow(change));
    table.provenance = provenanceFor(workspace, plan, plan.title);
    return table;
}

reports::ReportTable changeReceiptTable(Workspace &workspace, const ChangePlan &plan, const QList<ChangeOutcome> &outcomes)
{
    reports::ReportTable table;
    table.sheetName = Receipt::tr("Receipt");
    table.columns = planColumns();
    table.columns.append({{u"outcome"_s, Receipt::tr("How it ended")},
                          {u"reason"_s, Receipt::tr("Reason")},
                          {u"at"_s, Receipt::tr("When"), reports::ColumnType::Date},
                          {u"done_by"_s, Receipt::tr("By")}});
    const QString user = computerUser();
    for (qsizetype i = 0; i < plan.changes.size(); ++i) {
        QVariantList row = planRow(plan.changes.at(i));
        const ChangeOutcome outcome = outcomes.value(i);
        row.append({endingText(outcome.ending), textOrNothing(outcome.reason),
                    outcome.at.isValid() ? QVariant(outcome.at) : QVariant(), textOrNothing(user)});
        table.rows.append(row);
    }
    table.provenance = provenanceFor(workspace, plan, plan.title);
    return table;
}

} // namespace gatehouse::app
