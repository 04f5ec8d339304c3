// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/devicesummary.h"

#include "models/people/shownname.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// No tree of a centre is deeper; a bound for a file that holds a circle all the same.
constexpr int deepestTree = 32;

QString path(const QStringList& upwards)
{
    return QStringList(upwards.crbegin(), upwards.crend()).join(u" › "_s);
}

DeviceSummary fromRow(DeviceId device, const Statement& row)
{
    DeviceSummary summary;
    summary.id = device;
    summary.tag = row.text(0);
    summary.modelId = row.id<ModelId>(1);
    summary.model = row.text(2);
    summary.maker = row.text(3);
    summary.modelNumber = row.text(4);
    summary.serial = row.text(5);
    if (!row.isNull(6))
        summary.categoryIds << row.id<CategoryId>(6);
    summary.placeId = row.id<PlaceId>(7);
    summary.condition = row.text(8);
    summary.conditionNote = row.text(9);
    summary.note = row.text(10);
    summary.picture = row.text(11);
    summary.lendable = row.integer(12) != 0;
    summary.archived = row.integer(13) != 0;
    return summary;
}

Result<void> readCategories(Connection& connection, DeviceSummary& summary)
{
    QStringList names;
    while (names.size() < summary.categoryIds.size() && names.size() < deepestTree) {
        KITCAMP_TRY(connection.each(
            "SELECT name, name_en, parent FROM category WHERE id=?",
            [&](const Statement& row) {
                names << shownName(row.text(0), row.text(1));
                if (!row.isNull(2))
                    summary.categoryIds << row.id<CategoryId>(2);
            },
            summary.categoryIds.constLast()));
    }
    summary.category = path(names);
    return {};
}

Result<void> readPlace(Connection& connection, DeviceSummary& summary)
{
    QStringList names;
    PlaceId place = summary.placeId;
    while (place && names.size() < deepestTree) {
        KITCAMP_TRY(connection.each(
            "SELECT name, parent FROM place WHERE id=?",
            [&](const Statement& row) {
                names << row.text(0);
                place = row.id<PlaceId>(1);
            },
            place));
    }
    summary.place = path(names);
    return {};
}

Result<void> readLoan(Connection& connection, DeviceSummary& summary)
{
    return connection.each(
        "SELECT id, borrower, lent_at, due FROM loan WHERE device=? AND returned_at IS NULL LIMIT 1",
        [&](const Statement& row) {
            summary.loan = DeviceLoan{row.id<LoanId>(0), row.id<PersonId>(1), row.integer(2), row.text(3)};
        },
        summary.id);
}

} // namespace

Result<DeviceSummary> readDeviceSummary(Connection& connection, DeviceId device)
{
    std::optional<DeviceSummary> summary;
    KITCAMP_TRY(connection.each(
        "SELECT d.asset_tag, d.model, m.name, m.maker, m.model_number, d.serial, m.category, d.place,"
        " d.condition, d.condition_note, d.note, m.picture, d.lendable, d.archived FROM device AS d"
        " JOIN model AS m ON m.id=d.model WHERE d.id=?",
        [&](const Statement& row) { summary = fromRow(device, row); }, device));
    if (!summary) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("kitcamp::DeviceSummary",
                                                 "This device is no longer there. Somebody took it back."),
                     QString::number(device.value), u"row-gone"_s};
    }
    KITCAMP_TRY(readCategories(connection, *summary));
    KITCAMP_TRY(readPlace(connection, *summary));
    KITCAMP_TRY(readLoan(connection, *summary));
    return *std::move(summary);
}

} // namespace kitcamp
