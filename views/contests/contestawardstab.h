// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"
#include "views/judging/awardspage.h"

namespace kitcamp {

class ContestReader;
struct ContestPrize;

/// The awards of a contest as a list; those for ranks are given all at once.
class ContestAwardsPage : public AwardsPage
{
    Q_OBJECT
public:
    ContestAwardsPage(Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void prizesWanted();
};

/// What a contest gave: prizes by rank, and any other award.
class ContestAwardsTab : public ActivityTab
{
    Q_OBJECT
public:
    ContestAwardsTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;
    void arrive() override { m_page->arrive(); }
    void showObject(const QString& table, qint64 id) override { m_page->showObject(table, id); }
    [[nodiscard]] std::shared_ptr<const Paper> paper() override { return m_page->paper(); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void givePrizes();
    void give(const QList<ContestPrize>& prizes, const QString& level, const QString& giver);

    qint64 m_activity = 0;
    ContestReader* m_reader = nullptr;
    ContestAwardsPage* m_page = nullptr;
};

} // namespace kitcamp
