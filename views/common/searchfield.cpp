// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/searchfield.h"

#include "views/common/housepainting.h"
#include "views/common/icon.h"
#include "views/common/measures.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuery = 500; // what nobody types by hand is not searched for

bool isUndoOrRedo(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setMaxLength(longestQuery);
    addAction(Icon::named(u"search"_s, Icon::Ink::Muted), QLineEdit::LeadingPosition);
    m_clear = addAction(Icon::named(u"close"_s, Icon::Ink::Muted), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::onTextChanged);
    setMinimumWidth(scaled(140));
    retranslate();
}

void SearchField::setKeyShown(const QString& key)
{
    m_key = key;
    update();
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()
        && isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
        event->ignore(); // QLineEdit would keep it, though there is nothing to take back in it
        return false;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return Q_EMIT downPressed();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT chosen();
    case Qt::Key_Escape:
        if (!text().isEmpty())
            return clear();
        event->ignore();
        return Q_EMIT left();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_key.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    const QFont font = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(m_key) + space::medium - 2;
    QRect box(rect().right() - width - 6, 0, width, metrics.height() + 2);
    box.moveTop((height() - box.height()) / 2);
    const Palette tokens = Palette::of(palette());
    frameRounded(&painter, box, space::tiny, QPen(tokens.line, 1), tokens.page);
    painter.setFont(font);
    painter.setPen(tokens.muted);
    painter.drawText(box, Qt::AlignCenter, m_key);
}

void SearchField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::onTextChanged()
{
    m_clear->setVisible(!text().isEmpty());
    const QString now = query();
    if (now == m_lastQuery)
        return;
    m_lastQuery = now;
    Q_EMIT queryChanged(now);
}

void SearchField::retranslate()
{
    // a page may have given a placeholder of its own; only ours is translated anew
    if (placeholderText() == m_ownPlaceholder) {
        m_ownPlaceholder = tr("Search…");
        setPlaceholderText(m_ownPlaceholder);
    }
    if (accessibleName().isEmpty())
        setAccessibleName(tr("Search"));
    m_clear->setToolTip(tr("Clear the search"));
}

} // namespace kitcamp
