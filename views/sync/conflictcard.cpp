// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/conflictcard.h"

#include "models/items/sync/inboxmodel.h"
#include "views/common/panel.h"
#include "views/common/textlabel.h"
#include "views/sync/choicebutton.h"

#include <QHBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

TextLabel* wrappedLabel(TextSize size, const QString& name, QWidget* parent)
{
    auto* label = new TextLabel(size, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What this side did, or the values that it gave.
QString bodyOf(const InboxItem& item, bool mine)
{
    const InboxSide& side = mine ? item.mine : item.theirs;
    QStringList lines{side.deed};
    for (const InboxValue& value : item.values)
        lines << u"%1: %2"_s.arg(value.title, mine ? value.mine : value.theirs);
    lines.removeAll(QString());
    return lines.isEmpty() && mine ? item.what : lines.join(u'\n');
}

} // namespace

ConflictCard::ConflictCard(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"conflictCard"_s);
    buildLayout();
}

void ConflictCard::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::tiny, 0, space::tiny);
    column->setSpacing(space::medium);
    m_sentence = wrappedLabel(TextSize::Heading, u"conflictSentence"_s, this);
    column->addWidget(m_sentence);
    buildSides(column);
    m_waitingTitle = new TextLabel(tr("Waits for this, and is decided with it:"), TextSize::Secondary, this);
    m_waitingTitle->setTone(Tone::Muted);
    m_waitingTitle->setWordWrap(true);
    m_waiting = wrappedLabel(TextSize::Body, u"conflictWaiting"_s, this);
    auto* waiting = new QVBoxLayout;
    waiting->setSpacing(space::tiny);
    waiting->addWidget(m_waitingTitle);
    waiting->addWidget(m_waiting);
    column->addLayout(waiting);
    buildChoices(column);
    column->addStretch();
}

void ConflictCard::buildSides(QVBoxLayout* column)
{
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::medium);
    const auto addSide = [&](const QString& heading, const QString& name, TextLabel*& head,
                             TextLabel*& body) {
        auto* panel = new Panel(heading, this);
        panel->setObjectName(name);
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        head = wrappedLabel(TextSize::Secondary, name + u"Head"_s, panel);
        head->setTone(Tone::Muted);
        body = wrappedLabel(TextSize::Body, name + u"Body"_s, panel);
        panel->content()->addWidget(head);
        panel->content()->addWidget(body);
        panel->content()->addStretch();
        sides->addWidget(panel, 1);
    };
    addSide(tr("Yours"), u"conflictMine"_s, m_mineHead, m_mine);
    addSide(tr("Theirs"), u"conflictTheirs"_s, m_theirsHead, m_theirs);
    column->addLayout(sides);
}

void ConflictCard::buildChoices(QVBoxLayout* column)
{
    auto* choices = new QVBoxLayout;
    choices->setSpacing(space::small);
    addChoice(choices, u"theirs"_s, {u"1"_s, u"T"_s});
    addChoice(choices, u"mine"_s, {u"2"_s, u"M"_s});
    addChoice(choices, u"same"_s, {u"3"_s, u"S"_s});
    addChoice(choices, u"drop"_s, {u"4"_s, u"D"_s});
    m_later = new ChoiceButton({u"L"_s, u"Esc"_s}, this);
    m_later->setObjectName(u"choice_later"_s);
    m_later->describe(tr("Later"), tr("Nothing is done; it stays here."));
    connect(m_later, &QAbstractButton::clicked, this, &ConflictCard::postponed);
    choices->addWidget(m_later);
    column->addLayout(choices);
}

void ConflictCard::addChoice(QVBoxLayout* column, const QString& choice, const QStringList& keys)
{
    auto* button = new ChoiceButton(keys, this);
    button->setObjectName(u"choice_"_s + choice);
    connect(button, &QAbstractButton::clicked, this, [this, choice] { press(choice); });
    m_buttons.insert(choice, button);
    column->addWidget(button);
}

void ConflictCard::show(const InboxItem& item, const QList<InboxChoice>& choices)
{
    m_choices = choices;
    m_sentence->setText(item.sentence);
    m_mineHead->setText(sideHeadOf(item.mine));
    m_mine->setText(bodyOf(item, true));
    m_theirsHead->setText(sideHeadOf(item.theirs));
    m_theirsHead->setVisible(!m_theirsHead->text().isEmpty());
    const QString theirs = bodyOf(item, false);
    m_theirs->setText(theirs.isEmpty() ? tr("Nobody in particular is in the way.") : theirs);
    m_waiting->setText(item.waiting.join(u'\n'));
    m_waiting->setVisible(!item.waiting.isEmpty());
    m_waitingTitle->setVisible(!item.waiting.isEmpty());
    for (ChoiceButton* button : std::as_const(m_buttons))
        button->hide();
    for (const InboxChoice& choice : choices) {
        if (ChoiceButton* button = m_buttons.value(choice.choice)) {
            button->offer(choice);
            button->show();
        }
    }
}

void ConflictCard::press(const QString& choice)
{
    for (const InboxChoice& one : m_choices) {
        if (one.choice != choice)
            continue;
        if (one.possible)
            Q_EMIT chosen(choice);
        else
            Q_EMIT refused(one.why);
        return;
    }
}

bool ConflictCard::choose(int key)
{
    static const QHash<int, QString> choices{
        {Qt::Key_1, u"theirs"_s}, {Qt::Key_T, u"theirs"_s}, {Qt::Key_2, u"mine"_s}, {Qt::Key_M, u"mine"_s},
        {Qt::Key_3, u"same"_s},   {Qt::Key_S, u"same"_s},   {Qt::Key_4, u"drop"_s}, {Qt::Key_D, u"drop"_s}};
    if (key == Qt::Key_L || key == Qt::Key_Escape) {
        Q_EMIT postponed();
        return true;
    }
    if (!choices.contains(key))
        return false;
    press(choices.value(key));
    return true;
}

} // namespace kitcamp
