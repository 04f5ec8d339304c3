// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What day it is, and which day is looked at.
#include "models/items/centretime.h"
#include "views/common/busybar.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/figures/askview.h"
#include "views/figures/figurebar.h"
#include "views/figures/figurespage.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Connection& FiguresPage::reader() const
{
    return m_past.reader() ? *m_past.reader() : workplace().store.reader();
}

QDate FiguresPage::centreToday() const
{
    Store& store = workplace().store;
    CentreTime time(store.clock());
    time.readZone(store.reader());
    return time.today();
}

void FiguresPage::readCalendar()
{
    const PastCopy* past = m_past.copy();
    const auto calendar = SpanCalendar::of(reader(), past ? past->day() : centreToday());
    if (calendar)
        m_calendar = *calendar;
    m_bar->setCalendar(m_calendar);
    if (m_ask)
        m_ask->setCalendar(m_calendar);
}

/// "Today" and "this month" are other days after midnight.
void FiguresPage::timePassed()
{
    m_runner.timePassed();
    if (m_ask)
        m_ask->timePassed();
    if (m_past.copy() || centreToday() == m_calendar.today())
        return;
    readCalendar();
    if (board())
        askBoard();
}

void FiguresPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_runner.resume();
}

/// Nobody looks: reports of another language are not made beside it, and nothing is counted for nobody.
void FiguresPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_runner.pause();
}

void FiguresPage::connectPast()
{
    connect(&m_past, &PastFigures::progressed, this,
            [this](int percent) { m_busy->setProgress(percent, 100); });
    connect(&m_past, &PastFigures::ready, this, &FiguresPage::onPastReady);
    connect(&m_past, &PastFigures::failed, this, [this](const Error& error) {
        m_busy->finish();
        m_bar->setAsOf(m_past.copy() ? m_past.copy()->day() : QDate());
        m_message->say(Tone::Bad, refusalText(error));
    });
    connect(&m_past, &PastFigures::outdated, this, [this] {
        const QDate day = m_past.day();
        goToDay({}); // at once: the names of the erased stand in the copy
        goToDay(day);
    });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_past.cancel();
        m_busy->finish();
        m_bar->setAsOf(m_past.copy() ? m_past.copy()->day() : QDate());
    });
    connect(m_pastSign, &InlineMessage::actionTriggered, this, [this] { goToDay({}); });
}

void FiguresPage::goToDay(QDate day)
{
    m_message->dismiss();
    m_bar->setAsOf(day);
    if (day.isValid()) {
        m_busy->start(tr("Looking back to %1").arg(day.toString(Qt::ISODate)));
        m_past.goTo(day);
        return;
    }
    m_busy->finish();
    m_pastSign->hide();
    closeDrill();
    m_runner.lookAtToday();
    if (m_ask)
        m_ask->leavePast();
    m_past.leave();
    readCalendar();
    showBoard(m_key);
}

void FiguresPage::onPastReady()
{
    m_busy->finish();
    const PastCopy& copy = *m_past.copy();
    m_runner.lookAtCopy(*m_past.file());
    if (m_ask)
        m_ask->leavePast(); // of another day
    m_bar->setAsOf(copy.day());
    readCalendar();
    m_pastSign->say(Tone::Warn,
                    (QStringList{tr("These figures are as of %1: what the file knew at the end of that day.")
                                     .arg(copy.day().toString(Qt::ISODate))}
                     + copy.whatItKnows().remarks())
                        .join(u' '),
                    tr("&Back to today"));
    showBoard(m_key);
}

} // namespace kitcamp
