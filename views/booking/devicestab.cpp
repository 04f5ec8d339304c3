// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/devicestab.h"

#include "models/items/booking/demandtable.h"
#include "views/booking/bookingdialog.h"
#include "views/booking/pickingof.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/reasondialog.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/lists/listpaperof.h"
#include "views/print/listpaper.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

DevicesTab::DevicesTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_demand(new DemandTable(workplace.store, this))
{
    setObjectName(u"devicesTab"_s);
    buildLayout();
    addKeys();
    connect(m_demand, &DemandTable::summaryChanged, this, &DevicesTab::update);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DevicesTab::update);
}

void DevicesTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_summary = new TextLabel(TextSize::Body, this);
    m_summary->setObjectName(u"demandSummary"_s);
    m_summary->setWordWrap(true);
    line->addWidget(m_summary, 1);
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        line->addWidget(button);
        return button;
    };
    QPushButton* other = add(u"bookOther"_s, tr("Book something &else…"));
    m_picking = add(u"pickingOfSession"_s, tr("P&icking list"));
    m_bookAll = add(u"bookAllSessions"_s, tr("&Book for all sessions"));
    dressButton(m_bookAll, "primary");
    connect(other, &QPushButton::clicked, this, &DevicesTab::openDialog);
    connect(m_picking, &QPushButton::clicked, this, &DevicesTab::printPickingList);
    connect(m_bookAll, &QPushButton::clicked, this, [this] { bookAll({}); });
    column->addLayout(line);
    m_table = new TableFrame(this);
    m_table->view()->setObjectName(u"demand"_s);
    m_table->view()->setAccessibleName(tr("What the sessions need"));
    m_table->setModel(m_demand);
    m_table->view()->setItemDelegate(new CellDelegate(m_table));
    m_table->view()->setItemDelegateForColumn(DemandTable::StateColumn, new StatusDelegate(m_table));
    m_table->emptyState()->setTexts(tr("Nothing is needed"),
                                    tr("No session to come needs devices. What a class needs for each "
                                       "student or group stands at its course."));
    auto* panel = new Panel(this);
    panel->setContentFlush();
    panel->content()->addWidget(m_table);
    column->addWidget(panel, 1);
}

void DevicesTab::addKeys()
{
    auto* cancel = new QAction(tr("Cancel the booking of this session"), m_table);
    cancel->setObjectName(u"cancelDemand"_s);
    cancel->setShortcut(QKeySequence::Delete);
    cancel->setShortcutContext(Qt::WidgetShortcut);
    m_table->view()->addAction(cancel);
    m_table->addRowAction(cancel);
    connect(cancel, &QAction::triggered, this, &DevicesTab::cancelLine);
    auto* picking = new QAction(tr("Picking list of this session"), m_table);
    picking->setShortcut(Qt::Key_Return);
    picking->setShortcutContext(Qt::WidgetShortcut);
    m_table->view()->addAction(picking);
    m_table->addRowAction(picking);
    connect(picking, &QAction::triggered, this, &DevicesTab::printPickingList);
}

void DevicesTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_demand->showActivity(activity);
    update();
}

void DevicesTab::arrive()
{
    m_table->view()->setFocus(Qt::OtherFocusReason);
    if (!m_table->view()->currentIndex().isValid())
        m_table->view()->selectRow(0);
}

int DevicesTab::currentLine() const
{
    const QModelIndex index = m_table->view()->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void DevicesTab::update()
{
    const Tone tone = m_demand->summaryTone();
    const QString sign = tone == Tone::Bad ? u"■ "_s : tone == Tone::Ok ? u"● "_s : u"▲ "_s;
    m_summary->setText(m_demand->summary().isEmpty() ? QString() : sign + m_demand->summary());
    m_summary->setTone(tone);
    const QList<DemandLine>& lines = m_demand->lines();
    m_bookAll->setEnabled(
        std::ranges::any_of(lines, [](const DemandLine& line) { return line.needed != line.booked; }));
    const int line = currentLine();
    m_picking->setEnabled(line >= 0 && lines.at(line).booked > 0);
}

void DevicesTab::bookAll(const QString& reason)
{
    Store& store = workplace().store;
    MakeReservations action = bookingsFor(m_demand->lines(), m_activity, store.clock().now(), store.ids());
    action.overrideReason = reason;
    if (action.wishes.isEmpty() && action.instead.isEmpty())
        return;
    const auto done = store.perform(action);
    if (done) {
        Q_EMIT said(Tone::Ok, store.sentence(done->opId));
        return;
    }
    Q_EMIT said(Tone::Bad, done.error().sentence + u' ' + done.error().waysOut.join(u' '));
    if (done.error().rule == "short-of-units"_L1)
        bookWithReason();
}

/// What is missing is bought or borrowed until then: the bookings stand, and the shortage is shown
/// everywhere.
void DevicesTab::bookWithReason()
{
    auto* dialog =
        new ReasonDialog({tr("Book though there are too few"),
                          tr("The bookings stand, and the shortage is shown in the calendar and on the page "
                             "Bookings until it is solved."),
                          tr("&Book all the same"), tr("Say why: it is recorded.")},
                         this);
    connect(dialog, &ReasonDialog::given, this, &DevicesTab::bookAll);
    dialog->present();
}

void DevicesTab::openDialog()
{
    ReservationWish start;
    start.activity = m_activity;
    const int line = currentLine();
    if (line >= 0)
        start.session = m_demand->lines().at(line).session;
    auto* dialog = new BookingDialog(workplace(), start, this);
    connect(dialog, &BookingDialog::booked, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void DevicesTab::cancelLine()
{
    const int line = currentLine();
    if (line < 0 || m_demand->lines().at(line).reservations.isEmpty())
        return;
    Store& store = workplace().store;
    const auto done = store.perform(CancelReservations{m_demand->lines().at(line).reservations});
    Q_EMIT said(done ? Tone::Ok : Tone::Bad, done ? store.sentence(done->opId) : done.error().sentence);
}

void DevicesTab::printPickingList()
{
    const int line = currentLine();
    if (line < 0 || m_demand->lines().at(line).booked == 0)
        return;
    const auto list = pickingPaperOf(workplace(), m_activity, m_demand->lines().at(line).session);
    if (list)
        workplace().preview(*list);
    else
        Q_EMIT said(Tone::Bad, list.error().sentence);
}

std::shared_ptr<const Paper> DevicesTab::paper()
{
    QList<int> columns;
    for (int column = 0; column < DemandTable::ColumnCount; ++column)
        columns << column;
    ListContent content = listOf(*m_demand, columns);
    content.title =
        tr("Devices of %1", "%1: activity").arg(workplace().store.naming().name(u"activity"_s, m_activity));
    content.subtitle = m_demand->summary();
    return std::make_shared<ListPaper>(content, paperFrameOf(workplace()));
}

} // namespace kitcamp
