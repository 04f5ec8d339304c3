// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a hub's folder says of itself: made, there, away, full, not ours.
#include "models/sync/folder/centrefile.h"
#include "models/sync/folder/hubfolder.h"
#include "models/sync/hub.h"

#include <QScopeGuard>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String centreName("centre.json");

Error fileError(const QString& sentence, const QString& detail, const QString& rule)
{
    return {ErrorCode::File, sentence, detail, rule};
}

} // namespace

Result<QByteArray> HubFolder::logId()
{
    QByteArray bytes;
    FileMark mark;
    const Outcome outcome = m_access->read(path(centreName), CentreFile::largest, bytes, mark);
    if (outcome.fault == Fault::NotThere)
        return noHub();
    if (outcome.fault == Fault::Away)
        return awayError(outcome.detail);
    if (outcome.fault == Fault::Forbidden)
        return fileError(
            tr("You may not read the folder %1. Ask whoever keeps it for the right.").arg(m_root),
            outcome.detail, u"read-only"_s);
    const auto centre = CentreFile::fromJson(bytes);
    if (!outcome.ok() || !centre)
        return fileError(
            tr("%1 in %2 is damaged. Bring it back from a copy of the folder.").arg(centreName, m_root),
            outcome.detail, u"damaged"_s);
    if (centre->format > CentreFile::formatVersion)
        return Error{ErrorCode::Newer,
                     tr("The hub in %1 was made by a newer Kitcamp. Update this program; until then work "
                        "goes on without the hub.")
                         .arg(m_root),
                     u"hub format %1"_s.arg(centre->format)};
    return centre->logId;
}

Error HubFolder::noHub()
{
    QStringList names;
    const Outcome listed = m_access->list(m_root, names);
    names.removeIf(isOfTheSystem);
    // An empty folder is what a stick or share leaves behind that is not mounted.
    if (!listed.ok() || names.isEmpty())
        return awayError(listed.detail);
    if (names.contains(u"log"_s))
        return fileError(
            tr("%1 is missing in %2. Bring it back from a copy of the folder.").arg(centreName, m_root), {},
            u"damaged"_s);
    return fileError(tr("The folder %1 holds other things, and no hub of a centre. Check the path; \"kitcamp "
                        "hub init\" makes a hub.")
                         .arg(m_root),
                     {}, u"no-hub"_s);
}

Error HubFolder::awayError(const QString& detail) const
{
    return Hub::away(tr("The folder %1 is not there now, or holds nothing. Plug the stick in or connect the "
                        "share; until then work goes on without it.")
                         .arg(m_root),
                     detail);
}

Error HubFolder::explain(const Outcome& outcome, const QString& relative)
{
    // Away or damaged? The hub that still answers is not away.
    if (outcome.fault != Fault::Full && !m_isBeingMade) {
        if (const auto id = logId(); !id)
            return id.error();
    }
    const QString name = relative.isEmpty() ? m_root : relative;
    switch (outcome.fault) {
    case Fault::Full:
        return fileError(
            tr("There is no room left in %1. Make room there; what waits is sent then.").arg(m_root),
            outcome.detail, u"full"_s);
    case Fault::Forbidden:
        return fileError(tr("%1 may not be read or written in %2: the folder is read-only, or you lack the "
                            "right. Ask whoever keeps it.")
                             .arg(name, m_root),
                         outcome.detail, u"read-only"_s);
    case Fault::NotPossible:
        return fileError(tr("The folder %1 cannot do what a hub needs. Choose a stick or a share of another "
                            "kind.")
                             .arg(m_root),
                         outcome.detail, u"not-possible"_s);
    case Fault::NotThere:
        return fileError(tr("%1 was taken away in %2 while it was written. Other programs must leave this "
                            "folder alone; then try again.")
                             .arg(name, m_root),
                         outcome.detail, u"taken-away"_s);
    default:
        return fileError(tr("%1 in %2 cannot be read or written; the disk or stick may be failing. Copy the "
                            "folder to another one.")
                             .arg(name, m_root),
                         outcome.detail, u"damaged"_s);
    }
}

Result<void> HubFolder::make(const QByteArray& logId, qint64 now)
{
    // Only the last folder of the path: those above it would hide that a stick is not mounted.
    const Outcome made = m_access->makeFolder(m_root);
    if (made.fault == Fault::NotThere)
        return awayError(made.detail);
    if (!made.ok() && made.fault != Fault::Exists)
        return fileError(tr("The folder %1 cannot be made: %2").arg(m_root, made.detail), made.detail,
                         u"read-only"_s);
    KITCAMP_TRY(refuseForeignContent());
    m_isBeingMade = true;
    const auto isMade = qScopeGuard([this] { m_isBeingMade = false; });
    for (const QString& name : folderNames()) {
        const Outcome folder = m_access->makeFolder(path(name));
        if (!folder.ok() && folder.fault != Fault::Exists)
            return fileError(tr("Nothing can be written into %1: %2").arg(m_root, folder.detail),
                             folder.detail, folder.fault == Fault::Full ? u"full"_s : u"read-only"_s);
    }
    CentreFile centre;
    centre.logId = logId;
    centre.madeAt = now;
    KITCAMP_ASSIGN(const bool isOurs, put(centreName, centre.toJson()));
    if (!isOurs)
        return fileError(tr("Somebody else has just made a hub in %1. Choose another folder, or join that "
                            "centre.")
                             .arg(m_root),
                         {}, u"not-empty"_s);
    return {};
}

/// Our own empty folders may be there: making the hub was cut short.
Result<void> HubFolder::refuseForeignContent()
{
    QStringList names;
    const Outcome listed = m_access->list(m_root, names);
    if (!listed.ok())
        return fileError(tr("The folder %1 cannot be read: %2").arg(m_root, listed.detail), listed.detail,
                         u"read-only"_s);
    for (const QString& name : std::as_const(names)) {
        if (name == centreName)
            return fileError(
                tr("There is a hub in %1 already. Join its centre, or choose an empty folder.").arg(m_root),
                {}, u"not-empty"_s);
        QStringList inside;
        const bool isOwnEmpty = folderNames().contains(name)
            && (name == "tmp"_L1 || (m_access->list(path(name), inside).ok() && inside.isEmpty()));
        if (!isOwnEmpty && !isOfTheSystem(name))
            return fileError(tr("The folder %1 holds other things (%2). Choose an empty folder for the hub.")
                                 .arg(m_root, name),
                             {}, u"not-empty"_s);
    }
    return {};
}

QStringList HubFolder::folderNames()
{
    return {u"log"_s, u"blobs"_s, u"snapshots"_s, u"files"_s, u"tmp"_s};
}

bool HubFolder::isOfTheSystem(const QString& name)
{
    static const QStringList names{u".ds_store"_s,
                                   u"thumbs.db"_s,
                                   u"desktop.ini"_s,
                                   u"lost+found"_s,
                                   u"$recycle.bin"_s,
                                   u".directory"_s,
                                   u"system volume information"_s,
                                   u".snapshot"_s,
                                   u".spotlight-v100"_s,
                                   u".fseventsd"_s,
                                   u".zfs"_s};
    const QString low = name.toLower();
    // NFS keeps removed files that are still open under .nfs names; ._ is what macOS puts beside files.
    return names.contains(low) || low.startsWith(".trash"_L1) || low.startsWith(".nfs"_L1)
        || low.startsWith("._"_L1) || low.startsWith(".fuse_hidden"_L1);
}

} // namespace kitcamp
