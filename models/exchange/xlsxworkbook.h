// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsxstyles.h"
#include "models/exchange/zipfile.h"

namespace kitcamp {

/// A sheet of a workbook and the part of the zip that holds it.
struct XlsxSheetEntry {
    QString name;
    QString part;
    bool visible = true;
};

/// All of an XLSX file but its cells: the sheets, the shared texts, the formats, the date system.
struct XlsxWorkbook {
    QList<XlsxSheetEntry> sheets;
    std::vector<QString> texts;
    XlsxStyles styles;
    bool date1904 = false;
};

/// The limit is in unpacked bytes of one part.
[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(const ZipFile& zip, qint64 limit);

/// Undoes _x000D_ and the like, with which texts carry what XML cannot (ECMA-376 part 1, 22.9.2.19).
[[nodiscard]] QString withoutXmlEscapes(const QString& text);

/// The Error for a part that is too large or no XML.
[[nodiscard]] Error xlsxPartError(const ZipPart& part, const QXmlStreamReader& xml);

} // namespace kitcamp
