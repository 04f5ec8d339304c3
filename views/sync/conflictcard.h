// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/inbox.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace kitcamp {

class ChoiceButton;
class TextLabel;

/// One conflict: what happened in a sentence, what each side did or gave, what waits for it, and what can be
/// done with the keys that do it.
class ConflictCard : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictCard(QWidget* parent);

    void show(const InboxItem& item, const QList<InboxChoice>& choices);
    using QWidget::show;
    /// Chooses by a key of the keyboard ("1", "T"): true where it is one of the card's. What is not possible
    /// is only said.
    bool choose(int key);

Q_SIGNALS:
    void chosen(const QString& choice); ///< "theirs", "mine", "same"
    void refused(const QString& why);
    void postponed();

private:
    void buildLayout();
    void buildSides(QVBoxLayout* column);
    void buildChoices(QVBoxLayout* column);
    void addChoice(QVBoxLayout* column, const QString& choice, const QStringList& keys);
    void press(const QString& choice);

    QList<InboxChoice> m_choices;
    TextLabel* m_sentence = nullptr;
    TextLabel* m_mine = nullptr;
    TextLabel* m_mineHead = nullptr;
    TextLabel* m_theirs = nullptr;
    TextLabel* m_theirsHead = nullptr;
    TextLabel* m_waitingTitle = nullptr;
    TextLabel* m_waiting = nullptr;
    QHash<QString, ChoiceButton*> m_buttons;
    ChoiceButton* m_later = nullptr;
};

} // namespace kitcamp
