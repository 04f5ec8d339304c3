// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/centreplan.h"
#include "models/items/plan/sessionlanes.h"
#include "views/week/dragjudge.h"

namespace kitcamp {

/// Says what a place would cost a session while it is dragged: in a copy of the plan, so that a copy, another
/// length or a session to place is judged by the same rules as a move.
class SessionJudge : public DragJudge
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionJudge)
public:
    /// \p plan must outlive this.
    explicit SessionJudge(const CentrePlan& plan)
        : m_plan(plan)
    {
    }

    void setLaneKind(LaneKind kind);
    /// The days that a better place is looked for in: those that are seen.
    void setDays(QDate first, int days);
    /// The plan is another: the next question makes a new copy.
    void forget();

    [[nodiscard]] QList<Tone> judge(const DraggedBlock& block, const QList<PlanPlace>& places) override;
    [[nodiscard]] PlaceReasons explain(const DraggedBlock& block, const PlanPlace& place) override;

    /// What forbids a session to be there, as sentences; empty: nothing does.
    [[nodiscard]] QStringList forbiddenBy(const DraggedBlock& block, const PlanPlace& place);

    /// The room of the better place, where what is dragged has none and hangs there; 0: none.
    [[nodiscard]] qint64 roomAt(const DraggedBlock& block, const PlanPlace& place);

private:
    struct Trial {
        DraggedBlock block;
        planning::ConflictIndex index;
        planning::SessionId id;
    };

    bool prepare(const DraggedBlock& block);
    [[nodiscard]] planning::Lane laneOf(const planning::Session& session, qint64 from, qint64 to) const;
    [[nodiscard]] bool fits(const planning::Session& session, qint64 lane) const;
    [[nodiscard]] planning::Placement placementAt(const PlanPlace& place) const;
    [[nodiscard]] QString titleAt(const planning::Placement& placement, int minutes) const;
    void addBetter(PlaceReasons& reasons, const PlanPlace& place);
    void findBetter();
    [[nodiscard]] std::optional<PlanPlace> betterPlace() const;
    [[nodiscard]] qint64 laneFor(const planning::Suggestion& suggestion) const;

    const CentrePlan& m_plan;
    LaneKind m_laneKind = LaneKind::None;
    QDate m_first;
    int m_days = 0;
    std::optional<Trial> m_trial;
    bool m_sought = false; ///< a better place, for this drag
    std::optional<planning::Suggestion> m_better;
};

} // namespace kitcamp
