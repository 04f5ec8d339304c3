// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/sessionpattern.h"

namespace kitcamp {

/// A part of a camp; its sessions come after those of the part before.
struct CampPhase {
    QString kind; ///< of its sessions: theory, practice, project, online, exam, ceremony
    QString title;
    int sessions = 0; ///< 0: an even share of what the others leave
};

/// Theory, practice, project, presentation: of the kinds theory, practice, project and ceremony, without
/// numbers but for the presentation, which is one session.
[[nodiscard]] std::vector<CampPhase> usualPhases();

/// The phase of each of so many sessions, in order. Refused where the phases ask for more sessions than there
/// are, or leave some without a phase.
[[nodiscard]] Result<std::vector<int>> phasesInOrder(int sessions, const std::vector<CampPhase>& phases);

struct CampSession {
    PatternSession session;
    int phase = 0; ///< index into the phases
};

struct CampSessions {
    std::vector<CampSession> sessions;
    std::vector<SkippedDay> skipped;
};

/// The sessions of a camp: those of the pattern, with the phases one after the other.
[[nodiscard]] Result<CampSessions> campSessions(const SessionPattern& pattern,
                                                const std::vector<CampPhase>& phases,
                                                const TeachingCalendar& calendar, const PeriodTables& tables);

} // namespace kitcamp
