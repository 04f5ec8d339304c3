// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handovertables.h"
#include "models/alliance/handoverwriting.h"

#include <QSet>

namespace kitcamp {

/// One walk through the tables of a camp.
class HandoverCollection
{
public:
    HandoverCollection(Store& store, const HandoverWish& wish)
        : m_store(store)
        , m_wish(wish)
    {
        if (wish.purpose == HandoverPurpose::Results)
            m_wish.choice = wish.choice.narrowedToResults();
    }

    [[nodiscard]] Result<PreparedHandover> run();

private:
    [[nodiscard]] Result<void> readHead();
    [[nodiscard]] Result<void> choosePeople();
    [[nodiscard]] Result<void> choosePeopleOf(const char* who);
    [[nodiscard]] Result<void> readErased();
    [[nodiscard]] Result<void> collect(const HandedTable& table, const QByteArray& condition, qint64 value);
    [[nodiscard]] Result<void> collectReferred(const QString& table);
    [[nodiscard]] Result<void> nameRows();
    void addRow(const HandedTable& table, const Statement& row);
    [[nodiscard]] bool goes(const HandedTable& table, HandedRow& row) const;
    [[nodiscard]] bool isThere(const QString& table, qint64 id) const;
    [[nodiscard]] bool isGiven(const HandedTable& table, const QString& column) const;
    [[nodiscard]] bool isWanted(const HandedTable& table) const;
    void dropEmptyTeams();
    [[nodiscard]] QSet<qint64> referred(const QString& table) const;
    [[nodiscard]] bool isNarrowed() const
    {
        return m_wish.organization != 0 && m_wish.choice.ownStudentsOnly;
    }
    [[nodiscard]] Handover& made() { return m_prepared.handover; }

    Store& m_store;
    HandoverWish m_wish;
    PreparedHandover m_prepared;
    QSet<qint64> m_people; ///< persons who may go
    QHash<QString, QSet<qint64>> m_ids; ///< rows that go
};

} // namespace kitcamp
