// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp desk: the desk's interpreter on standard input.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/deskwords.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/scanlines.h"
#include "models/alliance/filekind.h"
#include "models/lending/desk.h"
#include "models/members/operatorpassword.h"
#include "models/members/passwordcheck.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct DeskCommandWords {
    Q_DECLARE_TR_FUNCTIONS(DeskCommand)
};

/// The first failure among an outcome and what followed from the same scan; refusals are none.
std::optional<Error> failureOf(const DeskOutcome& outcome)
{
    if (outcome.event == DeskEvent::Failed)
        return outcome.error;
    for (const DeskOutcome& further : outcome.further) {
        if (further.event == DeskEvent::Failed)
            return further.error;
    }
    return std::nullopt;
}

/// The line after the card of an operator with a password; nullopt where it is a scan all the same.
std::optional<DeskOutcome> passwordAnswer(Store& store, Desk& desk, const QString& line)
{
    const OperatorId whose = desk.askedOperator();
    if (!whose)
        return std::nullopt;
    const auto kept = passwordOf(store.reader(), whose);
    if (kept && isPassword(line, *kept))
        return desk.passwordRight();
    if (desk.isScan(line))
        return std::nullopt;
    return desk.passwordWrong(desk.passwords().sentence(whose, PasswordCheck::Answer::Wrong));
}

/// One line out for each scan; what the line says is on the disk before it is printed. Scanning goes on after
/// a failure of the disk, as at the desk, and the exit code tells of it at the end.
Result<void> serve(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    if (isAlliance(store->reader()))
        return Error{
            ErrorCode::Refused,
            DeskCommandWords::tr("This file is an alliance's: it has no desk. Name the file of your centre."),
            {},
            u"alliance-has-no-desk"_s};
    KITCAMP_TRY(enterOperator(*store, arguments));
    Desk desk(*store);
    ScanLines scans(context.in);
    std::optional<Error> failure;
    while (const auto scan = scans.next()) {
        // Another window may have written while this one waited for a scan.
        store->lookForForeignChanges();
        const auto answered = passwordAnswer(*store, desk, *scan);
        const DeskOutcome outcome = answered ? *answered : desk.scan(*scan);
        if (outcome.event == DeskEvent::Nothing)
            continue;
        KITCAMP_TRY(arguments.json() ? context.out.object(outcomeObject(outcome))
                                     : context.out.line(outcomeLine(outcome)));
        if (!failure)
            failure = failureOf(outcome);
    }
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace

Command deskCommand()
{
    return {u"desk"_s,
            u"FILE"_s,
            DeskCommandWords::tr(
                "Takes scans from standard input: cards, devices, command cards; one line each. KC-OFFER1 to "
                "KC-OFFER9 take what a line offers; a reason or a password is the next line."),
            {operatorOption(), newOperatorOption()},
            serve};
}

} // namespace kitcamp
