// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/desk/listdiff.h"
#include "models/items/roles.h"
#include "models/sync/inbox.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// What is to be decided, oldest first: one sentence each, and what waits for it. Looked at again by
/// reload(): items come with turns of sync, outside of the journal.
class InboxModel : public QAbstractTableModel, private ListDiff<struct InboxRow>
{
    Q_OBJECT
public:
    enum Column { SentenceColumn, MineColumn, TheirsColumn, WaitingColumn, ColumnCount };

    explicit InboxModel(Store& store, QObject* parent = nullptr);
    ~InboxModel() override;

    void reload();
    /// The item of a row; n is 0 where there is no such row.
    [[nodiscard]] InboxItem itemAt(int row) const;
    [[nodiscard]] int rowOf(qint64 n) const; ///< -1: it is not open

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void reloaded(); ///< also where nothing is new: what can be done may be
    void failed(const QString& sentence);

private:
    void removeAt(qsizetype row) override;
    void insertAt(qsizetype row, const InboxRow& fresh) override;
    void replaceAt(qsizetype row, const InboxRow& fresh) override;

    Store& m_store;
    QList<InboxRow> m_rows;
};

/// "Desk 2 · Chen Wei · 10:02": who, by whose hand, when.
[[nodiscard]] QString sideHeadOf(const InboxSide& side);
/// One line of a side: its head and what it did or the values it gave.
[[nodiscard]] QString sideLineOf(const InboxItem& item, bool mine);

} // namespace kitcamp
