// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/placing.h"

#include <QFileInfo>

#include <thread>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds lookAgain{20}; ///< at a claim that is in the way

} // namespace

bool isFilled(FolderAccess& access, const QString& path)
{
    // Opened rather than looked at: a share answers that from the server, not from what it remembers.
    QByteArray none;
    FileMark mark;
    access.read(path, 0, none, mark);
    return mark.size > 0;
}

QString claimOf(const QString& path)
{
    return path + u".claim"_s;
}

void breakClaim(FolderAccess& access, const QString& claim)
{
    QStringList names;
    if (!access.list(claim, names).ok())
        return;
    // The file is what its maker needs for the last step: without it, that step cannot be made.
    for (const QString& name : std::as_const(names))
        access.remove(claim + u'/' + name);
    access.remove(claim);
}

Outcome PlaceByRename::place(FolderAccess& access, const QString& from, const QString& to)
{
    return access.renameNew(from, to);
}

Outcome PlaceByLink::place(FolderAccess& access, const QString& from, const QString& to)
{
    const Outcome linked = access.link(from, to);
    if (linked.ok())
        access.remove(from);
    return linked;
}

Outcome PlaceByClaim::place(FolderAccess& access, const QString& from, const QString& to)
{
    const QString own = from + u".d"_s;
    const QString name = QFileInfo(from).fileName();
    if (Outcome made = access.makeFolder(own); !made.ok())
        return made;
    Outcome outcome = access.rename(from, own + u'/' + name);
    if (outcome.ok())
        outcome = claim(access, own, to);
    if (!outcome.ok()) {
        access.remove(own + u'/' + name);
        access.remove(own);
        return outcome;
    }
    outcome = fill(access, claimOf(to) + u'/' + name, to);
    // Never the name itself: it may be another's by now. Neither call finds what is no longer ours.
    if (!outcome.ok())
        access.remove(claimOf(to) + u'/' + name);
    access.remove(claimOf(to));
    return outcome;
}

/// Gives our folder \p own, which holds the file, the name of the claim. Somebody else's claim is waited for.
Outcome PlaceByClaim::claim(FolderAccess& access, const QString& own, const QString& to) const
{
    const QString claimed = claimOf(to);
    const auto last = SteadyClock::now() + 2 * m_patience + std::chrono::seconds(1);
    auto since = SteadyClock::now();
    QStringList seen;
    for (;;) {
        if (isFilled(access, to))
            return {Fault::Exists, to};
        const Outcome renamed = access.rename(own, claimed);
        if (renamed.fault != Fault::Exists || SteadyClock::now() > last)
            return renamed;
        QStringList holder;
        access.list(claimed, holder);
        if (holder != seen) {
            seen = holder;
            since = SteadyClock::now();
        } else if (holder.isEmpty() || SteadyClock::now() - since > m_patience) {
            breakClaim(access, claimed);
            continue;
        }
        std::this_thread::sleep_for(std::min(lookAgain, m_patience));
    }
}

/// The claim is ours: takes the name with an empty file, which stops those who rename or link, and puts
/// \p finished in its place.
Outcome PlaceByClaim::fill(FolderAccess& access, const QString& finished, const QString& to) const
{
    const Outcome taken = access.writeNew(to, {});
    if (taken.fault == Fault::Exists && isFilled(access, to))
        return taken;
    if (!taken.ok() && taken.fault != Fault::Exists)
        return taken;
    return access.rename(finished, to);
}

Outcome PlaceAsPossible::place(FolderAccess& access, const QString& from, const QString& to)
{
    Outcome outcome{Fault::NotPossible, {}};
    if (m_way == Way::Rename) {
        outcome = m_rename.place(access, from, to);
        if (outcome.fault == Fault::NotPossible)
            m_way = Way::Link;
    }
    if (m_way == Way::Link) {
        outcome = m_link.place(access, from, to);
        if (outcome.fault == Fault::NotPossible)
            m_way = Way::Claim;
    }
    // An empty file at the name: another computer claims it, or died doing so.
    const bool isClaimed = outcome.fault == Fault::Exists && !isFilled(access, to);
    return m_way == Way::Claim || isClaimed ? m_claim.place(access, from, to) : outcome;
}

} // namespace kitcamp
