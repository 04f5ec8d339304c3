// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/twins/twinsearch.h"
#include "models/store/store.h"

#include <QAbstractListModel>

namespace kitcamp {

/// The pairs that seem to have been entered twice, newest first: found in the background, and kept up to date
/// by looking at what arrives or changes. A person decides about each.
class TwinProposals : public QAbstractListModel
{
    Q_OBJECT
public:
    TwinProposals(Store& store, QStringList tables, QObject* parent);

    /// Looks through everything; the first time it is asked for. Later it follows by itself.
    void load();
    void cancel();
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }
    /// The whole search was finished at least once.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] TwinPair pairAt(int row) const { return m_rows.value(row).pair; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countChanged();
    void progressed(qint64 done, qint64 all);
    void searchEnded();
    void failed(const QString& sentence);

private:
    struct Row {
        TwinPair pair;
        QString names; ///< made when first shown
        QString reasons;
    };
    void searchAll();
    void follow(const Announcement& announcement);
    void lookAtPending();
    [[nodiscard]] ChangedRows relevant(const ChangedRows& touched, bool& all) const;
    void onFinished(const QList<TwinPair>& pairs);
    void replaceAll(QList<TwinPair> pairs);
    void replaceOf(const ChangedRows& looked, const QList<TwinPair>& pairs);
    [[nodiscard]] static bool comesBefore(const TwinPair& one, const TwinPair& other);
    const Row& worded(int row) const;

    Store& m_store;
    QStringList m_tables;
    TwinSearch m_search;
    mutable QList<Row> m_rows;
    ChangedRows m_pending; ///< to be looked at when the running search is through
    ChangedRows m_looking; ///< what the running search looks at; empty: everything
    bool m_loaded = false;
    bool m_complete = false;
};

} // namespace kitcamp
