// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/textlabel.h"

#include "views/common/palette.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

namespace kitcamp {

namespace {
constexpr int fewestLetters = 5; // of a text that is cut
} // namespace

TextLabel::TextLabel(TextSize size, QWidget* parent)
    : TextLabel(QString(), size, parent)
{
}

TextLabel::TextLabel(const QString& text, TextSize size, QWidget* parent)
    : QLabel(text, parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText); // names of persons and things are data, never mark-up
    applyFont();
    dress();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void TextLabel::setBold(bool bold)
{
    m_bold = bold;
    applyFont();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Preferred : sizePolicy().horizontalPolicy(),
                  sizePolicy().verticalPolicy());
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    if (wordWrap() && m_laidOut)
        return {hint.width(), wrappedHeight()};
    return m_elided ? QSize(qMin(hint.width(), scaled(24)), hint.height()) : hint;
}

QSize TextLabel::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    return wordWrap() && m_laidOut ? QSize(hint.width(), wrappedHeight()) : hint;
}

/// At the width that the layout gave last; the label asks anew after each change of it.
int TextLabel::wrappedHeight() const
{
    return heightForWidth(qMax(width(), QLabel::minimumSizeHint().width()));
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(help->globalPos(), cut ? text() : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QLabel::changeEvent(event);
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elided || fontMetrics().horizontalAdvance(text()) <= contentsRect().width())
        return QLabel::paintEvent(event);
    if (contentsRect().width() < fewestLetters * fontMetrics().averageCharWidth())
        return; // a letter or two would only look like a mistake; the tooltip has it
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    m_laidOut = true;
    if (wordWrap() && event->oldSize().width() != event->size().width())
        updateGeometry();
}

void TextLabel::dress()
{
    const QColor wanted = Palette::of(palette()).strong(m_tone);
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, wanted);
    own.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    setPalette(own);
}

void TextLabel::applyFont()
{
    QFont font = textFont(m_size);
    if (m_bold)
        font.setBold(*m_bold);
    setFont(font);
}

} // namespace kitcamp
