// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/sessionside.h"

#include "models/items/attendance/daysessions.h"
#include "models/items/attendance/doorlookups.h"
#include "models/items/moments.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

SessionSide::SessionSide(Store& store, DaySessions* sessions, QWidget* parent)
    : Panel(tr("Today"), parent)
    , m_store(store)
    , m_sessions(sessions)
{
    setObjectName(u"sessionSide"_s);
    setContentFlush();
    buildLayout();
    connectSignals();
}

void SessionSide::buildLayout()
{
    buildDays();
    auto* choice = new QWidget(this);
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(space::medium, 0, space::medium, space::small);
    column->setSpacing(space::small);
    m_any = new QPushButton(u"● "_s + tr("&Whichever is open"), choice);
    m_any->setObjectName(u"anySession"_s);
    m_any->setAccessibleName(tr("Take cards for whichever session is open"));
    m_any->setCheckable(true);
    m_any->setChecked(true);
    m_room = new QComboBox(choice);
    m_room->setObjectName(u"doorRoom"_s);
    m_room->setAccessibleName(tr("The room of this door"));
    column->addWidget(m_any);
    column->addWidget(m_room);
    content()->addWidget(choice);
    m_list = new QListView(this);
    m_list->setObjectName(u"daySessions"_s);
    m_list->setAccessibleName(tr("Sessions of the day"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setItemDelegate(new StatusDelegate(m_list));
    m_list->setModel(m_sessions);
    content()->addWidget(m_list, 1);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"noSessions"_s);
    m_empty->setTexts(tr("No session on this day"), tr("Sessions are planned in the calendar."));
    content()->addWidget(m_empty, 1);
}

void SessionSide::buildDays()
{
    auto* days = new QWidget(this);
    auto* line = new QHBoxLayout(days);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    m_before = new QPushButton(u"‹"_s, days);
    m_before->setObjectName(u"dayBefore"_s);
    m_before->setAccessibleName(tr("The day before"));
    m_after = new QPushButton(u"›"_s, days);
    m_after->setObjectName(u"dayAfter"_s);
    m_after->setAccessibleName(tr("The day after"));
    for (QPushButton* button : {m_before, m_after}) {
        button->setToolTip(button->accessibleName());
        dressButton(button, "chip");
        line->addWidget(button);
    }
    addToHeading(days);
}

void SessionSide::connectSignals()
{
    connect(m_before, &QPushButton::clicked, this, [this] { showDay(m_sessions->day().addDays(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { showDay(m_sessions->day().addDays(1)); });
    connect(m_any, &QPushButton::clicked, this, [this] { Q_EMIT sessionChosen(0); });
    connect(m_room, &QComboBox::activated, this,
            [this] { Q_EMIT roomChosen(m_room->currentData().toLongLong()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SessionSide::onCurrent);
    connect(m_list, &QListView::clicked, this, &SessionSide::onCurrent);
    const auto writeEmpty = [this] {
        m_empty->setVisible(m_sessions->rowCount() == 0);
        m_list->setVisible(m_sessions->rowCount() > 0);
    };
    connect(m_sessions, &QAbstractItemModel::rowsInserted, this, writeEmpty);
    connect(m_sessions, &QAbstractItemModel::rowsRemoved, this, writeEmpty);
    writeEmpty();
}

/// A centre without rooms has nothing to choose.
Result<void> SessionSide::showRooms()
{
    KITCAMP_ASSIGN(const QList<DoorRoom> rooms, doorRooms(m_store.reader()));
    const QVariant before = m_room->currentData();
    const QSignalBlocker blocker(m_room);
    m_room->clear();
    m_room->addItem(tr("in any room"), qint64(0));
    for (const DoorRoom& room : rooms)
        m_room->addItem(tr("in %1", "%1: room").arg(room.name), room.id);
    m_room->setCurrentIndex(qMax(0, m_room->findData(before)));
    m_room->setVisible(m_room->count() > 1);
    return {};
}

void SessionSide::setToday(QDate today)
{
    const bool wasToday = m_sessions->day() == m_today || !m_sessions->day().isValid();
    m_today = today;
    if (wasToday)
        showDay(today);
    writeHeading();
}

void SessionSide::showDay(QDate day)
{
    m_showing = true;
    m_sessions->setDay(day);
    m_showing = false;
    writeHeading();
}

void SessionSide::writeHeading()
{
    const QDate day = m_sessions->day();
    setHeading(day == m_today ? tr("Today") : dayText(day, m_today));
}

void SessionSide::showSession(qint64 session)
{
    m_showing = true;
    m_any->setChecked(session == 0);
    m_any->setText(session == 0 ? u"● "_s + tr("&Whichever is open") : tr("&Whichever is open"));
    m_room->setEnabled(session == 0);
    const int row = m_sessions->rowOf(session);
    if (row >= 0)
        m_list->setCurrentIndex(m_sessions->index(row));
    else
        m_list->selectionModel()->clear();
    m_showing = false;
}

void SessionSide::onCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!m_showing && index.isValid())
        Q_EMIT sessionChosen(m_sessions->sessionAt(index.row()));
}

} // namespace kitcamp
