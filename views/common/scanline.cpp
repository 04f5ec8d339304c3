// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/scanline.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool takesText(const QWidget* widget)
{
    const auto* combo = qobject_cast<const QComboBox*>(widget);
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || (combo && combo->isEditable());
}

/// Letters, digits and signs; not the space that presses buttons and ticks rows.
bool isScanCharacter(const QKeyEvent& key)
{
    const bool command = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !command && !key.text().isEmpty() && key.text().at(0).isPrint() && !key.text().at(0).isSpace();
}

} // namespace

ScanLine::ScanLine(ScanFold fold, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"scanLine"_s);
    buildLayout();
    m_edit->setFold(std::move(fold));
    connectSignals();
    applyFont();
    retranslate();
}

void ScanLine::arm()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool ScanLine::isArmed() const
{
    return m_edit->hasFocus() && isActiveWindow();
}

void ScanLine::keepArmed(QWidget* page)
{
    if (!m_page)
        qApp->installEventFilter(this);
    m_page = page;
}

void ScanLine::setPrompt(const QString& prompt)
{
    m_prompt = prompt;
    updateHint();
}

void ScanLine::setLast(const QString& tag, const QTime& time)
{
    for (TextLabel* label : {m_lastWord, m_lastTag, m_lastTime})
        label->setVisible(!tag.isEmpty());
    m_lastTag->setText(tag);
    m_lastTime->setText(time.toString(u"HH:mm:ss"));
}

bool ScanLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        updateHint();
        update();
    } else if (event->type() == QEvent::KeyPress && takesFromPage(watched, *event)) {
        arm();
        QCoreApplication::sendEvent(m_edit, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScanLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    frameRounded(&painter, rect(), space::panelRadius,
                 isArmed() ? QPen(tokens.accent, 2) : QPen(tokens.edge, 1), tokens.surface);
}

void ScanLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange) {
        updateHint();
        update();
    }
    QWidget::changeEvent(event);
}

bool ScanLine::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QWidget::event(event);
}

void ScanLine::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::medium, space::tiny, space::large, space::tiny);
    line->setSpacing(space::tiny);
    m_edit = new ScanEdit(this);
    line->addWidget(m_edit, 1);
    m_lastWord = new TextLabel(TextSize::Body, this);
    m_lastWord->setTone(Tone::Muted);
    m_lastTag = new TextLabel(TextSize::Body, this);
    m_lastTag->setObjectName(u"lastScan"_s);
    m_lastTag->setBold(true);
    m_lastTag->setElided(true);
    m_lastTime = new TextLabel(TextSize::Body, this);
    m_lastTime->setTone(Tone::Muted);
    for (TextLabel* label : {m_lastWord, m_lastTag, m_lastTime}) {
        line->addWidget(label);
        label->hide();
    }
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScanLine::connectSignals()
{
    m_edit->installEventFilter(this);
    connect(m_edit, &ScanEdit::scanned, this, &ScanLine::scanned);
    connect(m_edit, &ScanEdit::escaped, this, &ScanLine::escaped);
    connect(m_edit, &ScanEdit::pasteRefused, this, &ScanLine::pasteRefused);
}

void ScanLine::applyFont()
{
    QFont font = textFont(TextSize::Body);
    font.setPixelSize(scaled(17));
    m_edit->setFont(font);
    setFixedHeight(scaled(48));
}

void ScanLine::retranslate()
{
    m_lastWord->setText(tr("last:", "before the tag of the last scan"));
    m_edit->setAccessibleName(tr("Scan line"));
    updateHint();
}

void ScanLine::updateHint()
{
    const bool elsewhere = isVisible() && !isActiveWindow();
    QString hint = m_prompt.isEmpty() ? tr("Ready to scan") : m_prompt;
    if (elsewhere)
        hint = tr("Another window has the keyboard: click here before you scan");
    m_edit->setHint(hint, elsewhere);
    m_edit->setAccessibleDescription(hint);
}

bool ScanLine::takesFromPage(const QObject* target, const QEvent& event) const
{
    const auto* widget = qobject_cast<const QWidget*>(target);
    if (!widget || !m_page || widget == m_edit || !isVisible() || takesText(widget))
        return false;
    return (widget == m_page || m_page->isAncestorOf(widget))
        && isScanCharacter(static_cast<const QKeyEvent&>(event));
}

} // namespace kitcamp
