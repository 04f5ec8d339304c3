// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/setupparts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CriterionSetup {
    Q_DECLARE_TR_FUNCTIONS(CriterionSetup)
};

/// Turns the wishes of "criteria" into the problem's criteria.
class CriterionAdder
{
public:
    CriterionAdder(const StudentNames& students, ColumnBook& book, TeamSetup& setup)
        : m_students(students)
        , m_book(book)
        , m_setup(setup)
    {
    }

    void add(const TeamCriterionWish& wish, const QString& place);

private:
    [[nodiscard]] std::vector<int> columnsOf(const TeamCriterionWish& wish, const QList<int>& columns);
    [[nodiscard]] std::vector<int> projectsOf(const TeamCriterionWish& wish, const QList<int>& columns);
    void addWishes(int column, double strength);
    [[nodiscard]] bool isSecond(TeamCriterion::Kind kind);

    const StudentNames& m_students;
    ColumnBook& m_book;
    TeamSetup& m_setup;
    QString m_place;
};

bool CriterionAdder::isSecond(TeamCriterion::Kind kind)
{
    if (kind != TeamCriterion::Kind::Wishes && kind != TeamCriterion::Kind::Projects)
        return false;
    for (const TeamCriterion& earlier : m_setup.problem.criteria) {
        if (earlier.kind == kind) {
            m_book.fault(m_place,
                         CriterionSetup::tr("There is already a criterion of the kind \"%1\".")
                             .arg(teamCriterionWord(kind)));
            return true;
        }
    }
    return false;
}

void CriterionAdder::addWishes(int column, double strength)
{
    for (const NamedMates& named : namedMates(m_students, m_book, column, m_place, m_setup)) {
        for (const int mate : named.mates)
            m_setup.problem.wishes.push_back({named.student, mate, strength});
    }
}

std::vector<int> CriterionAdder::projectsOf(const TeamCriterionWish& wish, const QList<int>& columns)
{
    QStringList projects = wish.mostTeamsOf.keys();
    for (const int column : columns)
        projects += m_book.texts(column, false);
    projects.removeDuplicates();
    projects.sort();
    if (projects.isEmpty())
        m_book.fault(m_place, CriterionSetup::tr("Nobody names a project."));
    std::vector<int> made;
    for (const int column : columns)
        made.push_back(m_book.choices(column, projects));
    const int count = std::max(1, int(projects.size()));
    const int evenly = (m_setup.problem.teams() + count - 1) / count;
    for (const QString& project : projects)
        m_setup.problem.projectTeams.push_back(
            wish.mostTeamsOf.value(project, wish.mostTeams > 0 ? wish.mostTeams : evenly));
    m_setup.projects = projects;
    return made;
}

std::vector<int> CriterionAdder::columnsOf(const TeamCriterionWish& wish, const QList<int>& columns)
{
    using Kind = TeamCriterion::Kind;
    switch (wish.kind) {
    case Kind::Mix:
    case Kind::Group:
        return {m_book.codes(columns.front(), wish.type == TeamCellType::Set)};
    case Kind::Balance:
        return {m_book.numbers(columns.front(), wish.scale, wish.type == TeamCellType::Number, m_place)};
    case Kind::Hours:
        return {wish.type == TeamCellType::Set ? m_book.things(columns.front(), m_place)
                                               : m_book.hours(columns, wish.busy, m_place)};
    case Kind::Projects:
        return projectsOf(wish, columns);
    case Kind::Wishes:
        addWishes(columns.front(), 1);
        break;
    }
    return {};
}

void CriterionAdder::add(const TeamCriterionWish& wish, const QString& place)
{
    m_place = place;
    QList<int> columns;
    for (const QString& name : wish.columns)
        columns << m_book.find(name, place);
    const int without = wish.without.isEmpty() ? -1 : m_book.find(wish.without, place + u".without"_s);
    if (columns.isEmpty() || columns.contains(-1) || isSecond(wish.kind))
        return;
    TeamCriterion criterion;
    criterion.kind = wish.kind;
    criterion.name = wish.name.isEmpty() ? wish.columns.front() : wish.name;
    criterion.weight = wish.weight;
    criterion.atLeast = wish.atLeast;
    criterion.columns = columnsOf(wish, columns);
    if (without >= 0)
        addWishes(without, -1);
    m_setup.problem.criteria.push_back(criterion);
}

} // namespace

void addCriteria(const StudentNames& students, ColumnBook& book, const TeamRules& rules, TeamSetup& setup)
{
    CriterionAdder adder(students, book, setup);
    for (qsizetype i = 0; i < rules.criteria.size(); ++i)
        adder.add(rules.criteria[i], u"criteria[%1]"_s.arg(i));
}

} // namespace kitcamp
