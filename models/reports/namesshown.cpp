// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/namesshown.h"

#include <QCoreApplication>

namespace kitcamp {

namespace {

constexpr int ageOfMajority = 18;

} // namespace

QString nameOrErased(const QString& name, bool isErased)
{
    return isErased ? QCoreApplication::translate("kitcamp::NamesShown", "(erased)") : name;
}

Result<QSet<qint64>> personsNotToName(Connection& file, QDate day)
{
    QSet<qint64> persons;
    const QString today = day.toString(Qt::ISODate);
    KITCAMP_TRY(file.each(
        "SELECT p.id FROM person AS p WHERE p.id IN (SELECT person FROM award WHERE person IS NOT NULL) AND "
        "p.born_on>?1 "
        "AND NOT EXISTS (SELECT 1 FROM consent AS c WHERE c.person=p.id AND c.purpose='publication' AND "
        "c.given_on<=?2 AND (c.withdrawn_on IS NULL OR c.withdrawn_on>?2) AND (c.valid_until IS NULL OR "
        "c.valid_until>=?2))",
        [&](const Statement& row) { persons << row.integer(0); },
        day.addYears(-ageOfMajority).toString(Qt::ISODate), today));
    return persons;
}

} // namespace kitcamp
