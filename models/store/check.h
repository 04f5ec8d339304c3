// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// One thing that was looked at.
struct CheckFinding {
    QString name; ///< stable: "integrity", "foreign-keys", "invariant: ...", "journal", "journal-rows",
                  ///< "replay", "search", "sync"
    bool ok = true;
    QString sentence; ///< translated: what holds, or what does not and where
};

struct CheckReport {
    QList<CheckFinding> findings;

    [[nodiscard]] bool ok() const
    {
        return std::all_of(findings.begin(), findings.end(),
                           [](const CheckFinding& finding) { return finding.ok; });
    }
};

/// Proves the file of \p store: SQLite's own checks, every invariant, the chain of the journal, its index,
/// that its replay gives the same content, and that what people search by is up to date. Reads one moment of
/// the file; writers go on. \p progress is called between steps (done, of); returning false cancels.
using CheckProgress = std::function<bool(int, int)>;
[[nodiscard]] Result<CheckReport> checkFile(Store& store, const CheckProgress& progress = {});
/// The same for other threads: a file that is open somewhere, or not.
[[nodiscard]] Result<CheckReport> checkFile(const QString& path, const Domain& domain,
                                            const CheckProgress& progress = {});

} // namespace kitcamp
