// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a questionnaire says: answers, details of those who come, and the questionnaire itself.
#include "models/activities/attendees/campkeys.h"
#include "models/activities/attendees/identitynumbers.h"
#include "models/exchange/importing/answerfields.h"
#include "models/exchange/importing/applicationrows.h"
#include "models/exchange/questionnaires/answercells.h"

#include <QJsonDocument>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(const QString& answer)
{
    return QString(answer).replace(u'\n', u", "_s);
}

IdentityKind identityKindOf(const QString& written)
{
    const QString text = written.toCaseFolded();
    if (text.contains(u"护照") || text.contains(u"passport"))
        return IdentityKind::Passport;
    if (text.contains(u"通行证") || text.contains(u"居住证") || text.contains(u"permit"))
        return IdentityKind::Permit;
    return text.contains(u"身份证") || text.contains(u"card") ? IdentityKind::Card : IdentityKind::None;
}

} // namespace

void ApplicationRows::readAnswers(const TableRow& row, qint64 participation, bool isNew, PlannedRow& planned)
{
    if (participation == 0)
        return;
    m_participations.insert(0, participation); // until it is known of whom
    bool changed = false;
    for (const ColumnGuess& column : request().columns) {
        if (questionOf(column.field) != 0)
            changed = takeAnswer(row, column, participation, planned) || changed;
    }
    changed = takeDetails(row, participation, planned) || changed;
    changed = keepSubmission(row, participation) || changed;
    if (changed && !isNew)
        planned.state = PlannedRow::State::Changed;
}

bool ApplicationRows::takeAnswer(const TableRow& row, const ColumnGuess& column, qint64 participation,
                                 PlannedRow& planned)
{
    const Question question = questions().value(questionOf(column.field));
    const QString cell = row.cells.value(column.column).trimmed();
    const auto [known, before] = answerOf(participation, question.id);
    if (cell.isEmpty()) {
        if (known == 0 || !m_submissions.contains(participation))
            return false; // given by hand
        batch().remove(u"answer"_s, known);
        planned.details << tr("%1: taken back", "%1: a question").arg(question.textFor(QLocale()));
        return true;
    }
    const QString written = question.kind == "several"_L1 ? answerText(question, plainChoices(cell))
        : question.kind == "choice"_L1                    ? plainChoice(cell)
                                                          : cell;
    const auto checked = checkedAnswer(question, written);
    if (!checked) {
        planned.details << tr("%1 The answer is left out.", "%1: a sentence").arg(checked.error().sentence);
        return false;
    }
    if (question.kind != "text"_L1 && plainChoices(cell) != cell) // the questionnaire keeps it
        planned.details
            << tr("%1: %2", "%1: field, %2: what is wrong").arg(question.textFor(QLocale()), oneLine(cell));
    if (before == *checked)
        return false;
    if (known != 0) {
        batch().edit(u"answer"_s, known, {{"value"_L1, *checked}});
        planned.details << tr("%1: %2 → %3", "%1: a question, %2: answer before, %3: after")
                               .arg(question.textFor(QLocale()), oneLine(before), oneLine(*checked));
    } else {
        addLater(u"answer"_s,
                 {{"participation"_L1, QString::number(participation)},
                  {"question"_L1, QString::number(question.id)},
                  {"value"_L1, *checked}});
    }
    return true;
}

bool ApplicationRows::takeDetails(const TableRow& row, qint64 participation, PlannedRow& planned)
{
    const KnownDetails::Detail known = m_details.byParticipation.value(participation);
    FieldChanges changes;
    readDetails(row, changes, known.values, planned);
    readIdentity(row, changes, known.values, planned);
    if (changes.values.isEmpty())
        return false;
    if (known.id != 0) {
        batch().edit(u"attendee_detail"_s, known.id, changes.values);
        planned.details << changes.sentences;
    } else {
        changes.values.insert("participation"_L1, QString::number(participation));
        addLater(u"attendee_detail"_s, changes.values);
    }
    return true;
}

void ApplicationRows::readDetails(const TableRow& row, FieldChanges& changes,
                                  const QHash<QString, QString>& before, PlannedRow& planned) const
{
    for (const QString& field : attendeeFields()) {
        const QString written = value(row, field);
        if (written.isEmpty())
            continue;
        QString meant = written;
        if (field == "diet"_L1)
            meant = dietOf(written);
        else if (field == "shirt_size"_L1)
            meant = shirtSizeOf(written);
        else if (field == "needs_room"_L1)
            meant = yesOrNo(written);
        else if (field == "arrives"_L1 || field == "departs"_L1)
            meant = localMoment(written, DateOrder::Unknown);
        if (meant.isEmpty() && field != "diet"_L1)
            planned.details
                << tr("%1: \"%2\" is not understood.", "%1: field").arg(importFieldTitle(field), written);
        if (field == "diet"_L1 && meant == "other"_L1 && !hasColumn(u"allergies"_s))
            changes.compare(u"allergies"_s, before.value(u"allergies"_s), written);
        changes.compare(field, before.value(field), meant);
    }
}

/// The number that the file has, where this computer can read it.
QString ApplicationRows::heldIdentity(const QHash<QString, QString>& before)
{
    const auto opened = CampKeys(store()).open(before.value(u"sealed_identity"_s));
    return opened ? *opened : QString();
}

/// Sealed before it stands anywhere; what cannot be read back is the same where its mask is.
void ApplicationRows::readIdentity(const TableRow& row, FieldChanges& changes,
                                   const QHash<QString, QString>& before, PlannedRow& planned)
{
    const QString written = value(row, u"identity_number"_s);
    if (written.isEmpty())
        return;
    const QString title = importFieldTitle(u"identity_number"_s);
    const IdentityKind said = identityKindOf(value(row, u"identity_kind"_s));
    const IdentityKind kind = said == IdentityKind::None ? likelyKind(written) : said;
    const auto number = checkedIdentity(kind, written, m_today);
    if (!number) {
        planned.details << tr("%1: %2", "%1: field, %2: what is wrong").arg(title, number.error().sentence);
        return;
    }
    const QString mask = identityMask(kind, *number);
    if (mask == before.value(u"identity_mask"_s)) {
        const QString held = heldIdentity(before);
        if (held.isEmpty() || held == *number)
            return;
    }
    const auto sealed = seal(*number);
    if (!sealed) {
        planned.details << tr("%1: %2", "%1: field, %2: what is wrong").arg(title, sealed.error().sentence);
        return;
    }
    changes.values.insert("identity_kind"_L1, identityKey(kind));
    changes.values.insert("sealed_identity"_L1, *sealed);
    changes.values.insert("identity_mask"_L1, mask);
    changes.sentences << tr("%1: %2", "%1: field, %2: what is wrong").arg(title, mask);
}

QJsonObject ApplicationRows::answersOf(const TableRow& row) const
{
    QJsonObject answers;
    for (const ColumnGuess& column : request().columns) {
        const QString cell = row.cells.value(column.column).trimmed();
        if (cell.isEmpty() || column.field == "submission_number"_L1 || column.field == "submitted_at"_L1
            || column.field == "submission_source"_L1)
            continue;
        const bool identity = column.field == "identity_number"_L1;
        answers.insert(sourceTable().header[column.column],
                       identity ? identityMask(likelyKind(cell), cell) : cell);
    }
    return answers;
}

bool ApplicationRows::keepSubmission(const TableRow& row, qint64 participation)
{
    const QString answers = QString::fromUtf8(QJsonDocument(answersOf(row)).toJson(QJsonDocument::Compact));
    const bool timed = columnNumber(u"submitted_at"_s) >= 0;
    const QString written = value(row, u"submission_number"_s);
    KnownSubmission sent{instantOf(row), written.isEmpty() ? QString::number(row.sourceRow) : written,
                         answers};
    for (const KnownSubmission& known : m_submissions.value(participation)) {
        if (timed ? known.at == sent.at && known.number == sent.number : known.answers == sent.answers)
            return false;
    }
    const auto taken = [&](const QString& number) {
        const QList<KnownSubmission> known = m_submissions.value(participation);
        return std::any_of(known.begin(), known.end(), [&](const KnownSubmission& one) {
            return one.at == sent.at && one.number == number;
        });
    };
    const QString number = sent.number;
    for (int again = 2; taken(sent.number); ++again)
        sent.number = u"%1 (%2)"_s.arg(number).arg(again);
    m_submissions[participation] << sent;
    const QString source = value(row, u"submission_source"_s);
    addLater(u"submission"_s,
             {{"participation"_L1, QString::number(participation)},
              {"number"_L1, sent.number},
              {"submitted_at"_L1, QString::number(sent.at)},
              {"source"_L1, source.isEmpty() ? sourceName() : source},
              {"answers"_L1, answers}});
    return true;
}

} // namespace kitcamp
