// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/planlayout.h"

#include "views/week/agendalist.h"
#include "views/week/monthgrid.h"
#include "views/week/timegrid.h"

namespace kitcamp {

std::unique_ptr<PlanLayout> PlanLayout::make(const PlanSheet& sheet)
{
    if (sheet.span == ShownSpan::Month)
        return std::make_unique<MonthGrid>(sheet);
    if (sheet.span == ShownSpan::Agenda)
        return std::make_unique<AgendaList>(sheet);
    return std::make_unique<TimeGrid>(sheet);
}

int PlanLayout::placedAt(QPoint point) const
{
    for (qsizetype i = m_placed.size() - 1; i >= 0; --i) {
        if (m_placed[i].rect.contains(point) && !m_sheet.blocks[m_placed[i].block].facts.ground)
            return static_cast<int>(i);
    }
    return -1;
}

int PlanLayout::placedOf(qint64 id, qint64 lane) const
{
    int found = -1;
    for (int i = 0; i < m_placed.size(); ++i) {
        if (m_sheet.blocks[m_placed[i].block].facts.id != id)
            continue;
        if (m_placed[i].place.lane == lane)
            return i;
        found = found < 0 ? i : found;
    }
    return found;
}

int PlanLayout::firstBlockIn(const PlanPlace& place, int minutes) const
{
    int found = -1;
    for (int i = 0; i < m_placed.size(); ++i) {
        const PlacedBlock& candidate = m_placed[i];
        const PlanBlock& facts = m_sheet.blocks[candidate.block].facts;
        const bool here = !facts.ground && candidate.place.day == place.day
            && candidate.place.lane == place.lane && facts.start < place.minute + minutes
            && facts.start + facts.minutes > place.minute;
        if (here && (found < 0 || candidate.column < m_placed[found].column))
            found = i;
    }
    return found;
}

} // namespace kitcamp
