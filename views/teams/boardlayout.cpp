// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/boardlayout.h"

#include "views/common/measures.h"

#include <QFontMetrics>

namespace kitcamp {

namespace {

constexpr int cardWidth = 184; ///< at least, at the usual font
constexpr int mostColumns = 16;
constexpr int foot = 6;

} // namespace

void BoardLayout::layOut(const BoardContent& content, int width)
{
    const int gap = space::small;
    m_line = QFontMetrics(textFont(TextSize::Small)).height() + 2;
    m_head = QFontMetrics(textFont(TextSize::Heading)).height() + 2 * space::tiny;
    m_columns = std::clamp((width + gap) / (scaled(cardWidth) + gap), 1, mostColumns);
    m_cards.clear();
    m_rows.clear();
    const double step = double(width + gap) / m_columns;
    int top = 0;
    for (qsizetype first = 0; first < content.cards.size(); first += m_columns) {
        const auto end = std::min(content.cards.size(), first + m_columns);
        int lines = 1;
        bool mentors = false;
        for (auto card = first; card < end; ++card) {
            const BoardCard& shown = content.cards[card];
            lines = std::max({lines, static_cast<int>(shown.members.size()), std::min(shown.seats, 8)});
            mentors = mentors || !shown.mentor.isEmpty() || !shown.room.isEmpty();
        }
        const int height = m_head + (lines + (mentors ? 1 : 0)) * m_line + foot;
        for (auto card = first; card < end; ++card) {
            const int left = static_cast<int>(double(card - first) * step);
            const int right = static_cast<int>(double(card - first + 1) * step) - gap;
            m_cards << QRect(left, top, right - left, height);
            m_rows << static_cast<int>(content.cards[card].members.size());
        }
        top += height + gap;
    }
    layOutTray(content, width, top);
    m_size = QSize(width, m_tray.bottom() + 1);
}

/// Names stand one after the other, as many in a line as fit.
void BoardLayout::layOutTray(const BoardContent& content, int width, int top)
{
    m_chips.clear();
    const QFontMetrics metrics(textFont(TextSize::Secondary));
    const int chip = metrics.height() + 2 * space::tiny;
    const int line = chip + space::tiny;
    int y = top + m_head;
    int x = space::medium;
    for (const BoardStudent& student : content.unplaced) {
        const int wide = std::min(width - 2 * space::medium,
                                  metrics.horizontalAdvance(student.name + student.university + u' ')
                                      + space::large + space::small);
        if (x > space::medium && x + wide > width - space::medium) {
            x = space::medium;
            y += line;
        }
        m_chips << QRect(x, y, wide, chip);
        x += wide + space::small;
    }
    const int bottom = m_chips.isEmpty() ? top + m_head : y + line;
    m_tray = QRect(0, top, width, bottom - top + space::tiny);
    m_rows << static_cast<int>(m_chips.size());
}

QRect BoardLayout::rect(const BoardPlace& place) const
{
    if (place.card == trayIndex())
        return place.row < 0 ? m_tray : m_chips.value(place.row);
    const QRect card = m_cards.value(place.card);
    if (place.row < 0)
        return card;
    return {card.left() + space::small, card.top() + m_head + place.row * m_line,
            card.width() - 2 * space::small, m_line};
}

BoardPlace BoardLayout::at(QPoint point) const
{
    const auto memberAt = [&](int card) {
        for (int row = 0; row < m_rows.value(card); ++row) {
            if (rect({card, row}).contains(point))
                return BoardPlace{card, row};
        }
        return BoardPlace{card, -1};
    };
    for (int card = 0; card < m_cards.size(); ++card) {
        if (m_cards[card].contains(point))
            return memberAt(card);
    }
    return m_tray.contains(point) ? memberAt(trayIndex()) : BoardPlace{};
}

int BoardLayout::nextCard(int card, Qt::Key arrow) const
{
    const int cards = static_cast<int>(m_cards.size());
    if (card >= cards)
        return arrow == Qt::Key_Up || arrow == Qt::Key_Left ? cards - 1 : card;
    switch (arrow) {
    case Qt::Key_Left:
        return std::max(0, card - 1);
    case Qt::Key_Right:
        return std::min(cards - 1, card + 1);
    case Qt::Key_Up:
        return card >= m_columns ? card - m_columns : card;
    default:
        break;
    }
    if (card + m_columns < cards)
        return card + m_columns;
    const bool lastLine = card / m_columns == (cards - 1) / m_columns;
    return lastLine ? trayIndex() : cards - 1;
}

BoardPlace BoardLayout::next(const BoardPlace& place, Qt::Key arrow) const
{
    if (place.card < 0)
        return {0, rows(0) > 0 ? 0 : -1};
    const bool tray = place.card == trayIndex();
    if (tray && (arrow == Qt::Key_Left || arrow == Qt::Key_Right)) {
        const int row = place.row + (arrow == Qt::Key_Left ? -1 : 1);
        return {place.card, std::clamp(row, rows(place.card) > 0 ? 0 : -1, rows(place.card) - 1)};
    }
    if (!tray && arrow == Qt::Key_Down && place.row + 1 < rows(place.card))
        return {place.card, place.row + 1};
    if (!tray && arrow == Qt::Key_Up && place.row >= 0)
        return {place.card, place.row - 1};
    const int card = nextCard(place.card, arrow);
    if (card == place.card)
        return place;
    if (arrow == Qt::Key_Down)
        return {card, card == trayIndex() && rows(card) > 0 ? 0 : -1};
    if (arrow == Qt::Key_Up)
        return {card, rows(card) - 1};
    return {card, std::min(place.row, rows(card) - 1)};
}

} // namespace kitcamp
