// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/borrowerpanel.h"

#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/desk/newborrowerform.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What is taller than the panel is scrolled to; it never becomes wider.
QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

BorrowerPanel::BorrowerPanel(Store& store, QWidget* parent)
    : Panel(parent)
    , m_store(store)
{
    setObjectName(u"borrowerPanel"_s);
    m_stack = new QStackedWidget(this);
    m_nobody = new EmptyState(m_stack);
    m_nobody->setTexts(tr("Nobody at the counter"),
                       tr("Scan a student card, or type a number, a name or the end of a phone number."),
                       u"card"_s);
    m_nobody->setAction(tr("New person…"));
    m_card = new BorrowerCard(store, m_stack);
    m_form = new NewBorrowerForm(store, m_stack);
    m_nobodyPage = m_nobody;
    m_cardPage = scrolled(m_card, m_stack);
    m_formPage = scrolled(m_form, m_stack);
    for (QWidget* page : {m_nobodyPage, m_cardPage, m_formPage})
        m_stack->addWidget(page);
    content()->addWidget(m_stack);
    connect(m_nobody, &EmptyState::actionTriggered, this, &BorrowerPanel::newBorrowerRequested);
}

void BorrowerPanel::showNobody()
{
    m_card->setPerson({}, BorrowerCard::Standing::Borrower);
    m_stack->setCurrentWidget(m_nobodyPage);
    setHeading({});
}

void BorrowerPanel::showPerson(PersonId person, BorrowerCard::Standing standing, const QString& team)
{
    m_card->setPerson(person, standing);
    m_stack->setCurrentWidget(m_cardPage);
    setHeading(team);
}

void BorrowerPanel::showForm(const QString& typed)
{
    m_stack->setCurrentWidget(m_formPage);
    setHeading(tr("New person"));
    m_form->start(typed);
}

bool BorrowerPanel::isFormShown() const
{
    return m_stack->currentWidget() == m_formPage;
}

} // namespace kitcamp
