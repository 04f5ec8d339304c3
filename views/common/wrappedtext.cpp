// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/wrappedtext.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"

#include <QPainter>

namespace kitcamp {

namespace {

struct Found {
    qsizetype at = -1;
    QString key;
};

bool isWordEdge(const QString& text, qsizetype position)
{
    return position < 0 || position >= text.size() || !text.at(position).isLetterOrNumber()
        || text.at(position).script() == QChar::Script_Han;
}

/// The first of KEYS that stands in TEXT as a word of its own, from FROM on; the longer one where two begin
/// alike.
Found firstKey(const QString& text, const QStringList& keys, qsizetype from)
{
    Found first;
    for (const QString& key : keys) {
        qsizetype at = key.isEmpty() ? -1 : text.indexOf(key, from);
        while (at >= 0 && !(isWordEdge(text, at - 1) && isWordEdge(text, at + key.size())))
            at = text.indexOf(key, at + 1);
        const bool better =
            first.at < 0 || at < first.at || (at == first.at && key.size() > first.key.size());
        if (at >= 0 && better)
            first = {at, key};
    }
    return first;
}

} // namespace

WrappedText::WrappedText(const QFont& font, const Palette& tokens)
    : m_font(font)
    , m_tokens(tokens)
{
}

void WrappedText::append(const QString& text, const QColor& ink, const QStringList& keys)
{
    qsizetype from = 0;
    for (Found found = firstKey(text, keys, 0); found.at >= 0; found = firstKey(text, keys, from)) {
        appendRun(text.mid(from, found.at - from), ink);
        appendKey(found.key);
        from = found.at + found.key.size();
    }
    appendRun(text.mid(from), ink);
}

void WrappedText::breakLine()
{
    if (!m_text.isEmpty())
        m_text += QChar(QChar::LineSeparator);
}

QSizeF WrappedText::layOut(double width)
{
    m_layout.setText(m_text);
    m_layout.setFont(m_font);
    m_layout.setFormats(m_formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    double height = 0;
    double widest = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const double start = line.lineNumber() == 0 ? m_indent : 0;
        line.setLineWidth(qMax(1.0, width - start));
        line.setPosition(QPointF(start, height));
        height += line.height();
        widest = qMax(widest, start + line.naturalTextWidth());
    }
    m_layout.endLayout();
    return {widest, height};
}

double WrappedText::firstLineHeight() const
{
    return m_layout.lineCount() > 0 ? m_layout.lineAt(0).height() : 0;
}

void WrappedText::draw(QPainter* painter, const QPointF& topLeft) const
{
    for (const Span& box : m_boxes)
        drawBox(painter, topLeft, box);
    m_layout.draw(painter, topLeft);
}

void WrappedText::appendRun(const QString& run, const QColor& ink)
{
    if (run.isEmpty())
        return;
    QTextCharFormat format;
    format.setForeground(ink);
    QString shown = run;
    shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_formats.append({static_cast<int>(m_text.size()), static_cast<int>(shown.size()), format});
    m_text += shown;
}

void WrappedText::appendKey(const QString& key)
{
    QTextCharFormat format;
    format.setForeground(m_tokens.text);
    format.setFont(textFont(TextSize::Small, m_font), QTextCharFormat::FontPropertiesSpecifiedOnly);
    const QChar padding(QChar::Nbsp); // holds the box together, and its frame off the letters
    QString shown = padding + key + padding;
    shown.replace(QLatin1Char(' '), padding);
    m_boxes.append({m_text.size(), shown.size()});
    m_formats.append({static_cast<int>(m_text.size()), static_cast<int>(shown.size()), format});
    m_text += shown;
}

void WrappedText::drawBox(QPainter* painter, const QPointF& topLeft, const Span& box) const
{
    const QTextLine line = m_layout.lineForTextPosition(static_cast<int>(box.start));
    if (!line.isValid())
        return;
    const double left = line.cursorToX(static_cast<int>(box.start));
    const double right = line.cursorToX(static_cast<int>(box.start + box.length));
    const QRectF frame(left, line.y() + 1, right - left, line.height() - 2);
    frameRounded(painter, frame.translated(topLeft), space::tiny, QPen(m_tokens.edge, 1), m_tokens.page);
}

} // namespace kitcamp
