// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QDateTime>
#include <QLocale>

namespace kitcamp {

/// Who made a document and when, for files that are no paper.
struct ReportOrigin {
    QString centre;
    QString secondName; ///< in the other language; may be empty
    QString stamp; ///< "As of ...; printed ..."
    QDateTime printedAt;
};

/// True for columns that stand to the right and are counted with.
[[nodiscard]] bool isNumeric(const ReportColumn& column);

/// A cell as it is read, by the reader's locale: "2,148", "87.5 %", "2026-11-22".
[[nodiscard]] QString readableCell(const QVariant& cell, const ReportColumn& column,
                                   const QLocale& locale = QLocale());

/// A cell as programs read it, the same in every language: "2148", "87.5%".
[[nodiscard]] QString plainCell(const QVariant& cell, const ReportColumn& column);

/// The numbers in a text as programs read them: "2,148" becomes "2148", "87.5 %" becomes "87.5%".
[[nodiscard]] QString withPlainNumbers(const QString& text);

/// A line that is nothing but a day, as that day; else the text.
[[nodiscard]] QVariant dayOrText(const QString& line);

/// The title of a table or chart, or else what it is: "Table 3".
[[nodiscard]] QString titleOrNumber(const QString& title, int number);

/// The word over what a document adds at its end.
[[nodiscard]] QString remarksTitle();

} // namespace kitcamp
