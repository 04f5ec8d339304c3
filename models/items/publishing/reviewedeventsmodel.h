// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/calendarreview.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// The events of a calendar before they are taken: what each would do.
class ReviewedEventsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, WhenColumn, TitleColumn, SentenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEvents(QList<ReviewedEvent> events);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReviewedEvent> m_events;
};

} // namespace kitcamp
