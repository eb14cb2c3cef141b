// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importflow.h"

#include <QtWidgets/QWidget>

#include <functional>

namespace gatehouse::widgets {

/// A button of the footer.
struct FooterButton
{
    QString name; ///< object name
    QString text; ///< with its Alt+letter; empty: no such button
    QString icon;
    QString disabledBecause; ///< empty: enabled
    std::function<void()> press;
};

/// What the footer shows under a page.
struct Footer
{
    QList<FooterButton> sideRoads; ///< text buttons at the leading end, after Cancel
    bool hasCancel = true;
    QString note;        ///< reason or count, secondary
    FooterButton second; ///< Back, Stop, Close
    FooterButton primary;
};

/// One of the six pages: says what its footer holds and where the focus goes.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(ImportFlow &flow, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_flow(flow)
    {
    }

    virtual Footer footer() = 0;
    /// The page becomes the one shown.
    virtual void enter() {}
    virtual void leave() {}
    virtual QWidget *firstFocus() = 0;

Q_SIGNALS:
    void footerChanged();
    /// The page's first focus is elsewhere now: a sheet was read, a state changed.
    void focusWanted();

protected:
    ImportFlow &flow() const { return m_flow; }
    FooterButton backTo(Step step);

private:
    ImportFlow &m_flow;
};

} // namespace gatehouse::widgets
