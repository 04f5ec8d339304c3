// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/toneplayer.h"

#include <QList>

namespace kitcamp {

/// Remembers what the desk would have been heard to say.
class RecordedTones : public TonePlayer
{
public:
    void play(Sound sound) override { played.append(sound); }

    QList<Sound> played;
};

} // namespace kitcamp
