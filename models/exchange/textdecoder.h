// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QByteArrayView>
#include <QString>

namespace kitcamp {

/// The text of a file and the name of the encoding it was read in.
struct DecodedText {
    QString text; ///< without byte order mark; bytes that are no text became U+FFFD
    QString encoding;
    bool guessed = false; ///< neither a mark nor valid UTF-8 nor the caller said so
};

/// Turns the bytes of a text file into text: by byte order mark, else UTF-8 if valid, else UTF-16 by its zero
/// bytes, else the declared encoding (of an HTML file), else what ICU's detector finds, GB18030 before its
/// neighbours. A wanted encoding (any name that ICU knows) goes before all. Binary input is an Error.
[[nodiscard]] Result<DecodedText> decodeText(QByteArrayView bytes, const QString& wanted = {},
                                             const QString& declared = {});

} // namespace kitcamp
