// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/teamcases.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CaseWords)
};

/// "First wish of 3 of 5, among the wishes of 1 more."
QString whoWished(const TeamOfCases& team, int projectCase)
{
    const auto answered = static_cast<int>(team.wishes.size());
    const auto wished = [&](auto holds) {
        return static_cast<int>(std::count_if(team.wishes.begin(), team.wishes.end(), holds));
    };
    const int first = wished([&](const QList<int>& ranked) { return ranked.constFirst() == projectCase; });
    const int named = wished([&](const QList<int>& ranked) { return ranked.contains(projectCase); });
    if (named == 0)
        return CaseWords::tr("None of the %n who answered named it.", nullptr, answered);
    if (first == 0)
        return CaseWords::tr("Nobody's first wish, but named by %1 of %n who answered.", nullptr, answered)
            .arg(named);
    QString sentence = CaseWords::tr("First wish of %1 of %n who answered", nullptr, answered).arg(first);
    if (named > first)
        sentence += CaseWords::tr(", named by %n more", nullptr, named - first);
    return sentence + u'.';
}

int bestCase(const CaseWishes& wishes, int team)
{
    int best = 0;
    for (int i = 1; i < wishes.cases(); ++i) {
        if (wishes.satisfaction(team, i) > wishes.satisfaction(team, best))
            best = i;
    }
    return best;
}

/// Why not the case that the team would have liked best.
QString whyNotBest(const ProjectCases& projects, int team, int best)
{
    const OfferedCase& liked = projects.cases[best];
    QStringList owners;
    for (const TeamOfCases& other : projects.teams) {
        if (other.projectCase == liked.id)
            owners << other.title;
    }
    const int percent = projects.wishes().satisfaction(team, best) / 100;
    if (liked.mostTeams > 0 && owners.size() >= liked.mostTeams) {
        return CaseWords::tr("%1 would suit it better (%2 %), but is full: %3.", "%1: case, %3: teams")
            .arg(liked.title())
            .arg(percent)
            .arg(owners.join(QLocale().language() == QLocale::Chinese ? u"；"_s : u"; "_s));
    }
    return CaseWords::tr("%1 would suit it better (%2 %) and still takes teams.", "%1: case")
        .arg(liked.title())
        .arg(percent);
}

} // namespace

QString whyCase(const ProjectCases& projects, int team)
{
    const TeamOfCases& facts = projects.teams[team];
    const int mine = projects.caseIndex(facts.projectCase);
    if (projects.cases.isEmpty())
        return {};
    if (facts.wishes.isEmpty())
        return mine < 0 ? QString() : CaseWords::tr("Nobody of the team named a wish.");
    const CaseWishes wishes = projects.wishes();
    const int best = bestCase(wishes, team);
    if (mine < 0)
        return CaseWords::tr("It would like %1 best (%2 %).", "%1: case")
            .arg(projects.cases[best].title())
            .arg(wishes.satisfaction(team, best) / 100);
    QString why = whoWished(facts, mine);
    if (wishes.satisfaction(team, best) > wishes.satisfaction(team, mine))
        why += u' ' + whyNotBest(projects, team, best);
    return why;
}

} // namespace kitcamp
