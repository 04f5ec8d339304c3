// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kitcamp {

class Clock;

/// kitcamp export-person FILE PERSON --out X.json|X.pdf: all that is known of somebody; returns the exit
/// code.
[[nodiscard]] int runExportPerson(const QStringList& arguments, int argc, char** argv);

/// What it does once the application stands; \p said is the line or the sentence of what went wrong.
[[nodiscard]] int writePersonData(const QStringList& arguments, const Clock& clock, QString& said);

} // namespace kitcamp
