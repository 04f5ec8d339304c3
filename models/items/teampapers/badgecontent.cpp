// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teampapers/badgecontent.h"

#include "models/activities/badges/badges.h"
#include "models/items/activities/choicewords.h"
#include "models/lending/teamkits.h"
#include "models/people/shownname.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Badges {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Badges)
};

constexpr auto everybodyOf =
    "SELECT r.id, w.name, w.latin_name, o.name, o.name_en, t.number, r.role, a.name, a.name_en, a.starts_on, "
    "coalesce(a.ends_on, a.starts_on) FROM participation AS r JOIN activity AS a ON a.id=r.activity JOIN "
    "person AS w "
    "ON w.id=r.person LEFT JOIN organization AS o ON o.id=w.organization LEFT JOIN team_place AS p ON "
    "p.team_plan=a.team_plan AND p.participation=r.id LEFT JOIN team AS t ON t.id=p.team WHERE r.activity=? "
    "AND "
    "(r.state='confirmed' OR r.state='completed' OR r.state='not_completed') ORDER BY r.role<>'student', "
    "t.number IS NULL, t.number, w.name, r.id";

} // namespace

Result<QList<BadgeContent>> badgesOf(Store& store, qint64 activity, const QList<qint64>& participations)
{
    QList<BadgeContent> badges;
    KITCAMP_TRY(store.reader().each(
        everybodyOf,
        [&](const Statement& row) {
            if (!participations.isEmpty() && !participations.contains(row.integer(0)))
                return;
            BadgeContent badge{row.integer(0), row.text(1), row.text(2), shownName(row.text(3), row.text(4))};
            if (!row.isNull(5))
                badge.team = teamWords(row.integer(5), {});
            if (row.text(6) != "student"_L1)
                badge.role = choiceTitle(store, u"participation"_s, u"role"_s, row.text(6));
            badge.camp = shownName(row.text(7), row.text(8));
            badge.firstDay = row.text(9);
            badge.lastDay = row.text(10);
            badges << badge;
        },
        activity));
    for (BadgeContent& badge : badges) {
        KITCAMP_ASSIGN(badge.code, badgeOf(store.reader(), badge.participation));
    }
    if (!badges.isEmpty())
        return badges;
    return Error{ErrorCode::Refused,
                 Badges::tr("Nobody takes part yet, so there is no badge to print."),
                 {},
                 u"nobody-takes-part"_s,
                 {Badges::tr("Confirm participants first, on the roster.")}};
}

} // namespace kitcamp
