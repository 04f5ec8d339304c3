// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/onlinereview.h"

#include "models/items/attendance/onlinematching.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Interval = std::pair<qint64, qint64>;

/// The time of all stays within the session, each moment once: two devices of one person count once.
int secondsWithin(QList<Interval> stays, const SessionFacts& session)
{
    std::sort(stays.begin(), stays.end());
    qint64 until = session.startsAt;
    qint64 sum = 0;
    for (const Interval& stay : std::as_const(stays)) {
        const qint64 from = qMax(stay.first, until);
        const qint64 to = qMin(stay.second, session.endsAt);
        if (to > from)
            sum += to - from;
        until = qMax(until, to);
    }
    return static_cast<int>(sum);
}

/// Sums the visits of one person into her line.
void sum(OnlineLine& line, const QList<const OnlineVisit*>& visits, const SessionFacts& session)
{
    QList<Interval> stays;
    int written = 0;
    for (const OnlineVisit* visit : visits) {
        line.sourceRows << visit->sourceRow;
        written += visit->seconds;
        if (visit->joined != 0 && visit->left > visit->joined)
            stays << Interval{visit->joined, visit->left};
        if (visit->joined != 0 && (line.firstJoin == 0 || visit->joined < line.firstJoin))
            line.firstJoin = visit->joined;
    }
    // One row may sum several stays: then its duration is less than from the first join to the last leave.
    const bool timed = stays.size() == visits.size() && session.startsAt != 0;
    const int within = timed ? secondsWithin(stays, session) : written;
    line.outside = timed && within == 0;
    line.seconds = written > 0 ? qMin(within, written) : within;
    const int whole = qMax(1, session.minutes) * 60;
    line.percent = static_cast<int>(qMin<qint64>(100, qint64(line.seconds) * 100 / whole));
}

QString detailOf(const OnlineVisit& visit)
{
    QStringList words{visit.number, visit.mail, visit.organization};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

/// Rows of one person: those that mean the same participation, or else have the same name.
struct Group {
    OnlineMatching::Found found;
    QList<const OnlineVisit*> visits;
};

QList<Group> grouped(const QList<OnlineVisit>& visits, const OnlineMatching& matching)
{
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    for (const OnlineVisit& visit : visits) {
        const OnlineMatching::Found found = matching.find(visit);
        const QString key = found.participation != 0
            ? QString::number(found.participation)
            : u'?' + visit.name + u'\n' + visit.mail + u'\n' + visit.number;
        const qsizetype place = places.value(key, -1);
        if (place < 0) {
            places.insert(key, groups.size());
            groups << Group{found, {&visit}};
            continue;
        }
        groups[place].visits << &visit;
        if (found.match < groups.at(place).found.match)
            groups[place].found = found; // the surest sign counts
    }
    return groups;
}

} // namespace

Result<OnlineReview> OnlineReview::make(Store& store, qint64 session, const QString& source,
                                        const QList<OnlineVisit>& visits)
{
    OnlineReview review;
    review.m_source = source;
    KITCAMP_ASSIGN(review.m_session, sessionFacts(store.reader(), session));
    KITCAMP_ASSIGN(review.m_rules, AttendanceRules::read(store.reader()));
    KITCAMP_ASSIGN(review.m_sheet, attendanceSheet(store.reader(), session));
    review.m_threshold = review.m_rules.onlinePercent;
    OnlineMatching matching;
    KITCAMP_TRY(matching.load(store.reader(), review.m_sheet));
    for (const Group& group : grouped(visits, matching)) {
        OnlineLine line{.name = group.visits.constFirst()->name,
                        .detail = detailOf(*group.visits.constFirst()),
                        .match = group.found.match,
                        .participation = group.found.participation};
        sum(line, group.visits, review.m_session);
        line.taken =
            line.match != OnlineMatch::Doubtful && line.match != OnlineMatch::Nobody && !line.outside;
        review.propose(line);
        review.m_lines << line;
    }
    return review;
}

/// What follows for the line from whom it means and how long she stayed.
void OnlineReview::propose(OnlineLine& line) const
{
    line.matchedName.clear();
    line.standing = AttendanceState::Unmarked;
    line.proposed = AttendanceState::Unmarked;
    for (const SheetLine& person : m_sheet) {
        if (person.participation != line.participation)
            continue;
        line.matchedName = person.name;
        line.standing = person.state;
    }
    if (line.participation == 0 || isIn(line.standing))
        return;
    if (line.percent < m_threshold) {
        if (line.standing == AttendanceState::Unmarked)
            line.proposed = AttendanceState::Absent;
        return;
    }
    const qint64 lateFrom = m_session.startsAt + qint64(m_rules.graceMinutes) * 60;
    const bool late = line.firstJoin != 0 && m_session.startsAt != 0 && line.firstJoin > lateFrom;
    line.proposed = late ? AttendanceState::Late : AttendanceState::Present;
}

void OnlineReview::setThreshold(int percent)
{
    m_threshold = qBound(1, percent, 100);
    for (OnlineLine& line : m_lines)
        propose(line);
}

void OnlineReview::choose(int line, qint64 participation)
{
    OnlineLine& chosen = m_lines[line];
    chosen.participation = participation;
    chosen.match = participation != 0 ? OnlineMatch::Chosen : OnlineMatch::Nobody;
    chosen.taken = participation != 0;
    propose(chosen);
}

void OnlineReview::setTaken(int line, bool taken)
{
    OnlineLine& chosen = m_lines[line];
    chosen.taken = taken && chosen.participation != 0;
    if (chosen.taken && chosen.match == OnlineMatch::Doubtful)
        chosen.match = OnlineMatch::Chosen;
}

QString OnlineReview::remark(const OnlineLine& line)
{
    if (line.outside)
        return tr("The times are not those of this session.");
    if (isIn(line.standing))
        return tr("Is marked as %1 already.", "%1: present, late").arg(attendanceWord(line.standing));
    switch (line.match) {
    case OnlineMatch::Number:
        return tr("by the number");
    case OnlineMatch::Mail:
        return tr("by the mail address");
    case OnlineMatch::NameAndSchool:
        return tr("by name and school");
    case OnlineMatch::Name:
        return tr("by the name alone");
    case OnlineMatch::Doubtful:
        return tr("Doubtful: only a part fits. Confirm it or choose somebody.");
    case OnlineMatch::Chosen:
        return tr("chosen by hand");
    case OnlineMatch::Nobody:
        break;
    }
    return tr("Nobody on the list of the session fits.");
}

int OnlineReview::count(AttendanceState proposed) const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [&](const OnlineLine& line) {
        return line.taken && line.proposed == proposed;
    }));
}

int OnlineReview::doubtful() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const OnlineLine& line) {
        return line.match == OnlineMatch::Doubtful && !line.taken;
    }));
}

int OnlineReview::unknown() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const OnlineLine& line) {
        return line.match == OnlineMatch::Nobody;
    }));
}

QStringList OnlineReview::missing() const
{
    QStringList names;
    for (const SheetLine& person : m_sheet) {
        const bool online = person.online || m_session.room == 0;
        const bool found = std::any_of(m_lines.begin(), m_lines.end(), [&](const OnlineLine& line) {
            return line.participation == person.participation;
        });
        if (person.expected && online && !found && !isIn(person.state))
            names << person.name;
    }
    return names;
}

TakeOnlinePresence OnlineReview::action(IdGenerator& ids, qint64 at) const
{
    TakeOnlinePresence action{.session = m_session.id, .source = m_source, .at = at};
    for (const OnlineLine& line : m_lines) {
        if (!line.taken || line.proposed == AttendanceState::Unmarked)
            continue;
        const AttendanceMark mark{ids.nextValue(), line.participation, {}};
        if (line.proposed == AttendanceState::Present)
            action.present << mark;
        else if (line.proposed == AttendanceState::Late)
            action.late << mark;
        else
            action.absent << mark;
    }
    return action;
}

} // namespace kitcamp
