// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/listspec.h"
#include "models/store/store.h"
#include "views/activity/activitytab.h"

namespace kitcamp {

class InlineMessage;
class RosterPage;

/// The roster of an activity, with what must be looked at first: offers that lapsed, and that only a part is
/// shown.
class RosterTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit RosterTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;
    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    /// Only the people of one school, year or organization.
    void showPeople(const WhereClause& whose, const QString& title);
    void showChip(const QString& key);

private:
    void makePage();
    void sayLapsed();
    void showAll();
    void onLapsedChosen();

    qint64 m_activity = 0;
    InlineMessage* m_lapsed = nullptr;
    InlineMessage* m_narrowed = nullptr;
    RosterPage* m_page = nullptr;
};

} // namespace kitcamp
