// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/planstage.h"
#include "views/week/plantexts.h"
#include "views/week/snapping.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kitcamp {

namespace {

using Kind = DraggedBlock::Kind;

} // namespace

bool PlanStage::refuseLocked(const PlanBlock& block)
{
    if (block.locked)
        Q_EMIT refused(tr("%1 is locked. Unlock it first.").arg(block.title));
    return block.locked;
}

bool PlanStage::beginMove(int placed, Dragging::By by)
{
    const PlacedBlock& from = m_layout->placed()[placed];
    const PlanBlock facts = m_sheet.blocks[from.block].facts;
    if (m_sheet.span == ShownSpan::Agenda || refuseLocked(facts))
        return false;
    const PlanPlace place{facts.day, facts.start, from.place.lane};
    m_drag.begin({Kind::Move, facts.id, facts.title, facts.minutes, place}, place, by);
    return true;
}

bool PlanStage::beginResize(int placed, Dragging::By by)
{
    const PlacedBlock& from = m_layout->placed()[placed];
    const PlanBlock facts = m_sheet.blocks[from.block].facts;
    if (!m_sheet.hasMinutes() || refuseLocked(facts))
        return false;
    const PlanPlace place{facts.day, facts.start, from.place.lane};
    m_drag.begin({Kind::Resize, facts.id, facts.title, facts.minutes, place}, place, by);
    return true;
}

void PlanStage::beginCreate(const PlanPlace& place, int minutes)
{
    m_drag.begin({Kind::Create, 0, tr("New"), minutes, {}}, place, Dragging::By::Mouse);
}

void PlanStage::beginPlacing(const ToPlace& thing, const PlanPlace& at, Dragging::By by)
{
    if (m_sheet.span == ShownSpan::Agenda)
        return;
    PlanPlace place = at;
    if (!m_sheet.hasMinutes())
        place.minute = usualStart(at.day);
    m_drag.begin({Kind::Place, thing.id, thing.title, thing.minutes, {}}, place, by);
}

void PlanStage::dragTo(const PlanPlace& place)
{
    PlanPlace to = place;
    const DraggedBlock& block = m_drag.block();
    if (!m_sheet.hasMinutes()) {
        to.minute = m_drag.place().minute;
        to.lane = m_drag.place().lane;
        m_drag.moveTo(to, block.minutes);
        return;
    }
    to.minute = Snapping(m_sheet).start(place.day, place.minute);
    m_drag.moveTo(to, Snapping(m_sheet).length(block.from, block.minutes, to));
}

PlanBlock PlanStage::draggedFacts() const
{
    PlanBlock facts;
    if (const PlanSheet::Block* block = m_drag.block().id ? m_sheet.find(m_drag.block().id) : nullptr)
        facts = block->facts;
    facts.title = m_drag.block().title;
    facts.tone = m_drag.reasons().verdict;
    facts.day = m_drag.place().day;
    facts.start = m_drag.place().minute;
    facts.minutes = m_drag.minutes();
    return facts;
}

QRect PlanStage::ghostRect() const
{
    return m_drag.isActive() ? m_layout->ghostRect(m_drag.place(), m_drag.minutes()) : QRect();
}

void PlanStage::putDown()
{
    if (!m_drag.isActive())
        return;
    const DraggedBlock block = m_drag.block();
    const PlanPlace to = m_drag.place();
    const int minutes = m_drag.minutes();
    m_drag.end();
    m_cursor.place = to;
    if (block.kind == Kind::Move && (to != block.from || minutes != block.minutes))
        Q_EMIT moveWanted({block.id, block.from, to, minutes});
    else if (block.kind == Kind::Copy)
        Q_EMIT copyWanted({{block.id, block.from, to, minutes}});
    else if (block.kind == Kind::Resize && (to != block.from || minutes != block.minutes))
        Q_EMIT resizeWanted(block.id, to, minutes);
    else if (block.kind == Kind::Create)
        Q_EMIT createWanted(to, minutes);
    else if (block.kind == Kind::Place)
        Q_EMIT placeWanted(block.id, to);
    Q_EMIT cursorMoved();
}

void PlanStage::takeBetter()
{
    const std::optional<PlanPlace> better = m_drag.isActive() ? m_drag.reasons().betterPlace : std::nullopt;
    if (!better)
        return;
    if (!m_sheet.contains(better->day))
        change([&](PlanSheet& sheet) { sheet.date = better->day; });
    m_drag.moveTo(*better, Snapping(m_sheet).length(m_drag.block().from, m_drag.block().minutes, *better));
}

int PlanStage::usualStart(QDate day) const
{
    constexpr int morning = 9 * 60;
    const QList<PlanPeriod> periods = m_sheet.periodsOf(day);
    return periods.isEmpty() ? morning : periods.first().start;
}

int PlanStage::usualMinutes() const
{
    constexpr int hour = 60;
    return m_sheet.snap == Snap::Periods && cursorMinutes() > 0 ? cursorMinutes() : hour;
}

void PlanStage::open()
{
    if (const PlanBlock* block = currentBlock())
        Q_EMIT openWanted(block->id);
    else if (m_sheet.hasMinutes())
        create();
    else
        Q_EMIT dayWanted(m_cursor.place.day);
}

void PlanStage::create()
{
    PlanPlace place = m_cursor.place;
    if (!m_sheet.hasMinutes())
        place.minute = usualStart(place.day);
    Q_EMIT createWanted(place, m_cursor.minutes > 0 ? m_cursor.minutes : usualMinutes());
}

void PlanStage::removeChosen()
{
    QList<qint64> ids;
    for (const int placed : chosen()) {
        const PlanBlock& block = m_sheet.blocks[m_layout->placed()[placed].block].facts;
        if (refuseLocked(block))
            return;
        if (!ids.contains(block.id))
            ids.append(block.id);
    }
    if (!ids.isEmpty())
        Q_EMIT removeWanted(ids);
}

void PlanStage::copyChosen()
{
    CopiedBlocks copied;
    QStringList lines;
    QSet<qint64> seen;
    for (const int placed : chosen()) {
        const PlacedBlock& at = m_layout->placed()[placed];
        const PlanBlock& block = m_sheet.blocks[at.block].facts;
        if (seen.contains(block.id))
            continue;
        seen.insert(block.id);
        copied.blocks.append({block.id, {block.day, block.start, at.place.lane}, block.minutes});
        lines.append(plantexts::spoken(m_sheet, block));
    }
    if (copied.blocks.isEmpty())
        return;
    copied.text = lines.join(QLatin1Char('\n'));
    QGuiApplication::clipboard()->setMimeData(copied.toMime().release()); // the clipboard owns it
}

void PlanStage::paste()
{
    const CopiedBlocks copied = CopiedBlocks::from(QGuiApplication::clipboard()->mimeData());
    if (copied.blocks.isEmpty()) {
        Q_EMIT refused(tr("Nothing of a plan was copied yet. Choose a block and press Ctrl+C."));
        return;
    }
    Q_EMIT copyWanted(copied.putAt(m_cursor.place, m_sheet.hasMinutes()));
}

} // namespace kitcamp
