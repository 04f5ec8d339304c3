// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/scoremodel.h"

#include "models/activities/judging/points.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

ScoreModel::ScoreModel(JudgingReader& reader, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_locale(locale)
{
    connect(&m_reader, &JudgingReader::changed, this, &ScoreModel::onSheetChanged);
}

void ScoreModel::show(qint64 round, qint64 judge)
{
    if (round == m_round && judge == m_judge && shape() == m_shape)
        return; // the cell that somebody types into stays
    beginResetModel();
    m_round = round;
    m_judge = judge;
    m_shape = shape();
    endResetModel();
}

QList<qint64> ScoreModel::shape() const
{
    QList<qint64> ids;
    for (const JudgedTeam& one : m_reader.sheet().teams)
        ids << one.id;
    ids << 0;
    if (const JudgingRound* shown = round()) {
        for (const RubricCriterion& one : shown->criteria)
            ids << one.id;
    }
    return ids;
}

/// Cells change one by one, but a team or a criterion more makes another table.
void ScoreModel::onSheetChanged()
{
    if (shape() != m_shape)
        return show(m_round, m_judge);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const JudgingRound* ScoreModel::round() const
{
    return m_reader.sheet().round(m_round);
}

const Judge* ScoreModel::judge() const
{
    return m_reader.sheet().judge(m_judge);
}

int ScoreModel::criteria() const
{
    const JudgingRound* shown = round();
    return shown ? static_cast<int>(shown->criteria.size()) : 0;
}

const RubricCriterion* ScoreModel::criterion(int column) const
{
    const int place = column - FirstCriterion;
    return place >= 0 && place < criteria() ? &round()->criteria.at(place) : nullptr;
}

bool ScoreModel::isMark(const QModelIndex& index) const
{
    return index.isValid() && criterion(index.column());
}

QModelIndex ScoreModel::following(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (index.column() < FirstCriterion)
        return this->index(index.row(), FirstCriterion);
    if (index.column() + 1 < totalColumn())
        return this->index(index.row(), index.column() + 1);
    return index.row() + 1 < rowCount() ? this->index(index.row() + 1, FirstCriterion) : QModelIndex();
}

QModelIndex ScoreModel::firstOpen() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = FirstCriterion; column < totalColumn(); ++column) {
            if (!points(index(row, column)))
                return index(row, column);
        }
    }
    return rowCount() > 0 && criteria() > 0 ? index(0, FirstCriterion) : QModelIndex();
}

int ScoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !round() || !judge() ? 0 : static_cast<int>(m_reader.sheet().teams.size());
}

int ScoreModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : stateColumn() + 1;
}

std::optional<qint64> ScoreModel::points(const QModelIndex& index) const
{
    return m_reader.sheet().mark(m_judge, team(index.row()).id, criterion(index.column())->id);
}

/// Of 100, of what is marked so far; the total counts once the line is finished.
QString ScoreModel::totalText(const JudgedTeam& team) const
{
    qint64 sum = 0;
    for (const RubricCriterion& one : round()->criteria)
        sum += one.weight * m_reader.sheet().mark(m_judge, team.id, one.id).value_or(0);
    if (m_reader.sheet().given(*round(), m_judge, team.id) == 0)
        return {};
    return Share::of(sum, round()->fullTotal()).text(m_locale);
}

QString ScoreModel::stateText(const JudgedTeam& team) const
{
    const int given = m_reader.sheet().given(*round(), m_judge, team.id);
    if (given == criteria())
        return tr("● finished");
    return given == 0 ? tr("○ not begun") : tr("▲ %1 of %2").arg(given).arg(criteria());
}

QString ScoreModel::secondLine(const JudgedTeam& team) const
{
    if (judge()->isNear(team))
        return tr("▲ members from %1", "%1: the judge's own university").arg(judge()->organizationName);
    return team.project.isEmpty() ? team.organizationNames.join(u", "_s) : team.project;
}

QString ScoreModel::textOf(const QModelIndex& index) const
{
    const JudgedTeam& shown = team(index.row());
    if (index.column() == TeamColumn)
        return shown.title();
    if (index.column() == totalColumn())
        return totalText(shown);
    if (index.column() == stateColumn())
        return stateText(shown);
    const auto given = points(index);
    return given ? pointsText(*given, m_locale) : QString();
}

Tone ScoreModel::toneOf(const QModelIndex& index) const
{
    const int given = m_reader.sheet().given(*round(), m_judge, team(index.row()).id);
    if (index.column() == stateColumn())
        return given == criteria() ? Tone::Ok : given == 0 ? Tone::Muted : Tone::Warn;
    if (index.column() == totalColumn())
        return given == criteria() ? Tone::Plain : Tone::Muted;
    return Tone::Plain;
}

QVariant ScoreModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool ofTeam = index.column() == TeamColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(index);
    case SecondLineRole:
        return ofTeam ? secondLine(team(index.row())) : QString();
    case ToneRole:
        return static_cast<int>(toneOf(index));
    case Qt::TextAlignmentRole:
        return int(ofTeam || index.column() == stateColumn() ? Qt::AlignLeft | Qt::AlignVCenter
                                                             : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(team(index.row()).title(),
                                   headerData(index.column(), Qt::Horizontal).toString(), textOf(index));
    case Qt::ToolTipRole:
        return ofTeam ? team(index.row()).members.join(u", "_s) : QString();
    case IdRole:
        return team(index.row()).id;
    default:
        return {};
    }
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const RubricCriterion* one = criterion(section);
    if (role == Qt::ToolTipRole && one)
        return tr("%1\nWeight %2, at most %3 points. %4", "%1: criterion, %4: its description")
            .arg(one->name)
            .arg(one->weight)
            .arg(one->most)
            .arg(one->description)
            .trimmed();
    if (role == ColumnStretchRole)
        return section == TeamColumn;
    if (role == Qt::TextAlignmentRole)
        return int(section == TeamColumn || section == stateColumn() ? Qt::AlignLeft | Qt::AlignVCenter
                                                                     : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (one)
        return tr("%1 (%2)", "%1: criterion, %2: points at most").arg(one->name).arg(one->most);
    return section == TeamColumn ? tr("Team") : section == totalColumn() ? tr("Of 100") : tr("State");
}

Qt::ItemFlags ScoreModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return isMark(index) && !round()->closed ? usual | Qt::ItemIsEditable : usual;
}

bool ScoreModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !isMark(index) || round()->closed)
        return false;
    const RubricCriterion& by = *criterion(index.column());
    const QString typed = value.toString().simplified();
    const auto before = points(index);
    const auto wanted = typed.isEmpty() ? std::nullopt : pointsOf(typed);
    if (!typed.isEmpty() && (!wanted || *wanted > qint64(by.most) * 100)) {
        Q_EMIT refused(wanted ? tr("%1 gives %2 points at most.", "%1: criterion").arg(by.name).arg(by.most)
                              : tr("\"%1\" is no number of points such as 8 or 8.5.").arg(typed));
        return false;
    }
    if (wanted == before)
        return true;
    Q_EMIT markWanted(team(index.row()).id, by.id, wanted, before);
    return true;
}

} // namespace kitcamp
