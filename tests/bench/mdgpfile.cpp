// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/mdgpfile.h"

#include <QFile>

#include <fstream>
#include <map>

namespace kitcamp {

std::optional<DistanceProblem> readMdgp(const QString& path)
{
    std::ifstream file(QFile::encodeName(path).toStdString());
    std::size_t items = 0;
    std::size_t groups = 0;
    std::string kind;
    if (!(file >> items >> groups >> kind) || items < 2 || groups < 1)
        return std::nullopt;
    DistanceProblem problem{
        .items = int(items), .sizes = {}, .distances = std::vector<float>(items * items, 0)};
    for (std::size_t g = 0; g < groups; ++g) {
        DistanceProblem::Size size;
        if (!(file >> size.lower >> size.upper))
            return std::nullopt;
        problem.sizes.push_back(size);
    }
    std::size_t first = 0;
    std::size_t second = 0;
    float distance = 0;
    while (file >> first >> second >> distance) {
        if (first >= items || second >= items)
            return std::nullopt;
        problem.distances[first * items + second] = distance;
        problem.distances[second * items + first] = distance;
    }
    return problem;
}

std::optional<double> valueByFile(const QString& path, const std::vector<int>& groups)
{
    std::ifstream file(QFile::encodeName(path).toStdString());
    int items = 0;
    int count = 0;
    std::string kind;
    file >> items >> count >> kind;
    std::map<int, int> persons;
    for (const int group : groups)
        ++persons[group];
    for (int g = 0; g < count; ++g) {
        int lower = 0;
        int upper = 0;
        file >> lower >> upper;
        if (persons[g] < lower || persons[g] > upper)
            return std::nullopt;
    }
    double sum = 0;
    std::size_t first = 0;
    std::size_t second = 0;
    double distance = 0;
    while (file >> first >> second >> distance)
        sum += groups.at(first) == groups.at(second) ? distance : 0;
    return int(groups.size()) == items && int(persons.size()) == count ? std::optional(sum) : std::nullopt;
}

} // namespace kitcamp
