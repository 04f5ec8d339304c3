// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/shownsession.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractListModel>

namespace kitcamp {

/// What a list of sessions to place answers beside IdRole and SecondLineRole.
enum ToPlaceRole {
    ToPlaceMinutesRole = FirstOwnRole, ///< int
};

/// The sessions that have no day yet, as cards: what, how long, what they need. Kept in step with the file.
class UnplacedSessions : public QAbstractListModel
{
    Q_OBJECT
public:
    /// \p store must outlive this.
    UnplacedSessions(Store& store, QObject* parent);

    void setHiddenKinds(const QSet<QString>& kinds); ///< of activities
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] int rowOf(qint64 session) const; ///< -1: it is not here
    [[nodiscard]] const ShownSession& session(int row) const { return m_sessions[row]; }

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void onChanged(const Announcement& announcement);
    void read();
    void merge(const QList<ShownSession>& fresh);
    [[nodiscard]] static QString secondLine(const ShownSession& session);

    Store& m_store;
    QSet<QString> m_hiddenKinds;
    QList<ShownSession> m_sessions;
};

} // namespace kitcamp
