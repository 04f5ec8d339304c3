// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/groupeddialog.h"

namespace kitcamp {

// The forms of courses and activities; each is presented over its parent by the caller.

[[nodiscard]] GroupedDialog* makeCourseDialog(Workplace& workplace, qint64 course, QWidget* parent);
/// \p id 0: a new one; \p suggested: what is known of it already.
[[nodiscard]] GroupedDialog* makeActivityDialog(Workplace& workplace, qint64 id, const QJsonObject& suggested,
                                                QWidget* parent);
/// A new class of a course in few keys: its name, the coming term, and what the last class of the course had,
/// with the same hosts.
[[nodiscard]] GroupedDialog* makeClassDialog(Workplace& workplace, qint64 course, QWidget* parent);

} // namespace kitcamp
