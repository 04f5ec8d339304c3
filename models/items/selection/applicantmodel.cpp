// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selection/applicantmodel.h"

#include <numeric>
#include <tuple>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isOfStates(const Applicant& one, const QString& states)
{
    if (states == "open"_L1)
        return one.state == ParticipationState::Applied || one.state == ParticipationState::Nominated;
    if (states == "seat"_L1)
        return holdsSeat(one.state);
    if (states == "waiting"_L1)
        return one.state == ParticipationState::Waiting;
    return states != "left"_L1 || hasLeft(one.state);
}

} // namespace

ApplicantModel::ApplicantModel(SelectionKeeper& keeper, QObject* parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
{
    connect(&keeper, &SelectionKeeper::changed, this, &ApplicantModel::refresh);
}

void ApplicantModel::setFilter(const ApplicantFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

bool ApplicantModel::fits(const Applicant& one) const
{
    if (!isOfStates(one, m_filter.states)
        || (m_filter.organization != 0 && one.organization != m_filter.organization)
        || (m_filter.unreadOnly && !one.isUnread()))
        return false;
    if (m_filter.words.isEmpty())
        return true;
    QStringList texts{one.name, one.university, one.major, one.universityNames.join(u' ')};
    texts += one.answers.values();
    const QString all = texts.join(u' ').toCaseFolded();
    return std::all_of(m_filter.words.begin(), m_filter.words.end(),
                       [&](const QString& word) { return all.contains(word.toCaseFolded()); });
}

/// Best first; the same people in the same order only change their cells.
void ApplicantModel::refresh()
{
    const QList<Applicant>& all = m_keeper.book().applicants;
    QList<int> rows;
    for (int place = 0; place < all.size(); ++place) {
        if (fits(all.at(place)))
            rows << place;
    }
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        const auto key = [](const Applicant& one) {
            return std::tuple(-one.score.total, one.appliedAt, one.number, one.participation);
        };
        return key(all.at(a)) < key(all.at(b));
    });
    QList<qint64> ids;
    for (const int place : rows)
        ids << all.at(place).participation;
    if (ids == m_ids && !ids.isEmpty()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_ids = ids;
    endResetModel();
}

int ApplicantModel::rowOf(qint64 participation) const
{
    return static_cast<int>(m_ids.indexOf(participation));
}

qint64 ApplicantModel::participationAt(int row) const
{
    return m_ids.value(row);
}

int ApplicantModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ApplicantModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ApplicantModel::textOf(const Applicant& one, int column) const
{
    switch (column) {
    case PersonColumn:
        return one.name;
    case ScoreColumn:
        return scoreText(one.score.total, m_keeper.locale());
    case StateColumn:
        return stateTitle(m_keeper.store(), one.state);
    default:
        break;
    }
    const auto all = static_cast<int>(std::count_if(
        m_keeper.book().criteria.begin(), m_keeper.book().criteria.end(),
        [](const SelectionCriterion& criterion) { return criterion.source == CriterionSource::ByHand; }));
    const auto given =
        static_cast<int>(std::count_if(m_keeper.book().criteria.begin(), m_keeper.book().criteria.end(),
                                       [&](const SelectionCriterion& criterion) {
                                           return criterion.source == CriterionSource::ByHand
                                               && one.marks.contains(criterion.id);
                                       }));
    return all == 0 ? QString() : u"%1/%2"_s.arg(given).arg(all);
}

QVariant ApplicantModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Applicant& one = applicantAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(one, index.column());
    case SecondLineRole:
        return index.column() == PersonColumn ? QVariant(one.university) : QVariant();
    case IdRole:
        return one.participation;
    case ToneRole:
        return index.column() == StateColumn ? QVariant(stateTone(one.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == ScoreColumn || index.column() == MarksColumn
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    default:
        return {};
    }
}

QVariant ApplicantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList keys{u"person"_s, u"score"_s, u"state"_s, u"marks"_s};
    if (role == ColumnKeyRole)
        return keys.value(section);
    if (role == ColumnStretchRole)
        return section == PersonColumn;
    if (role == ColumnRankRole)
        return section == MarksColumn ? 1 : 0;
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Applicant"), tr("Score"), tr("State"), tr("Marks", "given by hand, 1 of 3")};
    return titles.value(section);
}

} // namespace kitcamp
