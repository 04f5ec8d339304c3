// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"

namespace kitcamp {

/// HubMoved as JSON: "format": "kitcamp-moved", "version": 1, "url", "certificate", "logins" (member ->
/// base64), "end" and "hash" (of the last entry), "member", "signature" (base64).
[[nodiscard]] QByteArray movedBytes(const HubMoved& moved);
/// nullopt where \p bytes say nothing of a move.
[[nodiscard]] std::optional<HubMoved> movedFrom(const QByteArray& bytes);
/// What the signature of a note is over.
[[nodiscard]] QByteArray signedMove(const QByteArray& logId, const HubMoved& moved);
/// What who still comes to \p place is told; rule "moved".
[[nodiscard]] Error movedError(const QString& place, const HubMoved& moved);

} // namespace kitcamp
