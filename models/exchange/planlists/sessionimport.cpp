// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planlists/sessionimport.h"

#include "models/activities/calendar/sessionnumbers.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/sessionreading.h"
#include "models/activities/sessions/sessionremarks.h"
#include "models/exchange/dateparsing.h"
#include "models/exchange/registrar/foldedtext.h"
#include "models/exchange/registrar/periodtext.h"
#include "models/people/text/scantext.h"
#include "models/store/ids.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;
using State = ImportedSession::State;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionImport)
};

Error wrong(const QString& sentence)
{
    return {ErrorCode::Refused, sentence, {}, u"row"_s, {}};
}

/// 05/12/2026 where no other date of the list tells what comes first: nobody shall guess it.
bool hasTwoReadings(const QString& text, DateOrder order)
{
    if (order != DateOrder::Unknown && order != DateOrder::Mixed)
        return false;
    const QDate one = parseDate(text, DateOrder::DayFirst);
    const QDate other = parseDate(text, DateOrder::MonthFirst);
    return one.isValid() && other.isValid() && one != other;
}

Error twoReadings(const QString& text)
{
    return wrong(ImportWords::tr("“%1” may be %2 or %3: write the date like this.")
                     .arg(text, parseDate(text, DateOrder::DayFirst).toString(Qt::ISODate),
                          parseDate(text, DateOrder::MonthFirst).toString(Qt::ISODate)));
}

/// "3-4" or "第3-4节" where a time of day is asked for.
/// "3-4" is as good as "第3-4节" where a time is expected.
QString asPeriods(const QString& folded)
{
    static const QRegularExpression range(u"^\\d{1,2}\\s*-\\s*\\d{1,2}$"_s);
    return range.match(folded).hasMatch() ? folded + u'节' : folded;
}

bool isPeriods(const QString& folded)
{
    const QString text = asPeriods(folded);
    return text.contains(u'节') && periodsOfHead(text).size() == 1;
}

/// Takes a list row by row.
class SessionImporting
{
public:
    SessionImporting(Connection& rows, IdGenerator& ids, const Table& table, const SessionImportWish& wish)
        : m_rows(rows)
        , m_ids(ids)
        , m_table(table)
        , m_wish(wish)
    {
    }

    [[nodiscard]] Result<void> run();

    SessionImport made;

private:
    [[nodiscard]] QString cell(const TableRow& row, SessionField field) const;
    [[nodiscard]] Result<void> take(const TableRow& row);
    [[nodiscard]] Result<SessionRow> sessionOf(const TableRow& row);
    [[nodiscard]] Result<qint64> activityOf(const TableRow& row);
    [[nodiscard]] Result<std::optional<SessionTime>> timeOf(const TableRow& row) const;
    [[nodiscard]] Result<int> minutesOf(const TableRow& row) const;
    [[nodiscard]] Result<SessionTime> clockOf(const TableRow& row, QDate date, QTime written) const;
    [[nodiscard]] Result<qint64> roomOf(const QString& name);
    [[nodiscard]] Result<QList<qint64>> staffOf(const QString& names);
    [[nodiscard]] Result<qint64> personOf(const QString& name);
    [[nodiscard]] Result<QList<qint64>> idsOf(const char* sql, const QString& value);
    [[nodiscard]] Result<QString> remarkOn(const SessionRow& session);
    [[nodiscard]] Result<bool> isKnown(const SessionRow& session);
    [[nodiscard]] Result<void> giveNumbers();

    Connection& m_rows;
    IdGenerator& m_ids;
    const Table& m_table;
    const SessionImportWish& m_wish;
    PeriodTables m_periods;
    DateOrder m_order = DateOrder::Unknown;
    QHash<qint64, SessionRemarks> m_remarks; ///< by activity
    QHash<std::pair<qint64, QString>, int> m_seen; ///< activity and start (or title) -> rows of the list
};

QString SessionImporting::cell(const TableRow& row, SessionField field) const
{
    return row.cells.value(m_wish.columns.value(field, -1)).simplified();
}

Result<QList<qint64>> SessionImporting::idsOf(const char* sql, const QString& value)
{
    QList<qint64> found;
    KITCAMP_TRY(m_rows.each(
        sql, [&](const Statement& row) { found << row.integer(0); }, value));
    return found;
}

Result<qint64> SessionImporting::activityOf(const TableRow& row)
{
    QString name = cell(row, SessionField::Activity);
    if (name.isEmpty())
        name = m_wish.activity;
    if (name.isEmpty())
        return wrong(ImportWords::tr("The row names no activity."));
    KITCAMP_ASSIGN(QList<qint64> found, idsOf("SELECT id FROM activity WHERE code=?", name));
    if (found.isEmpty()) {
        KITCAMP_ASSIGN(found,
                       idsOf("SELECT id FROM activity WHERE (name=?1 OR name_en=?1 COLLATE NOCASE) AND "
                             "archived=0 AND state<>'cancelled'",
                             name));
    }
    if (found.size() == 1)
        return found.constFirst();
    return wrong(found.isEmpty() ? ImportWords::tr("No activity has the code or name “%1”.").arg(name)
                                 : ImportWords::tr("%n activities are called “%1”; write the code.", nullptr,
                                                   int(found.size()))
                                       .arg(name));
}

Result<int> SessionImporting::minutesOf(const TableRow& row) const
{
    const QString text = cell(row, SessionField::Minutes);
    constexpr int usual = 90;
    bool isNumber = true;
    const int minutes = text.isEmpty() ? usual : text.toInt(&isNumber);
    return isNumber ? Result<int>(minutes)
                    : Result<int>(wrong(ImportWords::tr("“%1” is no number of minutes.").arg(text)));
}

/// The end of a session is the next thing said of it: an end, a length or periods.
Result<SessionTime> SessionImporting::clockOf(const TableRow& row, QDate date, QTime written) const
{
    const QString startText = foldedForScan(cell(row, SessionField::Start));
    const QString text = isPeriods(startText) ? asPeriods(startText)
        : startText.isEmpty()                 ? foldedForScan(cell(row, SessionField::Periods))
                                              : QString();
    if (!text.isEmpty()) {
        const auto periods = periodsOfHead(text);
        if (periods.size() != 1)
            return wrong(ImportWords::tr("“%1” is no range of periods.").arg(text));
        const auto clock = m_periods.clockOf(periods.front(), date, m_wish.campus);
        if (!clock)
            return wrong(ImportWords::tr("No table of periods that holds on %1 has %2.")
                             .arg(date.toString(Qt::ISODate), periodText(periods.front())));
        return sessionBetween(date, clock->starts, clock->ends);
    }
    auto starts = clockMinutes(startText);
    if (!starts && written.isValid())
        starts = written.hour() * 60 + written.minute();
    if (!starts)
        return wrong(startText.isEmpty() ? ImportWords::tr("The row does not say at what time.")
                                         : ImportWords::tr("“%1” is no time of day.").arg(startText));
    const QString endText = foldedForScan(cell(row, SessionField::End));
    if (const auto ends = clockMinutes(endText))
        return sessionBetween(date, *starts, *ends);
    if (!endText.isEmpty())
        return wrong(ImportWords::tr("“%1” is no time of day.").arg(endText));
    KITCAMP_ASSIGN(const int minutes, minutesOf(row));
    return sessionBetween(date, *starts, *starts + minutes);
}

Result<std::optional<SessionTime>> SessionImporting::timeOf(const TableRow& row) const
{
    QString text = cell(row, SessionField::Date);
    if (text.isEmpty()) // "2026-09-12 10:00" in one column
        text = cell(row, SessionField::Start).contains(u' ') ? cell(row, SessionField::Start) : QString();
    if (text.isEmpty())
        return std::optional<SessionTime>();
    if (hasTwoReadings(text, m_order))
        return twoReadings(text);
    const auto moment = parseMoment(text, m_order);
    if (!moment)
        return wrong(ImportWords::tr("“%1” is no date.").arg(text));
    KITCAMP_ASSIGN(const SessionTime time, clockOf(row, moment->date, moment->time));
    return std::optional(time);
}

Result<qint64> SessionImporting::roomOf(const QString& name)
{
    if (name.isEmpty())
        return 0;
    KITCAMP_ASSIGN(
        const auto found,
        idsOf("SELECT id FROM room WHERE (name=?1 OR name_en=?1 OR building || ' ' || name=?1) AND "
              "archived=0",
              name));
    if (found.size() == 1)
        return found.constFirst();
    return wrong(found.isEmpty() ? ImportWords::tr("There is no room “%1”.").arg(name)
                                 : ImportWords::tr("%n rooms are called “%1”; write the building before it.",
                                                   nullptr, int(found.size()))
                                       .arg(name));
}

Result<qint64> SessionImporting::personOf(const QString& name)
{
    KITCAMP_ASSIGN(QList<qint64> found,
                   idsOf("SELECT DISTINCT person FROM person_number WHERE folded=? AND lost_at IS NULL",
                         foldNumber(name)));
    if (found.isEmpty()) {
        KITCAMP_ASSIGN(found,
                       idsOf("SELECT id FROM person WHERE (name=?1 OR latin_name=?1 COLLATE NOCASE) AND "
                             "archived=0",
                             name));
    }
    if (found.size() == 1)
        return found.constFirst();
    return wrong(found.isEmpty() ? ImportWords::tr("Nobody has the name or number “%1”.").arg(name)
                                 : ImportWords::tr("%n people are called “%1”; write the number.", nullptr,
                                                   int(found.size()))
                                       .arg(name));
}

Result<QList<qint64>> SessionImporting::staffOf(const QString& names)
{
    static const QRegularExpression between(u"[,;/、，；／]"_s);
    QList<qint64> staff;
    const QStringList parts = names.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part.simplified().isEmpty())
            continue;
        KITCAMP_ASSIGN(const qint64 person, personOf(part.simplified()));
        if (!staff.contains(person))
            staff << person;
    }
    return staff;
}

Result<SessionRow> SessionImporting::sessionOf(const TableRow& row)
{
    SessionRow session;
    KITCAMP_ASSIGN(session.activity, activityOf(row));
    KITCAMP_ASSIGN(const auto time, timeOf(row));
    session.setTime(time);
    if (!time) {
        KITCAMP_ASSIGN(session.minutes, minutesOf(row));
        if (session.minutes < SessionTime::shortest || session.minutes > SessionTime::longest)
            return wrong(ImportWords::tr("A session is 5 minutes to 24 hours long."));
    }
    KITCAMP_ASSIGN(session.room, roomOf(cell(row, SessionField::Room)));
    const QString kind = cell(row, SessionField::Kind);
    session.kind = kind.isEmpty() ? u"theory"_s : sessionKindOf(kind);
    if (session.kind.isEmpty())
        return wrong(ImportWords::tr("“%1” is no kind of session.").arg(kind));
    session.title = cell(row, SessionField::Title);
    session.onlineLink = cell(row, SessionField::Link);
    session.note = cell(row, SessionField::Note);
    return session;
}

/// There at this time already, in the file or further up in the list. Of those to place there may be several
/// of one title: as many rows as the file has of them are known.
Result<bool> SessionImporting::isKnown(const SessionRow& session)
{
    const bool toPlace = session.starts.isEmpty();
    const std::pair key(session.activity, toPlace ? u' ' + session.title : session.starts);
    const int before = m_seen[key]++;
    KITCAMP_ASSIGN(
        const auto there,
        toPlace ? m_rows.integer("SELECT count(*) FROM session WHERE activity=? AND starts IS NULL AND "
                                 "title=?",
                                 session.activity, session.title)
                : m_rows.integer("SELECT count(*) FROM session WHERE activity=? AND starts=?",
                                 session.activity, session.starts));
    return toPlace ? before < there.value_or(0) : before > 0 || there.value_or(0) > 0;
}

/// What is taken and yet doubtful: a day off, outside of the term or of the activity's dates, long ago.
Result<QString> SessionImporting::remarkOn(const SessionRow& session)
{
    auto remarks = m_remarks.constFind(session.activity);
    if (remarks == m_remarks.constEnd()) {
        KITCAMP_ASSIGN(const SessionRemarks read, SessionRemarks::of(m_rows, session.activity));
        remarks = m_remarks.insert(session.activity, read);
    }
    QStringList sentences = remarks->on({session});
    const auto time = session.time();
    constexpr int firstYear = 2000;
    if (sentences.isEmpty() && time && time->date.year() < firstYear)
        sentences << ImportWords::tr("%1 is long ago.").arg(time->date.toString(Qt::ISODate));
    return sentences.join(u' ');
}

Result<void> SessionImporting::take(const TableRow& row)
{
    ImportedSession& result = made.rows.emplace_back(ImportedSession{.sourceRow = row.sourceRow});
    const auto refuse = [&](const Error& error) {
        if (error.code != ErrorCode::Refused)
            return Result<void>(error);
        result.state = State::Wrong;
        result.problem = error.sentence;
        return Result<void>();
    };
    auto session = sessionOf(row);
    if (!session)
        return refuse(session.error());
    const auto staff = staffOf(cell(row, SessionField::Staff));
    if (!staff)
        return refuse(staff.error());
    result.shown =
        activityName(m_rows, session->activity) + u' ' + QString(session->starts).replace(u'T', u' ');
    KITCAMP_ASSIGN(const bool known, isKnown(*session));
    if (known) {
        result.state = State::ThereAlready;
        return {};
    }
    KITCAMP_ASSIGN(result.remark, remarkOn(*session));
    session->id = m_ids.nextValue();
    for (const qint64 person : *staff)
        made.action.staff << SessionStaffRow{m_ids.nextValue(), session->id, person, u"teacher"_s};
    made.action.sessions << *session;
    return {};
}

Result<void> SessionImporting::giveNumbers()
{
    QSet<qint64> activities;
    for (const SessionRow& session : std::as_const(made.action.sessions))
        activities.insert(session.activity);
    for (const qint64 activity : activities) {
        std::vector<CountedSession> counted;
        KITCAMP_ASSIGN(const auto known, loadSessionsOfActivity(m_rows, activity));
        for (const SessionRow& session : known + made.action.sessions) {
            if (session.activity == activity)
                counted.push_back({session.id, session.time(), session.makesUp});
        }
        const SessionNumbers numbers = numbered(counted);
        for (SessionRow& session : made.action.sessions) {
            if (session.activity == activity)
                session.number = numbers.number.value(session.id);
        }
    }
    return {};
}

Result<void> SessionImporting::run()
{
    const SessionColumns& columns = m_wish.columns;
    const bool hasActivity = columns.contains(SessionField::Activity) || !m_wish.activity.isEmpty();
    const bool hasTime = columns.contains(SessionField::Date) || columns.contains(SessionField::Start);
    if (!hasActivity || !hasTime)
        return Error{ErrorCode::File,
                     ImportWords::tr("The list has no columns that tell the activity and the date."),
                     {},
                     {},
                     {ImportWords::tr("Name them Activity, Date, Start and End.")}};
    KITCAMP_ASSIGN(m_periods, loadPeriodTables(m_rows));
    if (const int dates = columns.value(SessionField::Date, -1); dates >= 0)
        m_order = guessDateOrder(m_table.column(dates));
    made.action.purpose = u"import"_s;
    made.action.source = m_wish.sourceName;
    for (const TableRow& row : m_table.rows)
        KITCAMP_TRY(take(row));
    return giveNumbers();
}

} // namespace

int SessionImport::count(State state) const
{
    return int(std::ranges::count(rows, state, &ImportedSession::state));
}

Result<SessionImport> sessionImport(Connection& rows, IdGenerator& ids, const Table& table,
                                    const SessionImportWish& wish)
{
    SessionImporting importing(rows, ids, table, wish);
    KITCAMP_TRY(importing.run());
    return std::move(importing.made);
}

} // namespace kitcamp
