// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/idtable.h"
#include "models/items/idworker.h"
#include "models/items/listspec.h"
#include "models/items/roles.h"
#include "models/items/rowcache.h"
#include "models/store/store.h"

namespace kitcamp {

class RowPlaces;

/// A list over a table of any size: holds the ids of the current filter and order, fetches rows in pages when
/// they are looked at, and follows the store with the narrowest signals. It is never reset: selection and
/// scroll stay through changes, sorting and filtering. What is slow runs on a worker.
class PagedModel : public IdTable
{
    Q_OBJECT
public:
    using FoldQuery = std::function<QStringList(const QString&)>;
    using MakeSpec = std::function<ListSpec()>;

    /// \p store must outlive the model; \p fold splits a search into folded words.
    PagedModel(Store& store, MakeSpec makeSpec, FoldQuery fold, QObject* parent);
    ~PagedModel() override;

    /// Begins to show rows; before this the list is empty and costs nothing. Calling it again does nothing.
    void load();
    void setChip(const QString& key);
    void setSearch(const QString& text);
    /// Narrows the list beyond chip and search: to one borrower, one place.
    void setClauses(const QList<WhereClause>& clauses);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Titles and texts in today's language.
    virtual void retranslate();
    /// Call once a minute: what follows from the hour (overdue) is looked at again.
    void timePassed();

    [[nodiscard]] const ListSpec& spec() const { return m_spec; }
    [[nodiscard]] const QString& chip() const { return m_chip; }
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    [[nodiscard]] bool isBusy() const { return m_worker.isRunning(); }
    [[nodiscard]] const CentreTime& time() const { return m_time; }
    [[nodiscard]] Store& store() const { return m_store; }

    /// The ids of the whole list in order, worked out at once where they are not all here yet.
    [[nodiscard]] Result<std::vector<qint64>> ids() const;
    /// Rows by id, in the given order, past the cache; rows that are gone are left out.
    [[nodiscard]] Result<QList<ListRow>> readRows(const std::vector<qint64>& ids) const;
    [[nodiscard]] virtual QVariant cell(const ListRow& row, int column, int role) const;
    /// The current filter and order.
    [[nodiscard]] IdQuery query() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void busyChanged(bool busy);
    /// The first rows of a new filter or order stand.
    void firstRowsArrived();
    /// All ids are here.
    void completed();
    /// While ids stream in: so many of \p total (-1: not known) are here.
    void progressed(qint64 loaded, qint64 total);
    void failed(const QString& sentence) const;

protected:
    /// Rows of this list that \p announcement touches.
    [[nodiscard]] virtual Result<QSet<qint64>> touchedBy(const Announcement& announcement);
    [[nodiscard]] virtual QVariant alignment(int column) const;
    /// The list begins to follow the file: what its rows rest on may be read now.
    virtual void beginToFollow() { }
    /// What the SQL gave for a row; null where there is no such row.
    [[nodiscard]] const ListRow* rowAt(int row) const;
    /// The rows have other ids now, in the same order; 0: the row is gone. What is selected stays so.
    void renameRows(const std::function<qint64(qint64 id)>& nameNow);

private:
    enum class Showing { AsItArrives, WhenComplete };

    void start(Showing showing);
    void onArrived(const IdSlice& slice);
    void showSlice(const IdSlice& slice);
    void finish();
    [[nodiscard]] std::vector<qint64> keptThrough(const std::vector<qint64>& slice) const;
    void onChanged(const Announcement& announcement);
    void settle(const QSet<qint64>& touched);
    [[nodiscard]] Result<QSet<qint64>> passing(const QSet<qint64>& ids, const IdQuery& query);
    void removeOthers(const QSet<qint64>& touched, const QSet<qint64>& members);
    void place(const QSet<qint64>& members, const IdQuery& query);
    void moveOrInsert(qint64 id, RowPlaces& places);
    void showAgain();

    void fetchAround(int row) const;

    Store& m_store;
    MakeSpec m_makeSpec;
    FoldQuery m_fold;
    ListSpec m_spec;
    CentreTime m_time;
    IdWorker m_worker;
    mutable RowCache m_cache;
    QString m_chip;
    QStringList m_words;
    QList<WhereClause> m_clauses;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Showing m_showing = Showing::AsItArrives;
    std::vector<qint64> m_collected; ///< ids of a query that is shown when complete
    int m_confirmed = -1; ///< rows that the running query has delivered; -1: none yet
    QSet<qint64> m_waiting; ///< touched while ids stream in
    bool m_loaded = false;
    bool m_startAgain = false;
};

} // namespace kitcamp
