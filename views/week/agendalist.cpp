// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/agendalist.h"

#include "views/common/measures.h"
#include "views/week/fittedtext.h"
#include "views/week/plantexts.h"

#include <QCoreApplication>
#include <QPainter>

namespace kitcamp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AgendaList)
};

constexpr int leastWidth = 320; // px at the usual font
constexpr int headingLine = 36;
constexpr int blockLine = 46;

} // namespace

void AgendaList::layOut(QSize viewport)
{
    m_placed.clear();
    m_headings.clear();
    const int width = std::max(viewport.width(), scaled(leastWidth, m_sheet.font));
    const int heading = scaled(headingLine, m_sheet.font);
    const int line = scaled(blockLine, m_sheet.font);
    int y = 0;
    int next = 0;
    for (int day = 0; day < m_sheet.days; ++day) {
        const QDate date = m_sheet.first.addDays(day);
        const int before = y;
        y += heading;
        const int firstLine = y;
        for (; next < m_sheet.blocks.size() && m_sheet.blocks[next].facts.day == date; ++next) {
            const PlanBlock& facts = m_sheet.blocks[next].facts;
            if (facts.ground)
                continue;
            m_placed.append({next,
                             {date, facts.start, 0},
                             QRect(space::small, y, width - 2 * space::small, line - 2),
                             0});
            y += line;
        }
        if (y > firstLine || m_sheet.facts[day].kind != DayFacts::Kind::Working)
            m_headings.append({date, QRect(0, before, width, heading)});
        else
            y = before;
    }
    m_size = QSize(width, std::max(viewport.height(), y + space::small));
}

std::optional<PlanPlace> AgendaList::placeAt(QPoint point) const
{
    std::optional<PlanPlace> found;
    for (const Heading& heading : m_headings) {
        if (heading.rect.top() <= point.y())
            found = PlanPlace{heading.day, 0, 0};
    }
    return found;
}

QRect AgendaList::rectOf(const PlanPlace& place, int) const
{
    for (const Heading& heading : m_headings) {
        if (heading.day == place.day)
            return heading.rect.adjusted(space::tiny, 2, -space::tiny, -2);
    }
    return {};
}

PlanCursor AgendaList::neighbour(const PlanCursor& cursor, Qt::Key arrow) const
{
    if (arrow == Qt::Key_Left || arrow == Qt::Key_Right)
        return cursor;
    const int direction = arrow == Qt::Key_Up ? -1 : 1;
    int next = cursor.placed + direction;
    if (cursor.placed < 0) {
        const auto notBefore = std::find_if(m_placed.begin(), m_placed.end(), [&](const PlacedBlock& placed) {
            return placed.place.day >= cursor.place.day;
        });
        next = static_cast<int>(notBefore - m_placed.begin()) - (direction < 0 ? 1 : 0);
    }
    if (next >= 0 && next < m_placed.size())
        return {m_placed[next].place, 0, next};
    return {{direction < 0 ? m_sheet.first.addDays(-1) : m_sheet.last().addDays(1), 0, 0}, 0, -1};
}

void AgendaList::paintGround(QPainter& painter, const QRect& exposed) const
{
    const Palette tokens = m_sheet.tokens();
    painter.fillRect(exposed, tokens.surface);
    for (const Heading& heading : m_headings) {
        if (heading.rect.intersects(exposed))
            paintHeading(painter, heading);
    }
    if (!m_headings.isEmpty())
        return;
    painter.setFont(m_sheet.font);
    painter.setPen(tokens.muted);
    painter.drawText(QRect(QPoint(), m_size), Qt::AlignCenter | Qt::TextWordWrap,
                     Texts::tr("Nothing is planned in these days. N plans something."));
}

void AgendaList::paintHeading(QPainter& painter, const Heading& heading) const
{
    const Palette tokens = m_sheet.tokens();
    const DayFacts facts = m_sheet.factsOf(heading.day);
    const bool today = m_sheet.now.isValid() && m_sheet.now.date() == heading.day;
    const QFont font = textFont(TextSize::Heading, m_sheet.font);
    const QFont small = textFont(TextSize::Small, m_sheet.font);
    const QRect line = heading.rect.adjusted(space::large, space::tiny, -space::large, 0);
    const QString day = plantexts::dayLong(heading.day);
    drawLine(painter, line, day, font, today ? tokens.accent : tokens.text);
    QStringList more{plantexts::week(facts.week), plantexts::dayNote(facts)};
    more.removeAll(QString());
    const int after = QFontMetrics(font).horizontalAdvance(day) + space::medium;
    drawLine(painter, line.adjusted(after, 0, 0, 0),
             more.join(Texts::tr(" • ", "between two facts of a day")), small,
             facts.kind == DayFacts::Kind::MakeUp ? tokens.warn : tokens.muted);
}

} // namespace kitcamp
