// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/completionmodel.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What a verdict makes of a participation.
QString stateOf(CompletionProposal::Verdict verdict)
{
    switch (verdict) {
    case CompletionProposal::Verdict::Completes:
        return u"completed"_s;
    case CompletionProposal::Verdict::Fails:
        return u"not_completed"_s;
    case CompletionProposal::Verdict::Open:
        break;
    }
    return u"confirmed"_s;
}

Tone toneOf(CompletionProposal::Verdict verdict)
{
    switch (verdict) {
    case CompletionProposal::Verdict::Completes:
        return Tone::Ok;
    case CompletionProposal::Verdict::Fails:
        return Tone::Bad;
    case CompletionProposal::Verdict::Open:
        break;
    }
    return Tone::Warn;
}

} // namespace

void CompletionModel::setProposals(const QList<CompletionProposal>& proposals)
{
    beginResetModel();
    m_lines.clear();
    for (const CompletionProposal& proposal : proposals)
        m_lines << Line{proposal, proposal.verdict};
    endResetModel();
}

void CompletionModel::setVerdict(int row, Verdict verdict)
{
    if (m_lines.at(row).verdict == verdict)
        return;
    m_lines[row].verdict = verdict;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QList<qint64> CompletionModel::changing(Verdict verdict) const
{
    QList<qint64> participations;
    for (const Line& line : m_lines) {
        if (line.verdict == verdict && line.proposal.rosterState != stateOf(verdict))
            participations << line.proposal.participation;
    }
    return participations;
}

int CompletionModel::count(Verdict verdict) const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [&](const Line& line) { return line.verdict == verdict; }));
}

int CompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CompletionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case SecondLineRole:
        return index.column() == PersonColumn ? line.proposal.organization : QString();
    case ToneRole:
        if (index.column() == VerdictColumn)
            return static_cast<int>(toneOf(line.verdict));
        return static_cast<int>(index.column() == PersonColumn ? Tone::Plain : Tone::Muted);
    case IdRole:
        return line.proposal.participation;
    default:
        return {};
    }
}

QVariant CompletionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnStretchRole)
        return section == ReasonColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn:
        return tr("Student");
    case VerdictColumn:
        return tr("Proposed");
    case ReasonColumn:
        return tr("Because");
    case NowColumn:
        return tr("Now");
    default:
        return {};
    }
}

QString CompletionModel::textOf(const Line& line, int column)
{
    switch (column) {
    case PersonColumn:
        return line.proposal.name;
    case VerdictColumn:
        return verdictWord(line.verdict);
    case ReasonColumn:
        return reasonOf(line);
    case NowColumn:
        if (line.proposal.rosterState == "completed"_L1)
            return verdictWord(Verdict::Completes);
        return line.proposal.rosterState == "not_completed"_L1 ? verdictWord(Verdict::Fails)
                                                               : verdictWord(Verdict::Open);
    default:
        return {};
    }
}

QString CompletionModel::reasonOf(const Line& line)
{
    const QString reasons = line.proposal.reasons.join(u"; "_s);
    return line.verdict == line.proposal.verdict
        ? reasons
        : tr("set by hand; the rule says: %1 (%2)", "%1: completed, not completed; %2: reasons")
              .arg(verdictWord(line.proposal.verdict), reasons);
}

} // namespace kitcamp
