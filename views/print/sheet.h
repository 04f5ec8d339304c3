// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QRectF>

namespace kitcamp {

/// Everything on paper is measured and painted in hundredths of a millimetre, so that a page is the same page
/// on every device: only the scale of the painter differs.
constexpr double mm(double millimetres)
{
    return millimetres * 100.0;
}

/// One sheet of paper as it lies in front of the reader.
struct Sheet {
    QSizeF size{210.0, 297.0}; ///< millimetres
    QMarginsF margins{15.0, 12.0, 15.0, 9.0}; ///< millimetres; most printers cannot reach the outer 5

    [[nodiscard]] static Sheet of(QPageSize::PageSizeId id, const QMarginsF& margins);
    [[nodiscard]] Sheet turned() const;
    [[nodiscard]] QRectF area() const; ///< the whole sheet, in paper units
    [[nodiscard]] QRectF body() const; ///< the sheet without its margins, in paper units
    /// For devices: full page, no margins. A standard size lying on its side is told as landscape, any other
    /// size (labels, rolls) as it is.
    [[nodiscard]] QPageLayout pageLayout() const;
};

} // namespace kitcamp
