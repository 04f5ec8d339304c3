// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace kitcamp {

// Points are hundredths, full marks are whole points, as the tables have them.

/// "8.5", "10"; with the point or comma of \p locale.
[[nodiscard]] QString pointsText(qint64 hundredths, const QLocale& locale = QLocale::c());
/// From 8.5, 8,5 and full width digits; nullopt where it is no number of at most two decimals, or below 0.
[[nodiscard]] std::optional<qint64> pointsOf(const QString& text);

/// A part of a whole, exact enough to compare: two different fractions with denominators below a million
/// differ, two equal ones are equal. Ranks of one round are decided without rounding.
class Share
{
public:
    static constexpr qint64 whole = 1'000'000'000'000;

    Share() = default;
    /// \p total above 0; both below 9e15.
    [[nodiscard]] static Share of(qint64 part, qint64 total);
    [[nodiscard]] static Share ofParts(qint64 parts) { return Share(parts); }

    [[nodiscard]] qint64 parts() const { return m_parts; }
    /// Of 100, rounded to two decimals: "86.42".
    [[nodiscard]] QString text(const QLocale& locale = QLocale::c()) const;
    /// Hundredths of a point of 100, rounded: what a spreadsheet gets.
    [[nodiscard]] qint64 hundredths() const;
    friend auto operator<=>(const Share&, const Share&) = default;
    friend Share operator-(const Share& a, const Share& b) { return Share(a.m_parts - b.m_parts); }

private:
    explicit Share(qint64 parts)
        : m_parts(parts)
    {
    }
    qint64 m_parts = 0;
};

} // namespace kitcamp
