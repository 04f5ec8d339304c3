// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/sheet.h"

namespace kitcamp {

Sheet Sheet::of(QPageSize::PageSizeId id, const QMarginsF& margins)
{
    return Sheet{QPageSize::size(id, QPageSize::Millimeter), margins};
}

Sheet Sheet::turned() const
{
    return Sheet{size.transposed(), margins};
}

QRectF Sheet::area() const
{
    return {0.0, 0.0, mm(size.width()), mm(size.height())};
}

QRectF Sheet::body() const
{
    return area().marginsRemoved(
        {mm(margins.left()), mm(margins.top()), mm(margins.right()), mm(margins.bottom())});
}

QPageLayout Sheet::pageLayout() const
{
    const QMarginsF none;
    if (size.width() > size.height()) {
        const auto id = QPageSize::id(size.transposed(), QPageSize::Millimeter, QPageSize::FuzzyMatch);
        if (id != QPageSize::Custom)
            return {QPageSize(id), QPageLayout::Landscape, none, QPageLayout::Millimeter};
    }
    const QPageSize asItLies(size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    return {asItLies, QPageLayout::Portrait, none, QPageLayout::Millimeter};
}

} // namespace kitcamp
