// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/sessionnumbers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kitcamp {

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionNumbers)
};

bool earlier(const CountedSession& left, const CountedSession& right)
{
    if (left.time.has_value() != right.time.has_value())
        return left.time.has_value();
    return left.time != right.time ? left.time < right.time : left.id < right.id;
}

/// The session at the end of a chain of make-ups; the session itself where the chain is a ring.
qint64 originalOf(const CountedSession& session, const QHash<qint64, qint64>& standsFor)
{
    QSet<qint64> seen{session.id};
    qint64 original = session.id;
    while (standsFor.contains(original)) {
        original = standsFor.value(original);
        if (seen.contains(original))
            return session.id;
        seen.insert(original);
    }
    return original;
}

} // namespace

QString SessionNumbers::textOf(qint64 session) const
{
    const int found = number.value(session);
    return found == 0 ? QString()
                      : NumberWords::tr("%1 of %2", "the third of eight sessions").arg(found).arg(count);
}

SessionNumbers numbered(const std::vector<CountedSession>& sessions)
{
    QSet<qint64> known;
    for (const CountedSession& session : sessions)
        known.insert(session.id);
    QHash<qint64, qint64> standsFor;
    for (const CountedSession& session : sessions) {
        if (known.contains(session.makesUp))
            standsFor.insert(session.id, session.makesUp);
    }
    std::vector<CountedSession> ordered = sessions;
    std::ranges::sort(ordered, earlier);
    SessionNumbers numbers;
    for (const CountedSession& session : ordered) {
        if (originalOf(session, standsFor) == session.id)
            numbers.number.insert(session.id, ++numbers.count);
    }
    for (const CountedSession& session : ordered)
        numbers.number.insert(session.id, numbers.number.value(originalOf(session, standsFor)));
    return numbers;
}

} // namespace kitcamp
