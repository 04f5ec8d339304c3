// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/publishing/noticelookups.h"

#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<OpenNotices> openNoticesOf(Connection& connection, qint64 activity)
{
    OpenNotices open;
    KITCAMP_TRY(connection.each(
        "SELECT count(*), coalesce(min(id),0) FROM notice WHERE sent_at IS NULL AND (?1=0 OR activity=?1)",
        [&](const Statement& row) {
            open = {static_cast<int>(row.integer(0)), row.integer(1)};
        },
        activity));
    return open;
}

Result<QList<OutgoingNotice>> outgoingNotices(Connection& connection, const QList<qint64>& ids)
{
    QList<OutgoingNotice> notices;
    for (const qint64 id : ids) {
        KITCAMP_TRY(connection.each(
            "SELECT p.name, p.mail, p.phone, n.subject, n.body FROM notice AS n JOIN person AS p ON "
            "p.id=n.person WHERE n.id=? AND n.sent_at IS NULL",
            [&](const Statement& row) {
                notices << OutgoingNotice{
                    id, row.text(0), row.text(1).trimmed(), row.text(2).trimmed(), row.text(3), row.text(4)};
            },
            id));
    }
    return notices;
}

Result<std::optional<ReadNotice>> readNotice(Connection& connection, qint64 notice)
{
    std::optional<ReadNotice> found;
    KITCAMP_TRY(connection.each(
        "SELECT n.person, p.name, p.mail, p.phone, n.subject, n.body, coalesce(n.activity,0), a.name, "
        "a.name_en FROM notice AS n JOIN person AS p ON p.id=n.person LEFT JOIN activity AS a ON "
        "a.id=n.activity WHERE n.id=?",
        [&](const Statement& row) {
            QStringList ways{row.text(2), row.text(3)};
            ways.removeAll(QString());
            const qint64 activity = row.integer(6);
            found = {row.integer(0),
                     row.text(1),
                     ways,
                     row.text(4),
                     row.text(5),
                     activity,
                     activity == 0 ? QString() : shownName(row.text(7), row.text(8))};
        },
        notice));
    return found;
}

Result<int> rosterPeople(Connection& connection, qint64 activity, const QStringList& states)
{
    KITCAMP_ASSIGN(const auto count,
                   connection.integer("SELECT count(DISTINCT person) FROM participation WHERE activity=? AND "
                                      "instr(?, ' '||state||' ')>0",
                                      activity, u' ' + states.join(u' ') + u' '));
    return static_cast<int>(count.value_or(0));
}

} // namespace kitcamp
