// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platformhosts.h"

#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::app::PlatformHosts)
};

constexpr qsizetype kShortestWandbKey = 40;

HostChoice choice(const QString &place, const QString &shown, const QString &api, const QString &keyPage)
{
    return {Words::tr("%1 (%2)", "a region and its address").arg(place, isolated(shown)), place, QUrl(api), QUrl(keyPage)};
}

/// Arize AX's regions have one pattern (its documentation, "Data regions", and contracts/arize.md §1).
HostChoice arizeRegion(const QString &place, const QString &region)
{
    return choice(place, u"app.%1.arize.com"_s.arg(region), u"https://api.%1.arize.com"_s.arg(region),
                  u"https://app.%1.arize.com"_s.arg(region));
}

QString wandbShape(const QString &key)
{
    static const QRegularExpression kToken(u"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"_s);
    if (kToken.match(key).hasMatch())
        return {};
    // Everything up to the first "-" is a prefix.
    const qsizetype dash = key.indexOf(u'-');
    const qsizetype length = key.size() - dash - 1;
    if (length < kShortestWandbKey)
        return Words::tr("Keys of Weights & Biases have at least %Ln characters; a part of this one may be missing.", nullptr,
                         static_cast<int>(kShortestWandbKey));
    return {};
}

} // namespace

QList<HostChoice> hostChoices(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return {choice(Words::tr("Anyscale"), u"console.anyscale.com"_s, u"https://console.anyscale.com"_s,
                       u"https://console.anyscale.com"_s),
                choice(Words::tr("Anyscale on Azure"), u"console.azure.anyscale.com"_s, u"https://console.azure.anyscale.com"_s,
                       u"https://console.azure.anyscale.com"_s)};
    case Platform::Arize:
        return {choice(Words::tr("United States"), u"app.arize.com"_s, u"https://api.arize.com"_s, u"https://app.arize.com"_s),
                arizeRegion(Words::tr("European Union"), u"eu-west-1a"_s), arizeRegion(Words::tr("Canada"), u"ca-central-1a"_s),
                arizeRegion(Words::tr("United States, east"), u"us-east-1b"_s),
                arizeRegion(Words::tr("United States, centre"), u"us-central-1a"_s)};
    case Platform::Wandb:
        return {choice(Words::tr("W&B cloud"), u"wandb.ai"_s, u"https://api.wandb.ai"_s, u"https://wandb.ai/settings"_s),
                choice(Words::tr("W&B on CoreWeave"), u"forge.coreweave.com"_s, u"https://api.forge.coreweave.com"_s,
                       u"https://forge.coreweave.com/settings"_s)};
    }
    return {};
}

int hostIndex(Platform platform, const QUrl &api)
{
    const QList<HostChoice> choices = hostChoices(platform);
    const auto found = std::find_if(choices.begin(), choices.end(), [&api](const HostChoice &one) {
        return one.api.host() == api.host() && one.api.scheme() == api.scheme() && api.port() < 0;
    });
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

QUrl hostFromText(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    return QUrl(text, QUrl::StrictMode);
}

QUrl keyPage(Platform platform, const QUrl &api)
{
    if (const int index = hostIndex(platform, api); index >= 0)
        return hostChoices(platform).at(index).keyPage;
    QUrl page;
    page.setScheme(api.scheme());
    page.setPort(api.port());
    const QString host = api.host();
    page.setHost(host.startsWith("api."_L1) ? (platform == Platform::Arize ? u"app."_s : QString()) + host.mid(4) : host);
    if (platform == Platform::Wandb)
        page.setPath(u"/settings"_s);
    return page;
}

QString keyShapeHint(Platform platform, const QString &key)
{
    const QString text = key.trimmed();
    if (text.isEmpty())
        return {};
    const bool isOneWord = std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
    if (!isOneWord)
        return Words::tr("A key is one line without spaces or accents; something else may have been copied with it.");
    switch (platform) {
    case Platform::Anyscale:
        if (!text.startsWith("sss_"_L1) && !(text.startsWith(u'a') && text.contains(u'_')))
            return Words::tr("Keys of Anyscale begin with a few letters and an underscore; this may be something else.");
        return {};
    case Platform::Wandb:
        return wandbShape(text);
    case Platform::Arize:
        return {}; // no shape is known for certain
    }
    return {};
}

} // namespace gatehouse::app
