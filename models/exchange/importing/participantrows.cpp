// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/participantrows.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QList<QStringList> ParticipantRows::neededFields() const
{
    return {{u"name"_s, u"first_name"_s, u"last_name"_s, u"latin_name"_s, u"student_number"_s,
             u"staff_number"_s, u"login"_s, u"mail"_s}};
}

Result<void> ParticipantRows::prepare()
{
    KITCAMP_TRY(PersonRows::prepare());
    KITCAMP_TRY(m_matcher.load());
    KITCAMP_ASSIGN(const auto mode,
                   store().reader().text("SELECT mode FROM activity WHERE id=?", enrolment().activity));
    if (!mode)
        return Error{ErrorCode::Refused, tr("This activity is no longer there."), {}, u"row-gone"_s, {}};
    m_mode = *mode;
    KITCAMP_ASSIGN(const QList<Question> questions, questionsOf(store().reader(), enrolment().activity));
    for (const Question& question : questions)
        m_questions.insert(question.id, question);
    return readRoster();
}

Result<void> ParticipantRows::readRoster()
{
    Connection& reader = store().reader();
    KITCAMP_TRY(reader.each(
        "SELECT person, role, id, state, seat, score, grade, note FROM participation WHERE activity=?",
        [&](const Statement& row) {
            m_roster.insert(
                {row.integer(0), row.text(1)},
                {row.integer(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)});
        },
        enrolment().activity));
    return reader.each(
        "SELECT w.participation, w.question, w.id, w.value FROM answer AS w JOIN participation AS t ON "
        "t.id=w.participation WHERE t.activity=?",
        [&](const Statement& row) {
            m_answers.insert({row.integer(0), row.integer(1)}, {row.integer(2), row.text(3)});
        },
        enrolment().activity);
}

PersonWords ParticipantRows::wordsOf(const TableRow& row, const QString& name, PlannedRow& planned)
{
    PersonWords words;
    words.name = name;
    words.school = known().knownOrganization(value(row, u"organization"_s));
    words.byNumbers = ownerOfNumbers(row, planned);
    words.login = value(row, u"login"_s);
    words.mail = value(row, u"mail"_s);
    QStringList numbers;
    for (const PersonNumberField& number : personNumberFields()) {
        if (const QString written = value(row, number.field); !written.isEmpty()) {
            words.numberKinds << number.kind;
            numbers << written;
        }
    }
    words.numbers = numbers.join(u", "_s);
    return words;
}

std::optional<qint64> ParticipantRows::answered(const PersonQuestion& question, PlannedRow& planned)
{
    ask(question);
    const qint64 decided = question.decided;
    if (decided == ImportDecisions::newPerson && question.mayBeNew)
        return 0;
    if (decided > 0)
        return decided;
    planned.state = PlannedRow::State::Doubtful;
    planned.details
        << (decided == ImportDecisions::nobody
                ? tr("Left out: so it was decided.")
                : tr("%1 Say who is meant; until then the row is left out.").arg(question.reason));
    return std::nullopt;
}

std::optional<qint64> ParticipantRows::personOf(const TableRow& row, const QString& name, PlannedRow& planned)
{
    const PersonWords words = wordsOf(row, name, planned);
    if (planned.state == PlannedRow::State::Wrong)
        return std::nullopt;
    PersonMatch match = m_matcher.match(words);
    if (match.doubt) {
        match.doubt->sourceRow = row.sourceRow;
        match.doubt->decided = decisions().persons.value(row.sourceRow);
        return answered(*match.doubt, planned);
    }
    if (match.person == 0 && name.isEmpty()) {
        wrong(planned, u"name"_s,
              tr("The name is missing, and nobody in the file has this number or address."));
        return std::nullopt;
    }
    return match.person;
}

void ParticipantRows::decide(const TableRow& row, PlannedRow& planned)
{
    const QString name = nameOf(row);
    planned.subject = name.isEmpty() ? value(row, u"student_number"_s) : name;
    Values values = valuesOf(row, planned);
    enrolPerson(row, 0, planned); // what the roster needs is looked at before anybody is added
    if (planned.state == PlannedRow::State::Wrong || isDuplicate(row, name, planned))
        return;
    std::optional<qint64> person = personOf(row, name, planned);
    if (!person)
        return;
    if (*person != 0 && m_rowOf.contains(*person)) {
        planned.state = PlannedRow::State::Duplicate;
        planned.details << tr("The same as row %1: left out.").arg(m_rowOf.value(*person));
        return;
    }
    planned.details.clear();
    if (!name.isEmpty())
        values.insert(u"name"_s, name);
    if (*person == 0) {
        refer(row, 0, values, planned);
        person = addPerson(row, values, planned);
        planned.details.prepend(tr("A new person."));
    } else {
        complete(*person, row, values, planned);
    }
    m_rowOf.insert(*person, row.sourceRow);
    enrolPerson(row, *person, planned);
    addConsents(row, *person, enrolment().activity, planned);
}

void ParticipantRows::complete(qint64 person, const TableRow& row, const Values& values, PlannedRow& planned)
{
    const Values before = stored(person);
    FieldChanges changes;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() != "name"_L1 && before.value(it.key()).isEmpty())
            changes.compare(it.key(), {}, *it);
    }
    Values references;
    if (before.value(u"organization"_s).isEmpty() || before.value(u"department"_s).isEmpty()) {
        PlannedRow unsaid; // a department of another school is nobody's concern here
        refer(row, before.value(u"organization"_s).toLongLong(), references, unsaid);
    }
    for (const QString& column : {u"organization"_s, u"department"_s}) {
        const QString after = references.value(column);
        const bool sameSchool = before.value(u"organization"_s).isEmpty()
            || before.value(u"organization"_s) == references.value(u"organization"_s);
        if (after.isEmpty() || !before.value(column).isEmpty() || !sameSchool)
            continue;
        changes.values.insert(column, after);
        changes.sentences
            << tr("%1: %2", "%1: field, %2: new value").arg(importFieldTitle(column), value(row, column));
    }
    if (before.value(u"archived"_s) == "1"_L1) {
        changes.values.insert("archived"_L1, "0"_L1);
        changes.sentences << tr("Comes back from the archive.");
        planned.comesBack = true;
    }
    if (!changes.values.isEmpty())
        batch().edit(u"person"_s, person, changes.values);
    const bool numbers = addNumbers(person, row, planned);
    planned.details << changes.sentences;
    planned.state =
        numbers || !changes.values.isEmpty() ? PlannedRow::State::Changed : PlannedRow::State::Same;
}

Result<void> ParticipantRows::finish()
{
    EnrolmentSeats seats(store(), enrolment().activity, m_now);
    KITCAMP_TRY(seats.give(m_wishes, plannedRows()));
    for (const EnrolmentWish& wish : std::as_const(m_wishes)) {
        if (wish.values.isEmpty())
            continue; // stays as it is
        if (wish.isNew)
            batch().add(u"participation"_s, wish.participation, wish.values);
        else
            batch().edit(u"participation"_s, wish.participation, wish.values);
    }
    for (const auto& [ofTable, values] : std::as_const(m_laterSteps))
        batch().add(ofTable, nextId(), values);
    return {};
}

std::unique_ptr<ImportRows> makeParticipantRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<ParticipantRows>(store, std::move(request));
}

} // namespace kitcamp
