// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/importcommand.h"
#include "programs/gatehousectl/peoplecommands.h"
#include "programs/gatehousectl/permissioncommands.h"
#include "translations/i18n.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>

#include <clocale>
#include <cstring>
#include <map>

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

    std::string file, sheet, resultFile, importFormat = "text";
    bool isDryRun = false, isAgreed = false;

    std::string userId, permissionFormat = "json", output;

    ConnectionOptions connectionOptions() const
    {
        return {text(connection), text(platform), text(url), text(keyFile), text(profile), timeout};
    }
};

OutputFormat outputFormat(const std::string &word)
{
    static const std::map<std::string, OutputFormat> kFormats{
        {"table", OutputFormat::Table}, {"json", OutputFormat::Json}, {"csv", OutputFormat::Csv}, {"yaml", OutputFormat::Yaml}};
    return kFormats.at(word);
}

reports::ReportFormat reportFormat(const std::string &word)
{
    static const std::map<std::string, reports::ReportFormat> kFormats{
        {"json", reports::ReportFormat::Json}, {"csv", reports::ReportFormat::Csv}, {"xlsx", reports::ReportFormat::Xlsx}};
    return kFormats.at(word);
}

void addConnectionOptions(CLI::App &program, CommandLine &line)
{
    program.add_option("--connection", line.connection, help(Words::tr("A remembered connection, its key from the keychain")))
        ->type_name("NAME");
    program.add_option("--platform", line.platform, help(Words::tr("The platform at --url: anyscale")))->type_name("NAME");
    program
        .add_option("--url", line.url, help(Words::tr("Where the platform is; the key comes from GATEHOUSE_KEY or --key-file")))
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
    import->callback([&line, &action] {
        const ImportOptions options{text(line.file), text(line.sheet),      line.isDryRun,
                                    line.isAgreed,   text(line.resultFile), line.importFormat == "json"};
        action = [options](Environment &environment) { return runImport(options, environment); };
    });
}

void addPermissionCommands(CLI::App &program, CommandLine &line, Action &action)
{
    CLI::App *permissions = program.add_subcommand("permissions", help(Words::tr("Who may do what")));
    permissions->require_subcommand(1);
    CLI::App *exporting =
        permissions->add_subcommand("export", help(Words::tr("Write who may do what, for everybody or one person")));
    exporting->add_option("--user-id", line.userId, help(Words::tr("Only this person")))->type_name("ID");
    exporting
        ->add_option("--format", line.permissionFormat,
                     help(Words::tr("json (as the vendor's own client writes it), csv or xlsx")))
        ->check(CLI::IsMember({"json", "csv", "xlsx"}))
        ->capture_default_str();
    exporting
        ->add_option("--output", line.output, help(Words::tr("Write to this file, replacing it; standard output without it")))
        ->type_name("FILE");
    exporting->callback([&line, &action] {
        const PermissionsExportOptions options{text(line.userId), reportFormat(line.permissionFormat), text(line.output)};
        action = [options](Environment &environment) { return runPermissionsExport(options, environment); };
    });
}

int run(int argc, char **argv)
{
    Terminal terminal;
    CommandLine line;
    Action action;
    CLI::App program(help(Words::tr("Looks after people's accounts on Anyscale.")), "gatehousectl");
    program.set_version_flag("--version", "gatehousectl " GATEHOUSE_VERSION);
    program.require_subcommand(1);
    addConnectionOptions(program, line);
    addPeopleCommands(program, line, action);
    addImportCommand(program, line, action);
    addPermissionCommands(program, line, action);
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
    if (!line.isDryRun) {
        if (const QString fault = usageFault(environment.connection); !fault.isEmpty()) {
            terminal.say(fault);
            return WrongUsage;
        }
    }
    return action(environment);
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
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    gatehouse::installTranslations(application);
    return gatehouse::ctl::run(argc, argv);
}
