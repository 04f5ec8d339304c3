// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/inventoryinvariants.h"

#include "models/people/forbiddenrows.h"
#include "models/store/recordactions.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("kitcamp::InventoryInvariants", text);
}

/// names: the number, what it is already.
Error twoMeanings(const char* sentence, const QStringList& names)
{
    return {
        ErrorCode::Refused,
        translated(sentence).arg(names.value(0), names.value(1)),
        {},
        u"scan-means-one-thing"_s,
        {translated(QT_TRANSLATE_NOOP("kitcamp::InventoryInvariants",
                                      "Give one of them another number: a scan can mean only one thing."))}};
}

Error tagOfDevice(const QStringList& names)
{
    return twoMeanings(
        QT_TRANSLATE_NOOP("kitcamp::InventoryInvariants", "The number %1 already leads to the device %2."),
        names);
}

Error numberOfPerson(const QStringList& names)
{
    return twoMeanings(
        QT_TRANSLATE_NOOP("kitcamp::InventoryInvariants", "The number %1 already leads to %2, a person."),
        names);
}

Error labelOfPlace(const QStringList& names)
{
    return twoMeanings(QT_TRANSLATE_NOOP("kitcamp::InventoryInvariants",
                                         "The number %1 is already the label of the place %2."),
                       names);
}

/// A tag of one device that is a further number of another.
QList<ForbiddenRows> tagsAndNumbers()
{
    const QByteArray sql =
        "SELECT n.value, %1.asset_tag FROM device_number AS n JOIN device AS d ON d.folded_tag=n.folded"
        " JOIN device AS o ON o.id=n.device WHERE d.id<>n.device";
    return {{u"device"_s, "d.id", QByteArray(sql).replace("%1", "o"), tagOfDevice},
            {u"device_number"_s, "n.id", QByteArray(sql).replace("%1", "d"), tagOfDevice}};
}

/// Numbers in use of persons who are not archived.
constexpr auto ownedNumbers =
    "FROM person_number AS n JOIN person AS p ON p.id=n.person AND p.archived=0 AND n.lost_at IS NULL ";

QList<ForbiddenRows> devicesAndPersons()
{
    const QByteArray tags = QByteArray(ownedNumbers) + "JOIN device AS d ON d.folded_tag=n.folded WHERE 1";
    const QByteArray numbers = QByteArray(ownedNumbers)
        + "JOIN device_number AS m ON m.folded=n.folded JOIN device AS d ON d.id=m.device WHERE 1";
    const QByteArray person = "SELECT n.value, p.name ";
    const QByteArray device = "SELECT n.value, d.asset_tag ";
    return {{u"device"_s, "d.id", person + tags, numberOfPerson},
            {u"device_number"_s, "m.id", person + numbers, numberOfPerson},
            {u"person_number"_s, "n.id", device + tags, tagOfDevice},
            {u"person_number"_s, "n.id", device + numbers, tagOfDevice},
            {u"person"_s, "n.person", device + tags, tagOfDevice},
            {u"person"_s, "n.person", device + numbers, tagOfDevice}};
}

/// Labels of places are compared as they stand: the file keeps no folded form of them.
QList<ForbiddenRows> labelsOfPlaces()
{
    const QByteArray tags = "FROM device AS d JOIN place AS p ON p.label=d.folded_tag WHERE 1";
    const QByteArray numbers = "FROM device_number AS n JOIN place AS p ON p.label=n.folded"
                               " JOIN device AS d ON d.id=n.device WHERE 1";
    const QByteArray place = "SELECT p.label, p.name ";
    const QByteArray device = "SELECT p.label, d.asset_tag ";
    return {{u"device"_s, "d.id", place + tags, labelOfPlace},
            {u"device_number"_s, "n.id", place + numbers, labelOfPlace},
            {u"place"_s, "p.id", device + tags, tagOfDevice},
            {u"place"_s, "p.id", device + numbers, tagOfDevice}};
}

} // namespace

void registerInventoryInvariants(Domain& domain)
{
    domain.invariants.push_back(
        noCycle(u"category"_s, u"parent"_s,
                QT_TRANSLATE_NOOP("kitcamp::Record", "A category cannot be a part of itself.")));
    domain.invariants.push_back(
        noCycle(u"place"_s, u"parent"_s,
                QT_TRANSLATE_NOOP("kitcamp::Record", "A place cannot be inside of itself.")));
    domain.invariants.push_back(
        noCycle(u"device"_s, u"parent"_s,
                QT_TRANSLATE_NOOP("kitcamp::Record", "A device cannot be a part of itself.")));
    domain.invariants.push_back(
        forbid(u"scan-means-one-thing"_s, tagsAndNumbers() + devicesAndPersons() + labelsOfPlaces()));
}

} // namespace kitcamp
