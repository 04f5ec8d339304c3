// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/past/pastdays.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
struct PastDays {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PastDays)
};
} // namespace

QList<PastDay> pastDays(Connection& file, QDate today)
{
    QList<PastDay> days{
        {u"month"_s, PastDays::tr("End of last month"), QDate(today.year(), today.month(), 1).addDays(-1)}};
    const auto term =
        file.text("SELECT max(last) FROM (SELECT date(first_monday, '+' || (7 * weeks - 1) || ' days') AS "
                  "last FROM term) WHERE last<?",
                  today.toString(Qt::ISODate));
    const QDate termEnd = term ? QDate::fromString(term->value_or(QString()), Qt::ISODate) : QDate();
    if (termEnd.isValid())
        days << PastDay{u"term"_s, PastDays::tr("End of last term"), termEnd};
    days << PastDay{u"year"_s, PastDays::tr("End of last year"), QDate(today.year() - 1, 12, 31)};
    return days;
}

} // namespace kitcamp
