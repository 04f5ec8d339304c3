// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/finding.h"

#include <tuple>

namespace kitcamp::planning {

bool Finding::operator<(const Finding& other) const
{
    const auto key = [](const Finding& f) {
        return std::tie(f.rule, f.sessions, f.persons, f.room, f.model, f.label, f.at, f.count, f.minutes);
    };
    return key(*this) < key(other);
}

bool Finding::concerns(SessionId session) const
{
    return std::find(sessions.begin(), sessions.end(), session) != sessions.end();
}

} // namespace kitcamp::planning
