// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"
#include "models/store/connection.h"
#include "models/store/erasurerules.h"
#include "models/store/textcuts.h"

#include <QJsonObject>

namespace kitcamp {

/// A row of the table erasure: what this file has done for one erasing entry, and what is left to do. The
/// protocol of it for people is ErasureProtocol.
struct ErasureNote {
    OpId opId;
    qint64 begunAt = 0; ///< Unix seconds
    std::optional<qint64> doneAt; ///< none while something is left to do
    QJsonObject what;

    [[nodiscard]] bool has(QLatin1String step) const { return what.value(step).toBool(); }
};

/// The steps, in their order; each is done again from its beginning where a program was killed in it.
namespace erasureStep {
constexpr auto journal = QLatin1String("journal"); ///< bodies of the history
constexpr auto inbox = QLatin1String("inbox");
constexpr auto pictures = QLatin1String("pictures_gone");
constexpr auto elsewhere = QLatin1String("looked_elsewhere");
constexpr auto backups = QLatin1String("backups_done");
constexpr auto cleaned = QLatin1String("cleaned"); ///< VACUUM, and nothing is left in the -wal
} // namespace erasureStep

/// Written by the journal with each erasing entry, in the same transaction.
[[nodiscard]] Result<void> noteErasure(Connection& writer, const OpId& opId, qint64 at);
/// This file erased: it has to redact the hub, too.
[[nodiscard]] Result<void> oweHub(Connection& writer, const OpId& opId);
[[nodiscard]] Result<void> saveErasure(Connection& writer, const ErasureNote& note);
[[nodiscard]] Result<std::optional<ErasureNote>> erasureOf(Connection& connection, const OpId& opId);
/// The same for the file \p path, which may be open; \p hub: what it has done there, "open" while it has not
/// finished. \p now: Unix seconds.
[[nodiscard]] Result<void> saveHubPart(const QString& path, const OpId& opId, const QJsonObject& hub,
                                       qint64 now);
/// Where something of this file's own is left to do, oldest first.
[[nodiscard]] Result<QList<ErasureNote>> openErasures(Connection& connection);
/// The last entry of the log up to which everything that was erased is gone from this file; \p standing where
/// nothing is open.
[[nodiscard]] Result<qint64> redactedUpTo(Connection& connection, qint64 standing);

/// An erasing that is to go through a history.
struct Erasing {
    OpId opId;
    qint64 seq = 0; ///< what stands before this entry is redacted
    QHash<qint64, qint64> persons; ///< whom, and the instant; with those merged into them before
    QHash<QString, QList<qint64>> gone; ///< rows that the entry removed, or names as gone before, by table
    QHash<QString, QList<qint64>> emptied; ///< and those that it changed
    TextCuts cuts; ///< what it cuts out of texts about others
    QSet<QByteArray> later; ///< op ids of the erasings behind it
    bool performed = true; ///< false: a copy of the file from before it; its content is not erased yet
};
/// What the entry of an Action that erases holds of \p recorded, a patchset: no texts about others. Where it
/// erases nothing in the content any more, but something in the history, it says of the persons once more
/// what they are. Empty where it does neither.
[[nodiscard]] Result<Changeset> erasingChanges(Connection& connection, const ErasureRules& rules,
                                               const QJsonObject& parameters, const Changeset& recorded);
/// The erasing entries that are noted in \p notes, as far as they stand in the journal.
[[nodiscard]] Result<QList<Erasing>> erasingsOf(Connection& connection, const ErasureRules& rules,
                                                const QList<ErasureNote>& notes);
/// Those of \p persons, and who was merged into one of them before entry \p seq, also where that merge was
/// taken back since.
[[nodiscard]] Result<QHash<qint64, qint64>> withMerged(Connection& connection, const ErasureRules& rules,
                                                       const QHash<qint64, qint64>& persons, qint64 seq);

} // namespace kitcamp
