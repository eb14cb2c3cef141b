// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/practiceserver.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gatehouse::sandbox;

namespace {

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

QString text(const char *source)
{
    return QCoreApplication::translate("gatehouse-sandbox", source);
}

void say(FILE *stream, const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stream);
    std::fflush(stream);
}

/// Reads an option that must be a whole number between the two; false where it is not.
template<typename Number>
bool readNumber(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most, Number &into)
{
    if (!parser.isSet(name))
        return true;
    bool isNumber = false;
    const qint64 number = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        say(stderr, text("--%1 takes a whole number from %2 to %3.").arg(name).arg(least).arg(most));
        return false;
    }
    into = static_cast<Number>(number);
    return true;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        text("A practice organisation on this machine alone: invented people behind the own interfaces of Anyscale, "
             "Arize AX and Weights & Biases.\n"
             "When it is ready, its addresses and keys are printed as one line of JSON."));
    parser.addOptions({
        {u"port"_s, text("Listen on this port of 127.0.0.1; 0, the default, takes a free one."), u"N"_s},
        {u"people"_s, text("How many people to invent on Anyscale (500)."), u"N"_s},
        {u"arize-people"_s, text("How many people are on Arize AX; most of those of Anyscale and a few others without it."),
         u"N"_s},
        {u"wandb-people"_s,
         text("How many people are on Weights & Biases; most of those of Anyscale and a few others without it."), u"N"_s},
        {u"wandb"_s, text("Which kind of Weights & Biases: dedicated (the default) or multitenant."), u"KIND"_s},
        {u"seed"_s, text("The same number makes the same people and the same accidents (1)."), u"N"_s},
        {u"data"_s, text("Keep the organisation in this file; without it everything is forgotten at the end."), u"FILE"_s},
        {u"latency"_s, text("Let each answer wait this many milliseconds (0)."), u"MS"_s},
        {u"fault"_s,
         text("Let that share of the requests go wrong. Kinds: drop-before, drop-after, hang, half, 429, 500, 503, garbage, "
              "redirect."),
         u"KIND=PERCENT,…"_s},
        {u"log"_s, text("Write one line of JSON a request to this file, without secrets."), u"FILE"_s},
        {u"sso"_s, text("Single sign-on of the organisation: off, optional (the default) or required."), u"MODE"_s},
    });
}

bool readOptions(const QCommandLineParser &parser, PracticeOptions &options)
{
    if (!parser.positionalArguments().isEmpty()) {
        say(stderr, text("Not understood: %1").arg(parser.positionalArguments().first()));
        return false;
    }
    if (!readNumber(parser, u"port"_s, 0, 65535, options.port) ||
        !readNumber(parser, u"people"_s, 1, 1'000'000, options.people) ||
        !readNumber(parser, u"arize-people"_s, 1, 1'000'000, options.arizePeople) ||
        !readNumber(parser, u"wandb-people"_s, 1, 1'000'000, options.wandbPeople) ||
        !readNumber(parser, u"seed"_s, 0, 4294967295LL, options.seed) ||
        !readNumber(parser, u"latency"_s, 0, 3'600'000, options.latencyMs))
        return false;
    const auto plan = FaultPlan::parse(parser.value(u"fault"_s));
    if (!plan) {
        say(stderr, u"--fault: "_s + plan.error().detail);
        return false;
    }
    options.faults = *plan;
    options.dataFile = parser.value(u"data"_s);
    options.logFile = parser.value(u"log"_s);
    if (parser.isSet(u"sso"_s))
        options.sso = parser.value(u"sso"_s);
    if (!QStringList{u"off"_s, u"optional"_s, u"required"_s}.contains(options.sso)) {
        say(stderr, text("--sso takes off, optional or required."));
        return false;
    }
    const auto kind = parser.isSet(u"wandb"_s) ? parser.value(u"wandb"_s) : u"dedicated"_s;
    if (kind != u"dedicated"_s && kind != u"multitenant"_s) {
        say(stderr, text("--wandb takes dedicated or multitenant."));
        return false;
    }
    options.wandb = kind == u"dedicated"_s ? WandbDeployment::Dedicated : WandbDeployment::MultiTenant;
    return true;
}

/// SIGINT and SIGTERM as a file descriptor: a handler may do next to nothing, an event loop may do all.
int signalDescriptor()
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    sigprocmask(SIG_BLOCK, &ends, nullptr); // before any thread begins: they inherit it
    return signalfd(-1, &ends, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

int main(int argc, char *argv[])
{
    const int signals = signalDescriptor();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"gatehouse-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));

    QCommandLineParser parser;
    addOptions(parser);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(QCoreApplication::arguments())) {
        say(stderr, parser.errorText());
        return kWrongUsage;
    }
    if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    PracticeOptions options;
    if (!readOptions(parser, options))
        return kWrongUsage;

    PracticeServer server(options);
    QObject::connect(&server, &PracticeServer::ready, &app, [](const PracticeEndpoint &endpoint) {
        const auto told = [](const QUrl &url, const QByteArray &key) {
            return QJsonObject{{u"url"_s, url.toString()}, {u"key"_s, QString::fromLatin1(key)}};
        };
        auto arize = told(endpoint.arizeUrl, endpoint.arizeKey);
        arize.insert(u"member_key"_s, QString::fromLatin1(endpoint.arizeMemberKey));
        auto wandb = told(endpoint.wandbUrl, endpoint.wandbKey);
        wandb.insert(u"member_key"_s, QString::fromLatin1(endpoint.wandbMemberKey));
        wandb.insert(u"service_key"_s, QString::fromLatin1(endpoint.wandbServiceKey));
        const QJsonObject all{
            {u"anyscale"_s, told(endpoint.anyscaleUrl, endpoint.anyscaleKey)}, {u"arize"_s, arize}, {u"wandb"_s, wandb}};
        const auto line = QJsonDocument(all).toJson(QJsonDocument::Compact);
        say(stdout, QString::fromUtf8(line));
    });
    QObject::connect(&server, &PracticeServer::failed, &app, [](const QString &reason) {
        say(stderr, u"gatehouse-sandbox: "_s + reason);
        QCoreApplication::exit(kFailed);
    });
    QSocketNotifier ends(signals, QSocketNotifier::Read);
    QObject::connect(&ends, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    server.start();
    return QCoreApplication::exec();
}
