// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/answeredit.h"

#include <QKeyEvent>

#include <utility>

namespace kitcamp {

AnswerEdit::AnswerEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(longestAnswer);
    connect(this, &QLineEdit::returnPressed, this, &AnswerEdit::ended);
}

QString AnswerEdit::take()
{
    const QString taken = text();
    clear();
    return taken;
}

bool AnswerEdit::event(QEvent* event)
{
    // Not in keyPressEvent: Tab has moved the focus before it comes there.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takesKey(key->key(), key->modifiers()))
            return true;
    }
    return QLineEdit::event(event);
}

bool AnswerEdit::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape) {
        clear();
        Q_EMIT dropped();
        return true;
    }
    if (key != Qt::Key_Tab || modifiers != Qt::NoModifier || text().isEmpty())
        return false;
    Q_EMIT ended();
    return true;
}

} // namespace kitcamp
