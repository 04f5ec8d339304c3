// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/boardpainter.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/week/fittedtext.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 4;
constexpr int mostUniversityWidth = 52;
constexpr double goldenAngle = 0.61803398875;

QString percent(double share)
{
    const int shown = share >= 1 ? 100 : std::min(99, static_cast<int>(std::lround(share * 100)));
    return QLocale().toString(shown) + QStringLiteral(" %");
}

QFont small(bool struckOut = false)
{
    QFont font = textFont(TextSize::Small);
    font.setStrikeOut(struckOut);
    return font;
}

} // namespace

BoardPainter::BoardPainter(const BoardContent& content, const BoardLayout& layout, const Palette& tokens)
    : m_content(content)
    , m_layout(layout)
    , m_tokens(tokens)
    , m_universityWidth(universityWidth())
{
}

QColor BoardPainter::universityColour(int number, const Palette& tokens)
{
    if (number < 0)
        return tokens.edge;
    const double hue = std::fmod(0.6 + number * goldenAngle, 1.0);
    const bool dark = tokens.surface.lightness() < 128;
    const double lightness = number % 2 == 0 ? 0.5 : 0.62;
    return QColor::fromHslF(float(hue), 0.6F, float(dark ? lightness + 0.08 : lightness - 0.05));
}

int BoardPainter::universityWidth() const
{
    const QFontMetrics metrics(small());
    int widest = 0;
    for (const QString& university : m_content.universities)
        widest = std::max(widest, metrics.horizontalAdvance(university));
    return std::min(widest, scaled(mostUniversityWidth)) + space::small;
}

void BoardPainter::paint(QPainter& painter, const QRect& exposed, const BoardHand& hand,
                         const BoardPlace& cursor) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int card = 0; card < m_content.cards.size(); ++card) {
        if (m_layout.card(card).intersects(exposed))
            paintCard(painter, card, hand);
    }
    if (m_layout.tray().intersects(exposed))
        paintTray(painter, hand);
    paintCursor(painter, cursor);
    if (hand.student != 0 && hand.byMouse)
        paintGhost(painter, hand);
}

void BoardPainter::paintCard(QPainter& painter, int card, const BoardHand& hand) const
{
    const BoardCard& shown = m_content.cards[card];
    const bool own = hand.student != 0 && m_content.cardOf(hand.student) == card;
    const bool judged = hand.student != 0 && hand.costs && !own;
    const Tone tone = judged     ? hand.costs->cards.value(card).tone
        : shown.broken.isEmpty() ? Tone::Plain
                                 : Tone::Bad;
    QPen pen(tone == Tone::Plain ? m_tokens.line : m_tokens.strong(tone), 1);
    if (own)
        pen = QPen(m_tokens.accent, 2, Qt::DashLine);
    else if (hand.student != 0 && hand.target.card == card)
        pen.setWidth(3);
    const QColor ground = judged ? m_tokens.soft(tone) : m_tokens.surface;
    frameRounded(&painter, m_layout.card(card), space::panelRadius, pen, ground);
    paintHead(painter, card, hand);
    for (int row = 0; row < shown.members.size(); ++row) {
        const QRect rect = m_layout.rect({card, row});
        const bool target = hand.student != 0 && hand.target == BoardPlace{card, row};
        const bool mate = judged && hand.target.card == card && hand.target.row < 0
            && hand.costs->cards.value(card).mate == shown.members[row].participation;
        if (target || mate || shown.members[row].participation == hand.student)
            fillRounded(&painter, rect.adjusted(-2, 0, 2, 0), space::tiny, m_tokens.accentSoft);
        paintMember(painter, rect, shown.members[row]);
    }
    paintFoot(painter, card);
}

void BoardPainter::paintHead(QPainter& painter, int card, const BoardHand& hand) const
{
    const BoardCard& shown = m_content.cards[card];
    QRect head = m_layout.card(card).adjusted(space::small + 2, 0, -space::small - 2, 0);
    head.setHeight(m_layout.headHeight());
    const bool own = hand.student != 0 && m_content.cardOf(hand.student) == card;
    int taken = 0;
    if (hand.student != 0 && hand.costs && !own) {
        const MoveCost cost = hand.costs->cards.value(card);
        taken = paintJudged(painter, head, cost.words, cost.tone);
    } else if (!shown.broken.isEmpty()) {
        taken = paintJudged(painter, head, tr("%n rule(s)", "broken", static_cast<int>(shown.broken.size())),
                            Tone::Bad);
    } else if (!shown.members.isEmpty() && !m_content.bars.isEmpty()) {
        taken = paintJudged(painter, head, percent(shown.attained), Tone::Muted);
    }
    const QFont bold = textFont(TextSize::Heading);
    const QString title = tr("Team %1").arg(shown.number);
    const int wide = std::min(QFontMetrics(bold).horizontalAdvance(title), head.width() - taken);
    drawLine(painter, QRect(head.left(), head.top(), wide + 1, head.height()), title, bold, m_tokens.text);
    const QString about = shown.name.isEmpty() ? shown.project : shown.name;
    const QRect rest = head.adjusted(wide + space::small, 0, -taken - space::tiny, 0);
    if (!about.isEmpty() && rest.width() > scaled(24))
        drawLine(painter, rest, about, small(), m_tokens.muted);
}

int BoardPainter::paintJudged(QPainter& painter, const QRect& rect, const QString& text, Tone tone) const
{
    const QFont font = textFont(TextSize::Secondary);
    const int sign = hasSign(tone) ? scaled(9) : 0;
    const int gap = sign > 0 ? space::tiny : 0;
    const int wide = std::min(QFontMetrics(font).horizontalAdvance(text), rect.width() / 3 * 2);
    const QColor ink = m_tokens.strong(tone);
    if (sign > 0)
        drawSign(&painter,
                 QRectF(rect.right() - wide - gap - sign, rect.center().y() - sign / 2.0 + 0.5, sign, sign),
                 tone, ink);
    drawLine(painter, QRect(rect.right() - wide, rect.top(), wide + 1, rect.height()), text, font, ink,
             Qt::AlignRight);
    return wide + gap + sign;
}

void BoardPainter::paintMember(QPainter& painter, const QRect& rect, const BoardStudent& member) const
{
    painter.fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()),
                     universityColour(member.gone ? -1 : member.colour, m_tokens));
    QRect room = rect.adjusted(barWidth + space::tiny, 0, 0, 0);
    drawLine(painter, QRect(room.left(), room.top(), m_universityWidth - space::tiny, room.height()),
             member.university, small(), m_tokens.muted);
    room.setLeft(room.left() + m_universityWidth);
    const QFont nameFont = small(member.gone);
    const QFontMetrics metrics(nameFont);
    const int name = std::min(metrics.horizontalAdvance(member.name) + 2, room.width());
    drawLine(painter, QRect(room.left(), room.top(), name, room.height()), member.name, nameFont,
             member.gone ? m_tokens.bad : m_tokens.text);
    room.setLeft(room.left() + name + space::tiny);
    if (member.locked) {
        const int side = scaled(10);
        paintLock(painter, QRect(room.left(), room.center().y() - side / 2, side, side));
        room.setLeft(room.left() + side + space::tiny);
    }
    drawLine(painter, room, member.gone ? tr("is not coming") : member.major, small(),
             member.gone ? m_tokens.bad : m_tokens.muted, Qt::AlignRight);
}

void BoardPainter::paintLock(QPainter& painter, const QRect& rect) const
{
    const QRectF body(rect.left() + 1, rect.top() + rect.height() * 0.45, rect.width() - 2,
                      rect.height() * 0.55);
    painter.setPen(QPen(m_tokens.accent, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(body.left() + 1.5, rect.top(), body.width() - 3, rect.height() * 0.9), 0,
                    180 * 16);
    fillRounded(&painter, body, 1.5, m_tokens.accent);
}

void BoardPainter::paintFoot(QPainter& painter, int card) const
{
    const BoardCard& shown = m_content.cards[card];
    QStringList words;
    if (!shown.mentor.isEmpty())
        words << tr("Mentor: %1").arg(shown.mentor);
    if (!shown.room.isEmpty())
        words << shown.room;
    if (words.isEmpty())
        return;
    const QRect rect = m_layout.card(card);
    const int line = m_layout.lineHeight();
    drawLine(painter,
             QRect(rect.left() + space::small + 2, rect.bottom() - line - 3,
                   rect.width() - 2 * space::small - 4, line),
             words.join(u" · "_s), small(), m_tokens.muted);
}

void BoardPainter::paintTray(QPainter& painter, const BoardHand& hand) const
{
    const QRect tray = m_layout.tray();
    const bool target = hand.student != 0 && hand.target.card == m_layout.trayIndex();
    const QPen pen(target ? m_tokens.accent : m_tokens.edge, target ? 2 : 1, Qt::DashLine);
    frameRounded(&painter, tray, space::panelRadius, pen, target ? m_tokens.accentSoft : m_tokens.surface);
    QRect head = tray.adjusted(space::medium, 0, -space::medium, 0);
    head.setHeight(m_layout.headHeight());
    const QString title = tr("Not placed");
    const QFont bold = textFont(TextSize::Heading);
    const int wide = QFontMetrics(bold).horizontalAdvance(title) + 1;
    drawLine(painter, QRect(head.left(), head.top(), wide, head.height()), title, bold, m_tokens.text);
    const auto count = static_cast<int>(m_content.unplaced.size());
    const QString rest = count == 0 ? tr("nobody. A student dropped here waits for a team.")
                                    : tr("%n student(s)", "who wait for a team", count);
    drawLine(painter, head.adjusted(wide + space::small, 0, 0, 0), rest, textFont(TextSize::Secondary),
             m_tokens.muted);
    for (int row = 0; row < count; ++row) {
        const BoardStudent& student = m_content.unplaced[row];
        const QRect chip = m_layout.rect({m_layout.trayIndex(), row});
        fillRounded(&painter, chip, space::tiny,
                    student.participation == hand.student ? m_tokens.accentSoft : m_tokens.chip);
        painter.fillRect(QRect(chip.left(), chip.top() + 2, barWidth, chip.height() - 4),
                         universityColour(student.colour, m_tokens));
        drawLine(painter, chip.adjusted(barWidth + space::tiny, 0, -2, 0),
                 student.university + u' ' + student.name, textFont(TextSize::Secondary), m_tokens.text);
    }
}

void BoardPainter::paintCursor(QPainter& painter, const BoardPlace& cursor) const
{
    if (cursor.card < 0)
        return;
    const QRect rect = m_layout.rect(cursor);
    const QRectF frame = QRectF(rect).adjusted(cursor.row < 0 ? 1 : -3, cursor.row < 0 ? 1 : 0,
                                               cursor.row < 0 ? -1 : 3, cursor.row < 0 ? -1 : 0);
    frameRounded(&painter, frame, space::tiny, QPen(m_tokens.accent, 2), QColor());
}

void BoardPainter::paintGhost(QPainter& painter, const BoardHand& hand) const
{
    const BoardStudent* student = m_content.student(hand.student);
    if (!student)
        return;
    const QFont font = textFont(TextSize::Secondary);
    const QString text = student->university + u' ' + student->name;
    const QSize size(QFontMetrics(font).horizontalAdvance(text) + 2 * space::medium, m_layout.headHeight());
    const QRect rect(hand.pointer + QPoint(space::medium, space::small), size);
    frameRounded(&painter, rect, space::radius, QPen(m_tokens.accent, 1), m_tokens.surface);
    drawLine(painter, rect.adjusted(space::medium, 0, -space::small, 0), text, font, m_tokens.text);
}

} // namespace kitcamp
