// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/exchange/importing/importplan.h"

namespace kitcamp {

// kitcamp import FILE participants SOURCE --activity A: what the options of an enrolment list mean.

/// The roster that is meant, and what people are whose row does not say it.
[[nodiscard]] Result<EnrolmentTarget> enrolmentTarget(Store& store, const Arguments& arguments);
/// Whom doubtful rows of \p table mean, from "ROW=WHO" words: a number of a person, "new" or "nobody".
[[nodiscard]] Result<QHash<int, qint64>> decidedPersons(Store& store, ImportKind kind,
                                                        const QStringList& words, const Table& table);
/// The options of it, beside those of every import.
[[nodiscard]] QList<CommandOption> participantImportOptions();

} // namespace kitcamp
