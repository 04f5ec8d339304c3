// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/portrait.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"

#include <QPainter>
#include <QPainterPath>

namespace kitcamp {

QString initialsOf(const QString& name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto firstOf = [](const QString& word) {
        return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    };
    const bool han = words.constFirst().at(0).script() == QChar::Script_Han;
    return han || words.size() == 1 ? firstOf(words.constFirst())
                                    : firstOf(words.constFirst()) + firstOf(words.constLast());
}

Portrait::Portrait(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Portrait::setPerson(const QString& name, const QByteArray& picture)
{
    m_initials = initialsOf(name);
    m_picture = {};
    if (!picture.isEmpty())
        m_picture.loadFromData(picture); // one that cannot be read leaves the initials
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize Portrait::sizeHint() const
{
    return {scaled(56), scaled(64)};
}

void Portrait::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Palette tokens = Palette::of(palette());
    if (m_picture.isNull()) {
        fillRounded(&painter, rect(), space::radius, tokens.accentSoft);
        painter.setPen(tokens.accent);
        painter.setFont(textFont(TextSize::Figure));
        painter.drawText(rect(), Qt::AlignCenter, m_initials);
        return;
    }
    QPainterPath frame;
    frame.addRoundedRect(rect(), space::radius, space::radius);
    painter.setClipPath(frame);
    const QSize filled = m_picture.size().scaled(size(), Qt::KeepAspectRatioByExpanding);
    QRect target(QPoint(), filled);
    target.moveCenter(rect().center());
    painter.drawPixmap(target, m_picture);
}

} // namespace kitcamp
