// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/auditoptions.h"
#include "programs/gatehousectl/changecommands.h"
#include "programs/gatehousectl/evidencecommands.h"
#include "programs/gatehousectl/importcommand.h"
#include "programs/gatehousectl/keycommands.h"
#include "programs/gatehousectl/peoplecommands.h"
#include "programs/gatehousectl/reviewcommands.h"
#include "translations/i18n.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <map>
#include <memory>

#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string help(const QString &sentence)
{
    return sentence.toStdString();
}

/// The command line as CLI11 fills it in; turned into the commands' own options afterwards.
struct CommandLine
{
    std::string connection, platform, url, keyFile, profile;
    int timeout = 0;

    std::string email, name, type = "all", listFormat = "table", getFormat = "yaml", wanted;
    qint64 maxItems = 0;
    int pageSize = 50;

    std::string file, sheet, resultFile, importFormat = "text", inviteMode = "link";
    bool isDryRun = false, isAgreed = false;

    std::vector<std::string> who;
    std::string listFile, newName, newRole, developer, modelsSeat, weaveSeat, changeFormat = "table";

    std::string keyName, expires, space, owner, keyFormat = "table";
    bool isEverybody = false, isKeyShown = false;

    AuditLine audit;

    ConnectionOptions connectionOptions() const
    {
        return {text(connection), text(platform), text(url), text(keyFile), text(profile), timeout, text(audit.organisation)};
    }
};

OutputFormat outputFormat(const std::string &word)
{
    static const std::map<std::string, OutputFormat> kFormats{
        {"table", OutputFormat::Table}, {"json", OutputFormat::Json}, {"csv", OutputFormat::Csv}, {"yaml", OutputFormat::Yaml}};
    return kFormats.at(word);
}

void addConnectionOptions(CLI::App &program, CommandLine &line)
{
    program.add_option("--connection", line.connection, help(Words::tr("A remembered connection, its key from the keychain")))
        ->type_name("NAME");
    program.add_option("--platform", line.platform, help(Words::tr("The platform: anyscale, arize or wandb")))->type_name("NAME");
    program
        .add_option("--url", line.url,
                    help(Words::tr("Where the platform is, if it is not the usual place; the key comes from GATEHOUSE_KEY "
                                   "(or ANYSCALE_CLI_TOKEN, ARIZE_API_KEY, WANDB_API_KEY) or --key-file")))
        ->type_name("URL");
    program
        .add_option("--key-file", line.keyFile,
                    help(Words::tr("Where the key is: - for standard input, or a file only you can read")))
        ->type_name("-|FILE");
    program.add_option("--profile", line.profile, help(Words::tr("Keep connections and journals in this folder")))
        ->type_name("DIR");
    program.add_option("--timeout", line.timeout, help(Words::tr("Give up on a request after so many seconds")))
        ->type_name("SECONDS")
        ->check(CLI::Range(1, 86400));
}

/// Each command's action is filled in by its callback and run once everything is parsed.
using Action = std::function<int(Environment &)>;

void addPeopleCommands(CLI::App &program, CommandLine &line, Action &action)
{
    CLI::App *people = program.add_subcommand("people", help(Words::tr("The people and service accounts of the organisation")));
    people->require_subcommand(1);

    CLI::App *list =
        people->add_subcommand("list", help(Words::tr("List everybody, or those whose e-mail or name contains something")));
    list->add_option("--email", line.email, help(Words::tr("Only e-mail addresses that contain this, in any case")))
        ->type_name("TEXT");
    list->add_option("--name", line.name, help(Words::tr("Only names that contain this, in any case")))->type_name("TEXT");
    list->add_option("--type", line.type, help(Words::tr("people, service or all")))
        ->check(CLI::IsMember({"people", "service", "all"}))
        ->capture_default_str();
    list->add_option("--max-items", line.maxItems, help(Words::tr("Stop after so many; the whole list without it")))
        ->check(CLI::Range(qint64(1), qint64(1) << 40));
    list->add_option("--page-size", line.pageSize, help(Words::tr("How many to ask for at a time, 1 to 50")))
        ->check(CLI::Range(1, 50))
        ->capture_default_str();
    list->add_option("--format", line.listFormat, help(Words::tr("table, json, csv or yaml")))
        ->check(CLI::IsMember({"table", "json", "csv", "yaml"}))
        ->capture_default_str();
    list->callback([&line, &action] {
        PeopleListOptions options{text(line.email), text(line.name), text(line.type),
                                  line.maxItems,    line.pageSize,   outputFormat(line.listFormat)};
        action = [options](Environment &environment) { return runPeopleList(options, environment); };
    });

    CLI::App *get =
        people->add_subcommand("get", help(Words::tr("Show one account, found by exactly this id, e-mail address or name")));
    get->add_option("who", line.wanted, help(Words::tr("User id, identity id, e-mail address or name")))
        ->required()
        ->type_name("ID|EMAIL|NAME");
    get->add_option("--format", line.getFormat, help(Words::tr("yaml or json")))
        ->check(CLI::IsMember({"yaml", "json"}))
        ->capture_default_str();
    get->callback([&line, &action] {
        PeopleGetOptions options{text(line.wanted), outputFormat(line.getFormat)};
        action = [options](Environment &environment) { return runPeopleGet(options, environment); };
    });
}

QStringList texts(const std::vector<std::string> &all)
{
    QStringList words;
    for (const std::string &one : all)
        words.append(text(one));
    return words;
}

void addWho(CLI::App *command, CommandLine &line, bool isYesOffered)
{
    command->add_option("who", line.who, help(Words::tr("Ids and e-mail addresses")))->type_name("ID|EMAIL");
    command->add_option("--file", line.listFile, help(Words::tr("Further ones from this file, one a line; - for standard input")))
        ->type_name("-|FILE");
    command->add_option("--format", line.changeFormat, help(Words::tr("table or json")))
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    if (isYesOffered)
        command->add_flag("--yes", line.isAgreed, help(Words::tr("Do not ask before sending")));
}

PeopleChangeOptions changeOptions(const CommandLine &line, gatehouse::Action action)
{
    return {action,
            texts(line.who),
            text(line.listFile),
            line.isAgreed,
            line.changeFormat == "json",
            text(line.newName),
            text(line.newRole),
            text(line.developer),
            text(line.modelsSeat),
            text(line.weaveSeat)};
}

void addChangeCommands(CLI::App &program, CommandLine &line, Action &action)
{
    CLI::App *people = program.get_subcommand("people");
    const auto add = [&](const char *name, const QString &what, gatehouse::Action change, bool isYesOffered) {
        CLI::App *command = people->add_subcommand(name, help(what));
        addWho(command, line, isYesOffered);
        command->callback([&line, &action, change] {
            action = [options = changeOptions(line, change)](Environment &environment) {
                return runPeopleChange(options, environment);
            };
        });
        return command;
    };
    CLI::App *update =
        add("update", Words::tr("Change a name, a role, the developer flag or a seat"), gatehouse::Action::ChangeName, false);
    update->add_option("--name", line.newName, help(Words::tr("The new name")))->type_name("NAME");
    update->add_option("--role", line.newRole, help(Words::tr("The new role, in the platform's own word")))->type_name("ROLE");
    update->add_option("--developer", line.developer, help(Words::tr("Arize AX: whether they may use the API; yes or no")))
        ->check(CLI::IsMember({"yes", "no"}));
    for (const auto &[name, seat] : {std::pair("--models-seat", &line.modelsSeat), std::pair("--weave-seat", &line.weaveSeat)}) {
        update->add_option(name, *seat, help(Words::tr("W&B on a server of your own: full, viewer or none")))
            ->check(CLI::IsMember({"full", "viewer", "none"}));
    }
    add("remove", Words::tr("Remove people: one answer for each asked, DELETED, NOT_FOUND or FAILED"), gatehouse::Action::Remove,
        true);
    add("resend-invitation", Words::tr("Send the invitation mail once more"), gatehouse::Action::ResendInvitation, false);
    add("reset-password", Words::tr("Send a mail with which a new password can be chosen"), gatehouse::Action::ResetPassword,
        false);
}

void addKeyFormat(CLI::App *command, CommandLine &line)
{
    command->add_option("--format", line.keyFormat, help(Words::tr("table or json")))
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
}

void addKeyCommands(CLI::App &program, CommandLine &line, Action &action)
{
    CLI::App *keys = program.add_subcommand("keys", help(Words::tr("API keys")));
    keys->require_subcommand(1);

    CLI::App *list = keys->add_subcommand("list", help(Words::tr("List keys; never the keys themselves")));
    list->add_option("who", line.who, help(Words::tr("Whose: ids, e-mail addresses or names; your own without it")))
        ->type_name("ID|EMAIL|NAME");
    list->add_flag("--everybody", line.isEverybody, help(Words::tr("The keys of everybody, as far as yours may see them")));
    addKeyFormat(list, line);
    list->callback([&line, &action] {
        const KeysListOptions options{texts(line.who), line.isEverybody, line.keyFormat == "json"};
        action = [options](Environment &environment) { return runKeysList(options, environment); };
    });

    CLI::App *create = keys->add_subcommand(
        "create", help(Words::tr("Make a key for yourself and print it, once. Onto a screen only with --show-key")));
    create->add_option("--name", line.keyName, help(Words::tr("What it is for")))->required()->type_name("NAME");
    create->add_option("--expires", line.expires, help(Words::tr("The last day on which it works")))->type_name("YYYY-MM-DD");
    create->add_option("--space", line.space, help(Words::tr("Arize AX: a service key for this space")))->type_name("ID|NAME");
    create->add_flag("--show-key", line.isKeyShown,
                     help(Words::tr("Print the key even where standard output is a screen that others may see")));
    addKeyFormat(create, line);
    create->callback([&line, &action] {
        const KeysCreateOptions options{text(line.keyName), text(line.expires), text(line.space), line.isKeyShown,
                                        line.keyFormat == "json"};
        action = [options](Environment &environment) { return runKeysCreate(options, environment); };
    });

    CLI::App *remove = keys->add_subcommand("delete", help(Words::tr("Delete keys for good")));
    remove->add_option("keys", line.who, help(Words::tr("Ids or exact names of keys")))->required()->type_name("ID|NAME");
    remove->add_option("--owner", line.owner, help(Words::tr("Whose; your own without it")))->type_name("ID|EMAIL|NAME");
    remove->add_flag("--yes", line.isAgreed, help(Words::tr("Do not ask before sending")));
    addKeyFormat(remove, line);
    remove->callback([&line, &action] {
        const KeysDeleteOptions options{texts(line.who), text(line.owner), line.isAgreed, line.keyFormat == "json"};
        action = [options](Environment &environment) { return runKeysDelete(options, environment); };
    });

    CLI::App *teams = program.add_subcommand("teams", help(Words::tr("Teams, organizations and spaces, groups")));
    teams->require_subcommand(1);
    CLI::App *teamsList = teams->add_subcommand("list", help(Words::tr("List all that can be seen")));
    addKeyFormat(teamsList, line);
    teamsList->callback([&line, &action] {
        const TeamsListOptions options{line.keyFormat == "json"};
        action = [options](Environment &environment) { return runTeamsList(options, environment); };
    });
}

void addImportCommand(CLI::App &program, CommandLine &line, Action &action)
{
    CLI::App *import = program.get_subcommand("people")->add_subcommand(
        "import", help(Words::tr("Create the people of a spreadsheet, CSV or YAML file")));
    import->add_option("file", line.file, help(Words::tr("The file")))->required()->type_name("FILE");
    import->add_option("--sheet", line.sheet, help(Words::tr("Which sheet of a workbook")))->type_name("NAME");
    import->add_flag("--dry-run", line.isDryRun, help(Words::tr("Only show how the file is understood; needs no connection")));
    import->add_flag("--yes", line.isAgreed, help(Words::tr("Do not ask before sending")));
    import->add_option("--result", line.resultFile, help(Words::tr("Write what became of each row to this file")))
        ->type_name("FILE");
    import->add_option("--format", line.importFormat, help(Words::tr("text or json")))
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    import
        ->add_option("--invite-mode", line.inviteMode,
                     help(Words::tr("Arize AX, where the sheet says nothing: link (a mail) or none (no mail, active at once)")))
        ->check(CLI::IsMember({"link", "none"}))
        ->capture_default_str();
    import->callback([&line, &action] {
        const ImportOptions options{text(line.file),      text(line.sheet),      line.isDryRun,
                                    line.isAgreed,        text(line.resultFile), line.importFormat == "json",
                                    text(line.inviteMode)};
        action = [options](Environment &environment) { return runImport(options, environment); };
    });
}

int run(int argc, char **argv)
{
    Terminal terminal;
    CommandLine line;
    Action action;
    CLI::App program(help(Words::tr("Looks after people's accounts on Anyscale, Arize AX and Weights & Biases.")),
                     "gatehousectl");
    program.set_version_flag("--version", "gatehousectl " GATEHOUSE_VERSION);
    program.require_subcommand(1);
    addConnectionOptions(program, line);
    addPeopleCommands(program, line, action);
    addImportCommand(program, line, action);
    addChangeCommands(program, line, action);
    addKeyCommands(program, line, action);
    addAuditCommands(program, line.audit, line.platform, action);
    addEvidenceCommands(program, line.audit, line.platform, action);
    addReviewCommands(program, line.audit, line.platform, action);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success &asked) {
        std::ostringstream out;
        program.exit(asked, out, out);
        return terminal.write(QByteArray::fromStdString(out.str())) ? AllDone : Failed;
    } catch (const CLI::ParseError &fault) {
        std::ostringstream out;
        program.exit(fault, out, out);
        const QStringList lines = QString::fromStdString(out.str()).trimmed().split(u'\n');
        for (const QString &sentence : lines)
            terminal.say(sentence);
        return WrongUsage;
    }

    SystemClock clock;
    Interrupts interrupts;
    Environment environment{terminal, interrupts, clock, line.connectionOptions()};
    if (!line.audit.organisation.empty() && !line.audit.isWide) {
        terminal.say(Words::tr("This command works on one connection: give --connection instead of --organisation."));
        return WrongUsage;
    }
    if (!line.isDryRun && !line.audit.isOffline) {
        if (const QString fault = usageFault(environment.connection); !fault.isEmpty()) {
            terminal.say(fault);
            return WrongUsage;
        }
    }
    return action(environment);
}

// What Qt says of fonts and sessions while a PDF is painted is nothing for whoever reads a timer's mail.
void dropWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(harmless(message)));
}

// Qt turns a locale that is not UTF-8 into one that is, and says so on standard error each time.
void preferUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (qEnvironmentVariableIsEmpty("LC_ALL"))
        qputenv("LC_CTYPE", "C.UTF-8");
    else
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

} // namespace gatehouse::ctl

int main(int argc, char **argv)
{
    gatehouse::ctl::guardDescriptors();
    gatehouse::ctl::preferUtf8();
    std::unique_ptr<QCoreApplication> application;
    if (gatehouse::ctl::isPaintingAsked(argc, argv)) {
        // No window is ever shown. Under a timer there is no display, and over ssh one that is named may not be there: asked to
        // connect to it, Qt would end the program.
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(gatehouse::ctl::dropWarnings);
        // The program's name alone: Qt would take --platform for its own.
        static int nameAlone = 1;
        application = std::make_unique<QGuiApplication>(nameAlone, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    gatehouse::installTranslations(*application);
    return gatehouse::ctl::run(argc, argv);
}
