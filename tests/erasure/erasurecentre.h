// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/redaction.h"
#include "models/store/store.h"

#include <QTemporaryDir>

namespace kitcamp::testkit {

/// Puts rows as they are into tables for which there is no Action of one row.
struct PutRows {
    static constexpr auto kind = QLatin1String("test.put_rows");
    QStringList statements;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("statements"), statements);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming&) const { return QStringLiteral("Put rows"); }
};

/// Everything the program knows, and PutRows.
[[nodiscard]] Domain erasureDomain();

/// What is known of one person, in every table that can hold something: each text begins with one of
/// secretWords().
struct SecretPerson {
    qint64 id = 0;
    qint64 participation = 0;
    qint64 otherParticipation = 0; ///< of somebody else in the same camp
};
/// Adds her with all of it, and somebody else with the like, through the door of \p store.
[[nodiscard]] SecretPerson addSecretPerson(Store& store);
/// What must not be found any more.
[[nodiscard]] QStringList secretWords();
/// Another one, of whom everything stays.
[[nodiscard]] QStringList keptWords();

/// Where one of \p words stands in \p bytes: as UTF-8, as UTF-16, or in anything deflated within.
[[nodiscard]] QStringList tracesIn(const QByteArray& bytes, const QStringList& words);
/// The same of the file \p path, what lies beside it and its backups.
[[nodiscard]] QStringList tracesAround(const QString& path, const QStringList& words);

/// All of it at once, with no waiting.
[[nodiscard]] Result<bool> redactNow(const QString& path, const Domain& domain, const Clock& clock);

} // namespace kitcamp::testkit
