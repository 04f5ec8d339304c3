// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tones.h"

#include <QList>

#include <cmath>
#include <numbers>

namespace kitcamp {

namespace {

struct Note {
    double hertz = 0; ///< 0: silence
    double seconds = 0;
    bool rough = false; ///< with strong odd overtones, as a buzzer has
};

QList<Note> notesOf(Sound sound)
{
    switch (sound) {
    case Sound::Lent:
        return {{880.0, 0.07}, {1318.5, 0.13}};
    case Sound::Returned:
        return {{1318.5, 0.07}, {880.0, 0.13}};
    case Sound::Refused:
        return {{196.0, 0.14, true}, {0, 0.05}, {196.0, 0.22, true}};
    case Sound::Unknown:
        return {{659.3, 0.08}, {0, 0.04}, {659.3, 0.08}, {0, 0.04}, {880.0, 0.12}};
    case Sound::Undone:
        return {{987.8, 0.055}, {784.0, 0.055}, {659.3, 0.10}};
    }
    return {};
}

/// Between -1 and 1.
double wave(const Note& note, double time)
{
    const double turn = 2 * std::numbers::pi * note.hertz * time;
    if (note.rough)
        return (std::sin(turn) + std::sin(3 * turn) / 3 + std::sin(5 * turn) / 5) / 1.2;
    return (std::sin(turn) + 0.25 * std::sin(2 * turn)) / 1.25;
}

/// 6 ms up, the last half down: no click at either end.
double envelope(double time, double length)
{
    const double attack = qMin(1.0, time / 0.006);
    const double release = qMin(1.0, (length - time) / (length / 2));
    return attack * release;
}

} // namespace

QByteArray samplesOf(Sound sound, SampleFormat format)
{
    constexpr double loudness = 0.45 * 32767;
    QByteArray samples;
    for (const Note& note : notesOf(sound)) {
        const int count = static_cast<int>(note.seconds * format.rate);
        for (int i = 0; i < count; ++i) {
            const double time = static_cast<double>(i) / format.rate;
            const double height = note.hertz > 0 ? wave(note, time) * envelope(time, note.seconds) : 0;
            const auto value = static_cast<qint16>(qBound(-1.0, height, 1.0) * loudness);
            for (int channel = 0; channel < format.channels; ++channel)
                samples.append(reinterpret_cast<const char*>(&value), sizeof value);
        }
    }
    return samples;
}

} // namespace kitcamp
