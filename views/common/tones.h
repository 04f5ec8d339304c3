// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/toneplayer.h"

#include <QByteArray>

namespace kitcamp {

/// How samples lie in memory: 16 bit signed, native byte order, channels interleaved.
struct SampleFormat {
    int rate = 44100; ///< samples a second
    int channels = 1;
};

/// The sound as samples, made by calculation: no sound files, no licences.
[[nodiscard]] QByteArray samplesOf(Sound sound, SampleFormat format = {});

} // namespace kitcamp
