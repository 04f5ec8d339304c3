// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/hubfolder.h"

#include "models/store/entry.h"
#include "models/sync/folder/centrefile.h"
#include "models/sync/hub.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayInMilliseconds = 24LL * 60 * 60 * 1000;
constexpr qint64 tenMinutesInMilliseconds = 10LL * 60 * 1000;
constexpr int tries = 4;

QString parentOf(const QString& relative)
{
    return relative.section(u'/', 0, -2);
}

} // namespace

HubFolder::HubFolder(const QString& root, std::shared_ptr<FolderAccess> access,
                     std::shared_ptr<Placing> placing)
    : m_root(root)
    , m_access(std::move(access))
    , m_placing(std::move(placing))
{
}

Result<std::optional<QByteArray>> HubFolder::read(const QString& relative, qint64 most, FileMark* mark)
{
    QByteArray bytes;
    FileMark found;
    Outcome outcome = m_access->read(path(relative), most, bytes, found);
    // A network that stumbled is no damage: once more, if the hub answers.
    if (outcome.fault == Fault::Away && logId())
        outcome = m_access->read(path(relative), most, bytes, found);
    if (mark != nullptr)
        *mark = found;
    if (outcome.ok())
        return std::optional(bytes);
    if (outcome.fault != Fault::NotThere)
        return explain(outcome, relative);
    KITCAMP_TRY(logId());
    return std::optional<QByteArray>();
}

Result<std::optional<FileMark>> HubFolder::look(const QString& relative)
{
    FileMark mark;
    const Outcome outcome = m_access->look(path(relative), mark);
    if (outcome.ok())
        return std::optional(mark);
    if (outcome.fault != Fault::NotThere)
        return explain(outcome, relative);
    KITCAMP_TRY(logId());
    return std::optional<FileMark>();
}

Result<QStringList> HubFolder::list(const QString& relative)
{
    QStringList names;
    const Outcome outcome = m_access->list(path(relative), names);
    if (outcome.ok())
        return names;
    if (outcome.fault != Fault::NotThere)
        return explain(outcome, relative);
    KITCAMP_TRY(logId());
    return QStringList();
}

Result<bool> HubFolder::put(const QString& relative, const QByteArray& bytes)
{
    Outcome outcome;
    for (int i = 0; i < tries; ++i) {
        KITCAMP_ASSIGN(const QString temporary, writeTemporary(bytes));
        outcome = m_placing->place(*m_access, temporary, path(relative));
        if (!outcome.ok())
            m_access->remove(temporary);
        if (outcome.ok() || holds(relative, bytes)) {
            KITCAMP_TRY(syncParent(relative));
            return true;
        }
        if (outcome.fault == Fault::Exists)
            return false;
        if (outcome.fault != Fault::NotThere)
            break;
        // The folder is not made yet, or our unfinished file was taken for a dead one's.
        KITCAMP_TRY(makeParent(relative));
    }
    return explain(outcome, relative);
}

Result<void> HubFolder::replace(const QString& relative, const QByteArray& bytes)
{
    Outcome outcome;
    for (int i = 0; i < tries; ++i) {
        KITCAMP_ASSIGN(const QString temporary, writeTemporary(bytes));
        outcome = m_access->rename(temporary, path(relative));
        if (outcome.ok())
            return syncParent(relative);
        m_access->remove(temporary);
        if (outcome.fault != Fault::NotThere)
            break;
        KITCAMP_TRY(makeParent(relative));
    }
    return explain(outcome, relative);
}

Result<void> HubFolder::replaceBy(const QString& temporary, const QString& relative)
{
    KITCAMP_TRY(makeParent(relative));
    const Outcome outcome = m_access->rename(temporary, path(relative));
    return outcome.ok() ? syncParent(relative) : Result<void>(explain(outcome, relative));
}

Result<QString> HubFolder::temporary()
{
    KITCAMP_TRY(makeParent(u"tmp/x"_s));
    return path(u"tmp/"_s + QString::fromLatin1(randomBytes(12).toHex()));
}

void HubFolder::remove(const QString& relative)
{
    m_access->remove(path(relative));
}

Result<QString> HubFolder::writeTemporary(const QByteArray& bytes)
{
    const QString relative = u"tmp/"_s + QString::fromLatin1(randomBytes(12).toHex());
    Outcome outcome = m_access->writeNew(path(relative), bytes);
    if (outcome.fault == Fault::NotThere) {
        KITCAMP_TRY(makeParent(relative));
        outcome = m_access->writeNew(path(relative), bytes);
    }
    if (!outcome.ok()) {
        m_access->remove(path(relative));
        return explain(outcome, relative);
    }
    if (!m_swept)
        sweep(path(relative), dayInMilliseconds);
    return path(relative);
}

Result<void> HubFolder::clearLeftovers()
{
    KITCAMP_ASSIGN(const QString own, writeTemporary("now"));
    sweep(own, tenMinutesInMilliseconds);
    m_access->remove(own);
    return {};
}

/// Unfinished files older than a day are of programs that died. Their age is told by the clock that dates
/// all files of this folder; where it is wrong, a living writer writes again.
void HubFolder::sweep(const QString& ownTemporary, qint64 age)
{
    m_swept = true;
    FileMark own;
    QStringList names;
    if (!m_access->look(ownTemporary, own).ok() || !m_access->list(path(u"tmp"_s), names).ok())
        return;
    for (const QString& name : std::as_const(names)) {
        const QString leftover = path(u"tmp/"_s + name);
        FileMark mark;
        if (!m_access->look(leftover, mark).ok() || own.modified - mark.modified < age)
            continue;
        if (m_access->remove(leftover).fault == Fault::Exists)
            breakClaim(*m_access, leftover);
    }
}

Result<void> HubFolder::makeParent(const QString& relative)
{
    const QString folder = parentOf(relative);
    if (folder.isEmpty())
        return {};
    // Where a stick is out, its mount point must not be filled.
    if (!m_isBeingMade)
        KITCAMP_TRY(logId());
    const Outcome made = m_access->makeFolder(path(folder));
    if (made.fault == Fault::NotThere) {
        KITCAMP_TRY(makeParent(folder));
        return makeParent(relative);
    }
    if (made.fault == Fault::Exists)
        return {};
    return made.ok() ? syncParent(folder) : Result<void>(explain(made, folder));
}

Result<void> HubFolder::syncParent(const QString& relative)
{
    const QString folder = parentOf(relative);
    const Outcome synced = m_access->sync(folder.isEmpty() ? m_root : path(folder));
    return synced.ok() ? Result<void>() : Result<void>(explain(synced, folder));
}

bool HubFolder::holds(const QString& relative, const QByteArray& bytes)
{
    QByteArray there;
    FileMark mark;
    return m_access->read(path(relative), bytes.size(), there, mark).ok() && there == bytes;
}

} // namespace kitcamp
