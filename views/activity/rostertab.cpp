// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/rostertab.h"

#include "models/activities/roster/rosteroffice.h"
#include "models/activities/roster/waitingactions.h"
#include "models/items/activities/rosternews.h"
#include "views/activity/rosterpage.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"

#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

RosterTab::RosterTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_lapsed(new InlineMessage(this))
    , m_narrowed(new InlineMessage(this))
{
    setObjectName(u"rosterTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_lapsed->setObjectName(u"lapsedOffers"_s);
    m_narrowed->setObjectName(u"narrowedRoster"_s);
    for (InlineMessage* message : {m_lapsed, m_narrowed}) {
        message->setClosable(false);
        message->hide();
        column->addWidget(message);
    }
    connect(m_lapsed, &InlineMessage::actionTriggered, this, &RosterTab::onLapsedChosen);
    connect(m_narrowed, &InlineMessage::actionTriggered, this, &RosterTab::showAll);
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (m_activity != 0 && announcement.rows.contains(u"participation"_s))
            sayLapsed();
        if (m_page && announcement.rows.contains(u"question"_s) && m_page->isOutdated())
            makePage();
    });
}

void RosterTab::showActivity(qint64 activity)
{
    m_activity = activity;
    makePage();
    sayLapsed();
}

/// The columns of a roster are its activity's questions: another activity has another list.
void RosterTab::makePage()
{
    m_narrowed->hide();
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = new RosterPage(workplace(), m_activity, this);
    layout()->addWidget(m_page);
    if (!isVisible())
        return;
    m_page->show(); // now, not with the next event: it takes the focus
    m_page->arrive();
}

void RosterTab::arrive()
{
    m_page->arrive();
    sayLapsed();
}

void RosterTab::showObject(const QString& table, qint64 id)
{
    showAll();
    m_page->showObject(table, id);
}

std::shared_ptr<const Paper> RosterTab::paper()
{
    return m_page->paper();
}

void RosterTab::showPeople(const WhereClause& whose, const QString& title)
{
    m_page->showOnly(whose);
    m_narrowed->say(Tone::Plain, tr("Only these are shown: %1.", "%1: a school, a year").arg(title),
                    tr("Show all"));
}

void RosterTab::showChip(const QString& key)
{
    showAll();
    m_page->showChip(key);
}

void RosterTab::showAll()
{
    m_narrowed->hide();
    m_page->showOnly({});
}

void RosterTab::sayLapsed()
{
    int count = 0;
    const auto lapsed =
        RosterOffice(workplace().store.reader()).lapsedOffers(workplace().store.clock().now());
    if (!lapsed)
        return Q_EMIT said(Tone::Bad, lapsed.error().sentence);
    for (const LapsedOffer& offer : *lapsed)
        count += offer.activity == m_activity ? 1 : 0;
    if (count == 0)
        return m_lapsed->hide();
    m_lapsed->say(Tone::Warn, tr("%n offer(s) were not confirmed in time.", nullptr, count),
                  tr("Offer the seats to the next"));
}

void RosterTab::onLapsedChosen()
{
    Store& store = workplace().store;
    const RosterNews news(store, m_activity);
    const auto done = store.perform(LapseOffers{m_activity, store.clock().now()});
    if (!done)
        Q_EMIT said(Tone::Bad, done.error().sentence);
    else if (done->seq != 0)
        Q_EMIT said(
            Tone::Ok,
            (QStringList{tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(store.sentence(done->opId))}
             + news.offers())
                .join(u' '));
}

} // namespace kitcamp
