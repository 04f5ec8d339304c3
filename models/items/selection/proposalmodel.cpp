// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selection/proposalmodel.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

ProposalModel::ProposalModel(SelectionKeeper& keeper, QObject* parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
{
}

void ProposalModel::show(const SelectionProposal& proposal)
{
    beginResetModel();
    m_lines.clear();
    m_free = proposal.free;
    for (const ProposedApplicant& one : proposal.applicants) {
        const Applicant& applicant = m_keeper.book().applicants.at(one.place);
        const Decision decision = one.isOffered ? Decision::Offer : Decision::Wait;
        m_lines << Line{applicant.participation,
                        applicant.name,
                        applicant.university,
                        applicant.score.total,
                        one.byScore,
                        one.reason,
                        decision,
                        decision};
    }
    endResetModel();
    Q_EMIT decisionsChanged();
}

void ProposalModel::decide(const QList<qint64>& participations, Decision decision)
{
    for (Line& line : m_lines) {
        if (participations.contains(line.participation))
            line.decision = decision;
    }
    if (m_lines.isEmpty())
        return;
    // Who waits moves up or down by this, too.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT decisionsChanged();
}

QList<qint64> ProposalModel::decided(Decision decision) const
{
    QList<const Line*> lines;
    for (const Line& line : m_lines) {
        if (line.decision == decision)
            lines << &line;
    }
    // Who was moved among those who wait stands where the score puts them.
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line* a, const Line* b) { return a->byScore < b->byScore; });
    QList<qint64> found;
    for (const Line* line : lines)
        found << line->participation;
    return found;
}

int ProposalModel::changedByHand() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const Line& line) { return line.decision != line.proposed; }));
}

QStringList ProposalModel::broken() const
{
    if (m_lines.isEmpty())
        return {};
    QStringList sentences;
    const QList<qint64> offered = decided(Decision::Offer);
    if (offered.size() > m_free)
        sentences << tr("%1 are offered a seat, but %2 are free.").arg(offered.size()).arg(m_free);
    const SelectionBook& book = m_keeper.book();
    for (const SelectionQuota& quota : book.quotas) {
        int count = quota.held;
        for (const int member : quota.members)
            count += offered.contains(book.applicants.at(member).participation) ? 1 : 0;
        if (quota.least && count < *quota.least)
            sentences << tr("%1 must have %2 and has %3.", "a quota, numbers")
                             .arg(quota.title)
                             .arg(*quota.least)
                             .arg(count);
        if (quota.most && count > *quota.most && count > quota.held)
            sentences << tr("%1 may have %2 and has %3.", "a quota, numbers")
                             .arg(quota.title)
                             .arg(*quota.most)
                             .arg(count);
    }
    return sentences;
}

int ProposalModel::rowOf(qint64 participation) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).participation == participation)
            return row;
    }
    return -1;
}

int ProposalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ProposalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProposalModel::textOf(int row, int column) const
{
    const Line& line = m_lines.at(row);
    switch (column) {
    case PlaceColumn:
        return m_keeper.locale().toString(line.byScore);
    case PersonColumn:
        return line.name;
    case ScoreColumn:
        return scoreText(line.score, m_keeper.locale());
    case DecisionColumn:
        return line.decision == Decision::Offer ? tr("Offer")
            : line.decision == Decision::Wait   ? tr("Wait")
                                                : tr("Decline");
    default:
        break;
    }
    return line.decision == line.proposed ? line.reason
                                          : tr("Decided by hand. Proposed: %1").arg(line.reason);
}

QVariant ProposalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case SecondLineRole:
        return index.column() == PersonColumn ? QVariant(line.university) : QVariant();
    case IdRole:
        return line.participation;
    case ToneRole:
        if (index.column() != DecisionColumn)
            return {};
        return int(line.decision == Decision::Offer      ? Tone::Ok
                       : line.decision == Decision::Wait ? Tone::Warn
                                                         : Tone::Bad);
    case RowToneRole:
        return line.decision == line.proposed ? QVariant() : QVariant(int(Tone::Warn));
    case Qt::TextAlignmentRole:
        return index.column() == ScoreColumn || index.column() == PlaceColumn
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    default:
        return {};
    }
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList keys{u"place"_s, u"person"_s, u"score"_s, u"decision"_s, u"reason"_s};
    if (role == ColumnKeyRole)
        return keys.value(section);
    if (role == ColumnStretchRole)
        return section == ReasonColumn;
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Place", "by score"), tr("Applicant"), tr("Score"), tr("Decision"),
                             tr("Reason")};
    return titles.value(section);
}

} // namespace kitcamp
