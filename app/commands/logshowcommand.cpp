// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp log show: one entry of the history, with all that it holds.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/items/entrydetails.h"
#include "models/store/centre.h"
#include "models/store/knownfiles.h"
#include "models/store/logfollower.h"
#include "models/sync/sharing.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct LogShowCommand {
    Q_DECLARE_TR_FUNCTIONS(LogShowCommand)
};

/// An entry and what is known about it.
struct Shown {
    EntryHead head;
    Entry entry;
    QList<RowDetails> rows;
    QString sentence;
    QString local; ///< local time of the centre
    QString who;
    QString computer;
    QString place; ///< in words: whether the log has it
    bool undone = false;
};

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Result<QString> computerOf(Store& store, const QByteArray& author)
{
    if (author == store.author())
        return LogShowCommand::tr("this file");
    return knownFileName(store.reader(), author);
}

Result<QString> placeOf(Store& store, qint64 seq)
{
    if (hubOf(store).isEmpty())
        return LogShowCommand::tr("in this file, which is not shared");
    KITCAMP_ASSIGN(const LogPosition standing, LogFollower(store).standing());
    return seq <= standing.seq ? LogShowCommand::tr("in the log that all share")
                               : LogShowCommand::tr("not sent yet: its number and its hash may still change");
}

Result<Shown> readEntry(Store& store, const QString& written)
{
    Shown shown;
    KITCAMP_ASSIGN(shown.head, entryNamed(store, written));
    KITCAMP_ASSIGN(shown.entry, store.journal().read(shown.head.seq));
    KITCAMP_ASSIGN(shown.rows,
                   EntryDetails(store).read(shown.head.seq, std::numeric_limits<qsizetype>::max()));
    shown.sentence = store.sentence(shown.head.opId).simplified();
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    shown.local =
        QDateTime::fromSecsSinceEpoch(shown.head.at, centre.zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    KITCAMP_ASSIGN(const auto who,
                   store.reader().text("SELECT name FROM operator WHERE id=?", shown.head.operatorId));
    shown.who = who.value_or(QString());
    KITCAMP_ASSIGN(shown.computer, computerOf(store, shown.head.author));
    KITCAMP_ASSIGN(shown.place, placeOf(store, shown.head.seq));
    KITCAMP_ASSIGN(shown.undone, store.journal().isUndone(shown.head.opId));
    return shown;
}

QString operationText(RowOperation operation)
{
    switch (operation) {
    case RowOperation::Insert:
        return LogShowCommand::tr("new", "a row");
    case RowOperation::Delete:
        return LogShowCommand::tr("removed", "a row");
    case RowOperation::Update:
        break;
    }
    return LogShowCommand::tr("changed", "a row");
}

QString operationName(RowOperation operation)
{
    return operation == RowOperation::Insert ? u"insert"_s
        : operation == RowOperation::Delete  ? u"delete"_s
                                             : u"update"_s;
}

QJsonObject objectOf(const RowDetails& row)
{
    QJsonArray fields;
    for (const FieldDifference& field : row.fields)
        fields << QJsonObject{{"column"_L1, field.column},
                              {"title"_L1, field.title},
                              {"from"_L1, field.before},
                              {"to"_L1, field.after}};
    return {{"table"_L1, row.table},
            {"id"_L1, QString::number(row.id)},
            {"name"_L1, row.name},
            {"operation"_L1, operationName(row.operation)},
            {"fields"_L1, fields}};
}

QJsonObject objectOf(const Shown& shown)
{
    QJsonArray rows;
    for (const RowDetails& row : shown.rows)
        rows << objectOf(row);
    return {{"entry"_L1, shown.head.seq},
            {"op"_L1, shown.head.opId.text()},
            {"log"_L1, hex(shown.entry.logId)},
            {"author"_L1, hex(shown.head.author)},
            {"computer"_L1, shown.computer},
            {"operator"_L1, shown.who},
            {"at"_L1, QDateTime::fromSecsSinceEpoch(shown.head.at, Qt::UTC).toString(Qt::ISODate)},
            {"local"_L1, shown.local},
            {"schema"_L1, shown.head.schemaVersion},
            {"previous"_L1, hex(shown.entry.previousHash)},
            {"hash"_L1, hex(shown.head.hash)},
            {"undoes"_L1, shown.head.undoes.text()},
            {"undone"_L1, shown.undone},
            {"kind"_L1, shown.entry.action.kind},
            {"parameters"_L1, shown.entry.action.parameters},
            {"rows"_L1, rows},
            {"sentence"_L1, shown.sentence}};
}

QList<QStringList> headLines(const Shown& shown)
{
    const QByteArray parameters = QJsonDocument(shown.entry.action.parameters).toJson(QJsonDocument::Compact);
    QList<QStringList> lines{
        {LogShowCommand::tr("entry"), QString::number(shown.head.seq)},
        {LogShowCommand::tr("op id"), shown.head.opId.text()},
        {LogShowCommand::tr("place"), shown.place},
        {LogShowCommand::tr("log"), hex(shown.entry.logId)},
        {LogShowCommand::tr("time"), shown.local},
        {LogShowCommand::tr("operator"), shown.who},
        {LogShowCommand::tr("computer"), shown.computer},
        {LogShowCommand::tr("author"), hex(shown.head.author)},
        {LogShowCommand::tr("schema"), QString::number(shown.head.schemaVersion)},
        {LogShowCommand::tr("after", "the entry before, by its hash"), hex(shown.entry.previousHash)},
        {LogShowCommand::tr("hash"), hex(shown.head.hash)},
        {LogShowCommand::tr("kind"), shown.entry.action.kind}};
    if (shown.head.undoes.isValid())
        lines << QStringList{LogShowCommand::tr("takes back"), shown.head.undoes.text()};
    return lines << QStringList{LogShowCommand::tr("parameters"), QString::fromUtf8(parameters)};
}

Result<void> printRows(Output& out, const QList<RowDetails>& rows)
{
    for (const RowDetails& row : rows) {
        KITCAMP_TRY(out.line(u"%1 %2 (%3, %4)"_s.arg(row.kind, row.name, operationText(row.operation),
                                                     QString::number(row.id))));
        QList<QStringList> fields;
        for (const FieldDifference& field : row.fields)
            fields << QStringList{u"  "_s + field.title, field.before, u"->"_s, field.after};
        KITCAMP_TRY(out.table(fields));
    }
    return {};
}

Result<void> showEntry(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_ASSIGN(const Shown shown, readEntry(*store, arguments.at(1)));
    if (arguments.json())
        return context.out.object(objectOf(shown));
    KITCAMP_TRY(context.out.line(shown.undone ? LogShowCommand::tr("%1 (taken back)").arg(shown.sentence)
                                              : shown.sentence));
    KITCAMP_TRY(context.out.table(headLines(shown)));
    return printRows(context.out, shown.rows);
}

} // namespace

Command logShowCommand()
{
    return {u"log show"_s,
            u"FILE ENTRY"_s,
            LogShowCommand::tr(
                "Shows one entry of the history, by its number or op id: from which value to which."),
            {},
            showEntry};
}

} // namespace kitcamp
