// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QVariant>

namespace kitcamp {

/// What a spreadsheet can hold (Microsoft, "Excel specifications and limits").
namespace workbooklimits {
inline constexpr int rows = 1'048'576;
inline constexpr int columns = 16'384;
inline constexpr int cellCharacters = 32'767; // UTF-16
inline constexpr int sheetNameCharacters = 31;
} // namespace workbooklimits

/// How a cell of a workbook looks.
struct WorkbookStyle {
    enum class Kind { General, Text, Number, Percent, Day, Moment };
    Kind kind = Kind::General;
    int decimals = 0; ///< of numbers and percents
    bool isBold = false;
    bool isLarge = false; ///< a title
    bool isMuted = false; ///< a remark
    friend auto operator<=>(const WorkbookStyle&, const WorkbookStyle&) = default;
};

/// A QString, a double (percents: 0.875 is 87.5 %), a QDate or a QDateTime as it reads; else an empty cell.
struct WorkbookCell {
    QVariant value;
    WorkbookStyle style;
};

/// A text as a cell can hold it: characters that XML cannot carry are left out, what a reader would take for
/// an escape is escaped (ECMA-376 part 1, 22.9.2.19), and what is longer than a cell can be ends with an
/// ellipsis.
[[nodiscard]] QString workbookText(const QString& text);

/// The nearest name that a sheet may have and that is not among those \p taken (folded), where it is added.
[[nodiscard]] QString sheetNameFor(const QString& wanted, QSet<QString>& taken);

/// Days since the last one of 1899, with the time of day as a fraction; negative where spreadsheets
/// disagree on the day (before March 1900).
[[nodiscard]] double workbookDay(const QDateTime& moment);

/// How wide a text is in characters: Chinese ones count for two. At most \p most.
[[nodiscard]] int widthInCharacters(const QString& text, int most);

} // namespace kitcamp
