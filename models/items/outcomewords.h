// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

namespace kitcamp {

/// "14:05:09" in \p zone; \p at: Unix seconds.
[[nodiscard]] QString clockTimeText(qint64 at, const QTimeZone& zone);
/// "Lent ESP32-0013 (taken back)".
[[nodiscard]] QString takenBackText(const QString& whatHappened);
/// What stands below an outcome whose Action waits in the inbox.
[[nodiscard]] QString didNotHoldText();
/// "Alt+1": the key of an offer.
[[nodiscard]] QString offerKey(int number);

} // namespace kitcamp
