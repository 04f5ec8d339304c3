// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasedrows.h"
#include "models/store/textcuts.h"

#include <functional>

namespace kitcamp {

struct Domain;

/// A text about something else in which a person is named.
struct Mention {
    QString table;
    qint64 row = 0;
    QString column;
    QString text;
    TextCut cut; ///< what can be taken out
    bool left = false; ///< something stays that a person has to look at: short, or meant of somebody else
};

/// Whom to look for, and how far.
struct MentionQuestion {
    QList<qint64> persons;
    bool sharedToo = false; ///< words that somebody else has as well are cut, too
    std::function<Result<void>()> step = {}; ///< ends it with its Error
};

/// The texts that stand in the file.
[[nodiscard]] Result<QList<Mention>> mentionsOf(Connection& connection, const ErasureRules& rules,
                                                const MentionQuestion& question);
/// What is to be cut out of them and out of the whole history. A text becomes the same wherever it stands in
/// one column of one row, so that a history that was cut still fits together.
[[nodiscard]] Result<TextCuts> cutsOf(Connection& connection, const ErasureRules& rules,
                                      const MentionQuestion& question);
/// "ESP32-0020: note", as people call it.
[[nodiscard]] QString mentionTitle(Connection& connection, const Domain& domain, const QString& table,
                                   qint64 row, const QString& column);

} // namespace kitcamp
