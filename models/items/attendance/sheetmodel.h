// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancesheet.h"
#include "models/activities/attendance/sessionfacts.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace kitcamp {

/// The list of one session: who is expected, who came and when. Follows the file line by line.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        PersonColumn,
        NumberColumn,
        OrganizationColumn,
        StateColumn,
        TimeColumn,
        NoteColumn,
        ColumnCount
    };
    enum OwnRole {
        StateRole = FirstOwnRole, ///< int(AttendanceState)
        PersonIdRole, ///< qint64
        PictureRole, ///< QString: hash; empty: none
    };

    explicit SheetModel(Store& store, QObject* parent = nullptr);

    /// 0: an empty list.
    void setSession(qint64 session);
    [[nodiscard]] qint64 session() const { return m_session; }
    [[nodiscard]] const QList<SheetLine>& lines() const { return m_lines; }
    [[nodiscard]] SheetCounts counts() const { return countsOf(m_lines); }
    [[nodiscard]] int rowOf(qint64 participation) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    class Differ;
    void onStoreChanged(const Announcement& announcement);
    void reload();
    void readZone();
    [[nodiscard]] QString textOf(const SheetLine& line, int column) const;
    [[nodiscard]] QString stateText(const SheetLine& line) const;
    [[nodiscard]] QString secondLineOf(const SheetLine& line, int column) const;

    Store& m_store;
    qint64 m_session = 0;
    QList<SheetLine> m_lines;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kitcamp
