// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startchoices.h"

#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QGridLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

StartChoices::StartChoices(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    auto* question = new TextLabel(tr("How do you want to begin?"), TextSize::Title, this);
    m_cards = new QGridLayout;
    m_cards->setSpacing(space::large);
    column->addStretch(2);
    column->addWidget(question);
    column->addLayout(m_cards);
    column->addStretch(3);
    m_first =
        addCard(u"chooseNew"_s,
                {u"plus"_s, tr("Set up a new centre"),
                 tr("Four short steps: names, terms, opening hours, card reader. All of it can be changed "
                    "later.")});
    const ChoiceCard* join = addCard(
        u"chooseJoin"_s,
        {u"sync"_s, tr("Join a centre"),
         tr("Another desk or a laptop of a centre that shares its file: it takes an invitation and the "
            "folder where they meet.")});
    const ChoiceCard* open =
        addCard(u"chooseOpen"_s,
                {u"import"_s, tr("Open a file"),
                 tr("A centre that was set up before, on this computer or brought from another "
                    "one.")});
    const ChoiceCard* sample =
        addCard(u"chooseSample"_s,
                {u"search"_s, tr("Look at the sample centre"),
                 tr("Boards, students, camps and loans of several years, to try everything "
                    "without harm.")});
    const ChoiceCard* alliance =
        addCard(u"chooseAlliance"_s,
                {u"plus"_s, tr("Set up an alliance"),
                 tr("A file of several universities beside the centre's own: camps, participants, teams and "
                    "results, no desk.")});
    connect(m_first, &QAbstractButton::clicked, this, &StartChoices::newChosen);
    connect(alliance, &QAbstractButton::clicked, this, &StartChoices::allianceChosen);
    connect(join, &QAbstractButton::clicked, this, &StartChoices::joinChosen);
    connect(open, &QAbstractButton::clicked, this, &StartChoices::openChosen);
    connect(sample, &QAbstractButton::clicked, this, &StartChoices::sampleChosen);
}

ChoiceCard* StartChoices::addCard(const QString& name, const ChoiceCard::Texts& texts)
{
    auto* card = new ChoiceCard(texts, this);
    card->setObjectName(name);
    const int place = m_cards->count();
    m_cards->addWidget(card, place / 2, place % 2);
    return card;
}

void StartChoices::arrive()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace kitcamp
