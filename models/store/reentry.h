// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/entryredaction.h"
#include "models/store/followedids.h"
#include "models/store/journal.h"
#include "models/store/turnrows.h"

namespace kitcamp {

/// Puts one own entry on top of the log's again: its changes merged with what others did, or else its Action
/// run anew from its parameters, or else, where what it wanted is so already, as an entry without rows.
class Reentry
{
public:
    /// \p rows: all that the turn touched so far.
    Reentry(TurnTools& tools, const TurnRows& rows)
        : m_tools(tools)
        , m_rows(rows)
        , m_followed(tools)
    {
    }

    /// Reads what it must know of the file; call it when the log's entries have been applied.
    [[nodiscard]] Result<void> begin();

    struct Outcome {
        std::optional<Misfitting> misfitting; ///< it did not fit: nothing was changed
        QList<RowTouch> rows;
        QByteArray hash; ///< of the entry that stands in the journal now
    };
    /// After the entry \p below; the rest of \p own stays what it is. Errors are those of file and disk.
    [[nodiscard]] Result<Outcome> run(const OwnEntry& own, const LogPosition& below);

private:
    using Body = std::function<Result<void>()>;
    struct Trial; ///< one own entry on its way
    [[nodiscard]] Result<void> runAction(Trial& trial);
    [[nodiscard]] Result<void> takeBackAgain(Trial& trial);
    [[nodiscard]] Result<void> eraseAgain(Trial& trial);
    [[nodiscard]] Result<Changeset> recorded(Recorder& recorder, const OwnEntry& own);
    [[nodiscard]] Result<void> tryMerged(Trial& trial, const Changeset& changeset);
    [[nodiscard]] Result<void> tryAction(Trial& trial, const QJsonObject& parameters);
    [[nodiscard]] Result<void> tryAlreadySo(Trial& trial, const QJsonObject& parameters);
    /// In a savepoint: what is refused leaves nothing behind and is noted in \p trial.
    [[nodiscard]] Result<void> attempt(Trial& trial, const Body& body);
    [[nodiscard]] Result<void> settle(Trial& trial, const Body& body);
    [[nodiscard]] Result<void> keepOperators(const Entry& entry);
    [[nodiscard]] Result<Misfitting> explained(const Trial& trial);
    [[nodiscard]] Result<std::optional<RowChange>> firstOrphan(const Changeset& changeset);

    TurnTools& m_tools;
    const TurnRows& m_rows;
    FollowedIds m_followed;
    ErasedRows m_erased; ///< of persons of whom the log's entries brought the erasing just now
    std::optional<EntryRedaction> m_redaction;
};

} // namespace kitcamp
