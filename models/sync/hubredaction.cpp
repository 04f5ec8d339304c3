// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hubredaction.h"

#include "models/store/erasureprotocol.h"
#include "models/sync/snapshotmaker.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto overwrittenKey = "sync.overwritten"_L1;
constexpr qsizetype replacedAtOnce = 200;
constexpr qint64 mostBytesAtOnce = 4 * 1024 * 1024;

struct ErasingWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ErasingWords)
};

} // namespace

Result<void> OverwrittenBodies::begin()
{
    const Range before = range();
    KITCAMP_ASSIGN(const LogPosition standing, LogFollower(m_store).standing());
    const qint64 from = before.isOpen() ? std::min(before.from, standing.seq) : standing.seq;
    return save({from, -1});
}

Result<void> OverwrittenBodies::end(Hub& hub)
{
    const Range begun = range();
    KITCAMP_ASSIGN(const LogPosition head, hub.head());
    return save({begun.from, head.seq});
}

Result<void> OverwrittenBodies::owe()
{
    const Range done = range();
    if (!done.isOpen())
        return {};
    QList<OpId> erasings;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT e.op_id FROM erasure AS e JOIN journal AS j ON j.op_id=e.op_id "
        "WHERE j.seq>? AND (? < 0 OR j.seq<=?) AND json_extract(e.what, '$.hub') IS NULL",
        [&](const Statement& row) { erasings << OpId{row.blob(0)}; }, done.from, done.to, done.to));
    for (const OpId& erasing : std::as_const(erasings))
        KITCAMP_TRY(saveHubPart(m_store.path(), erasing, {{u"open"_s, true}}, m_store.clock().now()));
    KITCAMP_ASSIGN(const LogPosition standing, LogFollower(m_store).standing());
    return standing.seq >= done.to ? save({}) : Result<void>();
}

OverwrittenBodies::Range OverwrittenBodies::range()
{
    const QStringList parts = m_store.localValue(overwrittenKey).split(u' ', Qt::SkipEmptyParts);
    return parts.size() == 2 ? Range{parts[0].toLongLong(), parts[1].toLongLong()} : Range();
}

Result<void> OverwrittenBodies::save(const Range& range)
{
    return m_store.saveLocalValue(overwrittenKey,
                                  range.isOpen() ? u"%1 %2"_s.arg(range.from).arg(range.to) : QString());
}

HubRedaction::HubRedaction(Store& store, Hub& hub, const ErasureNote& note, const ErasingWatch& watch)
    : m_store(store)
    , m_hub(hub)
    , m_note(note)
    , m_watch(watch)
    , m_part(note.what.value("hub"_L1).toObject())
    , m_overwritten(store)
{
}

Result<bool> HubRedaction::run()
{
    m_part.insert(u"place"_s, m_hub.place());
    KITCAMP_TRY(m_overwritten.begin());
    if (const auto replaced = replaceBodies(); !replaced)
        return wait(replaced.error());
    KITCAMP_TRY(m_overwritten.end(m_hub));
    if (const auto stored = renewSnapshot(); !stored)
        return wait(stored.error());
    m_part.insert(u"open"_s, false);
    m_part.remove(u"waits"_s);
    KITCAMP_TRY(save());
    return true;
}

Result<void> HubRedaction::save()
{
    return saveHubPart(m_store.path(), m_note.opId, m_part, m_store.clock().now());
}

/// What only lasts, or is not allowed here, is said in the protocol; being away ends the meeting.
Result<bool> HubRedaction::wait(const Error& error)
{
    if (Hub::isAway(error) || error.code == ErrorCode::Cancelled)
        return error;
    m_part.insert(u"waits"_s, error.sentence);
    KITCAMP_TRY(save());
    return false;
}

Result<QList<qint64>> HubRedaction::places()
{
    KITCAMP_ASSIGN(const LogPosition standing, LogFollower(m_store).standing());
    QList<qint64> places;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT seq FROM journal WHERE seq>? AND seq<=? AND substr(redaction, 1, 16)=? ORDER BY seq",
        [&](const Statement& row) { places << row.integer(0); }, m_part.value("sent"_L1).toInteger(),
        standing.seq, m_note.opId));
    return places;
}

Result<void> HubRedaction::replaceBodies()
{
    KITCAMP_ASSIGN(const QList<qint64> all, places());
    QList<PackedEntry> batch;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (m_watch.pace.cancelled && m_watch.pace.cancelled())
            return Error{ErrorCode::Cancelled, ErasingWords::tr("Stopped; the next meeting goes on."), {}};
        KITCAMP_ASSIGN(const PackedEntry packed, m_store.journal().readPacked(all[i]));
        batch << packed;
        bytes += packed.body.size();
        if (batch.size() < replacedAtOnce && bytes < mostBytesAtOnce && i + 1 < all.size())
            continue;
        KITCAMP_TRY(replace(batch, all[i]));
        batch.clear();
        bytes = 0;
        if (m_watch.progress)
            m_watch.progress(ErasingWords::tr("Redacting what the computers share"), i + 1, all.size());
    }
    return {};
}

Result<void> HubRedaction::replace(const QList<PackedEntry>& batch, qint64 last)
{
    KITCAMP_TRY(m_hub.replaceBodies(batch));
    m_part.insert(u"entries"_s, m_part.value("entries"_L1).toInteger() + batch.size());
    m_part.insert(u"sent"_s, last);
    return save();
}

Result<void> HubRedaction::renewSnapshot()
{
    if (m_watch.progress)
        m_watch.progress(ErasingWords::tr("Packing a new snapshot"), 0, 0);
    const auto goesOn = [&](qint64, qint64) { return !m_watch.pace.cancelled || !m_watch.pace.cancelled(); };
    const auto stored = storeSnapshot(m_store, m_hub, goesOn);
    // Another one that erases was further: its snapshot has nothing of what this file has erased.
    if (!stored && stored.error().rule != "out-of-date"_L1)
        return stored;
    KITCAMP_ASSIGN(const auto newest, m_hub.newestSnapshot());
    if (!newest)
        return Error{ErrorCode::File, ErasingWords::tr("The new snapshot is not there."), {}};
    KITCAMP_TRY(m_hub.dropSnapshotsBefore(newest->position.seq));
    m_part.insert(u"snapshot"_s, newest->position.seq);
    return {};
}

} // namespace kitcamp
