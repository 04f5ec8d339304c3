// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/machinespart.h"

#include "models/items/booking/bookinglookups.h"
#include "models/items/booking/machineday.h"
#include "models/items/centretime.h"
#include "views/booking/bookingdialog.h"
#include "views/booking/bookingtabs.h"
#include "views/booking/gridheader.h"
#include "views/booking/usedialog.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/passingmessage.h"
#include "views/lists/listpaperof.h"
#include "views/print/listpaper.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

MachinesPart::MachinesPart(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
    , m_machines(new MachineDay(workplace.store, this))
{
    setObjectName(u"bookingsMachines"_s);
    buildLayout();
    addKeys();
    connect(m_machines, &MachineDay::failed, this, [this](const QString& sentence) { say(false, sentence); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MachinesPart::updateButtons);
    // What the cell says may be another thing now; the place of the cursor stays.
    connect(m_machines, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        setProperty("row", m_table->currentIndex().row());
        setProperty("column", m_table->currentIndex().column());
    });
    connect(m_machines, &QAbstractItemModel::modelReset, this, [this] {
        m_table->setVisible(m_machines->machines() > 0);
        m_empty->setVisible(m_machines->machines() == 0);
        m_table->setCurrentIndex(m_machines->index(property("row").toInt(), property("column").toInt()));
        updateButtons();
    });
    showDay(today());
}

void MachinesPart::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    column->setSpacing(space::medium);
    buildHeader();
    column->addWidget(m_header);
    m_message = new PassingMessage(this->workplace().store, this);
    m_message->hide();
    column->addWidget(m_message);
    buildTable();
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"noMachines"_s);
    m_empty->setTexts(
        tr("No machine stays here yet"),
        tr("A printer, a laser cutter, a bench or a computing node is a device that stays here: tick that in "
           "its record. Then it is booked by the hour, and a scan of it and of a card starts its use."),
        u"devices"_s);
    m_empty->setAction(tr("Go to Devices"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { workplace().showPage(u"devices"_s); });
    auto* panel = new Panel(this);
    panel->setContentFlush();
    panel->content()->addWidget(m_table);
    panel->content()->addWidget(m_empty);
    column->addWidget(panel, 1);
}

void MachinesPart::buildHeader()
{
    m_header = new PageHeader(tr("Bookings"), this);
    m_header->addControl(new BookingTabs(u"machines"_s, this));
    QPushButton* before = m_header->addButton(u"machinesBefore"_s, u"◀"_s);
    before->setAccessibleName(tr("The day before"));
    before->setShortcut(Qt::ALT | Qt::Key_Left);
    QPushButton* now = m_header->addButton(u"machinesToday"_s, tr("&Today"));
    QPushButton* after = m_header->addButton(u"machinesAfter"_s, u"▶"_s);
    after->setAccessibleName(tr("The day after"));
    after->setShortcut(Qt::ALT | Qt::Key_Right);
    m_start = m_header->addButton(u"startUse"_s, tr("St&art"));
    m_end = m_header->addButton(u"endUse"_s, tr("&End"));
    m_book = m_header->addMainButton(u"bookMachine"_s, tr("&Book…"));
    connect(before, &QPushButton::clicked, this, [this] { showDay(m_machines->day().addDays(-1)); });
    connect(after, &QPushButton::clicked, this, [this] { showDay(m_machines->day().addDays(1)); });
    connect(now, &QPushButton::clicked, this, [this] { showDay(today()); });
    connect(m_start, &QPushButton::clicked, this, &MachinesPart::startUse);
    connect(m_end, &QPushButton::clicked, this, &MachinesPart::endUse);
    connect(m_book, &QPushButton::clicked, this, &MachinesPart::openBooking);
}

void MachinesPart::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"machineDay"_s);
    m_table->setAccessibleName(tr("Hours by machines"));
    m_table->setHorizontalHeader(new GridHeader(Qt::Horizontal, m_table));
    m_table->setVerticalHeader(new GridHeader(Qt::Vertical, m_table));
    m_table->setModel(m_machines);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    if (auto* corner = m_table->findChild<QAbstractButton*>())
        corner->setObjectName(u"qt_corner"_s); // it does nothing, and is not to be told of
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(104));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(26));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTableView::doubleClicked, this, &MachinesPart::openBooking);
}

void MachinesPart::addKeys()
{
    const auto add = [this](const QString& name, const QString& text, const QList<QKeySequence>& keys,
                            auto run) {
        auto* action = new QAction(text, m_table);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add(u"openMachineBooking"_s, tr("Book, or change the booking…"), {Qt::Key_Return, Qt::Key_Enter},
        [this] { openBooking(); });
    add(u"startMachine"_s, tr("Start"), {Qt::Key_S}, [this] { startUse(); });
    add(u"endMachine"_s, tr("End"), {Qt::Key_E}, [this] { endUse(); });
    add(u"cancelMachineBooking"_s, tr("Cancel the booking"), {QKeySequence::Delete},
        [this] { cancelBooking(); });
}

QDate MachinesPart::today() const
{
    CentreTime time(workplace().store.clock());
    time.readZone(workplace().store.reader());
    return time.today();
}

void MachinesPart::showDay(QDate day)
{
    m_machines->showDay(day);
    m_header->setContext(workplace().locale.toString(day, u"dddd"_s) + u' ' + day.toString(Qt::ISODate));
}

void MachinesPart::arrive()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->currentIndex().row() > 0 || m_machines->machines() == 0)
        return;
    const auto now = BookingLedger(workplace().store.reader(), workplace().store.clock().now()).now();
    if (now) {
        const QModelIndex index = m_machines->index(m_machines->rowOf(*now), 0);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
}

void MachinesPart::updateButtons()
{
    const QModelIndex index = m_table->currentIndex();
    const bool runs = index.data(MachineDay::RunsRole).toBool();
    m_book->setEnabled(index.isValid());
    m_start->setEnabled(index.isValid() && !runs);
    m_end->setEnabled(runs);
}

void MachinesPart::say(bool isDone, const QString& sentence)
{
    m_message->say(isDone ? Tone::Ok : Tone::Bad, sentence);
}

void MachinesPart::openBooking()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    ReservationWish start;
    start.device = DeviceId{index.data(MachineDay::DeviceRole).toLongLong()};
    start.id = ReservationId{index.data(MachineDay::ReservationRole).toLongLong()};
    start.starts = index.data(MachineDay::StartsRole).toString();
    auto* dialog = new BookingDialog(workplace(), start, this);
    connect(dialog, &BookingDialog::booked, this, [this](const QString& sentence) { say(true, sentence); });
    dialog->present();
}

void MachinesPart::startUse()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.data(MachineDay::RunsRole).toBool())
        return;
    const auto person = personOfBooking(workplace().store.reader(),
                                        ReservationId{index.data(MachineDay::ReservationRole).toLongLong()});
    if (!person)
        return say(false, person.error().sentence);
    auto* dialog =
        new UseDialog(workplace(), DeviceId{index.data(MachineDay::DeviceRole).toLongLong()}, *person, this);
    connect(dialog, &UseDialog::started, this, [this](const QString& sentence) { say(true, sentence); });
    dialog->present();
}

void MachinesPart::endUse()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.data(MachineDay::RunsRole).toBool())
        return;
    Store& store = workplace().store;
    const auto done =
        store.perform(EndUse{ReservationId{index.data(MachineDay::ReservationRole).toLongLong()},
                             DeviceId{index.data(MachineDay::DeviceRole).toLongLong()}, store.clock().now()});
    say(done.ok(), done ? store.sentence(done->opId) : done.error().sentence);
}

void MachinesPart::cancelBooking()
{
    const qint64 reservation = m_table->currentIndex().data(MachineDay::ReservationRole).toLongLong();
    if (reservation == 0)
        return;
    Store& store = workplace().store;
    const auto done = store.perform(CancelReservations{{ReservationId{reservation}}});
    say(done.ok(), done ? store.sentence(done->opId) : done.error().sentence);
}

std::shared_ptr<const Paper> MachinesPart::paper()
{
    if (m_machines->machines() == 0)
        return {};
    QList<int> columns;
    for (int column = 0; column < m_machines->columnCount(); ++column)
        columns << column;
    ListContent content = listOf(*m_machines, columns);
    content.title = tr("Machines on %1", "%1: day").arg(m_machines->day().toString(Qt::ISODate));
    content.columns.prepend({tr("Time")});
    QStringList hours;
    for (int row = 0; row < m_machines->rowCount(); ++row)
        hours << m_machines->headerData(row, Qt::Vertical).toString();
    content.rows.text = [hours, cells = content.rows.text](int row, int column) {
        return column == 0 ? hours.value(row) : cells(row, column - 1);
    };
    return std::make_shared<ListPaper>(content, paperFrameOf(workplace()));
}

} // namespace kitcamp
