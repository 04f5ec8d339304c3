// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reentry.h"

#include "models/store/changemerging.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

struct Reentry::Trial {
    const OwnEntry& own;
    Entry entry; ///< as it will stand in the journal
    bool done = false;
    Outcome outcome;
    Error refusal; ///< of the last attempt
    std::optional<ChangeMerging> merging; ///< of the attempt with the changes as they were recorded
};

namespace {

/// What a person or a rule has to settle; all else is a failure of file or disk and ends the turn.
bool isRefusal(const Error& error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Usage;
}

Error clashError(bool mustAsk)
{
    return mustAsk
        ? Error{ErrorCode::Refused,
                QCoreApplication::translate("kitcamp::Reentry",
                                            "Somebody else changed the same in the meantime."),
                {},
                u"changed-meanwhile"_s,
                {}}
        : Error{ErrorCode::Refused,
                QCoreApplication::translate("kitcamp::Reentry",
                                            "It no longer fits what others have done in the meantime."),
                {},
                u"does-not-fit"_s,
                {}};
}

} // namespace

Result<void> Reentry::begin()
{
    KITCAMP_TRY(m_followed.read());
    const ErasureRules* rules = m_tools.domain.erasure.get();
    KITCAMP_ASSIGN(QList<ErasureNote> open,
                   rules ? openErasures(m_tools.writer) : Result(QList<ErasureNote>()));
    open.removeIf([](const ErasureNote& note) { return note.has(erasureStep::journal); });
    if (open.isEmpty())
        return {};
    KITCAMP_ASSIGN(const QList<Erasing> erasings, erasingsOf(m_tools.writer, *rules, open));
    KITCAMP_ASSIGN(m_erased, ErasedRows::find(m_tools.writer, *rules, erasings));
    KITCAMP_ASSIGN(EntryRedaction redaction, EntryRedaction::make(m_tools.writer, *rules, m_erased));
    m_redaction.emplace(std::move(redaction));
    return {};
}

Result<Reentry::Outcome> Reentry::run(const OwnEntry& own, const LogPosition& below)
{
    Trial trial{own, own.entry, false, {}, {}, {}};
    trial.entry.seq = below.seq + 1;
    trial.entry.previousHash = below.hash;
    trial.entry.schemaVersion = m_tools.schema;
    if (own.entry.changeset.isPatchset())
        KITCAMP_TRY(eraseAgain(trial));
    else
        KITCAMP_TRY(own.entry.undoes.isValid() ? takeBackAgain(trial) : runAction(trial));
    if (!trial.done) {
        KITCAMP_ASSIGN(trial.outcome.misfitting, explained(trial));
    } else if (std::any_of(trial.outcome.rows.begin(), trial.outcome.rows.end(),
                           [](const RowTouch& row) { return row.table == "merged_row"_L1; })) {
        KITCAMP_TRY(m_followed.read());
    }
    return std::move(trial.outcome);
}

Result<void> Reentry::runAction(Trial& trial)
{
    const Entry& own = trial.own.entry;
    const QJsonObject parameters = m_followed.follow(own.action.parameters);
    KITCAMP_ASSIGN(bool meansAnother, m_followed.concern(own.changeset));
    meansAnother = meansAnother || parameters != own.action.parameters;
    if (!meansAnother)
        KITCAMP_TRY(tryMerged(trial, own.changeset));
    const bool mustAsk = trial.merging && trial.merging->mustAsk();
    if (!trial.done && !mustAsk)
        KITCAMP_TRY(tryAction(trial, parameters));
    if (!trial.done)
        KITCAMP_TRY(tryAlreadySo(trial, parameters));
    if (!trial.done && meansAnother)
        KITCAMP_TRY(tryAlreadySo(trial, own.action.parameters));
    return {};
}

/// An erasing was not taken back: it stands on top as it was, with what others brought since.
Result<void> Reentry::eraseAgain(Trial& trial)
{
    return attempt(trial, [&]() -> Result<void> {
        KITCAMP_ASSIGN(const auto conflict, trial.own.entry.changeset.apply(m_tools.writer));
        return conflict ? Result<void>(clashError(false)) : m_tools.run(trial.own.entry.action);
    });
}

/// What the attempt did to the rows.
Result<Changeset> Reentry::recorded(Recorder& recorder, const OwnEntry& own)
{
    if (!own.entry.changeset.isPatchset())
        return recorder.take();
    KITCAMP_ASSIGN(const Changeset since, recorder.takePatchset());
    ChangesetGroup both;
    KITCAMP_ASSIGN(const Changeset named,
                   withoutTexts(m_tools.writer, since, TextCuts::in(own.entry.action.parameters)));
    if (named.isEmpty() || !both.add(own.entry.changeset) || !both.add(named))
        return own.entry.changeset;
    return both.joined();
}

Result<void> Reentry::takeBackAgain(Trial& trial)
{
    Journal journal(m_tools.writer);
    const Entry& own = trial.own.entry;
    KITCAMP_ASSIGN(const bool undone, journal.isUndone(own.undoes));
    if (undone) // somebody else did so: once is enough
        return attempt(trial, [] { return Result<void>(); });
    KITCAMP_ASSIGN(const auto head, journal.find(own.undoes));
    if (!head)
        return tryMerged(trial, own.changeset);
    // What it takes back may be less than it was, or on top of other values.
    KITCAMP_ASSIGN(Entry target, journal.read(head->seq));
    KITCAMP_TRY(EntryRedaction::redactAsOpen(m_tools.writer, m_tools.domain.erasure.get(), target));
    KITCAMP_ASSIGN(const Changeset inverse, target.changeset.inverted());
    return tryMerged(trial, inverse);
}

Result<void> Reentry::tryMerged(Trial& trial, const Changeset& changeset)
{
    KITCAMP_ASSIGN(const QList<RowTouch> rows, changeset.touches());
    KITCAMP_ASSIGN(trial.merging, ChangeMerging::make(m_tools, rows));
    ChangeMerging& merging = *trial.merging;
    return attempt(trial, [&]() -> Result<void> {
        KITCAMP_ASSIGN(const auto conflict,
                       changeset.apply(m_tools.writer, [&](const Changeset::Misfit& misfit) {
                           return merging.judge(misfit);
                       }));
        const bool clashes = conflict || merging.clash();
        return clashes ? Result<void>(clashError(merging.mustAsk())) : Result<void>();
    });
}

Result<void> Reentry::tryAction(Trial& trial, const QJsonObject& parameters)
{
    trial.entry.action.parameters = parameters;
    KITCAMP_TRY(attempt(trial, [&] { return m_tools.run(trial.entry.action); }));
    if (!trial.done)
        trial.entry.action.parameters = trial.own.entry.action.parameters;
    return {};
}

Result<void> Reentry::tryAlreadySo(Trial& trial, const QJsonObject& parameters)
{
    const ActionRegistry::Kind* kind = m_tools.domain.actions.find(trial.entry.action.kind);
    if (!kind || !kind->alreadySo)
        return {};
    const auto isSo = kind->alreadySo(parameters, m_tools.writer);
    if (!isSo && !isRefusal(isSo.error()))
        return isSo.error();
    if (!isSo || !*isSo)
        return {};
    const Error refusal = trial.refusal;
    KITCAMP_TRY(attempt(trial, [] { return Result<void>(); }));
    if (!trial.done)
        trial.refusal = refusal;
    return {};
}

Result<void> Reentry::attempt(Trial& trial, const Body& body)
{
    KITCAMP_TRY(m_tools.writer.execute("SAVEPOINT own_entry"));
    const auto settled = settle(trial, body);
    if (!settled && !isRefusal(settled.error()))
        return settled.error(); // the whole turn is rolled back
    if (!settled) {
        trial.refusal = settled.error();
        KITCAMP_TRY(m_tools.writer.execute("ROLLBACK TO own_entry"));
    }
    trial.done = settled.ok();
    return m_tools.writer.execute("RELEASE own_entry");
}

Result<void> Reentry::settle(Trial& trial, const Body& body)
{
    KITCAMP_ASSIGN(const auto recorder, Recorder::start(m_tools.writer, m_tools.tables));
    Entry& entry = trial.entry;
    EntryPermit permit;
    if (m_tools.domain.guard.permit) {
        KITCAMP_ASSIGN(permit, m_tools.domain.guard.permit(m_tools.writer, entry));
    }
    KITCAMP_TRY(body());
    KITCAMP_ASSIGN(entry.changeset, recorded(*recorder, trial.own));
    KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
    if (permit)
        KITCAMP_TRY(permit(entry, rows));
    if (!entry.changeset.isPatchset())
        KITCAMP_TRY(m_tools.checkRoundTrip(entry.changeset, rows));
    ChangedRows touched;
    for (const RowTouch& row : rows)
        touched[row.table] << row.key.toLongLong();
    for (QList<qint64>& ids : touched)
        std::sort(ids.begin(), ids.end());
    KITCAMP_TRY(m_tools.keepInvariants(touched));
    // What still fits is sent from here on: it names nothing of hers either.
    if (m_redaction && entry.action.kind != m_tools.domain.erasure->kind) [[maybe_unused]]
        const bool scrubbed = m_redaction->redactParameters(entry, {});
    const bool sameBody = entry.changeset.bytes() == trial.own.entry.changeset.bytes()
        && entry.action.parameters == trial.own.entry.action.parameters;
    PackedEntry packed{{}, sameBody ? trial.own.body : encodeBody(entry)};
    packed.header = encodeHeader(entry, hashOf(packed.body));
    KITCAMP_TRY(Journal(m_tools.writer).append(entry, packed, rows));
    KITCAMP_TRY(keepOperators(entry));
    trial.outcome.rows = rows;
    trial.outcome.hash = packed.hash();
    return {};
}

Result<void> Reentry::keepOperators(const Entry& entry)
{
    // Who did it, and whose Action a redo makes stand again: others may have taken the name away.
    QList<qint64> operators{entry.operatorId.value};
    OpId target = entry.undoes;
    while (target.isValid()) {
        KITCAMP_ASSIGN(const auto head, Journal(m_tools.writer).find(target));
        target = head ? head->undoes : OpId();
        if (head)
            operators << head->operatorId.value;
    }
    for (const qint64 id : operators) {
        if (m_rows.contains(u"operator"_s, id))
            KITCAMP_TRY(m_tools.keepInvariants({{u"operator"_s, {id}}}));
    }
    return {};
}

Result<std::optional<RowChange>> Reentry::firstOrphan(const Changeset& changeset)
{
    KITCAMP_ASSIGN(const QList<RowChange> rows, changeset.rows());
    for (const RowChange& row : rows) {
        KITCAMP_ASSIGN(const QList<ForeignKey> keys, m_tools.shapes.foreignKeys(m_tools.writer, row.table));
        for (const ForeignKey& key : keys) {
            const QVariant parent = row.after.value(key.column);
            if (parent.typeId() != QMetaType::LongLong)
                continue;
            const QByteArray sql = "SELECT 1 FROM " + key.table.toUtf8() + " WHERE id=?";
            KITCAMP_ASSIGN(const auto there, m_tools.writer.integer(sql.constData(), parent.toLongLong()));
            if (!there)
                return std::optional(RowChange{key.table, parent.toString(), RowOperation::Update, {}, {}});
        }
    }
    return std::optional<RowChange>();
}

Result<Misfitting> Reentry::explained(const Trial& trial)
{
    Misfitting misfitting{u"rule"_s, {}, {}, {}, trial.refusal};
    if (trial.merging && trial.merging->clash()) {
        const Changeset::Misfit& clash = *trial.merging->clash();
        misfitting.table = clash.row.table;
        misfitting.key = clash.row.key;
        misfitting.columns = trial.merging->clashingColumns();
        if (trial.merging->mustAsk())
            misfitting.reason = u"changed"_s;
        else if (clash.kind == Changeset::Misfit::Kind::Gone)
            misfitting.reason = u"gone"_s;
    }
    if (misfitting.reason != "rule"_L1)
        return misfitting;
    if (trial.refusal.rule == "unique"_L1) {
        misfitting.reason = u"taken"_s;
        return misfitting;
    }
    KITCAMP_ASSIGN(const auto orphan, firstOrphan(trial.own.entry.changeset));
    if (orphan)
        return Misfitting{u"gone"_s, orphan->table, orphan->key, {}, trial.refusal};
    if (trial.refusal.rule == "row-gone"_L1)
        misfitting.reason = u"gone"_s;
    return misfitting;
}

} // namespace kitcamp
