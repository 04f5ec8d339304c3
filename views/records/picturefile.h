// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QPixmap>

namespace kitcamp {

/// Reads a picture from a file, scales it so that it takes 300 KB at most, and keeps it in the file's local
/// table. Returns its hash. Fails with a sentence for what is no picture.
[[nodiscard]] Result<QString> keepPictureFile(Store& store, const QString& path);

/// The middle of the picture of that hash as a square of \p side pixels, or null.
[[nodiscard]] QPixmap storedPicture(Store& store, const QString& hash, int side);

} // namespace kitcamp
