// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/criterionbars.h"

#include "models/planning/teamrules/teamwords.h"
#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/palette.h"
#include "views/week/fittedtext.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace kitcamp {

namespace {
constexpr int barWidth = 52;
constexpr int thickness = 6;
constexpr double well = 0.85;
constexpr double poor = 0.5;

Tone toneOf(double attained)
{
    return attained >= well ? Tone::Ok : attained >= poor ? Tone::Warn : Tone::Bad;
}

/// Never 100 where something is lost.
QString wholePercent(double share)
{
    const int shown = share >= 1 ? 100 : std::min(99, static_cast<int>(std::lround(share * 100)));
    return QLocale().toString(shown) + QStringLiteral(" %");
}
} // namespace

CriterionBars::CriterionBars(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("criterionBars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int CriterionBars::barHeight()
{
    return QFontMetrics(textFont(TextSize::Body)).height() + space::medium;
}

void CriterionBars::setBars(const QList<CriterionBar>& bars)
{
    m_bars = bars;
    QStringList words;
    for (const CriterionBar& bar : bars)
        words << tr("%1: %2", "criterion, per cent").arg(bar.title, TeamWords::percent(bar.attained));
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

QSize CriterionBars::sizeHint() const
{
    return {scaled(200), static_cast<int>(m_bars.size()) * barHeight()};
}

void CriterionBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette tokens = Palette::of(palette());
    const QFont font = textFont(TextSize::Body);
    const int number = QFontMetrics(font).horizontalAdvance(QStringLiteral("100 %")) + space::tiny;
    const int bar = scaled(barWidth);
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRect row(0, i * barHeight(), width(), barHeight());
        const double attained = std::clamp(m_bars[i].attained, 0.0, 1.0);
        const int left = row.right() - number - bar;
        drawLine(painter, row.adjusted(0, 0, -number - bar - space::small, 0), m_bars[i].title, font,
                 tokens.text);
        const QRectF track(left, row.center().y() - thickness / 2.0, bar, thickness);
        fillRounded(&painter, track, thickness / 2.0, tokens.chip);
        QRectF filled = track;
        filled.setWidth(std::max<double>(thickness, bar * attained));
        fillRounded(&painter, filled, thickness / 2.0, tokens.strong(toneOf(attained)));
        drawLine(painter, QRect(left + bar, row.top(), number, row.height()),
                 wholePercent(m_bars[i].attained), font, tokens.text, Qt::AlignRight);
        painter.setPen(tokens.line);
        if (i + 1 < m_bars.size())
            painter.drawLine(row.bottomLeft(), row.bottomRight());
    }
}

} // namespace kitcamp
