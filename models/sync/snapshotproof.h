// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "models/store/packedentry.h"
#include "models/sync/stepprogress.h"

#include <QCoreApplication>

namespace kitcamp {

/// Whoever can put a snapshot into a hub can write anything into it: before it becomes somebody's file it is
/// held against what a Kitcamp file is made of, and against its own history.
class SnapshotProof
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SnapshotProof)
public:
    /// \p path: of the fetched file. \p domain and \p progress must outlive this.
    SnapshotProof(QString path, const Domain& domain, const StepProgress& progress);

    /// That the file has the tables that migrations make and nothing besides: no trigger, no view. To be
    /// asked before anything else is read in it. Brings it to today's schema.
    [[nodiscard]] Result<void> checkSchema();
    /// That the history is a chain, signed from \p known on, and that the rows are what it says: all of them
    /// where the file is not large (isWhole()), and else those that say who may do what.
    [[nodiscard]] Result<void> checkHistory(const LogPosition& known);
    /// False where rows were left to "kitcamp check", because it would take longer than the history itself.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// Rows of the history up to which all is held against it: some five seconds.
    static constexpr qint64 manyRows = 100'000;

private:
    [[nodiscard]] Result<void> checkRights(Connection& file, const LogPosition& known);
    [[nodiscard]] Result<void> checkAll();
    [[nodiscard]] static Error lie(const QString& detail);

    QString m_path;
    const Domain& m_domain;
    const StepProgress& m_progress;
    bool m_isWhole = true;
};

} // namespace kitcamp
