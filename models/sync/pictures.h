// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/hub.h"

namespace kitcamp {

/// Brings pictures to the files whose rows name them: they lie beside the journal, by hash, and travel apart
/// from the entries. A picture that neither side has is no error: another file will bring it.
class Pictures
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Pictures)
public:
    struct Moved {
        int in = 0;
        int out = 0;
        QStringList remarks; ///< translated: what lies damaged in the hub
    };

    Pictures(Store& store, Hub& hub);

    /// Fetches what rows name and this file lacks, then sends what the rows touched since the last time name
    /// and the hub lacks (all of them at the first time and once a week). \p standing is the last entry in
    /// the log.
    [[nodiscard]] Result<Moved> exchange(const LogPosition& standing, const std::function<bool()>& cancelled);
    /// The next exchange asks the hub about every picture: it was set back.
    [[nodiscard]] Result<void> askAboutAll();

    /// Hashes that rows of the file name, and whose picture it lacks.
    [[nodiscard]] Result<QStringList> missing();

private:
    /// Up to where the hub is known to have the pictures; kept in the file, outside of the journal.
    struct Mark {
        qint64 seq = -1;
        QByteArray hash;
        qint64 allAskedAt = 0; ///< Unix seconds
        QString place; ///< of the hub

        [[nodiscard]] QString text() const;
        [[nodiscard]] static Mark of(const QString& text);
    };
    [[nodiscard]] Result<Mark> usableMark();
    [[nodiscard]] Result<void> fetch(const LogPosition& standing, Moved& moved,
                                     const std::function<bool()>& cancelled);
    [[nodiscard]] Result<bool> fetchOne(const QString& hash, Moved& moved);
    [[nodiscard]] Result<void> send(const QStringList& hashes, Moved& moved,
                                    const std::function<bool()>& cancelled);
    [[nodiscard]] Result<QStringList> named(qint64 after);

    Store& m_store;
    Hub& m_hub;
    qint64 m_fetchedUpTo = -1;
    qint64 m_lastFetch = 0; ///< of WriteGate::now()
    bool m_lacksSome = false;
    QSet<QString> m_saidDamaged;
};

} // namespace kitcamp
