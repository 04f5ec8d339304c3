// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "models/store/clock.h"

#include <functional>

namespace kitcamp {

/// What a painting command does: \p said receives its line, or the sentence of what went wrong; returns the
/// exit code.
using PaintingWork = int (*)(const QStringList& arguments, const Clock& clock, QString& said);

/// Runs a command that paints papers, so needs fonts and an application, but never a screen: in the language
/// that
/// --language names (else the system's), with its one line on stdout or stderr. Returns the exit code.
[[nodiscard]] int runPainting(const Command& command, const QStringList& arguments, int argc, char** argv,
                              PaintingWork work);

/// The work of such a command once its words are read: \p said and the exit code from what \p write answers.
[[nodiscard]] int writtenBy(const Command& command, const QStringList& arguments, QString& said,
                            const std::function<Result<QString>(const Arguments&)>& write);

} // namespace kitcamp
