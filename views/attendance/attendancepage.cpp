// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/attendancepage.h"

#include "models/items/attendance/arrivalsmodel.h"
#include "models/items/attendance/daysessions.h"
#include "models/items/attendance/doorlookups.h"
#include "models/items/attendance/doorreader.h"
#include "models/items/attendance/sheetmodel.h"
#include "models/items/desk/lastactionsmodel.h"
#include "models/people/text/scantext.h"
#include "models/store/centre.h"
#include "views/attendance/arrivalcard.h"
#include "views/attendance/doorcounts.h"
#include "views/attendance/sessionside.h"
#include "views/attendance/sheetpanel.h"
#include "views/attendance/signinglist.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/scanline.h"
#include "views/common/soundswitch.h"
#include "views/common/tableframe.h"

#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
const QString soundKey = u"door/sound"_s;

/// A long name of a session is cut, not what happened beside it; the tip has the whole.
class NarrowPersonDelegate : public TwoLineDelegate
{
public:
    using TwoLineDelegate::TwoLineDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize hint = TwoLineDelegate::sizeHint(option, index);
        return {std::min(hint.width(), scaled(108)), hint.height()};
    }
};
} // namespace

AttendancePage::AttendancePage(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
    , m_door(workplace.store, doorReader(workplace.store.reader()))
{
    setObjectName(u"attendancePage"_s);
    m_sheet = new SheetModel(workplace.store, this);
    m_days = new DaySessions(workplace.store, this);
    m_arrivals = new ArrivalsModel(this);
    m_actions = new LastActionsModel(workplace.store, this);
    buildLayout();
    connectSignals();
    connectMarks();
    addKeys();
    showRooms();
    retime();
    showOpenSession();
    m_tick.start(1000);
}

void AttendancePage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    column->setSpacing(space::medium);
    buildHeader(column);
    m_scanLine = new ScanLine(foldScan, this);
    column->addWidget(m_scanLine);
    auto* panels = new QHBoxLayout;
    panels->setSpacing(space::medium);
    m_side = new SessionSide(workplace().store, m_days, this);
    m_side->setMinimumWidth(scaled(210));
    m_side->setMaximumWidth(scaled(330));
    panels->addWidget(m_side, 24);
    panels->addWidget(buildMiddle(), 48);
    panels->addWidget(buildArrivals(), 32);
    column->addLayout(panels, 1);
    m_scanLine->keepArmed(this);
}

void AttendancePage::buildHeader(QVBoxLayout* column)
{
    auto* header = new PageHeader(tr("Attendance"), this);
    header->setContext(tr("Scan a card, or type a number or a name"));
    SoundSwitch::make(header->addButton(u"doorSound"_s, {}), workplace().preferences, soundKey);
    QPushButton* sign = header->addButton(u"signingList"_s, tr("Si&gning list"));
    connect(sign, &QPushButton::clicked, this, &AttendancePage::printSigningList);
    QPushButton* online = header->addButton(u"onlineList"_s, tr("&Online list…"));
    connect(online, &QPushButton::clicked, this, &AttendancePage::importOnline);
    m_close = header->addMainButton(u"closeSession"_s, tr("&Close the list"));
    m_close->setToolTip(tr("Whoever was expected and not seen was absent; one undo takes it back."));
    connect(m_close, &QPushButton::clicked, this, &AttendancePage::closeSession);
    column->addWidget(header);
}

QWidget* AttendancePage::buildMiddle()
{
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_counts = new DoorCounts(middle);
    column->addWidget(m_counts);
    m_sheetPanel = new SheetPanel(workplace().store, m_sheet, middle);
    column->addWidget(m_sheetPanel, 1);
    return middle;
}

Panel* AttendancePage::buildArrivals()
{
    auto* side = new Panel(tr("At the door"), this);
    side->setMinimumWidth(scaled(300)); // what happened, beside a name
    side->setContentFlush();
    m_card = new ArrivalCard(workplace().store, side);
    m_card->showNobody(tr("Nobody has come yet. Whoever comes next is shown here."));
    side->content()->addWidget(m_card);
    m_arrivalTable = new TableFrame(side);
    QTableView* view = m_arrivalTable->view();
    view->setObjectName(u"arrivals"_s);
    view->setAccessibleName(tr("What happened at the door"));
    m_arrivalTable->setRows(TableFrame::Rows::Wrapped);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(ArrivalsModel::PersonColumn, new NarrowPersonDelegate(view));
    view->setItemDelegateForColumn(ArrivalsModel::WhatColumn, new StatusDelegate(view));
    m_arrivalTable->setModel(m_arrivals);
    view->setColumnHidden(ArrivalsModel::TimeColumn, true);
    m_arrivalTable->emptyState()->setTexts(tr("No card was read yet"),
                                           tr("Each card is a line here, with its undo."));
    side->content()->addWidget(m_arrivalTable, 1);
    return side;
}

void AttendancePage::arrive()
{
    m_scanLine->arm();
    workplace().store.lookForForeignChanges();
    retime();
    if (m_door.session() == 0)
        showOpenSession();
}

std::shared_ptr<const Paper> AttendancePage::paper()
{
    if (m_sheet->session() == 0)
        return {};
    const auto list = signingListOfSession(workplace().store, m_sheet->session(), workplace().locale);
    return list ? *list : nullptr;
}

void AttendancePage::printSigningList()
{
    if (m_sheet->session() == 0)
        return sayError({ErrorCode::Refused, tr("Choose a session first."), {}, u"no-session"_s, {}});
    const auto list = signingListOfSession(workplace().store, m_sheet->session(), workplace().locale);
    if (list)
        workplace().preview(*list);
    else
        sayError(list.error());
}

void AttendancePage::showObject(const QString& table, qint64 id)
{
    qint64 session = id;
    if (table == "attendance"_L1) {
        const auto of = sessionOfMark(workplace().store.reader(), id);
        if (!of)
            return sayError(of.error());
        session = *of;
    }
    const auto facts = sessionFacts(workplace().store.reader(), session);
    if (!facts)
        return sayError(facts.error());
    const QDate day = QDate::fromString(facts->starts.left(10), Qt::ISODate);
    if (day.isValid())
        m_side->showDay(day);
    chooseSession(session);
}

void AttendancePage::retime()
{
    m_minute = workplace().store.clock().now() / 60;
    const auto centre = Centre::read(workplace().store.reader());
    if (centre)
        m_zone = centre->zone;
    m_arrivals->setZone(m_zone);
    m_side->setToday(QDateTime::fromMSecsSinceEpoch(workplace().store.clock().nowMs(), m_zone).date());
    m_days->timePassed();
}

void AttendancePage::onTick()
{
    if (workplace().store.clock().now() / 60 == m_minute)
        return;
    retime();
    if (m_door.session() == 0)
        showOpenSession();
}

} // namespace kitcamp
