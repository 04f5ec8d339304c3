// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/dragging.h"

namespace kitcamp {

Dragging::Dragging(QObject* parent)
    : QObject(parent)
{
}

void Dragging::setJudge(DragJudge* judge)
{
    m_judge = judge;
    forget();
}

void Dragging::begin(const DraggedBlock& block, const PlanPlace& at, By by)
{
    m_tones.clear();
    m_reasons.clear();
    m_block = block;
    m_place = at;
    m_minutes = block.minutes;
    m_by = by;
    m_active = true;
    Q_EMIT began();
}

void Dragging::moveTo(const PlanPlace& place, int minutes)
{
    if (!m_active || (place == m_place && minutes == m_minutes))
        return;
    m_place = place;
    m_minutes = minutes;
    Q_EMIT moved();
}

void Dragging::setCopy(bool copy)
{
    using Kind = DraggedBlock::Kind;
    const Kind wanted = copy ? Kind::Copy : Kind::Move;
    if (!m_active || (m_block.kind != Kind::Move && m_block.kind != Kind::Copy) || m_block.kind == wanted)
        return;
    m_block.kind = wanted;
    forget();
}

void Dragging::end()
{
    if (!m_active)
        return;
    m_active = false;
    Q_EMIT ended();
}

void Dragging::forget()
{
    m_tones.clear();
    m_reasons.clear();
    if (m_active)
        Q_EMIT rejudged();
}

bool Dragging::isJudged() const
{
    return m_active && m_judge && m_block.kind != DraggedBlock::Kind::Resize
        && m_block.kind != DraggedBlock::Kind::Create;
}

bool Dragging::judge(const QList<PlanCell>& cells)
{
    if (!isJudged())
        return false;
    QList<PlanPlace> unknown;
    for (const PlanCell& cell : cells) {
        if (!m_tones.contains(cell.place))
            unknown.append(cell.place);
    }
    if (unknown.isEmpty())
        return false;
    const QList<Tone> tones = m_judge->judge(m_block, unknown);
    for (qsizetype i = 0; i < unknown.size(); ++i)
        m_tones.insert(unknown[i], tones.value(i, Tone::Plain));
    return true;
}

std::optional<Tone> Dragging::toneOf(const PlanPlace& cell) const
{
    const auto found = m_tones.constFind(cell);
    return found == m_tones.constEnd() || *found == Tone::Plain ? std::nullopt : std::optional(*found);
}

const PlaceReasons& Dragging::reasons() const
{
    const QPair<PlanPlace, int> key(m_place, m_minutes);
    auto found = m_reasons.find(key);
    if (found == m_reasons.end()) {
        PlaceReasons made{.verdict = Tone::Plain};
        if (m_judge && m_active && m_block.kind != DraggedBlock::Kind::Create) {
            DraggedBlock asked = m_block;
            asked.minutes = m_minutes;
            made = m_judge->explain(asked, m_place);
        }
        found = m_reasons.insert(key, made);
    }
    return *found;
}

} // namespace kitcamp
