// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QtCore/QList>
#include <QtCore/QUrl>

namespace gatehouse::app {

/// A place where a platform can be reached: a region, or one of its clouds.
struct HostChoice
{
    QString name;  ///< "European Union (app.eu-west-1a.arize.com)"
    QString place; ///< "European Union": for a button
    QUrl api;      ///< where Gatehouse asks
    QUrl keyPage;  ///< where a person makes a key, for the browser

    bool operator==(const HostChoice &) const = default;
};

/// The platform's own hosts, the usual one first (contracts/*.md §1); everybody may name another one.
QList<HostChoice> hostChoices(Platform platform);
/// Index into hostChoices(); -1: it is a host of one's own.
int hostIndex(Platform platform, const QUrl &api);
/// What was typed as a host, as an address: "acme.example" is https://acme.example. Invalid where it can't be one.
QUrl hostFromText(const QString &typed);
/// The page for the browser on any host; a host of one's own: the same host without "api." in front.
QUrl keyPage(Platform platform, const QUrl &api);

/// What is odd about a key's shape, as a sentence; empty where nothing is. A hint, never a reason not to try: vendors change
/// their keys (contracts/anyscale.md §1, wandb.md §1). Never holds any part of the key.
QString keyShapeHint(Platform platform, const QString &key);

} // namespace gatehouse::app
