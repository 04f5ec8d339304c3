// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"
#include "views/common/page.h"

class QStackedWidget;

namespace kitcamp {

class ActivityScreen;
class ContestListPage;

/// The contests: a list of them, and the screen of one with its schools, rounds, results and awards.
class ContestsPage : public Page
{
    Q_OBJECT
public:
    /// \p tabs: of the screen of a contest.
    ContestsPage(Workplace& workplace, const QList<ActivityTabEntry>& tabs, QWidget* parent = nullptr);

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    /// A contest, or a row of one of the tabs' tables.
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] ActivityScreen* screen() { return m_screen; }
    void showList();

private:
    void showContest(qint64 activity);

    QStackedWidget* m_stack = nullptr;
    ContestListPage* m_list = nullptr;
    ActivityScreen* m_screen = nullptr;
};

} // namespace kitcamp
