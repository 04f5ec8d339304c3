// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace kitcamp {

/// How long work on sync comes along, for a dialog or a line on the screen: what is being done now, and how
/// much of it (bytes or entries; \c all is 0 where that is not known). Returns false to cancel. Called in the
/// thread that works.
using StepProgress = std::function<bool(const QString& step, qint64 done, qint64 all)>;

} // namespace kitcamp
