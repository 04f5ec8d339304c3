// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

#include <functional>

namespace kitcamp {

/// Makes of a whole copy of a file the file as it was when its entry \p cut was the last one. \p present
/// reads one moment of the file that was copied, \p copy is of nobody else and may fail: it is thrown away
/// then.
class PastCopyContent
{
public:
    /// Told how far one of the parts is, 0 to 1; its Error ends the work.
    using Step = std::function<Result<void>(double part)>;

    PastCopyContent(Connection& present, Connection& copy, qint64 cut)
        : m_present(present)
        , m_copy(copy)
        , m_cut(cut)
    {
    }

    /// Takes out what is of this computer now: secrets, hub, conflicts. Notes that this is the past of \p
    /// day.
    [[nodiscard]] Result<void> leaveTheComputer(QDate day);
    /// Where the file has not redacted its history yet, the copy's is: what was erased could not be gone
    /// behind otherwise. Before all else.
    [[nodiscard]] Result<void> redact(const ErasureRules& rules);
    /// Takes the entries after the cut back, newest first, many as one.
    [[nodiscard]] Result<void> takeBack(const Step& step);
    /// The journal ends at the cut.
    [[nodiscard]] Result<void> cutJournal(const Step& step);
    /// What people search by, for the rows that are other ones than in the present: those after the cut and
    /// \p more.
    [[nodiscard]] Result<void> renewSearch(const std::vector<SearchSource>& sources, const ChangedRows& more,
                                           const Step& step);

private:
    [[nodiscard]] Result<ChangedRows> rowsSearchedBy(const std::vector<SearchSource>& sources);

    Connection& m_present;
    Connection& m_copy;
    qint64 m_cut;
};

} // namespace kitcamp
