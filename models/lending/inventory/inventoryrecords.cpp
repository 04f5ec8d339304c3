// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/inventoryrecords.h"

#include "models/lending/inventory/inventorytwins.h"
#include "models/people/text/scantext.h"
#include "models/store/recordfields.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace recordfields;

namespace {

RecordType categoryType()
{
    return {
        u"category"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "category"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "categories"),
        {reference(u"parent"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Part of category"), u"category"_s),
         name(false), englishName(), note(), archived()},
        {},
    };
}

RecordType placeType()
{
    return {
        u"place"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "place"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "places"),
        {reference(u"parent"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Inside of"), u"place"_s),
         name(true),
         {u"label"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Label that is scanned")},
         note(),
         archived()},
        {},
    };
}

RecordType modelType()
{
    return {
        u"model"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "model"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "models"),
        {reference(u"category"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Category"), u"category"_s),
         name(true),
         {u"maker"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Maker")},
         {u"model_number"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Model number")},
         laterPrevails(
             {u"specs"_s, FieldType::LongText, QT_TRANSLATE_NOOP("kitcamp::Record", "Specifications")}),
         laterPrevails({u"picture"_s, FieldType::Picture, QT_TRANSLATE_NOOP("kitcamp::Record", "Picture")}),
         note(),
         archived()},
        {},
    };
}

QList<FieldDescription> whatAndWhereFields()
{
    return {
        {u"asset_tag"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Asset tag"), true},
        reference(u"model"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Model"), u"model"_s, true),
        {u"serial"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Serial number")},
        reference(u"owner"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Owner"), u"organization"_s),
        reference(u"place"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Place"), u"place"_s),
        reference(u"parent"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Part of device"), u"device"_s),
    };
}

QList<FieldDescription> purchaseFields()
{
    return {
        {u"purchased_on"_s, FieldType::Date, QT_TRANSLATE_NOOP("kitcamp::Record", "Purchased on")},
        {u"price_minor"_s, FieldType::Money, QT_TRANSLATE_NOOP("kitcamp::Record", "Price")},
        {u"currency"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Currency")},
        laterPrevails({u"supplier"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Supplier")}),
    };
}

QList<FieldDescription> conditionFields()
{
    const QList<FieldChoice> conditions{
        {u"good"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "good")},
        {u"worn"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "worn")},
        {u"broken"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "broken")},
        {u"lost"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "lost")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "withdrawn")},
    };
    return {
        {u"condition"_s, FieldType::Choice, QT_TRANSLATE_NOOP("kitcamp::Record", "Condition"), false,
         conditions},
        laterPrevails({u"condition_note"_s, FieldType::Text,
                       QT_TRANSLATE_NOOP("kitcamp::Record", "Note on the condition")}),
        {u"lendable"_s, FieldType::Flag, QT_TRANSLATE_NOOP("kitcamp::Record", "Is lent out")},
        {u"stays_here"_s, FieldType::Flag,
         QT_TRANSLATE_NOOP("kitcamp::Record", "Stays here, booked by the hour")},
        note(),
        archived(),
    };
}

RecordType deviceType()
{
    return {
        u"device"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "device"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "devices"),
        whatAndWhereFields() + purchaseFields() + conditionFields(),
        {{u"folded_tag"_s, u"asset_tag"_s, foldNumber}},
    };
}

RecordType deviceNumberType()
{
    const QList<FieldChoice> kinds{
        {u"asset"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Asset number of the owner")},
        {u"serial"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Serial number")},
        {u"rfid"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Radio tag")},
        {u"other"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Other number")},
    };
    RecordType type{
        u"device_number"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "number of a device"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "numbers of devices"),
        {reference(u"device"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Device"), u"device"_s, true),
         {u"kind"_s, FieldType::Choice, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), true, kinds},
         {u"value"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Number"), true}},
        {{u"folded"_s, u"value"_s, foldNumber}},
    };
    type.removable = true;
    return type;
}

} // namespace

void registerInventoryRecords(Domain& domain)
{
    domain.recordTypes.add(categoryType());
    domain.recordTypes.add(placeType());
    RecordType models = modelType();
    models.twins = [twins = std::make_shared<ModelTwins>()](Connection& connection, qint64 id) {
        return twins->of(connection, id);
    };
    RecordType devices = deviceType();
    devices.twins = deviceTwins;
    domain.recordTypes.add(models);
    domain.recordTypes.add(devices);
    domain.recordTypes.add(deviceNumberType());
    NameQueries& names = domain.nameQueries;
    names.insert(u"category"_s,
                 "SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM category WHERE id=?");
    names.insert(u"place"_s, "SELECT name FROM place WHERE id=?");
    names.insert(u"model"_s, "SELECT name FROM model WHERE id=?");
    names.insert(u"device"_s, "SELECT asset_tag FROM device WHERE id=?");
    names.insert(u"device_number"_s,
                 "SELECT d.asset_tag || ' · ' || n.value FROM device_number AS n"
                 " JOIN device AS d ON d.id=n.device WHERE n.id=?");
}

} // namespace kitcamp
