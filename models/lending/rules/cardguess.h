// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/cardformat.h"

#include <QList>

namespace kitcamp {

/// A format that explains a sample read, with the number that the card has in the file then.
struct CardGuess {
    CardFormat format;
    QString canonical;

    friend bool operator==(const CardGuess&, const CardGuess&) = default;
};

/// The formats under which the reader's sample is the number that stands on the card or in the university's
/// list (a UID in hex or decimal, or text), plainest first; empty when none does: another card was read, or
/// the two numbers have nothing to do with each other. Without an expected number: the formats that can read
/// the sample at all.
[[nodiscard]] QList<CardGuess> guessCardFormat(const QString& sample, const QString& expected);

} // namespace kitcamp
