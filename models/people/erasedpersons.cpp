// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/erasedpersons.h"

#include "models/people/personerasure.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Erased {
    qint64 person = 0;
    qint64 at = 0;
};

/// As the Action does it, but without its refusals: on that day the person may have had devices.
Result<void> eraseIn(Connection& copy, const Erased& erased)
{
    for (const char* statement : erasingStatements())
        KITCAMP_TRY(copy.execute(statement, erased.person));
    return copy.execute("UPDATE person SET erased_at=? WHERE id=?", erased.at, erased.person);
}

} // namespace

Result<int> keepErasedPersons(Connection& present, Connection& copy)
{
    QList<Erased> all;
    KITCAMP_TRY(present.each("SELECT id, erased_at FROM person WHERE erased_at IS NOT NULL",
                             [&](const Statement& row) {
                                 all << Erased{row.integer(0), row.integer(1)};
                             }));
    int kept = 0;
    for (const Erased& erased : std::as_const(all)) {
        KITCAMP_ASSIGN(const auto known,
                       copy.integer("SELECT 1 FROM person WHERE id=? AND erased_at IS NULL", erased.person));
        if (!known)
            continue;
        KITCAMP_TRY(eraseIn(copy, erased));
        ++kept;
    }
    return kept;
}

} // namespace kitcamp
