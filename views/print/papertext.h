// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// The inks of a paper: black on white; grey for what explains; hairlines for rows.
namespace ink {
inline constexpr QRgb text = qRgb(0, 0, 0);
inline constexpr QRgb muted = qRgb(88, 88, 88);
inline constexpr QRgb line = qRgb(190, 190, 190);
inline constexpr QRgb reversed = qRgb(255, 255, 255); // letters on black
} // namespace ink

/// A font for paper: pixel size in paper units, never hinted. Chinese is taken from WenQuanYi where it is
/// installed: from it a reader of the PDF gets back the characters that were printed (other faces give Kangxi
/// radicals).
[[nodiscard]] QFont paperFont(double points, QFont::Weight weight = QFont::Normal);

/// Height of one line, in paper units: the same for every script, so that rows do not dance.
[[nodiscard]] double lineHeight(const QFont& font);

/// Width in paper units of a text in one line.
[[nodiscard]] double textWidth(const QString& text, const QFont& font);

/// What can be printed of a text: control characters become spaces, line ends stay, and what is longer than
/// any reader's patience (10,000 characters) ends with an ellipsis.
[[nodiscard]] QString printable(const QString& text);

/// How many lines a text takes in a width, without keeping them.
[[nodiscard]] int lineCount(const QString& text, const QFont& font, double width);

/// A text broken into lines of one width, measured and painted in paper units.
///
/// Faces of fonts belong to the thread that loaded them and go with it: a block that was measured on a worker
/// is painted on another thread later. It keeps the text and lays it out again where it is painted.
class TextBlock
{
public:
    TextBlock(const QString& text, const QFont& font, double width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] double height() const { return lines() * m_pitch; }
    /// The same text in no more than this many lines; what does not fit ends with an ellipsis.
    void limitLines(int most);
    /// Paints some of the lines, the first of them at the given corner; a count of -1 means the rest.
    void paint(QPainter& painter, const QPointF& topLeft, int first = 0, int count = -1) const;

private:
    void breakLines(QTextLayout& layout) const;

    QString m_text;
    QFont m_font;
    Qt::Alignment m_alignment;
    double m_width;
    double m_pitch;
    int m_lines = 0;
};

/// Paints one line inside a rectangle, cut with an ellipsis where it is too long.
void paintLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
               Qt::Alignment alignment = Qt::AlignLeft);

} // namespace kitcamp
