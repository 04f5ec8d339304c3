// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionhits.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// The sessions that a change of the calendar hits: what is, why it is hit, and what becomes of it.
class HitsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit HitsModel(QObject* parent)
        : QAbstractTableModel(parent)
    {
    }

    /// What was decided of a session stays decided where it is hit again in the same way.
    void show(std::vector<SessionHit> hits);
    /// Of the rows that can go this way.
    void decide(const QList<int>& rows, SessionHit::Way way);
    [[nodiscard]] const std::vector<SessionHit>& hits() const { return m_hits; }
    [[nodiscard]] const QList<SessionHit::Way>& decided() const { return m_decided; }
    /// The ways that are open to at least one of the rows, in the order of the first.
    [[nodiscard]] QList<SessionHit::Way> waysOf(const QList<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Session, Now, Then, Why, Columns };
    [[nodiscard]] QString text(const QModelIndex& index) const;

    std::vector<SessionHit> m_hits;
    QList<SessionHit::Way> m_decided;
};

} // namespace kitcamp
