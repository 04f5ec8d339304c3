// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/papertext.h"

#include "views/print/sheet.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72.0;
constexpr double pitchOfSize = 1.36; // line height as a multiple of the font's size
constexpr double baselineOfSize = 1.06;
constexpr qsizetype longestText = 10000;

QTextOption wrapping(Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

QFont paperFont(double points, QFont::Weight weight)
{
    static const QStringList families{u"Noto Sans"_s,       u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s,
                                      u"Microsoft YaHei"_s, u"PingFang SC"_s,         u"DejaVu Sans"_s};
    QFont font(families);
    font.setPixelSize(qRound(mm(points * millimetresPerPoint)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Ligatures are lost to whoever searches the PDF: a font with letter spacing uses none.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::ForceOutline | QFont::NoSubpixelAntialias));
    return font;
}

double lineHeight(const QFont& font)
{
    return font.pixelSize() * pitchOfSize;
}

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString printable(const QString& text)
{
    QString result = text.left(longestText);
    result.replace("\r\n"_L1, "\n"_L1);
    for (QChar& c : result) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    while (result.endsWith(QChar::LineSeparator))
        result.chop(1);
    if (text.size() > longestText)
        result += u'…';
    return result;
}

int lineCount(const QString& text, const QFont& font, double width)
{
    // Most cells are one short line: asking for its width is several times cheaper than laying it out.
    if (text.size() < 200 && !text.contains(QChar::LineSeparator) && textWidth(text, font) < width - 2.0)
        return 1;
    return TextBlock(text, font, width).lines();
}

TextBlock::TextBlock(const QString& text, const QFont& font, double width, Qt::Alignment alignment)
    : m_text(printable(text))
    , m_font(font)
    , m_alignment(alignment)
    , m_width(width)
    , m_pitch(lineHeight(font))
{
    QTextLayout layout(m_text, m_font);
    breakLines(layout);
    m_lines = layout.lineCount();
}

void TextBlock::breakLines(QTextLayout& layout) const
{
    const double baseline = m_font.pixelSize() * baselineOfSize;
    layout.setTextOption(wrapping(m_alignment));
    layout.beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width);
        line.setPosition({0.0, number * m_pitch + baseline - line.ascent()});
    }
    layout.endLayout();
}

void TextBlock::limitLines(int most)
{
    if (lines() <= most || most < 1)
        return;
    QTextLayout layout(m_text, m_font);
    breakLines(layout);
    const QTextLine last = layout.lineAt(most - 1);
    const QString tail = m_text.mid(last.textStart(), last.textLength()).trimmed();
    // The ellipsis is shorter than the two characters it takes the place of, except in the narrowest of
    // columns.
    m_text = m_text.left(last.textStart())
        + QFontMetricsF(m_font).elidedText(tail + u"……"_s, Qt::ElideRight, m_width);
    while (m_text.endsWith(u"……"_s))
        m_text.chop(1);
    layout.setText(m_text);
    breakLines(layout);
    m_lines = layout.lineCount();
}

void TextBlock::paint(QPainter& painter, const QPointF& topLeft, int first, int count) const
{
    QTextLayout layout(m_text, m_font);
    breakLines(layout);
    const int end = count < 0 ? lines() : std::min(lines(), first + count);
    const QPointF origin(topLeft.x(), topLeft.y() - first * m_pitch);
    for (int number = first; number < std::min(end, layout.lineCount()); ++number)
        layout.lineAt(number).draw(&painter, origin);
}

void paintLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
               Qt::Alignment alignment)
{
    const QString flat = printable(text).replace(QChar::LineSeparator, u' ');
    const QString shown = QFontMetricsF(font).elidedText(flat, Qt::ElideRight, box.width());
    // Wider than the box by a hair, so that a text that just fits is not broken by rounding.
    const TextBlock line(shown, font, box.width() + 2.0, alignment);
    line.paint(painter, box.topLeft(), 0, 1);
}

} // namespace kitcamp
