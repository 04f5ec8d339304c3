// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// Whether the draft of a session is not what people know of it: an SQL condition over session AS s, activity
/// AS a and published_session under the alias \p published, all null where it was never published. It asks
/// what differences() names: what is not held in either plan does not differ. The cheap questions come first.
[[nodiscard]] inline QString differsFromPublished(const QString& published)
{
    return QStringLiteral(
               "((coalesce(s.starts,'')<>'' AND s.state<>'cancelled' AND a.state<>'cancelled')"
               "<>(coalesce(%1.starts,'')<>'' AND %1.state<>'cancelled') OR "
               "(coalesce(s.starts,'')<>'' AND s.state<>'cancelled' AND a.state<>'cancelled' AND "
               "(%1.starts<>s.starts OR %1.minutes<>s.minutes OR %1.room IS NOT s.room OR "
               "%1.online_link<>s.online_link OR %1.staff<>coalesce((SELECT group_concat(person,' ') FROM "
               "(SELECT person FROM session_staff WHERE session=s.id ORDER BY person)),''))))")
        .arg(published);
}

} // namespace kitcamp
