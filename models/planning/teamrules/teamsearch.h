// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/demands.h"

namespace kitcamp {

/// Tries all ways to put units into teams until one keeps every demand. What is refuted for one of several
/// alike (empty teams of one size, persons whom no demand tells apart) is refuted for all of them.
class TeamSearch
{
public:
    enum class Outcome { Found, None, GaveUp };

    TeamSearch(const Demands& demands, qint64 limit);
    [[nodiscard]] Outcome run();
    [[nodiscard]] const std::vector<int>& teams() const { return m_studentTeams; } ///< of Found
    [[nodiscard]] qint64 steps() const { return m_steps; }

private:
    struct Piece {
        int size = 1;
        std::vector<std::pair<int, int>> has; ///< atom, persons
        std::vector<TeamHours> hours; ///< by common rule
        std::vector<int> against; ///< pieces that must be apart
        int alike = 0; ///< pieces of one number can change places
    };
    void buildPieces();
    void buildPairs();
    void buildKinds();
    void buildOrder();
    [[nodiscard]] bool putLocked();
    [[nodiscard]] bool place();
    [[nodiscard]] bool promising() const;
    [[nodiscard]] bool atomPromising(size_t atom) const;
    [[nodiscard]] bool fits(int piece, int team) const;
    [[nodiscard]] int choose() const;
    [[nodiscard]] std::vector<int> orderedTeams(int piece) const;
    [[nodiscard]] int attraction(int piece, int team) const;
    [[nodiscard]] std::vector<int> alikeTeams(int team) const;
    void put(int piece, int team);
    void take(int piece, int team, const std::vector<TeamHours>& hoursBefore);
    [[nodiscard]] std::vector<TeamHours> hoursOf(int team) const;
    [[nodiscard]] size_t at(int row, int team) const { return size_t(row) * size_t(m_teams) + size_t(team); }

    const Demands& m_demands;
    int m_teams = 0;
    qint64 m_limit = 0;
    qint64 m_steps = 0;
    bool m_gaveUp = false;
    bool m_dynamic = true;
    std::vector<Piece> m_pieces;
    std::vector<int> m_order; ///< of pieces, where the next one is not chosen anew each time
    std::vector<int> m_team; ///< of each piece, -1: none yet
    std::vector<int> m_left; ///< persons with an atom's value who have no team yet
    std::vector<int> m_count; ///< atom x team
    std::vector<int> m_size; ///< team
    std::vector<int> m_against; ///< piece x team: pieces there it must not meet
    std::vector<int> m_refuted; ///< alike x team
    std::vector<TeamHours> m_hours; ///< common rule x team
    int m_unplaced = 0; ///< persons
    int m_open = 0; ///< pieces
    std::vector<int> m_studentTeams;
};

} // namespace kitcamp
