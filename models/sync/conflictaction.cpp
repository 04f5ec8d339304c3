// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/conflictaction.h"

#include "models/store/journal.h"
#include "models/store/migrations.h"
#include "models/store/undoblocker.h"

#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Action actionOf(const QJsonObject& object)
{
    return {object.value("kind"_L1).toString(), object.value("parameters"_L1).toObject()};
}

Error decidedAlready()
{
    return {ErrorCode::Refused, DecideConflict::tr("This was decided already."), {}, u"decided-already"_s};
}

Result<bool> isDecided(Connection& connection, const QString& opId)
{
    KITCAMP_ASSIGN(const auto found, connection.integer("SELECT id FROM decision WHERE op_id=?", opId));
    return found.has_value();
}

Result<void> keep(Change& change, const QJsonObject& decision, qint64 at)
{
    const QString opId = decision.value("op"_L1).toString();
    KITCAMP_ASSIGN(const bool decided, isDecided(change.rows(), opId));
    if (decided)
        return decidedAlready();
    const QByteArray parameters =
        QJsonDocument(decision.value("parameters"_L1).toObject()).toJson(QJsonDocument::Compact);
    return change.execute(
        "INSERT INTO decision(id, op_id, choice, author, kind, parameters, at) VALUES(?,?,?,?,?,?,?)",
        decision.value("id"_L1).toString().toLongLong(), opId, decision.value("choice"_L1).toString(),
        decision.value("author"_L1).toString(), decision.value("kind"_L1).toString(),
        QString::fromUtf8(parameters), at);
}

/// Names the entry in the way in the detail of the refusal, so that it can be taken back first.
Result<void> refuseTakingBack(Connection& connection, const Entry& target,
                              const Changeset::Conflict& conflict)
{
    const QStringList tables = syncedTables(allMigrations());
    KITCAMP_ASSIGN(const auto blocker, UndoBlocker(connection, tables).find(target, conflict));
    return Error{ErrorCode::Refused,
                 DecideConflict::tr("It cannot be taken back: what it changed was changed again later."),
                 blocker ? blocker->opId.text() : QString(), u"changed-since"_s};
}

Result<void> takeEntryBack(Change& change, const OpId& opId)
{
    Journal journal(change.rows());
    KITCAMP_ASSIGN(const auto head, journal.find(opId));
    if (!head)
        return Error{ErrorCode::Refused,
                     DecideConflict::tr("The history no longer has what was to be taken back."), opId.text(),
                     u"row-gone"_s};
    KITCAMP_ASSIGN(const bool undone, journal.isUndone(opId));
    if (undone)
        return Error{
            ErrorCode::Refused, DecideConflict::tr("This was taken back already."), {}, u"already-undone"_s};
    KITCAMP_ASSIGN(const Entry target, journal.read(head->seq));
    KITCAMP_ASSIGN(const Changeset inverse, target.changeset.inverted());
    KITCAMP_ASSIGN(const auto conflict, inverse.apply(change.rows()));
    return conflict ? refuseTakingBack(change.rows(), target, *conflict) : Result<void>();
}

Result<void> runStep(Change& change, const Action& action)
{
    if (action.kind == DecideConflict::takeBackStep)
        return takeEntryBack(change, OpId::fromText(action.parameters.value("entry"_L1).toString()));
    const ActionRegistry::Kind* kind = change.domain().actions.find(action.kind);
    if (!kind)
        return Error{ErrorCode::Usage,
                     DecideConflict::tr("This program does not know how to do \"%1\". Update the program.")
                         .arg(action.kind),
                     {}};
    // It has to stand in an entry of its own, at the end of the log.
    if (kind->erases)
        return Error{ErrorCode::Refused,
                     DecideConflict::tr("Erase the person again: that cannot be decided here."),
                     {},
                     u"needs-the-hub"_s,
                     {}};
    return kind->run(action.parameters, change);
}

} // namespace

QString sentenceOf(const Action& action, const Naming& naming)
{
    const OpId target = OpId::fromText(action.parameters.value("entry"_L1).toString());
    if (action.kind == takingBack::undoKind)
        return DecideConflict::tr("Taken back: %1").arg(naming.entrySentence(target));
    if (action.kind == takingBack::redoKind)
        return DecideConflict::tr("Done again: %1").arg(naming.entrySentence(target));
    const ActionRegistry::Kind* kind = naming.domain().actions.find(action.kind);
    return kind ? kind->sentence(action.parameters, naming) : action.kind;
}

void DecideConflict::decide(const Decision& decision)
{
    decisions << QJsonObject{
        {u"id"_s, QString::number(decision.id)}, {u"op"_s, decision.opId.text()},
        {u"choice"_s, decision.choice},          {u"author"_s, QString::fromLatin1(decision.author.toHex())},
        {u"kind"_s, decision.action.kind},       {u"parameters"_s, decision.action.parameters}};
}

void DecideConflict::step(const Action& action)
{
    steps << QJsonObject{{u"kind"_s, action.kind}, {u"parameters"_s, action.parameters}};
}

Action DecideConflict::takeBack(const OpId& opId)
{
    return {takeBackStep, QJsonObject{{u"entry"_s, opId.text()}}};
}

Result<void> DecideConflict::run(Change& change) const
{
    for (const QJsonValue& decision : decisions)
        KITCAMP_TRY(keep(change, decision.toObject(), at));
    for (const QJsonValue& step : steps)
        KITCAMP_TRY(runStep(change, actionOf(step.toObject())));
    return {};
}

QString DecideConflict::sentence(const Naming& naming) const
{
    const QJsonObject first = decisions.at(0).toObject();
    const QString what = sentenceOf(actionOf(first), naming);
    const QString choice = first.value("choice"_L1).toString();
    if (choice == "mine"_L1)
        return tr("Did after all: %1", "%1: the sentence of an Action").arg(what);
    if (choice == "same"_L1)
        return tr("Took it for the same thing: %1", "%1: the sentence of an Action").arg(what);
    return tr("Kept theirs; dropped: %1", "%1: the sentence of an Action").arg(what);
}

ObjectRef DecideConflict::subject() const
{
    return {u"decision"_s, decisions.at(0).toObject().value("id"_L1).toString().toLongLong()};
}

QString DecideConflict::deed(const Naming&) const
{
    return tr("decided it", "a conflict: you decided it");
}

Result<bool> DecideConflict::alreadySo(Connection& connection) const
{
    for (const QJsonValue& decision : decisions) {
        KITCAMP_ASSIGN(const bool decided,
                       isDecided(connection, decision.toObject().value("op"_L1).toString()));
        if (!decided)
            return false;
    }
    return true;
}

} // namespace kitcamp
