// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "models/store/journal.h"

#include <QSet>

namespace kitcamp {

/// Goes through the history of a file that somebody else made, entry by entry, with only the rows that say
/// who may do what: cheap, whatever else the entries wrote.
class RightsReplay
{
public:
    /// \p source: of the file; it and \p domain must outlive this. \p known: entries up to it need no
    /// signatures.
    RightsReplay(Connection& source, const Domain& domain, const LogPosition& known);

    [[nodiscard]] Result<void> begin();
    /// The entries one after the other; an Error where one does not follow on those before it, is not signed
    /// or was not allowed.
    [[nodiscard]] Result<void> take(qint64 seq);
    /// The next one, which the source does not hold yet.
    [[nodiscard]] Result<void> take(const PackedEntry& packed);
    /// The rows, and the history of those entries that touch them or erase, as of the entry taken last.
    [[nodiscard]] Connection& rows() { return *m_rows; }
    /// After the last one: what the rows or their history say otherwise than the entries; empty where
    /// nothing.
    [[nodiscard]] Result<QString> difference();

    [[nodiscard]] static const QStringList& tables();

private:
    [[nodiscard]] Result<void> judge(const Entry& entry, const QList<RowTouch>& rows);
    [[nodiscard]] Result<void> apply(const Entry& entry, const PackedEntry& packed,
                                     const QList<RowTouch>& rows);

    Connection& m_source;
    const Domain& m_domain;
    LogPosition m_known;
    std::unique_ptr<Connection> m_rows; ///< in memory
    QByteArray m_previous;
    QSet<QString> m_touched; ///< "table key entry"
};

} // namespace kitcamp
