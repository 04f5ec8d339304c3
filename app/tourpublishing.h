// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <functional>

class QWidget;

namespace kitcamp {

class MainWindow;
class Paper;

/// How the tour keeps what is seen, and papers.
struct TourKeeper {
    std::function<Result<void>(QWidget& seen, const QString& name)> picture;
    std::function<Result<void>(const std::shared_ptr<const Paper>& paper, const QString& name)> paper;
};

/// The tour through publishing: the changes before they are published, the queue of notices, the words of
/// notices, an activity's tab. Works on the tour's own copy of the file.
[[nodiscard]] Result<void> tourPublishing(MainWindow& window, const TourKeeper& keep);
/// Timetables of an activity, a room and a person.
[[nodiscard]] Result<void> tourTimetables(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
