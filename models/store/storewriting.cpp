// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door: perform, undo and redo of Store.
#include "models/store/store.h"

#include "models/store/entryredaction.h"
#include "models/store/searchindex.h"

#include <sqlite3.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<Performed> Store::performAction(const Action& action)
{
    const ActionRegistry::Kind* kind = m_domain.actions.find(action.kind);
    if (!kind)
        return Error{ErrorCode::Usage,
                     tr("This program does not know how to do \"%1\". Update the program.").arg(action.kind),
                     {}};
    KITCAMP_TRY(refuseErasingAlone(action.kind));
    Entry entry;
    entry.action = action;
    return run(std::move(entry), [&](Change& change) { return kind->run(action.parameters, change); });
}

Result<bool> Store::rehearse(const Action& action)
{
    const ActionRegistry::Kind* kind = m_domain.actions.find(action.kind);
    if (!kind)
        return Error{
            ErrorCode::Usage, tr("This program does not know how to do \"%1\".").arg(action.kind), {}};
    Entry entry;
    entry.action = action;
    KITCAMP_TRY(beginWriting());
    Touched touched;
    const auto performed = runInTransaction(
        entry, [&](Change& change) { return kind->run(action.parameters, change); }, touched);
    [[maybe_unused]] const auto rolledBack = m_writer->execute("ROLLBACK");
    return performed ? Result<bool>(performed->seq != 0) : performed.error();
}

Result<Performed> Store::takeBack(const OpId& opId)
{
    KITCAMP_ASSIGN(const auto head, journal().find(opId));
    if (!head)
        return Error{ErrorCode::Usage, tr("The history has no such entry."), opId.text()};
    KITCAMP_ASSIGN(Entry target, journal().read(head->seq));
    KITCAMP_TRY(refuseTakingBack(target));
    KITCAMP_TRY(EntryRedaction::redactAsOpen(*m_reader, m_domain.erasure.get(), target));
    if (target.changeset.isEmpty()) {
        return Error{
            ErrorCode::Refused,
            tr("There is nothing to take back: what \"%1\" wanted was so already.").arg(sentence(opId)),
            {},
            u"changed-nothing"_s,
            {}};
    }
    Entry entry;
    entry.undoes = opId;
    entry.action = {target.undoes.isValid() && head->kind == takingBack::undoKind ? takingBack::redoKind
                                                                                  : takingBack::undoKind,
                    {}};
    return run(std::move(entry), [&](Change&) { return applyInverse(target); });
}

Result<std::optional<EntryHead>> Store::nextUndo()
{
    return journal().nextUndo(m_author, m_operator);
}

Result<std::optional<EntryHead>> Store::nextRedo()
{
    return journal().nextRedo(m_author, m_operator);
}

Result<Performed> Store::undo()
{
    KITCAMP_ASSIGN(const auto target, nextUndo());
    if (!target)
        return Error{ErrorCode::Refused, tr("There is nothing of yours to undo."), {}, u"nothing-to-undo"_s};
    return takeBack(target->opId);
}

Result<Performed> Store::redo()
{
    KITCAMP_ASSIGN(const auto target, nextRedo());
    if (!target)
        return Error{
            ErrorCode::Refused, tr("There is nothing of yours to do again."), {}, u"nothing-to-redo"_s};
    return takeBack(target->opId);
}

Result<void> Store::refuseErasingAlone(const QString& kind)
{
    // Whoever has a place in a log shares it, also where the hub's address is not in the file.
    const bool shared =
        !localValue(u"sync.hub"_s).isEmpty() || localValue(u"sync.standing"_s).toLongLong() > 0;
    if (!m_domain.actions.erases(kind) || !shared)
        return {};
    return Error{ErrorCode::Refused,
                 tr("Erasing needs the hub: it must be known to all computers at once, so that nobody's "
                    "details come back from one of them."),
                 {},
                 u"needs-the-hub"_s,
                 {tr("Connect to the hub and try again.")}};
}

Result<Performed> Store::run(Entry entry, const Body& body, const BeforeCommit& beforeCommit)
{
    if (m_writer->sawDamage() || m_reader->sawDamage())
        return m_writer->errorOf(SQLITE_CORRUPT, u"damage was met before"_s);
    KITCAMP_TRY(beginWriting());
    Touched touched;
    auto performed = runInTransaction(entry, body, touched);
    if (performed && beforeCommit) {
        if (const auto allowed = beforeCommit(*performed); !allowed)
            performed = allowed.error();
    }
    if (performed) {
        if (auto committed = m_writer->execute("COMMIT"); !committed)
            performed = committed.error();
    }
    if (!performed) {
        // After a full disk SQLite has rolled back by itself and this says so; either way nothing is left.
        [[maybe_unused]] const auto rolledBack = m_writer->execute("ROLLBACK");
        return performed;
    }
    announce(touched, performed->seq);
    return performed;
}

Result<void> Store::beginWriting()
{
    KITCAMP_TRY(refuseInThePast());
    const WriteGate::Asking asking(m_gate);
    return m_writer->execute("BEGIN IMMEDIATE");
}

Result<void> Store::runBody(const Action& action)
{
    const ActionRegistry::Kind* kind = m_domain.actions.find(action.kind);
    if (!kind)
        return Error{ErrorCode::Usage,
                     tr("This program does not know how to do \"%1\". Update the program.").arg(action.kind),
                     {}};
    Change change(*m_writer, m_domain);
    return kind->run(action.parameters, change);
}

Result<void> Store::refuseGoneOperator(const ChangedRows& foreign)
{
    if (!m_operator || !foreign.value(u"operator"_s).contains(m_operator.value))
        return {};
    KITCAMP_ASSIGN(const auto there, m_writer->integer("SELECT 1 FROM operator WHERE id=?", m_operator));
    if (there)
        return {};
    return Error{ErrorCode::Refused,
                 tr("The operator who works here is no longer in the file: another computer took the name "
                    "away. Choose who works, then try again."),
                 {},
                 u"operator-gone"_s};
}

Result<void> Store::placeInJournal(Entry& entry, Touched& touched)
{
    Journal journal(*m_writer);
    KITCAMP_ASSIGN(const auto last, journal.last());
    KITCAMP_ASSIGN(touched.foreign, foreignSinceLastLook(*m_writer));
    KITCAMP_TRY(refuseGoneOperator(touched.foreign.rows));
    entry.logId = m_logId;
    entry.seq = last ? last->seq + 1 : 1;
    entry.opId = {randomBytes(16)};
    entry.author = m_author;
    entry.operatorId = m_operator;
    entry.at = m_clock.now();
    entry.schemaVersion = latestSchema(m_migrations);
    entry.previousHash = last ? last->hash : QByteArray(32, '\0');
    return {};
}

Result<Performed> Store::runInTransaction(Entry& entry, const Body& body, Touched& touched)
{
    KITCAMP_TRY(placeInJournal(entry, touched));
    if (entry.undoes.isValid()) {
        KITCAMP_ASSIGN(const bool undone, Journal(*m_writer).isUndone(entry.undoes));
        if (undone)
            return Error{ErrorCode::Refused, tr("This was taken back already."), {}, u"already-undone"_s};
    }
    return record(entry, body, touched);
}

Result<Performed> Store::record(Entry& entry, const Body& body, Touched& touched)
{
    KITCAMP_ASSIGN(const auto recorder, Recorder::start(*m_writer, m_syncedTables));
    EntryPermit permit;
    if (m_domain.guard.permit) {
        KITCAMP_ASSIGN(permit, m_domain.guard.permit(*m_writer, entry));
    }
    Change change(*m_writer, m_domain);
    KITCAMP_TRY(body(change));
    const bool erases = m_domain.actions.erases(entry.action.kind);
    KITCAMP_ASSIGN(entry.changeset, erases ? recorder->takePatchset() : recorder->take());
    KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
    if (erases && m_domain.erasure) {
        KITCAMP_ASSIGN(
            entry.changeset,
            erasingChanges(*m_writer, *m_domain.erasure, entry.action.parameters, entry.changeset));
    }
    if (entry.changeset.isEmpty())
        return Performed{};
    KITCAMP_ASSIGN(const QList<RowTouch> named, erases ? entry.changeset.touches() : Result(rows));
    if (permit)
        KITCAMP_TRY(permit(entry, named));
    if (!erases)
        KITCAMP_TRY(checkRoundTrip(entry.changeset, rows));
    SearchIndex::Rows searched;
    for (const RowTouch& row : rows) {
        touched.own[row.table] << row.key.toLongLong();
        if (row.operation != RowOperation::Insert)
            searched.existed[row.table] << row.key.toLongLong();
    }
    // In the order of the file: what is asked about a hundred thousand rows would jump about in it otherwise.
    for (QList<qint64>& ids : touched.own)
        std::sort(ids.begin(), ids.end());
    KITCAMP_TRY(checkInvariants(touched.own));
    searched.touched = touched.own;
    KITCAMP_TRY(m_search->update(*m_writer, *m_reader, searched));
    KITCAMP_TRY(Journal(*m_writer).append(entry, named));
    return Performed{entry.opId, entry.seq};
}

Result<void> Store::checkRoundTrip(const Changeset& changeset, const QList<RowTouch>& rows)
{
    // Rule 2 of sync.md: only an update of a UNIQUE column can fail to be replayed or undone.
    bool updatesUnique = false;
    for (const RowTouch& row : rows) {
        if (row.operation != RowOperation::Update)
            continue;
        KITCAMP_ASSIGN(const QSet<int> unique, m_shapes.uniqueColumns(*m_writer, row.table));
        for (const int column : unique)
            updatesUnique = updatesUnique || row.updatedColumns.contains(column);
    }
    if (!updatesUnique)
        return {};
    KITCAMP_ASSIGN(const Changeset inverse, changeset.inverted());
    KITCAMP_ASSIGN(const auto backwards, inverse.apply(*m_writer));
    KITCAMP_ASSIGN(const auto forwards, backwards ? Result(backwards) : changeset.apply(*m_writer));
    if (backwards || forwards) {
        return Error{
            ErrorCode::Refused,
            tr("Two numbers would change places in one step. Give one of them another number first."),
            (backwards ? *backwards : *forwards).table, u"swap-of-unique-values"_s};
    }
    return {};
}

Result<void> Store::checkInvariants(const ChangedRows& touched)
{
    for (const Invariant& invariant : m_domain.invariants) {
        const bool concerned = std::any_of(invariant.tables.begin(), invariant.tables.end(),
                                           [&](const QString& table) { return touched.contains(table); });
        if (concerned)
            KITCAMP_TRY(invariant.check(*m_writer, touched));
    }
    return {};
}

Result<void> Store::applyInverse(const Entry& target)
{
    KITCAMP_ASSIGN(const Changeset inverse, target.changeset.inverted());
    KITCAMP_ASSIGN(const auto conflict, inverse.apply(*m_writer));
    return conflict ? refuseUndo(*conflict, target) : Result<void>();
}

void Store::announce(const Touched& touched, qint64 seq)
{
    announceForeign(touched.foreign, std::max(seq, touched.foreign.upTo));
    if (seq != 0)
        Q_EMIT changed({touched.own, seq, false});
}

} // namespace kitcamp
