// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/checkincard.h"

#include "models/activities/attendees/listparts.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Event = CheckInAnswer::Event;

namespace {

Tone toneOf(Event event)
{
    switch (event) {
    case Event::CheckedIn:
    case Event::BackAgain:
    case Event::Left:
        return Tone::Ok;
    case Event::AlreadyHere:
    case Event::Several:
    case Event::NotConfirmed:
        return Tone::Warn;
    case Event::OtherCamp:
    case Event::NotOfThisCamp:
    case Event::Nobody:
    case Event::Refused:
    case Event::Failed:
        return Tone::Bad;
    case Event::Nothing:
    case Event::Undone:
        break;
    }
    return Tone::Plain;
}

} // namespace

CheckInCard::CheckInCard(QWidget* parent)
    : QWidget(parent)
{
    constexpr int leastHeight = 190;
    setObjectName(u"checkInCard"_s);
    setMinimumHeight(scaled(leastHeight));
    buildLayout();
}

void CheckInCard::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    column->setSpacing(space::small);
    m_name = new TextLabel(TextSize::Figure, this);
    m_name->setObjectName(u"checkInName"_s);
    m_name->setElided(true);
    m_sentence = new TextLabel(TextSize::Heading, this);
    m_sentence->setObjectName(u"checkInSentence"_s);
    m_sentence->setWordWrap(true);
    m_facts = new TextLabel(TextSize::Body, this);
    m_facts->setObjectName(u"checkInFacts"_s);
    m_facts->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    auto* ticks = new QHBoxLayout;
    ticks->setSpacing(space::large);
    m_badge = new QCheckBox(tr("&Badge given"), this);
    m_badge->setObjectName(u"badgeGiven"_s);
    m_slip = new QCheckBox(tr("Account s&lip given"), this);
    m_slip->setObjectName(u"slipGiven"_s);
    for (QCheckBox* box : {m_badge, m_slip}) {
        box->setFocusPolicy(Qt::ClickFocus); // the line stays armed
        ticks->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &CheckInCard::onTicked);
    }
    ticks->addStretch();
    column->addLayout(ticks);
    m_choices = new QWidget(this);
    m_choiceColumn = new QVBoxLayout(m_choices);
    m_choiceColumn->setContentsMargins(0, 0, 0, 0);
    m_choiceColumn->setSpacing(space::tiny);
    column->addWidget(m_choices);
    column->addStretch();
    show(CheckInAnswer{
        .sentence = tr("Type the last digits of a phone number, a name or its initials, or scan a badge.")});
}

void CheckInCard::show(const CheckInAnswer& answer)
{
    m_shown = answer.attendee;
    m_sentence->setText(answer.sentence);
    m_sentence->setTone(toneOf(answer.event));
    m_sentence->setVisible(!answer.sentence.isEmpty());
    m_name->setVisible(m_shown.has_value());
    const bool arrived = m_shown && m_shown->checkIn != 0 && answer.event != Event::Left;
    m_facts->setVisible(arrived);
    m_badge->setVisible(arrived);
    m_slip->setVisible(arrived && m_shown->accounts > 0);
    if (m_shown)
        showPerson(*m_shown);
    showChoices(answer.choices);
}

void CheckInCard::refresh(const Attendee& attendee)
{
    m_shown = attendee;
    showPerson(attendee);
}

void CheckInCard::showPerson(const Attendee& one)
{
    m_name->setText(one.organizationName.isEmpty() ? one.name
                                                   : u"%1 · %2"_s.arg(one.name, one.organizationName));
    m_facts->setText(facts(one));
    const QSignalBlocker badge(m_badge);
    const QSignalBlocker slip(m_slip);
    m_badge->setChecked(one.badgeGiven);
    m_slip->setChecked(one.slipGiven);
}

/// What else goes over the desk with her.
QString CheckInCard::facts(const Attendee& one) const
{
    QStringList parts;
    if (one.teamNumber != 0)
        parts << tr("Team %1").arg(one.teamNumber)
                + (one.teamName.isEmpty() ? QString() : u' ' + one.teamName);
    if (!one.roomName.isEmpty())
        parts << tr("Room %1").arg(one.roomName);
    else if (one.needsRoom)
        parts << tr("no bed yet");
    if (!one.shirtSize.isEmpty())
        parts << tr("Shirt %1").arg(one.shirtSize);
    if (!one.diet.isEmpty())
        parts << tr("Meals: %1").arg(dietWord(one.diet));
    if (!one.allergies.isEmpty())
        parts << tr("Allergies: %1").arg(one.allergies);
    return parts.join(u"   ·   "_s);
}

void CheckInCard::showChoices(const QList<Attendee>& choices)
{
    qDeleteAll(m_choices->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    for (int i = 0; i < choices.size(); ++i) {
        const Attendee& one = choices[i];
        QStringList words{one.name, one.organizationName,
                          one.phone.isEmpty() ? QString() : u"…"_s + one.phone.right(4)};
        words.removeAll(QString());
        if (one.isHere())
            words << tr("is here");
        auto* button = new QPushButton(u"Alt+%1   %2"_s.arg(i + 1).arg(words.join(u" · "_s)), m_choices);
        button->setObjectName(u"choice%1"_s.arg(i + 1));
        button->setFocusPolicy(Qt::NoFocus);
        m_choiceColumn->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i + 1); });
    }
    m_choices->setVisible(!choices.isEmpty());
}

void CheckInCard::onTicked()
{
    if (m_shown)
        Q_EMIT givenChanged(m_shown->participation, m_badge->isChecked(), m_slip->isChecked());
}

} // namespace kitcamp
