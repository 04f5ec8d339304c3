// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/shortages.h"

#include "models/lending/booking/bookingnames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHolders = 4;

Result<QString> holdersAt(Connection& connection, const ModelAvailability& all, BookingMinute minute)
{
    QStringList holders;
    for (const UnitClaim& claim : all.claimsIn({minute, minute + 1})) {
        if (claim.loan != 0)
            continue;
        KITCAMP_ASSIGN(const QString holder, bookingHolder(connection, ReservationId{claim.reservation}));
        const QString words = claim.units > 1 ? u"%1 × %2"_s.arg(claim.units).arg(holder) : holder;
        if (!holder.isEmpty() && !holders.contains(words))
            holders << words;
    }
    if (holders.size() > mostHolders)
        holders = holders.mid(0, mostHolders) << u"…"_s;
    return holders.join(u"; "_s);
}

int onLoanAt(const ModelAvailability& all, BookingMinute minute)
{
    int units = 0;
    for (const UnitClaim& claim : all.claimsIn({minute, minute + 1}))
        units += claim.loan == 0 ? 0 : claim.units;
    return units;
}

} // namespace

Result<QList<ModelShortage>> shortagesIn(Connection& connection, qint64 at, BookingSpan span,
                                         const WantedUnits& wanted)
{
    BookingLedger ledger(connection, at);
    KITCAMP_ASSIGN(QList<ModelId> models, ledger.reservedModels(span));
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!models.contains(ModelId{it.key()}))
            models << ModelId{it.key()};
    }
    QList<ModelShortage> found;
    for (const ModelId model : models) {
        KITCAMP_ASSIGN(const ModelAvailability all, ledger.availability(model, span));
        const int more = wanted.value(model.value);
        const auto shortage = all.shortage(span, more);
        if (!shortage)
            continue;
        ModelShortage line{.model = model,
                           .usable = static_cast<int>(all.units().size()),
                           .onLoan = onLoanAt(all, shortage->worstAt),
                           .wanted = more,
                           .shortage = *shortage};
        KITCAMP_ASSIGN(const auto name, connection.text("SELECT name FROM model WHERE id=?", model));
        line.name = name.value_or(QString());
        KITCAMP_ASSIGN(line.holders, holdersAt(connection, all, shortage->worstAt));
        found << line;
    }
    std::ranges::stable_sort(found, {}, [](const ModelShortage& line) { return line.shortage.from; });
    return found;
}

Result<WantedUnits> unitsForTeams(Connection& connection, qint64 course, int teams)
{
    WantedUnits wanted;
    KITCAMP_TRY(connection.each(
        "SELECT n.model, n.count, n.per, (SELECT max(g.group_size) FROM course_need AS g WHERE "
        "g.course=n.course) FROM "
        "course_need AS n WHERE n.course=?",
        [&](const Statement& row) {
            const QString per = row.text(2);
            const qint64 times = per == "session"_L1 ? 1 : per == "group"_L1 ? teams : teams * row.integer(3);
            wanted[row.integer(0)] += static_cast<int>(std::min<qint64>(row.integer(1) * times, 1'000'000));
        },
        course));
    return wanted;
}

} // namespace kitcamp
