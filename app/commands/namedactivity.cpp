// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/namedactivity.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct NamedActivity {
    Q_DECLARE_TR_FUNCTIONS(NamedActivity)
};

/// What tells activities of one name apart.
QString distinction(const Statement& row)
{
    return u"%1 (%2)"_s.arg(row.text(1).isEmpty() ? row.text(0) : row.text(1), row.text(2));
}

Error notOne(const QString& written, const QStringList& candidates)
{
    if (candidates.isEmpty())
        return {ErrorCode::Usage,
                NamedActivity::tr("No activity is called \"%1\". Name it by its code, its name or its id.")
                    .arg(written),
                {}};
    return {ErrorCode::Usage,
            NamedActivity::tr(
                "Several activities are called \"%1\". Name the one you mean by its code or id: %2.")
                .arg(written, candidates.mid(0, 8).join(u", "_s)),
            {}};
}

} // namespace

Result<qint64> namedActivity(Connection& connection, const QString& written)
{
    const QString name = written.simplified();
    QList<qint64> ids;
    QStringList candidates;
    KITCAMP_TRY(connection.each(
        "SELECT id, coalesce(code, ''), coalesce(starts_on, '') FROM activity WHERE id=CAST(?1 AS INTEGER)"
        " OR code=?1 COLLATE NOCASE OR name=?1 OR name_en=?1 COLLATE NOCASE ORDER BY starts_on DESC, id",
        [&](const Statement& row) {
            ids << row.integer(0);
            candidates << distinction(row);
        },
        name));
    if (ids.size() == 1)
        return ids.constFirst();
    return notOne(written, candidates);
}

} // namespace kitcamp
