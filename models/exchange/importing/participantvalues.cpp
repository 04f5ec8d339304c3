// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of an enrolment list says about the roster: role, state, seat, score, answers.
#include "models/exchange/importing/participantrows.h"

#include "models/activities/score.h"
#include "models/exchange/importing/answerfields.h"
#include "models/exchange/importing/listwords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QString ParticipantRows::wordOf(const TableRow& row, const QString& field, QString (*meaning)(const QString&),
                                PlannedRow& planned) const
{
    const QString written = value(row, field);
    if (written.isEmpty())
        return {};
    const QString meant = meaning(written);
    if (meant.isEmpty())
        wrong(planned, field, tr("\"%1\" is not understood.").arg(written));
    return meant;
}

/// The state that somebody who is on the roster gets; empty: stays as it is.
QString ParticipantRows::stateFor(const KnownParticipation& known, const QString& written,
                                  PlannedRow& planned) const
{
    const auto now = participationState(known.state);
    const QString wanted = written.isEmpty() ? enrolment().state : written;
    const auto wish = participationState(wanted);
    if (!now || !wish || *now == *wish)
        return {};
    if (hasLeft(*now)) {
        planned.details << tr(
            "Left the roster before and stays off it. Put them back there, if they come after all.");
        return {};
    }
    if (hasLeft(*wish)) {
        planned.details << tr(
            "Is on the roster and stays there. Take them off it there: the next one moves up.");
        return {};
    }
    const bool applies = *now == ParticipationState::Nominated && *wish == ParticipationState::Applied;
    const bool forward =
        applies || (!isCounted(*now) && (holdsSeat(*wish) || *wish == ParticipationState::Waiting));
    const bool outcome = isCounted(*now) && isCounted(*wish) && !written.isEmpty();
    return forward || outcome ? wanted : QString();
}

/// With person 0 it only looks whether the row can be understood.
void ParticipantRows::enrolPerson(const TableRow& row, qint64 person, PlannedRow& planned)
{
    const QString writtenRole = wordOf(row, u"role"_s, participationRoleOf, planned);
    const QString writtenState = wordOf(row, u"state"_s, participationStateOf, planned);
    const QString writtenSeat = wordOf(row, u"seat"_s, seatOf, planned);
    EnrolmentWish wish;
    wish.role = writtenRole.isEmpty() ? enrolment().role : writtenRole;
    const KnownParticipation known = m_roster.value({person, wish.role});
    wish.isNew = known.id == 0;
    readScore(row, known, wish.values, planned);
    readNote(row, known, wish.values, planned);
    const auto applied = appliedAt(row, planned);
    wish.participation = wish.isNew && person != 0 ? nextId() : known.id;
    readAnswers(row, wish.participation, wish.isNew, planned);
    if (person == 0 || planned.state == PlannedRow::State::Wrong)
        return;
    const QString usualSeat = m_mode == "online"_L1 ? u"online"_s
        : m_mode == "hybrid"_L1                     ? u"either"_s
                                                    : u"site"_s;
    const auto now = participationState(known.state);
    wish.hasSeat = !wish.isNew && wish.role == "student"_L1 && now && holdsSeat(*now);
    const QString seat = wish.hasSeat ? known.seat
        : !writtenSeat.isEmpty()      ? writtenSeat
        : wish.isNew                  ? usualSeat
                                      : known.seat;
    wish.seat = seatKind(seat).value_or(SeatKind::Site);
    wish.state = wish.isNew ? (writtenState.isEmpty() ? enrolment().state : writtenState)
                            : stateFor(known, writtenState, planned);
    wish.row = plannedRows().size();
    wish.waits = now == ParticipationState::Waiting;
    wish.otherwise = planned.state;
    if (wish.isNew) {
        wish.values.insert("activity"_L1, QString::number(enrolment().activity));
        wish.values.insert("person"_L1, QString::number(person));
        wish.values.insert("role"_L1, wish.role);
        wish.values.insert("applied_at"_L1, QString::number(applied.value_or(m_now)));
        planned.state = PlannedRow::State::New;
    } else if (!wish.state.isEmpty() || !wish.values.isEmpty()) {
        planned.state = PlannedRow::State::Changed;
    }
    if (wish.isNew || !wish.state.isEmpty() || !wish.values.isEmpty())
        m_wishes << wish;
}

void ParticipantRows::readScore(const TableRow& row, const KnownParticipation& known, QJsonObject& values,
                                PlannedRow& planned)
{
    const QString written = value(row, u"score"_s);
    if (written.isEmpty())
        return;
    const auto score = Score::parse(written);
    if (!score)
        return wrong(planned, u"score"_s, score.error().sentence);
    const QString points = QString::number(score->points());
    const QString grade = score->form() == ScoreForm::Points ? QString() : score->text(score->form());
    if (points == known.score && grade == known.grade)
        return;
    values.insert("score"_L1, points);
    if (grade != known.grade)
        values.insert("grade"_L1, grade);
    planned.details << tr("%1: %2", "%1: field, %2: new value").arg(importFieldTitle(u"score"_s), written);
}

void ParticipantRows::readNote(const TableRow& row, const KnownParticipation& known, QJsonObject& values,
                               PlannedRow& planned)
{
    const QString note = value(row, u"note"_s);
    if (note.isEmpty() || note == known.note)
        return;
    values.insert("note"_L1, note);
    planned.details << tr("%1: %2", "%1: field, %2: new value").arg(importFieldTitle(u"note"_s), note);
}

void ParticipantRows::readAnswers(const TableRow& row, qint64 participation, bool isNew, PlannedRow& planned)
{
    for (const QString& field : fieldsOfColumns()) {
        const auto question = m_questions.constFind(questionOfField(field));
        const QString cell = value(row, field);
        if (question == m_questions.constEnd() || cell.isEmpty())
            continue;
        const auto checked = checkedAnswer(*question, answerText(*question, cell));
        if (!checked) {
            wrong(planned, field, checked.error().sentence);
            continue;
        }
        const auto before = m_answers.value({participation, question->id});
        if (participation == 0 || planned.state == PlannedRow::State::Wrong || before.second == *checked)
            continue;
        if (before.first != 0)
            batch().edit(u"answer"_s, before.first, {{"value"_L1, *checked}});
        else
            addLater(u"answer"_s,
                     {{"participation"_L1, QString::number(participation)},
                      {"question"_L1, QString::number(question->id)},
                      {"value"_L1, *checked}});
        if (!isNew)
            planned.state = PlannedRow::State::Changed;
    }
}

} // namespace kitcamp
