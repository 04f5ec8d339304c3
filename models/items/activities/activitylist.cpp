// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/activitylist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Extra { StateExtra, FromExtra, UntilExtra, TakenExtra, SeatsExtra, ArchivedExtra };

/// Students who are in: from confirmed on, those left out who did not come.
const QString takenSql =
    u"(SELECT count(*) FROM participation AS tp WHERE tp.activity=a.id AND tp.role='student' AND tp.state IN "
    "('confirmed','completed','not_completed'))"_s;
const QString waitingSql =
    u"(SELECT count(*) FROM participation AS wp WHERE wp.activity=a.id AND wp.state='waiting')"_s;
/// NULL where one of the capacities that the activity has is not limited.
const QString seatsSql = u"(CASE a.mode WHEN 'site' THEN a.seats_site WHEN 'online' THEN a.seats_online ELSE "
                         "a.seats_site+a.seats_online END)"_s;

QList<FilterChip> activityChips()
{
    const auto fixed = [](const QString& sql) {
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    const QString published = u"a.archived=0 AND a.state='published' AND "_s;
    const auto byDay = [published](const QString& sql, int values) {
        return [sql = published + sql, values](const CentreTime& time) {
            return WhereClause{sql, QVariantList(values, time.today().toString(Qt::ISODate))};
        };
    };
    const QString first = firstDaySql(u"a"_s);
    const QString last = lastDaySql(u"a"_s);
    return {
        {u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), fixed(u"a.archived=0"_s)},
        {u"draft"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Draft"),
         fixed(u"a.archived=0 AND a.state='draft'"_s)},
        {u"published"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Published"),
         byDay(u"coalesce(%1,'9999')>? AND coalesce(%2,'9999')>=?"_s.arg(first, last), 2), true},
        {u"running"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Running"),
         byDay(u"%1<=? AND coalesce(%2,'9999')>=?"_s.arg(first, last), 2), true},
        {u"finished"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Finished"), byDay(u"%1<?"_s.arg(last), 1), true},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Cancelled"),
         fixed(u"a.archived=0 AND a.state='cancelled'"_s)},
        {u"archived"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Archived"), fixed(u"a.archived=1"_s)}};
}

ListColumn textColumn(const char* key, const char* title, const QString& sql, int rank, bool visible = true)
{
    return {QLatin1String(key), title, sql, ColumnKind::Text, {{sql}}, {}, rank, visible};
}

ListColumn choiceColumn(const char* key, const char* title, int rank, bool visible = true)
{
    const QString sql = u"a."_s + QLatin1String(key);
    return {QLatin1String(key), title, sql, ColumnKind::Choice, {{sql}}, {}, rank, visible};
}

QList<ListColumn> nameColumns()
{
    return {textColumn("name", QT_TRANSLATE_NOOP("kitcamp::List", "Activity"), shownNameSql(u"a"_s), 0),
            choiceColumn("kind", QT_TRANSLATE_NOOP("kitcamp::List", "Kind"), 2),
            textColumn("code", QT_TRANSLATE_NOOP("kitcamp::List", "Code"), u"a.code"_s, 7, false),
            textColumn("course", QT_TRANSLATE_NOOP("kitcamp::List", "Course"),
                       u"(SELECT %1 FROM course AS c WHERE c.id=a.course)"_s.arg(shownNameSql(u"c"_s)), 5),
            textColumn("term", QT_TRANSLATE_NOOP("kitcamp::List", "Term"),
                       u"(SELECT name FROM term AS t WHERE t.id=a.term)"_s, 4),
            choiceColumn("form", QT_TRANSLATE_NOOP("kitcamp::List", "Form"), 8, false),
            choiceColumn("mode", QT_TRANSLATE_NOOP("kitcamp::List", "On site or online"), 8, false)};
}

QList<ListColumn> planColumns()
{
    const QString hosts = u"(SELECT group_concat(n, ', ') FROM (SELECT %1 AS n FROM activity_host AS h JOIN "
                          u"organization AS o ON "
                          "o.id=h.organization WHERE h.activity=a.id ORDER BY h.place_in_order, h.id))"_s.arg(
                              shownNameSql(u"o"_s));
    const QString first = firstDaySql(u"a"_s);
    const QString sessions =
        u"(SELECT count(*) FROM session AS cs WHERE cs.activity=a.id AND cs.state='planned')"_s;
    return {{u"dates"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Dates"),
             first,
             ColumnKind::Derived,
             {{first}, {lastDaySql(u"a"_s)}},
             {},
             1},
            textColumn("hosts", QT_TRANSLATE_NOOP("kitcamp::List", "Hosts"), hosts, 6),
            {u"sessions"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Sessions"),
             sessions,
             ColumnKind::Number,
             {{sessions, true}},
             {},
             6,
             false},
            {u"seats"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Seats"),
             takenSql,
             ColumnKind::Number,
             {{takenSql, true}},
             {},
             1},
            {u"waiting"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Waiting"),
             waitingSql,
             ColumnKind::Number,
             {{waitingSql, true}},
             {},
             3},
            {u"state"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "State"),
             u"a.state"_s,
             ColumnKind::Derived,
             {{u"a.state"_s}, {lastDaySql(u"a"_s)}},
             {},
             1},
            textColumn("note", QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"a.note"_s, 9, false)};
}

} // namespace

ListSpec activityListSpec()
{
    ListSpec spec;
    spec.table = u"activity"_s;
    spec.alias = u"a"_s;
    spec.columns = nameColumns() + planColumns();
    spec.extras = {{u"a.state"_s},   {firstDaySql(u"a"_s)}, {lastDaySql(u"a"_s)},
                   {takenSql, true}, {seatsSql, true},      {u"a.archived"_s, true}};
    spec.chips = activityChips();
    spec.search = {
        u"EXISTS (SELECT 1 FROM search_text AS s WHERE s.tbl='activity' AND s.id=a.id AND instr(s.text,?)>0)"_s,
        u"s.tbl='activity' AND instr(s.text,?)>0"_s,
        u"search_text AS s CROSS JOIN activity AS a ON a.id=s.id"_s,
        {{u"activity"_s, u"a.id"_s}}};
    spec.dependences = {{u"participation"_s, "SELECT activity FROM participation WHERE id=?", u"activity"_s},
                        {u"session"_s, "SELECT activity FROM session WHERE id=?", u"activity"_s},
                        {u"activity_host"_s, "SELECT activity FROM activity_host WHERE id=?", u"activity"_s},
                        {u"course"_s, "SELECT id FROM activity WHERE course=?", {}},
                        {u"term"_s, "SELECT id FROM activity WHERE term=?", {}},
                        {u"organization"_s, "SELECT activity FROM activity_host WHERE organization=?", {}}};
    spec.sortKey = u"dates"_s;
    spec.sortOrder = Qt::DescendingOrder;
    return spec;
}

ActivityList::ActivityList(Store& store, FoldQuery fold, QObject* parent)
    : ActivityList(store, activityListSpec, std::move(fold), parent)
{
}

ActivityList::ActivityList(Store& store, MakeSpec makeSpec, FoldQuery fold, QObject* parent)
    : PagedModel(store, std::move(makeSpec), std::move(fold), parent)
{
}

void ActivityList::showOnly(const Narrowing& narrowing)
{
    QList<WhereClause> clauses;
    if (!narrowing.kind.isEmpty())
        clauses << WhereClause{u"a.kind=?"_s, {narrowing.kind}};
    if (!narrowing.without.isEmpty())
        clauses << WhereClause{u"a.kind<>?"_s, {narrowing.without}};
    if (narrowing.term != 0)
        clauses << WhereClause{u"a.term=?"_s, {narrowing.term}};
    if (narrowing.course != 0)
        clauses << WhereClause{u"a.course=?"_s, {narrowing.course}};
    setClauses(clauses);
}

ActivityState ActivityList::stateOf(const ListRow& row) const
{
    return activityState(row.extras.at(StateExtra).toString(), row.extras.at(FromExtra).toString(),
                         row.extras.at(UntilExtra).toString(), time().today());
}

QString ActivityList::seatsText(const ListRow& row) const
{
    const QVariant seats = row.extras.at(SeatsExtra);
    const QString taken = QLocale().toString(row.extras.at(TakenExtra).toLongLong());
    return seats.isValid() ? u"%1/%2"_s.arg(taken, QLocale().toString(seats.toLongLong())) : taken;
}

Tone ActivityList::toneOf(const ListRow& row, const QString& key) const
{
    const QVariant seats = row.extras.at(SeatsExtra);
    if (row.extras.at(ArchivedExtra).toInt() != 0)
        return Tone::Muted;
    if (key == "state"_L1)
        return activityStateTone(stateOf(row));
    if (key == "seats"_L1 && seats.isValid() && row.extras.at(TakenExtra).toLongLong() > seats.toLongLong())
        return Tone::Bad;
    return Tone::Plain;
}

QVariant ActivityList::cell(const ListRow& row, int column, int role) const
{
    const QString key = spec().columns.at(column).key;
    if (role == ToneRole)
        return static_cast<int>(toneOf(row, key));
    if (role != Qt::DisplayRole)
        return PagedModel::cell(row, column, role);
    if (key == "state"_L1)
        return activityStateTitle(stateOf(row));
    if (key == "seats"_L1)
        return seatsText(row);
    if (key == "dates"_L1)
        return activityDays(row.extras.at(FromExtra).toString(), row.extras.at(UntilExtra).toString());
    if (key == "waiting"_L1 && row.values.at(column).toLongLong() == 0)
        return QString();
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
