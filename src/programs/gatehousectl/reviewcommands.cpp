// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/reviewcommands.h"

#include "app/audit/reviewservice.h"
#include "app/audit/reviewtexts.h"
#include "app/changeservice.h"
#include "app/texts.h"
#include "base/workerjob.h"
#include "domain/email.h"
#include "programs/gatehousectl/auditcommand.h"
#include "programs/gatehousectl/workspacecommand.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

std::string help(const QString &sentence)
{
    return sentence.toStdString();
}

class CreateCommand final : public AuditCommand
{
public:
    CreateCommand(const ReviewCreateOptions &options, Environment &environment)
        : AuditCommand(options.platforms, environment)
        , m_options(options)
    {
    }

protected:
    void begin() override
    {
        takeNow([this](const Snapshot &snapshot) {
            sayWhatIsMissing(snapshot);
            auto *job = new WorkerJob<app::Review>(
                [snapshot, options = m_options, now = m_environment.clock.now()](WorkControl &) -> Result<app::Review> {
                    app::ReviewScope scope;
                    scope.platforms = options.platforms;
                    scope.isAdministratorsOnly = options.isAdministratorsOnly;
                    app::Review review = app::freeze(app::AccessIndex(snapshot), scope, {}, options.title, now);
                    app::Assignment assignment;
                    assignment.reviewers = options.reviewers;
                    assignment.second = options.reviewers.size() > 1 ? 1 : -1;
                    app::assign(review, assignment);
                    return review;
                },
                this);
            follow(job, [this](app::Review review) {
                review.createdBy = app::computerUser();
                handOut(review);
            });
        });
    }

private:
    void handOut(const app::Review &review)
    {
        if (review.items.isEmpty())
            return fail(Words::tr("There is nothing to decide: no review was made."));
        if (const auto open = static_cast<int>(app::unassigned(review)); open > 0)
            return fail(
                Words::tr("%n roles belong to the reviewers themselves, and nobody decides about themselves: name another "
                          "one with a second --reviewer. No review was made.",
                          nullptr, open));
        // Kept first: a file that nobody could read back must not go out.
        follow(context().reviews.keep(app::keptForm(review), this), [this, review](const std::monostate &) {
            auto *job = app::writePackets(review, m_options.format, m_options.folder, app::packetWords(), this);
            follow(job, [this, review](const QStringList &paths) {
                const QString text = review.id + u'\n' + paths.join(u'\n') + u'\n';
                if (!terminal().write(text.toUtf8()))
                    return end(Failed);
                end(review.isWhole ? AllDone : Incomplete);
            });
        });
    }

    ReviewCreateOptions m_options;
};

/// Reads files into a kept review, or only tells where it stands.
class MergeCommand final : public AuditCommand
{
public:
    MergeCommand(const ReviewMergeOptions &options, Environment &environment)
        : AuditCommand({}, environment)
        , m_options(options)
    {
    }

protected:
    void begin() override
    {
        follow(context().reviews.load(m_options.id, this), [this](const store::KeptReview &kept) {
            const auto review = app::unpackReview(kept.packed);
            if (!review)
                return fail(review.error());
            m_review = *review;
            if (m_options.files.isEmpty())
                return tell();
            if (m_review.state != app::ReviewState::Open)
                return fail(Words::tr("This review was submitted already: nothing of it changes any more."));
            follow(app::readReturned(m_review, m_options.files, m_environment.clock.now(), this),
                   [this](const QList<app::ReturnedFile> &files) { merge(files); });
        });
    }

private:
    void merge(const QList<app::ReturnedFile> &files)
    {
        for (const app::ReturnedFile &file : files) {
            m_review = app::merged(m_review, file);
            for (const app::FileRemark &remark : file.remarks) {
                m_hasRemarks = true;
                const QString codes = remark.codes.isEmpty() ? QString() : u" ("_s + remark.codes.join(u", "_s) + u')';
                terminal().say(u"%1: %2%3"_s.arg(harmless(file.name), plain(app::remarkText(remark)), harmless(codes)));
            }
        }
        follow(context().reviews.keep(app::keptForm(m_review), this), [this](const std::monostate &) { tell(); });
    }

    void tell()
    {
        const QList<app::ItemOutcome> all = app::outcomes(m_review);
        const app::ReviewCounts counts = app::countsOf(all);
        if (!terminal().write(m_options.isJson ? json(all, counts) : table(all)))
            return end(Failed);
        if (!m_options.isJson)
            terminal().say(Words::tr("%1: %2 kept, %3 to change, %4 to remove, %5 differ, %6 without an answer.")
                               .arg(plain(app::reviewStateText(m_review.state)))
                               .arg(counts.keep)
                               .arg(counts.change)
                               .arg(counts.remove)
                               .arg(counts.conflicts)
                               .arg(counts.missing));
        end(m_hasRemarks || counts.conflicts > 0 || counts.missing > 0 ? SomeHeldBack : AllDone);
    }

    static QString word(app::Decision decision)
    {
        static const QHash<app::Decision, QString> kWords{
            {app::Decision::Keep, u"keep"_s}, {app::Decision::Change, u"change"_s}, {app::Decision::Remove, u"remove"_s}};
        return kWords.value(decision);
    }

    QByteArray json(const QList<app::ItemOutcome> &all, const app::ReviewCounts &counts) const
    {
        QJsonArray items;
        for (int i = 0; i < all.size(); ++i) {
            const app::ReviewItem &item = m_review.items[i];
            const QString state = all[i].state == app::ItemState::Missing    ? u"missing"_s
                                  : all[i].state == app::ItemState::Conflict ? u"conflict"_s
                                                                             : u"decided"_s;
            items.append(QJsonObject{{u"code"_s, item.code},
                                     {u"person"_s, item.who},
                                     {u"email"_s, item.email},
                                     {u"platform"_s, app::platformText(item.platform)},
                                     {u"where"_s, item.where},
                                     {u"role"_s, item.roleWords},
                                     {u"reviewer"_s, item.reviewer < 0 ? QString() : m_review.reviewers[item.reviewer].email},
                                     {u"state"_s, state},
                                     {u"decision"_s, word(all[i].answer.decision)},
                                     {u"new_role"_s, all[i].answer.newRole},
                                     {u"reason"_s, all[i].answer.reason}});
        }
        QJsonArray files;
        for (const app::ReturnedFile &file : m_review.files) {
            QJsonArray remarks;
            for (const app::FileRemark &remark : file.remarks)
                remarks.append(plain(app::remarkText(remark)));
            files.append(QJsonObject{{u"name"_s, file.name},
                                     {u"reviewer"_s, file.reviewer},
                                     {u"counts"_s, !file.isRefused()},
                                     {u"sha256"_s, QString::fromLatin1(file.hash)},
                                     {u"remarks"_s, remarks}});
        }
        const QJsonObject top{{u"id"_s, m_review.id},
                              {u"title"_s, m_review.title},
                              {u"organisation"_s, m_review.organisation},
                              {u"state"_s, app::reviewStateWord(m_review.state)},
                              {u"frozen_at"_s, reports::isoDate(m_review.frozenAt)},
                              {u"keep"_s, counts.keep},
                              {u"change"_s, counts.change},
                              {u"remove"_s, counts.remove},
                              {u"conflicts"_s, counts.conflicts},
                              {u"missing"_s, counts.missing},
                              {u"files"_s, files},
                              {u"items"_s, items}};
        return QJsonDocument(top).toJson(QJsonDocument::Indented);
    }

    QByteArray table(const QList<app::ItemOutcome> &all)
    {
        QList<QStringList> rows;
        for (int i = 0; i < all.size(); ++i) {
            const app::ReviewItem &item = m_review.items[i];
            rows.append({item.code, harmless(item.who), app::platformText(item.platform), harmless(item.where),
                         harmless(item.roleWords), app::itemStateText(all[i]), harmless(all[i].answer.reason)});
        }
        const QStringList headers{Words::tr("Code"), Words::tr("Who"),      Words::tr("Platform"), Words::tr("Where"),
                                  Words::tr("Role"), Words::tr("Decision"), Words::tr("Reason")};
        return alignedTable(headers, rows, terminal().isOutputTerminal()).toUtf8();
    }

    ReviewMergeOptions m_options;
    app::Review m_review;
    bool m_hasRemarks = false;
};

/// The words of these commands as CLI11 fills them in; lives as long as the program.
struct ReviewLine
{
    std::string title, format = "xlsx", shown = "table", folder, id;
    std::vector<std::string> reviewers, files, platforms;
    bool isAdministratorsOnly = false;
};

QStringList texts(const std::vector<std::string> &words)
{
    QStringList all;
    for (const std::string &word : words)
        all.append(QString::fromStdString(word));
    return all;
}

ReviewCreateOptions createOptions(const ReviewLine &line)
{
    ReviewCreateOptions options;
    options.title = QString::fromStdString(line.title).simplified();
    for (const QString &text : texts(line.reviewers))
        options.reviewers.append(app::reviewerOf(text));
    for (const QString &word : texts(line.platforms)) {
        if (const auto platform = platformOf(word); platform && !options.platforms.contains(*platform))
            options.platforms.append(*platform);
    }
    options.isAdministratorsOnly = line.isAdministratorsOnly;
    options.format = line.format == "html" ? app::PacketFormat::Html : app::PacketFormat::Xlsx;
    options.folder = QString::fromStdString(line.folder);
    return options;
}

void addShown(CLI::App *command, ReviewLine &line)
{
    command->add_option("--format", line.shown, help(Words::tr("table or json")))->check(CLI::IsMember({"table", "json"}));
}

} // namespace

void addReviewCommands(CLI::App &program, AuditLine &audit, std::string &platform, std::function<int(Environment &)> &action)
{
    auto shared = std::make_shared<ReviewLine>();
    ReviewLine &line = *shared;
    CLI::App *review = program.add_subcommand("review", help(Words::tr("Let people who know decide which roles stay")));
    review->require_subcommand(1);

    CLI::App *create = review->add_subcommand(
        "create", help(Words::tr("Freeze who can reach what and write a file for each reviewer; prints the review's id")));
    create->add_option("--title", line.title, help(Words::tr("What the review is called")))->required()->type_name("TEXT");
    create
        ->add_option("--reviewer", line.reviewers,
                     help(Words::tr("Who decides; a second one decides about the first one's own roles. May be given again")))
        ->required()
        ->type_name("\"NAME <ADDRESS>\"");
    create
        ->add_option("--platform", line.platforms,
                     help(Words::tr("Only this platform of the organisation: anyscale, arize or wandb; several with commas")))
        ->delimiter(',')
        ->check(CLI::IsMember({"anyscale", "arize", "wandb"}))
        ->type_name("NAME");
    create->add_flag("--administrators", line.isAdministratorsOnly, help(Words::tr("Only roles of administrators")));
    create->add_option("--format", line.format, help(Words::tr("xlsx (a workbook) or html (a page that works offline)")))
        ->check(CLI::IsMember({"xlsx", "html"}));
    create->add_option("--output", line.folder, help(Words::tr("The folder for the files")))->required()->type_name("DIR");
    create->callback([shared, &audit, &platform, &action] {
        audit.isWide = true;
        if (audit.organisation.empty() && platform.empty() && shared->platforms.size() == 1)
            platform = shared->platforms.front();
        action = [options = createOptions(*shared)](Environment &environment) { return runReviewCreate(options, environment); };
    });

    CLI::App *merge = review->add_subcommand(
        "merge", help(Words::tr("Read files that came back into a review; nothing changes on any platform")));
    merge->add_option("review", line.id, help(Words::tr("The review's id")))->required()->type_name("ID");
    merge->add_option("files", line.files, help(Words::tr("Files that came back")))->required()->type_name("FILE");
    addShown(merge, line);
    CLI::App *status = review->add_subcommand("status", help(Words::tr("Tell where a review stands; needs no connection")));
    status->add_option("review", line.id, help(Words::tr("The review's id")))->required()->type_name("ID");
    addShown(status, line);
    const auto told = [shared, &audit, &action] {
        audit.isWide = audit.isOffline = true;
        const ReviewMergeOptions options{QString::fromStdString(shared->id), texts(shared->files), shared->shown == "json"};
        action = [options](Environment &environment) { return runReviewMerge(options, environment); };
    };
    merge->callback(told);
    status->callback(told);
}

int runReviewCreate(const ReviewCreateOptions &options, Environment &environment)
{
    const bool isWrong = std::any_of(options.reviewers.begin(), options.reviewers.end(),
                                     [](const app::Reviewer &reviewer) { return reviewer.email.isEmpty(); });
    if (isWrong || options.title.isEmpty()) {
        environment.terminal.say(isWrong ? Words::tr("A reviewer is written as \"Name <address>\", or as an address alone.")
                                         : Words::tr("Give the review a title."));
        return WrongUsage;
    }
    return CreateCommand(options, environment).run();
}

int runReviewMerge(const ReviewMergeOptions &options, Environment &environment)
{
    return MergeCommand(options, environment).run();
}

} // namespace gatehouse::ctl
