// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/naming.h"

#include <QList>

namespace kitcamp {

/// The name of the person behind a participation.
[[nodiscard]] QString studentName(const Naming& naming, qint64 participation);
/// One name, or "5 students".
[[nodiscard]] QString studentNames(const Naming& naming, const QList<qint64>& participations);

} // namespace kitcamp
