// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/action.h"
#include "models/store/naming.h"

namespace kitcamp::rosterwords {

// What the sentences of several Actions share.

/// "12 people"
[[nodiscard]] QString people(qsizetype count);
/// The participation where it is one, else the activity.
[[nodiscard]] ObjectRef subjectOf(const QList<qint64>& participations, qint64 activity);
[[nodiscard]] QString stateTitle(const Naming& naming, const QString& state);

} // namespace kitcamp::rosterwords
