// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importwords.h"

#include "models/people/organizationregister.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using State = PlannedRow::State;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// "A=B"; the last sign divides, since titles of columns may hold one.
std::optional<std::pair<QString, QString>> dividedWord(const QString& word)
{
    const qsizetype sign = word.lastIndexOf(u'=');
    if (sign < 1)
        return std::nullopt;
    return std::pair(word.left(sign).trimmed(), word.mid(sign + 1).trimmed());
}

int columnNamed(const QStringList& header, const QString& name)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= header.size() ? number - 1 : -1;
}

bool isLeftOut(const PlannedRow& row)
{
    return row.state == State::Wrong || row.state == State::Duplicate || row.state == State::Doubtful;
}

QString stateWord(State state)
{
    switch (state) {
    case State::New:
        return u"new"_s;
    case State::Changed:
        return u"changed"_s;
    case State::Same:
        return u"same"_s;
    case State::Replaced:
        return u"replaced"_s;
    case State::Duplicate:
        return u"duplicate"_s;
    case State::Doubtful:
        return u"doubtful"_s;
    case State::Wrong:
        return u"wrong"_s;
    }
    return {};
}

QString candidatesOf(const OrganizationQuestion& question)
{
    QStringList names;
    for (const OrganizationMatch& match : question.candidates)
        names << match.name;
    return names.join(u", "_s);
}

QString candidatesOf(const PersonQuestion& question)
{
    QStringList words;
    for (const PersonCandidate& candidate : question.candidates)
        words << candidate.words;
    return words.join(u", "_s);
}

QJsonArray personQuestions(const ImportPlan& plan)
{
    QJsonArray questions;
    for (const PersonQuestion& question : plan.personQuestions())
        questions << QJsonObject{{"row"_L1, question.sourceRow},
                                 {"written"_L1, question.written},
                                 {"reason"_L1, question.reason},
                                 {"candidates"_L1, candidatesOf(question)}};
    return questions;
}

} // namespace

std::optional<ImportKind> importKind(const QString& word)
{
    if (word == "people"_L1)
        return ImportKind::People;
    if (word == "devices"_L1)
        return ImportKind::Devices;
    if (word == "participants"_L1)
        return ImportKind::Participants;
    if (word == "applications"_L1)
        return ImportKind::Applications;
    if (word == "progress"_L1)
        return ImportKind::Progress;
    if (word == "cloud-accounts"_L1)
        return ImportKind::CloudAccounts;
    if (word == "judge-scores"_L1)
        return ImportKind::JudgeScores;
    if (word == "survey"_L1)
        return ImportKind::Survey;
    if (word == "contest-results"_L1)
        return ImportKind::ContestResults;
    return word == "loans"_L1 ? std::optional(ImportKind::Loans) : std::nullopt;
}

Result<QList<ColumnGuess>> correctedColumns(ImportKind kind, const Table& table,
                                            const QStringList& corrections, const QList<OwnField>& own,
                                            const KnownColumns& memory)
{
    const QStringList& header = table.header;
    QStringList fields = importFields(kind);
    for (const OwnField& field : own)
        fields << field.field;
    if (asksQuestions(kind))
        fields << u"question"_s;
    QList<ColumnGuess> columns = guessedColumns(kind, table, own, memory);
    for (const QString& correction : corrections) {
        const auto words = dividedWord(correction);
        if (!words)
            return usageError(ImportWords::tr("--map is written COLUMN=FIELD, not \"%1\".").arg(correction));
        const auto& [name, word] = *words;
        const int column = columnNamed(header, name);
        const QString field = word == "question"_L1 && asksQuestions(kind) ? newQuestionField(column) : word;
        if (column < 0)
            return usageError(ImportWords::tr("The file has no column \"%1\"; it has: %2.")
                                  .arg(name, header.join(u", "_s)));
        if (!field.isEmpty() && !fields.contains(word))
            return usageError(
                ImportWords::tr("There is no field \"%1\"; there are: %2.").arg(word, fields.join(u", "_s)));
        columns.removeIf(
            [&](const ColumnGuess& guess) { return guess.column == column || guess.field == field; });
        if (!field.isEmpty())
            columns << ColumnGuess{column, field, 1};
    }
    return columns;
}

Result<QHash<QString, qint64>> decidedOrganizations(Store& store, const QStringList& words)
{
    QHash<QString, qint64> decisions;
    if (words.isEmpty())
        return decisions;
    OrganizationRegister known(store.reader());
    KITCAMP_TRY(known.load());
    for (const QString& word : words) {
        const auto divided = dividedWord(word);
        if (!divided)
            return usageError(
                ImportWords::tr("--organization is written WRITTEN=NAME, not \"%1\".").arg(word));
        const auto& [written, name] = *divided;
        const auto meant = known.certain(name);
        if (!meant && name != "new"_L1)
            return usageError(ImportWords::tr("No organization of the file is called \"%1\".").arg(name));
        decisions.insert(written.simplified(), meant ? meant->value : ImportDecisions::newOrganization);
    }
    return decisions;
}

namespace {

/// What happens to some rows besides being new: who waits, who comes back from the archive.
QStringList consequenceLines(const ImportPlan& plan)
{
    QStringList lines;
    for (const PlannedRow& row : plan.rows()) {
        if (row.state == State::Replaced)
            lines << ImportWords::tr("%1: row %2: %3: %4", "%1: waiting or restored, %3: a person, %4: why")
                         .arg(stateWord(row.state))
                         .arg(row.sourceRow)
                         .arg(row.subject, row.details.join(u' ').simplified());
        if (row.waits || row.comesBack)
            lines << ImportWords::tr("%1: row %2: %3: %4", "%1: waiting or restored, %3: a person, %4: why")
                         .arg(row.waits ? u"waiting"_s : u"restored"_s)
                         .arg(row.sourceRow)
                         .arg(row.subject, row.details.join(u' ').simplified());
    }
    return lines;
}

} // namespace

QStringList planLines(const ImportPlan& plan)
{
    QStringList counts;
    for (const State state : {State::New, State::Changed, State::Same, State::Duplicate, State::Wrong})
        counts << u"%1 %2"_s.arg(stateWord(state)).arg(plan.count(state));
    if (plan.count(State::Replaced) > 0)
        counts << u"%1 %2"_s.arg(stateWord(State::Replaced)).arg(plan.count(State::Replaced));
    if (plan.count(State::Doubtful) > 0)
        counts << u"%1 %2"_s.arg(stateWord(State::Doubtful)).arg(plan.count(State::Doubtful));
    if (plan.loanCount() > 0)
        counts << u"loans %1"_s.arg(plan.loanCount());
    if (plan.waitingCount() > 0)
        counts << u"waiting %1"_s.arg(plan.waitingCount());
    if (plan.comingBackCount() > 0)
        counts << u"restored %1"_s.arg(plan.comingBackCount());
    QStringList lines{counts.join(u", "_s)};
    lines << consequenceLines(plan);
    for (const PlannedRow& row : plan.rows()) {
        if (isLeftOut(row))
            lines << ImportWords::tr("%1: row %2: %3", "%1: wrong or duplicate, %3: column and reason")
                         .arg(stateWord(row.state))
                         .arg(row.sourceRow)
                         .arg(row.details.join(u' ').simplified());
    }
    for (const PersonQuestion& question : plan.personQuestions()) {
        if (question.decided == 0 && !question.isPerson)
            lines << ImportWords::tr("row %1: %2: %3. Say --person %1=1 or --person %1=2.")
                         .arg(question.sourceRow)
                         .arg(question.written, candidatesOf(question));
        else if (question.decided == 0 && question.candidates.isEmpty())
            lines << ImportWords::tr(
                         "row %1: nobody like \"%2\" is known. Say --person %1=NUMBER, or %1=new.")
                         .arg(question.sourceRow)
                         .arg(question.written);
        else if (question.decided == 0)
            lines << ImportWords::tr("row %1: is \"%2\" one of these? %3. Then say --person %1=NUMBER.")
                         .arg(question.sourceRow)
                         .arg(question.written, candidatesOf(question));
    }
    for (const OrganizationQuestion& question : plan.questions())
        lines << (question.candidates.isEmpty()
                      ? ImportWords::tr("new organization \"%1\": none like it is known; it is added.")
                            .arg(question.written)
                      : ImportWords::tr("new organization \"%1\": is it one of these? %2. Then say "
                                        "--organization \"%1=NAME\".")
                            .arg(question.written, candidatesOf(question)));
    for (const QString& note : plan.table().notes)
        lines << note.simplified();
    return lines;
}

QJsonObject planObject(const ImportPlan& plan, const QList<ColumnGuess>& columns)
{
    QJsonObject object;
    for (const State state : {State::New, State::Changed, State::Same, State::Duplicate, State::Wrong})
        object.insert(stateWord(state), plan.count(state));
    object.insert(stateWord(State::Replaced), plan.count(State::Replaced));
    object.insert(stateWord(State::Doubtful), plan.count(State::Doubtful));
    object.insert("person_questions"_L1, personQuestions(plan));
    object.insert("loans"_L1, plan.loanCount());
    object.insert("waiting"_L1, plan.waitingCount());
    object.insert("restored"_L1, plan.comingBackCount());
    QJsonArray leftOut;
    for (const PlannedRow& row : plan.rows()) {
        if (isLeftOut(row))
            leftOut << QJsonObject{{"row"_L1, row.sourceRow},
                                   {"state"_L1, stateWord(row.state)},
                                   {"subject"_L1, row.subject},
                                   {"reasons"_L1, QJsonArray::fromStringList(row.details)}};
    }
    object.insert("left_out"_L1, leftOut);
    QJsonArray questions;
    for (const OrganizationQuestion& question : plan.questions())
        questions << QJsonObject{{"written"_L1, question.written}, {"candidates"_L1, candidatesOf(question)}};
    object.insert("questions"_L1, questions);
    QJsonArray mapped;
    for (const ColumnGuess& guess : columns)
        mapped << QJsonObject{{"column"_L1, plan.table().header.value(guess.column)},
                              {"field"_L1, guess.field},
                              {"confidence"_L1, guess.confidence}};
    object.insert("columns"_L1, mapped);
    return object;
}

} // namespace kitcamp
