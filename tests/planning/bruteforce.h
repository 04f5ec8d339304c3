// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/finding.h"

#include <QSet>

namespace kitcamp::testkit {

/// A second opinion: looks at each pair of sessions and at each minute, straight from the input, and shares
/// no code with what it judges. Gives a line for each finding of the rules that it knows.
class BruteForce
{
public:
    explicit BruteForce(const planning::Plan& plan);

    [[nodiscard]] QStringList lines() const;
    /// The lines for findings of the same rules.
    [[nodiscard]] static QStringList lines(const planning::Findings& findings);

private:
    using Session = planning::Session;
    using Minute = planning::Minute;

    [[nodiscard]] static QString line(planning::Rule rule, const std::vector<planning::SessionId>& sessions,
                                      std::vector<planning::PersonId> persons, int count,
                                      const QString& label);
    void add(planning::Rule rule, const std::vector<planning::SessionId>& sessions,
             const std::vector<planning::PersonId>& persons, int count, const QString& label = {});
    void addPair(const Session& a, const Session& b);
    void addOrder(const Session& a, const Session& b);
    void addGap(const Session& a, const Session& b);
    void addOwn(const Session& session);
    void addMarks(const Session& session);
    void addShortage(const Session& session);
    [[nodiscard]] QSet<qint64> participants(const Session& session) const;
    [[nodiscard]] bool isFreeBetween(const Session& a, const Session& b, planning::PersonId person) const;
    [[nodiscard]] bool isAvailability(const planning::Availability& row, Minute minute) const;
    [[nodiscard]] bool isBusy(const planning::BusyTime& row, Minute minute) const;
    [[nodiscard]] QSet<qint64> personsOf(const planning::BusyTime& row) const;

    const planning::Plan& m_plan;
    std::vector<Session> m_standing;
    QStringList m_lines;
};

} // namespace kitcamp::testkit
