// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/campplan/campplan.h"
#include "models/store/store.h"
#include "views/activity/activitytab.h"

class QHBoxLayout;
class QVBoxLayout;

namespace kitcamp {

class DaysPanel;
class FigureTile;
class HostPanel;
class LinkRows;
class Panel;
class PlanPanel;

/// What a camp is at a glance: dates, hosts, seats, days, quotas, kit, pre-training, jury, and what is still
/// missing; each edited where it stands.
class PlanTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit PlanTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    void buildActions(QVBoxLayout* column);
    void buildTiles(QVBoxLayout* column);
    [[nodiscard]] QWidget* buildLeft(QWidget* parent);
    [[nodiscard]] QWidget* buildRight(QWidget* parent);
    [[nodiscard]] FigureTile* addTile(QHBoxLayout* line, const QString& name, const QString& label);
    void addPanels(QWidget* parent, QVBoxLayout* column);

    void refresh();
    void showTiles(const CampPlan& plan);
    void showLists(const CampPlan& plan);
    void showMissing(const CampPlan& plan);
    [[nodiscard]] QString phaseLine(const CampPlanPhase& phase) const;
    [[nodiscard]] QList<CampPlanLine> kitLines(const CampPlan& plan) const;
    /// To the place where something missing is done.
    void goTo(const MissingPart& part);
    void editCamp();
    void editSeats();
    void copyCamp();
    void answer(const Result<Performed>& done);

    qint64 m_activity = 0;
    FigureTile* m_dates = nullptr;
    FigureTile* m_seats = nullptr;
    FigureTile* m_sessions = nullptr;
    FigureTile* m_open = nullptr;
    Panel* m_missing = nullptr;
    LinkRows* m_missingRows = nullptr;
    DaysPanel* m_days = nullptr;
    HostPanel* m_hosts = nullptr;
    QHash<QString, PlanPanel*> m_panels; ///< by their table
};

} // namespace kitcamp
