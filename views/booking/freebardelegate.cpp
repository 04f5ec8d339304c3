// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/freebardelegate.h"

#include "models/items/booking/unitcalendar.h"
#include "views/common/housepainting.h"
#include "views/common/measures.h"

#include <QPainter>

namespace kitcamp {

void FreeBarDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const QRect& rect) const
{
    const QVariant free = index.data(UnitCalendar::FreeRole);
    if (!free.isValid()) {
        CellDelegate::paintText(painter, option, index, rect.adjusted(-space::tiny, 0, space::tiny, 0));
        return;
    }
    const int units = index.data(UnitCalendar::UnitsRole).toInt();
    const Palette palette = Palette::of(option.palette);
    const Tone tone = toneOf(index, ToneRole);
    const QRectF whole(rect.left(), rect.bottom() - 5, rect.width(), 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, whole, 2, palette.soft(tone == Tone::Plain ? Tone::Warn : tone));
    QRectF bar = whole;
    bar.setWidth(units > 0 ? whole.width() * std::clamp(free.toInt(), 0, units) / units : 0);
    if (bar.width() > 0)
        fillRounded(painter, bar, 2, palette.strong(Tone::Ok));
    painter->setFont(option.font);
    painter->setPen(tone == Tone::Plain ? palette.text : palette.strong(tone));
    painter->drawText(rect.adjusted(0, 0, 0, -6), Qt::AlignCenter, index.data().toString());
    painter->restore();
}

} // namespace kitcamp
