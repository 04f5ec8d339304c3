// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/listpage.h"

namespace kitcamp {

/// All courses with what is taught, needed and required, and how often each was held; a new class of one is a
/// few keys away.
class CourseListPage : public ListPage
{
    Q_OBJECT
public:
    CourseListPage(Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void activityMade(qint64 activity);
    /// The classes of a course should be shown.
    void classesWanted(qint64 course);

protected:
    void onEmptyAction() override;

private:
    void newCourse();
    void editSelected();
    void newClass();
};

} // namespace kitcamp
