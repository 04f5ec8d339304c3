// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hubcopy.h"

#include "models/sync/postgres/postgreshub.h"

#include <QFile>
#include <QScopeGuard>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 1000; // entries

bool areSame(const QList<PackedEntry>& one, const QList<PackedEntry>& other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(),
        [](const PackedEntry& a, const PackedEntry& b) { return a.header == b.header && a.body == b.body; });
}

} // namespace

Result<void> HubCopy::go(const QString& step, qint64 done, qint64 all) const
{
    if (!m_progress || m_progress(step, done, all))
        return {};
    return Error{
        ErrorCode::Cancelled, tr("Moving was stopped; everybody works at the old place as before."), {}};
}

/// A server asks whose entries they are; an administrator may bring everybody's.
Result<Hub::Appended> HubCopy::bring(const LogPosition& at, const QList<PackedEntry>& entries)
{
    auto* server = dynamic_cast<PostgresHub*>(&m_to);
    return server ? server->copy(at, entries) : m_to.append(at, entries);
}

Result<LogPosition> HubCopy::copyLog()
{
    for (;;) {
        KITCAMP_ASSIGN(const LogPosition all, m_from.head());
        KITCAMP_ASSIGN(const LogPosition at, m_to.head());
        KITCAMP_TRY(go(tr("Copying the history"), at.seq, all.seq));
        if (at == all)
            return at;
        // Also where the other one holds what this log does not: an Error then.
        KITCAMP_ASSIGN(const QList<PackedEntry> entries, m_from.readAfter(at, batch));
        if (entries.isEmpty())
            continue;
        KITCAMP_TRY(bring(at, entries));
    }
}

Result<void> HubCopy::compareLogs()
{
    KITCAMP_ASSIGN(const LogPosition end, m_to.head());
    for (LogPosition at; at.seq < end.seq;) {
        KITCAMP_TRY(go(tr("Reading the copy back"), at.seq, end.seq));
        KITCAMP_ASSIGN(QList<PackedEntry> there, m_to.readAfter(at, batch));
        KITCAMP_ASSIGN(QList<PackedEntry> here, m_from.readAfter(at, batch));
        const qsizetype both = std::min(there.size(), here.size());
        there.resize(both);
        here.resize(both);
        if (both == 0 || !areSame(there, here))
            return Error{ErrorCode::File,
                         tr("The copy at %1 is not what lies at %2: entry %3 and on. Nothing was moved.")
                             .arg(m_to.place(), m_from.place())
                             .arg(at.seq + 1),
                         {},
                         u"forked"_s};
        at = {at.seq + both, there.last().hash()};
    }
    return {};
}

Result<qsizetype> HubCopy::copyPictures()
{
    KITCAMP_ASSIGN(const QStringList names, m_from.blobNames());
    qsizetype done = 0;
    for (const QString& name : names) {
        KITCAMP_TRY(go(tr("Copying pictures"), done++, names.size()));
        KITCAMP_ASSIGN(const bool isThere, m_to.hasBlob(name));
        if (isThere)
            continue;
        const auto bytes = m_from.readBlob(name);
        if (!bytes && bytes.error().rule == "damaged"_L1)
            continue; // whoever has it whole writes it at the new place
        KITCAMP_TRY(bytes);
        KITCAMP_TRY(m_to.writeBlob(name, *bytes));
    }
    return names.size();
}

Result<bool> HubCopy::copySnapshot(const QString& folder)
{
    KITCAMP_ASSIGN(const auto newest, m_from.newestSnapshot());
    KITCAMP_ASSIGN(const auto there, m_to.newestSnapshot());
    if (!newest || (there && there->position == newest->position))
        return newest.has_value();
    const QString path = folder + u"/moving.snapshot"_s;
    const auto cleanUp = qScopeGuard([&] { QFile::remove(path); });
    QFile::remove(path);
    const auto tell = [&](qint64 done, qint64 all) { return go(tr("Copying the snapshot"), done, all).ok(); };
    KITCAMP_TRY(m_from.fetchSnapshot(*newest, path, tell));
    KITCAMP_TRY(m_to.storeSnapshot(newest->position, path, tell));
    return true;
}

} // namespace kitcamp
