// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"
#include "models/sync/stepprogress.h"

#include <QCoreApplication>

namespace kitcamp {

/// Copies what lies in one hub to another as it lies there: envelopes stay closed. Can be begun again.
class HubCopy
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HubCopy)
public:
    HubCopy(Hub& from, Hub& to, const StepProgress& progress)
        : m_from(from)
        , m_to(to)
        , m_progress(progress)
    {
    }
    /// All entries that the other one lacks; where both stand then. Error, rule "forked", where the other one
    /// holds another log.
    [[nodiscard]] Result<LogPosition> copyLog();
    /// Reads both logs and compares them, byte by byte.
    [[nodiscard]] Result<void> compareLogs();
    /// How many pictures lie there now.
    [[nodiscard]] Result<qsizetype> copyPictures();
    /// Through a file in \p folder; false where there is no snapshot.
    [[nodiscard]] Result<bool> copySnapshot(const QString& folder);

private:
    [[nodiscard]] Result<void> go(const QString& step, qint64 done, qint64 all) const;
    [[nodiscard]] Result<Hub::Appended> bring(const LogPosition& at, const QList<PackedEntry>& entries);

    Hub& m_from;
    Hub& m_to;
    const StepProgress& m_progress;
};

} // namespace kitcamp
