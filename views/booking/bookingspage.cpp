// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/bookingspage.h"

#include "views/booking/bookingtabs.h"
#include "views/booking/machinespart.h"
#include "views/booking/modelpart.h"
#include "views/booking/reservationspart.h"
#include "views/booking/shortagespart.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

BookingsPage::BookingsPage(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
{
    setObjectName(u"bookingsPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);
    addPart(u"list"_s, new ReservationsPart(workplace, m_stack));
    addPart(u"calendar"_s, new ModelPart(workplace, m_stack));
    addPart(u"machines"_s, new MachinesPart(workplace, m_stack));
    addPart(u"shortages"_s, new ShortagesPart(workplace, m_stack));
    for (BookingTabs* tabs : findChildren<BookingTabs*>())
        connect(tabs, &BookingTabs::chosen, this, &BookingsPage::showPart);
}

void BookingsPage::addPart(const QString& key, Page* part)
{
    m_parts.insert(key, part);
    m_stack->addWidget(part);
}

Page* BookingsPage::current() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void BookingsPage::arrive()
{
    current()->arrive();
}

std::shared_ptr<const Paper> BookingsPage::paper()
{
    return current()->paper();
}

void BookingsPage::showPart(const QString& key)
{
    Page* part = m_parts.value(key);
    if (!part || part == current())
        return;
    m_stack->setCurrentWidget(part);
    part->arrive();
}

void BookingsPage::showObject(const QString& table, qint64 id)
{
    showPart(u"list"_s);
    current()->showObject(table, id);
}

} // namespace kitcamp
