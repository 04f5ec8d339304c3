// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/common/workplace.h"

namespace kitcamp {

/// What is to be done on the other computer, in three lines.
[[nodiscard]] QString howToJoin();

/// Asks where the invitation to this centre shall lie and writes it; the path, empty where the person
/// cancelled.
[[nodiscard]] Result<QString> saveInvitation(Workplace& workplace, QWidget* asking);

} // namespace kitcamp
