// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/sync/syncstatus.h"

#include <QTimeZone>

namespace kitcamp {

/// How sync stands, in the words of the window's language.
struct SyncWords {
    Tone tone = Tone::Muted;
    QString state; ///< two or three words: "In step", "Offline"
    QString sentence; ///< for the status bar: "Offline since 10:05", "Stopped: ..."; may be long
    QString whole; ///< all that is known: place, reason, ways out; may have several lines
};

/// In which zone and on which day times are told.
struct SyncDay {
    QTimeZone zone = QTimeZone::utc();
    QDate today;
};

/// \p shared: the file has a hub, whether or not it was in touch with it yet.
[[nodiscard]] SyncWords syncWords(const SyncStatus& status, bool shared, const SyncDay& day);
/// "2 to decide"; empty for none.
[[nodiscard]] QString toDecideWords(qint64 open);

} // namespace kitcamp
