// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/rosterfinder.h"

namespace kitcamp {

/// Rows of an export about people who take part in an activity already.
class PlatformRows : public ImportRows
{
public:
    using ImportRows::ImportRows;

protected:
    [[nodiscard]] Result<void> prepare() override;
    [[nodiscard]] QStringList numberFields() const override;
    [[nodiscard]] QStringList dateFields() const override { return {}; }
    [[nodiscard]] RosterWords wordsOf(const TableRow& row) const;
    [[nodiscard]] const RosterFinder& roster() const { return m_roster; }
    /// Keeps the columns that were corrected. Call it in prepare().
    [[nodiscard]] Result<void> rememberColumns();

private:
    RosterFinder m_roster;
};

/// "85%", "0.85" in a column of shares, "已完成", "未完成": 0 to 100; nullopt where it is none of these.
[[nodiscard]] std::optional<int> percentOf(const QString& written, bool isShare);
/// Whether a column holds shares of one: all of its numbers are 0 to 1 and one is between.
[[nodiscard]] bool holdsShares(const QStringList& cells);

} // namespace kitcamp
