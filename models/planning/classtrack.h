// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/devicetrack.h"
#include "models/planning/rostertrack.h"

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
        int sharing = 0; ///< of People
    };
    struct Neighbour {
        Span span;
        int slot = 0;
    };
    struct Ordered {
        Span span;
        int slot = 0;
        int phase = 0;
        bool moves = false;
    };
    void gatherOthers();
    void gatherCompanions();
    void gatherActivity();

    template <typename Out>
    bool checkForm(Minute start, Out& out) const;
    template <typename Out>
    void checkCalendar(Minute start, Out& out) const;
    template <typename Out>
    void checkParticipants(Minute start, Out& out) const;
    template <typename Out>
    void checkOrder(Minute start, Out& out) const;
    template <typename Out>
    void checkSpread(Minute start, Out& out) const;

    const Activity& m_activity;
    bool m_hasPhases = false;
    Mates<Shared> m_shared;
    Mates<Neighbour> m_sameDay;
    std::vector<Ordered> m_ordered; ///< the activity's, where phases or spread are asked for
    RosterTrack m_rosterTrack;
    DeviceTrack m_deviceTrack;
};

} // namespace kitcamp::planning
