// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace kitcamp {

/// A character and how it is read, best reading first, separated by spaces; u-umlaut is written v.
struct HanReading {
    char32_t character;
    std::string_view readings;
};

/// A surname of two characters and its reading, two syllables separated by a space.
struct CompoundSurname {
    std::u32string_view characters;
    std::string_view reading;
};

/// Surnames that ICU reads wrongly or in one way only.
[[nodiscard]] std::span<const HanReading> surnameReadings();

/// Characters with several readings in given names and in names of places, organizations and things.
[[nodiscard]] std::span<const HanReading> commonReadings();

[[nodiscard]] std::span<const CompoundSurname> compoundSurnames();

} // namespace kitcamp
