// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/ranking.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RankingWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RankingWords)
};

QString titleOf(const JudgingSheet& sheet, qint64 team)
{
    const JudgedTeam* found = sheet.team(team);
    return found ? found->title() : QString();
}

/// Why \p better stands before \p worse, which follows in the list.
class Comparing
{
public:
    Comparing(const JudgingSheet& sheet, const Ranking& ranking, const QLocale& locale)
        : m_sheet(sheet)
        , m_ranking(ranking)
        , m_locale(locale)
    {
    }

    [[nodiscard]] QString behind(const RankedTeam& better, const RankedTeam& worse) const
    {
        const QString other = titleOf(m_sheet, better.team);
        switch (better.aboveNext) {
        case Decided::ByTotal:
            return RankingWords::tr("%1 points behind team %2.")
                .arg((better.share - worse.share).text(m_locale), other);
        case Decided::Shared:
            return RankingWords::tr("The same total as team %1: both share the rank.").arg(other);
        case Decided::ByCriterion:
            return RankingWords::tr("The same total as team %1, which is better by %2: %3 against %4.",
                                    "%2: criterion, %3 and %4: points of 100")
                .arg(other, criterion(better), byCriterion(better, better.criterion),
                     byCriterion(worse, better.criterion));
        case Decided::ByFirsts:
            return RankingWords::tr("The same total as team %1, which %n judge(s) put first; this one %2.",
                                    "%2: a number", better.rounds.constLast().firsts)
                .arg(other)
                .arg(worse.rounds.constLast().firsts);
        }
        return {};
    }

    [[nodiscard]] QString before(const RankedTeam& better, const RankedTeam& worse) const
    {
        const QString other = titleOf(m_sheet, worse.team);
        switch (better.aboveNext) {
        case Decided::ByTotal:
            return RankingWords::tr("%1 points before team %2.")
                .arg((better.share - worse.share).text(m_locale), other);
        case Decided::Shared:
            return RankingWords::tr("The same total as team %1: both share the rank.").arg(other);
        case Decided::ByCriterion:
            return RankingWords::tr("The same total as team %1; %2 decided: %3 against %4.",
                                    "%2: criterion, %3 and %4: points of 100")
                .arg(other, criterion(better), byCriterion(better, better.criterion),
                     byCriterion(worse, better.criterion));
        case Decided::ByFirsts:
            return RankingWords::tr(
                       "The same total as team %1; %n judge(s) put this one first, the other %2.",
                       "%2: a number", better.rounds.constLast().firsts)
                .arg(other)
                .arg(worse.rounds.constLast().firsts);
        }
        return {};
    }

    /// What costs \p worse most against \p better, in points of 100; empty where it is better everywhere.
    [[nodiscard]] QString largestGap(const RankedTeam& better, const RankedTeam& worse) const
    {
        qint64 most = 0;
        QString sentence;
        for (qsizetype round = 0; round < m_ranking.rounds.size(); ++round) {
            const JudgingRound& facts = m_ranking.rounds[round];
            const RoundResult& up = better.rounds[round];
            const RoundResult& down = worse.rounds[round];
            for (qsizetype i = 0; i < facts.criteria.size() && up.isJudged() && down.isJudged(); ++i) {
                const qint64 gap = (up.criteria[i] - down.criteria[i]).parts() / 1000
                    * facts.criteria[i].weight * facts.criteria[i].most * 100 / facts.fullTotal()
                    * std::max(1, facts.weight);
                if (gap <= most)
                    continue;
                most = gap;
                sentence = RankingWords::tr("The largest difference is in %1: %2 against %3 of 100.",
                                            "%1: criterion")
                               .arg(facts.criteria[i].name, down.criteria[i].text(m_locale),
                                    up.criteria[i].text(m_locale));
            }
        }
        return sentence;
    }

private:
    [[nodiscard]] QString criterion(const RankedTeam& better) const
    {
        return m_ranking.rounds.constLast().criteria.value(better.criterion).name;
    }
    [[nodiscard]] QString byCriterion(const RankedTeam& team, int index) const
    {
        return team.rounds.constLast().criteria.value(index).text(m_locale);
    }

    const JudgingSheet& m_sheet;
    const Ranking& m_ranking;
    const QLocale& m_locale;
};

QString namesOf(const JudgingSheet& sheet, const QList<qint64>& judges)
{
    QStringList names;
    for (const qint64 id : judges) {
        if (const Judge* judge = sheet.judge(id))
            names << judge->name;
    }
    return names.join(QLocale().language() == QLocale::Chinese ? u"、"_s : u", "_s);
}

QStringList roundSentences(const JudgingSheet& sheet, const JudgingRound& round, const RoundResult& result,
                           bool several, const QLocale& locale)
{
    QStringList sentences;
    if (!result.isJudged()) {
        return {
            RankingWords::tr("%1: nobody has finished a sheet for this team, it gets nothing for this round.",
                             "%1: round")
                .arg(round.name)};
    }
    const QString head =
        several ? round.name + RankingWords::tr(": ", "after the name of a round") : QString();
    sentences << head
            + RankingWords::tr("%1 of 100 from %n judge(s).", nullptr, result.counted())
                  .arg(result.share.text(locale));
    QList<qint64> dropped;
    for (const JudgeTotal& one : result.totals) {
        if (!one.counted)
            dropped << one.judge;
    }
    if (!dropped.isEmpty())
        sentences
            << RankingWords::tr("Left out as the lowest and the highest: %1.").arg(namesOf(sheet, dropped));
    return sentences;
}

QList<qint64> nearJudges(const JudgingSheet& sheet, const RankedTeam& ranked)
{
    QList<qint64> near;
    const JudgedTeam* team = sheet.team(ranked.team);
    for (const RoundResult& result : ranked.rounds) {
        for (const JudgeTotal& one : result.totals) {
            const Judge* judge = sheet.judge(one.judge);
            if (team && judge && judge->isNear(*team) && !near.contains(one.judge))
                near << one.judge;
        }
    }
    return near;
}

QString rankSentence(const RankedTeam& team, int of, const QLocale& locale)
{
    return RankingWords::tr("Rank %1 of %2 with %3 of 100.")
        .arg(team.rank)
        .arg(of)
        .arg(team.share.text(locale));
}

} // namespace

QStringList whyRanked(const JudgingSheet& sheet, const Ranking& ranking, qint64 team, const QLocale& locale)
{
    const RankedTeam* found = ranking.of(team);
    if (!found)
        return {};
    if (found->rank == 0)
        return {RankingWords::tr("No judge has finished a sheet for this team yet.")};
    const auto place = found - ranking.teams.constData();
    const auto ranked = std::count_if(ranking.teams.begin(), ranking.teams.end(),
                                      [](const RankedTeam& one) { return one.rank > 0; });
    const Comparing comparing(sheet, ranking, locale);
    QStringList sentences{rankSentence(*found, static_cast<int>(ranked), locale)};
    if (place > 0) {
        const RankedTeam& better = ranking.teams[place - 1];
        sentences << comparing.behind(better, *found);
        if (better.aboveNext == Decided::ByTotal)
            sentences << comparing.largestGap(better, *found);
    }
    if (place + 1 < ranked)
        sentences << comparing.before(*found, ranking.teams[place + 1]);
    for (qsizetype i = 0; i < ranking.rounds.size(); ++i)
        sentences << roundSentences(sheet, ranking.rounds[i], found->rounds[i], ranking.rounds.size() > 1,
                                    locale);
    if (const QList<qint64> near = nearJudges(sheet, *found); !near.isEmpty())
        sentences << RankingWords::tr("▲ Judged also by somebody of its own university: %1.")
                         .arg(namesOf(sheet, near));
    sentences.removeAll(QString());
    return sentences;
}

QString tieRuleSentence(TieRule rule)
{
    switch (rule) {
    case TieRule::Shared:
        return RankingWords::tr("Teams with the same total share a rank.");
    case TieRule::Criteria:
        return RankingWords::tr("With the same total the criteria decide, in their order.");
    case TieRule::Judges:
        return RankingWords::tr("With the same total the one wins whom more judges put first.");
    }
    return {};
}

} // namespace kitcamp
