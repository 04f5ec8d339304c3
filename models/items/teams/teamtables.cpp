// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/teamtables.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamTables {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeamTables)
};

constexpr double well = 0.9;
constexpr double poor = 0.6;

Tone toneOf(double attained)
{
    return attained >= well ? Tone::Ok : attained >= poor ? Tone::Warn : Tone::Bad;
}

QString teamTitle(const BoardCard& card)
{
    const QString title = TeamTables::tr("Team %1").arg(card.number);
    return card.name.isEmpty() ? title : title + u" · "_s + card.name;
}

QStringList rowsOf(const Board& board)
{
    QStringList rows;
    for (const BoardCard& card : board.content().cards)
        rows << teamTitle(card);
    return rows;
}

} // namespace

TeamListTable teamListOf(const BoardContent& content)
{
    TeamListTable table;
    table.header = QStringList{TeamTables::tr("Team"),       TeamTables::tr("Name of the team"),
                               TeamTables::tr("Project"),    TeamTables::tr("Mentor"),
                               TeamTables::tr("Room"),       TeamTables::tr("Student"),
                               TeamTables::tr("University"), TeamTables::tr("Major")};
    for (const BoardCard& card : content.cards) {
        for (const BoardStudent& member : card.members) {
            if (!member.gone)
                table.rows << QStringList{QString::number(card.number),
                                          card.name,
                                          card.project,
                                          card.mentor,
                                          card.room,
                                          member.name,
                                          member.university,
                                          member.major};
        }
    }
    for (const BoardStudent& student : content.unplaced)
        table.rows << QStringList{
            QString(),    TeamTables::tr("Not placed"), QString(),    QString(), QString(),
            student.name, student.university,           student.major};
    return table;
}

void TeamMapModel::setCells(const QStringList& columns, const QStringList& rows,
                            const QList<QList<MapCell>>& cells)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    m_cells = cells;
    endResetModel();
}

int TeamMapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TeamMapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TeamMapModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(m_rows.value(index.row())) : QVariant();
    const MapCell cell = m_cells.value(index.row()).value(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cell.explanation;
    case ToneRole:
        return static_cast<int>(cell.tone);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TeamMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.value(section);
    if (role == ColumnStretchRole)
        return section == 0;
    return role == ColumnKeyRole ? QVariant(u"column%1"_s.arg(section)) : QVariant();
}

QString TeamMapModel::explanation(const QModelIndex& index) const
{
    return index.column() < 1 ? QString() : m_cells.value(index.row()).value(index.column() - 1).explanation;
}

void fillCriterionMap(TeamMapModel& model, const Board& board)
{
    if (!board.task())
        return model.setCells({}, {}, {});
    const TeamExplanation explained = explainTeams(board.task()->setup.problem, board.solution());
    const TeamWords words = board.words();
    QStringList columns{TeamTables::tr("Team"), TeamTables::tr("Whole", "all criteria together")};
    for (int i = 0; i < static_cast<int>(board.task()->setup.problem.criteria.size()); ++i)
        columns << board.criterionTitle(i);
    QList<QList<MapCell>> cells;
    for (size_t team = 0; team < explained.cells.size(); ++team) {
        const double whole = explained.scores.teams[team];
        QList<MapCell> row{{TeamWords::percent(whole), toneOf(whole), {}}};
        for (const TeamCell& cell : explained.cells[team])
            row << MapCell{TeamWords::percent(cell.attained), toneOf(cell.attained), words.cell(cell)};
        cells << row;
    }
    model.setCells(columns, rowsOf(board), cells);
}

void fillValueMap(TeamMapModel& model, const Board& board, const QString& column)
{
    const TeamRoster& roster = board.source().roster;
    const TeamAttribute* attribute = roster.attribute(column);
    const auto place = roster.table.columns.indexOf(column);
    if (!attribute || place < 0)
        return model.setCells({}, {}, {});
    QStringList columns{TeamTables::tr("Team")};
    for (const QString& value : attribute->values)
        columns << attribute->word(value);
    QList<QList<MapCell>> cells;
    for (const BoardCard& card : board.content().cards) {
        QList<QStringList> names(attribute->values.size());
        for (const BoardStudent& member : card.members) {
            const int student = roster.places.value(member.participation, -1);
            const auto value =
                student < 0 ? -1 : attribute->values.indexOf(roster.table.rows[size_t(student)].value(place));
            if (value >= 0)
                names[value] << member.name;
        }
        QList<MapCell> row;
        for (const QStringList& those : std::as_const(names))
            row << MapCell{those.isEmpty() ? u"·"_s : QString::number(those.size()),
                           those.size() > 1      ? Tone::Warn
                               : those.isEmpty() ? Tone::Muted
                                                 : Tone::Plain,
                           those.join(TeamTables::tr(", ", "between names"))};
        cells << row;
    }
    model.setCells(columns, rowsOf(board), cells);
}

PlanComparison comparisonOf(const std::vector<const Board*>& boards)
{
    PlanComparison comparison;
    QStringList titles;
    for (const Board* board : boards) {
        comparison.plans << board->plan().head.name;
        for (const CriterionBar& bar : board->content().bars) {
            if (!titles.contains(bar.title))
                titles << bar.title;
        }
    }
    ComparisonRow whole{PlanComparison::tr("All criteria together"), {}, {}};
    ComparisonRow worst{PlanComparison::tr("The weakest team"), {}, {}};
    ComparisonRow rules{PlanComparison::tr("Broken rules"), {}, {}};
    for (const Board* board : boards) {
        const BoardContent& content = board->content();
        double least = 1;
        for (const BoardCard& card : content.cards)
            least = std::min(least, card.attained);
        whole.values << TeamWords::percent(content.score);
        worst.values << TeamWords::percent(least);
        rules.values << QString::number(content.broken.size());
        rules.tones << (content.broken.isEmpty() ? Tone::Ok : Tone::Bad);
    }
    comparison.rows << rules << whole;
    for (const QString& title : titles) {
        ComparisonRow row{title, {}, {}};
        for (const Board* board : boards) {
            const auto& bars = board->content().bars;
            const auto bar = std::find_if(bars.begin(), bars.end(),
                                          [&](const CriterionBar& one) { return one.title == title; });
            row.values << (bar == bars.end() ? u"–"_s : TeamWords::percent(bar->attained));
        }
        comparison.rows << row;
    }
    comparison.rows << worst;
    const Board* first = boards.empty() ? nullptr : boards.front();
    for (const TeamStudent& student : first ? first->source().roster.students : QList<TeamStudent>()) {
        QStringList places;
        for (const Board* board : boards) {
            const int card = board->content().cardOf(student.participation);
            places << (card < 0 ? PlanComparison::tr("not placed")
                                : PlanComparison::tr("team %1").arg(board->content().cards[card].number));
        }
        if (places.count(places.constFirst()) != places.size())
            comparison.moved << PlanComparison::tr("%1: %2", "name: team 9 → team 12")
                                    .arg(student.name, places.join(u" → "_s));
    }
    return comparison;
}

} // namespace kitcamp
