// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/lending/deskoutcome.h"

namespace kitcamp {

/// What an outcome means for the person at the desk.
[[nodiscard]] Tone toneOf(const DeskOutcome& outcome);
/// True where the outcome is worth a row of its own: a borrower who came or left is seen in the panel.
[[nodiscard]] bool isShownAsRow(const DeskOutcome& outcome);
/// What Alt+1, Alt+2 do, with their keys: "Alt+1 renew instead"; preceded by what the person can do herself.
[[nodiscard]] QString offersText(const DeskOutcome& outcome);

} // namespace kitcamp
