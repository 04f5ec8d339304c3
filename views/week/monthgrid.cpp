// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/monthgrid.h"

#include "views/common/measures.h"
#include "views/week/fittedtext.h"
#include "views/week/plantexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace kitcamp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MonthGrid)
};

constexpr int daysOfWeek = 7;
constexpr int leastWidth = 76; // px at the usual font
constexpr int numberLine = 24;
constexpr int chipLine = 20;
constexpr int chipGap = 2;
constexpr int leastChips = 2;
constexpr int headLine = 28;

} // namespace

int MonthGrid::headHeight() const
{
    return scaled(headLine, m_sheet.font);
}

int MonthGrid::axisWidth() const
{
    int width = 0;
    for (const DayFacts& facts : m_sheet.facts)
        width = std::max(width,
                         QFontMetrics(textFont(TextSize::Small, m_sheet.font))
                             .horizontalAdvance(plantexts::week(facts.week)));
    return width > 0 ? width + 2 * space::small : 0;
}

void MonthGrid::layOut(QSize viewport)
{
    const int weeks = m_sheet.days / daysOfWeek;
    const int leastHeight =
        scaled(numberLine + leastChips * (chipLine + chipGap), m_sheet.font) + space::tiny;
    m_size = QSize(std::max(viewport.width(), scaled(leastWidth, m_sheet.font) * daysOfWeek),
                   std::max(viewport.height(), leastHeight * weeks));
    m_placed.clear();
    m_hidden.fill(0, m_sheet.days);
    QList<QList<int>> ofDay(m_sheet.days);
    for (int i = 0; i < m_sheet.blocks.size(); ++i) {
        if (!m_sheet.blocks[i].facts.ground)
            ofDay[m_sheet.dayIndex(m_sheet.blocks[i].facts.day)].append(i);
    }
    for (int day = 0; day < m_sheet.days; ++day)
        placeDay(day, ofDay[day]);
}

void MonthGrid::placeDay(int day, const QList<int>& blocks)
{
    const QRect cell = dayRect(day);
    const int step = scaled(chipLine, m_sheet.font) + chipGap;
    const int top = cell.top() + scaled(numberLine, m_sheet.font);
    const int room = std::max(1, (cell.bottom() - top) / step);
    const qsizetype shown = blocks.size() <= room ? blocks.size() : room - 1;
    for (qsizetype i = 0; i < shown; ++i) {
        const PlanBlock& facts = m_sheet.blocks[blocks[i]].facts;
        const QRect rect(cell.left() + 3, top + static_cast<int>(i) * step, cell.width() - 5, step - chipGap);
        m_placed.append({blocks[i], {facts.day, facts.start, 0}, rect, static_cast<int>(i)});
    }
    m_hidden[day] = static_cast<int>(blocks.size() - shown);
}

QRect MonthGrid::dayRect(int day) const
{
    const int weeks = std::max(1, m_sheet.days / daysOfWeek);
    const int column = day % daysOfWeek;
    const int row = day / daysOfWeek;
    return QRect(
        QPoint(m_size.width() * column / daysOfWeek, m_size.height() * row / weeks),
        QPoint(m_size.width() * (column + 1) / daysOfWeek - 1, m_size.height() * (row + 1) / weeks - 1));
}

QRect MonthGrid::moreRect(int day) const
{
    if (m_hidden.value(day) == 0)
        return {};
    const QRect cell = dayRect(day);
    const int step = scaled(chipLine, m_sheet.font) + chipGap;
    const int shown = static_cast<int>(placedOn(m_sheet.first.addDays(day)).size());
    return QRect(cell.left() + space::small, cell.top() + scaled(numberLine, m_sheet.font) + shown * step,
                 cell.width() - space::small, step - chipGap);
}

QList<int> MonthGrid::placedOn(QDate day) const
{
    QList<int> found;
    for (int i = 0; i < m_placed.size(); ++i) {
        if (m_placed[i].place.day == day)
            found.append(i);
    }
    return found;
}

std::optional<PlanPlace> MonthGrid::placeAt(QPoint point) const
{
    for (int day = 0; day < m_sheet.days; ++day) {
        if (dayRect(day).contains(point))
            return PlanPlace{m_sheet.first.addDays(day), 0, 0};
    }
    return std::nullopt;
}

QDate MonthGrid::moreAt(QPoint point) const
{
    for (int day = 0; day < m_sheet.days; ++day) {
        if (moreRect(day).contains(point))
            return m_sheet.first.addDays(day);
    }
    return {};
}

QRect MonthGrid::rectOf(const PlanPlace& place, int) const
{
    const int day = m_sheet.dayIndex(place.day);
    return day < 0 ? QRect() : dayRect(day).adjusted(1, 1, 0, 0);
}

/// The date above it can still be read.
QRect MonthGrid::ghostRect(const PlanPlace& place, int minutes) const
{
    const QRect cell = rectOf(place, minutes);
    if (cell.isEmpty())
        return {};
    constexpr int lines = 2;
    const int top = cell.top() + scaled(numberLine, m_sheet.font) - 2;
    return QRect(cell.left() + 2, top, cell.width() - 4,
                 std::min(cell.bottom() - top, scaled(chipLine * lines, m_sheet.font) + space::tiny));
}

QList<PlanCell> MonthGrid::cellsIn(const QRect& exposed, int start) const
{
    QList<PlanCell> cells;
    for (int day = 0; day < m_sheet.days; ++day) {
        const PlanPlace place{m_sheet.first.addDays(day), start, 0};
        if (const QRect rect = rectOf(place, 0); rect.intersects(exposed))
            cells.append({place, rect});
    }
    return cells;
}

PlanPlace MonthGrid::stepped(const PlanPlace& place, Qt::Key arrow, bool) const
{
    const int days = arrow == Qt::Key_Left ? -1
        : arrow == Qt::Key_Right           ? 1
        : arrow == Qt::Key_Up              ? -daysOfWeek
                                           : daysOfWeek;
    return {place.day.addDays(days), place.minute, place.lane};
}

/// Up and down lead through the chips of a day before they leave it.
PlanCursor MonthGrid::neighbour(const PlanCursor& cursor, Qt::Key arrow) const
{
    const PlanPlace next = stepped(cursor.place, arrow, false);
    if (arrow == Qt::Key_Left || arrow == Qt::Key_Right)
        return {next, 0, -1};
    const QList<int> here = placedOn(cursor.place.day);
    const qsizetype at = here.indexOf(cursor.placed) + (arrow == Qt::Key_Down ? 1 : -1);
    if (arrow == Qt::Key_Down)
        return at < here.size() ? PlanCursor{cursor.place, 0, here[at]} : PlanCursor{next, 0, -1};
    if (at == -1 && cursor.placed >= 0)
        return {cursor.place, 0, -1};
    const QList<int> above = placedOn(next.day);
    return at >= 0 ? PlanCursor{cursor.place, 0, here[at]}
                   : PlanCursor{next, 0, above.isEmpty() ? -1 : above.last()};
}

void MonthGrid::paintGround(QPainter& painter, const QRect& exposed) const
{
    painter.fillRect(exposed, m_sheet.tokens().surface);
    for (int day = 0; day < m_sheet.days; ++day) {
        if (dayRect(day).intersects(exposed))
            paintDay(painter, day);
    }
}

void MonthGrid::paintDay(QPainter& painter, int day) const
{
    const Palette tokens = m_sheet.tokens();
    const QRect cell = dayRect(day);
    const QDate date = m_sheet.first.addDays(day);
    const DayFacts& facts = m_sheet.facts[day];
    const bool today = m_sheet.now.isValid() && m_sheet.now.date() == date;
    const bool other = date.month() != m_sheet.date.month();
    if (other || facts.kind == DayFacts::Kind::Off)
        painter.fillRect(cell, tokens.page);
    if (facts.kind == DayFacts::Kind::Off)
        painter.fillRect(cell, QBrush(tokens.line, Qt::BDiagPattern));
    painter.setPen(tokens.line);
    painter.drawLine(cell.topLeft(), cell.topRight());
    painter.drawLine(cell.topLeft(), cell.bottomLeft());
    QFont number = textFont(TextSize::Secondary, m_sheet.font);
    number.setBold(today);
    const QRect line(cell.left() + space::small, cell.top() + 1, cell.width() - space::small - space::tiny,
                     scaled(numberLine, m_sheet.font));
    const QString text = QString::number(date.day());
    drawLine(painter, line, text, number, today ? tokens.accent : other ? tokens.muted : tokens.text);
    const int after = QFontMetrics(number).horizontalAdvance(text) + space::small;
    drawLine(painter, line.adjusted(after, 0, 0, 0), plantexts::dayNote(facts),
             textFont(TextSize::Small, m_sheet.font),
             facts.kind == DayFacts::Kind::MakeUp ? tokens.warn : tokens.muted);
    if (m_hidden.value(day) > 0)
        drawLine(painter, moreRect(day),
                 Texts::tr("+%n more", "blocks of a day that have no room in its cell", m_hidden[day]),
                 textFont(TextSize::Small, m_sheet.font), tokens.muted);
}

void MonthGrid::paintHead(QPainter& painter, const QRect& band, int offset) const
{
    const Palette tokens = m_sheet.tokens();
    painter.fillRect(band, tokens.surface);
    for (int column = 0; column < daysOfWeek && column < m_sheet.days; ++column) {
        const QRect day = dayRect(column);
        const QRect rect(day.left() - offset + space::small, band.top(), day.width() - space::small,
                         band.height());
        drawLine(painter, rect, QLocale().standaloneDayName(column + 1, QLocale::ShortFormat),
                 textFont(TextSize::Secondary, m_sheet.font), tokens.muted);
    }
    painter.setPen(tokens.line);
    painter.drawLine(band.bottomLeft(), band.bottomRight());
}

void MonthGrid::paintAxis(QPainter& painter, const QRect& band, int offset) const
{
    const Palette tokens = m_sheet.tokens();
    painter.fillRect(band, tokens.surface);
    for (int day = 0; day < m_sheet.days; day += daysOfWeek) {
        const QRect week = dayRect(day);
        const QRect rect(band.left(), week.top() - offset, band.width() - space::small,
                         scaled(numberLine, m_sheet.font));
        drawLine(painter, rect, plantexts::week(m_sheet.facts[day].week),
                 textFont(TextSize::Small, m_sheet.font), tokens.muted, Qt::AlignRight);
    }
    painter.setPen(tokens.line);
    painter.drawLine(band.topRight(), band.bottomRight());
}

void MonthGrid::paintCorner(QPainter& painter, const QRect& corner) const
{
    painter.fillRect(corner, m_sheet.tokens().surface);
    painter.setPen(m_sheet.tokens().line);
    painter.drawLine(corner.bottomLeft(), corner.bottomRight());
}

} // namespace kitcamp
