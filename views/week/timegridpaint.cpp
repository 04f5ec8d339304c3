// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/timegrid.h"

#include "views/common/measures.h"
#include "views/week/fittedtext.h"
#include "views/week/plantexts.h"

#include <QPainter>

#include <cmath>

namespace kitcamp {

namespace {

constexpr int headLine = 30; // px at the usual font
constexpr int laneLine = 20;
constexpr int hourLine = 18;
constexpr int laneAxis = 116;

QFont smallFont(const PlanSheet& sheet)
{
    return textFont(TextSize::Small, sheet.font);
}

int widthOf(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

bool TimeGrid::hasNotes() const
{
    return std::any_of(m_sheet.facts.begin(), m_sheet.facts.end(),
                       [](const DayFacts& facts) { return !plantexts::dayNote(facts).isEmpty(); });
}

int TimeGrid::headHeight() const
{
    int height = scaled(headLine, m_sheet.font);
    if (hasNotes())
        height += 2 * QFontMetrics(smallFont(m_sheet)).height() + space::tiny;
    return height + laneHeadHeight();
}

int TimeGrid::laneHeadHeight() const
{
    if (m_rows)
        return scaled(hourLine, m_sheet.font);
    if (m_sheet.lanes.isEmpty())
        return 0;
    const bool lines = std::any_of(m_sheet.lanes.begin(), m_sheet.lanes.end(),
                                   [](const PlanLane& lane) { return !lane.line.isEmpty(); });
    return scaled(laneLine, m_sheet.font) * (lines ? 2 : 1) + space::tiny;
}

int TimeGrid::axisWidth() const
{
    if (m_rows)
        return scaled(laneAxis, m_sheet.font);
    int width = widthOf(smallFont(m_sheet), plantexts::clock(20 * 60));
    for (const DayFacts& facts : m_sheet.facts)
        width = std::max(width, widthOf(smallFont(m_sheet), plantexts::week(facts.week)));
    if (usesPeriods() && !m_sheet.periods.value(0).isEmpty())
        width = std::max(width, widthOf(smallFont(m_sheet), plantexts::periods(10, 10)));
    return width + space::small + space::small;
}

void TimeGrid::paintGround(QPainter& painter, const QRect& exposed) const
{
    painter.fillRect(exposed, m_sheet.tokens().surface);
    for (int day = 0; day < m_sheet.days; ++day) {
        if (dayRect(day).intersects(exposed))
            paintDayGround(painter, day, exposed);
    }
}

void TimeGrid::paintLines(QPainter& painter, const QRect& exposed) const
{
    for (int day = 0; day < m_sheet.days; ++day) {
        if (dayRect(day).intersects(exposed))
            paintTimeLines(painter, day, exposed);
    }
    paintTrackLines(painter, exposed);
}

void TimeGrid::paintDayGround(QPainter& painter, int day, const QRect& exposed) const
{
    if (m_sheet.facts[day].kind != DayFacts::Kind::Off)
        return;
    const QRect ground = dayRect(day) & exposed;
    painter.fillRect(ground, m_sheet.tokens().page);
    painter.fillRect(ground, QBrush(m_sheet.tokens().line, Qt::BDiagPattern));
}

QList<int> TimeGrid::timeLines(int day) const
{
    QList<int> lines;
    if (usesPeriods() && !m_sheet.periods[day].isEmpty()) {
        for (const PlanPeriod& period : m_sheet.periods[day])
            lines << period.start << period.end;
        return lines;
    }
    for (int minute = m_from; minute < m_to; minute += m_rows ? hoursOfLabel() * 60 : 60)
        lines << minute;
    return lines;
}

void TimeGrid::paintTimeLines(QPainter& painter, int day, const QRect& exposed) const
{
    const QRect whole = dayRect(day);
    painter.setPen(m_sheet.tokens().line);
    for (const int minute : timeLines(day)) {
        const int at = pixelOf(day, minute);
        if (m_rows && at >= exposed.left() && at <= exposed.right())
            painter.drawLine(at, std::max(exposed.top(), whole.top()), at,
                             std::min(exposed.bottom(), whole.bottom()));
        else if (!m_rows && at >= exposed.top() && at <= exposed.bottom())
            painter.drawLine(std::max(exposed.left(), whole.left()), at,
                             std::min(exposed.right(), whole.right()), at);
    }
}

void TimeGrid::paintTrackLines(QPainter& painter, const QRect& exposed) const
{
    const Palette tokens = m_sheet.tokens();
    const bool divided = m_sheet.laneCount() > 1;
    painter.setPen(tokens.line);
    for (qsizetype i = 0; i < m_edges.size(); ++i) {
        const int at = m_edges[i];
        if (at == 0)
            continue; // the band beside has a line
        if (m_rows && at >= exposed.top() && at <= exposed.bottom()) {
            painter.drawLine(exposed.left(), at, exposed.right(), at);
        } else if (!m_rows && at >= exposed.left() && at <= exposed.right()) {
            painter.setPen(divided && i % m_sheet.laneCount() == 0 ? tokens.edge : tokens.line);
            painter.drawLine(at, exposed.top(), at, exposed.bottom());
        }
    }
    painter.setPen(tokens.edge);
    for (int day = 0; m_rows && day < m_sheet.days; ++day) {
        const int at = dayRect(day).left();
        painter.drawLine(at, exposed.top(), at, exposed.bottom());
    }
}

void TimeGrid::paintOver(QPainter& painter, const QRect& exposed) const
{
    const int day = m_sheet.now.isValid() ? m_sheet.dayIndex(m_sheet.now.date()) : -1;
    const int minute = m_sheet.now.time().hour() * 60 + m_sheet.now.time().minute();
    if (day < 0 || minute < m_from || minute >= m_to || !dayRect(day).intersects(exposed))
        return;
    constexpr double dot = 4;
    const QRect whole = dayRect(day);
    const int at = pixelOf(day, minute);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_sheet.tokens().accent, 2));
    painter.setBrush(m_sheet.tokens().accent);
    const QLineF line =
        m_rows ? QLineF(at, whole.top(), at, whole.bottom()) : QLineF(whole.left(), at, whole.right(), at);
    painter.drawLine(line);
    painter.drawEllipse(line.p1() + (m_rows ? QPointF(0, dot) : QPointF(dot, 0)), dot - 1, dot - 1);
    painter.restore();
}

void TimeGrid::paintHead(QPainter& painter, const QRect& band, int offset) const
{
    const Palette tokens = m_sheet.tokens();
    painter.fillRect(band, tokens.surface);
    for (int day = 0; day < m_sheet.days && !m_edges.isEmpty(); ++day) {
        const QRect whole = dayRect(day).translated(-offset, 0);
        const QRect rect(whole.left(), band.top(), whole.width(), band.height());
        if (!rect.intersects(band))
            continue;
        paintDayHead(painter, day, rect, band.left());
        if (m_rows)
            paintHourHead(painter, day, rect);
        for (int lane = 0; !m_rows && lane < m_sheet.lanes.size(); ++lane) {
            const QRect track = trackRect({day, lane}).translated(-offset, 0);
            const int height = laneHeadHeight();
            paintLane(painter, m_sheet.lanes[lane],
                      QRect(track.left(), band.bottom() + 1 - height, track.width(), height));
        }
    }
    painter.setPen(tokens.line);
    painter.drawLine(band.bottomLeft(), band.bottomRight());
}

/// The date stays in sight while its day is.
void TimeGrid::paintDayHead(QPainter& painter, int day, const QRect& rect, int seenFrom) const
{
    const Palette tokens = m_sheet.tokens();
    const DayFacts& facts = m_sheet.facts[day];
    const QDate date = m_sheet.first.addDays(day);
    const bool today = m_sheet.now.isValid() && m_sheet.now.date() == date;
    const bool off = facts.kind == DayFacts::Kind::Off;
    QFont font = textFont(TextSize::Secondary, m_sheet.font);
    font.setBold(today);
    if (rect.left() > seenFrom) { // the band beside has a line
        painter.setPen(m_sheet.laneCount() > 1 || m_rows ? tokens.edge : tokens.line);
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    }
    const int words =
        QFontMetrics(font).horizontalAdvance(plantexts::dayHead(date)) + space::small + space::tiny;
    QRect inner = rect.adjusted(space::small, 0, -space::tiny, 0);
    inner.setLeft(std::max(rect.left(), std::min(seenFrom, rect.right() - words)) + space::small);
    const int line = scaled(headLine, m_sheet.font);
    drawLine(painter, QRect(inner.left(), rect.top(), inner.width(), line), plantexts::dayHead(date), font,
             today     ? tokens.accent
                 : off ? tokens.muted
                       : tokens.text);
    const FittedText note{plantexts::dayNote(facts), smallFont(m_sheet),
                          facts.kind == DayFacts::Kind::MakeUp ? tokens.warn : tokens.muted, 0, 2};
    const int room = 2 * QFontMetrics(note.font).height();
    note.draw(painter, QRect(inner.left(), rect.top() + line - space::tiny, inner.width(), room));
}

/// Every how many hours there is room for a label where time runs to the right.
int TimeGrid::hoursOfLabel() const
{
    const int wide = widthOf(smallFont(m_sheet), plantexts::clock(20 * 60)) + space::small;
    return std::max(1, static_cast<int>(std::ceil(wide / (m_minutePixels * 60))));
}

void TimeGrid::paintHourHead(QPainter& painter, int day, const QRect& rect) const
{
    const QFont font = smallFont(m_sheet);
    const int hours = hoursOfLabel();
    const int wide = widthOf(font, plantexts::clock(20 * 60)) + space::small;
    const int height = scaled(hourLine, m_sheet.font);
    painter.setFont(font);
    painter.setPen(m_sheet.tokens().muted);
    const int origin = dayRect(day).left();
    for (int minute = m_from; minute + hours * 60 <= m_to; minute += hours * 60)
        painter.drawText(QRect(rect.left() + pixelOf(day, minute) - origin + space::tiny,
                               rect.bottom() + 1 - height, wide, height),
                         Qt::AlignLeft | Qt::AlignVCenter, plantexts::clock(minute));
}

void TimeGrid::paintLane(QPainter& painter, const PlanLane& lane, const QRect& rect) const
{
    const Palette tokens = m_sheet.tokens();
    const QFont name = textFont(TextSize::Secondary, m_sheet.font);
    const QRect inner = rect.adjusted(space::small, 0, -space::tiny, 0);
    const int line = scaled(laneLine, m_sheet.font);
    painter.setPen(tokens.line);
    painter.drawLine(rect.topLeft(), rect.bottomLeft());
    drawLine(painter, QRect(inner.left(), inner.top(), inner.width(), line), lane.name, name, tokens.text);
    drawLine(painter, QRect(inner.left(), inner.top() + line, inner.width(), line), lane.line,
             smallFont(m_sheet), tokens.muted);
}

void TimeGrid::paintAxis(QPainter& painter, const QRect& band, int offset) const
{
    const Palette tokens = m_sheet.tokens();
    painter.fillRect(band, tokens.surface);
    for (int lane = 0; m_rows && lane < m_sheet.lanes.size() && lane + 1 < m_edges.size(); ++lane) {
        const QRect rect(band.left(), m_edges[lane] - offset, band.width(),
                         m_edges[lane + 1] - m_edges[lane]);
        painter.setPen(tokens.line);
        painter.drawLine(rect.topLeft(), rect.topRight());
        paintLane(painter, m_sheet.lanes[lane], rect.adjusted(-1, space::tiny, 0, 0));
    }
    if (!m_rows && usesPeriods() && !m_sheet.periods.value(0).isEmpty())
        paintPeriods(painter, band, offset);
    else if (!m_rows)
        paintHours(painter, band, offset);
    painter.setPen(tokens.line);
    painter.drawLine(band.topRight(), band.bottomRight());
}

void TimeGrid::paintHours(QPainter& painter, const QRect& band, int offset) const
{
    const QFont font = smallFont(m_sheet);
    const int high = QFontMetrics(font).height();
    const int hours = std::max(1, static_cast<int>(std::ceil((high + 2) / (m_minutePixels * 60))));
    painter.setFont(font);
    painter.setPen(m_sheet.tokens().muted);
    for (int minute = m_from; minute < m_to; minute += hours * 60)
        painter.drawText(
            QRect(band.left(), pixelOf(0, minute) - offset + 1, band.width() - space::small, high),
            Qt::AlignRight | Qt::AlignVCenter, plantexts::clock(minute));
}

void TimeGrid::paintPeriods(QPainter& painter, const QRect& band, int offset) const
{
    const QFont font = smallFont(m_sheet);
    const int high = QFontMetrics(font).height();
    const Palette tokens = m_sheet.tokens();
    for (const PlanPeriod& period : m_sheet.periods[0]) {
        const int top = pixelOf(0, period.start) - offset;
        const QRect rect(band.left(), top, band.width() - space::small,
                         pixelOf(0, period.end) - offset - top);
        painter.setPen(tokens.line);
        painter.drawLine(band.left(), rect.top(), band.right(), rect.top());
        const QRect first(rect.left(), rect.top() + 1, rect.width(), high);
        drawLine(painter, first, plantexts::periods(period.number, period.number), font, tokens.text,
                 Qt::AlignRight);
        if (rect.height() >= 2 * high)
            drawLine(painter, first.translated(0, high), plantexts::clock(period.start), font, tokens.muted,
                     Qt::AlignRight);
    }
}

void TimeGrid::paintCorner(QPainter& painter, const QRect& corner) const
{
    const Palette tokens = m_sheet.tokens();
    painter.fillRect(corner, tokens.surface);
    const QRect line(corner.left(), corner.top(), corner.width() - space::small,
                     scaled(headLine, m_sheet.font));
    drawLine(painter, line, plantexts::week(m_sheet.facts.value(0).week), smallFont(m_sheet), tokens.muted,
             Qt::AlignRight);
    painter.setPen(tokens.line);
    painter.drawLine(corner.bottomLeft(), corner.bottomRight());
    painter.drawLine(corner.topRight(), corner.bottomRight());
}

} // namespace kitcamp
