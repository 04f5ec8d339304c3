// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/doorcounts.h"

#include "views/common/figuretile.h"
#include "views/common/measures.h"

#include <QHBoxLayout>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

DoorCounts::DoorCounts(QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_in = addTile(u"countIn"_s, tr("in", "figure: how many came"));
    m_expected = addTile(u"countExpected"_s, tr("expected", "figure"));
    m_late = addTile(u"countLate"_s, tr("late", "figure"));
    m_seats = addTile(u"countSeats"_s, tr("free seats", "figure: of the class"));
}

FigureTile* DoorCounts::addTile(const QString& name, const QString& label)
{
    auto* tile = new FigureTile(label, FigureTile::Look::Framed, this);
    tile->setObjectName(name);
    tile->setClickable(false);
    layout()->addWidget(tile);
    return tile;
}

void DoorCounts::show(const SheetCounts& counts, const DoorSeats& seats)
{
    const QLocale locale;
    m_in->setFigure(locale.toString(counts.in),
                    counts.in > 0 && counts.in >= counts.expected ? Tone::Ok : Tone::Plain);
    m_expected->setFigure(locale.toString(counts.expected));
    m_expected->setNote(counts.excused > 0 ? tr("%n excused", nullptr, counts.excused) : QString());
    m_late->setFigure(locale.toString(counts.late), counts.late > 0 ? Tone::Warn : Tone::Plain);
    m_late->setNote(counts.absent > 0 ? tr("%n absent", nullptr, counts.absent) : QString());
    m_in->setNote(counts.online > 0 ? tr("%n online", nullptr, counts.online) : QString());
    const bool tooFew = seats.ofRoom && counts.in - counts.online > *seats.ofRoom;
    m_seats->setFigure(seats.free ? locale.toString(*seats.free) : u"–"_s, tooFew ? Tone::Bad : Tone::Plain);
    if (tooFew)
        m_seats->setNote(tr("the room has %1", "seats").arg(*seats.ofRoom), Tone::Bad);
    else
        m_seats->setNote(seats.ofClass ? tr("of %1", "seats of the class").arg(*seats.ofClass) : QString());
}

} // namespace kitcamp
