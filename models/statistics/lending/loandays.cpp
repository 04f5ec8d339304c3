// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long units were out, and how many at once.
#include "models/statistics/lending/lendingrows.h"
#include "models/statistics/lending/loancount.h"

namespace kitcamp {

namespace {

/// The instants at which the days of a grid begin, the last of them its end.
std::vector<qint64> beginnings(const LoanCount& count, const BucketGrid& grid)
{
    std::vector<qint64> begins;
    for (WallDay day = grid.first(); day <= grid.end(); ++day)
        begins.push_back(count.clock.beginOf(day));
    return begins;
}

struct Out {
    qint64 begin;
    qint64 end;
};

/// When a loan ran within \p past; begin after end: not at all.
Out outIn(const LoanCount& count, size_t loan, const LoanCount::Stretch& past)
{
    return {std::max(count.loans->lentAt(loan), past.begin),
            std::min(count.loans->returnedAt(loan), past.end)};
}

/// Calls \p visit(cell of time, seconds) for each stretch of a loan.
template <typename Visit>
void eachStretch(const Out& out, const BucketGrid& grid, const std::vector<qint64>& begins, WallDay day,
                 Visit&& visit)
{
    for (qint64 at = out.begin; at < out.end && day < grid.end();) {
        const WallDay next = grid.endOfCell(day);
        const qint64 end = std::min(out.end, begins[static_cast<size_t>(next - grid.first())]);
        if (grid.cell(day) >= 0)
            visit(grid.cell(day), end - at);
        at = end;
        day = next;
    }
}

/// A unit goes out or comes back.
struct Move {
    qint64 at;
    int loan;
    bool isReturn;
};

/// What moved within a stretch of time, one after the other; who comes back makes room for who goes in the
/// same second. What is out at the end of the stretch stays out. Nothing is kept: a million loans move twice.
class Moves
{
public:
    Moves(const LoanCount& count, const LoanCount::Stretch& past)
        : m_count(count)
        , m_past(past)
        , m_lendings(count.loans->byLending())
        , m_returns(count.loans->byReturn())
    {
    }

    /// nullptr at the end; else good until the next call.
    [[nodiscard]] const Move* next()
    {
        while (m_lending < m_lendings.size() || m_back < m_returns.size()) {
            const bool isReturn = m_lending == m_lendings.size()
                || (m_back < m_returns.size()
                    && m_count.loans->returnedAt(static_cast<size_t>(m_returns[m_back]))
                        <= m_count.loans->lentAt(static_cast<size_t>(m_lendings[m_lending])));
            const int number = isReturn ? m_returns[m_back++] : m_lendings[m_lending++];
            const auto loan = static_cast<size_t>(number);
            const Out out = outIn(m_count, loan, m_past);
            const bool counts =
                out.begin < out.end && (!isReturn || m_count.loans->returnedAt(loan) < m_past.end);
            if (!counts || !m_count.axes.lets(m_count.thing(loan)))
                continue;
            m_move = {isReturn ? out.end : out.begin, number, isReturn};
            return &m_move;
        }
        return nullptr;
    }

private:
    const LoanCount& m_count;
    LoanCount::Stretch m_past;
    const std::vector<int>& m_lendings;
    const std::vector<int>& m_returns;
    size_t m_lending = 0;
    size_t m_back = 0;
    Move m_move{};
};

} // namespace

Result<FactCells> sumDaysLent(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    const LoanCount::Stretch past = count.past(task);
    std::vector<double> days(static_cast<size_t>(count.axes.cells()), 0.0);
    if (count.loans->size() == 0 || past.begin >= past.end)
        return FactCells();
    const BucketGrid grid = count.grid(task, count.clock.day(past.begin), count.clock.day(past.end - 1));
    const std::vector<qint64> begins = beginnings(count, grid);
    for (size_t loan = 0; loan < count.loans->size(); ++loan) {
        if (loan % (1 << 16) == 0 && task.cancelled())
            return countingCancelled();
        const Out out = outIn(count, loan, past);
        const CountedThing thing = count.thing(loan);
        if (out.begin >= out.end || !count.axes.lets(thing))
            continue;
        eachStretch(out, grid, begins, count.clock.day(out.begin), [&](int timeCell, qint64 seconds) {
            count.axes.eachCell(thing, timeCell, [&](int cell) {
                days[static_cast<size_t>(cell)] += static_cast<double>(seconds) / 86400.0;
            });
        });
    }
    return count.axes.named(days);
}

Result<FactCells> findPeak(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    const LoanCount::Stretch past = count.past(task);
    if (count.loans->size() == 0 || past.begin >= past.end)
        return FactCells();
    const BucketGrid grid = count.grid(task, count.clock.day(past.begin), count.clock.day(past.end - 1));
    Moves moves(count, past);
    std::vector<double> out(static_cast<size_t>(count.axes.cells()), 0.0); // by groups, at time cell 0
    std::vector<double> peaks = out;
    std::vector<int> met; // groups that ever had a unit out
    const Move* move = moves.next();
    for (const BucketGrid::Stretch& stretch : grid.stretches()) {
        if (task.cancelled())
            return countingCancelled();
        const qint64 end = count.clock.beginOf(stretch.end);
        const qint64 begin = count.clock.beginOf(stretch.first);
        const auto put = [&](const Move& next, bool countsHere) {
            count.axes.eachCell(count.thing(static_cast<size_t>(next.loan)), 0, [&](int group) {
                double& number = out[static_cast<size_t>(group)];
                if (number == 0.0 && !next.isReturn)
                    met.push_back(group);
                number += next.isReturn ? -1 : 1;
                if (next.isReturn || !countsHere)
                    return;
                double& peak = peaks[static_cast<size_t>(group + stretch.cell)];
                peak = std::max(peak, number);
            });
        };
        // What happened before, also on days that are not asked about.
        for (; move && move->at <= begin; move = moves.next())
            put(*move, false);
        std::sort(met.begin(), met.end());
        met.erase(std::unique(met.begin(), met.end()), met.end());
        for (const int group : met) {
            double& peak = peaks[static_cast<size_t>(group + stretch.cell)];
            peak = std::max(peak, out[static_cast<size_t>(group)]);
        }
        for (; move && move->at < end; move = moves.next())
            put(*move, true);
    }
    return count.axes.named(peaks);
}

Result<QList<qint64>> loansRunning(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    const LoanCount::Stretch past = count.past(task);
    QList<qint64> ids;
    if (count.loans->size() == 0 || past.begin >= past.end)
        return ids;
    const BucketGrid grid = count.grid(task, count.clock.day(past.begin), count.clock.day(past.end - 1));
    const std::vector<qint64> begins = beginnings(count, grid);
    for (size_t loan = 0; loan < count.loans->size(); ++loan) {
        const Out out = outIn(count, loan, past);
        if (out.begin >= out.end || !count.axes.lets(count.thing(loan)))
            continue;
        bool isAsked = false;
        eachStretch(out, grid, begins, count.clock.day(out.begin), [&](int, qint64) { isAsked = true; });
        if (isAsked)
            ids << count.loans->id(loan);
    }
    return ids;
}

Result<QList<qint64>> loansAtPeak(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    const LoanCount::Stretch past = count.past(task);
    QList<qint64> ids;
    qint64 at = past.begin;
    int out = 0;
    int most = 0;
    Moves moves(count, past);
    while (const Move* move = moves.next()) {
        out += move->isReturn ? -1 : 1;
        if (out > most) {
            most = out;
            at = move->at;
        }
    }
    for (size_t loan = 0; loan < count.loans->size(); ++loan) {
        const Out running = outIn(count, loan, past);
        if (running.begin <= at && at < running.end && count.axes.lets(count.thing(loan)))
            ids << count.loans->id(loan);
    }
    return ids;
}

} // namespace kitcamp
