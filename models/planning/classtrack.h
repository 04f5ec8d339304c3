// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/track.h"

namespace kitcamp::planning {

/// What the time alone decides: form, calendar, who takes part, the activity's other sessions, devices.
class ClassTrack : public Track
{
public:
    ClassTrack(const Placings& placings, const Mover& mover, Span window);

    /// For Tally and Collection.
    template <typename Out>
    void at(Minute start, Out& out) const;

private:
    struct Shared {
        Span span;
        int slot = 0;
        int count = 0;
    };
    struct Neighbour {
        Span span;
        int slot = 0;
    };
    struct Ordered {
        Span span;
        int slot = 0;
        bool moves = false;
    };
    struct Block {
        Span span;
        Mark mark = Mark::Busy;
        int label = 0;
        const std::vector<int>* persons = nullptr;
    };

    void gatherOthers();
    void gatherCompanions();
    void gatherActivity();
    void gatherBlocks();
    [[nodiscard]] const std::vector<int>& personsIn(size_t first, size_t last) const;

    template <typename Out>
    bool checkForm(Minute start, Out& out) const;
    template <typename Out>
    void checkCalendar(Minute start, Out& out) const;
    template <typename Out>
    void checkParticipants(Minute start, Out& out) const;
    template <typename Out>
    void checkBlocks(Minute start, Out& out) const;
    template <typename Out>
    void checkOrder(Minute start, Out& out) const;
    template <typename Out>
    void checkSpread(Minute start, Out& out) const;
    template <typename Out>
    void checkDevices(Minute start, Out& out) const;

    struct Shortage {
        int units = 0;
        int capacity = 0;
        Minute at = 0;
        std::vector<SessionId> others;
    };
    [[nodiscard]] Shortage shortageAt(Minute start, const Demand& demand) const;
    [[nodiscard]] int demandOf(int slot, ModelId model) const;

    const Activity& m_activity;
    bool m_hasPhases = false;
    Mates<Shared> m_shared;
    Mates<Neighbour> m_sameDay;
    Mates<Neighbour> m_demanding;
    std::vector<Ordered> m_ordered; ///< the activity's, where phases or spread are asked for
    ByDay<Block> m_blocks;
    mutable std::vector<const Block*> m_active;
    mutable std::vector<int> m_union;
};

} // namespace kitcamp::planning
