// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/palette.h"

#include <cmath>

namespace kitcamp {

namespace {

Palette lightPalette()
{
    return {
        .page = QColor(0xf6f7f9),
        .side = QColor(0xeef1f6),
        .surface = QColor(0xffffff),
        .chip = QColor(0xeef1f6),
        .accentSoft = QColor(0xe7effd),
        .okSoft = QColor(0xe3f4ea),
        .warnSoft = QColor(0xfff3d3),
        .badSoft = QColor(0xfde7e5),
        .line = QColor(0xdde2e9),
        .edge = QColor(0xb4bcc8),
        .text = QColor(0x1f2630),
        .muted = QColor(0x596372),
        .accent = QColor(0x1a62d6),
        .onAccent = QColor(0xffffff),
        .ok = QColor(0x19754a),
        .warn = QColor(0x875a00),
        .bad = QColor(0xb3261e),
    };
}

Palette darkPalette()
{
    return {
        .page = QColor(0x1b1e23),
        .side = QColor(0x20232a),
        .surface = QColor(0x24272e),
        .chip = QColor(0x2f343d),
        .accentSoft = QColor(0x233553),
        .okSoft = QColor(0x1e3a2a),
        .warnSoft = QColor(0x40351b),
        .badSoft = QColor(0x4a262b),
        .line = QColor(0x3b404a),
        .edge = QColor(0x5d6572),
        .text = QColor(0xe8eaed),
        .muted = QColor(0xa5adba),
        .accent = QColor(0x78adff),
        .onAccent = QColor(0x10141a),
        .ok = QColor(0x5dcf92),
        .warn = QColor(0xe8b64a),
        .bad = QColor(0xff8f85),
    };
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * qBound(0.0, share, 1.0)); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

ChartColours lightCharts()
{
    return {
        .ground = QColor(0xffffff),
        .text = QColor(0x1f2630),
        .muted = QColor(0x596372),
        .grid = QColor(0xdde2e9),
        .accent = QColor(0x1a62d6),
        .onAccent = QColor(0xffffff),
        .soft = QColor(0xe7effd),
        .softEdge = QColor(0xe7effd),
        .earlier = QColor(0xb4bcc8),
        .series = {QColor(0x0072b2), QColor(0xd55e00), QColor(0x009068), QColor(0xb8578f), QColor(0xa97500),
                   QColor(0x2d8bc0), QColor(0x596372), QColor(0x1f2630)},
    };
}

ChartColours darkCharts()
{
    return {
        .ground = QColor(0x24272e),
        .text = QColor(0xe8eaed),
        .muted = QColor(0xa5adba),
        .grid = QColor(0x3b404a),
        .accent = QColor(0x78adff),
        .onAccent = QColor(0x10141a),
        .soft = QColor(0x233553),
        .softEdge = QColor(0x233553),
        .earlier = QColor(0x5d6572),
        .series = {QColor(0x56b4e9), QColor(0xff9d5c), QColor(0x2fc79a), QColor(0xe79cc7), QColor(0xe6c34a),
                   QColor(0x9fb8ff), QColor(0xa5adba), QColor(0xe8eaed)},
    };
}

} // namespace

Palette Palette::of(Scheme scheme)
{
    return scheme == Scheme::Dark ? darkPalette() : lightPalette();
}

Palette Palette::of(const QPalette& palette)
{
    return of(schemeOf(palette));
}

Scheme Palette::schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor Palette::strong(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    case Tone::Muted:
        return muted;
    case Tone::Plain:
        break;
    }
    return text;
}

QColor Palette::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return okSoft;
    case Tone::Warn:
        return warnSoft;
    case Tone::Bad:
        return badSoft;
    case Tone::Muted:
    case Tone::Plain:
        break;
    }
    return surface;
}

QColor Palette::disabled() const
{
    return QColor((muted.red() + surface.red()) / 2, (muted.green() + surface.green()) / 2,
                  (muted.blue() + surface.blue()) / 2);
}

QPalette Palette::toQPalette() const
{
    QPalette made(text, surface, surface, edge, line, text, surface, surface, page);
    made.setColor(QPalette::Midlight, chip);
    made.setColor(QPalette::Mid, line);
    made.setColor(QPalette::Shadow, edge);
    made.setColor(QPalette::AlternateBase, page);
    made.setColor(QPalette::BrightText, bad);
    made.setColor(QPalette::Highlight, accent);
    made.setColor(QPalette::HighlightedText, onAccent);
    made.setColor(QPalette::Link, accent);
    made.setColor(QPalette::LinkVisited, accent);
    made.setColor(QPalette::ToolTipBase, surface);
    made.setColor(QPalette::ToolTipText, text);
    made.setColor(QPalette::PlaceholderText, muted);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, disabled());
    made.setColor(QPalette::Disabled, QPalette::Highlight, line);
    made.setColor(QPalette::Disabled, QPalette::HighlightedText, muted);
    return made;
}

ChartColours ChartColours::of(Scheme scheme)
{
    return scheme == Scheme::Dark ? darkCharts() : lightCharts();
}

ChartColours ChartColours::onPaper()
{
    ChartColours made = lightCharts();
    made.text = QColor(QRgb(0xff000000));
    made.muted = QColor(0x585858);
    made.grid = QColor(0xd2d2d2);
    made.softEdge = QColor(0x7d94bd);
    return made;
}

QColor ChartColours::heat(double share) const
{
    return mixed(soft, accent, share);
}

QColor ChartColours::textOn(const QColor& fill) const
{
    const auto contrast = [&fill](const QColor& ink) {
        const double a = luminance(fill) + 0.05;
        const double b = luminance(ink) + 0.05;
        return qMax(a, b) / qMin(a, b);
    };
    return contrast(text) >= contrast(onAccent) ? text : onAccent;
}

} // namespace kitcamp
