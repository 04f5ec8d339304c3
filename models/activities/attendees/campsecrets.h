// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/sealing.h"
#include "models/store/store.h"

namespace kitcamp {

/// The secret halves that this computer holds, in its local table: never recorded, never sent, not in copies
/// for others. A row with an empty secret says that the half was destroyed here.
class CampSecrets
{
public:
    explicit CampSecrets(Store& store)
        : m_store(store)
    {
    }

    /// The row of a secret: "ACTIVITY HEX".
    struct Held {
        qint64 activity = 0;
        SealingKey key;
    };
    [[nodiscard]] Result<QList<Held>> held();
    /// nullopt where this computer does not hold it.
    [[nodiscard]] Result<std::optional<SealingKey>> find(const QString& publicKey);
    [[nodiscard]] Result<bool> wasDestroyed(const QString& publicKey);
    [[nodiscard]] Result<void> keep(qint64 activity, const SealingKey& key);
    /// Overwrites these halves in the file, in its log and in the backups beside it.
    [[nodiscard]] Result<void> destroy(const QStringList& publicKeys);
    /// Destroys what belongs to camps whose identity numbers were erased, here or on another computer.
    /// Returns how many. Cheap where there is nothing to do.
    [[nodiscard]] Result<int> destroyErased();

private:
    Store& m_store;
};

/// Destroys secrets of erased camps as long as it lives: at once, and whenever an erasing arrives from
/// elsewhere.
class SecretShredder : public QObject
{
    Q_OBJECT
public:
    explicit SecretShredder(Store& store, QObject* parent = nullptr);

private:
    void shred();

    Store& m_store;
};

} // namespace kitcamp
