// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>

namespace kitcamp {

/// Distances of the house in logical pixels; screens use these and no others.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 20;
inline constexpr int radius = 6;
inline constexpr int panelRadius = 8;
} // namespace space

/// The sizes a text may have; all are derived from the application's font, so that they grow with it.
enum class TextSize {
    Body, ///< 14 px
    Secondary, ///< 13 px
    Small, ///< 12 px: headers of tables, keys
    Heading, ///< 15 px bold: over a part of a panel
    Title, ///< 19 px bold: the page
    Figure, ///< 23 px: a number that counts
};

[[nodiscard]] QFont textFont(TextSize size, const QFont& body = QApplication::font());

/// PIXELS at the usual 14 px font, as many as they become with BODY.
[[nodiscard]] int scaled(int pixels, const QFont& body = QApplication::font());

/// Height of a row with one line of text: 32 px at the usual font.
[[nodiscard]] int rowHeight(const QFont& body = QApplication::font());

} // namespace kitcamp
