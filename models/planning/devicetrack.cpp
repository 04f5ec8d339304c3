// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/devicetrack.h"

namespace kitcamp::planning {

DeviceTrack::DeviceTrack(const Placings& placings, const Mover& mover, Span window)
    : Track(placings, mover, window)
    , m_demanding(window)
{
    if (m_placed.demands.empty() || m_placed.span.isEmpty())
        return;
    visitOthers([&](const Entry& entry) {
        if (entry.hasDemands && entry.lesson.overlaps(m_window))
            m_demanding.add({entry.lesson, entry.slot});
    });
    for (const Companion& companion : m_mover.companions) {
        const Placed& other = m_placings.at(companion.slot);
        if (canMeet(other) && !other.demands.empty())
            m_demanding.addMoving({other.span, companion.slot});
    }
}

int DeviceTrack::demandOf(int slot, ModelId model) const
{
    for (const Demand& demand : m_placings.at(slot).demands) {
        if (demand.model == model)
            return demand.count;
    }
    return 0;
}

int DeviceTrack::capacityAt(Minute moment, ModelId model) const
{
    const auto& steps = m_placings.setting().capacity(model);
    const auto after = std::partition_point(
        steps.begin(), steps.end(), [moment](const CapacityStep& step) { return step.from <= moment; });
    return after == steps.begin() ? 0 : std::prev(after)->units;
}

/// When there may be less than before: the beginning, the beginnings of others, the steps of the capacity.
std::vector<Minute> DeviceTrack::momentsOf(Span span, ModelId model,
                                           const std::vector<Neighbour>& others) const
{
    std::vector<Minute> moments{span.from};
    for (const Neighbour& other : others)
        moments.push_back(std::max(span.from, other.span.from));
    for (const CapacityStep& step : m_placings.setting().capacity(model)) {
        if (span.from < step.from && step.from < span.until)
            moments.push_back(step.from);
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

/// The worst moment of the session: by how much more is wanted than there is.
DeviceTrack::Shortage DeviceTrack::worstOf(Minute start, const Demand& demand) const
{
    const Span span = spanAt(start);
    std::vector<Neighbour> others;
    m_demanding.visit(span, shiftAt(start), [&](const Neighbour& other) {
        if (demandOf(other.slot, demand.model) > 0)
            others.push_back(other);
    });
    Shortage worst;
    for (const Minute moment : momentsOf(span, demand.model, others)) {
        const int capacity = capacityAt(moment, demand.model);
        int wanted = demand.count;
        std::vector<SessionId> there;
        for (const Neighbour& other : others) {
            if (!other.span.overlaps({moment, moment + 1}))
                continue;
            wanted += demandOf(other.slot, demand.model);
            there.push_back(idOf(other.slot));
        }
        if (wanted - capacity > worst.units)
            worst = {wanted - capacity, capacity, moment, std::move(there)};
    }
    std::sort(worst.others.begin(), worst.others.end());
    return worst;
}

template <typename Out>
void DeviceTrack::at(Minute start, Out& out) const
{
    for (const Demand& demand : m_placed.demands) {
        const Shortage shortage = worstOf(start, demand);
        if (shortage.units <= 0)
            continue;
        out.add(Rule::DeviceShortage, shortage.units, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id};
            for (const SessionId other : shortage.others)
                finding.sessions.append(other);
            finding.model = demand.model;
            finding.count = shortage.units;
            finding.outOf = shortage.capacity;
            finding.at = shortage.at;
        });
    }
}

template void DeviceTrack::at(Minute start, Tally& out) const;
template void DeviceTrack::at(Minute start, Collection& out) const;

} // namespace kitcamp::planning
