// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarids.h"
#include "models/exchange/calendarfiles/calendarreading.h"
#include "models/exchange/calendarfiles/reviewparts.h"
#include "models/store/centre.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct AvailabilityReview {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AvailabilityReview)
};

using State = ReviewedEvent::State;

constexpr int mostDays = 120; // of one event: longer ones are entered as a range of days by hand

struct KnownTime {
    QString day;
    int starts = 0;
    int ends = 0;
    QString note;
    friend bool operator==(const KnownTime&, const KnownTime&) = default;
};

/// Reads an event as the stretches of the days that it touches.
QList<KnownTime> timesOf(const ReadEvent& event)
{
    QList<KnownTime> times;
    int starts = event.starts;
    int left = event.allDay ? std::max(event.minutes, 1440) : event.minutes;
    for (QDate day = event.day; left > 0 && times.size() <= mostDays; day = day.addDays(1)) {
        const int ends = std::min(starts + left, 1440);
        times << KnownTime{day.toString(Qt::ISODate), starts, ends, event.summary};
        left -= ends - starts;
        starts = 0;
    }
    return times;
}

class AvailabilityReviewer
{
public:
    AvailabilityReviewer(Connection& connection, qint64 person, QDate today)
        : m_connection(connection)
        , m_person(person)
        , m_today(today)
    {
    }

    [[nodiscard]] Result<void> prepare()
    {
        return m_connection.each(
            "SELECT id, coalesce(day,''), starts, ends, note FROM availability WHERE person=?",
            [&](const Statement& row) {
                m_known[row.integer(0)] = {row.text(1), static_cast<int>(row.integer(2)),
                                           static_cast<int>(row.integer(3)), row.text(4)};
            },
            m_person);
    }

    [[nodiscard]] ReviewedEvent review(const ReadEvent& event, RecordBatch& action) const
    {
        ReviewedEvent said = reviewedOf(event);
        const QList<KnownTime> times = timesOf(event);
        if (event.minutes <= 0 && !event.allDay) {
            said.state = State::Wrong;
            said.sentence = AvailabilityReview::tr("It takes no time.");
        } else if (times.size() > mostDays) {
            said.state = State::Wrong;
            said.sentence =
                AvailabilityReview::tr("It lasts longer than %1 days; enter the days by hand.").arg(mostDays);
        } else if (event.free || event.day.addDays(times.size()) < m_today) {
            said.state = State::LeftOut;
            said.sentence = event.free ? AvailabilityReview::tr("The time stays free in the calendar.")
                                       : AvailabilityReview::tr("It is over.");
        } else {
            take(event, times, said, action);
        }
        return said;
    }

private:
    void take(const ReadEvent& event, const QList<KnownTime>& times, ReviewedEvent& said,
              RecordBatch& action) const
    {
        bool anyKnown = false;
        bool anyStep = false;
        for (qsizetype i = 0; i < std::max<qsizetype>(times.size(), 1); ++i) {
            const qint64 id = rowIdOfEvent(m_person, event.uid, event.instance + u'#' + QString::number(i));
            const bool known = m_known.contains(id);
            anyKnown = anyKnown || known;
            if (event.cancelled && known)
                action.remove(u"availability"_s, id);
            else if (!event.cancelled && !known)
                action.add(u"availability"_s, id, valuesOf(times[i]));
            else if (!event.cancelled && m_known[id] != times[i])
                action.edit(u"availability"_s, id, valuesOf(times[i]));
            else
                continue;
            anyStep = true;
        }
        said.state =
            !anyStep ? (anyKnown ? State::Same : State::LeftOut) : (anyKnown ? State::Changed : State::New);
        if (event.cancelled)
            said.sentence = AvailabilityReview::tr("It was called off.");
    }

    [[nodiscard]] QJsonObject valuesOf(const KnownTime& time) const
    {
        return {{"person"_L1, QString::number(m_person)},
                {"day"_L1, time.day},
                {"starts"_L1, QString::number(time.starts)},
                {"ends"_L1, QString::number(time.ends)},
                {"level"_L1, "no"_L1},
                {"note"_L1, time.note}};
    }

    Connection& m_connection;
    qint64 m_person;
    QDate m_today;
    QHash<qint64, KnownTime> m_known;
};

/// From today to the end of the last term that has begun or is coming; without terms a year.
Result<QDate> lastDay(Connection& connection, QDate today)
{
    KITCAMP_ASSIGN(const auto last,
                   connection.text("SELECT max(date(first_monday, '+'||(weeks*7-1)||' days')) FROM term"));
    const QDate end = QDate::fromString(last.value_or(QString()), Qt::ISODate);
    return std::max(end.isValid() ? end : today, today.addDays(end.isValid() ? 0 : 365));
}

} // namespace

Result<CalendarReview> reviewAvailability(Store& store, qint64 person, const QString& path)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    const QDate today = QDateTime::fromMSecsSinceEpoch(store.clock().nowMs(), centre.zone).date();
    CalendarReading reading;
    reading.zone = centre.zone;
    reading.from = today;
    KITCAMP_ASSIGN(reading.until, lastDay(store.reader(), today));
    KITCAMP_ASSIGN(const ReadCalendar calendar, readCalendarFile(path, reading));
    AvailabilityReviewer reviewer(store.reader(), person, today);
    KITCAMP_TRY(reviewer.prepare());
    CalendarReview review = emptyReview(u"availability"_s, path);
    for (const ReadEvent& event : calendar.events)
        review.events << reviewer.review(event, review.action);
    addProblems(review, calendar);
    return review;
}

} // namespace kitcamp
