// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undoredo.h"

#include "app/appmenus.h"
#include "models/store/store.h"
#include "views/common/dialogframe.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

UndoRedo::UndoRedo(Store& store, QWidget* window)
    : QObject(window)
    , m_store(store)
    , m_window(window)
{
    connect(&m_store, &Store::operatorChanged, this, [this] { m_operatorIsNew = true; });
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        if (!announcement.foreign)
            m_operatorIsNew = false;
    });
}

void UndoRedo::fill(QMenu* menu)
{
    addMenuAction(menu, u"undo"_s, tr("&Undo"), QKeySequence(u"Ctrl+Z"_s), [this] { undo(); });
    // both, whatever the desktop's own is: Ctrl+Y is what many fingers know
    addMenuAction(menu, u"redo"_s, tr("&Redo"), {}, [this] {
        redo();
    })->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
}

void UndoRedo::undo()
{
    const auto next = m_store.nextUndo();
    if (!next || !*next) {
        Q_EMIT said(next ? tr("There is nothing of yours to undo.") : next.error().sentence);
        return;
    }
    if (m_operatorIsNew)
        askThenUndo((*next)->opId);
    else
        takeBack((*next)->opId);
}

void UndoRedo::askThenUndo(const OpId& opId)
{
    auto* dialog = new DialogFrame(tr("Undo"), m_window);
    dialog->setObjectName(u"undoQuestion"_s);
    dialog->setSentence(
        tr("The operator has changed. Take back what %1 did last?\n\n%2", "%1: operator, %2: the Action")
            .arg(m_store.operatorId() ? m_store.naming().name(u"operator"_s, m_store.operatorId())
                                      : tr("nobody chosen"),
                 m_store.sentence(opId)));
    dialog->setMainButton(tr("Take it back"));
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, opId] {
        dialog->accept();
        takeBack(opId);
    });
    dialog->present();
}

void UndoRedo::takeBack(const OpId& opId)
{
    const QString sentence = m_store.sentence(opId);
    const auto taken = m_store.takeBack(opId);
    Q_EMIT said(taken ? tr("Taken back: %1").arg(sentence) : taken.error().sentence);
    if (taken)
        Q_EMIT done();
}

void UndoRedo::redo()
{
    const auto taken = m_store.redo();
    Q_EMIT said(taken ? m_store.sentence(taken->opId) : taken.error().sentence);
    if (taken)
        Q_EMIT done();
}

} // namespace kitcamp
