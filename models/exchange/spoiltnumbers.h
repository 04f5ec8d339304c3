// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kitcamp {

/// Why a number of a person or a thing (student number, card, asset tag, serial ...) is not what it was
/// before a spreadsheet took it for a quantity or a date: a translated sentence, or nothing where it looks
/// unharmed.
[[nodiscard]] std::optional<QString> spoiltNumber(const QString& value);

/// A value of a column that is spoilt.
struct SpoiltValue {
    qsizetype index = 0;
    QString reason;
};

/// Those values of a column that spoiltNumber() finds, and those that only their neighbours betray: leading
/// zeros that the others still have, and sixteen digits that all end in 0. In the order of the values.
[[nodiscard]] QList<SpoiltValue> spoiltNumbers(const QStringList& column);

/// The values of a column that are shorter than the usual width by exactly as many digits as others have
/// leading zeros: 123457 among 00123456.
[[nodiscard]] QList<qsizetype> valuesWithLostZeros(const QStringList& column);

} // namespace kitcamp
