// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamoptimiser.h"

#include "models/planning/teams/replicaexchange.h"
#include "models/planning/teams/teamconstruction.h"
#include "models/planning/teams/teampolish.h"
#include "models/planning/teams/teamwalk.h"

#include <QElapsedTimer>

#include <algorithm>
#include <thread>

namespace kitcamp {

namespace {
constexpr int Epochs = 8; // the searches exchange so often

/// One search for each seed, and what they tell one another.
class Forming
{
public:
    Forming(const TeamProblem& problem, const TeamSettings& settings, const TeamProgressed& progressed,
            const std::atomic<bool>* stop);
    TeamResult run();

private:
    using Search = ReplicaExchange<TeamWalk>;
    [[nodiscard]] TeamWalk firstWalk(TeamRandom& random);
    [[nodiscard]] std::vector<Search> beginSearches();
    void runEpoch(std::vector<Search>& searches, qint64 until);
    void exchange(std::vector<Search>& searches);
    [[nodiscard]] bool stopped();
    void say(qint64 iterations, const TeamValue& value);
    void prove(TeamWalk walk);

    const TeamSettings& m_settings;
    const TeamProgressed& m_progressed;
    const std::atomic<bool>* m_stop;
    std::shared_ptr<const TeamModel> m_model;
    QElapsedTimer m_clock;
    std::atomic<bool> m_halt = false; ///< by the caller or the clock, for all threads
    TeamValue m_bestValue;
    TeamResult m_result;
    qint64 m_budget = 0;
};

Forming::Forming(const TeamProblem& problem, const TeamSettings& settings, const TeamProgressed& progressed,
                 const std::atomic<bool>* stop)
    : m_settings(settings)
    , m_progressed(progressed)
    , m_stop(stop)
    , m_model(std::make_shared<const TeamModel>(problem))
    , m_budget(settings.iterations > 0 ? settings.iterations : iterationsOf(problem, settings.seconds))
{
    m_clock.start();
    m_result.seed = settings.seed;
}

bool Forming::stopped()
{
    if (m_stop && m_stop->load(std::memory_order_relaxed) && !m_halt.exchange(true))
        m_result.stopped = true;
    if (m_settings.emergencySeconds > 0 && double(m_clock.elapsed()) > m_settings.emergencySeconds * 1000
        && !m_halt.exchange(true))
        m_result.cut = true;
    return m_halt.load(std::memory_order_relaxed);
}

void Forming::say(qint64 iterations, const TeamValue& value)
{
    m_bestValue = std::max(m_bestValue, value);
    if (m_progressed)
        m_progressed({.iterations = iterations, .ofIterations = m_budget, .best = m_bestValue});
}

TeamWalk Forming::firstWalk(TeamRandom& random)
{
    TeamSolution solution = m_settings.start ? *m_settings.start : firstTeams(*m_model, random);
    for (std::size_t unit = 0; unit < m_model->units.size(); ++unit)
        for (const int student : m_model->units[unit])
            solution.team[std::size_t(student)] = m_model->lockOf[unit] != TeamProblem::Free
                ? m_model->lockOf[unit]
                : solution.team[std::size_t(m_model->units[unit].front())];
    TeamState state(m_model, solution);
    if (!m_settings.start)
        assignProjects(state);
    TeamWalk walk(std::move(state), random, &m_halt);
    walk.repair(random, std::min<qint64>(m_budget, 400'000 + 40 * m_model->problem.students));
    return walk;
}

std::vector<Forming::Search> Forming::beginSearches()
{
    std::vector<Search> searches;
    for (int k = 0; k < std::max(1, m_settings.threads); ++k) {
        TeamRandom random(m_settings.seed * 1'000'003 + quint64(k));
        searches.emplace_back(firstWalk(random), random.next(), m_budget, m_model->problem.students);
        if (k == 0) {
            m_bestValue = searches.front().best().value();
            say(0, m_bestValue);
        }
    }
    return searches;
}

void Forming::runEpoch(std::vector<Search>& searches, qint64 until)
{
    std::vector<std::thread> threads;
    for (std::size_t k = 1; k < searches.size(); ++k)
        threads.emplace_back([this, &search = searches[k], until] {
            search.run(until, [this] { return m_halt.load(std::memory_order_relaxed); });
        });
    Search& own = searches.front();
    own.run(until, [this, &own] {
        say(own.done(), own.best().value());
        return stopped();
    });
    for (std::thread& thread : threads)
        thread.join();
}

/// The best of all comes first; the others go on from it in the cold.
void Forming::exchange(std::vector<Search>& searches)
{
    const auto best = std::ranges::max_element(searches, [](const Search& one, const Search& two) {
        return one.best().value() < two.best().value();
    });
    const TeamWalk walk = best->best();
    for (Search& search : searches)
        if (search.best().value() < walk.value())
            search.receive(walk);
}

void Forming::prove(TeamWalk walk)
{
    const auto units = qint64(m_model->freeUnits.size());
    if (!stopped() && 4 * units * units <= m_budget) {
        TeamPolish polish(walk.state(), &m_halt);
        qint64 checked = -1;
        while (checked < 0 && !stopped()) {
            polish.run();
            checked = polish.swapsWithoutGain();
        }
        m_result.locallyOptimal = checked >= 0;
        m_result.swapsChecked = std::max<qint64>(0, checked);
    }
    m_result.solution = walk.state().solution();
    m_result.value = walk.value();
}

TeamResult Forming::run()
{
    std::vector<Search> searches = beginSearches();
    for (int epoch = 1; epoch <= Epochs && !stopped(); ++epoch) {
        runEpoch(searches, m_budget * epoch / Epochs);
        exchange(searches);
    }
    m_result.iterations = searches.front().done();
    prove(searches.front().best());
    say(m_result.iterations, m_result.value);
    return m_result;
}
} // namespace

qint64 iterationsOf(const TeamProblem& problem, double seconds)
{
    const double work =
        1 + double(problem.criteria.size() + problem.rules.size()) / 4 + problem.students / 400.0;
    return std::max<qint64>(1000, qint64(seconds * 16e6 / work));
}

TeamResult formTeams(const TeamProblem& problem, const TeamSettings& settings,
                     const TeamProgressed& progressed, const std::atomic<bool>* stop)
{
    return Forming(problem, settings, progressed, stop).run();
}

} // namespace kitcamp
