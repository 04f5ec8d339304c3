// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/courseneeds.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<std::vector<planning::Demand>> courseNeeds(Connection& connection, qint64 activity, int students)
{
    std::vector<planning::Demand> demands;
    KITCAMP_TRY(connection.each(
        "SELECT n.model, n.count, n.per, n.group_size FROM activity AS a JOIN course_need AS n"
        " ON n.course=a.course WHERE a.id=? ORDER BY n.model",
        [&](const Statement& row) {
            const auto count = static_cast<int>(row.integer(1));
            const auto size = static_cast<int>(row.integer(3));
            const QString per = row.text(2);
            const int times = per == "session"_L1 ? 1
                : per == "group"_L1               ? (students + size - 1) / size
                                                  : students;
            if (times > 0)
                demands.push_back({row.integer(0), count * times});
        },
        activity));
    return demands;
}

} // namespace kitcamp
