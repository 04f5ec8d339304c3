// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/explanation.h"
#include "models/planning/teamrules/feasibility.h"
#include "models/planning/teamrules/repair.h"

#include <QCoreApplication>

namespace kitcamp {

/// Says rules, findings and proposals about teams in sentences.
class TeamWords
{
    Q_DECLARE_TR_FUNCTIONS(TeamWords)

public:
    /// The setup lives as long as this.
    explicit TeamWords(const TeamSetup& setup);

    [[nodiscard]] QString student(int student) const { return m_setup.names.value(student); }
    [[nodiscard]] QString students(const std::vector<int>& students) const; ///< at most eight of them
    [[nodiscard]] QString team(int team) const;
    [[nodiscard]] QString value(int column, int code) const;
    [[nodiscard]] QString criterion(int criterion) const; ///< "university, mixed"
    /// "at most 2 with the same university"
    [[nodiscard]] QString claim(const TeamClaim& claim) const;
    /// A table's cell: "Team 3: language is alike for 60 %, because of Wang Fang and Li Lei."
    [[nodiscard]] QString cell(const TeamCell& cell) const;
    [[nodiscard]] QString breach(const TeamBreach& breach) const;
    [[nodiscard]] QString wish(const BrokenWish& broken) const;
    [[nodiscard]] QString whyNot(const WhyNot& why) const;
    [[nodiscard]] QString target(int student, const TeamTarget& target) const;
    /// "No swap of two students improves this (2,934 checked)."
    [[nodiscard]] static QString noSwap(qint64 checked);
    [[nodiscard]] QString comparison(const TeamComparison& comparison) const;
    [[nodiscard]] QString repair(const TeamRepair& repair) const;
    /// Why it cannot be done, with the rules, persons and numbers.
    [[nodiscard]] QString because(const TeamFeasibility& feasibility) const;
    [[nodiscard]] QString relaxation(const TeamRelaxation& relaxation) const;
    /// 0.934 -> "93.4 %"; never 100 % where something is lost.
    [[nodiscard]] static QString percent(double share);
    /// 0.0061 -> "+0.61"; hundredths of the whole.
    [[nodiscard]] static QString points(double change);

private:
    [[nodiscard]] QString rule(const TeamRule& rule) const;
    [[nodiscard]] QString ruleBreach(const TeamBreach& breach) const;
    [[nodiscard]] QString ofCount(const TeamProof& proof) const;
    [[nodiscard]] QString personsOfValues(int column) const;
    [[nodiscard]] QString ofGroup(const TeamProof& proof) const;
    [[nodiscard]] QString ofLocks(const TeamProof& proof) const;
    [[nodiscard]] QString change(const TeamRelaxation::Change& change) const;
    [[nodiscard]] QString byCriterion(const TeamChange& change) const;

    const TeamSetup& m_setup;
};

} // namespace kitcamp
