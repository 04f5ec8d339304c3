// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"
#include "views/common/page.h"

class QStackedWidget;

namespace kitcamp {

class ActivityScreen;
class CampListPage;

/// The camps: a list of them, and the screen of one with everything from the applications to the stage.
class CampsPage : public Page
{
    Q_OBJECT
public:
    /// \p tabs: of the screen of a camp.
    CampsPage(Workplace& workplace, const QList<ActivityTabEntry>& tabs, QWidget* parent = nullptr);

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    /// A camp, or a row of one of the tabs' tables.
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] ActivityScreen* screen() { return m_screen; }
    void showList();

private:
    void showCamp(qint64 activity);

    QStackedWidget* m_stack = nullptr;
    CampListPage* m_list = nullptr;
    ActivityScreen* m_screen = nullptr;
};

} // namespace kitcamp
