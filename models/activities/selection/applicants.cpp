// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/applicants.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Applicants = QList<Applicant>;
using Places = QHash<qint64, qsizetype>; ///< participation, or person -> place in the list

Applicant applicantFrom(const Statement& row, bool isChinese)
{
    Applicant one{.participation = row.integer(0),
                  .person = row.integer(1),
                  .name = row.text(2),
                  .state = participationState(row.text(3)).value_or(ParticipationState::Applied),
                  .seat = seatKind(row.text(4)).value_or(SeatKind::Site),
                  .appliedAt = row.integer(5),
                  .waitingPlace = row.optionalInteger(6),
                  .offerUntil = row.optionalInteger(7),
                  .reason = row.text(8),
                  .note = row.text(9),
                  .organization = row.integer(10),
                  .major = row.text(13),
                  .gender = row.text(14),
                  .degreeLevel = row.text(15)};
    one.universityNames = {row.text(11), row.text(12)};
    const QString& first = one.universityNames.at(isChinese ? 0 : 1);
    one.university = first.isEmpty() ? one.universityNames.at(isChinese ? 1 : 0) : first;
    if (!row.isNull(16))
        one.entryYear = static_cast<int>(row.integer(16));
    return one;
}

Result<Applicants> students(Connection& connection, qint64 activity, bool isChinese)
{
    Applicants list;
    KITCAMP_TRY(connection.each(
        "SELECT t.id, t.person, p.name, t.state, t.seat, t.applied_at, t.waiting_place, t.offer_until,"
        " t.reason, t.note, coalesce(p.organization,0), coalesce(o.name,''), coalesce(o.name_en,''),"
        " p.major, p.gender, p.degree_level, p.entry_year FROM participation AS t JOIN person AS p ON"
        " p.id=t.person LEFT JOIN organization AS o ON o.id=p.organization WHERE t.activity=? AND"
        " t.role='student' ORDER BY t.applied_at, t.id",
        [&](const Statement& row) { list << applicantFrom(row, isChinese); }, activity));
    return list;
}

/// What stands in other tables, read at once for all of them.
class Details
{
public:
    Details(Connection& connection, qint64 activity, Applicants& list)
        : m_connection(connection)
        , m_activity(activity)
        , m_list(list)
    {
        for (qsizetype place = 0; place < list.size(); ++place) {
            m_byId.insert(list.at(place).participation, place);
            m_byPerson.insert(list.at(place).person, place);
        }
    }

    [[nodiscard]] Result<void> read()
    {
        KITCAMP_TRY(rows(
            "SELECT a.participation, a.question, a.value FROM answer AS a JOIN participation AS t"
            " ON t.id=a.participation WHERE t.activity=?",
            [](Applicant& one, const Statement& row) { one.answers.insert(row.integer(1), row.text(2)); }));
        KITCAMP_TRY(rows("SELECT k.participation, k.criterion, k.points FROM selection_mark AS k JOIN"
                         " participation AS t ON t.id=k.participation WHERE t.activity=?",
                         [](Applicant& one, const Statement& row) {
                             one.marks.insert(
                                 row.integer(1),
                                 static_cast<int>(std::min<qint64>(row.integer(2), 100'000'000)));
                         }));
        KITCAMP_TRY(rows("SELECT s.participation, s.number FROM submission AS s JOIN participation AS t ON"
                         " t.id=s.participation WHERE t.activity=? ORDER BY s.submitted_at, s.id",
                         [](Applicant& one, const Statement& row) {
                             one.number = row.text(1).toLongLong();
                             ++one.submissions;
                         }));
        KITCAMP_TRY(m_connection.each(
            "SELECT g.person, g.borrower_group FROM group_member AS g WHERE g.person IN (SELECT person FROM"
            " participation WHERE activity=? AND role='student')",
            [&](const Statement& row) {
                if (const auto place = m_byPerson.constFind(row.integer(0)); place != m_byPerson.cend())
                    m_list[*place].groups << row.integer(1);
            },
            m_activity));
        return readPretraining();
    }

private:
    template <typename Row>
    [[nodiscard]] Result<void> rows(const char* sql, Row take)
    {
        return m_connection.each(
            sql,
            [&](const Statement& row) {
                if (const auto place = m_byId.constFind(row.integer(0)); place != m_byId.cend())
                    take(m_list[*place], row);
            },
            m_activity);
    }

    /// Of the required modules; where none is required, of all.
    [[nodiscard]] Result<void> readPretraining()
    {
        KITCAMP_ASSIGN(
            const auto required,
            m_connection.integer("SELECT count(*) FROM pretraining_module WHERE activity=? AND required",
                                 m_activity));
        KITCAMP_ASSIGN(
            const auto all,
            m_connection.integer("SELECT count(*) FROM pretraining_module WHERE activity=?", m_activity));
        if (all.value_or(0) == 0)
            return {};
        const bool onlyRequired = required.value_or(0) > 0;
        const qint64 modules = onlyRequired ? *required : *all;
        for (Applicant& one : m_list)
            one.pretraining = 0;
        return m_connection.each(
            "SELECT g.participation, sum(g.percent) FROM pretraining_progress AS g JOIN pretraining_module "
            "AS m ON"
            " m.id=g.module WHERE m.activity=?1 AND (?2=0 OR m.required) GROUP BY g.participation",
            [&](const Statement& row) {
                if (const auto place = m_byId.constFind(row.integer(0)); place != m_byId.cend())
                    m_list[*place].pretraining = static_cast<int>(row.integer(1) / modules);
            },
            m_activity, onlyRequired);
    }

    Connection& m_connection;
    qint64 m_activity;
    Applicants& m_list;
    Places m_byId;
    Places m_byPerson;
};

} // namespace

Result<QList<Applicant>> applicantsOf(Connection& connection, qint64 activity,
                                      const QList<SelectionCriterion>& criteria, const QLocale& locale)
{
    KITCAMP_ASSIGN(Applicants list, students(connection, activity, locale.language() == QLocale::Chinese));
    KITCAMP_TRY(Details(connection, activity, list).read());
    for (Applicant& one : list)
        one.score = scoreOf(one, criteria);
    return list;
}

} // namespace kitcamp
