// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/awards.h"
#include "models/activities/judging/judgingactions.h"
#include "tests/camps/campcentre.h"

namespace kitcamp {

/// A camp with three teams of two, a final round of two criteria (Idea, weight 3, of 10; Stage, weight 1, of
/// 20) and judges on demand.
class JudgingCentre : public CampCentre
{
public:
    JudgingCentre();

    qint64 judge(const QString& name, qint64 organization = 0, const QString& role = QStringLiteral("judge"));
    qint64 addRound(const QString& name, const QJsonObject& more = {});
    qint64 addCriterion(qint64 round, const QString& name, int weight, int most);
    /// As the judge writes it on a sheet: points by criterion, hundredths.
    [[nodiscard]] Result<Performed> give(qint64 judge, qint64 team, qint64 criterion,
                                         std::optional<qint64> points);
    /// Both criteria of the final, in whole points.
    void score(qint64 judge, qint64 team, int ideaPoints, int stagePoints);
    [[nodiscard]] JudgingSheet sheet();
    /// "1: 2 · Red, 2: ..." of the final; 0 for all rounds.
    [[nodiscard]] QStringList ranks(qint64 round);

    qint64 plan1 = 0;
    qint64 blue = 0;
    qint64 red = 0;
    qint64 green = 0;
    qint64 finals = 0;
    qint64 idea = 0;
    qint64 stage = 0;

private:
    qint64 makeTeam(int number, const QString& name, const QStringList& members, qint64 organization);
};

} // namespace kitcamp
