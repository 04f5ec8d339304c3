// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/choicebutton.h"

#include "views/common/badge.h"
#include "views/common/housepainting.h"
#include "views/common/palette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int keysWidth = 54; // px at the usual font

/// What will stand in the history afterwards, line by line.
QString effectsOf(const InboxChoice& choice)
{
    QStringList lines;
    for (const QString& effect : choice.effects)
        lines << u"→ "_s + effect;
    return lines.join(u'\n');
}
} // namespace

ChoiceButton::ChoiceButton(const QStringList& keys, QWidget* parent)
    : QAbstractButton(parent)
    , m_keys(keys)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::medium, space::small, space::medium, space::small);
    line->setSpacing(space::tiny);
    auto* chips = new QWidget(this);
    auto* keysLine = new QHBoxLayout(chips);
    keysLine->setContentsMargins(0, 0, 0, 0);
    keysLine->setSpacing(space::tiny);
    for (const QString& key : keys)
        keysLine->addWidget(new KeyChip(key, chips));
    keysLine->addStretch();
    chips->setMinimumWidth(scaled(keysWidth)); // what the choices are called stands in one line
    chips->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->addWidget(chips, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(space::small, 0, 0, 0);
    texts->setSpacing(2);
    m_label = new TextLabel(TextSize::Body, this);
    m_label->setBold(true);
    m_sentence = new TextLabel(TextSize::Secondary, this);
    m_sentence->setTone(Tone::Muted);
    for (TextLabel* label : {m_label, m_sentence}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::WindowText); // else a button's, without tones
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole of it is the button
        texts->addWidget(label);
    }
    line->addLayout(texts, 1);
    keepReasonReadable();
}

void ChoiceButton::offer(const InboxChoice& choice)
{
    setEnabled(choice.possible);
    describe(choice.label,
             choice.possible ? effectsOf(choice)
                             : tr("Not possible: %1", "%1: a sentence with the reason").arg(choice.why));
}

void ChoiceButton::describe(const QString& label, const QString& sentence)
{
    m_label->setText(label);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(tr("%1 (key %2)", "%1: what it does").arg(label, m_keys.value(0)));
    setAccessibleDescription(sentence);
    updateGeometry();
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

bool ChoiceButton::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        keepReasonReadable();
    return QAbstractButton::event(event);
}

/// What cannot be done is grey; why it cannot be done has to be read.
void ChoiceButton::keepReasonReadable()
{
    const QColor wanted = Palette::of(palette()).muted;
    if (m_sentence->palette().color(QPalette::Disabled, QPalette::WindowText) == wanted)
        return;
    QPalette own = m_sentence->palette();
    own.setColor(QPalette::Disabled, QPalette::WindowText, wanted);
    m_sentence->setPalette(own);
}

void ChoiceButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    const bool lit = isEnabled() && (hasFocus() || isDown());
    const QColor ground = !isEnabled() ? tokens.page
        : isDown()                     ? tokens.accentSoft
        : underMouse()                 ? tokens.chip
                                       : tokens.surface;
    frameRounded(&painter, rect(), space::radius, QPen(lit ? tokens.accent : tokens.line, lit ? 2 : 1),
                 ground);
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace kitcamp
