// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamrandom.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace kitcamp {

/// The one search of all team problems: annealing once through all temperatures, then replicas at fixed
/// temperatures that change places (replica exchange: Swendsen and Wang 1986; Hukushima and Nemoto 1996), so
/// that what is stuck in the cold is warmed and comes back. A Walk is a copyable solution with value()
/// (greater is better), energy() (a double of the same order), sweep(random, temperature, proposals) ->
/// accepted, typicalChange(random), shuffle(random), polish() to a local optimum, troubled() and tighten()
/// for rules broken where it is coldest.
template <class Walk>
class ReplicaExchange
{
public:
    using Value = decltype(std::declval<const Walk&>().value());

    /// A walk to begin with; `budget` is the proposals that will be asked for in all, `size` the persons or
    /// items.
    ReplicaExchange(Walk start, std::uint64_t seed, std::int64_t budget, std::int64_t size)
        : m_random(seed)
        , m_walk(std::move(start))
        , m_best(m_walk)
        , m_seen(m_walk.value())
        , m_budget(budget)
        , m_size(size)
    {
    }

    /// Goes on until `proposals` are done in all; `stopped` is asked once a round.
    template <class Stopped>
    void run(std::int64_t proposals, const Stopped& stopped)
    {
        while (m_done < proposals && !stopped()) {
            if (m_hot == 0)
                calibrate();
            else if (m_step < Steps)
                anneal();
            else
                exchange();
        }
        keepRecord();
    }
    [[nodiscard]] const Walk& best() const { return m_best; }
    [[nodiscard]] std::int64_t done() const { return m_done; }
    /// Takes a solution of another search as the coldest replica.
    void receive(const Walk& walk)
    {
        if (!m_replicas.empty())
            m_replicas.back() = walk;
        keep(walk);
    }

private:
    static constexpr int Steps = 512; ///< of temperature in the one annealing
    static constexpr int CalibrationSteps = 96;
    static constexpr int MostReplicas = 6;
    static constexpr std::int64_t ProposalsToFeed = 500; ///< a replica, for each person
    static constexpr std::int64_t ProposalsToCool = 30'000; ///< well once, for each person
    static constexpr std::int64_t LargestRound = 40'000; ///< a stop is heard after so many of each replica
    static constexpr double HotAcceptance = 0.007; ///< the share of proposals taken where it is hottest
    static constexpr double ColdAcceptance = 0.0006;
    static constexpr double LargestRatio = 20; ///< of the temperatures

    /// Cools quickly once and takes the temperatures between the two acceptances: they differ from problem to
    /// problem.
    void calibrate()
    {
        Walk trial = m_walk;
        double temperature = 0.6 * std::max(trial.typicalChange(m_random), 1e-12);
        const std::int64_t part = std::clamp<std::int64_t>(m_budget / (40 * CalibrationSteps), 200, 30000);
        m_hot = m_cold = temperature;
        for (int k = 0; k < CalibrationSteps; ++k, temperature *= 0.95) {
            const double accepted = double(trial.sweep(m_random, temperature, part)) / double(part);
            if (accepted > std::max(HotAcceptance, 3.0 / double(m_size)))
                m_hot = temperature;
            if (accepted > ColdAcceptance)
                m_cold = temperature;
        }
        m_cold = std::min(std::max(m_cold, m_hot / LargestRatio), m_hot / 1.5);
        m_done += part * CalibrationSteps;
        keep(trial);
        layOut();
    }

    /// As many replicas as the budget feeds; where it feeds one, that is annealed all the time.
    void layOut()
    {
        const std::int64_t fed = m_budget / (ProposalsToFeed * m_size);
        const int count = int(std::clamp<std::int64_t>(fed, 1, MostReplicas));
        m_perRound =
            std::clamp<std::int64_t>(m_budget / (Steps * count), 1, std::min(50 * m_size, LargestRound));
        for (int k = 0; k < count; ++k)
            m_temperatures.push_back(count == 1 ? m_cold
                                                : m_hot * std::pow(m_cold / m_hot, k / (count - 1.0)));
        m_annealing = count == 1 ? m_budget - m_done
                                 : std::max(m_budget / 16, std::min(m_budget / 2, ProposalsToCool * m_size));
    }

    void anneal()
    {
        const double temperature = m_hot * std::pow(m_cold / m_hot, m_step / (Steps - 1.0));
        const std::int64_t part = std::max<std::int64_t>(1, m_annealing / Steps);
        m_walk.sweep(m_random, temperature, part);
        if (m_walk.troubled())
            m_walk.tighten();
        m_done += part;
        while (m_replicas.size() < m_temperatures.size()
               && temperature <= m_temperatures[m_replicas.size()] * 1.000001)
            m_replicas.push_back(m_walk);
        if (++m_step % (Steps / 16) == 0 || m_step == Steps)
            keep(m_walk);
        if (m_step < Steps)
            return;
        while (m_replicas.size() < m_temperatures.size())
            m_replicas.push_back(m_walk);
        m_improved = m_done;
    }

    void exchange()
    {
        for (std::size_t k = 0; k < m_replicas.size(); ++k)
            m_replicas[k].sweep(m_random, m_temperatures[k], m_perRound);
        m_done += m_perRound * std::int64_t(m_replicas.size());
        if (m_replicas.back().troubled())
            for (Walk& replica : m_replicas)
                replica.tighten();
        keepColdest();
        for (std::size_t k = m_round & 1U; k + 1 < m_replicas.size(); k += 2)
            changePlaces(k);
        ++m_round;
        if (m_done - m_improved > std::max(m_budget / 10, 3 * ProposalsToCool * m_size))
            restart();
    }

    /// Nothing better for long: every replica is shaken wholly for itself, only the best is kept.
    void restart()
    {
        for (Walk& replica : m_replicas)
            replica.sweep(m_random, 1e9, 20 * m_size);
        m_improved = m_done;
        m_seen = m_replicas.back().value();
    }

    void changePlaces(std::size_t k)
    {
        const double gain = (1 / m_temperatures[k + 1] - 1 / m_temperatures[k])
            * (m_replicas[k].energy() - m_replicas[k + 1].energy());
        if (gain >= double(m_luck[m_random.next() >> 40]))
            std::swap(m_replicas[k], m_replicas[k + 1]);
    }

    /// The best of the coldest since the last look is polished; at times so is the colder third, record or
    /// not.
    void keepColdest()
    {
        const std::size_t count = m_replicas.size();
        for (std::size_t k = count - std::min<std::size_t>(3, count); k < count; ++k)
            if (m_replicas[k].value() > m_seen) {
                m_seen = m_replicas[k].value();
                m_improved = m_done;
                m_record = m_replicas[k];
            }
        if (m_round % 16 == 0)
            keepRecord();
        if (m_round % 64 == 0)
            for (std::size_t k = count - count / 3; k < count; ++k)
                keep(m_replicas[k]);
    }

    void keepRecord()
    {
        if (m_record)
            keep(std::move(*m_record));
        m_record.reset();
    }

    void keep(Walk walk)
    {
        walk.polish();
        if (walk.value() > m_best.value())
            m_best = std::move(walk);
    }

    TeamRandom m_random;
    TeamLuck m_luck;
    Walk m_walk;
    Walk m_best;
    std::optional<Walk> m_record; ///< not yet polished
    Value m_seen;
    std::vector<Walk> m_replicas; ///< the hottest first
    std::vector<double> m_temperatures;
    std::int64_t m_budget;
    std::int64_t m_size;
    std::int64_t m_perRound = 1; ///< of each replica between two exchanges
    std::int64_t m_done = 0;
    std::int64_t m_annealing = 0;
    std::int64_t m_improved = 0; ///< when the coldest were better than all since the last restart
    double m_hot = 0;
    double m_cold = 0;
    int m_step = 0;
    unsigned m_round = 0;
};

} // namespace kitcamp
