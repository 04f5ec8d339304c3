// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplehouse.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The object without its keys into other lists, which stand as references instead.
QJsonObject valuesOf(const SampleStage& stage, QJsonObject object, const QHash<QString, QString>& references)
{
    object.remove("key"_L1);
    for (auto it = references.begin(); it != references.end(); ++it) {
        const QJsonValue key = object.take(it.key());
        if (key.isString())
            object.insert(it.key() == "group"_L1 ? u"borrower_group"_s : it.key(),
                          stage.reference(it.value(), key.toString()));
    }
    return object;
}

/// One Action per row, a few minutes apart, as somebody types them.
Result<void> addRows(SampleStage& stage, const QString& table, const QJsonArray& rows,
                     const QHash<QString, QString>& references)
{
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const QString key = row.value("key"_L1).toString();
        const qint64 id = stage.store.ids().nextValue();
        stage.ids.insert(table + u'/' + key, id);
        stage.clock.advanceSeconds(20 + stage.below(60));
        KITCAMP_TRY(stage.perform(toAction(AddRecord{table, id, valuesOf(stage, row, references)})));
    }
    return {};
}

Result<void> addOperators(SampleStage& stage)
{
    for (const QJsonValue& name : stage.data.centre.value("operators"_L1).toArray()) {
        const auto id = stage.store.ids().next<OperatorId>();
        KITCAMP_TRY(stage.store.perform(AddRecord{u"operator"_s, id.value, {{"name"_L1, name}}}));
        stage.operators.push_back(id);
    }
    return {};
}

Result<void> addHours(SampleStage& stage)
{
    RecordBatch batch{u"save"_s, u"开放时间"_s, u"opening_hours"_s, {}};
    for (const QJsonValue& value : stage.data.centre.value("hours"_L1).toArray()) {
        const QJsonObject hours = value.toObject();
        for (const QJsonValue& day : hours.value("days"_L1).toArray()) {
            stage.addTo(batch, u"opening_hours"_s, {},
                        {{"weekday"_L1, QString::number(day.toInt())},
                         {"opens"_L1, QString::number(hours.value("opens"_L1).toInt())},
                         {"closes"_L1, QString::number(hours.value("closes"_L1).toInt())}});
        }
    }
    return stage.perform(toAction(batch));
}

Result<void> addOrganization(SampleStage& stage, QJsonObject organization)
{
    const QString key = organization.take("key"_L1).toString();
    const QJsonArray names = organization.take("names"_L1).toArray();
    const QJsonArray departments = organization.take("departments"_L1).toArray();
    RecordBatch batch{u"save"_s, organization.value("name"_L1).toString(), u"organization"_s, {}};
    const QString id = QString::number(stage.addTo(batch, u"organization"_s, key, organization));
    for (const QJsonValue& name : names)
        stage.addTo(
            batch, u"organization_name"_s, {},
            {{"organization"_L1, id}, {"name"_L1, name.toArray().at(0)}, {"kind"_L1, name.toArray().at(1)}});
    for (const QJsonValue& value : departments) {
        const QJsonArray department = value.toArray();
        stage.addTo(
            batch, u"department"_s, department.at(0).toString(),
            {{"organization"_L1, id}, {"name"_L1, department.at(1)}, {"name_en"_L1, department.at(2)}});
    }
    stage.clock.advanceSeconds(120);
    return stage.perform(toAction(batch));
}

/// Camps get their group when they are announced.
QJsonArray permanentGroups(const QJsonArray& groups)
{
    QJsonArray permanent;
    for (const QJsonValue& group : groups) {
        if (!group.toObject().value("key"_L1).toString().startsWith("camp"_L1))
            permanent << group;
    }
    return permanent;
}

Result<void> addSpecialDays(SampleStage& stage)
{
    const QJsonObject special = stage.data.centre.value("specialDays"_L1).toObject();
    RecordBatch batch{u"import"_s, special.value("title"_L1).toString(), u"opening_exception"_s, {}};
    for (const QJsonValue& value : special.value("days"_L1).toArray()) {
        QJsonObject day = value.toObject();
        const QDate from = dateOf(day.take("from"_L1));
        const QDate until = day.contains("until"_L1) ? dateOf(day.take("until"_L1)) : from;
        for (QDate date = from; date <= until; date = date.addDays(1)) {
            day.insert("day"_L1, date.toString(Qt::ISODate));
            stage.addTo(batch, u"opening_exception"_s, {}, day);
        }
    }
    return stage.perform(toAction(batch));
}

} // namespace

Result<void> furnishSampleHouse(SampleStage& stage)
{
    const QJsonObject& centre = stage.data.centre;
    stage.clock.set(QDateTime::fromSecsSinceEpoch(stage.at(stage.opensOn(), QTime(9, 5)), Qt::UTC));
    KITCAMP_TRY(stage.store.perform(SaveSettings{centre.value("settings"_L1).toObject()}));
    KITCAMP_TRY(addOperators(stage));
    KITCAMP_TRY(addHours(stage));
    for (const QJsonValue& organization : stage.data.organizations)
        KITCAMP_TRY(addOrganization(stage, organization.toObject()));
    KITCAMP_TRY(
        addRows(stage, u"borrower_group"_s, permanentGroups(centre.value("groups"_L1).toArray()), {}));
    KITCAMP_TRY(addRows(stage, u"category"_s, centre.value("categories"_L1).toArray(),
                        {{u"parent"_s, u"category"_s}}));
    KITCAMP_TRY(addRows(stage, u"place"_s, centre.value("places"_L1).toArray(), {{u"parent"_s, u"place"_s}}));
    return addRows(stage, u"loan_rule"_s, centre.value("rules"_L1).toArray(),
                   {{u"group"_s, u"borrower_group"_s}, {u"category"_s, u"category"_s}});
}

void scheduleSampleHouse(SampleStage& stage)
{
    const QDate announced =
        dateOf(stage.data.centre.value("specialDays"_L1).toObject().value("announcedOn"_L1));
    stage.script.add(stage.at(announced, QTime(10, 12)), [&stage] { return addSpecialDays(stage); });
}

} // namespace kitcamp
