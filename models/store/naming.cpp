// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/naming.h"

#include "models/store/domain.h"

#include <QCoreApplication>

namespace kitcamp {

namespace {

/// Rows merged into rows that were merged again: more of them is damage, not life.
constexpr int mostMerges = 8;

} // namespace

QString Naming::name(const QString& table, qint64 id) const
{
    const auto query = m_domain.nameQueries.constFind(table);
    if (query != m_domain.nameQueries.constEnd()) {
        std::optional<qint64> meant = id;
        // A row that was merged into another one is called by that one, which may have been merged as well.
        for (int i = 0; i < mostMerges && meant; ++i) {
            const auto found = m_connection.text(query->constData(), *meant);
            if (found && *found)
                return **found;
            const auto kept =
                m_connection.integer("SELECT kept FROM merged_row WHERE id=? AND tbl=?", *meant, table);
            meant = kept ? *kept : std::nullopt;
        }
    }
    return QCoreApplication::translate("kitcamp::Naming", "(no longer there)");
}

QString Naming::entrySentence(const OpId& opId) const
{
    return sentenceOfEntry ? sentenceOfEntry(opId) : opId.text();
}

} // namespace kitcamp
