// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/inboxwords.h"

#include "models/store/centre.h"
#include "models/store/knownfiles.h"
#include "models/store/tableshapes.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isNothing(const QVariant& value)
{
    return !value.isValid() || value.typeId() == QMetaType::Nullptr;
}

/// "Phone "111", Mail "a@b"".
QString listed(const QList<InboxValue>& values, QString InboxValue::*side)
{
    QStringList texts;
    for (const InboxValue& value : values)
        texts << InboxWords::tr("%1 \"%2\"", "%1: field, %2: its value").arg(value.title, value.*side);
    return texts.join(u", "_s);
}

} // namespace

InboxWords::InboxWords(Store& store)
    : m_store(store)
    , m_naming(store.naming())
{
    if (const auto centre = Centre::read(store.reader()))
        m_zone = centre->zone;
}

Result<InboxItem> InboxWords::item(const InboxEntry& row, bool open, const QList<InboxEntry>& waiting)
{
    InboxItem item{.n = row.n, .opId = row.entry.opId, .kind = row.entry.action.kind, .reason = row.reason};
    const ObjectRef subject = subjectOf(row.entry);
    // Of several edited ones, the one that clashed.
    const bool clashElsewhere = row.table == subject.table && !row.columns.isEmpty();
    item.table = subject.table;
    item.row = clashElsewhere ? row.key.toLongLong() : subject.id;
    item.head = nameOf({item.table, item.row}, row.entry);
    item.what = kitcamp::sentenceOf(row.action(), m_naming);
    item.mine = side(row.entry, true);
    KITCAMP_ASSIGN(const auto theirs, entryOf(row.theirs));
    QString otherHead;
    if (theirs) {
        item.theirs = side(*theirs, false);
        otherHead = nameOf(subjectOf(*theirs), *theirs);
    }
    KITCAMP_ASSIGN(item.values, valuesOf(row));
    for (const InboxEntry& one : waiting)
        item.waiting << kitcamp::sentenceOf(one.action(), m_naming);
    item.sentence = sentenceOf(item, row, otherHead);
    item.open = open;
    if (!open) {
        KITCAMP_ASSIGN(item.decided, decidedText(row));
    }
    return item;
}

Result<std::optional<Entry>> InboxWords::entryOf(const OpId& opId)
{
    if (!opId.isValid())
        return std::optional<Entry>();
    KITCAMP_ASSIGN(const auto head, m_store.journal().find(opId));
    if (!head)
        return std::optional<Entry>();
    KITCAMP_ASSIGN(const Entry entry, m_store.journal().read(head->seq));
    return std::optional(entry);
}

InboxSide InboxWords::side(const Entry& entry, bool own)
{
    InboxSide side{.at = entry.at, .when = whenOf(entry.at), .deed = deedOf(entry), .opId = entry.opId};
    side.who = own ? tr("you", "who did something") : whoOf(entry.author);
    if (entry.operatorId.isValid())
        side.operatorName = m_naming.name(u"operator"_s, entry.operatorId);
    return side;
}

QString InboxWords::whoOf(const QByteArray& author)
{
    if (author == m_store.author())
        return tr("you", "who did something");
    const auto name = knownFileName(m_store.reader(), author);
    return name && !name->isEmpty() ? *name : tr("another computer", "who did something");
}

QString InboxWords::whenOf(qint64 at) const
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toTimeZone(m_zone);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_store.clock().now(), Qt::UTC).toTimeZone(m_zone);
    return moment.toString(moment.date() == now.date() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString InboxWords::whenPhrase(qint64 at) const
{
    const QString when = whenOf(at);
    return when.size() <= 5 ? tr("at %1", "you lent it to Li at 10:05").arg(when)
                            : tr("on %1", "you lent it to Li on 2026-09-07 10:05").arg(when);
}

QString InboxWords::deedOf(const Entry& entry)
{
    if (entry.undoes.isValid()) {
        const QString what = m_naming.entrySentence(entry.undoes);
        return entry.action.kind == takingBack::redoKind ? tr("did \"%1\" again").arg(what)
                                                         : tr("took \"%1\" back").arg(what);
    }
    const ActionRegistry::Kind* kind = m_store.domain().actions.find(entry.action.kind);
    if (kind && kind->deed)
        return kind->deed(entry.action.parameters, m_naming);
    return tr("did this: \"%1\"").arg(kitcamp::sentenceOf(entry.action, m_naming));
}

ObjectRef InboxWords::subjectOf(const Entry& entry)
{
    if (entry.undoes.isValid()) {
        const auto target = entryOf(entry.undoes);
        return target && *target ? subjectOf(**target) : ObjectRef();
    }
    const ActionRegistry::Kind* kind = m_store.domain().actions.find(entry.action.kind);
    return kind && kind->subject ? kind->subject(entry.action.parameters) : ObjectRef();
}

QString InboxWords::nameOf(const ObjectRef& object, const Entry& entry)
{
    if (object.table == "setting"_L1)
        return tr("Settings");
    if (object.table.isEmpty())
        return {};
    const QString unknown = m_naming.name(QString(), 0);
    const QString name = m_naming.name(object.table, object.id);
    if (name != unknown)
        return name;
    // It is not in the file: the entry itself says how it would be, or was, called.
    const auto rows = entry.changeset.rows();
    const auto columns = TableShapes::columns(m_store.reader(), object.table);
    for (const RowChange& row : rows&& columns ? *rows : QList<RowChange>()) {
        if (row.table != object.table || row.key.toLongLong() != object.id)
            continue;
        for (const QString& column : {u"name"_s, u"name_en"_s, u"asset_tag"_s, u"value"_s}) {
            const qsizetype at = columns->indexOf(column);
            const QVariant value =
                row.operation == RowOperation::Insert ? row.after.value(at) : row.before.value(at);
            if (at >= 0 && !isNothing(value) && !value.toString().isEmpty())
                return value.toString();
        }
    }
    const QString written = entry.action.parameters.value("name"_L1).toString();
    return written.isEmpty() ? unknown : written;
}

Result<QList<InboxValue>> InboxWords::valuesOf(const InboxEntry& row)
{
    QList<InboxValue> values;
    if (row.columns.isEmpty() || row.table.isEmpty())
        return values;
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(m_store.reader(), row.table));
    KITCAMP_ASSIGN(const QList<RowChange> changes, row.entry.changeset.rows());
    const auto change = std::find_if(changes.begin(), changes.end(), [&](const RowChange& one) {
        return one.table == row.table && one.key == row.key;
    });
    const RecordType* type = m_store.domain().recordTypes.find(row.table);
    if (change == changes.end() || change->operation == RowOperation::Delete)
        return values;
    const QString keyColumn = columns.contains("id"_L1) ? u"id"_s : columns.value(0);
    for (const QString& column : row.columns) {
        const FieldDescription* field = type ? type->field(column) : nullptr;
        const QVariant mine = change->after.value(columns.indexOf(column));
        if (!columns.contains(column) || !mine.isValid() || (type && !field))
            continue; // a column that only follows from another one
        KITCAMP_ASSIGN(const auto theirs,
                       m_store.reader().text(u"SELECT CAST(\"%2\" AS TEXT) FROM \"%1\" WHERE \"%3\"=?"_s
                                                 .arg(row.table, column, keyColumn)
                                                 .toUtf8()
                                                 .constData(),
                                             row.key));
        values << InboxValue{column,
                             field                           ? field->title()
                                 : row.table == "setting"_L1 ? row.key
                                                             : column,
                             isNothing(mine) ? QString() : valueText(row.table, column, mine.toString()),
                             valueText(row.table, column, theirs.value_or(QString()))};
    }
    return values;
}

QString InboxWords::valueText(const QString& table, const QString& column, const QString& stored)
{
    if (stored.isEmpty())
        return stored;
    const RecordType* type = m_store.domain().recordTypes.find(table);
    const FieldDescription* field = type ? type->field(column) : nullptr;
    if (column.endsWith("_at"_L1))
        return whenOf(stored.toLongLong());
    switch (field ? field->type : FieldType::Text) {
    case FieldType::Choice:
        return field->choiceTitle(stored);
    case FieldType::Flag:
        return stored == "1"_L1 ? tr("yes") : tr("no");
    case FieldType::Reference:
        return m_naming.name(field->references, stored.toLongLong());
    case FieldType::Picture:
        return tr("(picture)");
    default:
        return stored;
    }
}

QString InboxWords::sentenceOf(const InboxItem& item, const InboxEntry& row, const QString& otherHead)
{
    const QString head =
        item.head.isEmpty() ? QString() : tr("%1: ", "in front of a sentence").arg(item.head);
    const QString mineWhen = whenPhrase(item.mine.at);
    const bool isRecord = item.kind.startsWith("record."_L1) || item.kind == "settings.save"_L1;
    if (item.theirs.who.isEmpty()) {
        return head
            + tr("you %1 %2, but that does not fit any more: %3",
                 "%1: what was done, %2: when, %3: a sentence")
                  .arg(item.mine.deed, mineWhen, refusalOf(row));
    }
    const QString theirWhen = whenPhrase(item.theirs.at);
    if (!item.values.isEmpty() && isRecord) {
        return head
            + tr("you wrote %1 %2; %3 wrote %4 %5.", "%1: field and value, %2: when, %3: who, %4, %5")
                  .arg(listed(item.values, &InboxValue::mine), mineWhen, item.theirs.who,
                       listed(item.values, &InboxValue::theirs), theirWhen);
    }
    // Theirs is about something else: its own sentence says what.
    const QString theirDeed = otherHead == item.head
        ? item.theirs.deed
        : tr("did this: \"%1\"").arg(m_store.sentence(item.theirs.opId));
    return head
        + tr("you %1 %2; %3 %4 %5.", "%1: what was done, %2: when, %3: who, %4: what was done, %5: when")
              .arg(item.mine.deed, mineWhen, item.theirs.who, theirDeed, theirWhen);
}

QString InboxWords::refusalOf(const InboxEntry& row) const
{
    if (!row.refusal.isEmpty())
        return row.refusal;
    if (row.reason == "taken"_L1)
        return tr("a number of it has been given to something else.");
    if (row.reason == "gone"_L1)
        return tr("it is no longer there.");
    if (row.reason == "changed"_L1)
        return tr("it was changed on another computer.");
    if (row.reason == "waits"_L1)
        return tr("what it was done with had to wait.");
    return tr("a rule says no.");
}

Result<QString> InboxWords::decidedText(const InboxEntry& row)
{
    if (row.choice == "theirs"_L1)
        return tr("Theirs was kept.");
    if (row.choice == "mine"_L1)
        return tr("Yours was done after all.");
    if (row.choice == "same"_L1)
        return tr("It was taken for the same thing.");
    if (row.choice == "drop"_L1)
        return tr("It was dropped here; this computer belongs to the centre no more.");
    if (row.reason == "undone"_L1)
        return tr("It was taken back here before the others heard of it.");
    if (row.entry.action.kind == DecideConflict::kind)
        return tr("What it decided is open again.");
    KITCAMP_ASSIGN(const auto number,
                   m_store.reader().integer("SELECT n FROM inbox WHERE op_id=?", row.waitsFor));
    return tr("It waits for number %1.").arg(number.value_or(0));
}

} // namespace kitcamp
