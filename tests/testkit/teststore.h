// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statehash.h"
#include "models/store/store.h"
#include "tests/testkit/smalldomain.h"

#include <QTemporaryDir>

namespace kitcamp::testkit {

using Contents = QMap<QString, QByteArray>;

/// A store on a new file in a folder of its own, with a clock that stands still: 2026-09-07 09:00 UTC, a
/// Monday.
class TestStore
{
public:
    explicit TestStore(Domain domain = smallDomain(), quint64 seed = 1);
    TestStore(const TestStore&) = delete;
    TestStore& operator=(const TestStore&) = delete;

    Store* operator->() { return m_store.get(); }
    Store& operator*() { return *m_store; }
    [[nodiscard]] SettableClock& clock() { return m_clock; }
    [[nodiscard]] const Domain& domain() const { return m_domain; }
    [[nodiscard]] QString path() const { return filePath(QStringLiteral("centre.kitcamp")); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }

    void close() { m_store.reset(); }
    [[nodiscard]] Result<void> open();
    /// Another window or program on the same file, or on \p path.
    [[nodiscard]] Result<std::unique_ptr<Store>> another(const QString& path = {});

    /// Adds a record and gives back its id; the test stops where it is refused.
    qint64 add(const QString& table, const QJsonObject& values);
    /// Sets one value of a record.
    [[nodiscard]] Result<Performed> set(const QString& table, qint64 id, const QString& column,
                                        const QString& value);

private:
    QTemporaryDir m_folder;
    SettableClock m_clock;
    Domain m_domain;
    std::unique_ptr<Store> m_store;
};

/// A hash of each synced table.
[[nodiscard]] Contents contentsOf(Connection& connection);
[[nodiscard]] inline Contents contentsOf(Store& store)
{
    return contentsOf(store.reader());
}
[[nodiscard]] qint64 rowCount(Store& store, const QString& table);
/// One value, as text; null where there is none.
[[nodiscard]] QString valueOf(Store& store, const QString& table, const QString& column, qint64 id);
/// The names of the findings of checkFile that are not well, each with its sentence.
[[nodiscard]] QStringList problemsOf(const QString& path, const Domain& domain);
[[nodiscard]] QByteArray bytesOf(const QString& path);

} // namespace kitcamp::testkit
