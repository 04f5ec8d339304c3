// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/teamcasemodel.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int wellSuited = 6000; // of 10000: from here on it is green
constexpr int badlySuited = 3000;
} // namespace

TeamCaseModel::TeamCaseModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        static const QStringList tables{u"team"_s,     u"team_place"_s, u"team_project"_s, u"project_case"_s,
                                        u"activity"_s, u"answer"_s,     u"participation"_s};
        if (std::any_of(tables.begin(), tables.end(),
                        [&](const QString& table) { return announcement.rows.contains(table); }))
            read();
    });
}

void TeamCaseModel::showActivity(qint64 activity)
{
    m_activity = activity;
    const auto questions = wishQuestions(m_store.reader(), activity);
    const bool likely = questions && !questions->isEmpty() && questions->constFirst().named > 0;
    m_question = likely ? questions->constFirst().id : 0;
    read();
}

void TeamCaseModel::setQuestion(qint64 question)
{
    m_question = question;
    read();
}

void TeamCaseModel::read()
{
    if (m_activity == 0)
        return;
    auto fresh = projectCases(m_store.reader(), m_activity, m_question);
    if (!fresh)
        return Q_EMIT failed(fresh.error().sentence);
    const auto same = [](const TeamOfCases& a, const TeamOfCases& b) { return a.team == b.team; };
    const bool stays = std::equal(fresh->teams.begin(), fresh->teams.end(), m_projects.teams.begin(),
                                  m_projects.teams.end(), same);
    if (stays) {
        m_projects = std::move(*fresh);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_projects = std::move(*fresh);
        endResetModel();
    }
    Q_EMIT loaded();
}

std::optional<int> TeamCaseModel::meanSatisfaction() const
{
    int sum = 0;
    int count = 0;
    for (int team = 0; team < m_projects.teams.size(); ++team) {
        if (const auto suits = m_projects.satisfaction(team)) {
            sum += *suits;
            ++count;
        }
    }
    return count == 0 ? std::nullopt : std::optional((sum + 50 * count) / (100 * count));
}

int TeamCaseModel::withoutCase() const
{
    return m_projects.teamsWith(0);
}

bool TeamCaseModel::isOverfull(const TeamOfCases& team) const
{
    const int index = m_projects.caseIndex(team.projectCase);
    return index >= 0 && m_projects.cases[index].mostTeams > 0
        && m_projects.teamsWith(team.projectCase) > m_projects.cases[index].mostTeams;
}

QString TeamCaseModel::caseText(const TeamOfCases& team) const
{
    const int index = m_projects.caseIndex(team.projectCase);
    return index < 0 ? tr("– none yet") : m_projects.cases[index].title();
}

QString TeamCaseModel::textOf(int row, int column) const
{
    const TeamOfCases& team = m_projects.teams[row];
    if (column == TeamColumn)
        return team.title;
    if (column == CaseColumn)
        return caseText(team);
    if (column == SuitsColumn) {
        const auto suits = m_projects.satisfaction(row);
        return suits ? u"%1 %"_s.arg((*suits + 50) / 100) : u"–"_s;
    }
    QString why = whyCase(m_projects, row);
    if (isOverfull(team)) {
        const OfferedCase& one = m_projects.cases[m_projects.caseIndex(team.projectCase)];
        why = tr("▲ %1 teams have this case, it takes %2 at most.")
                  .arg(m_projects.teamsWith(team.projectCase))
                  .arg(one.mostTeams)
            + u' ' + why;
    }
    return why;
}

Tone TeamCaseModel::toneOf(int row, int column) const
{
    const TeamOfCases& team = m_projects.teams[row];
    if (column == CaseColumn)
        return team.projectCase == 0 ? Tone::Muted : isOverfull(team) ? Tone::Warn : Tone::Plain;
    if (column != SuitsColumn)
        return column == WhyColumn ? Tone::Muted : Tone::Plain;
    const auto suits = m_projects.satisfaction(row);
    if (!suits)
        return Tone::Muted;
    return *suits >= wellSuited ? Tone::Ok : *suits < badlySuited ? Tone::Warn : Tone::Plain;
}

int TeamCaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_projects.teams.size());
}

int TeamCaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamCaseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamOfCases& team = m_projects.teams.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == WhyColumn ? textOf(index.row(), WhyColumn) : QString();
    case SecondLineRole:
        return index.column() == TeamColumn
            ? tr("%n of %1 named wishes", nullptr, static_cast<int>(team.wishes.size())).arg(team.members)
            : QString();
    case ToneRole:
        return static_cast<int>(toneOf(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == SuitsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return team.team;
    default:
        return {};
    }
}

QVariant TeamCaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnStretchRole)
        return section == WhyColumn;
    if (role == Qt::TextAlignmentRole)
        return int((section == SuitsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Team"), tr("Project case"), tr("Suits"), tr("Why")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

} // namespace kitcamp
