// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/joining.h"

#include "models/store/platform.h"
#include "models/sync/accepting.h"
#include "models/sync/newfile.h"
#include "models/sync/sharing.h"
#include "models/sync/workfolder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Joining {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Joining)
};

Result<void> checkPlace(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::File,
                     Joining::tr("%1 is there already. Choose another name; a file that has joined is "
                                 "opened, not joined again.")
                         .arg(name),
                     path};
    }
    if (platform::isNetworkFileSystem(path)) {
        return Error{ErrorCode::File,
                     Joining::tr("%1 would lie on a network drive, where two computers would destroy it. "
                                 "Choose a folder on this computer; only the hub may lie on the drive.")
                         .arg(name),
                     path};
    }
    return {};
}

Result<std::unique_ptr<CentreHub>> hubOfInvite(const QString& url, const JoinRequest& request)
{
    KITCAMP_ASSIGN(auto hub, openHub(url, loginOf(request.keys), request.invite.logId));
    KITCAMP_ASSIGN(const QByteArray log, hub->logId());
    if (log == request.invite.logId)
        return std::make_unique<CentreHub>(std::move(hub), request.keys, nullptr);
    return Error{ErrorCode::Refused,
                 Joining::tr("%1 holds another centre than the one that invites. Check the place, or ask "
                             "for another invitation.")
                     .arg(hub->place()),
                 {},
                 u"other-log"_s};
}

Result<Joined> joinOnce(const JoinRequest& request, const MakingContext& context)
{
    const QString path = QFileInfo(request.path).absoluteFilePath();
    KITCAMP_TRY(checkPlace(path));
    const QString url = hubUrl(request.url.isEmpty() ? request.invite.url : request.url);
    KITCAMP_ASSIGN(const auto hub, hubOfInvite(url, request));
    KITCAMP_ASSIGN(const auto work, WorkFolder::make(path + u".joining"_s));
    NewFile file(*work, hub.get(), context);
    const LogPosition known = request.acceptance ? request.acceptance->invitation().position : LogPosition();
    if (request.acceptance)
        hub->expectNewestKeyFrom(known.seq);
    KITCAMP_TRY(file.fill(request.invite.logId, known));
    const QString name = request.computer.simplified().left(80);
    KITCAMP_TRY(file.dress({url, name.isEmpty() ? nameOfThisComputer() : name, request.author,
                            request.keys ? request.keys->member : 0}));
    KITCAMP_ASSIGN(const qint64 entries, file.follow());
    if (request.acceptance)
        KITCAMP_TRY(request.acceptance->takeKeys(file, *hub));
    KITCAMP_TRY(file.moveTo(path));
    return Joined{entries, file.isFromSnapshot(), file.remark()};
}

} // namespace

Result<Joined> joinCentre(const JoinRequest& request, const Domain& domain, const Clock& clock,
                          const StepProgress& progress)
{
    const MakingContext context{domain, clock, progress};
    auto joined = joinOnce(request, context);
    const auto earlier = request.acceptance ? request.acceptance->keysOfEarlierTry() : std::nullopt;
    if (joined || !earlier
        || (joined.error().rule != "no-key"_L1 && joined.error().rule != "wrong-password"_L1))
        return joined;
    // It was cut short after the log had taken the new keys: what came since is sealed for those; or after the
    // server had taken the new password.
    JoinRequest again = request;
    again.keys = earlier;
    return joinOnce(again, context);
}

} // namespace kitcamp
