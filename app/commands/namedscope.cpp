// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/namedscope.h"

#include "models/people/text/scantext.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct NamedScope {
    Q_DECLARE_TR_FUNCTIONS(NamedScope)
};

Error usage(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}, {}, {}};
}

} // namespace

Result<qint64> namedRoom(Connection& connection, const QString& written)
{
    QList<qint64> ids;
    KITCAMP_TRY(connection.each(
        "SELECT id FROM room WHERE id=CAST(?1 AS INTEGER) OR name=?1 COLLATE NOCASE OR name_en=?1 COLLATE "
        "NOCASE ORDER BY archived, id",
        [&](const Statement& row) { ids << row.integer(0); }, written.simplified()));
    if (ids.isEmpty())
        return usage(NamedScope::tr("No room is called \"%1\".").arg(written));
    return ids.constFirst();
}

Result<qint64> namedPerson(Connection& connection, const QString& written)
{
    QList<qint64> ids;
    KITCAMP_TRY(connection.each(
        "SELECT id FROM person WHERE id=CAST(?1 AS INTEGER) OR name=?1 OR latin_name=?1 COLLATE NOCASE OR "
        "(login<>'' AND login=?1) OR (mail<>'' AND mail=?1 COLLATE NOCASE) UNION SELECT person FROM "
        "person_number WHERE folded=?2 AND lost_at IS NULL",
        [&](const Statement& row) { ids << row.integer(0); }, written.simplified(), foldNumber(written)));
    if (ids.isEmpty())
        return usage(
            NamedScope::tr("Nobody is called \"%1\", or has it as number or mail address.").arg(written));
    if (ids.size() > 1)
        return usage(
            NamedScope::tr("%n people fit \"%1\"; name the one you mean by the number or mail address.",
                           "%1: what was written", static_cast<int>(ids.size()))
                .arg(written));
    return ids.constFirst();
}

} // namespace kitcamp
