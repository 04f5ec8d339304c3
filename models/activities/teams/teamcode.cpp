// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/teamcode.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr auto prefix = "TEAM"_L1;
} // namespace

QString teamCode(qint64 team)
{
    return QString(prefix) + QString::number(team, 36).toUpper();
}

std::optional<qint64> teamOfCode(const QString& scan)
{
    if (!scan.startsWith(prefix, Qt::CaseInsensitive))
        return std::nullopt;
    const QString digits = scan.mid(prefix.size());
    const bool plain = std::all_of(digits.begin(), digits.end(),
                                   [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    bool ok = false;
    const qint64 team = digits.toLongLong(&ok, 36);
    return plain && ok && team > 0 ? std::optional(team) : std::nullopt;
}

} // namespace kitcamp
