// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/sessiontime.h"
#include "models/exchange/calendarfiles/calendarids.h"
#include "models/exchange/calendarfiles/calendarreading.h"
#include "models/exchange/calendarfiles/reviewparts.h"
#include "models/store/centre.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SessionReview {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionReview)
};

using State = ReviewedEvent::State;

constexpr qint64 archivedRoom = -1;

/// A session as the file has it.
struct KnownSession {
    QString title;
    QString starts;
    int minutes = 0;
    qint64 room = 0;
    QString onlineLink;
    bool cancelled = false;
    bool timeLocked = false;
    bool roomLocked = false;

    /// Empty: it had no time yet.
    [[nodiscard]] QString untilNow() const
    {
        return starts.isEmpty()
            ? QString()
            : SessionReview::tr("Until now %1.", "%1: day and time").arg(QString(starts).replace(u'T', u' '));
    }
};

/// The days of an activity: its own, else those of its term.
Result<std::pair<QDate, QDate>> daysOf(Connection& connection, qint64 activity)
{
    QDate from;
    QDate until;
    KITCAMP_TRY(connection.each(
        "SELECT coalesce(a.starts_on, t.first_monday), coalesce(a.ends_on, date(t.first_monday, '+'||"
        "(t.weeks*7-1)||' days')) FROM activity AS a LEFT JOIN term AS t ON t.id=a.term WHERE a.id=?",
        [&](const Statement& row) {
            from = QDate::fromString(row.text(0), Qt::ISODate);
            until = QDate::fromString(row.text(1), Qt::ISODate);
        },
        activity));
    return std::pair(from, until);
}

class SessionReviewer
{
public:
    SessionReviewer(Connection& connection, qint64 activity)
        : m_connection(connection)
        , m_activity(activity)
    {
    }

    [[nodiscard]] Result<void> prepare()
    {
        KITCAMP_TRY(m_connection.each(
            "SELECT id, title, coalesce(starts,''), minutes, coalesce(room,0), online_link, "
            "state='cancelled', time_locked, room_locked, number FROM session WHERE activity=?",
            [&](const Statement& row) {
                m_known[row.integer(0)] = {
                    row.text(1),         row.text(2),        static_cast<int>(row.integer(3)),
                    row.integer(4),      row.text(5),        row.integer(6) != 0,
                    row.integer(7) != 0, row.integer(8) != 0};
                m_lastNumber = std::max(m_lastNumber, row.integer(9));
            },
            m_activity));
        return m_connection.each(
            "SELECT id, name, name_en, building, archived FROM room ORDER BY archived DESC, id DESC",
            [&](const Statement& row) {
                for (const int column : {1, 2}) {
                    const QString name = folded(row.text(column));
                    if (name.isEmpty())
                        continue;
                    const qint64 room = row.integer(4) == 0 ? row.integer(0) : archivedRoom;
                    m_rooms[name] = room;
                    m_rooms[folded(row.text(3) + row.text(column))] = room;
                }
            });
    }

    [[nodiscard]] ReviewedEvent review(const ReadEvent& event, RecordBatch& action)
    {
        ReviewedEvent said = reviewedOf(event);
        const auto own = sessionOfUid(event.uid);
        const bool ours = own && m_known.contains(*own);
        const qint64 id = ours ? *own : rowIdOfEvent(m_activity, event.uid, event.instance);
        const bool known = m_known.contains(id);
        if (const QString wrong = whatIsWrong(event); !wrong.isEmpty()) {
            said.state = State::Wrong;
            said.sentence = wrong;
        } else if (!known && event.cancelled) {
            said.state = State::LeftOut;
            said.sentence = SessionReview::tr("It was called off before it was known here.");
        } else if (m_taken.contains(id)) {
            said.state = State::LeftOut;
            said.sentence = SessionReview::tr("It stands in the calendar twice.");
        } else if (known) {
            change(id, event, ours, said, action);
        } else {
            add(id, event, said, action);
        }
        m_taken << id;
        return said;
    }

private:
    [[nodiscard]] static QString folded(const QString& name)
    {
        QString text = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
        text.removeIf([](QChar c) { return c.isSpace() || c.isPunct(); });
        return text;
    }

    [[nodiscard]] static QString whatIsWrong(const ReadEvent& event)
    {
        if (event.allDay)
            return SessionReview::tr("It lasts whole days; a session begins and ends at an hour.");
        if (event.minutes < SessionTime::shortest)
            return SessionReview::tr("It is shorter than five minutes.");
        if (event.minutes > SessionTime::longest)
            return SessionReview::tr("It is longer than a day.");
        return {};
    }

    /// 0: there is none of this name, or it is in the archive.
    [[nodiscard]] qint64 roomOf(const ReadEvent& event) const
    {
        return isInArchive(event) ? 0 : m_rooms.value(folded(event.location));
    }

    [[nodiscard]] bool isInArchive(const ReadEvent& event) const
    {
        return m_rooms.value(folded(event.location)) == archivedRoom;
    }

    [[nodiscard]] static QString archivedSentence(const ReadEvent& event)
    {
        return SessionReview::tr("The room %1 is in the archive and is not taken.").arg(event.location);
    }

    [[nodiscard]] static QString linkOf(const ReadEvent& event)
    {
        if (event.url.startsWith("http"_L1))
            return event.url;
        return event.location.startsWith("http"_L1) ? event.location : QString();
    }

    /// What the event would have otherwise. Where the time is locked, it can only be called off.
    [[nodiscard]] QJsonObject wishOf(const KnownSession& now, const ReadEvent& event, bool ours) const
    {
        QJsonObject values;
        const auto set = [&](QLatin1String column, bool differs, const QString& value) {
            if (differs)
                values.insert(column, value);
        };
        if (!now.timeLocked || !event.cancelled) {
            set("starts"_L1, now.starts != event.startText(), event.startText());
            set("minutes"_L1, now.minutes != event.minutes, QString::number(event.minutes));
        }
        set("state"_L1, now.cancelled != event.cancelled, event.cancelled ? u"cancelled"_s : u"planned"_s);
        if (const qint64 room = roomOf(event); room != 0 && !(now.roomLocked && event.cancelled))
            set("room"_L1, now.room != room, QString::number(room));
        // What we call our own sessions in calendars is made of more than the title.
        if (!ours) {
            set("title"_L1, now.title != event.summary, event.summary);
            set("online_link"_L1, now.onlineLink != linkOf(event), linkOf(event));
        }
        return values;
    }

    /// Why these values are not taken; empty: they are.
    [[nodiscard]] static QString lockedSentence(const KnownSession& now, const QJsonObject& values)
    {
        const bool moves = values.contains("starts"_L1) || values.contains("minutes"_L1);
        if (moves && now.timeLocked)
            return QStringList{
                SessionReview::tr("The time of this session is locked. Unlock its time first."),
                now.untilNow()}
                .join(u' ')
                .trimmed();
        if (values.contains("room"_L1) && now.roomLocked)
            return SessionReview::tr("The room of this session is locked. Unlock its room first.");
        return {};
    }

    void change(qint64 id, const ReadEvent& event, bool ours, ReviewedEvent& said, RecordBatch& action) const
    {
        const KnownSession& now = m_known[id];
        const QJsonObject values = wishOf(now, event, ours);
        said.state = values.isEmpty() ? State::Same : State::Changed;
        if (values.isEmpty())
            return;
        said.sentence = lockedSentence(now, values);
        if (!said.sentence.isEmpty()) {
            said.state = State::LeftOut;
            return;
        }
        action.edit(u"session"_s, id, values);
        if (values.contains("starts"_L1) && !now.starts.isEmpty())
            said.sentence = now.untilNow();
        else if (values.contains("state"_L1))
            said.sentence = event.cancelled ? SessionReview::tr("It was called off.")
                                            : SessionReview::tr("It takes place after all.");
        if (isInArchive(event))
            said.sentence = QStringList{said.sentence, archivedSentence(event)}.join(u' ').trimmed();
    }

    void add(qint64 id, const ReadEvent& event, ReviewedEvent& said, RecordBatch& action)
    {
        said.state = State::New;
        QJsonObject values{{"activity"_L1, QString::number(m_activity)},
                           {"number"_L1, QString::number(++m_lastNumber)},
                           {"title"_L1, event.summary},
                           {"starts"_L1, event.startText()},
                           {"minutes"_L1, QString::number(event.minutes)},
                           {"online_link"_L1, linkOf(event)},
                           {"note"_L1, event.description}};
        const qint64 room = roomOf(event);
        if (room != 0)
            values.insert("room"_L1, QString::number(room));
        else if (!event.location.isEmpty() && linkOf(event) != event.location) {
            values["note"_L1] = QStringList{event.location, event.description}.join(u'\n').trimmed();
            said.sentence = isInArchive(event)
                ? archivedSentence(event)
                : SessionReview::tr("There is no room called \"%1\"; the name is kept in the note.")
                      .arg(event.location);
        }
        action.add(u"session"_s, id, values);
    }

    Connection& m_connection;
    qint64 m_activity;
    QHash<qint64, KnownSession> m_known;
    QHash<QString, qint64> m_rooms; ///< by folded name; archivedRoom: there is one, but not for plans
    QSet<qint64> m_taken;
    qint64 m_lastNumber = 0;
};

} // namespace

Result<CalendarReview> reviewSessions(Store& store, qint64 activity, const QString& path)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    CalendarReading reading;
    reading.zone = centre.zone;
    KITCAMP_ASSIGN(const auto days, daysOf(store.reader(), activity));
    std::tie(reading.from, reading.until) = days;
    KITCAMP_ASSIGN(const ReadCalendar calendar, readCalendarFile(path, reading));
    SessionReviewer reviewer(store.reader(), activity);
    KITCAMP_TRY(reviewer.prepare());
    CalendarReview review = emptyReview(u"session"_s, path);
    for (const ReadEvent& event : calendar.events)
        review.events << reviewer.review(event, review.action);
    addProblems(review, calendar);
    return review;
}

} // namespace kitcamp
