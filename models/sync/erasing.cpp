// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/erasing.h"

#include "models/store/editedtexts.h"
#include "models/store/erasedrows.h"
#include "models/store/erasureprotocol.h"
#include "models/store/mentions.h"
#include "models/store/redaction.h"
#include "models/sync/hubredaction.h"
#include "models/sync/filelock.h"
#include "models/sync/sharing.h"
#include "models/sync/workfolder.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDefeats = 20; // appends in a row for which others were faster

struct ErasingWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ErasingWords)
};

Error needsTheHub(const QString& why)
{
    return {
        ErrorCode::Refused,
        ErasingWords::tr("Erasing needs the hub: it must be known to all computers at once, so that nobody's "
                         "details come back from one of them. %1")
            .arg(why)
            .trimmed(),
        {},
        u"needs-the-hub"_s,
        {ErasingWords::tr("Connect to the hub and try again.")}};
}

/// The entry and its sending, for the case that the answer is lost.
struct Sending {
    Hub& hub;
    OpId opId;

    Result<bool> operator()(const LogPosition& standing, const PackedEntry& packed)
    {
        KITCAMP_ASSIGN(const Entry entry, unpackHeader(packed));
        opId = entry.opId;
        KITCAMP_ASSIGN(const Hub::Appended appended, hub.append(standing, {packed}));
        return appended == Hub::Appended::Done;
    }
};

Result<SyncReport> meet(Store& store, Hub& hub, const ErasingWatch& watch)
{
    auto met = SyncSession(store, hub).run(watch.pace);
    return !met && Hub::isAway(met.error()) ? Result<SyncReport>(needsTheHub(met.error().sentence)) : met;
}

/// An answer that was lost: did the log take the entry?
Result<OpId> foundAgain(Store& store, Hub& hub, const ErasingWatch& watch, const OpId& opId,
                        const Error& error)
{
    if (!opId.isValid() || error.code == ErrorCode::Refused)
        return Hub::isAway(error) ? needsTheHub(error.sentence) : error;
    const auto met = SyncSession(store, hub).run(watch.pace);
    const auto head = met ? store.journal().find(opId) : Result<std::optional<EntryHead>>(met.error());
    if (head && *head)
        return opId;
    return Hub::isAway(error) ? needsTheHub(error.sentence) : error;
}

Redaction::Watch redactingWatch(const ErasingWatch& watch)
{
    return {watch.progress, watch.pace.cancelled, watch.pace.slice, watch.pace.quiet, watch.pace.patience};
}

/// Where a history is not redacted yet its texts would not be what all others have by then.
Result<void> redactHistoryFirst(Store& store, const ErasingWatch& watch)
{
    KITCAMP_ASSIGN(const QList<ErasureNote> open, openErasures(store.reader()));
    const bool done = std::all_of(open.begin(), open.end(),
                                  [](const ErasureNote& note) { return note.has(erasureStep::journal); });
    if (!done)
        KITCAMP_TRY(Redaction(store.path(), store.domain(), store.clock()).run(redactingWatch(watch)));
    return {};
}

/// What is to be cut out of texts about others.
Result<TextCuts> cutsFor(Store& store, const ErasingRequest& request, const ErasingWatch& watch)
{
    const ErasureRules& rules = *store.domain().erasure;
    KITCAMP_TRY(redactHistoryFirst(store, watch));
    TextCuts cuts;
    if (!request.keepTexts) {
        const auto step = [&] {
            return watch.pace.cancelled && watch.pace.cancelled() ? Result<void>(
                       Error{ErrorCode::Cancelled, ErasingWords::tr("Stopped; nothing is erased."), {}})
                                                                  : Result<void>();
        };
        KITCAMP_ASSIGN(cuts, cutsOf(store.reader(), rules, {request.persons, request.sharedToo, step}));
    }
    KITCAMP_ASSIGN(const QList<WordPlace> left, placesLeftOf(store, request.persons));
    KITCAMP_ASSIGN(const TextCuts edited, cutsOfEdited(store.reader(), rules, left));
    for (auto entry = edited.entries.cbegin(); entry != edited.entries.cend(); ++entry) {
        if (!cuts.entries.contains(entry.key()))
            cuts.entries.insert(entry.key(), *entry);
    }
    cuts.last = edited.last;
    cuts.sign = rules.sign;
    return cuts;
}

/// As the file stands now: what is gone, and who is named where, is read anew after each meeting.
Result<Action> actionOf(Store& store, const ErasingRequest& request, const ErasingWatch& watch)
{
    const ErasureRules& rules = *store.domain().erasure;
    KITCAMP_ASSIGN(const TextCuts cuts, cutsFor(store, request, watch));
    KITCAMP_ASSIGN(const auto gone, ErasedRows::goneBefore(store.reader(), rules, request.persons));
    QJsonObject parameters =
        rules.parameters(request.persons, store.clock().now(), request.reason.simplified(), gone);
    parameters.insert(TextCuts::key, cuts.json());
    return Action{rules.kind, parameters};
}

bool mustLookAgain(const Error& error)
{
    return error.rule == "texts-changed"_L1;
}

Result<OpId> eraseAtTheEnd(Store& store, Hub& hub, const ErasingRequest& request, const ErasingWatch& watch)
{
    for (int defeats = 0; defeats < mostDefeats; ++defeats) {
        KITCAMP_TRY(meet(store, hub, watch));
        KITCAMP_ASSIGN(const Action action, actionOf(store, request, watch));
        Sending sending{hub, {}};
        const auto performed = LogFollower(store).performSent(action, std::ref(sending));
        if (!performed && mustLookAgain(performed.error()))
            continue;
        if (!performed)
            return foundAgain(store, hub, watch, sending.opId, performed.error());
        if (*performed)
            return (*performed)->seq == 0 ? OpId() : (*performed)->opId;
    }
    return Error{ErrorCode::Busy,
                 ErasingWords::tr("Others keep %1 busy. Try again in a moment.").arg(hub.place()),
                 {}};
}

Result<Performed> eraseHere(Store& store, const ErasingRequest& request, const ErasingWatch& watch)
{
    for (int defeats = 0;; ++defeats) {
        KITCAMP_ASSIGN(const Action action, actionOf(store, request, watch));
        auto performed = store.performAction(action);
        if (performed || !mustLookAgain(performed.error()) || defeats >= mostDefeats)
            return performed;
    }
}

/// Whoever may not erase may not redact for others either: nobody would believe it.
Result<void> checkMayErase(Store& store, const ErasureProtocol& protocol)
{
    const EntryGuard& guard = store.domain().guard;
    if (!guard.permit)
        return {};
    KITCAMP_ASSIGN(Entry entry, store.journal().read(protocol.seq));
    entry.author = store.author();
    entry.operatorId = store.operatorId();
    KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
    KITCAMP_ASSIGN(const EntryPermit permit, guard.permit(store.reader(), entry));
    return permit(entry, rows);
}

/// Where the persons were erased before, this file does in the hub what perhaps nobody finished.
Result<void> takeOver(Store& store, const QList<qint64>& persons)
{
    KITCAMP_ASSIGN(const QList<ErasureProtocol> protocols, erasureProtocols(store));
    for (const ErasureProtocol& protocol : protocols) {
        const bool concerned = std::any_of(persons.begin(), persons.end(),
                                           [&](qint64 person) { return protocol.persons.contains(person); });
        if (!concerned)
            continue;
        KITCAMP_TRY(checkMayErase(store, protocol));
        KITCAMP_TRY(saveHubPart(store.path(), protocol.opId, {{u"open"_s, true}}, store.clock().now()));
    }
    return {};
}

/// Copies of the file that a killed program left half made.
void removeHalfMadeCopies(const QString& path)
{
    for (const QString& ending : {u".snapshot"_s, u".repairing"_s, u".joining"_s})
        [[maybe_unused]] const auto emptied = WorkFolder::make(path + ending);
}

} // namespace

Result<ErasedPersons> eraseConnected(Store& store, Hub* hub, const ErasingRequest& request,
                                     const ErasingWatch& watch)
{
    if (!hub && !hubOf(store).isEmpty())
        return needsTheHub({});
    const std::shared_ptr<const ErasureRules> rules = store.domain().erasure;
    if (!rules)
        return Error{ErrorCode::Usage, ErasingWords::tr("Nobody can be erased here."), {}};
    ErasedPersons erased;
    if (hub) {
        KITCAMP_ASSIGN(erased.opId, eraseAtTheEnd(store, *hub, request, watch));
    } else {
        KITCAMP_ASSIGN(const Performed performed, eraseHere(store, request, watch));
        erased.opId = performed.seq == 0 ? OpId() : performed.opId;
    }
    if (!erased.opId.isValid() && hub)
        KITCAMP_TRY(takeOver(store, request.persons));
    // What is left over by an error here is done by the next meeting, and stands in the protocol.
    const auto finished = finishErasingsAlone(store, hub, watch);
    erased.complete = finished && *finished;
    return erased;
}

Result<bool> finishErasingsAlone(Store& store, Hub* hub, const ErasingWatch& watch)
{
    FileLock lock(meetingLockOf(store));
    KITCAMP_TRY(takeMeetingLock(lock, watch.pace));
    return finishErasings(store, hub, watch);
}

Result<bool> finishErasings(Store& store, Hub* hub, const ErasingWatch& watch)
{
    if (hub)
        KITCAMP_TRY(OverwrittenBodies(store).owe());
    KITCAMP_ASSIGN(QList<ErasureNote> open, openErasures(store.reader()));
    if (open.isEmpty())
        return true;
    removeHalfMadeCopies(store.path());
    KITCAMP_ASSIGN(const bool redacted,
                   Redaction(store.path(), store.domain(), store.clock()).run(redactingWatch(watch)));
    if (!redacted || !hub)
        return redacted;
    bool all = true;
    for (const ErasureNote& note : std::as_const(open)) {
        KITCAMP_ASSIGN(const auto present, erasureOf(store.reader(), note.opId));
        if (!present || !present->what.value("hub"_L1).toObject().value("open"_L1).toBool())
            continue;
        KITCAMP_ASSIGN(const bool done, HubRedaction(store, *hub, *present, watch).run());
        all = all && done;
    }
    return all;
}

} // namespace kitcamp
