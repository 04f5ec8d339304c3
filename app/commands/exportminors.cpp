// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportminors.h"

#include "models/items/centretime.h"
#include "models/people/minors.h"
#include "models/people/papernames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QString handedOnSql(Store& store, const QString& person, qint64 activity)
{
    return mayBeNamedSql(person, purposeOf("roster-file"_L1), todayAtCentre(store), activity);
}

Result<qint64> minorsLeftOut(Store& store)
{
    const QString sql = u"SELECT count(*) FROM person AS p WHERE NOT "_s + handedOnSql(store, u"p"_s);
    KITCAMP_ASSIGN(const auto count, store.reader().integer(sql.toUtf8().constData()));
    return count.value_or(0);
}

QString leftOutRemark(qint64 persons)
{
    return persons == 0
        ? QString()
        : QCoreApplication::translate("ExportCommand",
                                      "%n person(s) under age are left out: no consent to hand them on. With "
                                      "--minors they are in it.",
                                      nullptr, static_cast<int>(persons));
}

QString notNamedRemark(qint64 rows)
{
    return rows == 0
        ? QString()
        : QCoreApplication::translate("ExportCommand",
                                      "%n row(s) leave out a name: under age, and no consent to hand it on. "
                                      "With --minors it is in them.",
                                      nullptr, static_cast<int>(rows));
}

} // namespace kitcamp
