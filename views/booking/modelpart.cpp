// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/modelpart.h"

#include "models/items/booking/bookinglookups.h"
#include "models/items/booking/unitcalendar.h"
#include "models/items/centretime.h"
#include "views/booking/bookingdialog.h"
#include "views/booking/bookingtabs.h"
#include "views/booking/freebardelegate.h"
#include "views/booking/gridheader.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/passingmessage.h"
#include "views/common/textlabel.h"
#include "views/lists/listpaperof.h"
#include "views/print/listpaper.h"
#include "views/records/referenceedit.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownDays = 14;
}

ModelPart::ModelPart(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
    , m_calendar(new UnitCalendar(workplace.store, this))
{
    setObjectName(u"bookingsCalendar"_s);
    buildLayout();
    connect(m_calendar, &UnitCalendar::summaryChanged, this, &ModelPart::showSummary);
    connect(m_model, &QLineEdit::editingFinished, this, &ModelPart::chooseModel);
    goToday();
}

void ModelPart::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    column->setSpacing(space::medium);
    auto* header = new PageHeader(tr("Bookings"), this);
    header->addControl(new BookingTabs(u"calendar"_s, this));
    QPushButton* before = header->addButton(u"calendarBefore"_s, u"◀"_s);
    before->setAccessibleName(tr("A week earlier"));
    before->setShortcut(Qt::ALT | Qt::Key_Left);
    QPushButton* today = header->addButton(u"calendarToday"_s, tr("&Today"));
    QPushButton* after = header->addButton(u"calendarAfter"_s, u"▶"_s);
    after->setAccessibleName(tr("A week later"));
    after->setShortcut(Qt::ALT | Qt::Key_Right);
    QPushButton* book = header->addMainButton(u"bookModel"_s, tr("&Book…"));
    connect(before, &QPushButton::clicked, this, [this] { move(-7); });
    connect(after, &QPushButton::clicked, this, [this] { move(7); });
    connect(today, &QPushButton::clicked, this, &ModelPart::goToday);
    connect(book, &QPushButton::clicked, this, &ModelPart::openDialog);
    column->addWidget(header);
    m_message = new PassingMessage(this->workplace().store, this);
    m_message->hide();
    column->addWidget(m_message);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    auto* label = new TextLabel(tr("M&odel"), TextSize::Body, this);
    m_model = new ReferenceEdit(ReferenceChoices(workplace().store, u"model"_s, workplace().foldQuery), this);
    m_model->setObjectName(u"calendarModel"_s);
    m_model->setAccessibleName(tr("Model whose calendar is shown"));
    m_model->setMinimumWidth(scaled(280));
    label->setBuddy(m_model);
    m_summary = new TextLabel(TextSize::Body, this);
    m_summary->setObjectName(u"calendarSummary"_s);
    line->addWidget(label);
    line->addWidget(m_model);
    line->addWidget(m_summary, 1);
    column->addLayout(line);
    buildTable();
    auto* panel = new Panel(this);
    panel->setContentFlush();
    panel->content()->addWidget(m_table);
    column->addWidget(panel, 1);
}

void ModelPart::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"unitCalendar"_s);
    m_table->setAccessibleName(tr("Units by days"));
    m_table->setHorizontalHeader(new GridHeader(Qt::Horizontal, m_table));
    m_table->setVerticalHeader(new GridHeader(Qt::Vertical, m_table));
    m_table->setModel(m_calendar);
    m_table->setItemDelegate(new FreeBarDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    if (auto* corner = m_table->findChild<QAbstractButton*>())
        corner->setObjectName(u"qt_corner"_s); // it does nothing, and is not to be told of
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(44));
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* book = new QAction(tr("Book on this day…"), m_table);
    book->setObjectName(u"bookOnDay"_s);
    book->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    book->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(book);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(book, &QAction::triggered, this, &ModelPart::openDialog);
    connect(m_table, &QTableView::doubleClicked, this, &ModelPart::openDialog);
}

void ModelPart::arrive()
{
    if (!m_calendar->shownModel())
        chooseFirst();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// The first time: what is booked most.
void ModelPart::chooseFirst()
{
    const auto model = modelBookedMost(workplace().store.reader());
    if (!model)
        return m_message->say(Tone::Bad, model.error().sentence);
    m_model->setId(model->value);
    chooseModel();
}

void ModelPart::chooseModel()
{
    const auto id = m_model->id();
    if (!id) {
        m_message->say(Tone::Bad, id.error().sentence);
        return;
    }
    m_message->dismiss();
    if (*id != 0 && m_calendar->shownModel().value != *id)
        m_calendar->showModel(ModelId{*id});
}

void ModelPart::move(int days)
{
    m_calendar->showDays(m_calendar->firstDay().addDays(days), shownDays);
}

void ModelPart::goToday()
{
    CentreTime time(workplace().store.clock());
    time.readZone(workplace().store.reader());
    m_calendar->showDays(time.today(), shownDays);
}

void ModelPart::openDialog()
{
    ReservationWish start;
    start.model = m_calendar->shownModel();
    const QModelIndex index = m_table->currentIndex();
    const QDate day = index.data(UnitCalendar::DayRole).toDate();
    CentreTime time(workplace().store.clock());
    time.readZone(workplace().store.reader());
    if (day > time.today()) {
        start.starts = day.toString(Qt::ISODate) + u"T09:00"_s;
        start.ends = day.toString(Qt::ISODate) + u"T18:00"_s;
    }
    auto* dialog = new BookingDialog(workplace(), start, this);
    connect(dialog, &BookingDialog::booked, this,
            [this](const QString& sentence) { m_message->say(Tone::Ok, sentence); });
    dialog->present();
}

void ModelPart::showSummary()
{
    m_summary->setText((m_calendar->summaryTone() == Tone::Bad ? u"■ "_s : QString())
                       + m_calendar->summary());
    m_summary->setTone(m_calendar->summaryTone() == Tone::Plain ? Tone::Muted : m_calendar->summaryTone());
}

std::shared_ptr<const Paper> ModelPart::paper()
{
    QList<int> columns;
    for (int column = 0; column < m_calendar->columnCount(); ++column)
        columns << column;
    ListContent content = listOf(*m_calendar, columns);
    content.title = tr("Calendar of %1", "%1: model").arg(m_model->text());
    content.subtitle = m_calendar->summary();
    content.columns.prepend({tr("Unit")});
    QStringList names;
    for (int row = 0; row < m_calendar->rowCount(); ++row)
        names << m_calendar->headerData(row, Qt::Vertical).toString();
    content.rows.text = [names, cells = content.rows.text](int row, int column) {
        return column == 0 ? names.value(row) : cells(row, column - 1);
    };
    return std::make_shared<ListPaper>(content, paperFrameOf(workplace()));
}

} // namespace kitcamp
