// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowminors.h"

#include "models/items/centretime.h"
#include "models/people/minors.h"
#include "models/people/papernames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Rows of \p table that tell of a person, from her side: she has few of them. Empty: there are none.
QString rowsOf(const QString& table)
{
    if (table == "person"_L1)
        return u"SELECT b.id, b.name, b.latin_name FROM person AS b WHERE "_s;
    if (table == "loan"_L1)
        return u"SELECT l.id, b.name, b.latin_name FROM person AS b CROSS JOIN loan AS l ON l.borrower=b.id "
               "WHERE "_s;
    if (table == "device"_L1)
        return u"SELECT l.device, b.name, b.latin_name FROM person AS b CROSS JOIN loan AS l ON "
               "l.borrower=b.id WHERE l.returned_at IS NULL AND "_s;
    return {};
}

} // namespace

Result<RowMinors> RowMinors::read(Store& store, const ListSpec& spec, QLatin1String paper)
{
    RowMinors minors;
    const QString rows = rowsOf(spec.table);
    if (rows.isEmpty())
        return minors;
    if (spec.table == "loan"_L1)
        minors.m_column = spec.columnOf(u"borrower"_s);
    for (int i = 0; spec.table == "device"_L1 && i < spec.extras.size(); ++i)
        minors.m_extra = spec.extras.at(i).sql == "b.name"_L1 ? i : minors.m_extra;
    minors.m_named = nameUseOf(paper) == NameUse::Inside;
    const QDate today = todayAtCentre(store);
    const QString sql = rows
        + (minors.m_named ? underAgeSql(u"b"_s, today)
                          : u"NOT "_s + mayBeNamedSql(u"b"_s, purposeOf(paper), today));
    KITCAMP_TRY(store.reader().each(sql.toUtf8().constData(), [&](const Statement& row) {
        minors.m_shown.insert(row.integer(0), publicName(row.text(1), row.text(2)));
    }));
    return minors;
}

bool RowMinors::write(ListRow& row)
{
    const auto shown = m_shown.constFind(row.id);
    if (shown == m_shown.constEnd())
        return true;
    ++m_count;
    if (m_named)
        return true;
    if (m_column >= 0)
        row.values[m_column] = *shown;
    if (m_extra >= 0)
        row.extras[m_extra] = *shown;
    return m_column >= 0 || m_extra >= 0;
}

} // namespace kitcamp
