// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/selection/selectionkeeper.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// Which applicants a list shows.
struct ApplicantFilter {
    QString states; ///< "" all, "open", "seat", "waiting", "left"
    qint64 organization = 0;
    bool unreadOnly = false;
    QStringList words; ///< folded; each in the name, the university, the major or an answer

    friend bool operator==(const ApplicantFilter&, const ApplicantFilter&) = default;
};

/// The applicants of a camp, best first, as the reading view lists them.
class ApplicantModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PersonColumn, ScoreColumn, StateColumn, MarksColumn, ColumnCount };

    ApplicantModel(SelectionKeeper& keeper, QObject* parent);

    void setFilter(const ApplicantFilter& filter);
    [[nodiscard]] const ApplicantFilter& filter() const { return m_filter; }
    [[nodiscard]] int rowOf(qint64 participation) const; ///< -1: not there
    [[nodiscard]] qint64 participationAt(int row) const; ///< 0: no such row
    [[nodiscard]] const Applicant& applicantAt(int row) const
    {
        return m_keeper.book().applicants.at(m_rows.at(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] bool fits(const Applicant& one) const;
    [[nodiscard]] QString textOf(const Applicant& one, int column) const;

    SelectionKeeper& m_keeper;
    ApplicantFilter m_filter;
    QList<int> m_rows; ///< places in the book
    QList<qint64> m_ids; ///< participations
};

} // namespace kitcamp
