// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarids.h"

#include "models/activities/sessions/contentid.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

qint64 rowIdOfEvent(qint64 owner, const QString& uid, const QString& part)
{
    return rowIdOfContent(u"%1\n%2\n%3"_s.arg(owner).arg(uid, part));
}

QString uidOfSession(qint64 session, const QByteArray& logId)
{
    return u"session-%1@%2.kitcamp"_s.arg(session).arg(QString::fromLatin1(logId.toHex().left(16)));
}

std::optional<qint64> sessionOfUid(const QString& uid)
{
    static const QRegularExpression form(u"^session-([0-9]{1,19})@[0-9a-f]*\\.kitcamp$"_s);
    const QRegularExpressionMatch match = form.match(uid);
    bool ok = false;
    const qint64 id = match.captured(1).toLongLong(&ok);
    return match.hasMatch() && ok ? std::optional(id) : std::nullopt;
}

} // namespace kitcamp
