// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/doorreader.h"

#include "models/lending/scanmeaning.h"

#include <memory>

namespace kitcamp {

namespace {

DoorScan commandScan(const ScannedCommand& command, const QString& scan)
{
    DoorScan read{.kind = DoorScan::Kind::NotForTheDoor, .what = scan};
    if (command.command == DeskCommand::Undo)
        read.kind = DoorScan::Kind::Undo;
    else if (command.command == DeskCommand::Next)
        read.kind = DoorScan::Kind::Next;
    else if (command.command == DeskCommand::Offer)
        read.kind = DoorScan::Kind::Offer;
    read.number = command.number;
    return read;
}

DoorScan doorScan(const ScanMeaning& meaning, const QString& scan)
{
    if (const auto* command = std::get_if<ScannedCommand>(&meaning))
        return commandScan(*command, scan);
    if (const auto* number = std::get_if<ScannedNumber>(&meaning))
        return {.kind = DoorScan::Kind::Person,
                .person = number->person,
                .personName = number->personName,
                .isCard = number->isCard,
                .problem = number->problem};
    if (const auto* worker = std::get_if<ScannedOperator>(&meaning))
        return {.kind = DoorScan::Kind::Operator, .operatorId = worker->id};
    if (const auto* unknown = std::get_if<ScannedUnknown>(&meaning))
        return {.kind = unknown->isCard ? DoorScan::Kind::UnknownCard : DoorScan::Kind::Unknown,
                .canonical = unknown->canonical};
    if (const auto* device = std::get_if<ScannedDevice>(&meaning))
        return {.kind = DoorScan::Kind::NotForTheDoor, .what = device->tag};
    if (const auto* place = std::get_if<ScannedPlace>(&meaning))
        return {.kind = DoorScan::Kind::NotForTheDoor, .what = place->name};
    return {.kind = DoorScan::Kind::NotForTheDoor, .what = scan};
}

} // namespace

DoorReader doorReader(Connection& connection)
{
    return [reader = std::make_shared<ScanReader>(connection)](const QString& scan,
                                                               qint64 at) -> Result<DoorScan> {
        KITCAMP_ASSIGN(const ScanMeaning meaning, reader->meaningOf(scan, at));
        return doorScan(meaning, scan);
    };
}

} // namespace kitcamp
