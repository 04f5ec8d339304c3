// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>

namespace kitcamp {

/// One of the files that share the log, as it last told of itself.
struct KnownFile {
    QByteArray author; ///< 16 bytes
    QString name; ///< "Desk 2"
    qint64 lastContact = 0; ///< Unix seconds by that computer's clock: shown, never compared
    qint64 head = 0; ///< where it stood in the log
    QString state; ///< hash of its content at head, where it told one; hex
    qint64 redactedUpTo = 0; ///< all that was erased by entries up to this one is gone from that file

    friend bool operator==(const KnownFile&, const KnownFile&) = default;
};

/// The table known_file, by name: local, so that the names are there while the hub is away.
[[nodiscard]] Result<QList<KnownFile>> knownFiles(Connection& connection);
/// What the file that writes as \p author is called; empty where it never told.
[[nodiscard]] Result<QString> knownFileName(Connection& connection, const QByteArray& author);
/// Adds and replaces rows of known_file in the Kitcamp file \p path; writes nothing where they stand so.
[[nodiscard]] Result<void> saveKnownFiles(const QString& path, const QList<KnownFile>& files);

} // namespace kitcamp
