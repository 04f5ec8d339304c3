// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/bookinginvariants.h"

#include "models/people/forbiddenrows.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct BookingRules {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::BookingRules)
};

Error bookedTwice(const QStringList& names)
{
    return {
        ErrorCode::Refused,
        BookingRules::tr("%1 is booked for this session of %2 already. Change the number of that booking.",
                         "%1: model or device, %2: activity")
            .arg(names.value(0), names.value(1)),
        {},
        u"session-booked"_s,
        {}};
}

Error cancelledUse(const QStringList& names)
{
    return {ErrorCode::Refused,
            BookingRules::tr("%1 was used for this booking, so it cannot be cancelled.", "%1: device")
                .arg(names.value(0)),
            {},
            u"booking-used"_s,
            {}};
}

} // namespace

Invariant oneBookingOfASession()
{
    return forbid(
        u"session-booked"_s,
        {{u"reservation"_s, "r.id",
          "SELECT coalesce(m.name, d.asset_tag), CASE WHEN a.name<>'' THEN a.name ELSE a.name_en END FROM "
          "reservation AS r JOIN reservation AS o ON o.session=r.session JOIN session AS s ON s.id=r.session "
          "JOIN activity AS a ON a.id=s.activity LEFT JOIN model AS m ON m.id=r.model LEFT JOIN device AS d "
          "ON d.id=r.device WHERE o.id<>r.id AND o.model IS r.model AND o.device IS r.device AND "
          "r.state='held' AND o.state='held' AND r.starts IS NULL AND o.starts IS NULL",
          bookedTwice}});
}

Invariant usedIsNotCancelled()
{
    return forbid(u"booking-used"_s,
                  {{u"reservation"_s, "r.id",
                    "SELECT coalesce(d.asset_tag, m.name) FROM reservation AS r LEFT JOIN device AS d ON "
                    "d.id=r.device LEFT JOIN model AS m ON m.id=r.model WHERE r.state='cancelled' AND "
                    "r.started_at IS NOT NULL",
                    cancelledUse}});
}

} // namespace kitcamp
