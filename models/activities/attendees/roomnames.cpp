// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/roomplan.h"

#include <QRegularExpression>
#include <QStringList>

namespace kitcamp {

using namespace Qt::StringLiterals;

QStringList roomNames(const QString& range)
{
    constexpr int mostRooms = 500;
    static const QRegularExpression form(u"^(\\D*)(\\d{1,6})\\s*[-–~至]\\s*(\\D*)(\\d{1,6})$"_s);
    static const QRegularExpression commas(u"[,，;；、]"_s);
    QStringList names;
    for (const QString& part : range.split(commas, Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        const auto match = form.match(one);
        if (!match.hasMatch()) {
            if (!one.isEmpty())
                names << one;
            continue;
        }
        const int first = match.captured(2).toInt();
        const int last = match.captured(4).toInt();
        const bool samePrefix = match.captured(3).isEmpty() || match.captured(3) == match.captured(1);
        if (!samePrefix || last < first || last - first >= mostRooms)
            return {};
        for (int number = first; number <= last; ++number)
            names << match.captured(1) + u"%1"_s.arg(number, match.captured(2).size(), 10, QLatin1Char('0'));
    }
    names.removeDuplicates();
    return names;
}

} // namespace kitcamp
