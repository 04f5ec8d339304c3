// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/forbiddenrows.h"

#include <QCoreApplication>

namespace kitcamp::invariantparts {

// What the invariants of activities and of camps are made of. Sentences are of the context
// kitcamp::ActivityInvariants.

/// \p sentence: %1, %2 and %3 are the names that the query finds.
[[nodiscard]] std::function<Error(const QStringList&)> refusal(const QString& rule, const char* sentence,
                                                               const char* wayOut);

struct TimeColumn {
    const char* table;
    const char* column;
};

/// The table is strict about text, not about what the text says; a form and a spreadsheet may bring a day
/// where a time is needed. \p form: a GLOB.
[[nodiscard]] QList<ForbiddenRows> notOfForm(const QList<TimeColumn>& columns, const QByteArray& form,
                                             const char* sentence, const char* wayOut);
/// YYYY-MM-DD.
[[nodiscard]] QList<ForbiddenRows> daysNeeded(const QList<TimeColumn>& columns);
/// YYYY-MM-DDTHH:MM.
[[nodiscard]] QList<ForbiddenRows> timesNeeded(const QList<TimeColumn>& columns);

/// \p join: from the alias x of \p table to two activities a and b that must be one.
[[nodiscard]] ForbiddenRows otherActivity(const char* table, const QByteArray& join);

} // namespace kitcamp::invariantparts
