// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/attendance/onlinereview.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// The lines of a review, with a box for each that is taken.
class OnlineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, PersonColumn, TimeColumn, StateColumn, RemarkColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReview(const OnlineReview& review);
    [[nodiscard]] const std::optional<OnlineReview>& review() const { return m_review; }
    void setThreshold(int percent);
    void choose(int row, qint64 participation);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void tellAll();
    [[nodiscard]] static QString textOf(const OnlineLine& line, int column);
    [[nodiscard]] static Tone toneOf(const OnlineLine& line, int column);

    std::optional<OnlineReview> m_review;
};

} // namespace kitcamp
