// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/blockpixmaps.h"

#include "views/week/blockpainter.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace kitcamp {

namespace {

constexpr int screens = 4; // so many viewports of blocks are kept
constexpr int bytesOfPixel = 4;
constexpr int bytesOfKilobyte = 1024;

} // namespace

void BlockPixmaps::prepare(const PlanSheet& sheet, double pixelRatio, QSize viewport)
{
    const QString language = QLocale().name();
    if (!qFuzzyCompare(pixelRatio, m_pixelRatio) || sheet.scheme != m_scheme || sheet.font != m_font
        || language != m_language)
        m_pixmaps.clear();
    m_pixelRatio = pixelRatio;
    m_scheme = sheet.scheme;
    m_font = sheet.font;
    m_language = language;
    const double pixels = viewport.width() * pixelRatio * viewport.height() * pixelRatio;
    m_pixmaps.setMaxCost(static_cast<int>(pixels * bytesOfPixel * screens / bytesOfKilobyte) + 1);
}

size_t BlockPixmaps::keyOf(const PlanLayout& layout, int placed)
{
    const PlacedBlock& at = layout.placed()[placed];
    const PlanSheet::Block& block = layout.sheet().blocks[at.block];
    return qHashMulti(1, block.look, block.facts.minutes, at.rect.width(), at.rect.height(),
                      static_cast<int>(layout.shape()));
}

bool BlockPixmaps::knows(const PlanLayout& layout, int placed) const
{
    return m_pixmaps.contains(keyOf(layout, placed));
}

const QPixmap& BlockPixmaps::of(const PlanLayout& layout, int placed)
{
    const size_t key = keyOf(layout, placed);
    if (const QPixmap* known = m_pixmaps.object(key))
        return *known;
    const PlacedBlock& at = layout.placed()[placed];
    const QSize size(std::max(1, at.rect.width()), std::max(1, at.rect.height()));
    auto* made =
        new QPixmap(QSize(std::lround(std::ceil(size.width() * m_pixelRatio)),
                          std::lround(std::ceil(size.height() * m_pixelRatio)))); // the cache owns it
    made->setDevicePixelRatio(m_pixelRatio);
    made->fill(Qt::transparent);
    QPainter painter(made);
    BlockPainter(layout.sheet())
        .paint(painter, QRect(QPoint(), size), layout.sheet().blocks[at.block].facts, layout.shape());
    painter.end();
    const int cost =
        static_cast<int>(qint64(made->width()) * made->height() * bytesOfPixel / bytesOfKilobyte) + 1;
    if (cost > m_pixmaps.maxCost())
        m_pixmaps.setMaxCost(cost * screens); // a view too small for its blocks
    m_pixmaps.insert(key, made, cost);
    return *made;
}

} // namespace kitcamp
