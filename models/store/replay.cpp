// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/replay.h"

#include "models/store/journal.h"
#include "models/store/textcuts.h"

#include <QCoreApplication>
#include <QFileInfo>

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

/// What erases cuts texts besides; nothing where the history before it was cut.
Result<void> applyEntry(const Entry& entry, Connection& target)
{
    KITCAMP_TRY(applyChangeset(entry.changeset, entry.seq, target));
    return entry.changeset.isPatchset() ? cutContent(target, TextCuts::in(entry.action.parameters))
                                        : Result<void>();
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
    return eachEntry(source, [&](const Entry& entry) { return applyEntry(entry, target); });
}

/// Entries one after the other that become one changeset. An erasing one joins with none.
struct Stretch {
    std::unique_ptr<ChangesetGroup> joined = std::make_unique<ChangesetGroup>();
    Entry erasing; ///< stands behind them; without changes behind the last
};

/// Nothing where entries from before a column was appended do not join with later ones.
Result<std::vector<Stretch>> joinedEntries(Connection& source)
{
    std::vector<Stretch> stretches(1);
    bool joins = true;
    KITCAMP_TRY(eachEntry(source, [&](const Entry& entry) -> Result<void> {
        if (entry.changeset.isPatchset()) {
            stretches.back().erasing = entry;
            stretches.emplace_back();
            return {};
        }
        joins = joins && stretches.back().joined->add(entry.changeset);
        return {};
    }));
    if (!joins)
        stretches.clear();
    return stretches;
}

Result<void> replayMerged(Connection& source, Connection& target)
{
    const auto stretches = joinedEntries(source);
    if (!stretches || stretches->empty())
        return replayEntries(source, target);
    for (const Stretch& stretch : *stretches) {
        KITCAMP_ASSIGN(const Changeset joined, stretch.joined->joined());
        KITCAMP_TRY(applyChangeset(joined, 0, target));
        KITCAMP_TRY(applyEntry(stretch.erasing, target));
    }
    return {};
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
