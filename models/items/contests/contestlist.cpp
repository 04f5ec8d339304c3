// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contests/contestlist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

ListColumn numberColumn(const char* key, const char* title, const QString& sql, int rank)
{
    return {QLatin1String(key), title, sql, ColumnKind::Number, {{sql, true}}, {}, rank};
}

/// Of those who are confirmed or have completed.
ListColumn schoolsColumn()
{
    return numberColumn(
        "schools", QT_TRANSLATE_NOOP("kitcamp::List", "Schools"),
        u"(SELECT count(DISTINCT up.organization) FROM participation AS ur JOIN person AS up ON "
        "up.id=ur.person WHERE ur.activity=a.id AND ur.role='student' AND ur.state IN "
        "('confirmed','completed','not_completed'))"_s,
        1);
}

ListSpec contestListSpec()
{
    ListSpec spec = activityListSpec();
    const auto taken = [&](const QString& key) { return spec.columns.at(spec.columnOf(key)); };
    ListColumn name = taken(u"name"_s);
    name.title = QT_TRANSLATE_NOOP("kitcamp::List", "Contest");
    ListColumn students = taken(u"seats"_s);
    students.title = QT_TRANSLATE_NOOP("kitcamp::List", "Entries");
    ListColumn term = taken(u"term"_s);
    term.visible = false;
    spec.columns = {name,
                    taken(u"dates"_s),
                    students,
                    schoolsColumn(),
                    numberColumn("rounds", QT_TRANSLATE_NOOP("kitcamp::List", "Rounds"),
                                 u"(SELECT count(*) FROM contest_round AS cr WHERE cr.activity=a.id)"_s, 2),
                    numberColumn("awards", QT_TRANSLATE_NOOP("kitcamp::List", "Awards"),
                                 u"(SELECT count(*) FROM award AS w WHERE w.activity=a.id)"_s, 2),
                    taken(u"hosts"_s),
                    taken(u"state"_s),
                    term,
                    taken(u"code"_s),
                    taken(u"note"_s)};
    spec.dependences << Dependence{u"person"_s, "SELECT activity FROM participation WHERE person=?", {}}
                     << Dependence{u"contest_round"_s, "SELECT activity FROM contest_round WHERE id=?",
                                   u"activity"_s}
                     << Dependence{u"award"_s, "SELECT activity FROM award WHERE id=?", u"activity"_s};
    return spec;
}

} // namespace

ContestList::ContestList(Store& store, FoldQuery fold, QObject* parent)
    : ActivityList(store, contestListSpec, std::move(fold), parent)
{
    showOnly({u"contest"_s});
}

} // namespace kitcamp
