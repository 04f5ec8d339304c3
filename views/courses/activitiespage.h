// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/listpage.h"

class QComboBox;

namespace kitcamp {

/// All activities with their dates, seats and states, by kind, term and state; each opens its own screen.
class ActivitiesPage : public ListPage
{
    Q_OBJECT
public:
    ActivitiesPage(Workplace& workplace, QWidget* parent);

    void arrive() override;
    /// Only the activities of one course; 0: of any.
    void showCourse(qint64 course);

Q_SIGNALS:
    void activityChosen(qint64 activity);

protected:
    void onEmptyAction() override;

private:
    void buildFilters();
    void addActions();
    void fillTerms();
    void narrow();
    void newActivity();
    void duplicateSelected();

    QComboBox* m_kind = nullptr;
    QComboBox* m_term = nullptr;
    QComboBox* m_course = nullptr;
};

} // namespace kitcamp
