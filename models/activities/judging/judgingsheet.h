// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace kitcamp {

/// What a judge looks at, and how much it counts among its round.
struct RubricCriterion {
    qint64 id = 0;
    QString name; ///< in the language of the window
    QString description;
    int weight = 1;
    int most = 10; ///< full marks, whole points
};

/// What decides between teams with the same total.
enum class TieRule { Shared, Criteria, Judges };

/// One round of a camp's judging.
struct JudgingRound {
    qint64 id = 0;
    QString name;
    int weight = 100; ///< among the rounds
    TieRule ties = TieRule::Shared;
    bool dropExtremes = false;
    bool closed = false;
    QList<RubricCriterion> criteria;

    /// Weighted hundredths of a team that gets full marks by every criterion.
    [[nodiscard]] qint64 fullTotal() const;
};

/// A team as juries see it.
struct JudgedTeam {
    qint64 id = 0;
    int number = 0;
    QString name; ///< of the language of the window; may be empty
    QString project; ///< its case by the plan that counts; may be empty
    QSet<qint64> organizations; ///< where its members come from
    QStringList organizationNames;
    QStringList members;

    /// "3 · Blue Whale"
    [[nodiscard]] QString title() const;
};

/// Somebody who may give marks.
struct Judge {
    qint64 participation = 0;
    qint64 person = 0;
    QString name;
    QString role; ///< 'judge', 'teacher', 'mentor'
    qint64 organization = 0;
    QString organizationName;

    /// The team has members of the judge's own university or company.
    [[nodiscard]] bool isNear(const JudgedTeam& team) const
    {
        return organization != 0 && team.organizations.contains(organization);
    }
};

/// Which mark: of whom, for which team, by which criterion.
struct MarkKey {
    qint64 judge = 0;
    qint64 team = 0;
    qint64 criterion = 0;
    friend bool operator==(const MarkKey&, const MarkKey&) = default;
};
[[nodiscard]] size_t qHash(const MarkKey& key, size_t seed = 0) noexcept;

/// All that a camp's judging consists of, as it stands in the file now.
struct JudgingSheet {
    qint64 activity = 0;
    qint64 plan = 0; ///< of teams, the one that counts; 0: none yet
    QList<JudgingRound> rounds; ///< in their order
    QList<JudgedTeam> teams; ///< by number
    QList<Judge> judges; ///< judges first, then teachers and mentors; by name
    QHash<MarkKey, qint64> marks; ///< hundredths

    [[nodiscard]] const JudgingRound* round(qint64 id) const;
    [[nodiscard]] const JudgedTeam* team(qint64 id) const;
    [[nodiscard]] const Judge* judge(qint64 participation) const;
    [[nodiscard]] std::optional<qint64> mark(qint64 judge, qint64 team, qint64 criterion) const;
    /// How many of the round's criteria the judge has marked for the team.
    [[nodiscard]] int given(const JudgingRound& round, qint64 judge, qint64 team) const;
    /// Weighted hundredths, once every criterion is marked; an unfinished sheet does not count.
    [[nodiscard]] std::optional<qint64> total(const JudgingRound& round, qint64 judge, qint64 team) const;
    /// Judges of the round: whose role it is, and all who gave a mark in it.
    [[nodiscard]] QList<Judge> judgesOf(const JudgingRound& round) const;
};

[[nodiscard]] Result<JudgingSheet> judgingSheet(Connection& connection, qint64 activity);

/// One person who judged in two roles, and gave one team marks in both: only one of them can count.
struct ScoredTwice {
    Judge first;
    Judge second;
    QList<qint64> teams;
};
[[nodiscard]] QList<ScoredTwice> scoredTwice(const JudgingSheet& sheet, const JudgingRound& round);

/// "judge", "teacher", "mentor", translated.
[[nodiscard]] QString judgeRoleWord(const QString& role);

} // namespace kitcamp
