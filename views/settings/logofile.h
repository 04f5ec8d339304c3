// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QSize>

namespace kitcamp {

/// A logo as the file keeps it: PNG, for what is clear stays clear, and 300 KB at most.
struct Logo {
    QByteArray bytes;
    QSize size;

    [[nodiscard]] bool isEmpty() const { return bytes.isEmpty(); }
};

/// Reads and scales a picture file. Fails with a sentence for what is no picture.
[[nodiscard]] Result<Logo> readLogo(const QString& path);

} // namespace kitcamp
