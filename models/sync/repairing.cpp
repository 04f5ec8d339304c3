// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/repairing.h"

#include "models/members/memberactionsinforce.h"
#include "models/store/adoption.h"
#include "models/store/backup.h"
#include "models/store/platform.h"
#include "models/sync/brokenfile.h"
#include "models/sync/newfile.h"
#include "models/sync/salvage.h"
#include "models/sync/sharing.h"
#include "models/sync/workfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Repairing {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Repairing)
};

/// "<name>-repaired.kitcamp", or with a number behind where that is there from last time.
QString freeNameBeside(const QString& path)
{
    const QFileInfo info(path);
    const QString base = info.absolutePath() + u'/' + info.completeBaseName() + u"-repaired"_s;
    QString name = base + u".kitcamp"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2.kitcamp"_s.arg(base).arg(i);
    return name;
}

/// Of the member that the broken file was, with what can still be read of the log's keys in it.
Result<std::optional<MemberKeys>> keysOf(const BrokenFile& old, KeyStore* store)
{
    const qint64 member = old.member();
    if (!store || member == 0 || old.logId().isEmpty())
        return std::optional<MemberKeys>();
    KITCAMP_ASSIGN(auto keys, store->load(old.logId(), member));
    if (keys)
        keys->logKeys.insert(old.logKeys(*keys));
    return keys;
}

/// The hub that the new file follows; none where the old one was never shared.
Result<std::unique_ptr<CentreHub>> hubFor(const BrokenFile& old, const QString& url, const QString& path,
                                          const std::optional<MemberKeys>& keys)
{
    const QString name = QFileInfo(path).fileName();
    if (url.isEmpty() && !old.logId().isEmpty())
        return std::unique_ptr<CentreHub>();
    if (url.isEmpty())
        return Error{
            ErrorCode::File,
            Repairing::tr("%1 is so damaged that it cannot say which centre it is of. Name its hub "
                          "(kitcamp repair %1 --hub folder:/PATH), or take a backup from the folder %2.")
                .arg(name, QFileInfo(backupFolder(path)).fileName()),
            path};
    KITCAMP_ASSIGN(auto hub, openHub(url, loginOf(keys), old.logId()));
    KITCAMP_ASSIGN(const QByteArray log, hub->logId());
    if (!old.logId().isEmpty() && old.logId() != log)
        return Error{
            ErrorCode::Refused,
            Repairing::tr("%1 holds another centre than %2. Check the place.").arg(hub->place(), name),
            {},
            u"other-log"_s};
    return std::make_unique<CentreHub>(std::move(hub), keys, nullptr);
}

/// The new file writes under an author of its own, which the others must know as this member's.
Result<void> belongToMember(Store& store, qint64 member)
{
    const QString author = QString::fromLatin1(store.author().toHex());
    KITCAMP_TRY(store.perform(AddMemberFile{store.ids().nextValue(), member, author}));
    return {};
}

/// The new file lies under a name of its own, and so must the keys.
void copyKeyFile(const QString& from, const QString& to)
{
    const QString ending = u".keys"_s;
    if (QFile::copy(from + ending, to + ending))
        platform::makePrivate(to + ending);
}

QStringList sentencesOf(const Repaired& made, const Salvage& salvage, const QString& path)
{
    const QString name = QFileInfo(made.path).fileName();
    QStringList sentences{Repairing::tr("%1 was made anew; %2 is as it was.", "%1: new file, %2: old file")
                              .arg(name, QFileInfo(path).fileName())};
    if (made.fromLog > 0)
        sentences << Repairing::tr("It has the %n entries that all share.", nullptr,
                                   static_cast<int>(made.fromLog));
    sentences << Repairing::tr("%n entries that only the old file had came over.", nullptr,
                               static_cast<int>(made.cameOver));
    if (made.inInbox > 0)
        sentences << Repairing::tr("%n of its entries no longer fit and wait in the inbox for a decision.",
                                   nullptr, static_cast<int>(made.inInbox));
    if (made.unreadable > 0)
        sentences << Repairing::tr("%n entries could not be read and are not in it; perhaps a backup in the "
                                   "folder %1 has them.",
                                   nullptr, static_cast<int>(made.unreadable))
                         .arg(QFileInfo(backupFolder(path)).fileName());
    if (salvage.ofOthers > 0)
        sentences << Repairing::tr("%n entries of other computers that the hub has lost are not in it: those "
                                   "computers bring them again.",
                                   nullptr, static_cast<int>(salvage.ofOthers));
    if (salvage.nothingReadable)
        sentences << Repairing::tr("Nothing of the old file's history could be read: what it had not sent "
                                   "is not in the new one.");
    return sentences << Repairing::tr("Look at the last lines of its History, then work on with it; keep "
                                      "the old file until you are sure.");
}

} // namespace

Result<Repaired> repairFile(const RepairRequest& request, const Domain& domain, const Clock& clock,
                            const StepProgress& progress)
{
    const QString path = QFileInfo(request.path).absoluteFilePath();
    KITCAMP_ASSIGN(const auto work, WorkFolder::make(path + u".repairing"_s));
    KITCAMP_ASSIGN(const auto old, BrokenFile::open(path, *work));
    const QString written = request.url.isEmpty() ? old->localValue(u"sync.hub"_s) : request.url;
    const QString url = hubUrl(written);
    KITCAMP_ASSIGN(const auto keys, keysOf(*old, request.keys));
    KITCAMP_ASSIGN(const auto hub, hubFor(*old, url, path, keys));
    KITCAMP_ASSIGN(const QByteArray logId, hub ? hub->logId() : Result(old->logId()));
    old->setLogId(logId);
    NewFile file(*work, hub.get(), {domain, clock, progress});
    KITCAMP_TRY(file.fill(logId));
    KITCAMP_TRY(file.dress({url, old->localValue(u"sync.name"_s), {}, old->member()}));
    Repaired made{freeNameBeside(path)};
    KITCAMP_ASSIGN(made.fromLog, file.follow());
    KITCAMP_ASSIGN(Store* const store, file.open());
    Salvage salvage(*old, *store, progress);
    KITCAMP_TRY(salvage.bringOver());
    if (keys)
        KITCAMP_TRY(belongToMember(*store, keys->member));
    made.cameOver = salvage.cameOver;
    made.inInbox = salvage.inInbox;
    made.unreadable = salvage.unreadable;
    KITCAMP_TRY(file.moveTo(made.path));
    copyKeyFile(path, made.path);
    made.sentences = sentencesOf(made, salvage, path);
    if (!file.remark().isEmpty() && hub)
        made.sentences.insert(1, file.remark());
    return made;
}

} // namespace kitcamp
