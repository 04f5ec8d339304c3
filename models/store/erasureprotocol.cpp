// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasureprotocol.h"

#include "models/store/editedtexts.h"
#include "models/store/erasures.h"
#include "models/store/mentions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void readWhat(const QJsonObject& what, ErasureProtocol& protocol)
{
    const QJsonObject rows = what.value("rows"_L1).toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        protocol.counts << ErasureProtocol::Count{row.key(), row->toInteger()};
    const QJsonArray backups = what.value("backups"_L1).toArray();
    for (const QJsonValue& backup : backups)
        protocol.backups << BackupOutcome{backup["name"_L1].toString(), backup["deleted"_L1].toBool(),
                                          backup["why"_L1].toString()};
    protocol.entries = what.value("entries"_L1).toInteger();
    protocol.inbox = what.value("inbox"_L1).toInt();
    protocol.pictures = what.value("pictures"_L1).toInt();
    protocol.historyDone = what.value(erasureStep::inbox).toBool();
    protocol.cleaned = what.value(erasureStep::cleaned).toBool();
    protocol.waits = protocol.cleaned ? QString() : what.value("waits"_L1).toString();
    const QJsonObject hub = what.value("hub"_L1).toObject();
    protocol.hub = {!hub.isEmpty(),
                    hub.value("open"_L1).toBool(),
                    hub.value("place"_L1).toString(),
                    hub.value("entries"_L1).toInteger(),
                    hub.value("snapshot"_L1).toInteger(),
                    hub.value("waits"_L1).toString()};
}

QList<WordPlace> placesIn(const QJsonObject& what)
{
    QList<WordPlace> found;
    const QJsonArray places = what.value("elsewhere"_L1).toArray();
    for (const QJsonValue& place : places)
        found << WordPlace{place["table"_L1].toString(), place["row"_L1].toString(),
                           place["column"_L1].toString(),
                           QByteArray::fromHex(place["last"_L1].toString().toLatin1())};
    return found;
}

Result<QList<ErasureProtocol::Left>> leftIn(Store& store, const QJsonObject& what)
{
    QList<ErasureProtocol::Left> left;
    const QList<WordPlace> places = placesIn(what);
    for (const WordPlace& place : places) {
        KITCAMP_ASSIGN(const bool stands, stillStands(store.reader(), place));
        if (stands)
            left << ErasureProtocol::Left{place,
                                          mentionTitle(store.reader(), store.domain(), place.table,
                                                       place.row.toLongLong(), place.column)};
    }
    return left;
}

Result<ErasureProtocol> protocolOf(Store& store, const EntryHead& head)
{
    ErasureProtocol protocol{head.opId, head.seq, head.at, head.author, head.operatorId};
    KITCAMP_ASSIGN(const Entry entry, store.journal().read(head.seq));
    protocol.reason = entry.action.parameters.value("reason"_L1).toString();
    protocol.replaced = static_cast<int>(
        TextCuts::in(entry.action.parameters)
            .content.size());
    if (store.domain().erasure)
        protocol.persons = store.domain().erasure->erased(entry.action.parameters).keys();
    const QStringList places =
        store.localValue(ErasureProtocol::oldPlacesKey).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& place : places) {
        if (place.section(u' ', 0, 0).toLongLong() < head.seq)
            protocol.oldPlaces << place.section(u' ', 1);
    }
    KITCAMP_ASSIGN(const auto note, erasureOf(store.reader(), head.opId));
    if (note) {
        protocol.doneAt = note->doneAt;
        readWhat(note->what, protocol);
        KITCAMP_ASSIGN(protocol.elsewhere, leftIn(store, note->what));
    }
    return protocol;
}

} // namespace

QStringList ErasureProtocol::sentences() const
{
    QStringList lines;
    lines << (historyDone
                  ? tr("%n entries of the history of this file were redacted.", nullptr,
                       static_cast<int>(entries))
                  : tr("The history of this file still holds what was erased; it is being redacted."));
    if (inbox > 0)
        lines << tr("%n entries that wait in the inbox were redacted.", nullptr, inbox);
    if (pictures > 0)
        lines << tr("%n pictures were removed.", nullptr, pictures);
    if (replaced > 0)
        lines << tr("In %n texts about others it was replaced.", nullptr, replaced);
    for (const BackupOutcome& backup : backups)
        lines << (backup.deleted ? tr("The backup %1 could not be redacted and was deleted: %2")
                                       .arg(backup.name, backup.why)
                                 : tr("The backup %1 was redacted.").arg(backup.name));
    lines
        << (cleaned
                ? tr("The file was packed anew: nothing is left in its spare room.")
                : tr("The file is to be packed anew as soon as nobody works in it. %1").arg(waits).trimmed());
    if (hub.owed && !hub.open)
        lines << tr("At %1 %n entries were redacted; a new snapshot took the place of the older ones.",
                    nullptr, static_cast<int>(hub.entries))
                     .arg(hub.place);
    if (hub.open)
        lines << tr("What the computers share is not redacted yet. %1").arg(hub.waits).trimmed();
    for (const QString& place : oldPlaces)
        lines
            << tr("The centre met at %1 before; what was copied from there still stands there. \"kitcamp hub "
                  "empty FILE %1\" takes it away.")
                   .arg(place);
    if (!elsewhere.isEmpty())
        lines << tr(
            "In %n texts about others something of it still stands. Change them, then erase again: what "
            "stood there goes from the history, too.",
            nullptr, static_cast<int>(elsewhere.size()));
    for (const Left& left : elsewhere)
        lines << left.title;
    return lines << tr(
               "What was printed, exported, sent or copied elsewhere before cannot be reached from here.");
}

Result<QList<WordPlace>> placesLeftOf(Store& store, const QList<qint64>& persons)
{
    QList<WordPlace> places;
    QList<OpId> ids;
    KITCAMP_TRY(store.reader().each("SELECT op_id FROM erasure",
                                    [&](const Statement& row) { ids << OpId{row.blob(0)}; }));
    for (const OpId& id : std::as_const(ids)) {
        KITCAMP_ASSIGN(const auto head, store.journal().find(id));
        KITCAMP_ASSIGN(const auto note, erasureOf(store.reader(), id));
        if (!head || !note || !store.domain().erasure)
            continue;
        KITCAMP_ASSIGN(const Entry entry, store.journal().read(head->seq));
        const QList<qint64> erased = store.domain().erasure->erased(entry.action.parameters).keys();
        const bool concerned = std::any_of(erased.begin(), erased.end(),
                                           [&](qint64 person) { return persons.contains(person); });
        if (concerned)
            places << placesIn(note->what);
    }
    return places;
}

Result<QList<ErasureProtocol>> erasureProtocols(Store& store, const OpId& opId)
{
    QList<OpId> ids;
    if (opId.isValid()) {
        ids << opId;
    } else {
        KITCAMP_TRY(
            store.reader().each("SELECT e.op_id FROM erasure AS e JOIN journal AS j ON j.op_id=e.op_id "
                                "ORDER BY j.seq DESC",
                                [&](const Statement& row) { ids << OpId{row.blob(0)}; }));
    }
    QList<ErasureProtocol> protocols;
    for (const OpId& id : std::as_const(ids)) {
        KITCAMP_ASSIGN(const auto head, store.journal().find(id));
        if (!head)
            continue;
        KITCAMP_ASSIGN(ErasureProtocol protocol, protocolOf(store, *head));
        protocols << std::move(protocol);
    }
    return protocols;
}

} // namespace kitcamp
