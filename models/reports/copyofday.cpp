// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/copyofday.h"

#include "models/store/store.h"

namespace kitcamp {

namespace {

/// The day was over when it was copied.
bool isWhole(const PastCopy& copy)
{
    const QDateTime next = copy.day().addDays(1).startOfDay(copy.zone());
    return copy.endOfDay() + 1 == next.toSecsSinceEpoch();
}

Result<bool> nothingWritten(const PastCopy& since)
{
    KITCAMP_ASSIGN(const auto reader, Store::openReader(since.sourcePath()));
    KITCAMP_ASSIGN(const auto last, reader->integer("SELECT max(seq) FROM journal"));
    const PastKnowledge& then = since.whatItKnows();
    return last.value_or(0) == then.entries + then.laterEntries;
}

} // namespace

Result<std::shared_ptr<const PastCopy>> copyOfDay(const PastCopy::Source& source, QDate day,
                                                  const PastCopy::Watch& watch,
                                                  const std::shared_ptr<const PastCopy>& known)
{
    if (known && known->day() == day && known->sourcePath() == source.path && isWhole(*known)) {
        KITCAMP_ASSIGN(const bool serves, nothingWritten(*known));
        if (serves)
            return known;
    }
    KITCAMP_ASSIGN(std::unique_ptr<PastCopy> made, PastCopy::make(source, day, watch));
    return std::shared_ptr<const PastCopy>(std::move(made));
}

} // namespace kitcamp
