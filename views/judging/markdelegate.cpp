// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/markdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

QWidget* MarkDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(u"markEditor"_s);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setAlignment(Qt::AlignRight);
    editor->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    return editor;
}

bool MarkDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
            Q_EMIT entered();
            return true;
        }
    }
    return CellDelegate::eventFilter(watched, event);
}

} // namespace kitcamp
