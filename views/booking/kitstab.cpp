// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/kitstab.h"

#include "models/items/booking/departuretable.h"
#include "models/items/booking/kittable.h"
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
#include "views/sync/modelexport.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<int> allColumns(const QAbstractItemModel& model)
{
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns << column;
    return columns;
}

QPushButton* makeButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    return column;
}

TextLabel* makeSummary(const QString& name, QWidget* parent)
{
    auto* label = new TextLabel(TextSize::Body, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

KitsTab::KitsTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_kits(new KitTable(workplace.store, this))
    , m_departure(new DepartureTable(workplace.store, this))
{
    setObjectName(u"kitsTab"_s);
    buildLayout();
    connect(m_kits, &KitTable::summaryChanged, this, &KitsTab::update);
    connect(m_departure, &DepartureTable::summaryChanged, this, &KitsTab::update);
    connect(m_teams, &QSpinBox::valueChanged, m_kits, &KitTable::setTeams);
    connect(m_book, &QPushButton::clicked, this, [this] { bookKits({}); });
    connect(m_departureTable->view(), &QTableView::activated, this, &KitsTab::openPerson);
}

void KitsTab::buildLayout()
{
    QVBoxLayout* column = columnOf(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    auto* group = new QButtonGroup(this);
    m_kitsPart = makeButton(u"kitsPart"_s, tr("&Kits of the teams"), this);
    m_departurePart = makeButton(u"departurePart"_s, tr("Who &leaves with what"), this);
    for (QPushButton* part : {m_kitsPart, m_departurePart}) {
        part->setCheckable(true);
        dressButton(part, "chip");
        group->addButton(part);
        line->addWidget(part);
    }
    m_kitsPart->setChecked(true);
    line->addStretch();
    QPushButton* save = makeButton(u"exportKits"_s, tr("&Export…"), this);
    QPushButton* print = makeButton(u"printKits"_s, tr("&Print…"), this);
    line->addWidget(save);
    line->addWidget(print);
    column->addLayout(line);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildKits());
    m_stack->addWidget(buildDeparture());
    column->addWidget(m_stack, 1);
    connect(m_kitsPart, &QPushButton::clicked, this, [this] { showKits(true); });
    connect(m_departurePart, &QPushButton::clicked, this, [this] { showKits(false); });
    connect(save, &QPushButton::clicked, this, &KitsTab::exportList);
    connect(print, &QPushButton::clicked, this, [this] { this->workplace().preview(paper()); });
}

QWidget* KitsTab::buildKits()
{
    auto* page = new QWidget(m_stack);
    QVBoxLayout* column = columnOf(page);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_kitSummary = makeSummary(u"kitSummary"_s, page);
    line->addWidget(m_kitSummary, 1);
    m_teams = new QSpinBox(page);
    m_teams->setObjectName(u"kitTeams"_s);
    m_teams->setAccessibleName(tr("For so many teams"));
    m_teams->setRange(0, 999);
    auto* label = new TextLabel(tr("&For so many teams"), TextSize::Body, page);
    label->setBuddy(m_teams);
    line->addWidget(label);
    line->addWidget(m_teams);
    m_book = makeButton(u"bookKits"_s, tr("&Book the kits"), page);
    dressButton(m_book, "primary");
    line->addWidget(m_book);
    column->addLayout(line);
    m_kitTable = new TableFrame(page);
    m_kitTable->view()->setObjectName(u"kitTable"_s);
    m_kitTable->view()->setAccessibleName(tr("Kits of the teams"));
    m_kitTable->setModel(m_kits);
    m_kitTable->view()->setItemDelegate(new CellDelegate(m_kitTable));
    m_kitTable->emptyState()->setTexts(
        tr("No teams yet"),
        tr("When the teams are formed, each has its line here. At the desk, scan "
           "the team's card, then what is on the tray."));
    auto* panel = new Panel(page);
    panel->setContentFlush();
    panel->content()->addWidget(m_kitTable);
    column->addWidget(panel, 1);
    return page;
}

QWidget* KitsTab::buildDeparture()
{
    auto* page = new QWidget(m_stack);
    QVBoxLayout* column = columnOf(page);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_departureSummary = makeSummary(u"departureSummary"_s, page);
    line->addWidget(m_departureSummary, 1);
    auto* only = new QCheckBox(tr("&Only those who still have something"), page);
    only->setObjectName(u"onlyOpen"_s);
    connect(only, &QCheckBox::toggled, m_departure, &DepartureTable::setOnlyOpen);
    line->addWidget(only);
    column->addLayout(line);
    m_departureTable = new TableFrame(page);
    m_departureTable->view()->setObjectName(u"departureTable"_s);
    m_departureTable->view()->setAccessibleName(tr("Who leaves with what"));
    m_departureTable->setModel(m_departure);
    m_departureTable->view()->setItemDelegate(new CellDelegate(m_departureTable));
    m_departureTable->view()->setItemDelegateForColumn(DepartureTable::StateColumn,
                                                       new StatusDelegate(m_departureTable));
    m_departureTable->emptyState()->setTexts(tr("Nobody has anything of ours"),
                                             tr("Everything that was lent to those who take part is back."));
    auto* panel = new Panel(page);
    panel->setContentFlush();
    panel->content()->addWidget(m_departureTable);
    column->addWidget(panel, 1);
    return page;
}

void KitsTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_kits->showActivity(activity);
    m_departure->showActivity(activity);
    update();
}

void KitsTab::arrive()
{
    QTableView* view = (showsKits() ? m_kitTable : m_departureTable)->view();
    view->setFocus(Qt::OtherFocusReason);
    if (!view->currentIndex().isValid())
        view->selectRow(0);
}

bool KitsTab::showsKits() const
{
    return m_stack->currentIndex() == 0;
}

void KitsTab::showKits(bool kits)
{
    m_stack->setCurrentIndex(kits ? 0 : 1);
    arrive();
}

void KitsTab::say(TextLabel* label, const QString& sentence, Tone tone)
{
    const QString sign = tone == Tone::Bad ? u"■ "_s
        : tone == Tone::Ok                 ? u"● "_s
        : tone == Tone::Warn               ? u"▲ "_s
                                           : QString();
    label->setText(sentence.isEmpty() ? QString() : sign + sentence);
    label->setTone(tone);
}

void KitsTab::update()
{
    const QSignalBlocker quiet(m_teams);
    m_teams->setValue(m_kits->teams());
    const bool hasKit = !m_kits->demand().isEmpty();
    say(m_kitSummary,
        hasKit ? m_kits->summary() : tr("The camp has no kit list yet: it stands with its plan."),
        m_kits->summaryTone());
    say(m_departureSummary, m_departure->summary(), m_departure->summaryTone());
    const QList<KitDemand>& demand = m_kits->demand();
    m_book->setEnabled(!m_kits->isOver() && std::ranges::any_of(demand, [](const KitDemand& line) {
        return line.needed != line.booked;
    }));
    const int state = m_kits->columnCount() - 1;
    for (int column = 0; column <= state; ++column)
        m_kitTable->view()->setItemDelegateForColumn(column, nullptr);
    m_kitTable->view()->setItemDelegateForColumn(state, new StatusDelegate(m_kitTable));
}

void KitsTab::bookKits(const QString& reason)
{
    Store& store = workplace().store;
    MakeReservations action = kitBookings(m_kits->demand(), m_activity, store.clock().now(), store.ids());
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

void KitsTab::bookWithReason()
{
    auto* dialog = new ReasonDialog({tr("Book though there are too few"),
                                     tr("The bookings stand, and the shortage is shown here and on the page "
                                        "Bookings until it is solved."),
                                     tr("&Book all the same"), tr("Say why: it is recorded.")},
                                    this);
    connect(dialog, &ReasonDialog::given, this, &KitsTab::bookKits);
    dialog->present();
}

void KitsTab::exportList()
{
    const QAbstractItemModel& model = *(showsKits() ? m_kitTable : m_departureTable)->view()->model();
    const QString path = workplace().askForFile(this,
                                                {tr("Export this list"), tr("Tables (*.csv);;JSON (*.json)"),
                                                 showsKits() ? u"kits.csv"_s : u"departure.csv"_s, true});
    if (path.isEmpty())
        return;
    const auto written = exportModel(model, allColumns(model), path);
    Q_EMIT said(written ? Tone::Ok : Tone::Bad,
                written ? tr("Saved %1.").arg(QFileInfo(path).fileName()) : written.error().sentence);
}

void KitsTab::openPerson()
{
    const QModelIndex index = m_departureTable->view()->currentIndex();
    if (index.isValid())
        workplace().showObject(u"person"_s, m_departure->personAt(index.row()));
}

std::shared_ptr<const Paper> KitsTab::paper()
{
    QAbstractItemModel& model = *(showsKits() ? m_kitTable : m_departureTable)->view()->model();
    const QString camp = workplace().store.naming().name(u"activity"_s, m_activity);
    ListContent content = listOf(model, allColumns(model));
    content.title =
        showsKits() ? tr("Kits of %1", "%1: camp").arg(camp) : tr("Departure from %1", "%1: camp").arg(camp);
    content.subtitle = showsKits() ? m_kits->summary() : m_departure->summary();
    return std::make_shared<ListPaper>(content, paperFrameOf(workplace()));
}

} // namespace kitcamp
