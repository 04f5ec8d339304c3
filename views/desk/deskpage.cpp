// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/deskpage.h"

#include "models/items/desk/deskrowsmodel.h"
#include "models/items/desk/lastactionsmodel.h"
#include "models/lending/desk.h"
#include "models/people/text/scantext.h"
#include "models/store/centre.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/scanline.h"
#include "views/common/soundswitch.h"
#include "views/common/textlabel.h"
#include "views/desk/answerline.h"
#include "views/desk/borrowerpanel.h"
#include "views/desk/desksound.h"
#include "views/desk/lastactionslist.h"
#include "views/desk/newborrowerform.h"
#include "views/desk/outcometable.h"
#include "views/desk/passwordline.h"
#include "views/desk/todayfigures.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
const QString soundKey = u"desk/sound"_s;
} // namespace

DeskPage::DeskPage(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
{
    setObjectName(u"deskPage"_s);
    m_rows = new DeskRowsModel(this);
    m_actions = new LastActionsModel(workplace.store, this);
    buildLayout();
    connectSignals();
    addKeys();
    restore();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    m_tick.start(1000);
}

void DeskPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    column->setSpacing(space::medium);
    buildHeader(column);
    m_scanLine = new ScanLine(foldScan, this);
    column->addWidget(m_scanLine);
    m_answer = new AnswerLine(this);
    column->addWidget(m_answer);
    m_password = new PasswordLine(workplace().desk, this);
    column->addWidget(m_password);
    auto* panels = new QHBoxLayout;
    panels->setSpacing(space::medium);
    m_borrower = new BorrowerPanel(workplace().store, this);
    m_borrower->setMinimumWidth(scaled(236));
    m_borrower->setMaximumWidth(scaled(360));
    panels->addWidget(m_borrower, 29);
    auto* happened = new Panel(this);
    happened->setContentFlush();
    m_table = new OutcomeTable(m_rows, happened);
    happened->content()->addWidget(m_table);
    panels->addWidget(happened, 48);
    panels->addWidget(buildSide(), 28);
    column->addLayout(panels, 1);
    setTabOrder(m_scanLine, m_answer);
    m_scanLine->keepArmed(this);
}

void DeskPage::buildHeader(QVBoxLayout* column)
{
    auto* header = new PageHeader(tr("Desk"), this);
    header->setContext(tr("Scan a card, a device, a slip: in any order"));
    SoundSwitch::make(header->addButton(u"sound"_s, {}), workplace().preferences, soundKey);
    column->addWidget(header);
}

Panel* DeskPage::buildSide()
{
    auto* side = new Panel(tr("Last actions"), this);
    side->setMinimumWidth(scaled(190));
    side->setMaximumWidth(scaled(340));
    side->setContentFlush();
    m_actionsList = new LastActionsList(m_actions, side);
    side->content()->addWidget(m_actionsList, 1);
    auto* today = new QWidget(side);
    auto* column = new QVBoxLayout(today);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(new TextLabel(tr("Today"), TextSize::Heading, today));
    m_today = new TodayFigures(workplace().store, today);
    column->addWidget(m_today);
    side->content()->addWidget(today);
    return side;
}

/// A page that is made anew (another language) goes on where the one before it was.
void DeskPage::restore()
{
    retime();
    for (const DeskOutcome& outcome : workplace().desk.recent())
        m_rows->add(outcome);
    if (workplace().desk.offers().isEmpty())
        m_rows->lapseOffers();
    markConflicts();
    onBorrowerChanged();
    ask();
}

void DeskPage::arrive()
{
    m_scanLine->arm();
    workplace().store.lookForForeignChanges();
    retime();
    m_table->fit();
}

void DeskPage::showObject(const QString& table, qint64 id)
{
    if (table == "person"_L1)
        show(workplace().desk.openPerson(PersonId{id}));
    m_scanLine->arm();
}

void DeskPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        nextBorrower();
    else
        Page::keyPressEvent(event);
}

void DeskPage::retime()
{
    m_minute = workplace().store.clock().now() / 60;
    const auto centre = Centre::read(workplace().store.reader());
    if (centre)
        m_rows->setDay(
            centre->zone,
            QDateTime::fromMSecsSinceEpoch(workplace().store.clock().nowMs(), centre->zone).date());
    m_borrower->card()->retime();
    m_today->refresh();
}

void DeskPage::onTick()
{
    if (workplace().desk.leaveIfIdle()) {
        closeForm();
        m_rows->lapseOffers();
        ask();
    }
    if (workplace().store.clock().now() / 60 != m_minute)
        retime();
}

} // namespace kitcamp
