// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/carriedblocks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;

std::unique_ptr<QMimeData> mimeOf(const char* type, const QJsonDocument& json, const QString& text)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1StringView(type), json.toJson(QJsonDocument::Compact));
    if (!text.isEmpty())
        data->setText(text);
    return data;
}

QJsonDocument jsonOf(const QMimeData* data, const char* type)
{
    return data ? QJsonDocument::fromJson(data->data(QLatin1StringView(type))) : QJsonDocument();
}

qint64 idOf(const QJsonValue& value) // numbers of 63 bits are strings in JSON
{
    return value.toString().toLongLong();
}

int minutesOf(const QJsonValue& value)
{
    return std::clamp(value.toInt(), 5, minutesOfDay);
}

} // namespace

std::unique_ptr<QMimeData> ToPlace::toMime() const
{
    const QJsonObject json{{u"id"_s, QString::number(id)}, {u"minutes"_s, minutes}, {u"title"_s, title}};
    return mimeOf(mimeType, QJsonDocument(json), {});
}

std::optional<ToPlace> ToPlace::from(const QMimeData* data)
{
    const QJsonObject json = jsonOf(data, mimeType).object();
    const ToPlace made{idOf(json["id"_L1]), minutesOf(json["minutes"_L1]), json["title"_L1].toString()};
    return made.id > 0 ? std::optional(made) : std::nullopt;
}

std::unique_ptr<QMimeData> CopiedBlocks::toMime() const
{
    QJsonArray json;
    for (const Block& block : blocks)
        json.append(QJsonObject{{u"id"_s, QString::number(block.id)},
                                {u"day"_s, block.from.day.toString(Qt::ISODate)},
                                {u"minute"_s, block.from.minute},
                                {u"lane"_s, QString::number(block.from.lane)},
                                {u"minutes"_s, block.minutes}});
    return mimeOf(mimeType, QJsonDocument(json), text);
}

CopiedBlocks CopiedBlocks::from(const QMimeData* data)
{
    CopiedBlocks copied;
    const QJsonArray json = jsonOf(data, mimeType).array();
    for (const QJsonValue& value : json) {
        const QJsonObject o = value.toObject();
        const Block block{idOf(o["id"_L1]),
                          {QDate::fromString(o["day"_L1].toString(), Qt::ISODate),
                           std::clamp(o["minute"_L1].toInt(), 0, minutesOfDay - 5), idOf(o["lane"_L1])},
                          minutesOf(o["minutes"_L1])};
        if (block.id > 0 && block.from.day.isValid())
            copied.blocks.append(block);
    }
    return copied;
}

QList<PlanMove> CopiedBlocks::putAt(const PlanPlace& target, bool withTime) const
{
    QList<PlanMove> moves;
    for (const Block& block : blocks) {
        const PlanPlace& lead = blocks.first().from;
        PlanPlace to = block.from;
        to.day = target.day.addDays(lead.day.daysTo(block.from.day));
        if (withTime)
            to.minute = std::clamp(target.minute + block.from.minute - lead.minute, 0, minutesOfDay - 5);
        if (withTime && block.from.lane == lead.lane)
            to.lane = target.lane;
        moves.append({block.id, block.from, to, std::min(block.minutes, minutesOfDay - to.minute)});
    }
    return moves;
}

} // namespace kitcamp
