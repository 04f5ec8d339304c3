// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/handoverimport.h"

#include "app/commands/arguments.h"
#include "app/commands/importwords.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/alliance/handoverplan.h"
#include "models/people/personlookup.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HandoverImport {
    Q_DECLARE_TR_FUNCTIONS(HandoverImport)
};

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// Stable words, for scripts.
QString stateName(HandoverState state)
{
    switch (state) {
    case HandoverState::New:
        return u"new"_s;
    case HandoverState::Changed:
        return u"changed"_s;
    case HandoverState::Conflict:
        return u"conflict"_s;
    case HandoverState::Withdrawn:
        return u"withdrawn"_s;
    case HandoverState::Doubtful:
        return u"doubtful"_s;
    case HandoverState::LeftOut:
        return u"left_out"_s;
    case HandoverState::Same:
        break;
    }
    return u"same"_s;
}

constexpr HandoverState states[] = {
    HandoverState::New,      HandoverState::Changed, HandoverState::Conflict, HandoverState::Withdrawn,
    HandoverState::Doubtful, HandoverState::LeftOut, HandoverState::Same};

/// "new", "nobody", the id of a person, or a number of theirs.
Result<qint64> personMeant(Store& store, const QString& who)
{
    if (who == "new"_L1)
        return qint64(ImportDecisions::newPerson);
    if (who == "nobody"_L1)
        return qint64(ImportDecisions::nobody);
    KITCAMP_ASSIGN(const auto id,
                   store.reader().integer("SELECT id FROM person WHERE id=?", who.toLongLong()));
    if (id)
        return *id;
    KITCAMP_ASSIGN(const auto hit, PersonLookup(store.reader()).byScan(who, store.clock().now()));
    if (!hit)
        return usageError(HandoverImport::tr("Nobody has the number \"%1\".").arg(who));
    return hit->person.value;
}

Result<HandoverDecisions> decisionsOf(Store& store, const Arguments& arguments)
{
    HandoverDecisions decisions;
    for (const auto& [option, decision] :
         {std::pair(u"take"_s, HandoverDecision::Take), std::pair(u"keep"_s, HandoverDecision::Leave)}) {
        for (const QString& line : arguments.values(option)) {
            if (line == "all"_L1)
                decisions.all = decision;
            else
                decisions.lines.insert(line, decision);
        }
    }
    for (const QString& word : arguments.values(u"person"_s)) {
        bool isPlace = false;
        const int place = word.section(u'=', 0, 0).trimmed().toInt(&isPlace);
        if (!isPlace || !word.contains(u'='))
            return usageError(HandoverImport::tr("--person is written ROW=WHO, not \"%1\".").arg(word));
        KITCAMP_ASSIGN(const qint64 person, personMeant(store, word.section(u'=', 1).trimmed()));
        decisions.persons.insert(place, person);
    }
    KITCAMP_ASSIGN(decisions.organizations, decidedOrganizations(store, arguments.values(u"organization"_s)));
    return decisions;
}

QJsonArray linesOf(const HandoverPlan& plan)
{
    QJsonArray lines;
    for (const HandoverLine& line : plan.lines()) {
        if (line.state == HandoverState::Same)
            continue;
        QJsonArray differences;
        for (const HandoverDifference& difference : line.differences)
            differences << QJsonObject{{"field"_L1, difference.title},
                                       {"here"_L1, difference.here},
                                       {"there"_L1, difference.there},
                                       {"conflict"_L1, difference.conflict}};
        lines << QJsonObject{{"line"_L1, line.key},
                             {"state"_L1, stateName(line.state)},
                             {"kind"_L1, line.kind},
                             {"subject"_L1, line.subject},
                             {"open"_L1, line.isOpen()},
                             {"differences"_L1, differences},
                             {"notes"_L1, QJsonArray::fromStringList(line.notes)}};
    }
    return lines;
}

QJsonArray questionsOf(const HandoverPlan& plan)
{
    QJsonArray questions;
    for (const PersonQuestion& question : plan.personQuestions()) {
        QJsonArray candidates;
        for (const PersonCandidate& candidate : question.candidates)
            candidates << QJsonObject{{"person"_L1, QString::number(candidate.person)},
                                      {"words"_L1, candidate.words}};
        questions << QJsonObject{{"row"_L1, question.sourceRow},
                                 {"written"_L1, question.written},
                                 {"reason"_L1, question.reason},
                                 {"candidates"_L1, candidates}};
    }
    return questions;
}

QJsonObject objectOf(const HandoverPlan& plan, bool dryRun, qint64 entry)
{
    QJsonObject object;
    for (const HandoverState state : states)
        object.insert(stateName(state), plan.count(state));
    QJsonArray organizations;
    for (const OrganizationQuestion& question : plan.organizationQuestions())
        organizations << question.written;
    object.insert("open"_L1, plan.openCount());
    object.insert("lines"_L1, linesOf(plan));
    object.insert("person_questions"_L1, questionsOf(plan));
    object.insert("organization_questions"_L1, organizations);
    object.insert("remarks"_L1, QJsonArray::fromStringList(plan.remarks()));
    object.insert("camp"_L1, QString::number(plan.camp()));
    object.insert("dry_run"_L1, dryRun);
    object.insert("entry"_L1, entry);
    return object;
}

/// What is new is told line by line only where it is looked at beforehand.
QStringList textsOf(const HandoverPlan& plan, bool dryRun)
{
    QStringList counts;
    for (const HandoverState state : states)
        counts << u"%1 %2"_s.arg(stateName(state)).arg(plan.count(state));
    QStringList texts{counts.join(u", "_s)};
    for (const HandoverLine& line : plan.lines()) {
        if (line.state == HandoverState::Same || (line.state == HandoverState::New && !dryRun))
            continue;
        QStringList words{u"%1 %2: %3 %4"_s.arg(stateName(line.state), line.key, line.kind, line.subject)};
        if (line.state == HandoverState::New)
            words << line.thereText();
        else if (!line.differences.isEmpty())
            words << HandoverImport::tr("here %1; there %2", "both: fields with values")
                         .arg(line.hereText(), line.thereText());
        words.removeAll(QString());
        texts << (words + line.notes).join(u" · "_s);
    }
    for (const PersonQuestion& question : plan.personQuestions()) {
        if (question.decided != 0)
            continue;
        QStringList candidates;
        for (const PersonCandidate& candidate : question.candidates)
            candidates << u"%1 = %2"_s.arg(candidate.person).arg(candidate.words);
        texts << HandoverImport::tr("row %1: is \"%2\" one of these? %3. Then say --person %1=NUMBER.")
                     .arg(question.sourceRow)
                     .arg(question.written, candidates.join(u"; "_s));
    }
    for (const OrganizationQuestion& question : plan.organizationQuestions())
        texts << HandoverImport::tr(
                     "new organization \"%1\"; if it is one that is here, say --organization \"%1=NAME\".")
                     .arg(question.written);
    if (plan.openCount() > 0)
        texts << HandoverImport::tr("%n line(s) wait for a decision: --take LINE or --keep LINE, or \"all\".",
                                    nullptr, plan.openCount());
    return texts + plan.remarks();
}

} // namespace

Result<void> importHandover(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const Handover handover, readHandoverFile(arguments.at(2)));
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    const bool dryRun = arguments.has(u"dry-run"_s);
    if (!dryRun)
        KITCAMP_TRY(enterOperator(*store, arguments));
    KITCAMP_ASSIGN(const HandoverDecisions decisions, decisionsOf(*store, arguments));
    KITCAMP_ASSIGN(const HandoverPlan plan, HandoverPlan::make(*store, handover, decisions));
    qint64 entry = 0;
    if (!dryRun && !plan.changesNothing()) {
        KITCAMP_ASSIGN(const Performed done, plan.perform(*store));
        entry = done.seq;
    }
    if (arguments.json())
        return context.out.object(objectOf(plan, dryRun, entry));
    for (const QString& text : textsOf(plan, dryRun))
        KITCAMP_TRY(context.out.line(text));
    return {};
}

QList<CommandOption> handoverImportOptions()
{
    return {{u"take"_s, u"LINE"_s,
             HandoverImport::tr(
                 "handover: of this line what the partner has, or \"all\"; again for further ones")},
            {u"keep"_s, u"LINE"_s,
             HandoverImport::tr("handover: of this line what is here, or \"all\"; again for further ones")},
            {u"person"_s, u"ROW=WHO"_s, HandoverImport::tr("handover: also the id of a person")}};
}

} // namespace kitcamp
