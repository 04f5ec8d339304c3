// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/logkeys.h"

namespace kitcamp {

namespace {

constexpr qsizetype keySize = 32;

} // namespace

int LogKeys::generationFor(qint64 seq) const
{
    int newest = 0;
    for (auto known = since.begin(); known != since.end(); ++known) {
        if (*known < seq && keys.contains(known.key()))
            newest = known.key();
    }
    // What was done before the centre had members is sealed as well.
    return newest > 0 || keys.isEmpty() ? newest : keys.firstKey();
}

Result<LogKeys> LogKeys::read(Connection& connection, const MemberKeys& member)
{
    LogKeys found;
    KITCAMP_TRY(connection.each(
        "SELECT generation, sealed FROM log_key_share JOIN log_key ON log_key.id=log_key WHERE member=?",
        [&](const Statement& row) {
            const QByteArray key =
                openedWithKey(QByteArray::fromHex(row.text(1).toLatin1()), member.boxSecret);
            if (key.size() == keySize)
                found.keys.insert(static_cast<int>(row.integer(0)), key);
        },
        member.member));
    KITCAMP_ASSIGN(found.since, readSince(connection));
    return found;
}

Result<QMap<int, qint64>> LogKeys::readSince(Connection& connection)
{
    QMap<int, qint64> since;
    KITCAMP_TRY(connection.each(
        "SELECT generation, (SELECT min(entry) FROM journal_row WHERE tbl='log_key' AND key=log_key.id) "
        "FROM log_key",
        [&](const Statement& row) {
            if (const auto entry = row.optionalInteger(1))
                since.insert(static_cast<int>(row.integer(0)), *entry);
        }));
    return since;
}

} // namespace kitcamp
