// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/evidencecommands.h"

#include "app/audit/evidencecheck.h"
#include "app/audit/evidencepack.h"
#include "app/texts.h"
#include "programs/gatehousectl/auditcommand.h"
#include "programs/gatehousectl/workspacecommand.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

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

QList<Platform> platformsOf(const AuditLine &line)
{
    QList<Platform> platforms;
    for (const std::string &word : line.platforms) {
        if (const auto platform = platformOf(text(word)); platform && !platforms.contains(*platform))
            platforms.append(*platform);
    }
    return platforms;
}

class CreateCommand final : public AuditCommand
{
public:
    CreateCommand(const EvidenceCreateOptions &options, Environment &environment)
        : AuditCommand(options.platforms, environment)
        , m_options(options)
    {
    }

protected:
    void begin() override
    {
        openAll([this] { create(); });
    }

private:
    void create()
    {
        const app::SnapshotOptions asked = snapshotOptions();
        app::EvidenceOptions evidence;
        evidence.organisation = asked.organisation;
        evidence.platforms = m_options.platforms;
        evidence.target = m_options.output;
        evidence.join = asked.join;
        QList<app::Session *> open;
        for (const auto &session : sessions())
            open.append(session.get());
        auto *job = new app::EvidenceJob(open, evidence, this);
        connect(job, &app::EvidenceJob::answered, this, [this](Platform platform, int answers) {
            terminal().progress(Words::tr("Reading %1… %n answers", nullptr, answers).arg(app::platformText(platform)));
        });
        connect(job, &app::EvidenceJob::phaseChanged, this,
                [this] { terminal().progress(Words::tr("Putting the pack together…")); });
        follow(job, [this](const app::EvidenceMade &made) { tell(made); });
    }

    void tell(const app::EvidenceMade &made)
    {
        terminal().clearProgress();
        for (const QString &reason : made.incompleteBecause)
            terminal().say(Words::tr("INCOMPLETE: %1").arg(plain(reason)));
        if (!terminal().write(m_options.isJson ? json(made) : made.hash + '\n'))
            return end(Failed);
        terminal().say(Words::tr("The pack is %1. Write its hash down somewhere else: it proves that the pack is this one.")
                           .arg(plain(made.path)));
        end(made.isComplete ? AllDone : Incomplete);
    }

    static QByteArray json(const app::EvidenceMade &made)
    {
        return QJsonDocument(QJsonObject{{u"path"_s, made.path},
                                         {u"hash"_s, QString::fromLatin1(made.hash)},
                                         {u"complete"_s, made.isComplete},
                                         {u"incomplete_because"_s, QJsonArray::fromStringList(made.incompleteBecause)},
                                         {u"people"_s, made.counts.people},
                                         {u"grants"_s, made.counts.grants},
                                         {u"answers"_s, made.answers},
                                         {u"secrets_removed"_s, made.secretsRemoved},
                                         {u"files"_s, made.files},
                                         {u"bytes"_s, made.bytes}})
            .toJson(QJsonDocument::Indented);
    }

    EvidenceCreateOptions m_options;
};

/// Checks one pack; needs nothing but the pack.
class VerifyCommand final : public QObject
{
public:
    VerifyCommand(const VerifyOptions &options, Environment &environment)
        : m_options(options)
        , m_environment(environment)
    {
    }

    int run()
    {
        auto *job = app::checkEvidence(m_options.pack, m_options.expected, this);
        connect(&m_environment.interrupts, &Interrupts::interrupted, job, &Job::cancel);
        m_environment.terminal.progress(Words::tr("Checking…"));
        startJob(job, this, [this](const Result<app::EvidenceVerdict> &verdict) {
            m_environment.terminal.clearProgress();
            if (!verdict) {
                m_environment.terminal.say(Words::tr("Stopped."));
                return QCoreApplication::exit(Failed);
            }
            const bool isWritten = m_environment.terminal.write(m_options.isJson ? json(*verdict) : lines(*verdict));
            QCoreApplication::exit(isWritten && verdict->isGood() ? AllDone : Failed);
        });
        return QCoreApplication::exec();
    }

private:
    static QString word(app::EvidenceVerdict::Kind kind)
    {
        switch (kind) {
        case app::EvidenceVerdict::Kind::Genuine:
            return u"genuine"_s;
        case app::EvidenceVerdict::Kind::GenuineButIncomplete:
            return u"genuine but incomplete"_s;
        case app::EvidenceVerdict::Kind::Changed:
            return u"changed"_s;
        case app::EvidenceVerdict::Kind::NoPack:
            break;
        }
        return u"no pack"_s;
    }

    static QString word(app::EvidenceCheck::Ending ending)
    {
        switch (ending) {
        case app::EvidenceCheck::Ending::Ok:
            return u"ok"_s;
        case app::EvidenceCheck::Ending::Failed:
            return u"failed"_s;
        case app::EvidenceCheck::Ending::NotChecked:
            break;
        }
        return u"not checked"_s;
    }

    QByteArray lines(const app::EvidenceVerdict &verdict) const
    {
        QStringList lines;
        const bool isColoured = m_environment.terminal.isOutputTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR");
        for (const app::EvidenceCheck &check : verdict.checks) {
            QString ending = app::words::endingText(check.ending).leftJustified(8);
            if (isColoured && check.ending != app::EvidenceCheck::Ending::NotChecked)
                ending = (check.ending == app::EvidenceCheck::Ending::Ok ? u"\x1b[32m"_s : u"\x1b[31m"_s) + ending + u"\x1b[0m"_s;
            lines.append(ending + u"  "_s + harmless(app::words::checkText(verdict, check)));
            for (const QString &detail : check.details)
                lines.append(QString(12, u' ') + harmless(plain(detail)));
        }
        if (!verdict.checks.isEmpty()) {
            lines.append(QString());
            lines.append(Words::tr("%1, read on %2 by %3", "organisation, when, who")
                             .arg(harmless(verdict.manifest.organisation), app::utcText(verdict.manifest.takenAt),
                                  harmless(verdict.manifest.takenBy)));
            lines.append(Words::tr("The pack's hash: %1").arg(QString::fromLatin1(verdict.hash)));
        }
        lines.append(app::words::verdictText(verdict) + u". "_s + harmless(plain(app::words::verdictMeaning(verdict))));
        for (const QString &reason : verdict.manifest.incompleteBecause)
            lines.append(u"  "_s + harmless(plain(reason)));
        return (lines.join(u'\n') + u'\n').toUtf8();
    }

    static QByteArray json(const app::EvidenceVerdict &verdict)
    {
        QJsonArray checks;
        for (const app::EvidenceCheck &check : verdict.checks) {
            checks.append(QJsonObject{{u"check"_s, app::words::checkText(verdict, check)},
                                      {u"result"_s, word(check.ending)},
                                      {u"details"_s, QJsonArray::fromStringList(check.details)}});
        }
        QJsonObject object{{u"verdict"_s, word(verdict.kind)},
                           {u"hash"_s, QString::fromLatin1(verdict.hash)},
                           {u"complete"_s, verdict.kind == app::EvidenceVerdict::Kind::Genuine},
                           {u"checks"_s, checks}};
        if (!verdict.refusal.isEmpty())
            object.insert("refusal"_L1, plain(verdict.refusal));
        if (!verdict.checks.isEmpty()) {
            object.insert("organisation"_L1, verdict.manifest.organisation);
            object.insert("taken_at"_L1, app::utcText(verdict.manifest.takenAt));
            object.insert("taken_by"_L1, verdict.manifest.takenBy);
            object.insert("incomplete_because"_L1, QJsonArray::fromStringList(verdict.manifest.incompleteBecause));
        }
        return QJsonDocument(object).toJson(QJsonDocument::Indented);
    }

    VerifyOptions m_options;
    Environment &m_environment;
};

} // namespace

void addEvidenceCommands(CLI::App &program, AuditLine &line, std::string &platform, std::function<int(Environment &)> &action)
{
    CLI::App *evidence = program.add_subcommand("evidence", help(Words::tr("Prove who can reach what")));
    evidence->require_subcommand(1);
    CLI::App *create = evidence->add_subcommand(
        "create", help(Words::tr("Read everything anew and write a report, the data and every answer to a folder or a zip file; "
                                 "print its hash")));
    create->add_option("--output", line.output, help(Words::tr("A folder that is not there yet, or a file that ends in .zip")))
        ->required()
        ->type_name("PACK");
    create->add_option("--platform", line.platforms, help(Words::tr("Only this one; may be given more than once")))
        ->check(CLI::IsMember({"anyscale", "arize", "wandb"}));
    create->add_option("--format", line.format, help(Words::tr("text (the hash alone) or json")))
        ->check(CLI::IsMember({"text", "json"}));
    create->callback([&line, &platform, &action, create] {
        line.isWide = true;
        if (platform.empty() && line.platforms.size() == 1)
            platform = line.platforms.front();
        const bool isJson = create->count("--format") > 0 && line.format == "json";
        const EvidenceCreateOptions options{platformsOf(line), text(line.output), isJson};
        action = [options](Environment &environment) { return runEvidenceCreate(options, environment); };
    });

    CLI::App *verify =
        program.add_subcommand("verify", help(Words::tr("Check an evidence pack; needs no key, no network and no profile")));
    verify->add_option("pack", line.before, help(Words::tr("The folder or the zip file")))->required()->type_name("PACK");
    verify->add_option("--expect", line.after, help(Words::tr("The pack's hash as it was written down")))->type_name("HASH");
    verify->add_option("--format", line.format, help(Words::tr("text or json")))->check(CLI::IsMember({"text", "json"}));
    verify->callback([&line, &action, verify] {
        line.isWide = line.isOffline = true;
        const bool isJson = verify->count("--format") > 0 && line.format == "json";
        const VerifyOptions options{text(line.before), text(line.after), isJson};
        const bool hasHash = verify->count("--expect") > 0;
        action = [options, hasHash](Environment &environment) {
            if (hasHash && !app::hashFrom(options.expected)) {
                environment.terminal.say(Words::tr("A pack's hash has 64 digits from 0 to 9 and letters from a to f."));
                return static_cast<int>(WrongUsage);
            }
            return runVerify(options, environment);
        };
    });
}

int runEvidenceCreate(const EvidenceCreateOptions &options, Environment &environment)
{
    return CreateCommand(options, environment).run();
}

int runVerify(const VerifyOptions &options, Environment &environment)
{
    return VerifyCommand(options, environment).run();
}

} // namespace gatehouse::ctl
