// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kitcamp {

/// `kitcamp tour FILE DIR`: every screen as PNG, in English and Chinese, light and dark, and every paper as
/// PDF. FILE is copied first: the tour changes nothing in it. Returns the exit code.
[[nodiscard]] int runTour(const QStringList& arguments, int argc, char** argv);

} // namespace kitcamp
