// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/reviewpackets.h"
#include "programs/gatehousectl/auditoptions.h"

namespace gatehouse::ctl {

/// Adds `review create`, `review merge` and `review status`. As addAuditCommands().
void addReviewCommands(CLI::App &program, AuditLine &line, std::string &platform, std::function<int(Environment &)> &action);

/// `review create`: reads everything, freezes it, keeps the review, writes each reviewer's file and prints the review's id and
/// the files. Exit 3 where the reading was not whole.
struct ReviewCreateOptions
{
    QString title;
    QList<app::Reviewer> reviewers; ///< the first decides; the others decide about reviewers' own roles
    QList<Platform> platforms;      ///< also of what is reviewed
    bool isAdministratorsOnly = false;
    app::PacketFormat format = app::PacketFormat::Xlsx;
    QString folder;
};
int runReviewCreate(const ReviewCreateOptions &options, Environment &environment);

/// `review merge`: reads files that came back into a kept review; changes nothing on any platform. Needs no connection. Exit 3
/// where a file was refused, answers differ, or some are missing.
struct ReviewMergeOptions
{
    QString id;
    QStringList files; ///< none: `review status`
    bool isJson = false;
};
int runReviewMerge(const ReviewMergeOptions &options, Environment &environment);

} // namespace gatehouse::ctl
