// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/devicelookup.h"

#include "models/people/text/editdistance.h"
#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNear = 3; // two signs are near to everything
constexpr qsizetype longestNear = 64; // a web address in a QR code is no tag

struct Near {
    DeviceId device;
    QString folded;
    int distance = 0;
};

/// One error in a short tag is as much as two in a long one.
int boundFor(qsizetype length)
{
    return length < 6 ? 1 : 2;
}

void sortNearestFirst(std::vector<Near>& near)
{
    std::sort(near.begin(), near.end(), [](const Near& a, const Near& b) {
        return a.distance != b.distance ? a.distance < b.distance : a.folded < b.folded;
    });
}

} // namespace

Result<std::optional<DeviceHit>> DeviceLookup::byScan(const QString& scan)
{
    const QString folded = foldNumber(scan);
    std::optional<DeviceHit> hit;
    KITCAMP_TRY(m_connection.each(
        "SELECT id, asset_tag, 1 FROM device WHERE folded_tag=?1 UNION ALL"
        " SELECT device, value, 0 FROM device_number WHERE folded=?1",
        [&](const Statement& row) {
            hit = DeviceHit{row.id<DeviceId>(0), row.integer(2) ? DeviceHit::By::Tag : DeviceHit::By::Number,
                            row.text(1)};
            return false;
        },
        folded));
    return hit;
}

Result<std::optional<DeviceHit>> DeviceLookup::bySerial(const QString& scan)
{
    const QString folded = foldNumber(scan);
    QList<DeviceHit> hits;
    if (folded.size() < shortestNear)
        return std::optional<DeviceHit>();
    // The length keeps foldNumber, which SQL does not have, from most rows.
    KITCAMP_TRY(m_connection.each(
        "SELECT id, serial FROM device WHERE serial<>'' AND archived=0 AND length(serial)>=?",
        [&](const Statement& row) {
            const QString serial = row.text(1);
            if (foldNumber(serial) == folded)
                hits << DeviceHit{row.id<DeviceId>(0), DeviceHit::By::Serial, serial};
        },
        folded.size()));
    return hits.size() == 1 ? std::optional(hits.constFirst()) : std::nullopt;
}

Result<QList<NearDevice>> DeviceLookup::nearest(const QString& scan, int limit)
{
    const QString folded = foldNumber(scan);
    QList<NearDevice> devices;
    if (folded.size() < shortestNear || folded.size() > longestNear)
        return devices;
    const int bound = boundFor(folded.size());
    std::vector<Near> near;
    KITCAMP_TRY(m_connection.each(
        "SELECT id, folded_tag FROM device WHERE length(folded_tag)>=?1 UNION ALL"
        " SELECT device, folded FROM device_number WHERE length(folded)>=?1",
        [&](const Statement& row) {
            const QString tag = row.text(1);
            const int distance = tag.endsWith(folded) ? 0 : editDistance(folded, tag, bound);
            if (distance <= bound)
                near.push_back({row.id<DeviceId>(0), tag, distance});
        },
        folded.size() - bound));
    sortNearestFirst(near);
    for (const Near& one : near) {
        if (devices.size() >= limit)
            break;
        KITCAMP_ASSIGN(const auto hit, byScan(one.folded));
        if (hit)
            devices << NearDevice{one.device, hit->value, one.distance};
    }
    return devices;
}

Result<DeviceSummary> DeviceLookup::summary(DeviceId device)
{
    return readDeviceSummary(m_connection, device);
}

} // namespace kitcamp
