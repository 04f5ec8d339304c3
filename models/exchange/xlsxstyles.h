// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cellvalues.h"

#include <QHash>
#include <QList>

class QXmlStreamReader;

namespace kitcamp {

/// What a number format makes of a number.
struct NumberFormat {
    NumberShape shape = NumberShape::General;
    int digits = 0; ///< Padded: at least so many
};

/// Reads a format code such as "yyyy\-mm\-dd;@" or "000000" (ECMA-376 part 1, 18.8.31).
[[nodiscard]] NumberFormat numberFormat(const QString& code);
/// One of the formats that have a number and no code (18.8.30), with those of Chinese and other East Asian
/// files.
[[nodiscard]] NumberFormat builtInFormat(int id);

/// The cell formats of styles.xml, by the index that cells carry.
class XlsxStyles
{
public:
    /// Leaves the reader at an error where the part is no XML.
    void read(QXmlStreamReader& xml);
    [[nodiscard]] NumberFormat format(int style) const { return m_formats.value(style); }

private:
    [[nodiscard]] NumberFormat byId(int id) const;

    QHash<int, QString> m_codes;
    QList<NumberFormat> m_formats;
};

} // namespace kitcamp
