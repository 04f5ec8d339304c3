// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/scanmeaning.h"

#include "models/activities/teams/teamcode.h"
#include "models/lending/slipcode.h"
#include "models/store/centre.h"
#include "models/store/operators.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Without a format that tells cards from other codes: a run of eight or more digits, or of hex bytes, is a
/// card.
bool looksLikeCard(const QString& scan)
{
    const bool digits = std::all_of(scan.begin(), scan.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool hex = std::all_of(scan.begin(), scan.end(), [](QChar c) {
        const QChar upper = c.toUpper();
        return (c >= u'0' && c <= u'9') || (upper >= u'A' && upper <= u'F');
    });
    const bool hasDigit = std::any_of(scan.begin(), scan.end(), [](QChar c) { return c.isDigit(); });
    return (digits && scan.size() >= 8) || (hex && hasDigit && scan.size() >= 8 && scan.size() % 2 == 0);
}

ScannedUnknown unknownOf(const QString& scan, const CardFormat& format)
{
    if (format.encoding == CardFormat::Encoding::AsIs && format.prefix.isEmpty() && format.suffix.isEmpty())
        return {looksLikeCard(scan), scan};
    const auto canonical = format.normalise(scan);
    // A card of another make, which the reader writes in another form, is a card all the same.
    if (!canonical && looksLikeCard(scan))
        return {true, scan};
    return {canonical.has_value(), canonical.value_or(scan)};
}

Result<CardFormat> cardFormat(Connection& connection)
{
    KITCAMP_ASSIGN(const auto text, connection.text("SELECT value FROM setting WHERE key='card_format'"));
    if (!text || text->isEmpty())
        return CardFormat{};
    return CardFormat::fromText(*text);
}

} // namespace

Result<ScanMeaning> ScanReader::meaningOf(const QString& scan, qint64 at)
{
    if (const auto command = parseCommandCard(scan))
        return ScanMeaning(*command);
    KITCAMP_ASSIGN(const auto hit, m_devices.byScan(scan));
    if (hit) {
        KITCAMP_ASSIGN(const auto scanned, device(hit->device));
        if (scanned)
            return ScanMeaning(*scanned);
    }
    KITCAMP_ASSIGN(const CardFormat format, cardFormat(m_connection));
    KITCAMP_ASSIGN(const auto owner, number(scan, format, at));
    if (owner)
        return ScanMeaning(*owner);
    KITCAMP_ASSIGN(const OperatorId worker, operatorByCard(m_connection, scan));
    if (worker)
        return ScanMeaning(ScannedOperator{worker});
    if (const auto visit = visitOfSlip(scan))
        return ScanMeaning(ScannedSlip{*visit});
    if (const auto team = teamOfCode(scan)) {
        KITCAMP_ASSIGN(const auto found, teamAtDesk(m_connection, TeamId{*team}));
        if (found)
            return ScanMeaning(ScannedTeam{*found});
    }
    KITCAMP_ASSIGN(const auto set, pickingList(scan));
    if (set)
        return ScanMeaning(*set);
    KITCAMP_ASSIGN(const auto shelf, place(scan));
    if (shelf)
        return ScanMeaning(*shelf);
    KITCAMP_ASSIGN(const auto serial, m_devices.bySerial(scan));
    if (serial) {
        KITCAMP_ASSIGN(const auto scanned, device(serial->device));
        if (scanned)
            return ScanMeaning(*scanned);
    }
    return ScanMeaning(unknownOf(scan, format));
}

/// A card is looked for by its canonical number first, then as it was read: lists hold both.
Result<std::optional<ScannedNumber>> ScanReader::number(const QString& scan, const CardFormat& format,
                                                        qint64 at)
{
    QStringList forms;
    if (const auto canonical = format.normalise(scan))
        forms << *canonical;
    if (!forms.contains(scan))
        forms << scan;
    for (const QString& form : forms) {
        KITCAMP_ASSIGN(const auto hit, m_people.byScan(form, at));
        if (hit)
            return std::optional(ScannedNumber{hit->person, hit->name, hit->kind == "card"_L1,
                                               hit->usable() ? QString() : hit->sentence()});
    }
    return std::optional<ScannedNumber>();
}

Result<std::optional<ScannedPlace>> ScanReader::place(const QString& scan)
{
    std::optional<ScannedPlace> found;
    KITCAMP_TRY(m_connection.each(
        "SELECT p.id, p.name, (SELECT count(*) FROM device AS d WHERE d.place=p.id AND d.archived=0) FROM "
        "place AS p WHERE p.label=?",
        [&](const Statement& row) {
            found = ScannedPlace{row.id<PlaceId>(0), row.text(1), static_cast<int>(row.integer(2))};
            return false;
        },
        scan));
    return found;
}

Result<std::optional<ScannedPickingList>> ScanReader::pickingList(const QString& scan)
{
    std::optional<ScannedPickingList> found;
    const auto id = idOfPickingList(scan);
    if (!id)
        return found;
    KITCAMP_TRY(m_connection.each(
        "SELECT activity, id FROM session WHERE id=?1 UNION ALL SELECT id, 0 FROM activity WHERE id=?1",
        [&](const Statement& row) {
            found = ScannedPickingList{row.integer(0), row.integer(1)};
            return false;
        },
        *id));
    return found;
}

Result<std::optional<ScannedDevice>> ScanReader::device(DeviceId id)
{
    std::optional<ScannedDevice> found;
    KITCAMP_TRY(m_connection.each(
        "SELECT d.id, d.asset_tag, m.name FROM device AS d JOIN model AS m ON m.id=d.model WHERE d.id=?",
        [&](const Statement& row) {
            found = ScannedDevice{row.id<DeviceId>(0), row.text(1), row.text(2)};
            return false;
        },
        id));
    return found;
}

} // namespace kitcamp
