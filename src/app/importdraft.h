// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importsession.h"

namespace gatehouse::app {

/// "Keep for later" before a run: what the person changed on a sheet, filed under the file's hash in the profile (mode 0600). The
/// sheet itself and anything from a password column is never in it.
class ImportDraft
{
public:
    /// `folder` is the profile's.
    explicit ImportDraft(const QString &folder);

    /// Replaces the draft kept before. False where it can't be written.
    bool keep(const ImportSession &session) const;
    /// Fills the draft of exactly this file in, as steps that can be undone. False where there is none for it.
    bool restore(ImportSession &session) const;
    void drop() const;

private:
    QString m_path;
};

} // namespace gatehouse::app
