// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/evidencemanifest.h"

namespace gatehouse::app {

/// One question asked of a pack, and its answer.
struct EvidenceCheck
{
    enum class Kind {
        Form,       ///< the manifest is there, and written as this program writes it
        Files,      ///< no file is missing, none was added
        Hashes,     ///< each file has the size and the SHA-256 of the manifest
        Chain,      ///< each line of the manifest follows from the one before
        PackHash,   ///< the pack's hash is the one that was expected
        Container,  ///< the zip holds nothing beside its files
        PageCounts, ///< records counted again, page by page
        Pages,      ///< each page leads to the next one, up to the last
        Announced,  ///< as many records as the platforms announced
        Data,       ///< data/ derived again from the answers
        Rows,       ///< rows counted again
        Report,     ///< the report was made of these data
        Secrets     ///< nothing in the answers looks like a key
    };
    enum class Ending { Ok, Failed, NotChecked };

    Kind kind = Kind::Form;
    Ending ending = Ending::Ok;
    QStringList details{}; ///< what is not as it should be, or why it was not checked; at most a few

    bool operator==(const EvidenceCheck &) const = default;
};

/// What checking a pack gave.
struct EvidenceVerdict
{
    enum class Kind {
        Genuine,
        GenuineButIncomplete, ///< nothing was changed; when it was read, not everything could be
        Changed,              ///< at least one check failed
        NoPack                ///< it could not even be opened as one: `refusal` says why
    };

    Kind kind = Kind::NoPack;
    QString refusal; ///< a sentence
    QByteArray hash; ///< hex, as computed; empty for no pack
    EvidenceManifest manifest;
    QList<EvidenceCheck> checks;

    bool isGood() const { return kind == Kind::Genuine || kind == Kind::GenuineButIncomplete; }
};

/// Checks a folder or zip, offline and without any key. `expected`: the pack's hash as it was written down (64 hexadecimal
/// digits; blanks and capitals do not matter); empty: none. A pack that is none is a verdict, not a failure: the job fails only
/// when cancelled. Not started.
ResultJob<EvidenceVerdict> *checkEvidence(const QString &path, const QString &expected, QObject *parent);

/// 64 hexadecimal digits once blanks are gone, in small letters; nothing for anything else.
std::optional<QByteArray> hashFrom(const QString &text);

namespace words {
/// "Every file is exactly as it was written (212 files)": what was asked, as a statement.
QString checkText(const EvidenceVerdict &verdict, const EvidenceCheck &check);
QString endingText(EvidenceCheck::Ending ending); ///< "OK", "FAILED", "not checked"
/// "Genuine and complete", … : the headline.
QString verdictText(const EvidenceVerdict &verdict);
/// A sentence below it.
QString verdictMeaning(const EvidenceVerdict &verdict);
} // namespace words

} // namespace gatehouse::app
