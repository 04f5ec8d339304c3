// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/sessionlist.h"

#include "models/activities/calendar/sessiontime.h"
#include "models/activities/publishing/publisheddifference.h"
#include "models/activities/sessions/calendarfile.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Extra { StartsExtra, MinutesExtra, StateExtra, CountExtra, MakesUpExtra, ChangedExtra, NoteExtra };

/// To place first, then by time.
const QString startsSql = u"coalesce(s.starts,'')"_s;

ListColumn derived(const char* key, const char* title, const QString& order, int rank)
{
    return {QLatin1String(key), title, order, ColumnKind::Derived, {{order}}, {}, rank};
}

ListColumn textColumn(const char* key, const char* title, const QString& sql, int rank, bool visible = true)
{
    return {QLatin1String(key), title, sql, ColumnKind::Text, {{sql}}, {}, rank, visible};
}

QList<ListColumn> sessionColumns()
{
    const QString staff =
        u"(SELECT group_concat(n, ', ') FROM (SELECT p.name AS n FROM session_staff AS q JOIN person AS p ON "
        "p.id=q.person WHERE q.session=s.id ORDER BY q.id))"_s;
    return {
        {u"number"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "No."),
         u"s.number"_s,
         ColumnKind::Number,
         {{u"s.number"_s, true}},
         {},
         0},
        textColumn("title", QT_TRANSLATE_NOOP("kitcamp::List", "Title"), u"s.title"_s, 2),
        {u"kind"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Kind"),
         u"s.kind"_s,
         ColumnKind::Choice,
         {{u"s.kind"_s}},
         {},
         5},
        derived("day", QT_TRANSLATE_NOOP("kitcamp::List", "Date"), startsSql, 0),
        derived("week", QT_TRANSLATE_NOOP("kitcamp::List", "Week"), startsSql, 3),
        derived("time", QT_TRANSLATE_NOOP("kitcamp::List", "Time"), u"substr(coalesce(s.starts,''),12)"_s, 1),
        textColumn("room", QT_TRANSLATE_NOOP("kitcamp::List", "Room"),
                   u"(SELECT %1 FROM room AS r WHERE r.id=s.room)"_s.arg(shownNameSql(u"r"_s)), 2),
        textColumn("staff", QT_TRANSLATE_NOOP("kitcamp::List", "Staff"), staff, 3),
        derived("state", QT_TRANSLATE_NOOP("kitcamp::List", "State"), u"s.state"_s, 1),
        textColumn("online_link", QT_TRANSLATE_NOOP("kitcamp::List", "Online"), u"s.online_link"_s, 7, false),
        textColumn("note", QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"s.note"_s, 8, false)};
}

QList<FilterChip> sessionChips()
{
    const auto fixed = [](const QString& sql) {
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    const auto coming = [](const CentreTime& time) {
        return WhereClause{u"s.state='planned' AND (s.starts IS NULL OR s.starts>=?)"_s, {time.nowLocal()}};
    };
    return {
        {u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), {}},
        {u"coming"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Still to come"), coming, true},
        {u"toplace"_s, QT_TRANSLATE_NOOP("kitcamp::List", "To place"),
         fixed(u"s.state='planned' AND s.starts IS NULL"_s)},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Cancelled"), fixed(u"s.state='cancelled'"_s)}};
}

ListSpec sessionSpec()
{
    ListSpec spec;
    spec.table = u"session"_s;
    spec.alias = u"s"_s;
    spec.columns = sessionColumns();
    spec.extras = {{u"s.starts"_s},
                   {u"s.minutes"_s, true},
                   {u"s.state"_s},
                   {u"(SELECT max(n.number) FROM session AS n WHERE n.activity=s.activity)"_s, true},
                   {u"(SELECT m.number FROM session AS m WHERE m.id=s.makes_up)"_s, true},
                   {u"(SELECT %1 FROM published_session AS pub JOIN activity AS a ON a.id=pub.activity WHERE "
                    "pub.id=s.id)"_s.arg(differsFromPublished(u"pub"_s)),
                    true},
                   {u"s.note"_s}};
    spec.chips = sessionChips();
    spec.search = {u"instr(lower(s.title),?)>0"_s, u"instr(lower(s.title),?)>0"_s, {}, {}};
    spec.dependences = {{u"session_staff"_s, "SELECT session FROM session_staff WHERE id=?", u"session"_s},
                        {u"published_session"_s, "SELECT id FROM published_session WHERE id=?", u"id"_s},
                        {u"activity"_s, "SELECT id FROM session WHERE activity=?", {}},
                        {u"room"_s, "SELECT id FROM session WHERE room=?", {}},
                        {u"person"_s, "SELECT session FROM session_staff WHERE person=?", {}}};
    spec.sortKey = u"day"_s;
    return spec;
}

} // namespace

SessionList::SessionList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, sessionSpec, std::move(fold), parent)
{
    connect(&store, &Store::changed, this, [this](const Announcement& announcement) {
        if (!announcement.rows.contains(u"term"_s) && !announcement.rows.contains(u"teaching_day"_s))
            return;
        readCalendar();
        retranslate();
    });
}

void SessionList::beginToFollow()
{
    readCalendar();
}

void SessionList::readCalendar()
{
    if (auto calendar = loadTeachingCalendar(store().reader()))
        m_calendar = *std::move(calendar);
    else
        Q_EMIT failed(calendar.error().sentence);
}

void SessionList::showActivity(qint64 activity)
{
    setClauses({{u"s.activity=?"_s, {activity}}});
}

QString SessionList::stateText(const ListRow& row) const
{
    if (row.extras.at(StateExtra).toString() == "cancelled"_L1)
        return tr("Cancelled");
    const QString starts = row.extras.at(StartsExtra).toString();
    if (starts.isEmpty())
        return tr("To place");
    if (row.extras.at(MakesUpExtra).isValid())
        return tr("Make-up of no. %1").arg(row.extras.at(MakesUpExtra).toInt());
    if (starts < time().nowLocal())
        return tr("Held");
    if (!row.extras.at(ChangedExtra).isValid())
        return tr("Planned", "not published yet");
    return row.extras.at(ChangedExtra).toInt() != 0 ? tr("Changed since published") : tr("Published");
}

QString SessionList::text(const ListRow& row, const QString& key) const
{
    const QString starts = row.extras.at(StartsExtra).toString();
    if (key == "state"_L1)
        return stateText(row);
    if (key == "number"_L1) {
        const int number = row.values.at(spec().columnOf(key)).toInt();
        return number == 0 ? QString() : u"%1/%2"_s.arg(number).arg(row.extras.at(CountExtra).toInt());
    }
    const auto when = SessionTime::fromText(starts, row.extras.at(MinutesExtra).toInt());
    if (!when)
        return {};
    if (key == "day"_L1)
        return u"%1 %2"_s.arg(when->date.toString(Qt::ISODate), shortWeekdayName(when->date.dayOfWeek()));
    return key == "week"_L1 ? m_calendar.weekText(when->date) : clockText(when->clock());
}

Tone SessionList::toneOf(const ListRow& row, const QString& key) const
{
    const QString starts = row.extras.at(StartsExtra).toString();
    if (row.extras.at(StateExtra).toString() == "cancelled"_L1)
        return key == "state"_L1 ? Tone::Bad : Tone::Muted;
    if (starts.isEmpty() || row.extras.at(ChangedExtra).toInt() != 0)
        return key == "state"_L1 ? Tone::Warn : Tone::Plain;
    return starts < time().nowLocal() ? Tone::Muted : Tone::Plain;
}

QVariant SessionList::cell(const ListRow& row, int column, int role) const
{
    const QString key = spec().columns.at(column).key;
    if (role == ToneRole)
        return static_cast<int>(toneOf(row, key));
    const bool own = spec().columns.at(column).kind == ColumnKind::Derived || key == "number"_L1;
    if (role == Qt::DisplayRole && own)
        return text(row, key);
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
