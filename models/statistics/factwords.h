// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/answer.h"

/// The words that columns of the file choose from, as forms and lists show them.
namespace kitcamp::factwords {

[[nodiscard]] QList<FigureGroup> activityKinds();
[[nodiscard]] QList<FigureGroup> activityForms();
[[nodiscard]] QList<FigureGroup> activityModes();
[[nodiscard]] QList<FigureGroup> sessionKinds();
[[nodiscard]] QList<FigureGroup> organizationKinds();
[[nodiscard]] QList<FigureGroup> genders();
[[nodiscard]] QList<FigureGroup> degrees();
[[nodiscard]] QList<FigureGroup> roles();
[[nodiscard]] QList<FigureGroup> states();
[[nodiscard]] QList<FigureGroup> marks();
[[nodiscard]] QList<FigureGroup> levels();
[[nodiscard]] QList<FigureGroup> recipients();

} // namespace kitcamp::factwords
