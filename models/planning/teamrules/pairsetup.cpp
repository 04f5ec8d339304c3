// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/setupparts.h"

#include <set>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PairSetup {
    Q_DECLARE_TR_FUNCTIONS(PairSetup)
};

constexpr size_t mostPairs = 1'000'000;
constexpr qsizetype namesShown = 5;

/// The students of a list of ids; empty with faults where one is unknown or named twice.
std::vector<int> groupOf(const StudentNames& students, ColumnBook& book, const QStringList& ids,
                         const QString& place)
{
    std::vector<int> group;
    bool good = true;
    for (const QString& id : ids) {
        const int student = students.find(id);
        if (student < 0)
            book.fault(place, PairSetup::tr("There is no student \"%1\".").arg(id));
        else if (std::find(group.begin(), group.end(), student) != group.end())
            book.fault(place, PairSetup::tr("\"%1\" stands twice in it.").arg(id));
        else
            group.push_back(student);
        good = good && student >= 0;
    }
    return good ? group : std::vector<int>();
}

/// Keeps pairs once, and says where there are too many of them.
class PairList
{
public:
    PairList(std::vector<TeamPair>& pairs, QStringList& places)
        : m_pairs(pairs)
        , m_places(places)
    {
        for (const TeamPair& pair : pairs)
            m_known.insert(std::minmax(pair.first, pair.second));
    }

    void add(int first, int second, const QString& place)
    {
        if (first == second || m_pairs.size() > mostPairs)
            return;
        if (m_known.insert(std::minmax(first, second)).second) {
            m_pairs.push_back({first, second});
            m_places << place;
        }
    }
    void addAll(const std::vector<int>& group, const QString& place)
    {
        for (size_t i = 0; i < group.size(); ++i) {
            for (size_t k = i + 1; k < group.size(); ++k)
                add(group[i], group[k], place);
        }
    }

private:
    std::vector<TeamPair>& m_pairs;
    QStringList& m_places;
    std::set<std::pair<int, int>> m_known;
};

PairList apartList(TeamSetup& setup)
{
    return PairList(setup.problem.apart, setup.apartPlaces);
}

PairList earlierList(TeamSetup& setup)
{
    return PairList(setup.problem.earlierMates, setup.earlierPlaces);
}

void addGroup(TeamSetup& setup, std::vector<int> group, const QString& place)
{
    if (group.size() < 2)
        return;
    setup.problem.together.push_back(std::move(group));
    setup.togetherPlaces << place;
}

/// Those who have the same text in a column, of sets one in common.
std::vector<std::vector<int>> alike(const ColumnBook& book, int column, int students)
{
    QMap<QString, std::vector<int>> byText;
    for (int i = 0; i < students; ++i) {
        for (const QString& text : book.parts(i, column))
            byText[text].push_back(i);
    }
    return {byText.begin(), byText.end()};
}

} // namespace

StudentNames::StudentNames(const TeamSetup& setup)
{
    for (int i = 0; i < setup.ids.size(); ++i) {
        m_byId.insert(setup.ids[i].toCaseFolded(), i);
        const QString name = setup.names.value(i).toCaseFolded();
        m_byName.insert(name, m_byName.contains(name) ? -1 : i);
    }
}

int StudentNames::find(const QString& written) const
{
    const QString folded = written.simplified().toCaseFolded();
    return m_byId.value(folded, m_byName.value(folded, -1));
}

std::vector<NamedMates> namedMates(const StudentNames& students, ColumnBook& book, int column,
                                   const QString& place, TeamSetup& setup)
{
    std::vector<NamedMates> all;
    QStringList unknown;
    for (int i = 0; i < setup.problem.students; ++i) {
        NamedMates named{i, {}};
        for (const QString& written : book.parts(i, column)) {
            const int mate = students.find(written);
            if (mate < 0)
                unknown << PairSetup::tr("\"%1\" (%2)", "written, by whom").arg(written, setup.names[i]);
            else if (mate != i
                     && std::find(named.mates.begin(), named.mates.end(), mate) == named.mates.end())
                named.mates.push_back(mate);
        }
        if (!named.mates.empty())
            all.push_back(std::move(named));
    }
    if (!unknown.isEmpty())
        setup.notes << place + u": "_s
                + PairSetup::tr("%n entries name no student: %1.", nullptr, int(unknown.size()))
                      .arg(unknown.mid(0, namesShown).join(PairSetup::tr(", ", "between names"))
                           + (unknown.size() > namesShown ? u" ..."_s : QString()));
    return all;
}

void addPairs(const StudentNames& students, ColumnBook& book, const TeamRules& rules, TeamSetup& setup)
{
    const auto place = [](QLatin1String key, qsizetype number) {
        return key + u'[' + QString::number(number) + u']';
    };
    for (qsizetype i = 0; i < rules.together.size(); ++i)
        addGroup(setup, groupOf(students, book, rules.together[i], place("together"_L1, i)),
                 place("together"_L1, i));
    PairList apart = apartList(setup);
    for (qsizetype i = 0; i < rules.apart.size(); ++i)
        apart.addAll(groupOf(students, book, rules.apart[i], place("apart"_L1, i)), place("apart"_L1, i));
    PairList earlier = earlierList(setup);
    for (qsizetype i = 0; i < rules.earlier.size(); ++i)
        earlier.addAll(groupOf(students, book, rules.earlier[i], place("earlier"_L1, i)),
                       place("earlier"_L1, i));
}

void addPairRule(const StudentNames& students, ColumnBook& book, const TeamHardRule& rule,
                 const PairRulePlace& where, TeamSetup& setup)
{
    std::vector<std::vector<int>> groups;
    if (rule.byValue) {
        groups = alike(book, where.column, setup.problem.students);
    } else {
        for (const NamedMates& named : namedMates(students, book, where.column, where.place, setup)) {
            for (const int mate : named.mates)
                groups.push_back({named.student, mate});
        }
    }
    if (rule.kind == TeamHardRule::Kind::Together) {
        for (std::vector<int>& group : groups)
            addGroup(setup, std::move(group), where.place);
        return;
    }
    const bool apart = rule.kind == TeamHardRule::Kind::Apart;
    PairList pairs = apart ? apartList(setup) : earlierList(setup);
    for (const std::vector<int>& group : groups)
        pairs.addAll(group, where.place);
    if ((apart ? setup.problem.apart : setup.problem.earlierMates).size() > mostPairs)
        book.fault(
            where.place,
            PairSetup::tr("More than %1 pairs follow from it; use \"at_most\" instead.").arg(mostPairs));
}

} // namespace kitcamp
