// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/campplan/campplan.h"
#include "views/common/panel.h"
#include "views/common/workplace.h"

class QGridLayout;

namespace kitcamp {

/// The days of a camp below each other: to which phases each belongs, and what is held when and where.
class DaysPanel : public Panel
{
    Q_OBJECT
public:
    DaysPanel(Workplace& workplace, QWidget* parent);

    void showPlan(const CampPlan& plan);

private:
    void clear();
    int addDay(const CampPlan& plan, const CampPlanDay& day, int row);
    void addSession(const CampPlanSession& session, int row);
    void addHint(const QString& words, int row);

    Workplace& m_workplace;
    QWidget* m_days = nullptr;
    QGridLayout* m_grid = nullptr;
};

/// How people read the kind of a phase or a session, as its record type calls it.
[[nodiscard]] QString kindWords(const Workplace& workplace, const QString& table, const QString& kind);
/// "Theory, Project work": the phases of a day.
[[nodiscard]] QString phaseWords(const Workplace& workplace, const CampPlan& plan, const QDate& day);

} // namespace kitcamp
