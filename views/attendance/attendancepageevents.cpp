// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on the page of attendance: cards, keys, outcomes.
#include "models/activities/roster/seats.h"
#include "models/exchange/tablereader.h"
#include "models/items/attendance/arrivalsmodel.h"
#include "models/items/attendance/daysessions.h"
#include "models/items/attendance/doorlookups.h"
#include "models/items/attendance/sheetmodel.h"
#include "models/items/desk/lastactionsmodel.h"
#include "models/store/rowlookup.h"
#include "views/attendance/arrivalcard.h"
#include "views/attendance/attendancepage.h"
#include "views/attendance/doorcounts.h"
#include "views/attendance/doorsound.h"
#include "views/attendance/onlinedialog.h"
#include "views/attendance/sessionside.h"
#include "views/attendance/sheetpanel.h"
#include "views/common/dialogframe.h"
#include "views/common/preferences.h"
#include "views/common/reasondialog.h"
#include "views/common/scanline.h"
#include "views/common/tableframe.h"

#include <QAction>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

void AttendancePage::connectSignals()
{
    connect(m_scanLine, &ScanLine::scanned, this, &AttendancePage::onScanned);
    connect(m_scanLine, &ScanLine::escaped, this, [this] {
        m_arrivals->lapseOffers();
        show(m_door.leave());
    });
    connect(m_scanLine, &ScanLine::pasteRefused, this, [this](int lines) {
        sayError({ErrorCode::Refused,
                  tr("%n lines at once are not cards: nothing was taken.", nullptr, lines),
                  {},
                  u"too-many-lines"_s,
                  {}});
    });
    connect(m_side, &SessionSide::sessionChosen, this, &AttendancePage::chooseSession);
    connect(m_side, &SessionSide::roomChosen, this, [this](qint64 room) {
        m_door.setRoom(room);
        showOpenSession();
        m_scanLine->arm();
    });
    connect(&m_door, &Door::sessionChanged, this, [this] {
        m_side->showSession(m_door.session());
        if (m_door.session() != 0)
            showSheet(m_door.session());
        else
            showOpenSession();
    });
    connect(m_sheet, &SheetModel::countsChanged, this, &AttendancePage::showCounts);
    connect(&m_tick, &QTimer::timeout, this, &AttendancePage::onTick);
    connect(&workplace().store, &Store::changed, this, &AttendancePage::onStoreChanged);
    connect(m_arrivals, &QAbstractItemModel::rowsInserted, this,
            [this] { m_arrivalTable->view()->scrollToTop(); });
}

void AttendancePage::connectMarks()
{
    connect(m_sheetPanel, &SheetPanel::markRequested, this, &AttendancePage::mark);
    connect(m_sheetPanel, &SheetPanel::personChosen, this,
            [this](qint64 person) { workplace().showObject(u"person"_s, person); });
    connect(m_sheetPanel, &SheetPanel::nobodySelected, this, [this] {
        sayError({ErrorCode::Refused,
                  tr("Select people in the list first; Shift and Ctrl select several."),
                  {},
                  u"nobody-selected"_s,
                  {}});
    });
    connect(m_actions, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    m_arrivals->setUndone(
                        m_actions->opIdAt(row),
                        !m_actions->index(row).data(LastActionsModel::UndoableRole).toBool());
            });
}

void AttendancePage::addKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | (Qt::Key_0 + number)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, number] { show(m_door.takeOffer(number)); });
    }
    auto* takeBack = new QAction(tr("&Take this back"), this);
    takeBack->setObjectName(u"undoArrival"_s);
    takeBack->setShortcut(QKeySequence::Delete);
    takeBack->setShortcutContext(Qt::WidgetShortcut);
    m_arrivalTable->addRowAction(takeBack);
    connect(takeBack, &QAction::triggered, this, &AttendancePage::takeBackCurrent);
}

void AttendancePage::takeBackCurrent()
{
    const QModelIndex index = m_arrivalTable->view()->currentIndex();
    const OpId opId = OpId::fromText(index.data(ArrivalsModel::OpIdRole).toString());
    if (opId.isValid())
        show(m_door.undo(opId));
}

void AttendancePage::onScanned(const QString& text)
{
    const DoorOutcome outcome = m_door.scan(text);
    if (outcome.event != DoorEvent::Nothing)
        m_scanLine->setLast(outcome.person.isEmpty() ? outcome.scan : outcome.person,
                            QDateTime::fromSecsSinceEpoch(outcome.at, m_zone).time());
    show(outcome);
}

/// Row, face, tone, and the list that the person is in.
void AttendancePage::show(const DoorOutcome& outcome)
{
    m_scanLine->setPrompt(m_door.question());
    if (outcome.event == DoorEvent::Nothing)
        return;
    m_arrivals->add(outcome);
    m_card->show(outcome);
    if (const auto sound = soundOf(outcome); sound && workplace().preferences.flag(u"door/sound"_s, true))
        workplace().tones.play(*sound);
    const DoorOutcome& last = outcome.further.isEmpty() ? outcome : outcome.further.constLast();
    if (m_door.session() == 0 && last.session != 0)
        showSheet(last.session);
    if (last.participation != 0)
        m_sheetPanel->reveal(last.participation);
}

void AttendancePage::sayError(const Error& error)
{
    DoorOutcome outcome;
    outcome.event = error.code == ErrorCode::Refused ? DoorEvent::Refused : DoorEvent::Failed;
    outcome.at = workplace().store.clock().now();
    outcome.error = error;
    show(outcome);
}

void AttendancePage::chooseSession(qint64 session)
{
    m_door.setSession(session);
    m_side->showSession(session);
    if (session == 0)
        showOpenSession();
    m_scanLine->arm();
}

void AttendancePage::showRooms()
{
    if (const auto shown = m_side->showRooms(); !shown)
        sayError(shown.error());
}

/// Without a chosen session the list is that of the one nearest in time.
void AttendancePage::showOpenSession()
{
    if (m_door.session() != 0)
        return;
    const auto open = m_door.sessionsNow();
    if (!open)
        return;
    const bool stays = std::any_of(open->begin(), open->end(), [this](const SessionFacts& session) {
        return session.id == m_sheet->session();
    });
    if (!stays)
        showSheet(open->isEmpty() ? 0 : open->constFirst().id);
}

void AttendancePage::showSheet(qint64 session)
{
    m_sheet->setSession(session);
    showCounts();
}

/// The seats of the class, at the place; of an online one those there.
DoorSeats AttendancePage::seatsOf(const SessionFacts& session)
{
    const auto seats = readSeats(workplace().store.reader(), session.activity);
    if (!seats)
        return {{}, {}, session.roomSeats};
    const bool online = seats->mode == "online"_L1;
    return {seats->free(online ? SeatKind::Online : SeatKind::Site), online ? seats->online : seats->site,
            session.roomSeats};
}

void AttendancePage::showCounts()
{
    const auto facts = sessionFacts(workplace().store.reader(), m_sheet->session());
    m_counts->show(m_sheet->counts(), facts ? seatsOf(*facts) : DoorSeats());
    m_sheetPanel->setHeading(facts ? facts->name : tr("No session is open"));
    m_sheetPanel->setContext(facts ? facts->clockText()
                                     + (facts->roomName.isEmpty() ? QString() : u" · "_s + facts->roomName)
                                   : QString());
    m_close->setEnabled(m_sheet->session() != 0);
}

void AttendancePage::mark(const QList<qint64>& participations, AttendanceState state)
{
    const qint64 session = m_sheet->session();
    if (state != AttendanceState::Excused) {
        show(m_door.correct(session, participations, state, {}));
        return;
    }
    auto* dialog = new ReasonDialog(
        {tr("Excuse"),
         tr("Excuse %n people from this session.", nullptr, static_cast<int>(participations.size())),
         tr("&Excuse"),
         {}},
        this);
    connect(dialog, &ReasonDialog::given, this, [this, session, participations](const QString& reason) {
        show(m_door.correct(session, participations, AttendanceState::Excused, reason));
    });
    dialog->present();
}

void AttendancePage::closeSession()
{
    const qint64 session = m_sheet->session();
    const auto facts = sessionFacts(workplace().store.reader(), session);
    const qint64 now = workplace().store.clock().now();
    if (facts && facts->startsAt != 0 && facts->startsAt <= now && !facts->hasEnded(now)
        && m_sheet->counts().unmarked > 0)
        return askToClose(*facts);
    if (session != 0)
        show(m_door.close(session));
    m_scanLine->arm();
}

/// While it runs somebody may still come: that is asked, once.
void AttendancePage::askToClose(const SessionFacts& session)
{
    const QString end = session.clockText().right(5);
    auto* dialog = new DialogFrame(tr("Close the list"), this);
    dialog->setObjectName(u"closeDialog"_s);
    dialog->setSentence(
        tr("%1 goes on until %2. %n people have not come yet; they would be absent. Whoever comes later can "
           "still be scanned in.",
           "%1: session, %2: a clock time", m_sheet->counts().unmarked)
            .arg(session.name, end));
    dialog->setMainButton(tr("&Close the list"))->setObjectName(u"closeNow"_s);
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, id = session.id] {
        dialog->accept();
        show(m_door.close(id));
        m_scanLine->arm();
    });
    dialog->present();
}

void AttendancePage::importOnline()
{
    if (m_sheet->session() == 0) {
        sayError({ErrorCode::Refused, tr("Choose the session first."), {}, u"no-session"_s, {}});
        return;
    }
    const QString path = workplace().askForFile(
        this,
        {tr("List of the online meeting"), tr("Lists (*.csv *.xlsx *.xls *.html *.txt)"), {}, false, false});
    if (path.isEmpty())
        return;
    const auto dialog = OnlineDialog::open(workplace(), m_sheet->session(), path, this);
    if (!dialog) {
        sayError(dialog.error());
        return;
    }
    (*dialog)->present();
}

void AttendancePage::onStoreChanged(const Announcement& announcement)
{
    for (const QString& table : {u"session"_s, u"room"_s, u"setting"_s, u"activity"_s, u"participation"_s}) {
        if (announcement.rows.contains(table)) {
            retime();
            showOpenSession();
            showCounts();
            break;
        }
    }
    if (announcement.rows.contains(u"room"_s))
        showRooms();
    if (announcement.reordered)
        showConflicts();
}

void AttendancePage::showConflicts()
{
    for (const OpId& entry : m_arrivals->standing()) {
        const auto waits = waitsToBeDecided(workplace().store.reader(), entry);
        if (!waits)
            return sayError(waits.error());
        if (*waits)
            m_arrivals->setInConflict(entry);
    }
}

} // namespace kitcamp
