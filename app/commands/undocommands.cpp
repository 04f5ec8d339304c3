// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp undo and redo.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct UndoCommand {
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)
};

/// Takes \p target back and says what that was; of an undo, it is done again.
Result<void> takeBack(CommandContext& context, Store& store, const EntryHead& target, bool json)
{
    const bool again = target.kind == takingBack::undoKind;
    // While the rows that it names are still there.
    const QString what = store.sentence(again ? target.undoes : target.opId);
    KITCAMP_ASSIGN(const Performed done, store.takeBack(target.opId));
    const QString sentence =
        (again ? UndoCommand::tr("Done again: %1") : UndoCommand::tr("Taken back: %1")).arg(what);
    if (json)
        return context.out.object({{"entry"_L1, done.seq},
                                   {"op"_L1, done.opId.text()},
                                   {"target"_L1, target.seq},
                                   {"sentence"_L1, sentence}});
    return context.out.line(sentence);
}

Result<void> undo(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(findOperator(*store, arguments));
    if (!arguments.at(1).isEmpty()) {
        KITCAMP_ASSIGN(const EntryHead target, entryNamed(*store, arguments.at(1)));
        return takeBack(context, *store, target, arguments.json());
    }
    // Without a name it is the file that is asked: the newest entry that stands, whoever made it.
    const bool anybody = arguments.value(u"operator"_s).isEmpty();
    KITCAMP_ASSIGN(const auto target, anybody ? store->journal().newestStanding() : store->nextUndo());
    if (!target)
        return Error{
            ErrorCode::Refused,
            UndoCommand::tr(
                "There is nothing of yours to undo; name somebody with --operator, or an entry of the log."),
            {},
            u"nothing-to-undo"_s};
    return takeBack(context, *store, *target, arguments.json());
}

Result<void> redo(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(findOperator(*store, arguments));
    KITCAMP_ASSIGN(const auto target, store->nextRedo());
    if (!target)
        return Error{ErrorCode::Refused,
                     UndoCommand::tr("There is nothing of yours to do again."),
                     {},
                     u"nothing-to-redo"_s};
    return takeBack(context, *store, *target, arguments.json());
}

} // namespace

Command undoCommand()
{
    return {u"undo"_s,
            u"FILE [ENTRY]"_s,
            UndoCommand::tr("Takes the last Action back, or the one named."),
            {operatorOption()},
            undo};
}

Command redoCommand()
{
    return {u"redo"_s,
            u"FILE"_s,
            UndoCommand::tr("Does again what was taken back last."),
            {operatorOption()},
            redo};
}

} // namespace kitcamp
