// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarreview.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CalendarReviews {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarReview)
};

} // namespace

QString stateWord(ReviewedEvent::State state)
{
    switch (state) {
    case ReviewedEvent::State::New:
        return CalendarReviews::tr("new");
    case ReviewedEvent::State::Changed:
        return CalendarReviews::tr("changed");
    case ReviewedEvent::State::Same:
        return CalendarReviews::tr("as it is");
    case ReviewedEvent::State::LeftOut:
        return CalendarReviews::tr("left out");
    case ReviewedEvent::State::Wrong:
        return CalendarReviews::tr("wrong");
    }
    return {};
}

int CalendarReview::count(ReviewedEvent::State state) const
{
    return static_cast<int>(std::count_if(events.begin(), events.end(),
                                          [state](const ReviewedEvent& one) { return one.state == state; }));
}

QString CalendarReview::summary() const
{
    using State = ReviewedEvent::State;
    QStringList parts;
    for (const State state : {State::New, State::Changed, State::Same, State::LeftOut, State::Wrong}) {
        if (const int events = count(state); events > 0)
            parts << CalendarReviews::tr("%L1 %2", "%1: number, %2: new, changed, left out ...")
                         .arg(events)
                         .arg(stateWord(state));
    }
    return parts.isEmpty() ? CalendarReviews::tr("This calendar has no events.")
                           : parts.join(CalendarReviews::tr(", ", "between parts of a sentence"));
}

} // namespace kitcamp
