// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

/// What the desk lets people hear, so that they may look at the shelf and not at the screen.
enum class Sound {
    Lent, ///< two notes rising
    Returned, ///< two notes falling
    Refused, ///< low and rough, twice
    Unknown, ///< a question: who is it, what is it?
    Undone, ///< three quick notes falling
};

/// Plays sounds; screens are given one, tests give theirs and look what was played.
class TonePlayer
{
public:
    TonePlayer() = default;
    virtual ~TonePlayer() = default;
    TonePlayer(const TonePlayer&) = delete;
    TonePlayer& operator=(const TonePlayer&) = delete;

    /// Returns at once; a sound that is still heard is cut off by the next.
    virtual void play(Sound sound) = 0;
};

} // namespace kitcamp
