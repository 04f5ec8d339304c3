// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/participantimport.h"

#include "app/commands/arguments.h"
#include "app/commands/namedactivity.h"
#include "models/people/personlookup.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ParticipantImport {
    Q_DECLARE_TR_FUNCTIONS(ParticipantImport)
};

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// The value of an option that is one of \p words; empty: the option was left out.
Result<QString> oneOf(const Arguments& arguments, const QString& option, const QStringList& words)
{
    const QString value = arguments.value(option);
    if (!value.isEmpty() && !words.contains(value))
        return usageError(ParticipantImport::tr("--%1 is one of %2; it is \"%3\".")
                              .arg(option, words.join(u", "_s), value));
    return value;
}

Result<qint64> personMeant(Store& store, const QString& who)
{
    if (who == "new"_L1)
        return qint64(ImportDecisions::newPerson);
    if (who == "nobody"_L1)
        return qint64(ImportDecisions::nobody);
    KITCAMP_ASSIGN(const auto hit, PersonLookup(store.reader()).byScan(who, store.clock().now()));
    if (!hit)
        return usageError(ParticipantImport::tr("Nobody has the number \"%1\".").arg(who));
    return hit->person.value;
}

} // namespace

Result<EnrolmentTarget> enrolmentTarget(Store& store, const Arguments& arguments)
{
    if (!arguments.has(u"activity"_s))
        return usageError(
            ParticipantImport::tr("Say of which activity: --activity with its number, code or name."));
    EnrolmentTarget target;
    KITCAMP_ASSIGN(target.activity, namedActivity(store.reader(), arguments.value(u"activity"_s)));
    KITCAMP_ASSIGN(const QString state,
                   oneOf(arguments, u"state"_s,
                         {u"nominated"_s, u"applied"_s, u"waiting"_s, u"offered"_s, u"confirmed"_s}));
    KITCAMP_ASSIGN(const QString role,
                   oneOf(arguments, u"role"_s,
                         {u"student"_s, u"accompanying"_s, u"teacher"_s, u"mentor"_s, u"engineer"_s,
                          u"assistant"_s, u"judge"_s}));
    target.state = state.isEmpty() ? target.state : state;
    target.role = role.isEmpty() ? target.role : role;
    return target;
}

Result<QHash<int, qint64>> decidedPersons(Store& store, ImportKind kind, const QStringList& words,
                                          const Table& table)
{
    QSet<int> rows;
    for (const TableRow& row : table.rows)
        rows.insert(row.sourceRow);
    QHash<int, qint64> decided;
    for (const QString& word : words) {
        bool isRow = false;
        const int row = word.section(u'=', 0, 0).trimmed().toInt(&isRow);
        const QString who = word.section(u'=', 1).trimmed();
        if (!isRow || who.isEmpty())
            return usageError(ParticipantImport::tr("--person is written ROW=WHO, not \"%1\".").arg(word));
        if (!rows.contains(row))
            return usageError(ParticipantImport::tr(
                                  "--person %1: the list has no row %2. Rows count from 1, the heading too.")
                                  .arg(word)
                                  .arg(row));
        if (kind == ImportKind::JudgeScores
            && (who == "1"_L1 || who == "2"_L1)) { // the earlier marks, the later ones
            decided.insert(row, who.toLongLong());
            continue;
        }
        KITCAMP_ASSIGN(const qint64 person, personMeant(store, who));
        decided.insert(row, person);
    }
    return decided;
}

QList<CommandOption> participantImportOptions()
{
    return {
        {u"state"_s, u"STATE"_s,
         ParticipantImport::tr("participants: confirmed (usual), applied, nominated, offered or waiting")},
        {u"role"_s, u"ROLE"_s, ParticipantImport::tr("participants: student (usual), teacher, mentor ...")},
        {u"person"_s, u"ROW=WHO"_s,
         ParticipantImport::tr(
             "whom a doubtful row means: a number, \"new\" or \"nobody\"; again for further ones")}};
}

} // namespace kitcamp
