// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/checkintab.h"

#include "models/store/centre.h"
#include "views/attendees/checkincard.h"
#include "views/attendees/linelist.h"
#include "views/attendees/listspapers.h"
#include "views/common/figuretile.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/scanline.h"
#include "views/common/toneplayer.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Event = CheckInAnswer::Event;

CheckInTab::CheckInTab(Workplace& place, QWidget* parent)
    : AttendeeTab(place,
                  {u"check_in"_s, u"participation"_s, u"person"_s, u"organization"_s, u"lodging_place"_s,
                   u"team_place"_s, u"attendee_detail"_s, u"cloud_account"_s, u"activity"_s},
                  parent)
    , m_desk(place.store)
{
    setObjectName(u"checkInTab"_s);
    buildLayout();
    addKeys();
}

void CheckInTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    m_line = new ScanLine({}, this);
    m_line->setObjectName(u"checkInLine"_s);
    m_line->keepArmed(this);
    column->addWidget(m_line);
    buildTop(column);
    buildLists(column);
    connect(m_line, &ScanLine::scanned, this, [this](const QString& text) { show(m_desk.enter(text)); });
    connect(m_line, &ScanLine::escaped, this, [this] { show({}); });
    connect(m_card, &CheckInCard::chosen, this, [this](int number) { show(m_desk.choose(number)); });
    connect(m_card, &CheckInCard::givenChanged, this, [this](qint64 participation, bool badge, bool slip) {
        const auto done = m_desk.setGiven(participation, badge, slip);
        if (!done)
            refuse(done.error());
        m_line->arm();
    });
}

void CheckInTab::buildTop(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    auto* panel = new Panel(this);
    m_card = new CheckInCard(panel);
    panel->content()->addWidget(m_card);
    line->addWidget(panel, 1);
    auto* side = new QVBoxLayout;
    side->setSpacing(space::small);
    m_here = new FigureTile(tr("here"), FigureTile::Look::Framed, this);
    m_here->setObjectName(u"countHere"_s);
    m_here->setClickable(false);
    m_missing = new FigureTile(tr("missing"), FigureTile::Look::Framed, this);
    m_missing->setObjectName(u"countMissing"_s);
    m_missing->setClickable(false);
    side->addWidget(m_here);
    side->addWidget(m_missing);
    m_leaving = new QPushButton(tr("&Departures"), this);
    m_leaving->setObjectName(u"departures"_s);
    m_leaving->setCheckable(true);
    m_leaving->setToolTip(tr("The same line notes who goes home"));
    dressButton(m_leaving, "chip");
    m_undo = new QPushButton(tr("&Take the last one back"), this);
    m_undo->setObjectName(u"undoCheckIn"_s);
    m_undo->setEnabled(false);
    side->addWidget(m_leaving);
    side->addWidget(m_undo);
    side->addStretch();
    line->addLayout(side);
    column->addLayout(line);
    connect(m_leaving, &QPushButton::toggled, this, &CheckInTab::setLeaving);
    connect(m_undo, &QPushButton::clicked, this, &CheckInTab::undoLast);
}

void CheckInTab::buildLists(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    m_arrivals = new LineList(u"arrivalTable"_s, tr("Who is here"), {}, this);
    m_arrivals->setEmptyTexts(tr("Nobody has arrived yet"),
                              tr("Type the end of a phone number or a name above, then Enter."));
    m_missingList = new LineList(u"missingTable"_s, tr("Who is missing, by university"), {}, this);
    m_missingList->setEmptyTexts(tr("Nobody is missing"), {});
    m_arrivals->setToolsVisible(false);
    m_missingList->setToolsVisible(false);
    line->addWidget(m_arrivals, 3);
    line->addWidget(m_missingList, 2);
    column->addLayout(line, 1);
}

void CheckInTab::addKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | (Qt::Key_0 + number)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, number] { show(m_desk.choose(number)); });
    }
}

void CheckInTab::showActivity(qint64 shown)
{
    m_desk.setActivity(shown);
    m_last = {};
    m_undo->setEnabled(false);
    AttendeeTab::showActivity(shown);
}

void CheckInTab::load()
{
    const auto all = attendeesOf(workplace().store.reader(), activity());
    const auto centre = Centre::read(workplace().store.reader());
    if (!all || !centre)
        return refuse(!all ? all.error() : centre.error());
    m_attendees = *all;
    m_zone = centre->zone;
    m_arrivals->setTable(arrivalTable(m_attendees, centre->zone));
    m_missingList->setTable(missingTable(m_attendees));
    showCounts();
    for (const Attendee& one : std::as_const(m_attendees)) {
        if (one.participation == m_card->participation())
            m_card->refresh(one);
    }
}

void CheckInTab::showCounts()
{
    const auto students = std::count_if(m_attendees.begin(), m_attendees.end(),
                                        [](const Attendee& one) { return one.isStudent(); });
    const auto here = std::count_if(m_attendees.begin(), m_attendees.end(),
                                    [](const Attendee& one) { return one.isStudent() && one.isHere(); });
    const auto never = std::count_if(m_attendees.begin(), m_attendees.end(),
                                     [](const Attendee& one) { return one.isStudent() && one.checkIn == 0; });
    const QLocale locale;
    m_here->setFigure(tr("%1 of %2", "figures: here of all")
                          .arg(locale.toString(qlonglong(here)), locale.toString(qlonglong(students))),
                      never == 0 && students > 0 ? Tone::Ok : Tone::Plain);
    m_missing->setFigure(locale.toString(qlonglong(never)), never == 0 ? Tone::Ok : Tone::Plain);
}

void CheckInTab::show(const CheckInAnswer& answer)
{
    if (answer.event == Event::Nothing && !m_card->participation() && answer.sentence.isEmpty())
        return;
    m_card->show(answer);
    if (answer.opId.isValid()) {
        m_last = answer.opId;
        m_undo->setEnabled(true);
    }
    if (answer.attendee)
        m_line->setLast(answer.attendee->name,
                        QDateTime::fromSecsSinceEpoch(workplace().store.clock().now(), m_zone).time());
    if (answer.event == Event::Several)
        m_line->setPrompt(tr("Alt and a number choose; or go on typing"));
    else
        m_line->setPrompt(m_leaving->isChecked() ? tr("Who goes home?") : tr("Who is there?"));
    m_line->arm();
}

void CheckInTab::setLeaving(bool leaving)
{
    m_desk.setLeaving(leaving);
    show(CheckInAnswer{.sentence = leaving ? tr("From now on the line notes who goes home.")
                                           : tr("From now on the line checks in.")});
    m_line->arm();
}

void CheckInTab::undoLast()
{
    if (!m_last.isValid())
        return;
    const CheckInAnswer answer = m_desk.undo(m_last);
    m_last = {};
    m_undo->setEnabled(false);
    show(answer);
}

void CheckInTab::arrive()
{
    m_line->setPrompt(m_leaving->isChecked() ? tr("Who goes home?") : tr("Who is there?"));
    m_line->arm();
}

std::shared_ptr<const Paper> CheckInTab::paper()
{
    PlainTable table{tr("Check-in"),
                     tr("%1 are here; missing: %2.").arg(m_here->figure(), m_missing->figure()),
                     m_arrivals->shownHeader(),
                     m_arrivals->shownRows(),
                     {}};
    if (const auto remarks = remarksOn(workplace().store, "check-in-list"_L1, m_arrivals->shownIds()))
        table.remarks = *remarks;
    const auto made = tablePaper(workplace().store, table, workplace().locale);
    return made ? *made : nullptr;
}

} // namespace kitcamp
