// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"
#include "models/store/result.h"

#include <QIODevice>
#include <QStringList>

#include <optional>

namespace kitcamp {

/// True where `kitcamp ARGUMENTS` is a command, a call for help or a mistyped command: no display is needed.
/// False for the window, with or without a file, and for the tour. \p arguments: without the program's name.
[[nodiscard]] bool isCommandLine(const QStringList& arguments);

/// 1 refused by a rule, 2 bad usage, 3 file, network or damaged input.
[[nodiscard]] int exitCodeOf(ErrorCode code);

/// Runs the command. The exit code: 0 done, else exitCodeOf(); on \p err stands nothing but the one sentence
/// of an error. nullopt where isCommandLine() says no. Needs a QCoreApplication.
[[nodiscard]] std::optional<int> runCommandLine(const QStringList& arguments, QIODevice& in, QIODevice& out,
                                                QIODevice& err, const Clock& clock);
/// The same on the streams of the process.
[[nodiscard]] std::optional<int> runCommandLine(const QStringList& arguments, const Clock& clock);

} // namespace kitcamp
