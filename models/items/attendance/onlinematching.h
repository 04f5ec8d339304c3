// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/attendance/onlinereview.h"

#include <QHash>

namespace kitcamp {

/// Recognises the people of a session's list in the list of a meeting.
class OnlineMatching
{
public:
    struct Found {
        OnlineMatch match = OnlineMatch::Nobody;
        qint64 participation = 0;
    };

    [[nodiscard]] Result<void> load(Connection& connection, const QList<SheetLine>& sheet);
    /// By number, by mail, by a number within the name, by name and school, by the name.
    [[nodiscard]] Found find(const OnlineVisit& visit) const;

private:
    [[nodiscard]] Found byNumbers(const OnlineVisit& visit) const;
    [[nodiscard]] Found byName(const OnlineVisit& visit) const;
    [[nodiscard]] Found byPartOfName(const OnlineVisit& visit) const;

    struct Named {
        QString key; ///< folded, without blanks
        qint64 participation = 0;
        QStringList schools; ///< all names of it, folded
    };
    QHash<QString, qint64> m_numbers;
    QHash<QString, qint64> m_mails;
    QList<Named> m_names;
};

} // namespace kitcamp
