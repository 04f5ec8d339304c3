// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/arrivalcard.h"

#include "models/items/attendance/doorlookups.h"
#include "models/items/attendance/doortone.h"
#include "models/store/store.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"
#include "views/desk/portrait.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ArrivalCard::ArrivalCard(Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
{
    setObjectName(u"arrivalCard"_s);
    setMinimumHeight(scaled(96));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    line->setSpacing(space::medium);
    m_portrait = new Portrait(this);
    line->addWidget(m_portrait, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    m_name = new TextLabel(TextSize::Title, this);
    m_name->setObjectName(u"arrivalName"_s);
    m_name->setElided(true);
    m_state = new TextLabel(TextSize::Heading, this);
    m_state->setObjectName(u"arrivalState"_s);
    m_state->setWordWrap(true);
    m_offers = new TextLabel(TextSize::Secondary, this);
    m_offers->setObjectName(u"arrivalOffers"_s);
    m_offers->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_offers);
    column->addStretch();
    line->addLayout(column, 1);
}

void ArrivalCard::show(const DoorOutcome& outcome)
{
    // A card that was bound is told by what it came to.
    const DoorOutcome& told = outcome.further.isEmpty() ? outcome : outcome.further.constLast();
    const auto picture = pictureOf(m_store.reader(), told.personId);
    const QString shown = told.person.isEmpty() ? told.scan : told.person;
    m_portrait->setVisible(!told.person.isEmpty());
    m_portrait->setPerson(told.person, picture ? *picture : QByteArray());
    m_name->setText(shown);
    m_name->setVisible(!shown.isEmpty());
    m_state->setText(told.sentence());
    m_state->setTone(toneOf(told));
    m_state->setVisible(!told.sentence().isEmpty());
    const QString offers = offersText(told);
    m_offers->setText(offers.isEmpty() ? told.sessionName : offers);
    m_offers->setTone(offers.isEmpty() ? Tone::Muted : Tone::Plain);
    if (!picture && offers.isEmpty()) {
        m_offers->setText(picture.error().sentence);
        m_offers->setTone(Tone::Bad);
    }
}

void ArrivalCard::showNobody(const QString& sentence)
{
    m_portrait->hide();
    m_name->hide();
    m_state->hide();
    m_offers->setText(sentence);
    m_offers->setTone(Tone::Muted);
}

} // namespace kitcamp
