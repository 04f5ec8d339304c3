// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"
#include "models/store/store.h"

#include <QTemporaryDir>

namespace kitcamp {

/// A real file in a temporary folder, with a clock that a test sets: 2026-03-10 01:00 UTC at first.
class CentreFile
{
public:
    using Registration = void (*)(Domain&);

    explicit CentreFile(std::initializer_list<Registration> registrations)
    {
        m_clock.set(QDateTime(QDate(2026, 3, 10), QTime(1, 0), Qt::UTC));
        registerRecords(m_domain);
        for (const Registration registration : registrations)
            registration(m_domain);
        auto created =
            Store::create(m_folder.filePath(QStringLiteral("centre.kitcamp")), m_domain, m_clock, 1);
        if (created)
            m_store = *std::move(created);
        else
            qFatal("%s", qPrintable(created.error().sentence + created.error().detail));
    }

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] Connection& rows() { return m_store->reader(); }
    [[nodiscard]] Domain& domain() { return m_domain; }
    [[nodiscard]] SettableClock& clock() { return m_clock; }
    [[nodiscard]] qint64 now() const { return m_clock.now(); }

    /// Adds a record that must be good; returns its id.
    qint64 add(const char* table, const QJsonObject& values)
    {
        const qint64 id = m_store->ids().nextValue();
        const auto added = m_store->perform(AddRecord{QString::fromLatin1(table), id, values});
        if (!added)
            qFatal("%s", qPrintable(added.error().sentence + added.error().detail));
        return id;
    }
    /// Tries to add a record; the refusal.
    [[nodiscard]] std::optional<Error> refusalOfAdding(const char* table, const QJsonObject& values)
    {
        const auto added =
            m_store->perform(AddRecord{QString::fromLatin1(table), m_store->ids().nextValue(), values});
        return added ? std::nullopt : std::optional(added.error());
    }
    [[nodiscard]] Result<Performed> edit(const char* table, qint64 id, const QJsonObject& values)
    {
        return m_store->perform(EditRecords{QString::fromLatin1(table), {id}, values});
    }
    [[nodiscard]] QString searchText(const char* table, qint64 id)
    {
        const auto text =
            rows().text("SELECT text FROM search_text WHERE tbl=? AND id=?", QString::fromLatin1(table), id);
        return text ? text->value_or(QString()) : QString();
    }
    /// The first invariant of the whole file that does not hold.
    [[nodiscard]] QString brokenInvariant()
    {
        for (const Invariant& invariant : m_domain.invariants) {
            if (const auto holds = invariant.checkAll(rows()); !holds)
                return invariant.name + QStringLiteral(": ") + holds.error().sentence;
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
    SettableClock m_clock;
    Domain m_domain;
    std::unique_ptr<Store> m_store;
};

inline QString idText(qint64 id)
{
    return QString::number(id);
}

} // namespace kitcamp
