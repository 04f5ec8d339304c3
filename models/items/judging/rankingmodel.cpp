// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/rankingmodel.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

RankingModel::RankingModel(JudgingReader& reader, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_locale(locale)
{
    connect(&m_reader, &JudgingReader::changed, this, &RankingModel::refresh);
}

void RankingModel::showRound(qint64 round)
{
    m_round = round;
    refresh();
}

/// One mark may move many teams: the table is made anew, but only where it differs.
void RankingModel::refresh()
{
    Ranking fresh = rankingOf(m_reader.sheet(), m_round);
    const auto same = [](const RankedTeam& a, const RankedTeam& b) { return a.team == b.team; };
    const bool stays = fresh.rounds.size() == m_ranking.rounds.size()
        && std::equal(fresh.teams.begin(), fresh.teams.end(), m_ranking.teams.begin(), m_ranking.teams.end(),
                      same);
    if (stays) {
        m_ranking = std::move(fresh);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_ranking = std::move(fresh);
        endResetModel();
    }
    Q_EMIT ranked();
}

qint64 RankingModel::teamAt(int row) const
{
    return row >= 0 && row < m_ranking.teams.size() ? m_ranking.teams[row].team : 0;
}

int RankingModel::rowOf(qint64 team) const
{
    const RankedTeam* found = m_ranking.of(team);
    return found ? static_cast<int>(found - m_ranking.teams.constData()) : -1;
}

QString RankingModel::ruleText() const
{
    if (m_ranking.rounds.isEmpty())
        return {};
    const JudgingRound& last = m_ranking.rounds.constLast();
    QString text;
    if (m_ranking.rounds.size() > 1) {
        QStringList rounds;
        for (const JudgingRound& round : m_ranking.rounds)
            rounds << tr("%1 × %2", "%1: round, %2: its weight").arg(round.name).arg(round.weight);
        text = tr("Rounds by their weights: %1.").arg(rounds.join(u", "_s)) + u' ';
    }
    text += tieRuleSentence(last.ties);
    if (last.dropExtremes)
        text += u' ' + tr("From four judges on the best and the worst of a team are left out.");
    return text;
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_ranking.rounds.isEmpty() ? 0 : static_cast<int>(m_ranking.teams.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : decidedColumn() + 1;
}

QString RankingModel::roundText(const RankedTeam& line, int round) const
{
    const RoundResult result = line.rounds.value(round);
    return result.isJudged() ? result.share.text(m_locale) : u"–"_s;
}

/// Against the team before it, in a few words.
QString RankingModel::decidedText(int row) const
{
    const RankedTeam& line = m_ranking.teams[row];
    if (line.rank == 0)
        return tr("not judged yet");
    if (row == 0)
        return {};
    const RankedTeam& better = m_ranking.teams[row - 1];
    switch (better.aboveNext) {
    case Decided::ByTotal:
        return tr("%1 behind", "%1: points").arg((better.share - line.share).text(m_locale));
    case Decided::ByCriterion:
        return tr("equal; %1 decided", "%1: criterion")
            .arg(m_ranking.rounds.constLast().criteria.value(better.criterion).name);
    case Decided::ByFirsts:
        return tr("equal; first places decided");
    case Decided::Shared:
        return tr("equal, shares the rank");
    }
    return {};
}

QString RankingModel::secondLine(qint64 team) const
{
    const JudgedTeam* facts = m_reader.sheet().team(team);
    return facts ? (facts->project.isEmpty() ? facts->organizationNames.join(u", "_s) : facts->project)
                 : QString();
}

QString RankingModel::textOf(const RankedTeam& line, int column) const
{
    if (column == RankColumn)
        return line.rank == 0 ? u"–"_s : QString::number(line.rank);
    if (column == TeamColumn) {
        const JudgedTeam* team = m_reader.sheet().team(line.team);
        return team ? team->title() : QString();
    }
    if (column == totalColumn())
        return line.rank == 0 ? u"–"_s : line.share.text(m_locale);
    return roundText(line, column - FirstRound);
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RankedTeam& line = m_ranking.teams.at(index.row());
    const int column = index.column();
    const bool number = column == RankColumn || (column >= FirstRound && column <= totalColumn());
    switch (role) {
    case Qt::DisplayRole:
        return column == decidedColumn() ? decidedText(index.row()) : textOf(line, column);
    case SecondLineRole:
        return column == TeamColumn ? secondLine(line.team) : QString();
    case ToneRole:
        return static_cast<int>(line.rank == 0 || column == decidedColumn() ? Tone::Muted : Tone::Plain);
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return line.team;
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section == RankColumn || (section >= FirstRound && section <= totalColumn());
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ColumnStretchRole)
        return section == TeamColumn;
    if (role == ColumnRankRole)
        return section == decidedColumn() ? 1 : section >= FirstRound && section < totalColumn() ? 2 : 0;
    if (role != Qt::DisplayRole)
        return {};
    if (section == RankColumn)
        return tr("Rank");
    if (section == TeamColumn)
        return tr("Team");
    if (section == totalColumn())
        return tr("Of 100");
    return section == decidedColumn() ? tr("What decided")
                                      : m_ranking.rounds.value(section - FirstRound).name;
}

QStringList RankingModel::exportHeader() const
{
    QStringList header{tr("Rank"), tr("Team"), tr("Project"), tr("Members"), tr("Universities")};
    for (int round = 0; round < shownRounds(); ++round)
        header << m_ranking.rounds[round].name;
    return header << tr("Of 100") << tr("What decided");
}

QStringList RankingModel::exportRow(int row) const
{
    const RankedTeam& line = m_ranking.teams.at(row);
    const JudgedTeam* team = m_reader.sheet().team(line.team);
    const JudgedTeam none;
    const JudgedTeam& facts = team ? *team : none;
    QStringList cells{line.rank == 0 ? QString() : QString::number(line.rank), facts.title(), facts.project,
                      facts.members.join(u", "_s), facts.organizationNames.join(u", "_s)};
    for (int round = 0; round < shownRounds(); ++round) {
        const RoundResult result = line.rounds.value(round);
        cells << (result.isJudged() ? result.share.text() : QString());
    }
    return cells << (line.rank == 0 ? QString() : line.share.text()) << decidedText(row);
}

QSet<int> RankingModel::exportNumbers() const
{
    constexpr int before = 5;
    QSet<int> numbers{0};
    for (int i = 0; i <= shownRounds(); ++i)
        numbers.insert(before + i);
    return numbers;
}

} // namespace kitcamp
