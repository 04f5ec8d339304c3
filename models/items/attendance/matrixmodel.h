// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancerate.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// Person by session of one activity: a sign and a letter in each cell, the sum and what the rule says at the
/// end. Follows the file as long as it is shown.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The fixed columns; those of the sessions stand between them.
    enum Fixed { PersonColumn, SumColumn, RuleColumn, FirstSession };

    explicit MatrixModel(Store& store, QObject* parent = nullptr);

    void setActivity(qint64 activity);
    /// A table that nobody sees waits: what changed is read when it is shown again.
    void setShown(bool shown);
    /// Reads now what waits.
    void refresh();
    [[nodiscard]] const AttendanceMatrix& matrix() const { return m_matrix; }
    [[nodiscard]] qint64 sessionOf(int column) const; ///< 0: a fixed column
    [[nodiscard]] qint64 participationOf(int row) const;
    /// How many are below the rule now, and how many cannot reach it any more.
    [[nodiscard]] int below() const;
    [[nodiscard]] int lost() const;
    /// "Completed with at least 80 % attendance. An excused session ..": the rule in words.
    [[nodiscard]] QString ruleText() const;
    /// As text for files and paper: the words in full, one line per person.
    [[nodiscard]] QStringList exportHeader() const;
    [[nodiscard]] QStringList exportRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded(); ///< anew, or some cells of it

private:
    void onStoreChanged(const Announcement& announcement);
    [[nodiscard]] bool concerns(const ChangedRows& rows) const;
    [[nodiscard]] bool holds(const ChangedRows& rows) const;
    [[nodiscard]] Result<bool> belongs(const ChangedRows& rows) const;
    void reload();
    [[nodiscard]] QString sessionTitle(int session) const;
    [[nodiscard]] QString cellText(const MatrixLine& line, int session) const;
    [[nodiscard]] QString ruleWord(const MatrixLine& line) const;
    [[nodiscard]] Tone ruleTone(const MatrixLine& line) const;
    [[nodiscard]] QString textOf(const MatrixLine& line, int column) const;
    [[nodiscard]] Tone toneOf(const MatrixLine& line, int column) const;
    [[nodiscard]] QString tipOf(const MatrixLine& line, int column) const;

    Store& m_store;
    qint64 m_activity = 0;
    AttendanceMatrix m_matrix;
    bool m_shown = true;
    bool m_stale = false; ///< the file went on since m_matrix was read
};

} // namespace kitcamp
