// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/packedentry.h"

#include <QMap>
#include <QString>

#include <functional>

namespace kitcamp {

/// Takes everything of one computer alone out of the Kitcamp file \p path, which nobody has open: author,
/// hub, inbox, names of the computers, marks, pictures. What stays is the log's content and its history; the
/// file stands at \p position. It has no author until it is given one.
[[nodiscard]] Result<void> stripLocalParts(const QString& path, const LogPosition& position);

/// Lets \p vouch sign the marks of redacted entries in the Kitcamp file \p path, which nobody has open: a
/// file signs what it redacts only where others are to read it. \p vouch gives the entry back with its mark
/// signed, or as it is.
[[nodiscard]] Result<void>
vouchForRedactions(const QString& path, const std::function<Result<PackedEntry>(const PackedEntry&)>& vouch);

/// Gives the Kitcamp file \p path, which nobody has open, local values of file_info ("author", "sync.name").
[[nodiscard]] Result<void> giveLocalValues(const QString& path, const QMap<QString, QString>& values);

} // namespace kitcamp
