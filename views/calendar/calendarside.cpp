// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendarside.h"

#include "models/items/plan/clashlist.h"
#include "models/items/plan/unplacedsessions.h"
#include "views/calendar/sidedelegates.h"
#include "views/calendar/sidelist.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 196; // px at the usual font

void empty(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CalendarSide::CalendarSide(UnplacedSessions& waiting, ClashList& clashes, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"calendarSide"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(scaled(sideWidth));
    buildLayout(waiting, clashes);
    connect(m_cards, &SideList::chosen, this, &CalendarSide::placeWanted);
    connect(m_clashes, &SideList::chosen, this, &CalendarSide::clashWanted);
    connect(m_clashes, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT clashWanted(index.data(IdRole).toLongLong()); });
    connect(&clashes, &ClashList::counted, this, &CalendarSide::dressClashes);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&waiting, change, this, &CalendarSide::dressClashes);
    dressClashes();
}

void CalendarSide::buildLayout(UnplacedSessions& waiting, ClashList& clashes)
{
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    m_column->setSpacing(space::tiny);
    addHeading(tr("Show"), u"showHeading"_s);
    m_kindColumn = new QVBoxLayout;
    m_kindColumn->setSpacing(0);
    m_column->addLayout(m_kindColumn);
    m_closures = addTick(m_column, tr("Room closures"), false);
    m_closures->setObjectName(u"showClosures"_s);
    addHeading(tr("Rooms"), u"roomsHeading"_s);
    m_roomColumn = new QVBoxLayout;
    m_roomColumn->setSpacing(0);
    m_column->addLayout(m_roomColumn);
    m_waitingHeading = addHeading(tr("To place"), u"toPlaceHeading"_s);
    m_cards = new CardList(u"toPlace"_s, tr("Sessions to place; Enter takes one in hand"), content);
    m_cards->setItemDelegate(new CardDelegate(m_cards));
    m_cards->setDragEnabled(true);
    m_cards->setModel(&waiting);
    auto* key = new QShortcut(QKeySequence(u"S"_s), m_cards);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &CalendarSide::suggestForCard);
    m_column->addWidget(m_cards);
    m_suggest = new QPushButton(tr("Suggest places…"), content);
    m_suggest->setObjectName(u"suggestForCard"_s);
    m_suggest->setToolTip(tr("The best places for the card that is chosen, else for the first"));
    m_column->addWidget(m_suggest, 0, Qt::AlignLeft);
    connect(m_suggest, &QPushButton::clicked, this, &CalendarSide::suggestForCard);
    m_nothingWaits = new TextLabel(tr("Everything has its place."), TextSize::Secondary, content);
    m_column->addWidget(m_nothingWaits);
    m_clashHeading = addHeading(tr("Clashes"), u"clashHeading"_s);
    m_clashes = new SideList(u"clashes"_s, tr("Clashes of these days; Enter goes to the session"), content);
    m_clashes->setItemDelegate(new ClashDelegate(m_clashes));
    m_clashes->setModel(&clashes);
    m_column->addWidget(m_clashes);
    m_nothingClashes = new TextLabel(tr("Nothing clashes in these days."), TextSize::Secondary, content);
    m_column->addWidget(m_nothingClashes);
    for (TextLabel* label : {m_nothingWaits, m_nothingClashes}) {
        label->setTone(Tone::Muted);
        label->setWordWrap(true);
    }
    m_column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

TextLabel* CalendarSide::addHeading(const QString& text, const QString& name)
{
    if (m_column->count() > 0)
        m_column->addSpacing(space::medium);
    auto* heading = new TextLabel(text, TextSize::Heading, this);
    heading->setObjectName(name);
    m_column->addWidget(heading);
    return heading;
}

QCheckBox* CalendarSide::addTick(QVBoxLayout* column, const QString& text, bool on)
{
    auto* tick = new QCheckBox(text, this);
    tick->setChecked(on);
    column->addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, [this] { Q_EMIT filterChanged(filter()); });
    return tick;
}

void CalendarSide::setKinds(const QList<ActivityKindChoice>& kinds, const CalendarFilter& filter)
{
    empty(m_kindColumn);
    m_kinds.clear();
    for (const ActivityKindChoice& one : kinds) {
        QCheckBox* tick = addTick(m_kindColumn, one.title, !filter.hiddenKinds.contains(one.kind));
        tick->setObjectName(u"show_"_s + one.kind);
        m_kinds.insert(one.kind, tick);
    }
    const QSignalBlocker quiet(m_closures);
    m_closures->setChecked(filter.closures);
}

void CalendarSide::setRooms(const QList<CalendarRoom>& rooms, const CalendarFilter& filter)
{
    empty(m_roomColumn);
    m_rooms.clear();
    for (const CalendarRoom& room : rooms) {
        if (room.archived)
            continue;
        const QString text =
            room.seats ? tr("%1 (%2)", "a room, its seats").arg(room.name).arg(*room.seats) : room.name;
        QCheckBox* tick = addTick(m_roomColumn, text, !filter.hiddenRooms.contains(room.id));
        tick->setObjectName(u"room_%1"_s.arg(room.id));
        m_rooms.insert(room.id, tick);
    }
}

CalendarFilter CalendarSide::filter() const
{
    CalendarFilter filter;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        if (!kind.value()->isChecked())
            filter.hiddenKinds.insert(kind.key());
    }
    for (auto room = m_rooms.cbegin(); room != m_rooms.cend(); ++room) {
        if (!room.value()->isChecked())
            filter.hiddenRooms.insert(room.key());
    }
    filter.closures = m_closures->isChecked();
    return filter;
}

void CalendarSide::dressClashes()
{
    const int waiting = m_cards->model()->rowCount();
    const int clashes = m_clashes->model()->rowCount();
    m_waitingHeading->setText(waiting == 0 ? tr("To place") : tr("To place %1", "and how many").arg(waiting));
    m_clashHeading->setText(clashes == 0 ? tr("Clashes") : tr("Clashes %1", "and how many").arg(clashes));
    m_clashHeading->setTone(clashes == 0 ? Tone::Plain : Tone::Bad);
    m_nothingWaits->setVisible(waiting == 0);
    m_suggest->setVisible(waiting > 0);
    m_nothingClashes->setVisible(clashes == 0);
}

void CalendarSide::suggestForCard()
{
    const QModelIndex chosen = m_cards->currentIndex();
    const QModelIndex card = chosen.isValid() ? chosen : m_cards->model()->index(0, 0);
    if (card.isValid())
        Q_EMIT suggestWanted(card.data(IdRole).toLongLong());
}

bool CalendarSide::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedWidth(scaled(sideWidth));
    return QScrollArea::event(event);
}

} // namespace kitcamp
