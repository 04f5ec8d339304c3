// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/sessionfacts.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractListModel>

namespace kitcamp {

/// The sessions of one day, with how many came; those that are open or about to start say so.
class DaySessions : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Line {
        SessionFacts facts;
        int expected = 0;
        int in = 0;
        int unmarked = 0;
        friend bool operator==(const Line& a, const Line& b)
        {
            return a.facts.id == b.facts.id && a.facts.name == b.facts.name
                && a.facts.startsAt == b.facts.startsAt && a.facts.endsAt == b.facts.endsAt
                && a.facts.roomName == b.facts.roomName && a.facts.cancelled == b.facts.cancelled
                && a.expected == b.expected && a.in == b.in && a.unmarked == b.unmarked;
        }
    };

    explicit DaySessions(Store& store, QObject* parent = nullptr);

    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] qint64 sessionAt(int row) const;
    [[nodiscard]] int rowOf(qint64 session) const; ///< -1: not of this day
    /// What is open moves on with the minutes.
    void timePassed();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Differ;
    void onStoreChanged(const Announcement& announcement);
    [[nodiscard]] Result<QList<Line>> read() const;
    void reload();
    [[nodiscard]] QString secondLineOf(const Line& line) const;
    [[nodiscard]] QString standing(const Line& line) const;

    Store& m_store;
    QDate m_day;
    QList<Line> m_lines;
};

} // namespace kitcamp
