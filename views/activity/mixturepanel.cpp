// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/mixturepanel.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBars = 12;
constexpr int barHeight = 10; // px at the usual font
constexpr int titlePercent = 55; // of the width

} // namespace

MixtureBar::MixtureBar(const MixturePart& part, int most, int all, QWidget* parent)
    : QAbstractButton(parent)
    , m_title(part.title)
    , m_count(part.count)
    , m_most(std::max(1, most))
    , m_all(std::max(1, all))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString share = tr("%1: %2 of %3", "%1: school or year, %2: students of it, %3: all students")
                              .arg(m_title)
                              .arg(m_count)
                              .arg(all);
    setAccessibleName(share);
    setToolTip(tr("%1. Click to see who they are.").arg(share));
}

QSize MixtureBar::sizeHint() const
{
    return {scaled(280), scaled(24)};
}

QSize MixtureBar::minimumSizeHint() const
{
    return {scaled(180), scaled(24)};
}

void MixtureBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette tokens = Palette::of(palette());
    if (underMouse() || hasFocus())
        fillRounded(&painter, rect(), space::radius - 2, tokens.chip);
    const QFont font = textFont(TextSize::Secondary);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const QString number = QLocale().toString(m_count);
    const int numberWidth = std::max(metrics.horizontalAdvance(number), metrics.horizontalAdvance(u"999"_s));
    const QRect inner = rect().adjusted(space::tiny, 0, -space::tiny, 0);
    const int titleWidth = inner.width() * titlePercent / 100;
    const QRect title(inner.left(), inner.top(), titleWidth, inner.height());
    painter.setPen(tokens.text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_title, Qt::ElideRight, title.width()));
    const int room = inner.width() - titleWidth - numberWidth - 2 * space::small;
    const int length = std::max(2, room * m_count / m_most);
    const int height = scaled(barHeight);
    const QRectF bar(title.right() + space::small, inner.center().y() - height / 2.0 + 0.5, length, height);
    fillRounded(&painter, bar, 3, tokens.accent);
    const QRect figure(inner.right() - numberWidth, inner.top(), numberWidth + 1, inner.height());
    painter.setPen(tokens.text);
    painter.drawText(figure, Qt::AlignRight | Qt::AlignVCenter, number);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        drawFocusRing(option, &painter);
    }
}

MixturePanel::MixturePanel(Mixture mixture, QWidget* parent)
    : Panel(parent)
    , m_mixture(mixture)
{
    setHeading(headingText());
    setObjectName(u"mixture_%1"_s.arg(static_cast<int>(mixture)));
}

QString MixturePanel::headingText() const
{
    switch (m_mixture) {
    case Mixture::School:
        return tr("Schools");
    case Mixture::EntryYear:
        return tr("Entry years");
    case Mixture::Organization:
        break;
    }
    return tr("Organizations");
}

void MixturePanel::clear()
{
    if (!m_bars)
        return;
    m_bars->hide();
    m_bars->deleteLater(); // the bar that was just pressed may be in it
    m_bars = nullptr;
}

void MixturePanel::show(const RosterFigures& figures)
{
    clear();
    const QList<MixturePart> parts = mixtureOf(figures, m_mixture);
    setContext(parts.isEmpty() ? QString() : QLocale().toString(parts.size()));
    m_bars = new QWidget(this);
    auto* column = new QVBoxLayout(m_bars);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    int most = 0;
    for (const MixturePart& part : parts)
        most = std::max(most, part.count);
    for (const MixturePart& part : parts.mid(0, mostBars)) {
        auto* bar = new MixtureBar(part, most, figures.students, m_bars);
        bar->setObjectName(u"bar_"_s + part.title);
        connect(bar, &QAbstractButton::clicked, this,
                [this, part] { Q_EMIT partChosen(part.whose, part.title); });
        column->addWidget(bar);
    }
    const auto more = static_cast<int>(parts.size() - mostBars);
    if (parts.isEmpty() || more > 0) {
        auto* words =
            new TextLabel(parts.isEmpty() ? tr("Nobody is confirmed yet.")
                                          : tr("and %n more", "schools, years or organizations", more),
                          TextSize::Secondary, m_bars);
        words->setTone(Tone::Muted);
        column->addWidget(words);
    }
    content()->addWidget(m_bars);
}

} // namespace kitcamp
