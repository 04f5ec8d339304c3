// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp hub cut: takes an entry that no computer accepts out of the shared log.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/memberwork.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/members/memberwords.h"
#include "models/sync/centrehub.h"
#include "models/sync/cutting.h"
#include "models/sync/sharing.h"

#include <QDir>
#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{30}; // with the window that syncs the same file

struct HubCutCommand {
    Q_DECLARE_TR_FUNCTIONS(HubCutCommand)
};

QJsonObject objectOf(const RefusedEntry& found)
{
    return {
        {"found"_L1, true},
        {"entry"_L1, found.seq()},
        {"entries"_L1, found.tail.count},
        {"computer"_L1, found.computer},
        {"at"_L1,
         found.at > 0 ? QDateTime::fromSecsSinceEpoch(found.at, Qt::UTC).toString(Qt::ISODate) : QString()},
        {"deed"_L1, found.deed},
        {"rule"_L1, found.why.rule},
        {"why"_L1, found.why.sentence},
        {"culprit"_L1, found.culprit ? found.culprit->name : QString()},
        {"others_behind"_L1, QJsonArray::fromStringList(found.behind)}};
}

/// What stands there and what would become of it.
QStringList linesOf(Store& store, const RefusedEntry& found, bool keepsMember)
{
    QStringList lines{found.why.sentence};
    if (found.at > 0)
        lines << HubCutCommand::tr("Written: %1, by the clock of %2.", "%1: day, %2: computer")
                     .arg(memberWords::day(store.reader(), found.at),
                          found.computer.isEmpty() ? HubCutCommand::tr("an unknown computer")
                                                   : found.computer);
    if (!found.deed.isEmpty())
        lines << HubCutCommand::tr("It says: %1", "%1: what was done").arg(found.deed);
    lines << HubCutCommand::tr("%n entries are taken out: it and all behind it.", nullptr,
                               static_cast<int>(found.tail.count));
    if (!found.behind.isEmpty())
        lines << HubCutCommand::tr("It was not refused by %1; look whether their "
                                   "programs are up to date, and repair their files afterwards.",
                                   "%1: computers")
                     .arg(found.behind.join(u", "_s));
    if (found.isDamaged())
        lines << HubCutCommand::tr(
            "Perhaps it is only damaged: a computer that has it whole sends it again.");
    if (!found.culprit)
        lines << HubCutCommand::tr("Who wrote it is not known, so nobody is revoked.");
    else if (keepsMember)
        lines << HubCutCommand::tr("%1 stays in the centre. It has to be updated and repaired.")
                     .arg(found.culprit->name);
    else
        lines << HubCutCommand::tr("%1 is revoked. If it is honest and only an old program wrote this, say "
                                   "--keep-member, update it and repair its file.")
                     .arg(found.culprit->name);
    return lines;
}

QStringList linesOf(const CutLog& outcome)
{
    QStringList lines{HubCutCommand::tr("%n entries were taken out of the shared log.", nullptr,
                                        static_cast<int>(outcome.entries))};
    if (!outcome.kept.isEmpty())
        lines << HubCutCommand::tr("They are kept in %1.", "%1: files").arg(outcome.kept.join(u", "_s));
    if (!outcome.revoked.isEmpty())
        lines << HubCutCommand::tr(
                     "%1 is revoked. Where the centre meets in a folder, take its access to the "
                     "folder away too.")
                     .arg(outcome.revoked);
    return outcome.remark.isEmpty() ? lines : lines << outcome.remark;
}

Result<void> nothing(CommandContext& context, const Arguments& arguments)
{
    if (arguments.json())
        return context.out.object({{"found"_L1, false}, {"cut"_L1, false}});
    return context.out.line(
        HubCutCommand::tr("Nothing to take out: every entry of the shared log is accepted."));
}

Result<void> preview(CommandContext& context, const Arguments& arguments, Store& store,
                     const RefusedEntry& found)
{
    if (arguments.json()) {
        QJsonObject object = objectOf(found);
        object.insert("cut"_L1, false);
        return context.out.object(object);
    }
    for (const QString& line : linesOf(store, found, arguments.has(u"keep-member"_s)))
        KITCAMP_TRY(context.out.line(line));
    return context.out.line(
        HubCutCommand::tr("Nothing was changed. To do it: kitcamp hub cut %1 --yes").arg(arguments.at(0)));
}

Result<void> cut(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(MemberWork work, MemberWork::open(context, arguments));
    SyncPace pace;
    pace.waitForOther = patience;
    LogCutting cutting(
        *work.store, [&work] { return openCentreHub(*work.store, hubOf(*work.store), work.keys); }, pace);
    KITCAMP_ASSIGN(const auto found, cutting.find());
    if (!found)
        return nothing(context, arguments);
    if (!arguments.has(u"yes"_s))
        return preview(context, arguments, *work.store, *found);
    KITCAMP_ASSIGN(const CutLog outcome, cutting.cut(*found, work.keys, arguments.has(u"keep-member"_s)));
    if (arguments.json()) {
        QJsonObject object = objectOf(*found);
        object.insert("cut"_L1, true);
        object.insert("entries"_L1, outcome.entries);
        object.insert("kept"_L1, QJsonArray::fromStringList(outcome.kept));
        object.insert("revoked"_L1, outcome.revoked);
        object.insert("remark"_L1, outcome.remark);
        return context.out.object(object);
    }
    for (const QString& line : linesOf(outcome))
        KITCAMP_TRY(context.out.line(line));
    return {};
}

} // namespace

Command hubCutCommand()
{
    return {
        u"hub cut"_s,
        u"FILE"_s,
        HubCutCommand::tr(
            "Takes an entry that no computer accepts, and all behind it, out of the shared log, "
            "and revokes the computer that wrote it; without --yes it only says what it would "
            "do."),
        {{u"yes"_s, {}, HubCutCommand::tr("does it")},
         {u"keep-member"_s, {}, HubCutCommand::tr("does not revoke: an old program wrote it, in good faith")},
         operatorOption(),
         passphraseOption()},
        cut};
}

} // namespace kitcamp
