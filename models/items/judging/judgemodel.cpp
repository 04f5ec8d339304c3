// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/judgemodel.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

JudgeModel::JudgeModel(JudgingReader& reader, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_locale(locale)
{
    connect(&m_reader, &JudgingReader::changed, this, &JudgeModel::refresh);
}

void JudgeModel::showRound(qint64 round)
{
    m_round = round;
    refresh();
}

void JudgeModel::setOffersAll(bool all)
{
    m_all = all;
    refresh();
}

QList<JudgeModel::Line> JudgeModel::lines() const
{
    QList<Line> fresh;
    const JudgingSheet& sheet = m_reader.sheet();
    const JudgingRound* round = sheet.round(m_round);
    if (!round)
        return fresh;
    for (const JudgeSpread& spread : spreadOf(sheet, *round)) {
        if (const Judge* judge = sheet.judge(spread.judge))
            fresh << Line{*judge, spread};
    }
    for (const Judge& judge : sheet.judges) {
        const bool there = std::any_of(fresh.begin(), fresh.end(), [&](const Line& line) {
            return line.judge.participation == judge.participation;
        });
        if (m_all && !there)
            fresh << Line{judge, {}, false};
    }
    return fresh;
}

void JudgeModel::refresh()
{
    const QList<Line> fresh = lines();
    const bool same = std::equal(
        fresh.begin(), fresh.end(), m_lines.begin(), m_lines.end(),
        [](const Line& a, const Line& b) { return a.judge.participation == b.judge.participation; });
    if (!same) {
        beginResetModel();
        m_lines = fresh;
        return endResetModel();
    }
    m_lines = fresh;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

qint64 JudgeModel::judgeAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].judge.participation : 0;
}

int JudgeModel::rowOf(qint64 judge) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].judge.participation == judge)
            return row;
    }
    return -1;
}

int JudgeModel::unfinished() const
{
    const auto teams = m_reader.sheet().teams.size();
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [&](const Line& line) {
        return line.expected && line.spread.teams < teams;
    }));
}

int JudgeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int JudgeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JudgeModel::textOf(const Line& line, int column) const
{
    if (column == NameColumn)
        return line.judge.name;
    if (column == FinishedColumn)
        return line.expected
            ? tr("%1 of %2", "finished teams").arg(line.spread.teams).arg(m_reader.sheet().teams.size())
            : u"–"_s;
    if (line.spread.teams == 0)
        return u"–"_s;
    if (column == MeanColumn)
        return line.spread.mean.text(m_locale);
    if (!line.spread.difference)
        return u"–"_s;
    const QString number =
        (line.spread.difference->parts() > 0 ? u"+"_s : QString()) + line.spread.difference->text(m_locale);
    if (line.spread.isMild())
        return tr("▲ %1, mild").arg(number);
    return line.spread.isHarsh() ? tr("▲ %1, harsh").arg(number) : number;
}

Tone JudgeModel::toneOf(const Line& line, int column) const
{
    if (!line.expected)
        return Tone::Muted;
    if (column == FinishedColumn && line.spread.teams < m_reader.sheet().teams.size())
        return line.spread.teams == 0 ? Tone::Muted : Tone::Warn;
    if (column == FinishedColumn)
        return Tone::Ok;
    return column == DifferenceColumn && (line.spread.isMild() || line.spread.isHarsh()) ? Tone::Warn
                                                                                         : Tone::Plain;
}

QVariant JudgeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, column);
    case SecondLineRole: {
        if (column != NameColumn)
            return {};
        const QString word = judgeRoleWord(line.judge.role);
        return line.judge.organizationName.isEmpty() ? word : word + u" · "_s + line.judge.organizationName;
    }
    case ToneRole:
        return static_cast<int>(toneOf(line, column));
    case Qt::ToolTipRole:
        if (column == DifferenceColumn)
            return tr("Beside the mean of the other judges for the same teams, in points of 100");
        return column == MeanColumn && line.spread.teams > 0
            ? tr("From %1 to %2").arg(line.spread.lowest.text(m_locale), line.spread.highest.text(m_locale))
            : QString();
    case Qt::TextAlignmentRole:
        return int((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case IdRole:
        return line.judge.participation;
    default:
        return {};
    }
}

QVariant JudgeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnStretchRole)
        return section == NameColumn;
    if (role == ColumnRankRole)
        return section == MeanColumn ? 2 : section == DifferenceColumn ? 1 : 0;
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Judge"), tr("Finished"), tr("Mean"), tr("Beside others")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

} // namespace kitcamp
