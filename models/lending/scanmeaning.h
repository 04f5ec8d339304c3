// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/inventory/devicelookup.h"
#include "models/lending/rules/cardformat.h"
#include "models/lending/rules/commandcards.h"
#include "models/lending/teamkits.h"
#include "models/people/personlookup.h"

#include <variant>

namespace kitcamp {

struct ScannedDevice {
    DeviceId id;
    QString tag;
    QString modelName;
};

/// A card or number of a person, as it was found.
struct ScannedNumber {
    PersonId person;
    QString personName;
    bool isCard = false; ///< a chip, not a personal number or login
    QString problem; ///< translated: lost, not valid yet, not valid any more; empty when it is good
};

struct ScannedSlip {
    qint64 visit = 0;
};

struct ScannedPlace {
    PlaceId id;
    QString name;
    int devices = 0;
};

/// The card of somebody who works at the desk and is nobody's borrower card.
struct ScannedOperator {
    OperatorId id;
};

/// The card on a team's table, or on its kit.
struct ScannedTeam {
    TeamAtDesk team;
};

/// The list of what a session or an activity takes along.
struct ScannedPickingList {
    qint64 activity = 0;
    qint64 session = 0; ///< 0: of the whole activity
};

/// Nothing in the file has this code. A card: the reader's format says that a card was read.
struct ScannedUnknown {
    bool isCard = false;
    QString canonical;
};

/// What a scanned text stands for in this file. Command cards come first, then devices, then people: a
/// device's tag never waits for a look into the list of people.
using ScanMeaning = std::variant<ScannedUnknown, ScannedCommand, ScannedDevice, ScannedNumber, ScannedSlip,
                                 ScannedPlace, ScannedOperator, ScannedPickingList, ScannedTeam>;

/// Finds out what scans stand for.
class ScanReader
{
public:
    explicit ScanReader(Connection& connection)
        : m_connection(connection)
        , m_people(connection)
        , m_devices(connection)
    {
    }

    /// \p at: Unix seconds, for the validity of cards.
    [[nodiscard]] Result<ScanMeaning> meaningOf(const QString& scan, qint64 at);
    [[nodiscard]] Result<std::optional<ScannedDevice>> device(DeviceId id);
    [[nodiscard]] PersonLookup& people() { return m_people; }
    [[nodiscard]] DeviceLookup& devices() { return m_devices; }

private:
    [[nodiscard]] Result<std::optional<ScannedNumber>> number(const QString& scan, const CardFormat& format,
                                                              qint64 at);
    [[nodiscard]] Result<std::optional<ScannedPlace>> place(const QString& scan);
    [[nodiscard]] Result<std::optional<ScannedPickingList>> pickingList(const QString& scan);

    Connection& m_connection;
    PersonLookup m_people;
    DeviceLookup m_devices;
};

} // namespace kitcamp
