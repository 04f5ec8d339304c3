// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/print/paper.h"

#include <QLocale>

namespace kitcamp {

class MatrixModel;

/// Writes the table of attendance: .xlsx or .csv by the ending of \p path. People under age are named with a
/// consent to hand them on.
[[nodiscard]] Result<void> saveMatrix(Store& store, const MatrixModel& matrix, const QString& path);
/// The same on paper, with signs in the cells; null where the file cannot be read.
[[nodiscard]] std::shared_ptr<const Paper> matrixPaper(Store& store, const MatrixModel& matrix,
                                                       const QLocale& locale);

} // namespace kitcamp
