// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selection/application.h"

#include "models/items/centretime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString& text)
{
    return text.isEmpty() ? Application::tr("nothing", "instead of an answer") : u"“%1”"_s.arg(text);
}

QStringList changesBetween(const QJsonObject& before, const QJsonObject& after)
{
    QStringList changes;
    QStringList titles = before.keys();
    for (const QString& title : after.keys()) {
        if (!titles.contains(title))
            titles << title;
    }
    for (const QString& title : std::as_const(titles)) {
        const QString was = before.value(title).toString();
        const QString is = after.value(title).toString();
        if (was != is)
            changes << Application::tr("%1: %2 became %3", "a question, its answer before and after")
                           .arg(title, quoted(was), quoted(is));
    }
    return changes;
}

Result<void> readAnswers(Connection& connection, SelectionKeeper& keeper, const Applicant& applicant,
                         Application& read)
{
    KITCAMP_ASSIGN(const QList<Question> questions, questionsOf(connection, keeper.activity()));
    for (const Question& question : questions)
        read.answers << ReadAnswer{question.textFor(keeper.locale()), applicant.answers.value(question.id)};
    return {};
}

/// What was written beside a choice ("其他〖飞行器〗") is in no answer: answers are the choices alone.
void addWrittenBeside(const QJsonObject& submission, Application& read)
{
    static const QRegularExpression beside(u"〖([^〗]+)〗"_s);
    for (ReadAnswer& answer : read.answers) {
        for (auto it = submission.begin(); it != submission.end(); ++it) {
            if (!it.key().simplified().endsWith(answer.question))
                continue;
            for (auto found = beside.globalMatch(it.value().toString()); found.hasNext();)
                answer.answer += u"\n"_s + quoted(found.next().captured(1).trimmed());
        }
    }
}

Result<void> readSubmissions(Connection& connection, const CentreTime& time, const Applicant& applicant,
                             Application& read)
{
    QList<QJsonObject> answers;
    KITCAMP_TRY(connection.each(
        "SELECT submitted_at, source, answers FROM submission WHERE participation=? ORDER BY submitted_at, "
        "id",
        [&](const Statement& row) {
            read.submissions << ReadSubmission{time.instantText(row.integer(0)), row.text(1), {}};
            answers << QJsonDocument::fromJson(row.text(2).toUtf8()).object();
        },
        applicant.participation));
    for (qsizetype i = 1; i < answers.size(); ++i)
        read.submissions[i].changes = changesBetween(answers.at(i - 1), answers.at(i));
    if (!answers.isEmpty())
        addWrittenBeside(answers.constLast(), read);
    return {};
}

Result<void> readEarlier(Connection& connection, SelectionKeeper& keeper, const Applicant& applicant,
                         Application& read)
{
    return connection.each(
        "SELECT CASE WHEN a.name<>'' THEN a.name ELSE a.name_en END, coalesce(substr(a.starts_on,1,7),''), "
        "t.state"
        " FROM participation AS t JOIN activity AS a ON a.id=t.activity WHERE t.person=? AND t.activity<>?"
        " ORDER BY a.starts_on DESC, a.id",
        [&](const Statement& row) {
            const auto state = participationState(row.text(2)).value_or(ParticipationState::Applied);
            read.earlier << Application::tr("%1 %2: %3", "a month, a camp, completed")
                                .arg(row.text(1), row.text(0), stateTitle(keeper.store(), state))
                                .trimmed();
        },
        applicant.person, keeper.activity());
}

Result<void> readWarnings(Connection& connection, const Applicant& applicant, Application& read)
{
    KITCAMP_TRY(connection.each(
        "SELECT p.name, CASE WHEN o.name<>'' THEN o.name ELSE coalesce(o.name_en,'') END, EXISTS (SELECT 1 "
        "FROM"
        " participation AS t WHERE t.person=p.id AND t.activity=(SELECT activity FROM participation WHERE "
        "id=?2))"
        " FROM person AS p LEFT JOIN organization AS o ON o.id=p.organization WHERE p.name=?1 AND "
        "p.id<>(SELECT person"
        " FROM participation WHERE id=?2) AND NOT p.archived ORDER BY p.id LIMIT 5",
        [&](const Statement& row) {
            const QString whence =
                row.text(1).isEmpty() ? Application::tr("of an unknown university") : row.text(1);
            read.warnings << (row.integer(2) != 0
                                  ? Application::tr("Another %1 has applied, too (%2): look twice.")
                                        .arg(row.text(0), whence)
                                  : Application::tr("There is another %1 (%2).").arg(row.text(0), whence));
        },
        applicant.name, applicant.participation));
    return connection.each(
        "SELECT banned_until, banned_reason FROM person WHERE id=? AND banned_until IS NOT NULL",
        [&](const Statement& row) {
            read.warnings << Application::tr("May not borrow until %1: %2").arg(row.text(0), row.text(1));
        },
        applicant.person);
}

QString standingOf(SelectionKeeper& keeper, const CentreTime& time, const Applicant& one)
{
    QString state = stateTitle(keeper.store(), one.state);
    state[0] = state.at(0).toUpper(); // it begins the line
    if (one.state == ParticipationState::Offered && one.offerUntil)
        return Application::tr("%1 until %2", "Offered until a time")
            .arg(state, time.instantText(*one.offerUntil));
    if (!one.reason.isEmpty())
        return u"%1: %2"_s.arg(state, one.reason);
    return one.appliedAt == 0 ? state
                              : Application::tr("%1, sent in %2", "Applied, sent in at a time")
                                    .arg(state, time.instantText(one.appliedAt));
}

} // namespace

Result<Application> readApplication(SelectionKeeper& keeper, const Applicant& applicant)
{
    Connection& connection = keeper.store().reader();
    CentreTime time(keeper.store().clock());
    time.readZone(connection);
    Application read;
    read.name = applicant.name;
    read.note = applicant.note;
    read.standing = standingOf(keeper, time, applicant);
    for (const QString& fact :
         {applicant.university, applicant.major,
          applicant.entryYear ? Application::tr("entered in %1").arg(*applicant.entryYear) : QString()}) {
        if (!fact.isEmpty())
            read.facts << fact;
    }
    KITCAMP_TRY(readAnswers(connection, keeper, applicant, read));
    KITCAMP_TRY(readSubmissions(connection, time, applicant, read));
    KITCAMP_TRY(readEarlier(connection, keeper, applicant, read));
    KITCAMP_TRY(readWarnings(connection, applicant, read));
    return read;
}

} // namespace kitcamp
