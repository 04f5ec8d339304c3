// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/deskoutcome.h"

#include <QJsonObject>

namespace kitcamp {

/// The stable word of an event, for people and scripts: "lent", "returned", "refused" ...
[[nodiscard]] QString eventWord(DeskEvent event);
/// An outcome in one line: "lent ESP32-0042 · Lent to 张三 · due 2026-09-15 21:00 [1: renew instead]". What
/// the same scan did further stands behind it, divided by " | ".
[[nodiscard]] QString outcomeLine(const DeskOutcome& outcome);
/// The same as values.
[[nodiscard]] QJsonObject outcomeObject(const DeskOutcome& outcome);

} // namespace kitcamp
