// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/joining.h"

#include "models/store/platform.h"
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

Result<std::unique_ptr<Hub>> hubOfInvite(const QString& url, const Invite& invite)
{
    KITCAMP_ASSIGN(auto hub, openHub(url));
    KITCAMP_ASSIGN(const QByteArray log, hub->logId());
    if (log == invite.logId)
        return hub;
    return Error{ErrorCode::Refused,
                 Joining::tr("%1 holds another centre than the one that invites. Check the place, or ask "
                             "for another invitation.")
                     .arg(hub->place()),
                 {},
                 u"other-log"_s};
}

} // namespace

Result<Joined> joinCentre(const JoinRequest& request, const Domain& domain, const Clock& clock,
                          const StepProgress& progress)
{
    const QString path = QFileInfo(request.path).absoluteFilePath();
    KITCAMP_TRY(checkPlace(path));
    const QString url = hubUrl(request.url.isEmpty() ? request.invite.url : request.url);
    KITCAMP_ASSIGN(const auto hub, hubOfInvite(url, request.invite));
    KITCAMP_ASSIGN(const auto work, WorkFolder::make(path + u".joining"_s));
    NewFile file(*work, hub.get(), {domain, clock, progress});
    KITCAMP_TRY(file.fill(request.invite.logId));
    const QString name = request.computer.simplified().left(80);
    KITCAMP_TRY(file.dress(url, name.isEmpty() ? nameOfThisComputer() : name));
    KITCAMP_ASSIGN(const qint64 entries, file.follow());
    KITCAMP_TRY(file.moveTo(path));
    return Joined{entries, file.isFromSnapshot(), file.remark()};
}

} // namespace kitcamp
