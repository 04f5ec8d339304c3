// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/lending/grouping.h"
#include "models/statistics/lending/wallclock.h"

#include <limits>
#include <map>

namespace kitcamp {

class UnitTable;

/// All loans of a file in plain vectors: read once for a question (a million in a fifth of a second), then
/// counted as often as its axes, total and rest need. Other columns are read when they are asked for.
class LoanTable
{
public:
    static constexpr qint64 stillOut = std::numeric_limits<qint64>::max();

    [[nodiscard]] static Result<std::shared_ptr<LoanTable>> read(Connection& connection,
                                                                 const IsCancelled& isCancelled);

    /// Of devices that were never lent, too: the inventory is counted by the same numbers.
    [[nodiscard]] const IdIndex& devices() const { return m_devices; }
    [[nodiscard]] const IdIndex& borrowers() const { return m_borrowers; }
    /// The instants of the first and the last lending; 0 where there is none.
    [[nodiscard]] qint64 firstLent() const { return m_firstLent; }
    [[nodiscard]] qint64 lastLent() const { return m_lastLent; }

    [[nodiscard]] size_t size() const { return m_ids.size(); }
    [[nodiscard]] qint64 id(size_t loan) const { return m_ids[loan]; }
    [[nodiscard]] qint64 lentAt(size_t loan) const { return m_lentAt[loan]; }
    /// stillOut: not yet.
    [[nodiscard]] qint64 returnedAt(size_t loan) const { return m_returnedAt[loan]; }
    /// Numbers in devices() and borrowers().
    [[nodiscard]] int device(size_t loan) const { return m_device[loan]; }
    [[nodiscard]] int borrower(size_t loan) const { return m_borrower[loan]; }

    /// When each is due, in minutes of the wall clock (see wallMinute); -1: never.
    [[nodiscard]] Result<const std::vector<int>*> dueMinutes(Connection& connection);
    /// The group of each loan by \p sql, an expression over "loan AS ln".
    [[nodiscard]] Result<const Grouping*> column(Connection& connection, const QString& sql);
    /// The operator of the entry that brought the loan into the file.
    [[nodiscard]] Result<const Grouping*> operators(Connection& connection);
    /// In which year of her studies each borrower was.
    [[nodiscard]] Result<const Grouping*> studyYears(Connection& connection, const WallClock& clock);
    /// Numbers of loans, by device and then by time.
    [[nodiscard]] const std::vector<int>& byDevice();
    /// By when they were lent; those that are back, by when they were returned.
    [[nodiscard]] const std::vector<int>& byLending();
    [[nodiscard]] const std::vector<int>& byReturn();
    /// The devices as UnitTable read them with these loans; none before that.
    std::shared_ptr<const UnitTable> units;

private:
    using Row = std::function<void(const Statement&)>;
    /// Calls \p row for each loan in the order of this table; what it wants stands from column 1 on.
    [[nodiscard]] Result<void> again(Connection& connection, const QString& sql, const Row& row) const;

    std::vector<qint64> m_ids;
    std::vector<qint64> m_lentAt;
    std::vector<qint64> m_returnedAt;
    std::vector<int> m_device;
    std::vector<int> m_borrower;
    IdIndex m_devices;
    IdIndex m_borrowers;
    qint64 m_firstLent = 0;
    qint64 m_lastLent = 0;
    std::vector<int> m_dueMinutes;
    std::vector<int> m_byDevice;
    std::vector<int> m_byLending;
    std::vector<int> m_byReturn;
    std::map<QString, Grouping> m_columns;
};

} // namespace kitcamp
