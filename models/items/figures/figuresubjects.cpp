// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figuresubjects.h"

#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<QList<FigureGroup>> figureSubjects(Connection& connection, const QString& dimension)
{
    QList<FigureGroup> subjects;
    const bool camps = dimension == "activity"_L1;
    const char* sql = camps ? "SELECT id, name, name_en FROM activity WHERE kind='camp' AND archived=0 AND "
                              "state='published' ORDER BY ifnull(starts_on, '') DESC, id DESC"
                            : "SELECT c.id, c.name, c.name_en FROM course AS c WHERE c.archived=0 ORDER BY "
                              "(SELECT max(a.starts_on) FROM activity AS a WHERE a.course=c.id AND "
                              "a.archived=0 AND a.state='published') DESC NULLS LAST, c.id DESC";
    KITCAMP_TRY(connection.each(sql, [&](const Statement& row) {
        subjects << FigureGroup{QString::number(row.integer(0)), shownName(row.text(1), row.text(2)), {}};
    }));
    return subjects;
}

Result<bool> isInFile(Connection& connection, const QString& table, qint64 id)
{
    const QByteArray sql = u"SELECT 1 FROM \"%1\" WHERE id=?"_s.arg(table).toUtf8();
    KITCAMP_ASSIGN(const auto found, connection.integer(sql.constData(), id));
    return found.has_value();
}

} // namespace kitcamp
