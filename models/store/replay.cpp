// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/replay.h"

#include "models/store/journal.h"

#include <QCoreApplication>
#include <QFileInfo>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error misfit(qint64 seq, const QString& row)
{
    return {ErrorCode::File,
            QCoreApplication::translate("kitcamp::Replay",
                                        "Entry %1 of the history does not fit on those before it.")
                .arg(seq),
            row};
}

Result<void> applyChangeset(const Changeset& changeset, qint64 seq, Connection& target)
{
    KITCAMP_ASSIGN(const auto conflict, changeset.apply(target));
    return conflict ? Result<void>(misfit(seq, conflict->table + u'/' + conflict->key)) : Result<void>();
}

/// Calls \p visit with each entry in order.
template <typename Visit>
Result<void> eachEntry(Connection& source, Visit&& visit)
{
    Journal journal(source);
    KITCAMP_ASSIGN(const auto last, journal.last());
    for (qint64 seq = 1; last && seq <= last->seq; ++seq) {
        KITCAMP_ASSIGN(const Entry entry, journal.read(seq));
        KITCAMP_TRY(visit(entry));
    }
    return {};
}

Result<void> replayEntries(Connection& source, Connection& target)
{
    return eachEntry(source,
                     [&](const Entry& entry) { return applyChangeset(entry.changeset, entry.seq, target); });
}

using Group = std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)>;

Result<Changeset> mergedEntries(Connection& source)
{
    sqlite3_changegroup* made = nullptr;
    if (const int rc = sqlite3changegroup_new(&made); rc != SQLITE_OK)
        return source.errorOf(rc, u"changegroup"_s);
    const Group group(made, sqlite3changegroup_delete);
    KITCAMP_TRY(eachEntry(source, [&](const Entry& entry) -> Result<void> {
        const QByteArray& bytes = entry.changeset.bytes();
        const int rc = sqlite3changegroup_add(group.get(), static_cast<int>(bytes.size()),
                                              const_cast<char*>(bytes.constData()));
        return rc == SQLITE_OK ? Result<void>() : source.errorOf(rc, u"changegroup_add"_s);
    }));
    int size = 0;
    void* bytes = nullptr;
    if (const int rc = sqlite3changegroup_output(group.get(), &size, &bytes); rc != SQLITE_OK)
        return source.errorOf(rc, u"changegroup_output"_s);
    Changeset merged(QByteArray(static_cast<const char*>(bytes), size));
    sqlite3_free(bytes);
    return merged;
}

Result<void> replayMerged(Connection& source, Connection& target)
{
    auto merged = mergedEntries(source);
    // Entries from before a column was appended do not merge with later ones.
    if (!merged)
        return replayEntries(source, target);
    return applyChangeset(*merged, 0, target);
}

} // namespace

Result<std::unique_ptr<Connection>> replayInto(Connection& source, const QString& path,
                                               const std::vector<Migration>& migrations, ReplayMode mode)
{
    if (path != ":memory:"_L1 && QFileInfo::exists(path)) {
        return Error{
            ErrorCode::File,
            QCoreApplication::translate("kitcamp::Replay", "%1 is there already. Choose another name.")
                .arg(QFileInfo(path).fileName()),
            path};
    }
    KITCAMP_ASSIGN(auto target, Connection::open(path, Connection::Mode::Write));
    KITCAMP_TRY(migrate(*target, migrations));
    KITCAMP_TRY(target->script("BEGIN IMMEDIATE"));
    KITCAMP_TRY(mode == ReplayMode::Merged ? replayMerged(source, *target) : replayEntries(source, *target));
    KITCAMP_TRY(target->script("COMMIT"));
    return target;
}

} // namespace kitcamp
