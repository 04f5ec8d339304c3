// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampledevices.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QString SampleDevices::modelId(RecordBatch& batch, const QJsonObject& model, const QString& category)
{
    const QString name = model.value("name"_L1).toString();
    if (const QString known = m_stage.reference(u"model"_s, name); !known.isEmpty())
        return known;
    m_stage.addTo(batch, u"model"_s, name,
                  {{"name"_L1, name},
                   {"category"_L1, m_stage.reference(u"category"_s, category)},
                   {"maker"_L1, model.value("maker"_L1).toString()},
                   {"specs"_L1, model.value("specs"_L1).toString()}});
    return m_stage.reference(u"model"_s, name);
}

qint64 SampleDevices::addDevice(RecordBatch& batch, const Delivery& delivery, const QString& model,
                                qint64 parent)
{
    const QJsonObject& kind = delivery.model;
    const QString prefix = kind.value("prefix"_L1).toString();
    const QString tag = u"%1-%2"_s.arg(prefix).arg(++m_lastNumber[prefix], 4, 10, QLatin1Char('0'));
    const bool lendable = kind.value("lendable"_L1).toBool(true) && parent == 0;
    const QString owner = kind.value("owner"_L1).toString(u"sjtu"_s);
    const qint64 id = m_stage.addTo(
        batch, u"device"_s, {},
        {{"asset_tag"_L1, tag},
         {"model"_L1, model},
         {"serial"_L1, u"SN%1%2"_s.arg(delivery.day.toString(u"yyMM"_s)).arg(m_stage.below(900000) + 100000)},
         {"owner"_L1, m_stage.reference(u"organization"_s, owner)},
         {"place"_L1, m_stage.reference(u"place"_s, kind.value("place"_L1).toString())},
         {"parent"_L1, parent ? QString::number(parent) : QString()},
         {"purchased_on"_L1, delivery.day.addDays(-12).toString(Qt::ISODate)},
         {"price_minor"_L1, QString::number(kind.value("price"_L1).toInt())},
         {"currency"_L1, u"CNY"_s},
         {"lendable"_L1, lendable ? u"1"_s : u"0"_s},
         {"stays_here"_L1, !lendable && parent == 0 ? u"1"_s : u"0"_s}});
    // What the university owns has its number too; what a partner has lent to the centre has not.
    if (owner == "sjtu"_L1) {
        const QString asset = u"ZC%1%2"_s.arg(delivery.day.year()).arg(++m_assets, 6, 10, QLatin1Char('0'));
        m_stage.addTo(batch, u"device_number"_s, {},
                      {{"device"_L1, QString::number(id)}, {"kind"_L1, u"asset"_s}, {"value"_L1, asset}});
    }
    if (lendable)
        m_stage.devices.push_back({DeviceId{id}, kind.value("category"_L1).toString(), true});
    return id;
}

Result<void> SampleDevices::deliver(const Delivery& delivery)
{
    const QString name = delivery.model.value("name"_L1).toString();
    RecordBatch batch{
        u"import"_s, u"%1 %2.xlsx"_s.arg(delivery.day.toString(Qt::ISODate), name), u"device"_s, {}};
    const QString model = modelId(batch, delivery.model, delivery.model.value("category"_L1).toString());
    for (int i = 0; i < delivery.count; ++i) {
        const qint64 whole = addDevice(batch, delivery, model, 0);
        for (const QJsonValue& value : delivery.model.value("parts"_L1).toArray()) {
            QJsonObject part = value.toObject();
            part.insert("place"_L1, delivery.model.value("place"_L1));
            addDevice(batch, {part, delivery.day, 1}, modelId(batch, part, u"parts"_s), whole);
        }
    }
    return m_stage.perform(toAction(batch));
}

void SampleDevices::schedule()
{
    int minute = 0;
    for (const QJsonValue& value : m_stage.data.models) {
        const QJsonObject model = value.toObject();
        for (const QJsonValue& batch : model.value("batches"_L1).toArray()) {
            const Delivery delivery{model, dateOf(batch.toArray().at(0)), batch.toArray().at(1).toInt()};
            m_stage.script.add(m_stage.at(delivery.day, QTime(15, 0).addSecs(60 * ++minute)),
                               [this, delivery] { return deliver(delivery); });
        }
    }
}

} // namespace kitcamp
