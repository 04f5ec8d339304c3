// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QFont>
#include <QPointF>
#include <QStringList>
#include <QTextLayout>

class QPainter;

namespace kitcamp {

/// A short text of several tones that wraps to a width, Chinese included, with keys drawn as little boxes in
/// it.
class WrappedText
{
public:
    WrappedText(const QFont& font, const Palette& tokens);

    /// KEYS that stand in TEXT as whole words ("Alt+1") get their boxes.
    void append(const QString& text, const QColor& ink, const QStringList& keys = {});
    void breakLine();
    /// Room left free at the start of the first line, for a sign.
    void setIndent(double indent) { m_indent = indent; }

    QSizeF layOut(double width); ///< the size that the text takes at most WIDTH wide
    [[nodiscard]] double firstLineHeight() const;
    void draw(QPainter* painter, const QPointF& topLeft) const;

private:
    struct Span {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    void appendRun(const QString& run, const QColor& ink);
    void appendKey(const QString& key);
    void drawBox(QPainter* painter, const QPointF& topLeft, const Span& box) const;

    QFont m_font;
    Palette m_tokens;
    double m_indent = 0;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    QList<Span> m_boxes;
    QTextLayout m_layout;
};

} // namespace kitcamp
