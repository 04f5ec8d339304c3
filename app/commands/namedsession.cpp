// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/namedsession.h"

#include "app/commands/namedactivity.h"
#include "models/activities/attendance/sessionfacts.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct NamedSession {
    Q_DECLARE_TR_FUNCTIONS(NamedSession)
};

/// A number that several have says nothing: those are told by their ids.
QString choices(const QList<SessionFacts>& sessions)
{
    QHash<int, int> withNumber;
    for (const SessionFacts& session : sessions)
        ++withNumber[session.number];
    QStringList words;
    for (const SessionFacts& session : sessions.mid(0, 8)) {
        const QString when = QString(session.starts).replace(u'T', u' ');
        words << (withNumber.value(session.number) > 1
                      ? u"%1 (#%2, %3)"_s.arg(session.id).arg(session.number).arg(when)
                      : u"#%1 (%2)"_s.arg(session.number).arg(when));
    }
    return words.join(u", "_s);
}

Result<qint64> chosenOf(const QList<SessionFacts>& all, const QString& written,
                        const std::function<bool(const SessionFacts&)>& fits)
{
    QList<SessionFacts> fitting = all;
    fitting.removeIf([&](const SessionFacts& session) { return !fits(session); });
    if (fitting.size() == 1)
        return fitting.constFirst().id;
    if (all.isEmpty())
        return Error{ErrorCode::Usage, NamedSession::tr("\"%1\" has no sessions.").arg(written), {}};
    if (!fitting.isEmpty())
        return Error{ErrorCode::Usage,
                     NamedSession::tr("\"%1\" is several sessions. Write the one that is meant: %2.",
                                      "%2: numbers or ids, each with date and time")
                         .arg(written, choices(fitting)),
                     {}};
    return Error{ErrorCode::Usage,
                 NamedSession::tr("\"%1\" is not one session. Write the number behind it, or the id: %2.",
                                  "%2: numbers or ids, each with date and time")
                     .arg(written, choices(all)),
                 {}};
}

} // namespace

Result<qint64> namedSession(Connection& connection, const QString& written, qint64 now)
{
    const QString name = written.simplified();
    bool isId = false;
    const qint64 id = name.toLongLong(&isId);
    if (isId) {
        KITCAMP_ASSIGN(const auto found, connection.integer("SELECT id FROM session WHERE id=?", id));
        if (found)
            return *found;
    }
    const qsizetype mark = name.lastIndexOf(u'#');
    bool numbered = false;
    const int number = mark < 0 ? 0 : name.mid(mark + 1).toInt(&numbered);
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(connection, numbered ? name.left(mark) : name));
    KITCAMP_ASSIGN(const QList<SessionFacts> sessions, heldSessions(connection, activity));
    KITCAMP_ASSIGN(const QDate today, centreDay(connection, now));
    const QString day = today.toString(Qt::ISODate);
    return chosenOf(sessions, written, [&](const SessionFacts& session) {
        return numbered ? session.number == number : session.starts.startsWith(day);
    });
}

} // namespace kitcamp
