// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/lentdevices.h"

#include "models/lending/teamkits.h"
#include "models/people/erasedname.h"
#include "models/people/shownname.h"

#include <QDateTime>
#include <QSet>

namespace kitcamp {

namespace {

// Whoever takes part in any role; what is lent to a team is in the name of one of them.
constexpr auto loansOfCamp = "SELECT DISTINCT l.id, l.device, l.borrower, l.returned_at IS NULL, "
                             "e.asset_tag, coalesce(m.name, ''), p.name, "
                             "coalesce(o.name, ''), coalesce(o.name_en, ''), t.number, l.due FROM "
                             "participation AS r JOIN loan AS l ON "
                             "l.borrower=r.person JOIN device AS e ON e.id=l.device LEFT JOIN model AS m ON "
                             "m.id=e.model JOIN person AS p ON "
                             "p.id=l.borrower LEFT JOIN organization AS o ON o.id=p.organization LEFT JOIN "
                             "team AS t ON t.id=l.team WHERE "
                             "r.activity=? AND r.state IN ('confirmed','completed','not_completed') AND "
                             "l.lent_at>=? AND l.lent_at<? ORDER BY "
                             "o.name, p.name, e.asset_tag, l.id";

} // namespace

Result<LentDevices> lentDevices(Connection& file, const QTimeZone& zone, qint64 activity)
{
    LentDevices lent;
    KITCAMP_ASSIGN(const auto starts, file.text("SELECT starts_on FROM activity WHERE id=?", activity));
    KITCAMP_ASSIGN(const auto ends,
                   file.text("SELECT coalesce(ends_on, starts_on) FROM activity WHERE id=?", activity));
    if (!starts)
        return lent;
    const qint64 from = QDate::fromString(*starts, Qt::ISODate).startOfDay(zone).toSecsSinceEpoch();
    const qint64 until = QDate::fromString(*ends, Qt::ISODate).addDays(1).startOfDay(zone).toSecsSinceEpoch();
    QSet<qint64> devices;
    QSet<qint64> borrowers;
    KITCAMP_TRY(file.each(
        loansOfCamp,
        [&](const Statement& row) {
            ++lent.loans;
            devices << row.integer(1);
            borrowers << row.integer(2);
            if (row.integer(3) != 0)
                lent.out << DeviceStillOut{row.text(4),
                                           row.text(5),
                                           row.integer(2),
                                           shownPersonName(row.text(6)),
                                           shownName(row.text(7), row.text(8)),
                                           row.isNull(9) ? QString() : teamWords(row.integer(9), {}),
                                           row.text(10)};
        },
        activity, from, until));
    lent.devices = static_cast<int>(devices.size());
    lent.borrowers = static_cast<int>(borrowers.size());
    return lent;
}

} // namespace kitcamp
