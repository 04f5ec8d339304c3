// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/selection/boxedprogram.h"

#include <algorithm>
#include <cmath>

namespace kitcamp::selecting {

namespace {

constexpr double tolerance = 1e-9;
constexpr double smallestPivot = 1e-7;
constexpr int pivotsPerInversion = 60;
constexpr int pivotsPerRow = 200; // far more than any solution took; ends a circle of rounding errors

} // namespace

BoxedProgram::BoxedProgram(std::vector<double> values, int rows)
    : m_rows(rows)
    , m_columns(values.size())
    , m_value(std::move(values))
    , m_least(m_value.size(), 0.0)
    , m_most(m_value.size(), 1.0)
    , m_inverse(std::size_t(rows) * rows, 0.0)
{
    const auto columns = int(m_columns.size());
    m_value.resize(columns + rows, 0.0);
    m_least.resize(columns + rows, 0.0);
    m_most.resize(columns + rows, double(columns));
    m_at = m_most;
    m_reduced = m_value;
    m_isBasic.assign(columns + rows, false);
    for (int row = 0; row < rows; ++row) {
        m_basis.push_back(columns + row);
        m_isBasic[columns + row] = true;
        m_inverse[std::size_t(row) * rows + row] = -1.0; // a row's own variable is taken from its sum
    }
}

void BoxedProgram::boundRow(int row, double least, double most)
{
    boundColumn(int(m_columns.size()) + row, least, most);
}

void BoxedProgram::boundColumn(int column, double least, double most)
{
    m_least[column] = least;
    m_most[column] = most;
}

double BoxedProgram::product(const double* row, int variable) const
{
    if (isRow(variable))
        return -row[rowOf(variable)];
    double sum = 0.0;
    for (const int entry : m_columns[variable])
        sum += row[entry];
    return sum;
}

double BoxedProgram::objective() const
{
    double sum = 0.0;
    for (int column = 0; column < int(m_columns.size()); ++column)
        sum += m_value[column] * m_at[column];
    return sum;
}

/// What each variable would add beyond what its rows cost.
void BoxedProgram::priceOut()
{
    std::vector<double> prices(m_rows, 0.0);
    for (int place = 0; place < m_rows; ++place) {
        const double value = m_value[m_basis[place]];
        for (int row = 0; value != 0.0 && row < m_rows; ++row)
            prices[row] += value * m_inverse[std::size_t(place) * m_rows + row];
    }
    for (int variable = 0; variable < count(); ++variable)
        m_reduced[variable] =
            m_isBasic[variable] ? 0.0 : m_value[variable] - product(prices.data(), variable);
    m_work += qint64(m_rows) * m_rows + 4LL * count();
}

/// Who is not in the basis stands at the bound that its price asks for.
void BoxedProgram::settle()
{
    for (int variable = 0; variable < count(); ++variable) {
        if (m_isBasic[variable])
            continue;
        const double price = m_reduced[variable];
        const bool isHigh = m_at[variable] * 2 > m_least[variable] + m_most[variable];
        m_at[variable] =
            price > tolerance || (price >= -tolerance && isHigh) ? m_most[variable] : m_least[variable];
    }
}

void BoxedProgram::placeBasics()
{
    std::vector<double> sums(m_rows, 0.0);
    for (int variable = 0; variable < count(); ++variable) {
        if (m_isBasic[variable] || m_at[variable] == 0.0)
            continue;
        if (isRow(variable))
            sums[rowOf(variable)] -= m_at[variable];
        else
            for (const int row : m_columns[variable])
                sums[row] += m_at[variable];
    }
    for (int place = 0; place < m_rows; ++place) {
        double at = 0.0;
        for (int row = 0; row < m_rows; ++row)
            at -= m_inverse[std::size_t(place) * m_rows + row] * sums[row];
        m_at[m_basis[place]] = at;
    }
    m_work += qint64(m_rows) * m_rows + 4LL * count();
}

/// The place whose variable is farthest outside of its bounds; -1 where none is.
int BoxedProgram::leavingPlace() const
{
    int farthest = -1;
    double distance = 1e-7;
    for (int place = 0; place < m_rows; ++place) {
        const int variable = m_basis[place];
        const double outside =
            std::max(m_least[variable] - m_at[variable], m_at[variable] - m_most[variable]);
        if (outside > distance) {
            distance = outside;
            farthest = place;
        }
    }
    return farthest;
}

/// Who could bring the leaving variable back, cheapest first.
std::vector<BoxedProgram::Step> BoxedProgram::stepsFor(const double* row, bool upwards) const
{
    std::vector<Step> steps;
    for (int variable = 0; variable < count(); ++variable) {
        if (m_isBasic[variable] || m_least[variable] == m_most[variable])
            continue;
        const double entry = product(row, variable) * (upwards ? 1.0 : -1.0);
        const bool isHigh = m_at[variable] == m_most[variable];
        if (isHigh ? entry < smallestPivot : entry > -smallestPivot)
            continue;
        const double size = std::abs(entry);
        steps.push_back({std::abs(m_reduced[variable]) / size, variable, size});
    }
    std::sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        return a.ratio != b.ratio ? a.ratio < b.ratio : a.variable < b.variable;
    });
    return steps;
}

BoxedProgram::Outcome BoxedProgram::pivotAt(int place)
{
    const int leaving = m_basis[place];
    const bool upwards = m_at[leaving] < m_least[leaving];
    const double bound = upwards ? m_least[leaving] : m_most[leaving];
    const std::vector<double> row(m_inverse.begin() + std::size_t(place) * m_rows,
                                  m_inverse.begin() + std::size_t(place + 1) * m_rows);
    double missing = std::abs(bound - m_at[leaving]);
    const std::vector<Step> steps = stepsFor(row.data(), upwards);
    m_work += 8LL * count();
    for (const Step& step : steps) {
        const double range = m_most[step.variable] - m_least[step.variable];
        missing -= range * step.size;
        if (missing > 1e-7) {
            // It goes to its other bound and the next one is asked.
            const bool isHigh = m_at[step.variable] == m_most[step.variable];
            m_at[step.variable] = isHigh ? m_least[step.variable] : m_most[step.variable];
            continue;
        }
        exchange(place, step.variable);
        m_at[leaving] = bound;
        return Outcome::Solved;
    }
    if (missing <= 1e-6)
        return Outcome::GaveUp; // a rounding error stands between possible and not
    blame(row.data(), leaving);
    return Outcome::Impossible;
}

void BoxedProgram::blame(const double* row, int leaving)
{
    m_culprits.clear();
    if (isRow(leaving))
        m_culprits.push_back(rowOf(leaving));
    for (int name = 0; name < m_rows; ++name) {
        if (!m_isBasic[int(m_columns.size()) + name] && std::abs(row[name]) > smallestPivot)
            m_culprits.push_back(name);
    }
}

void BoxedProgram::exchange(int place, int entering)
{
    std::vector<double> column(m_rows, 0.0);
    for (int other = 0; other < m_rows; ++other)
        column[other] = product(m_inverse.data() + std::size_t(other) * m_rows, entering);
    m_isBasic[m_basis[place]] = false;
    m_isBasic[entering] = true;
    m_basis[place] = entering;
    if (++m_sinceInversion >= pivotsPerInversion)
        return invert();
    double* pivotRow = m_inverse.data() + std::size_t(place) * m_rows;
    for (int k = 0; k < m_rows; ++k)
        pivotRow[k] /= column[place];
    for (int other = 0; other < m_rows; ++other) {
        if (other == place || column[other] == 0.0)
            continue;
        double* row = m_inverse.data() + std::size_t(other) * m_rows;
        for (int k = 0; k < m_rows; ++k)
            row[k] -= column[other] * pivotRow[k];
    }
    m_work += qint64(m_rows) * m_rows;
}

/// The inverse anew from the basis (Gauss, Jordan, with the largest pivot), so that errors do not add up.
void BoxedProgram::invert()
{
    const auto n = std::size_t(m_rows);
    std::vector<double> basis(n * n, 0.0);
    std::vector<double> inverse(n * n, 0.0);
    for (std::size_t place = 0; place < n; ++place) {
        inverse[place * n + place] = 1.0;
        const int variable = m_basis[place];
        if (isRow(variable))
            basis[std::size_t(rowOf(variable)) * n + place] = -1.0;
        else
            for (const int row : m_columns[variable])
                basis[std::size_t(row) * n + place] += 1.0;
    }
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t best = k;
        for (std::size_t row = k + 1; row < n; ++row)
            best = std::abs(basis[row * n + k]) > std::abs(basis[best * n + k]) ? row : best;
        if (std::abs(basis[best * n + k]) < 1e-11)
            return; // not to be inverted: the updated inverse stays
        for (std::size_t c = 0; best != k && c < n; ++c) {
            std::swap(basis[best * n + c], basis[k * n + c]);
            std::swap(inverse[best * n + c], inverse[k * n + c]);
        }
        const double pivot = basis[k * n + k];
        for (std::size_t c = 0; c < n; ++c) {
            basis[k * n + c] /= pivot;
            inverse[k * n + c] /= pivot;
        }
        for (std::size_t row = 0; row < n; ++row) {
            const double factor = row == k ? 0.0 : basis[row * n + k];
            if (factor == 0.0)
                continue;
            for (std::size_t c = 0; c < n; ++c) {
                basis[row * n + c] -= factor * basis[k * n + c];
                inverse[row * n + c] -= factor * inverse[k * n + c];
            }
        }
    }
    m_inverse = std::move(inverse);
    m_sinceInversion = 0;
    m_work += 2LL * m_rows * m_rows * m_rows;
}

BoxedProgram::Outcome BoxedProgram::solve()
{
    const int mostPivots = pivotsPerRow * (m_rows + 10);
    for (int pivots = 0; pivots < mostPivots; ++pivots) {
        priceOut();
        settle();
        placeBasics();
        const int place = leavingPlace();
        if (place < 0)
            return Outcome::Solved;
        if (const Outcome outcome = pivotAt(place); outcome != Outcome::Solved)
            return outcome;
    }
    return Outcome::GaveUp;
}

} // namespace kitcamp::selecting
