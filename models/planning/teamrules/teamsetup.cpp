// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/columnbook.h"
#include "models/planning/teamrules/setupparts.h"

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamSetupWords {
    Q_DECLARE_TR_FUNCTIONS(TeamSetup)
};

int nearestTeams(const TeamRules& rules, int students)
{
    const TeamSize size = *rules.size;
    if (rules.about)
        return std::max(1, int(std::lround(double(students) / size.lower)));
    const int fewest = (students + size.upper - 1) / size.upper;
    const int most = students / size.lower;
    const double middle = (size.lower + size.upper) / 2.0;
    int best = std::max(1, fewest); // where no number fits, checkFeasibility() says so
    for (int teams = best; teams <= most; ++teams) {
        if (std::abs(students - teams * middle) < std::abs(students - best * middle))
            best = teams;
    }
    return best;
}

std::vector<TeamSize> evenSizes(int teams, int students)
{
    const TeamSize size{std::max(1, students / teams), std::max(1, (students + teams - 1) / teams)};
    return std::vector<TeamSize>(size_t(teams), size);
}

/// Ids of all students; faults where some are missing or double.
void readIds(ColumnBook& book, const TeamTable& table, const TeamRules& rules, TeamSetup& setup)
{
    const int column = book.find(rules.id, u"id"_s);
    if (column < 0)
        return;
    QHash<QString, int> rows;
    for (int i = 0; i < int(table.rows.size()); ++i) {
        const QString id = book.cell(i, column);
        setup.ids << id;
        if (id.isEmpty())
            book.fault(u"students"_s,
                       TeamSetupWords::tr("Student %1 has no %2.", "number, column")
                           .arg(i + 1)
                           .arg(table.columns[column]));
        else if (rows.contains(id))
            book.fault(u"students"_s,
                       TeamSetupWords::tr("\"%1\" stands twice in %2: students %3 and %4.")
                           .arg(id, table.columns[column])
                           .arg(rows.value(id) + 1)
                           .arg(i + 1));
        rows.insert(id, i);
    }
}

void readNames(ColumnBook& book, const TeamRules& rules, TeamSetup& setup)
{
    QList<int> columns;
    for (const QString& name : rules.name) {
        if (const int column = book.find(name, u"name"_s); column >= 0)
            columns << column;
    }
    for (int i = 0; i < setup.ids.size(); ++i) {
        QStringList words;
        for (const int column : columns)
            words << book.cell(i, column);
        const QString name = words.join(u' ').simplified();
        setup.names << (name.isEmpty() ? setup.ids[i] : name);
    }
}

void readLocks(const StudentNames& students, ColumnBook& book, const TeamRules& rules, TeamSetup& setup)
{
    if (rules.locks.isEmpty())
        return;
    setup.problem.locks.assign(size_t(setup.problem.students), TeamProblem::Free);
    for (auto it = rules.locks.begin(); it != rules.locks.end(); ++it) {
        const QString place = u"locks."_s + it.key();
        const int student = students.find(it.key());
        if (student < 0)
            book.fault(place, TeamSetupWords::tr("There is no student \"%1\".").arg(it.key()));
        else if (it.value() > setup.problem.teams())
            book.fault(place,
                       TeamSetupWords::tr("There is no team %1; there are %2 teams.")
                           .arg(it.value())
                           .arg(setup.problem.teams()));
        else
            setup.problem.locks[size_t(student)] = it.value() - 1;
    }
}

/// Who they are and how many teams; false where nothing more can be read.
bool readStudents(ColumnBook& book, const TeamTable& table, const TeamRules& rules, TeamSetup& setup)
{
    if (table.rows.empty()) {
        book.fault(u"students"_s, TeamSetupWords::tr("There is no student in the table."));
        return false;
    }
    readIds(book, table, rules, setup);
    if (setup.ids.isEmpty())
        return false;
    readNames(book, rules, setup);
    setup.problem.students = int(table.rows.size());
    setup.problem.sizes = teamSizes(rules, setup.problem.students);
    setup.problem.fairness = rules.fairness;
    setup.sizePlace = !rules.sizes.empty() ? u"sizes"_s : rules.teams > 0 ? u"teams"_s : u"size"_s;
    return true;
}

} // namespace

std::vector<TeamSize> teamSizes(const TeamRules& rules, int students)
{
    if (!rules.sizes.empty()) {
        std::vector<TeamSize> sizes;
        for (const int size : rules.sizes)
            sizes.push_back({size, size});
        return sizes;
    }
    if (rules.teams > 0)
        return evenSizes(rules.teams, students);
    const int teams = nearestTeams(rules, students);
    return rules.about ? evenSizes(teams, students) : std::vector<TeamSize>(size_t(teams), *rules.size);
}

QString TeamSetup::place(const TeamClaim& claim) const
{
    switch (claim.kind) {
    case TeamClaim::Kind::Sizes:
        return sizePlace;
    case TeamClaim::Kind::Rule:
        return rulePlaces.value(claim.index);
    case TeamClaim::Kind::Together:
        return togetherPlaces.value(claim.index);
    case TeamClaim::Kind::Apart:
        return apartPlaces.value(claim.index);
    case TeamClaim::Kind::EarlierMates:
        return earlierPlaces.value(claim.index);
    case TeamClaim::Kind::Lock:
        return u"locks."_s + ids.value(claim.index);
    }
    return {};
}

TeamReading<TeamSetup> setUpTeams(const TeamTable& table, const TeamRules& rules)
{
    TeamReading<TeamSetup> reading;
    TeamSetup setup;
    ColumnBook book(table, setup, reading.faults);
    if (!readStudents(book, table, rules, setup))
        return reading;
    const StudentNames students(setup);
    readLocks(students, book, rules, setup);
    addPairs(students, book, rules, setup);
    addHardRules(students, book, rules, setup);
    addCriteria(students, book, rules, setup);
    if (reading.faults.isEmpty())
        reading.value = std::move(setup);
    return reading;
}

} // namespace kitcamp
