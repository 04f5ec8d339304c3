// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace kitcamp {

/// Opens the window on the file that is named, else on the one that was open last, else on the first start.
/// "--language CODE" is spoken this once; what is not understood is said, with exit code 2.
[[nodiscard]] int runWindow(int argc, char** argv);
/// Runs the command that \p arguments begin with; nullopt where it is none and the window is wanted.
[[nodiscard]] std::optional<int> runAsCommand(const QStringList& arguments, int argc, char** argv);
/// Chooses the offscreen platform where there is no display, which would end the program otherwise.
void useOffscreenWhereNoDisplay();

} // namespace kitcamp
