// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/camplist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

ListColumn countColumn(const char* key, const char* title, const QString& sql, int rank)
{
    return {QLatin1String(key), title, sql, ColumnKind::Number, {{sql, true}}, {}, rank};
}

/// Everybody who ever stood on the roster as a student, whatever became of it.
ListColumn applicantsColumn()
{
    return countColumn("applicants", QT_TRANSLATE_NOOP("kitcamp::List", "Applicants"),
                       u"(SELECT count(*) FROM participation AS ap WHERE ap.activity=a.id AND "
                       "ap.role='student')"_s,
                       1);
}

ListColumn universitiesColumn()
{
    return countColumn(
        "universities", QT_TRANSLATE_NOOP("kitcamp::List", "Universities"),
        u"(SELECT count(DISTINCT up.organization) FROM participation AS ur JOIN person AS up ON "
        "up.id=ur.person WHERE ur.activity=a.id AND ur.role='student' AND ur.state IN "
        "('confirmed','completed','not_completed'))"_s,
        1);
}

ListColumn daysColumn()
{
    return countColumn(
        "days", QT_TRANSLATE_NOOP("kitcamp::List", "Days"),
        u"CAST(julianday(%1)-julianday(%2)+1 AS INTEGER)"_s.arg(lastDaySql(u"a"_s), firstDaySql(u"a"_s)), 3);
}

ListSpec campListSpec()
{
    ListSpec spec = activityListSpec();
    const auto taken = [&](const QString& key) { return spec.columns.at(spec.columnOf(key)); };
    ListColumn confirmed = taken(u"seats"_s);
    confirmed.title = QT_TRANSLATE_NOOP("kitcamp::List", "Confirmed");
    ListColumn name = taken(u"name"_s);
    name.title = QT_TRANSLATE_NOOP("kitcamp::List", "Camp");
    ListColumn hosts = taken(u"hosts"_s);
    hosts.rank = 4;
    spec.columns = {name,
                    taken(u"dates"_s),
                    daysColumn(),
                    applicantsColumn(),
                    confirmed,
                    universitiesColumn(),
                    hosts,
                    taken(u"waiting"_s),
                    taken(u"state"_s),
                    taken(u"sessions"_s),
                    taken(u"term"_s),
                    taken(u"code"_s),
                    taken(u"note"_s)};
    for (ListColumn& column : spec.columns) {
        if (column.key == "term"_L1)
            column.visible = false;
    }
    spec.dependences << Dependence{u"person"_s, "SELECT activity FROM participation WHERE person=?", {}};
    return spec;
}

} // namespace

CampList::CampList(Store& store, FoldQuery fold, QObject* parent)
    : ActivityList(store, campListSpec, std::move(fold), parent)
{
    showOnly({u"camp"_s});
}

} // namespace kitcamp
