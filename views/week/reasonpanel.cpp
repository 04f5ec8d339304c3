// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/reasonpanel.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/week/plantexts.h"

#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int shadow = 6; // px around the panel
constexpr int widest = 270; // px at the usual font
constexpr int sign = 9;
constexpr int distance = 6; // from what is dragged

/// Of the corners that keep PANEL off GHOST, the one that lies wholly within BOUNDS, sideways first.
QPoint cornerFor(QSize panel, const QRect& ghost, QPoint pointer, const QRect& bounds)
{
    const int right = ghost.right() + distance;
    const int left = ghost.left() - distance - panel.width();
    const int beside = std::clamp(pointer.y() - panel.height() / 4, bounds.top(),
                                  std::max(bounds.top(), bounds.bottom() - panel.height()));
    const int along = std::clamp(pointer.x() - panel.width() / 2, bounds.left(),
                                 std::max(bounds.left(), bounds.right() - panel.width()));
    const QPoint corners[] = {{right, beside},
                              {left, beside},
                              {along, ghost.bottom() + distance},
                              {along, ghost.top() - distance - panel.height()}};
    for (const QPoint corner : corners) {
        if (bounds.contains(QRect(corner, panel)))
            return corner;
    }
    return {std::max(bounds.left(), bounds.right() - panel.width()),
            std::max(bounds.top(), bounds.bottom() - panel.height())};
}

} // namespace

ReasonPanel::ReasonPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"reasonPanel"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ReasonPanel::show(const PlaceReasons& reasons, const QString& title, const QString& betterKey)
{
    const Palette tokens = Palette::of(palette());
    m_lines.clear();
    m_text.clear();
    add(reasons.title.isEmpty() ? title : reasons.title, Tone::Plain, tokens.text, {});
    for (const PlaceReasons::Line& line : reasons.lines)
        add(line.text, line.tone, line.tone == Tone::Plain ? tokens.muted : tokens.strong(line.tone), {});
    if (!reasons.better.isEmpty()) {
        const QString offer = tr("Better: %1", "another place for what is dragged").arg(reasons.better);
        const bool reachable = reasons.betterPlace && !betterKey.isEmpty();
        add(reachable ? offer + u"  "_s + betterKey : offer, Tone::Muted, tokens.muted, {betterKey});
    }
    layOutLines();
    setAccessibleName(m_text);
    QWidget::show();
    raise();
    update();
}

void ReasonPanel::add(const QString& text, Tone tone, const QColor& ink, const QStringList& keys)
{
    QFont used = textFont(TextSize::Small, font());
    used.setBold(m_lines.empty());
    Line& line = m_lines.emplace_back(used, Palette::of(palette()), m_lines.empty() ? Tone::Muted : tone);
    if (line.tone != Tone::Muted)
        line.text.setIndent(scaled(sign, font()) + space::tiny);
    line.text.append(text, ink, keys);
    const QString word = m_lines.size() > 1 ? plantexts::spokenTone(tone) : QString();
    m_text += (m_text.isEmpty() ? QString() : u"\n"_s)
        + (word.isEmpty() ? text
                          : tr("%1: %2", "good / with warnings / not possible, reason").arg(word, text));
}

void ReasonPanel::layOutLines()
{
    const int room = scaled(widest, font());
    double height = 0;
    double width = 0;
    for (Line& line : m_lines) {
        line.top = height;
        const QSizeF size = line.text.layOut(room);
        height += size.height() + 1;
        width = std::max(width, size.width());
    }
    const int margin = 2 * (shadow + space::medium);
    resize(qCeil(width) + margin, qCeil(height) + margin - space::tiny);
}

void ReasonPanel::standBeside(const QRect& ghost, QPoint pointer, const QRect& bounds)
{
    move(cornerFor(size(), ghost, pointer, bounds));
}

void ReasonPanel::paintEvent(QPaintEvent*)
{
    const Palette tokens = Palette::of(palette());
    QPainter painter(this);
    const QRect plate = rect().adjusted(shadow, shadow, -shadow, -shadow);
    if (Palette::schemeOf(palette())
        == Scheme::Light) { // on dark ground the frame alone tells it from the plan
        QColor shade = tokens.text;
        shade.setAlpha(9);
        for (int i = 1; i <= shadow; ++i)
            fillRounded(&painter, plate.adjusted(-i, 1 - i, i, i), space::radius + i, shade);
    }
    frameRounded(&painter, plate, space::radius, QPen(tokens.edge, 1), tokens.surface);
    const QPointF origin = plate.topLeft() + QPointF(space::medium, space::medium - 2);
    const int side = scaled(sign, font());
    for (const Line& line : m_lines) {
        const QPointF at = origin + QPointF(0, line.top);
        line.text.draw(&painter, at);
        const QRectF box(at.x(), at.y() + (line.text.firstLineHeight() - side) / 2, side, side);
        if (line.tone != Tone::Plain)
            drawSign(&painter, box, line.tone, tokens.strong(line.tone));
    }
}

} // namespace kitcamp
