// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancestate.h"
#include "views/common/panel.h"

class QPushButton;

namespace kitcamp {

class SheetModel;
class Store;
class TableFrame;

/// The list of the session, and the keys that mark those who are selected in it.
class SheetPanel : public Panel
{
    Q_OBJECT
public:
    SheetPanel(Store& store, SheetModel* sheet, QWidget* parent = nullptr);

    [[nodiscard]] TableFrame* table() const { return m_table; }
    [[nodiscard]] QList<qint64> selected() const;
    /// Brings the line of somebody who just came into view.
    void reveal(qint64 participation);

Q_SIGNALS:
    void markRequested(const QList<qint64>& participations, kitcamp::AttendanceState state);
    void personChosen(qint64 person);
    void nobodySelected();

private:
    void buildLayout();
    QPushButton* addMark(const QString& name, const QString& text, AttendanceState state);

    SheetModel* m_sheet;
    QWidget* m_marks = nullptr;
    TableFrame* m_table = nullptr;
    class FacesProxy* m_faces = nullptr;
};

} // namespace kitcamp
