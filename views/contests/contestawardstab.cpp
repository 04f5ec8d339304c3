// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contests/contestawardstab.h"

#include "models/activities/contests/contestprizes.h"
#include "models/activities/judging/awards.h"
#include "models/items/contests/contestreader.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/contests/rankprizesdialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ContestAwardsPage::ContestAwardsPage(Workplace& workplace, QWidget* parent)
    : AwardsPage(workplace, parent)
{
    auto* give = header()->addMainButton(u"giveContestPrizes"_s, tr("&Prizes by rank…"));
    connect(give, &QPushButton::clicked, this, &ContestAwardsPage::prizesWanted);
}

ContestAwardsTab::ContestAwardsTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_reader(new ContestReader(workplace.store, this))
    , m_page(new ContestAwardsPage(workplace, this))
{
    setObjectName(u"contestAwardsTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->addWidget(m_page);
    connect(m_page, &ContestAwardsPage::prizesWanted, this, &ContestAwardsTab::givePrizes);
    connect(m_reader, &ContestReader::failed, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
}

void ContestAwardsTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_page->showActivity(activity);
    m_reader->showActivity(activity);
}

void ContestAwardsTab::showEvent(QShowEvent* event)
{
    m_reader->setShown(true);
    ActivityTab::showEvent(event);
}

void ContestAwardsTab::hideEvent(QHideEvent* event)
{
    m_reader->setShown(false);
    ActivityTab::hideEvent(event);
}

void ContestAwardsTab::givePrizes()
{
    const QList<ContestPlace> places = finalPlaces(m_reader->sheet());
    if (places.isEmpty() || places.constFirst().rank == 0)
        return Q_EMIT said(Tone::Warn,
                           tr("Nobody has a rank yet: enter results on the tab Rounds and results first."));
    auto* dialog = new RankPrizesDialog(workplace().store, m_reader->sheet(), this);
    connect(dialog, &RankPrizesDialog::decided, this, &ContestAwardsTab::give);
    dialog->present();
}

void ContestAwardsTab::give(const QList<ContestPrize>& prizes, const QString& level, const QString& giver)
{
    Store& store = workplace().store;
    const ContestSheet& sheet = m_reader->sheet();
    const auto day = dayOfPrizes(store, m_activity);
    if (!day)
        return Q_EMIT said(Tone::Bad, refusalText(day.error()));
    const auto batch =
        prizesAsAwards(store.reader(), sheet, winnersOf(finalPlaces(sheet), prizes), prizes,
                       {store.naming().name(u"activity"_s, m_activity), level, giver, *day}, store.ids());
    if (!batch)
        return Q_EMIT said(Tone::Bad, refusalText(batch.error()));
    const auto count = static_cast<int>(batch->steps.size());
    if (count == 0)
        return Q_EMIT said(Tone::Plain, tr("All of them have their prize already: nothing was changed."));
    const auto done = store.perform(*batch);
    Q_EMIT said(done ? Tone::Ok : Tone::Bad,
                done ? tr("%n prize(s) were given. Ctrl+Z takes them back.", nullptr, count)
                     : refusalText(done.error()));
}

} // namespace kitcamp
