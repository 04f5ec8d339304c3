// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/tablist.h"

namespace kitcamp {

class AddPersonLine;
class RosterDeeds;
class RosterList;
class WaitingDrag;

/// The roster of one activity: people by state with their answers, added by card or name, and all that can
/// happen to them, one or many at once.
class RosterPage : public TabList
{
    Q_OBJECT
public:
    RosterPage(Workplace& workplace, qint64 activity, QWidget* parent);

    void arrive() override;
    /// Only those of a school, a year ...
    void showOnly(const std::optional<WhereClause>& whose);
    void showChip(const QString& key);
    /// The questions were changed since the page was made.
    [[nodiscard]] bool isOutdated() const;

protected:
    void onEmptyAction() override;

private:
    void addActions();
    void addSeatActions();
    void addOutcomeActions();
    void addOrderActions();
    void addOtherActions();
    void addButtons();
    void exportScores();
    void importList();
    void openAnswers();
    void updateChips();
    [[nodiscard]] RosterList* roster() const;

    qint64 m_activity;
    RosterDeeds* m_deeds = nullptr;
    AddPersonLine* m_add = nullptr;
    WaitingDrag* m_drag = nullptr;
};

} // namespace kitcamp
