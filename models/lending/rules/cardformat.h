// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace kitcamp {

/// How the card reader writes a card's number, set once from a sample read, so that every reader and every
/// list of the university leads to the same number in the file.
struct CardFormat {
    Q_DECLARE_TR_FUNCTIONS(CardFormat)
public:
    enum class Encoding {
        AsIs, ///< the text is the number: bar codes, magnetic strips
        Hex, ///< the chip's UID, two digits a byte; between bytes : - . or a blank may stand
        Decimal, ///< the UID as one number
    };
    Encoding encoding = Encoding::AsIs;
    bool reversed = false; ///< the reader sends the last byte first
    int bytes = 0; ///< Hex: 0 for any of 3 to 10; Decimal: 3 to 8
    int digits = 0; ///< Decimal: exactly so many, filled with zeros; 0: as many as there are
    QString prefix; ///< text the reader puts before and after; must be there, in any case of letters
    QString suffix;

    /// The canonical number: the UID in capital hex digits, first byte first, without separators; with AsIs
    /// the folded text. nullopt: this reader would not have sent that for a card.
    [[nodiscard]] std::optional<QString> normalise(const QString& scan) const;
    /// What the reader sends for a canonical number: the way back. Empty where it cannot.
    [[nodiscard]] QString written(const QString& canonical) const;
    /// "Decimal, 10 digits, bytes reversed", translated.
    [[nodiscard]] QString description() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Refuses an unknown encoding and sizes out of range.
    [[nodiscard]] static Result<CardFormat> fromJson(const QJsonObject& json);
    /// The JSON in one line, for a setting.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Result<CardFormat> fromText(const QString& text);

    friend bool operator==(const CardFormat&, const CardFormat&) = default;
};

/// The bytes of a UID in the other order; `hex` has an even number of digits.
[[nodiscard]] QString reversedBytes(const QString& hex);

} // namespace kitcamp
