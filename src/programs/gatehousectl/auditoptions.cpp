// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/auditoptions.h"

#include "programs/gatehousectl/reportcommands.h"
#include "programs/gatehousectl/snapshotcommands.h"

#include <algorithm>
#include <map>
#include <string_view>

using namespace Qt::StringLiterals;
using gatehouse::reports::ReportFormat;

namespace gatehouse::ctl {

namespace {

using Action = std::function<int(Environment &)>;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string help(const QString &sentence)
{
    return sentence.toStdString();
}

const std::map<std::string, ReportFormat> &formats()
{
    static const std::map<std::string, ReportFormat> words{
        {"json", ReportFormat::Json}, {"csv", ReportFormat::Csv}, {"csv-semicolon", ReportFormat::CsvSemicolon},
        {"xlsx", ReportFormat::Xlsx}, {"ods", ReportFormat::Ods}, {"html", ReportFormat::Html},
        {"pdf", ReportFormat::Pdf}};
    return words;
}

std::vector<std::string> formatWords()
{
    return {"json", "csv", "csv-semicolon", "xlsx", "ods", "html", "pdf"};
}

QList<Platform> platformsOf(const AuditLine &line)
{
    QList<Platform> platforms;
    for (const std::string &word : line.platforms) {
        const auto platform = platformOf(text(word));
        if (platform && !platforms.contains(*platform))
            platforms.append(*platform);
    }
    std::sort(platforms.begin(), platforms.end());
    return platforms;
}

Output outputOf(const AuditLine &line)
{
    const auto format = formats().find(line.format);
    return {text(line.output), format == formats().end() ? ReportFormat::Json : format->second};
}

void addPlatforms(CLI::App *command, AuditLine &line)
{
    command
        ->add_option("--platform", line.platforms,
                     help(Words::tr("Only this platform of the organisation: anyscale, arize or wandb; several with commas")))
        ->delimiter(',')
        ->check(CLI::IsMember({"anyscale", "arize", "wandb"}))
        ->type_name("NAME");
}

void addOutput(CLI::App *command, AuditLine &line, std::vector<std::string> words, const QString &formatHelp)
{
    command->add_option("--format", line.format, help(formatHelp))->check(CLI::IsMember(std::move(words)));
    command->add_option("--output", line.output, help(Words::tr("Write to this file, replacing it; standard output without it")))
        ->type_name("FILE");
}

/// One platform and nothing remembered: the connection's platform does not have to be said twice.
void takePlatform(const AuditLine &line, std::string &platform)
{
    if (line.organisation.empty() && platform.empty() && line.platforms.size() == 1)
        platform = line.platforms.front();
}

void addPermissions(CLI::App &program, AuditLine &line, std::string &platform, Action &action)
{
    CLI::App *permissions = program.add_subcommand("permissions", help(Words::tr("Who may do what")));
    permissions->require_subcommand(1);
    CLI::App *exporting =
        permissions->add_subcommand("export", help(Words::tr("Write who may do what, for everybody or one person")));
    addPlatforms(exporting, line);
    exporting->add_option("--user-id", line.userId, help(Words::tr("Only this person")))->type_name("ID");
    exporting->add_option("--by", line.by, help(Words::tr("Put together by person or by resource")))
        ->check(CLI::IsMember({"person", "resource"}))
        ->capture_default_str();
    addOutput(exporting, line, formatWords(),
              Words::tr("json (Anyscale's as the vendor's own client writes it), csv, csv-semicolon, xlsx, ods, html or pdf"));
    exporting->callback([&line, &platform, &action] {
        takePlatform(line, platform);
        line.isWide = true;
        const PermissionsExportOptions options{platformsOf(line), text(line.userId), line.by == "resource", outputOf(line)};
        action = [options](Environment &environment) { return runPermissionsExport(options, environment); };
    });
}

void addReport(CLI::App &program, AuditLine &line, std::string &platform, Action &action)
{
    std::vector<std::string> names;
    for (const app::ReportKind kind : app::reportKinds())
        names.push_back(app::reportWord(kind).toStdString());
    CLI::App *report = program.add_subcommand("report", help(Words::tr("Write a report of the whole organisation")));
    report->add_option("name", line.name, help(Words::tr("Which report")))
        ->required()
        ->check(CLI::IsMember(names))
        ->type_name("NAME");
    addPlatforms(report, line);
    report
        ->add_option("--since", line.since,
                     help(Words::tr("For “changes”: the number of a snapshot, or a day: the last one kept until then")))
        ->type_name("NUMBER|YYYY-MM-DD");
    addOutput(report, line, formatWords(), Words::tr("json, csv, csv-semicolon, xlsx, ods, html or pdf"));
    report->callback([&line, &platform, &action] {
        takePlatform(line, platform);
        line.isWide = true;
        const ReportOptions options{app::reportKindOf(text(line.name)).value_or(app::ReportKind::People), text(line.since),
                                    platformsOf(line), outputOf(line)};
        action = [options](Environment &environment) { return runReport(options, environment); };
    });
}

void addSnapshots(CLI::App &program, AuditLine &line, std::string &platform, Action &action)
{
    CLI::App *snapshot =
        program.add_subcommand("snapshot", help(Words::tr("Keep who can reach what, and compare it with other days")));
    snapshot->require_subcommand(1);

    CLI::App *take = snapshot->add_subcommand("take", help(Words::tr("Read everything, keep it and print its number")));
    addPlatforms(take, line);
    take->callback([&line, &platform, &action] {
        takePlatform(line, platform);
        line.isWide = true;
        action = [platforms = platformsOf(line)](Environment &environment) { return runSnapshotTake(platforms, environment); };
    });

    CLI::App *list = snapshot->add_subcommand("list", help(Words::tr("List what is kept; needs no connection")));
    list->add_option("--format", line.format, help(Words::tr("table or json")))->check(CLI::IsMember({"table", "json"}));
    list->callback([&line, &action, list] {
        line.isWide = line.isOffline = true;
        const bool isJson = list->count("--format") > 0 && line.format == "json";
        action = [isJson](Environment &environment) { return runSnapshotList(isJson, environment); };
    });

    CLI::App *diff = snapshot->add_subcommand("diff", help(Words::tr("What is different: two kept ones, or one and now")));
    diff->add_option("before", line.before, help(Words::tr("The number of a snapshot, or a day: the last one kept until then")))
        ->required()
        ->type_name("NUMBER|YYYY-MM-DD");
    diff->add_option("after", line.after, help(Words::tr("The same; everything is read anew without it")))
        ->type_name("NUMBER|YYYY-MM-DD");
    std::vector<std::string> words = formatWords();
    words.insert(words.begin(), "text");
    addOutput(diff, line, words, Words::tr("text (sentences), json, csv, csv-semicolon, xlsx, ods, html or pdf"));
    diff->callback([&line, &action, diff] {
        line.isWide = line.isOffline = true;
        const bool areSentences = diff->count("--format") == 0 || line.format == "text";
        const SnapshotDiffOptions options{text(line.before), text(line.after), areSentences, outputOf(line)};
        action = [options](Environment &environment) { return runSnapshotDiff(options, environment); };
    });

    CLI::App *remove = snapshot->add_subcommand("remove", help(Words::tr("Remove kept ones for good; needs no connection")));
    remove->add_option("numbers", line.ids, help(Words::tr("Their numbers")))->required()->type_name("NUMBER");
    remove->callback([&line, &action] {
        line.isWide = line.isOffline = true;
        const QList<qint64> ids(line.ids.cbegin(), line.ids.cend());
        action = [ids](Environment &environment) { return runSnapshotRemove(ids, environment); };
    });
}

} // namespace

void addAuditCommands(CLI::App &program, AuditLine &line, std::string &platform, Action &action)
{
    program
        .add_option("--organisation", line.organisation,
                    help(Words::tr("All remembered connections of this organisation, for permissions, report and snapshot")))
        ->type_name("NAME");
    addPermissions(program, line, platform, action);
    addReport(program, line, platform, action);
    addSnapshots(program, line, platform, action);
}

bool isPaintingAsked(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + std::max(1, argc), [](const char *argument) {
        const std::string_view word(argument);
        return word == "pdf" || word == "--format=pdf" || word == "evidence";
    });
}

} // namespace gatehouse::ctl
