// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions get fewer devices than they asked for: the part of BookingLedger that the plan reads.
#include "models/lending/booking/bookingledger.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What is missing for the one claim when whoever asked later gets nothing: who asked first is served first.
std::optional<UnitShortage> shortageOf(const ModelAvailability& all, const UnitClaim& claim)
{
    std::vector<UnitClaim> earlier = all.claims();
    std::erase_if(earlier, [&](const UnitClaim& other) {
        return other.loan == 0 && other.reservation > claim.reservation;
    });
    auto shortage = ModelAvailability(all.units(), std::move(earlier)).shortage(claim.span);
    if (shortage)
        shortage->missing = std::min(shortage->missing, claim.units);
    return shortage;
}

} // namespace

Result<QList<SessionShortage>> BookingLedger::sessionShortages(BookingSpan span)
{
    QHash<qint64, qint64> sessions;
    KITCAMP_TRY(
        m_connection.each("SELECT id, session FROM reservation WHERE session IS NOT NULL AND state='held'",
                          [&](const Statement& row) { sessions.insert(row.integer(0), row.integer(1)); }));
    QList<SessionShortage> found;
    KITCAMP_ASSIGN(const QList<ModelId> models, reservedModels(span));
    for (const ModelId model : models) {
        KITCAMP_ASSIGN(const ModelAvailability all, availability(model, span));
        if (!all.shortage(span))
            continue;
        KITCAMP_ASSIGN(const auto name, m_connection.text("SELECT name FROM model WHERE id=?", model));
        for (const UnitClaim& claim : all.claimsIn(span)) {
            const qint64 session = claim.loan == 0 ? sessions.value(claim.reservation) : 0;
            const auto shortage = session != 0 ? shortageOf(all, claim) : std::nullopt;
            if (shortage)
                found << SessionShortage{session,
                                         ReservationId{claim.reservation},
                                         model,
                                         name.value_or(QString()),
                                         shortage->missing,
                                         bookingMoment(std::max(claim.span.from, shortage->from))};
        }
    }
    std::ranges::stable_sort(found, {}, &SessionShortage::from);
    return found;
}

QString shortageWords(const SessionShortage& shortage, const QLocale& locale)
{
    return QCoreApplication::translate("kitcamp::Booking", "%1 × %2 short on %3",
                                       "Camera × 4 short on Sat 13:00")
        .arg(shortage.modelName)
        .arg(shortage.missing)
        .arg(locale.toString(shortage.from.date, u"ddd"_s) + u' ' + shortage.from.time.toString(u"HH:mm"_s));
}

} // namespace kitcamp
