// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/track.h"

namespace kitcamp::planning {

/// Whether there are devices enough for a session and all others at the same time.
class DeviceTrack : public Track
{
public:
    DeviceTrack(const Placings& placings, const Mover& mover, Span window);

    /// For Tally and Collection.
    template <typename Out>
    void at(Minute start, Out& out) const;

private:
    struct Neighbour {
        Span span;
        int slot = 0;
    };
    struct Shortage {
        int units = 0;
        int capacity = 0;
        Minute at = 0;
        std::vector<SessionId> others;
    };

    [[nodiscard]] Shortage worstOf(Minute start, const Demand& demand) const;
    [[nodiscard]] std::vector<Minute> momentsOf(Span span, ModelId model,
                                                const std::vector<Neighbour>& others) const;
    [[nodiscard]] int capacityAt(Minute moment, ModelId model) const;
    [[nodiscard]] int demandOf(int slot, ModelId model) const;

    Mates<Neighbour> m_demanding;
};

} // namespace kitcamp::planning
