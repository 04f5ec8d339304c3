// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/timebuckets.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TermNames {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TermNames)
};

/// Year and number of "2026-2027-1"; the number is 0 where it is no such name.
std::pair<int, int> parts(const QString& name)
{
    const QStringList words = name.split(u'-');
    if (words.size() != 3 || words[1].toInt() != words[0].toInt() + 1)
        return {0, 0};
    const int number = words[2].toInt();
    return {words[0].toInt(), number >= 1 && number <= 3 ? number : 0};
}

} // namespace

Result<TermCalendar> TermCalendar::read(Connection& connection)
{
    TermCalendar calendar;
    KITCAMP_TRY(connection.each("SELECT name, first_monday, weeks FROM term WHERE archived=0",
                                [&](const Statement& row) {
                                    const auto key = parts(row.text(0));
                                    const QDate first = QDate::fromString(row.text(1), Qt::ISODate);
                                    if (key.second > 0 && first.isValid())
                                        calendar.m_known[key] = {first, first.addDays(row.integer(2) * 7)};
                                }));
    return calendar;
}

QDate TermCalendar::beginOf(int year, int number) const
{
    // Terms stay in their order whatever the file says: what lies further from the usual day is not followed.
    const QDate usual = number == 1 ? QDate(year, 9, 1) : QDate(year + 1, number == 2 ? 2 : 7, 1);
    const int farthest = number == 2 ? 60 : 31;
    const auto known = m_known.find({year, number});
    const auto spring = m_known.find({year, 2});
    QDate first = usual;
    if (known != m_known.end())
        first = number == 1 ? qMin(known->second.first, usual) : known->second.first;
    else if (number == 3 && spring != m_known.end())
        first = spring->second.afterLast;
    return qAbs(first.daysTo(usual)) <= farthest ? first : usual;
}

FigureBucket TermCalendar::term(int year, int number) const
{
    const QString key = u"%1-%2-%3"_s.arg(year).arg(year + 1).arg(number);
    const QString names[] = {TermNames::tr("autumn", "term"), TermNames::tr("spring", "term"),
                             TermNames::tr("summer", "term")};
    const QString label = TermNames::tr("%1 %2", "%1: 2026-2027, %2: autumn")
                              .arg(u"%1-%2"_s.arg(year).arg(year + 1), names[number - 1]);
    return {key, label, beginOf(year, number),
            number == 3 ? beginOf(year + 1, 1) : beginOf(year, number + 1)};
}

FigureBucket TermCalendar::yearBefore(const FigureBucket& one) const
{
    const auto [year, number] = parts(one.key);
    return term(year - 1, number);
}

FigureBucket TermCalendar::termAt(QDate day) const
{
    FigureBucket found = term(day.year() - 2, 3);
    for (int year = day.year() - 1; year <= day.year(); ++year) {
        for (int number = 1; number <= 3; ++number) {
            if (beginOf(year, number) <= day)
                found = term(year, number);
        }
    }
    return found;
}

std::optional<FigureBucket> TermCalendar::termNamed(const QString& key) const
{
    const auto [year, number] = parts(key);
    if (number == 0 || year < 1)
        return std::nullopt;
    FigureBucket bucket = term(year, number);
    return bucket.key == key ? std::optional(std::move(bucket)) : std::nullopt;
}

} // namespace kitcamp
