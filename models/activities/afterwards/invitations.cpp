// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/afterwards/invitations.h"

#include "models/people/shownname.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Invitations {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Invitations)
};

constexpr int hundredths = 100;
constexpr int finishMonth = 7; // degrees are given at the end of June

int yearsOf(const QString& degreeLevel)
{
    return degreeLevel == "master"_L1 || degreeLevel == "school"_L1 ? 3 : 4;
}

/// Persons that one query names.
Result<QSet<qint64>> persons(Connection& connection, const char* sql, const auto&... values)
{
    QSet<qint64> found;
    KITCAMP_TRY(connection.each(
        sql, [&](const Statement& row) { found << row.integer(0); }, values...));
    return found;
}

/// What the rule looks at beside the results.
struct Circumstances {
    QDate nextTime; ///< a year after the camp
    QSet<qint64> askedAgain;
    QSet<qint64> answered;
    QSet<qint64> told;
};

Result<QSet<qint64>> whoAnswered(Connection& connection, const InvitationRule& rule)
{
    QSet<qint64> found;
    KITCAMP_TRY(connection.each(
        "SELECT t.person, a.value FROM survey_answer AS a JOIN survey_reply AS r ON r.id=a.survey_reply JOIN "
        "participation AS t ON t.id=r.participation JOIN survey_item AS i ON i.id=a.survey_item WHERE "
        "i.with_names=1 AND i.id=?",
        [&](const Statement& row) {
            if (row.text(1).split(u'\n').contains(rule.answer))
                found << row.integer(0);
        },
        rule.item));
    return found;
}

Result<Circumstances> circumstances(Store& store, qint64 activity, const InvitationRule& rule)
{
    Connection& file = store.reader();
    Circumstances now;
    KITCAMP_ASSIGN(const auto ends,
                   file.text("SELECT coalesce(ends_on, starts_on) FROM activity WHERE id=?", activity));
    now.nextTime = QDate::fromString(ends.value_or(QString()), Qt::ISODate).addYears(1);
    KITCAMP_ASSIGN(
        now.askedAgain,
        persons(file,
                "SELECT q.person FROM participation AS q JOIN activity AS b ON b.id=q.activity JOIN activity "
                "AS a ON a.id=?1 WHERE b.kind='camp' AND b.id<>a.id AND b.starts_on>a.starts_on",
                activity));
    KITCAMP_ASSIGN(
        now.told, persons(file, "SELECT person FROM notice WHERE cause=?", u"invitation:%1"_s.arg(activity)));
    if (rule.item != 0) {
        KITCAMP_ASSIGN(now.answered, whoAnswered(file, rule));
    }
    return now;
}

/// The first thing that stands in the way; empty: nothing.
QString whyNot(const StudentResult& student, const InvitationRule& rule, const Circumstances& now)
{
    if (student.state == "no_show"_L1)
        return Invitations::tr("did not come");
    if (student.isArchived)
        return Invitations::tr("left");
    if (rule.onlyCompleted && student.state != "completed"_L1)
        return Invitations::tr("not completed");
    if (rule.leastPoints > 0 && !student.score)
        return Invitations::tr("no score");
    if (rule.leastPoints > 0 && *student.score < rule.leastPoints * hundredths)
        return Invitations::tr("score %1, %2 are asked").arg(student.scoreText()).arg(rule.leastPoints);
    if (rule.noFinalYear && finishesBefore(student, now.nextTime))
        return Invitations::tr("in the final year");
    if (rule.askedAgain && !now.askedAgain.contains(student.person))
        return Invitations::tr("did not apply again");
    if (rule.item != 0 && !now.answered.contains(student.person))
        return Invitations::tr("answered otherwise, or not");
    return {};
}

} // namespace

bool finishesBefore(const StudentResult& student, QDate day)
{
    if (!student.entryYear || !day.isValid())
        return false;
    return QDate(*student.entryYear + yearsOf(student.degreeLevel), finishMonth, 1) <= day;
}

Result<QList<WishToReturn>> wishesToReturn(Connection& connection, qint64 activity)
{
    QList<WishToReturn> wishes;
    KITCAMP_TRY(connection.each(
        "SELECT i.id, i.text, i.text_en, a.value FROM survey AS s JOIN survey_item AS i ON i.survey=s.id "
        "JOIN "
        "survey_answer AS a ON a.survey_item=i.id JOIN survey_reply AS r ON r.id=a.survey_reply WHERE "
        "s.activity=? AND "
        "i.kind IN ('choice','several') AND i.with_names=1 AND r.participation IS NOT NULL ORDER BY s.id, "
        "i.place_in_order, "
        "i.id, "
        "a.value",
        [&](const Statement& row) {
            if (wishes.isEmpty() || wishes.constLast().item != row.integer(0))
                wishes << WishToReturn{row.integer(0), shownName(row.text(1), row.text(2)), {}};
            for (const QString& answer : row.text(3).split(u'\n', Qt::SkipEmptyParts)) {
                if (!wishes.constLast().answers.contains(answer))
                    wishes.last().answers << answer;
            }
        },
        activity));
    return wishes;
}

Result<QList<InvitationCandidate>> invitationList(Store& store, qint64 activity, const InvitationRule& rule)
{
    KITCAMP_ASSIGN(const QList<StudentResult> students,
                   studentResults(store.reader(), activity, store.clock().now()));
    KITCAMP_ASSIGN(const Circumstances now, circumstances(store, activity, rule));
    QList<InvitationCandidate> list;
    for (const StudentResult& student : students) {
        if (!student.tookPart() && student.state != "no_show"_L1)
            continue;
        const QString why = whyNot(student, rule, now);
        list << InvitationCandidate{student, why.isEmpty(), now.told.contains(student.person), why};
    }
    return list;
}

} // namespace kitcamp
