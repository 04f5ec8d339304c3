// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/measures.h"

#include <QFontInfo>

namespace kitcamp {

namespace {

constexpr double usualPixels = 14;

double pixelsOf(const QFont& font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

double pixelsOf(TextSize size)
{
    switch (size) {
    case TextSize::Secondary:
        return 13;
    case TextSize::Small:
        return 12;
    case TextSize::Heading:
        return 15;
    case TextSize::Title:
        return 19;
    case TextSize::Figure:
        return 23;
    case TextSize::Body:
        break;
    }
    return usualPixels;
}

} // namespace

QFont textFont(TextSize size, const QFont& body)
{
    QFont font = body;
    font.setPixelSize(qRound(pixelsOf(size) * pixelsOf(body) / usualPixels));
    font.setBold(size == TextSize::Heading || size == TextSize::Title);
    return font;
}

int scaled(int pixels, const QFont& body)
{
    return qRound(pixels * pixelsOf(body) / usualPixels);
}

int rowHeight(const QFont& body)
{
    return scaled(32, body);
}

} // namespace kitcamp
