// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/legendline.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A tone's sign, as high as the text beside it.
class SignMark : public QWidget
{
public:
    SignMark(Tone tone, QWidget* parent)
        : QWidget(parent)
        , m_tone(tone)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(10, font()), scaled(10, font())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = scaled(10, font());
        drawSign(&painter, QRectF(0, (height() - side) / 2, side, side), m_tone,
                 Palette::of(palette()).strong(m_tone));
    }

private:
    Tone m_tone;
};

} // namespace

LegendLine::LegendLine(QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    m_hint = new TextLabel(TextSize::Secondary, this);
    m_hint->setObjectName(u"calendarHint"_s);
    m_hint->setTone(Tone::Muted);
    m_hint->setElided(true);
    line->addWidget(m_hint, 1);
    addSign(Tone::Ok, tr("free"));
    addSign(Tone::Warn, tr("warns"));
    addSign(Tone::Bad, tr("not possible"));
    say({});
}

void LegendLine::addSign(Tone tone, const QString& text)
{
    auto* line = static_cast<QHBoxLayout*>(layout());
    line->addSpacing(space::medium);
    line->addWidget(new SignMark(tone, this));
    auto* label = new TextLabel(text, TextSize::Secondary, this);
    label->setTone(Tone::Muted);
    line->addWidget(label);
}

void LegendLine::say(const QString& sentence)
{
    m_hint->setText(sentence.isEmpty() ? tr(
                        "Drag sessions, or press M to move, N for a new one, S for suggestions; F1: all keys")
                                       : sentence);
}

QString LegendLine::sentence() const
{
    return m_hint->text();
}

} // namespace kitcamp
