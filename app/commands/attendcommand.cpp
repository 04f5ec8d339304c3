// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp attend: the door's interpreter on standard input.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/namedsession.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/scanlines.h"
#include "models/activities/attendance/door.h"
#include "models/items/attendance/doorreader.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct AttendCommand {
    Q_DECLARE_TR_FUNCTIONS(AttendCommand)
};

QString partLine(const DoorOutcome& outcome)
{
    QStringList parts{doorEventWord(outcome.event)};
    if (!outcome.person.isEmpty())
        parts << outcome.person;
    parts << outcome.sentence();
    if (!outcome.note.isEmpty())
        parts << outcome.note;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString outcomeLine(const DoorOutcome& outcome)
{
    QStringList lines{partLine(outcome)};
    for (const DoorOutcome& further : outcome.further)
        lines << partLine(further);
    QString line = lines.join(u" | "_s);
    int number = 0;
    for (const DoorOffer& offer : outcome.offers)
        line += u" [%1: %2]"_s.arg(++number).arg(offer.text);
    for (const DoorOutcome& further : outcome.further) {
        for (const DoorOffer& offer : further.offers)
            line += u" [%1: %2]"_s.arg(++number).arg(offer.text);
    }
    return line.simplified(); // whatever a name or a note holds, it stays one line
}

QJsonObject outcomeObject(const DoorOutcome& outcome)
{
    QJsonObject object{{"event"_L1, doorEventWord(outcome.event)},
                       {"scan"_L1, outcome.scan},
                       {"sentence"_L1, outcome.sentence()},
                       {"at"_L1, QDateTime::fromSecsSinceEpoch(outcome.at, Qt::UTC).toString(Qt::ISODate)}};
    const auto add = [&object](QLatin1String key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add("person"_L1, outcome.person);
    add("session"_L1, outcome.session == 0 ? QString() : QString::number(outcome.session));
    add("session_name"_L1, outcome.sessionName);
    add("state"_L1, attendanceKey(outcome.state));
    add("note"_L1, outcome.note);
    add("rule"_L1, outcome.error.rule);
    add("op"_L1, outcome.opId.isValid() ? outcome.opId.text() : QString());
    QJsonArray offers;
    for (const DoorOffer& offer : outcome.offers)
        offers << offer.text;
    if (!offers.isEmpty())
        object.insert("offers"_L1, offers);
    QJsonArray further;
    for (const DoorOutcome& each : outcome.further)
        further << outcomeObject(each);
    if (!further.isEmpty())
        object.insert("further"_L1, further);
    return object;
}

/// At the end, whoever was not seen is absent, where that was asked for.
Result<void> finish(CommandContext& context, const Arguments& arguments, Door& door)
{
    if (!arguments.has(u"close"_s))
        return {};
    const DoorOutcome closed = door.close(door.session());
    const bool nothingLeft = closed.error.rule == "nothing-to-close"_L1; // all were seen
    if (closed.event == DoorEvent::Failed || (closed.event == DoorEvent::Refused && !nothingLeft))
        return closed.error;
    return arguments.json() ? context.out.object(outcomeObject(closed))
                            : context.out.line(outcomeLine(closed));
}

/// A shell has no list to choose from.
DoorOutcome inTheShell(DoorOutcome outcome)
{
    if (outcome.event == DoorEvent::NoSession && outcome.offers.isEmpty())
        outcome.note = AttendCommand::tr("Name it: kitcamp attend FILE SESSION");
    return outcome;
}

/// One line out for each card; what the line says is on the disk before it is printed. Cards are read on
/// after a failure of the disk, and the exit code tells of it at the end.
Result<void> serve(CommandContext& context, const Arguments& arguments)
{
    if (arguments.has(u"close"_s) && arguments.at(1).isEmpty())
        return Error{
            ErrorCode::Usage,
            AttendCommand::tr("Say which session is to be closed: kitcamp attend FILE SESSION --close"),
            {}};
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(enterOperator(*store, arguments));
    Door door(*store, doorReader(store->reader()));
    if (!arguments.at(1).isEmpty()) {
        KITCAMP_ASSIGN(const qint64 session,
                       namedSession(store->reader(), arguments.at(1), context.clock.now()));
        door.setSession(session);
    }
    ScanLines scans(context.in);
    std::optional<Error> failure;
    while (const auto scan = scans.next()) {
        // Another window may have written while this one waited for a card.
        store->lookForForeignChanges();
        const DoorOutcome outcome = inTheShell(door.scan(*scan));
        if (outcome.event == DoorEvent::Nothing)
            continue;
        KITCAMP_TRY(arguments.json() ? context.out.object(outcomeObject(outcome))
                                     : context.out.line(outcomeLine(outcome)));
        if (!failure && outcome.event == DoorEvent::Failed)
            failure = outcome.error;
    }
    KITCAMP_TRY(finish(context, arguments, door));
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace

Command attendCommand()
{
    return {u"attend"_s,
            u"FILE [SESSION]"_s,
            AttendCommand::tr("Takes cards from standard input and marks who came: SESSION is its id, "
                              "ACTIVITY#3 or an activity; without one, whichever is open."),
            {{u"close"_s, {}, AttendCommand::tr("at the end, whoever was not seen is absent")},
             operatorOption(),
             newOperatorOption()},
            serve};
}

} // namespace kitcamp
