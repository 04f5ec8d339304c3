// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking/reservationlist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// A booking without times takes those of its session, or of its activity.
const auto startsSql = u"coalesce(r.starts, s.starts, a.starts_on || 'T00:00')"_s;
const auto endsSql =
    u"coalesce(r.ends, strftime('%Y-%m-%dT%H:%M', s.starts, '+' || s.minutes || ' minutes'), "
    "coalesce(a.ends_on, a.starts_on) || 'T23:59')"_s;
const auto fetchedSql = u"(SELECT count(*) FROM loan AS l WHERE l.reservation=r.id)"_s;

// The filters know the main table alone: the times are asked for row by row.
const auto startsOfRow = u"coalesce(r.starts, (SELECT starts FROM session WHERE id=r.session), (SELECT "
                         u"starts_on FROM activity WHERE "
                         "id=r.activity))"_s;
const auto endsOfRow =
    u"coalesce(r.ends, (SELECT strftime('%Y-%m-%dT%H:%M', starts, '+' || minutes || ' minutes') FROM session "
    u"WHERE "
    "id=r.session), (SELECT coalesce(ends_on, starts_on) || 'T23:59' FROM activity WHERE id=r.activity))"_s;

QList<FilterChip> chips()
{
    const auto held = [](const QString& more) {
        return [more](const CentreTime& time) {
            WhereClause clause{u"r.state='held' AND "_s + more, {}};
            for (qsizetype i = 0; i < more.count(u'?'); ++i)
                clause.values << time.nowLocal();
            return clause;
        };
    };
    const auto today = [](const CentreTime& time) {
        const QDate day = time.today();
        return WhereClause{u"r.state='held' AND "_s + startsOfRow + u"<? AND "_s + endsOfRow + u">=?"_s,
                           {day.addDays(1).toString(Qt::ISODate), day.toString(Qt::ISODate)}};
    };
    const auto cancelled = [](const CentreTime&) { return WhereClause{u"r.state='cancelled'"_s, {}}; };
    return {
        {u"coming"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Now and to come"), held(endsOfRow + u">?"_s), true},
        {u"today"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Today"), today, true},
        {u"past"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Past"), held(endsOfRow + u"<=?"_s), true},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Cancelled"), cancelled},
        {u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), {}}};
}

QList<ListColumn> columns()
{
    const QString what = u"coalesce(m.name, d.asset_tag)"_s;
    const QString holder = u"coalesce(nullif("_s + shownNameSql(u"a"_s)
        + u", ''), p.name, '') || CASE WHEN "
          "s.title<>'' THEN ' · ' || s.title WHEN "
          "s.number>0 THEN ' · ' || s.number ELSE '' END"_s;
    return {
        {u"what"_s, QT_TRANSLATE_NOOP("kitcamp::List", "What"), what, ColumnKind::Text, {{what}}, {}, 0},
        {u"count"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "How many"),
         u"r.count"_s,
         ColumnKind::Number,
         {{u"r.count"_s, true}},
         {},
         1},
        {u"holder"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "For whom"),
         holder,
         ColumnKind::Text,
         {{holder}},
         {},
         0},
        {u"starts"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "From"),
         startsSql,
         ColumnKind::LocalTime,
         {{startsSql}},
         {},
         1},
        {u"ends"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Until"),
         endsSql,
         ColumnKind::LocalTime,
         {{endsSql}},
         {},
         2},
        {u"state"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "State"),
         u"r.state"_s,
         ColumnKind::Derived,
         {{u"r.state"_s}, {startsSql}},
         {},
         1},
        {u"note"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"r.note"_s, ColumnKind::Text, {}, {}, 4},
    };
}

ListSpec makeSpec()
{
    ListSpec spec;
    spec.table = u"reservation"_s;
    spec.alias = u"r"_s;
    spec.joins = u"LEFT JOIN model AS m ON m.id=r.model LEFT JOIN device AS d ON d.id=r.device LEFT JOIN "
                 u"person AS p ON "
                 "p.id=r.person LEFT JOIN session AS s ON s.id=r.session LEFT JOIN activity AS a ON "
                 "a.id=coalesce(s.activity, r.activity)"_s;
    spec.columns = columns();
    spec.extras = {{fetchedSql, true},
                   {u"r.started_at"_s, true},
                   {u"r.ended_at"_s, true},
                   {u"coalesce(s.state='cancelled' OR a.state='cancelled', 0)"_s, true}};
    spec.chips = chips();
    const QString inNames = u"EXISTS (SELECT 1 FROM search_text AS x WHERE x.tbl='person' AND x.id=r.person "
                            u"AND instr(x.text,?1)>0) OR EXISTS "
                            "(SELECT 1 FROM search_text AS x WHERE x.tbl='device' AND x.id=r.device AND "
                            "instr(x.text,?1)>0) OR EXISTS (SELECT 1 "
                            "FROM model AS x WHERE x.id=r.model AND instr(lower(x.name),?1)>0) OR EXISTS "
                            "(SELECT 1 FROM activity AS x WHERE "
                            "x.id=r.activity AND instr(lower(x.name || ' ' || x.name_en),?1)>0)"_s;
    QString term = inNames;
    term.replace(u"?1"_s, u"?"_s);
    QString driver = u"r.id IN (SELECT r.id FROM reservation AS r WHERE "_s + term + u")"_s;
    spec.search = {term, driver, {}, {}};
    spec.dependences = {
        {u"loan"_s, "SELECT reservation FROM loan WHERE id=? AND reservation IS NOT NULL", u"reservation"_s},
        {u"session"_s, "SELECT id FROM reservation WHERE session=?", {}},
        {u"activity"_s, "SELECT id FROM reservation WHERE activity=?", {}},
        {u"person"_s, "SELECT id FROM reservation WHERE person=?", {}},
        {u"device"_s, "SELECT id FROM reservation WHERE device=?", {}},
        {u"model"_s, "SELECT id FROM reservation WHERE model=?", {}}};
    spec.sortKey = u"starts"_s;
    return spec;
}

} // namespace

ReservationList::ReservationList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, makeSpec, std::move(fold), parent)
    , m_stateColumn(spec().columnOf(u"state"_s))
    , m_startsColumn(spec().columnOf(u"starts"_s))
    , m_endsColumn(spec().columnOf(u"ends"_s))
    , m_countColumn(spec().columnOf(u"count"_s))
{
}

ReservationList::State ReservationList::stateOf(const ListRow& row) const
{
    const QString now = time().nowLocal();
    const qint64 fetched = row.extras.at(0).toLongLong();
    if (row.values.at(m_stateColumn).toString() == "cancelled"_L1 || row.extras.at(3).toInt() != 0)
        return State::Cancelled;
    if (row.extras.at(2).isValid())
        return State::Done;
    if (row.extras.at(1).isValid())
        return State::InUse;
    if (fetched >= row.values.at(m_countColumn).toLongLong())
        return State::Fetched;
    if (row.values.at(m_endsColumn).toString() <= now)
        return fetched > 0 ? State::Done : State::Missed;
    return row.values.at(m_startsColumn).toString() <= now ? State::Now : State::ToCome;
}

QString ReservationList::stateText(const ListRow& row) const
{
    const int fetched = row.extras.at(0).toInt();
    const int count = row.values.at(m_countColumn).toInt();
    switch (stateOf(row)) {
    case State::ToCome:
    case State::Now:
        if (fetched > 0)
            return tr("%1 of %2 fetched").arg(QString::number(fetched), QString::number(count));
        return stateOf(row) == State::Now ? tr("waits to be fetched") : tr("to come");
    case State::Fetched:
        return tr("fetched");
    case State::InUse:
        return tr("in use");
    case State::Missed:
        return tr("not fetched");
    case State::Done:
        return tr("done");
    case State::Cancelled:
        return tr("cancelled");
    }
    return {};
}

QVariant ReservationList::cell(const ListRow& row, int column, int role) const
{
    if (column == m_stateColumn && role == Qt::DisplayRole)
        return stateText(row);
    if (column == m_stateColumn && role == ToneRole) {
        const State state = stateOf(row);
        if (state == State::Fetched || state == State::InUse)
            return static_cast<int>(Tone::Ok);
        return static_cast<int>(state == State::Now ? Tone::Warn : Tone::Muted);
    }
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
