// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/teamsearch.h"

#include <map>
#include <numeric>

namespace kitcamp {

namespace {

constexpr qint64 dynamicCells =
    20'000; // pieces x teams up to which the hardest piece is looked for each time

} // namespace

TeamSearch::TeamSearch(const Demands& demands, qint64 limit)
    : m_demands(demands)
    , m_teams(demands.problem().teams())
{
    buildPieces();
    buildPairs();
    buildKinds();
    buildOrder();
    const qint64 cells = qint64(m_pieces.size()) * m_teams;
    m_dynamic = cells <= dynamicCells;
    // A step costs about as much as there are cells; one way down to the end is always possible.
    m_limit = std::max<qint64>(qint64(m_pieces.size()) * 2, limit * 1000 / std::max<qint64>(1000, cells));
}

void TeamSearch::buildPieces()
{
    const auto& atoms = m_demands.atoms();
    const size_t commons = m_demands.commonRules().size();
    m_left.assign(atoms.size(), 0);
    for (const TeamUnit& unit : m_demands.units()) {
        Piece piece;
        piece.size = unit.size();
        for (size_t atom = 0; atom < atoms.size(); ++atom) {
            if (const int count = m_demands.countIn(unit, atoms[atom]); count > 0) {
                piece.has.emplace_back(int(atom), count);
                m_left[atom] += count;
            }
        }
        for (const int rule : m_demands.commonRules())
            piece.hours.push_back(m_demands.hoursOf(unit, rule));
        m_unplaced += piece.size;
        m_pieces.push_back(std::move(piece));
    }
    m_open = int(m_pieces.size());
    m_team.assign(m_pieces.size(), -1);
    m_count.assign(atoms.size() * size_t(m_teams), 0);
    m_size.assign(size_t(m_teams), 0);
    m_against.assign(m_pieces.size() * size_t(m_teams), 0);
    TeamHours all;
    all.set();
    m_hours.assign(commons * size_t(m_teams), all);
}

void TeamSearch::buildPairs()
{
    for (const Demands::Pair& pair : m_demands.pairs()) {
        const int first = m_demands.unitOf(pair.pair.first);
        const int second = m_demands.unitOf(pair.pair.second);
        m_pieces[size_t(first)].against.push_back(second);
        if (first != second)
            m_pieces[size_t(second)].against.push_back(first);
    }
}

void TeamSearch::buildKinds()
{
    std::map<std::vector<qint64>, int> kinds;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        Piece& piece = m_pieces[i];
        std::vector<qint64> key{piece.size, m_demands.units()[i].lock};
        for (const auto& [atom, count] : piece.has) {
            key.push_back(atom);
            key.push_back(count);
        }
        for (const TeamHours& hours : piece.hours) {
            for (size_t word = 0; word < hours.size(); word += 64)
                key.push_back(qint64(((hours >> word) & TeamHours(~0ULL)).to_ullong()));
        }
        if (!piece.against.empty())
            key.push_back(-1 - qint64(i));
        piece.alike = kinds.try_emplace(std::move(key), int(kinds.size())).first->second;
    }
    m_refuted.assign(kinds.size() * size_t(m_teams), 0);
}

void TeamSearch::buildOrder()
{
    m_order.resize(m_pieces.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](int left, int right) {
        const Piece& first = m_pieces[size_t(left)];
        const Piece& second = m_pieces[size_t(right)];
        return std::tuple(-first.size, -qsizetype(first.against.size()), -qsizetype(first.has.size()))
            < std::tuple(-second.size, -qsizetype(second.against.size()), -qsizetype(second.has.size()));
    });
}

bool TeamSearch::fits(int piece, int team) const
{
    const Piece& what = m_pieces[size_t(piece)];
    if (m_size[size_t(team)] + what.size > m_demands.sizes()[size_t(team)].upper
        || m_against[at(piece, team)] > 0 || m_refuted[at(what.alike, team)] > 0)
        return false;
    for (const auto& [atom, count] : what.has) {
        const TeamAtom& rule = m_demands.atoms()[size_t(atom)];
        if (rule.kind == TeamRule::Kind::AtMost && m_count[at(atom, team)] + count > rule.count)
            return false;
    }
    for (size_t i = 0; i < what.hours.size(); ++i) {
        const int needed = m_demands.problem().rules[size_t(m_demands.commonRules()[i])].count;
        if (int((what.hours[i] & m_hours[at(int(i), team)]).count()) < needed)
            return false;
    }
    return true;
}

std::vector<TeamHours> TeamSearch::hoursOf(int team) const
{
    std::vector<TeamHours> hours;
    for (size_t i = 0; i < m_demands.commonRules().size(); ++i)
        hours.push_back(m_hours[at(int(i), team)]);
    return hours;
}

void TeamSearch::put(int piece, int team)
{
    const Piece& what = m_pieces[size_t(piece)];
    m_team[size_t(piece)] = team;
    m_size[size_t(team)] += what.size;
    m_unplaced -= what.size;
    --m_open;
    for (const auto& [atom, count] : what.has) {
        m_count[at(atom, team)] += count;
        m_left[size_t(atom)] -= count;
    }
    for (size_t i = 0; i < what.hours.size(); ++i)
        m_hours[at(int(i), team)] &= what.hours[i];
    for (const int other : what.against)
        ++m_against[at(other, team)];
}

void TeamSearch::take(int piece, int team, const std::vector<TeamHours>& hoursBefore)
{
    const Piece& what = m_pieces[size_t(piece)];
    m_team[size_t(piece)] = -1;
    m_size[size_t(team)] -= what.size;
    m_unplaced += what.size;
    ++m_open;
    for (const auto& [atom, count] : what.has) {
        m_count[at(atom, team)] -= count;
        m_left[size_t(atom)] += count;
    }
    for (size_t i = 0; i < hoursBefore.size(); ++i)
        m_hours[at(int(i), team)] = hoursBefore[i];
    for (const int other : what.against)
        --m_against[at(other, team)];
}

bool TeamSearch::atomPromising(size_t atom) const
{
    const TeamAtom& rule = m_demands.atoms()[atom];
    const int left = m_left[atom];
    qint64 missing = 0;
    qint64 room = 0;
    for (int team = 0; team < m_teams; ++team) {
        const int count = m_count[at(int(atom), team)];
        const int seats = m_demands.sizes()[size_t(team)].upper - m_size[size_t(team)];
        if (rule.kind == TeamRule::Kind::AtLeast) {
            missing += std::max(0, rule.count - count);
            if (rule.count - count > seats)
                return false;
        } else if (rule.kind == TeamRule::Kind::AtMost) {
            room += std::min(seats, rule.count - count);
        } else if (count == rule.count) {
            ++missing;
            if (seats == 0)
                return false;
        }
    }
    return missing <= left && (rule.kind != TeamRule::Kind::AtMost || room >= left);
}

/// Whether nothing shows yet that those without a team cannot be placed; exact when all have one.
bool TeamSearch::promising() const
{
    qint64 needed = 0;
    qint64 free = 0;
    for (int team = 0; team < m_teams; ++team) {
        const TeamSize& size = m_demands.sizes()[size_t(team)];
        needed += std::max(0, size.lower - m_size[size_t(team)]);
        free += size.upper - m_size[size_t(team)];
    }
    if (needed > m_unplaced || free < m_unplaced)
        return false;
    for (size_t atom = 0; atom < m_demands.atoms().size(); ++atom) {
        if (!atomPromising(atom))
            return false;
    }
    return true;
}

/// The piece with the fewest teams left; one without any team ends this branch (orderedTeams() is empty).
int TeamSearch::choose() const
{
    int best = -1;
    int fewest = m_teams + 1;
    for (const int piece : m_order) {
        if (m_team[size_t(piece)] >= 0)
            continue;
        if (!m_dynamic)
            return piece;
        int count = 0;
        for (int team = 0; team < m_teams && count < fewest; ++team)
            count += fits(piece, team) ? 1 : 0;
        if (count < fewest) {
            fewest = count;
            best = piece;
        }
        if (fewest == 0)
            break;
    }
    return best;
}

/// How much a team asks for the piece: what it lacks first, then the emptiest.
int TeamSearch::attraction(int piece, int team) const
{
    int wanted = 0;
    for (const auto& [atom, count] : m_pieces[size_t(piece)].has) {
        const TeamAtom& rule = m_demands.atoms()[size_t(atom)];
        const int there = m_count[at(atom, team)];
        if (rule.kind == TeamRule::Kind::AtLeast && there < rule.count)
            wanted += 2;
        if (rule.kind == TeamRule::Kind::NotExactly)
            wanted += there == rule.count ? 4 : there + count == rule.count ? -2 : 0;
    }
    return wanted;
}

std::vector<int> TeamSearch::orderedTeams(int piece) const
{
    std::vector<std::tuple<int, int, int>> keyed;
    for (int team = 0; team < m_teams; ++team) {
        if (fits(piece, team))
            keyed.emplace_back(-attraction(piece, team),
                               m_size[size_t(team)] - m_demands.sizes()[size_t(team)].lower, team);
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<int> teams;
    for (const auto& [wanted, fill, team] : keyed)
        teams.push_back(team);
    return teams;
}

/// The teams that cannot be told from this one: it alone, or all empty ones of its size.
std::vector<int> TeamSearch::alikeTeams(int team) const
{
    if (m_size[size_t(team)] > 0)
        return {team};
    const TeamSize& size = m_demands.sizes()[size_t(team)];
    std::vector<int> teams;
    for (int other = 0; other < m_teams; ++other) {
        const TeamSize& there = m_demands.sizes()[size_t(other)];
        if (m_size[size_t(other)] == 0 && there.lower == size.lower && there.upper == size.upper)
            teams.push_back(other);
    }
    return teams;
}

bool TeamSearch::place()
{
    if (++m_steps > m_limit) {
        m_gaveUp = true;
        return false;
    }
    if (!promising())
        return false;
    if (m_open == 0)
        return true;
    const int piece = choose();
    std::vector<size_t> refuted;
    bool found = false;
    for (const int team : orderedTeams(piece)) {
        if (m_refuted[at(m_pieces[size_t(piece)].alike, team)] > 0)
            continue; // by a team alike in the meantime
        const std::vector<TeamHours> before = hoursOf(team);
        put(piece, team);
        found = place();
        if (found || m_gaveUp)
            break;
        take(piece, team, before);
        for (const int other : alikeTeams(team)) {
            refuted.push_back(at(m_pieces[size_t(piece)].alike, other));
            ++m_refuted[refuted.back()];
        }
    }
    for (const size_t cell : refuted)
        --m_refuted[cell];
    return found;
}

/// Locked ones first: from then on empty teams of one size are alike.
bool TeamSearch::putLocked()
{
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const TeamUnit& unit = m_demands.units()[i];
        for (const int other : m_pieces[i].against) {
            if (other == int(i))
                return false; // must be together and apart
        }
        for (const int student : unit.students) {
            const int lock = m_demands.lockOf(student);
            if (lock != TeamProblem::Free && lock != unit.lock)
                return false;
        }
        if (unit.lock == TeamProblem::Free)
            continue;
        if (!fits(int(i), unit.lock))
            return false;
        put(int(i), unit.lock);
    }
    return true;
}

TeamSearch::Outcome TeamSearch::run()
{
    if (!putLocked())
        return Outcome::None;
    const bool found = place();
    if (!found)
        return m_gaveUp ? Outcome::GaveUp : Outcome::None;
    m_studentTeams.assign(size_t(m_demands.problem().students), 0);
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        for (const int student : m_demands.units()[i].students)
            m_studentTeams[size_t(student)] = m_team[i];
    }
    return Outcome::Found;
}

} // namespace kitcamp
