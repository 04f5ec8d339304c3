// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kitcamp {

class Clock;

/// kitcamp report FILE NAME [--param k=v]... --out X.pdf: a paper without a window; returns the exit code.
[[nodiscard]] int runReport(const QStringList& arguments, int argc, char** argv);

/// What it does once the application stands; \p said is the line or the sentence of what went wrong.
[[nodiscard]] int writeReport(const QStringList& arguments, const Clock& clock, QString& said);

} // namespace kitcamp
