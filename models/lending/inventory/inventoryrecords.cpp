// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/inventoryrecords.h"

#include "models/lending/inventory/inventorytwins.h"
#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Of two changes the later one is as good as the earlier one: nobody need be asked.
FieldDescription laterPrevails(FieldDescription field)
{
    field.laterPrevails = true;
    return field;
}

FieldDescription archivedField()
{
    return {u"archived"_s, FieldType::Flag, QT_TRANSLATE_NOOP("kitcamp::Record", "Archived")};
}

FieldDescription nameField(bool required)
{
    return {u"name"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Name"), required};
}

FieldDescription noteField()
{
    return laterPrevails({u"note"_s, FieldType::LongText, QT_TRANSLATE_NOOP("kitcamp::Record", "Note")});
}

RecordType categoryType()
{
    return {
        u"category"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "category"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "categories"),
        {{u"parent"_s,
          FieldType::Reference,
          QT_TRANSLATE_NOOP("kitcamp::Record", "Part of category"),
          false,
          {},
          u"category"_s},
         nameField(false),
         {u"name_en"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "English name")},
         noteField(),
         archivedField()},
        {},
    };
}

RecordType placeType()
{
    return {
        u"place"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "place"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "places"),
        {{u"parent"_s,
          FieldType::Reference,
          QT_TRANSLATE_NOOP("kitcamp::Record", "Inside of"),
          false,
          {},
          u"place"_s},
         nameField(true),
         {u"label"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Label that is scanned")},
         noteField(),
         archivedField()},
        {},
    };
}

RecordType modelType()
{
    return {
        u"model"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "model"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "models"),
        {{u"category"_s,
          FieldType::Reference,
          QT_TRANSLATE_NOOP("kitcamp::Record", "Category"),
          false,
          {},
          u"category"_s},
         nameField(true),
         {u"maker"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Maker")},
         {u"model_number"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Model number")},
         laterPrevails(
             {u"specs"_s, FieldType::LongText, QT_TRANSLATE_NOOP("kitcamp::Record", "Specifications")}),
         laterPrevails({u"picture"_s, FieldType::Picture, QT_TRANSLATE_NOOP("kitcamp::Record", "Picture")}),
         noteField(),
         archivedField()},
        {},
    };
}

QList<FieldDescription> whatAndWhereFields()
{
    return {
        {u"asset_tag"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Asset tag"), true},
        {u"model"_s,
         FieldType::Reference,
         QT_TRANSLATE_NOOP("kitcamp::Record", "Model"),
         true,
         {},
         u"model"_s},
        {u"serial"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Serial number")},
        {u"owner"_s,
         FieldType::Reference,
         QT_TRANSLATE_NOOP("kitcamp::Record", "Owner"),
         false,
         {},
         u"organization"_s},
        {u"place"_s,
         FieldType::Reference,
         QT_TRANSLATE_NOOP("kitcamp::Record", "Place"),
         false,
         {},
         u"place"_s},
        {u"parent"_s,
         FieldType::Reference,
         QT_TRANSLATE_NOOP("kitcamp::Record", "Part of device"),
         false,
         {},
         u"device"_s},
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
        noteField(),
        archivedField(),
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
        {{u"device"_s,
          FieldType::Reference,
          QT_TRANSLATE_NOOP("kitcamp::Record", "Device"),
          true,
          {},
          u"device"_s},
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
