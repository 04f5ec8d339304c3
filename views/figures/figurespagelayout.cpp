// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/filekind.h"
#include "views/common/busybar.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/passingmessage.h"
#include "views/common/textlabel.h"
#include "views/figures/askview.h"
#include "views/figures/dashboardview.h"
#include "views/figures/drillpanel.h"
#include "views/figures/figurebar.h"
#include "views/figures/figurespage.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 1500; // px of the page: from here on the list stands beside the dashboard

} // namespace

void FiguresPage::buildLayout()
{
    setObjectName(u"figuresPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::small);
    column->setSpacing(space::medium);
    column->addWidget(buildHeader());
    column->addWidget(buildBar());
    m_busy = new BusyBar(this);
    m_busy->setObjectName(u"figuresBusy"_s);
    m_busy->hide();
    column->addWidget(m_busy);
    m_pastSign = new InlineMessage(this);
    m_pastSign->setObjectName(u"figuresPast"_s);
    m_pastSign->setClosable(false);
    m_pastSign->hide();
    column->addWidget(m_pastSign);
    m_message = new PassingMessage(workplace().store, this);
    m_message->setObjectName(u"figuresMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    m_halves = new QSplitter(Qt::Vertical, this);
    m_halves->setObjectName(u"figuresHalves"_s);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(space::medium);
    m_stack = new QStackedWidget(m_halves);
    m_stack->setMinimumHeight(scaled(220));
    m_view = new DashboardView(workplace(), m_stack);
    m_stack->addWidget(m_view);
    m_drill = new DrillPanel(workplace(), m_halves);
    m_drill->hide();
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    column->addWidget(m_halves, 1);
    column->addWidget(buildFoot());
}

QWidget* FiguresPage::buildHeader()
{
    auto* header = new PageHeader(tr("Figures"), this);
    header->addControl(buildTabs());
    QPushButton* save = header->addButton(u"exportFigures"_s, tr("&Export"));
    auto* menu = new QMenu(save);
    menu->addAction(tr("&Tables: Excel, CSV, PDF …"), this, &FiguresPage::exportTables)
        ->setObjectName(u"exportTables"_s);
    menu->addAction(tr("&Picture (PNG)"), this, &FiguresPage::exportPicture)
        ->setObjectName(u"exportPicture"_s);
    save->setMenu(menu);
    QPushButton* print = header->addMainButton(u"printFigures"_s, tr("&Print…"));
    connect(print, &QPushButton::clicked, this, [this] { this->workplace().preview(paper()); });
    return header;
}

QWidget* FiguresPage::buildTabs()
{
    auto* tabs = new QWidget(this);
    auto* line = new QHBoxLayout(tabs);
    line->setContentsMargins(space::small, 0, 0, 0);
    line->setSpacing(space::small - 2);
    const auto add = [&](const QString& key, const QString& title) {
        auto* tab = new QPushButton(title, tabs);
        tab->setObjectName(u"figuresTab_"_s + key);
        tab->setCheckable(true);
        tab->setProperty("board", key);
        dressButton(tab, "chip");
        line->addWidget(tab);
        m_tabs << tab;
        connect(tab, &QPushButton::clicked, this, [this, key] { showBoard(key); });
    };
    add(u"centre"_s, tr("&Centre"));
    if (!isAlliance(workplace().store.reader())) {
        add(u"desk"_s, tr("Toda&y", "what goes on at the desk today"));
        add(u"devices"_s, tr("De&vices"));
    }
    add(u"camp"_s, tr("Ca&mp"));
    add(u"course"_s, tr("Co&urse"));
    add(u"ask"_s, tr("&Ask", "a part of the page Figures: ask a question of one's own"));
    return tabs;
}

QWidget* FiguresPage::buildBar()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_bar = new FigureBar(bar);
    line->addWidget(m_bar, 1);
    m_arrange = new QPushButton(tr("A&rrange"), bar);
    m_arrange->setObjectName(u"arrangeFigures"_s);
    connect(m_arrange, &QPushButton::clicked, this, &FiguresPage::arrange);
    line->addWidget(m_arrange);
    return bar;
}

QWidget* FiguresPage::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::large);
    m_live = new TextLabel(TextSize::Small, foot);
    m_live->setObjectName(u"figuresLive"_s);
    m_live->setTone(Tone::Muted);
    m_definition = new TextLabel(TextSize::Small, foot);
    m_definition->setObjectName(u"figuresDefinition"_s);
    m_definition->setTone(Tone::Muted);
    m_definition->setElided(true);
    line->addWidget(m_live);
    line->addWidget(m_definition, 1);
    return foot;
}

void FiguresPage::makeAskView()
{
    m_ask = new AskView(workplace(), m_book, m_stack);
    m_stack->addWidget(m_ask);
    m_ask->setCalendar(m_calendar);
    m_ask->setQuestion({u"participants"_s, {u"year"_s}, {}, {}, false, FigureComparison::None, false, 0},
                       ChartForm::Bars);
    connect(m_ask, &AskView::activated, this,
            [this](const FigureQuestion& question, const QStringList& keys) { drill(question, keys, {}); });
    connect(m_ask, &AskView::questionChanged, this, &FiguresPage::closeDrill);
    connect(m_ask, &AskView::said, this, [this](const QString& sentence) { workplace().say(sentence); });
}

void FiguresPage::showEmptyTexts()
{
    const bool things = m_key == "desk"_L1 || m_key == "devices"_L1;
    if (m_key == "camp"_L1)
        m_view->setEmptyTexts(tr("No camp is published yet"),
                              tr("Plan a camp on the page Camps and publish it: its figures stand here."),
                              tr("Go to Camps"));
    else if (things)
        m_view->setEmptyTexts(tr("Nothing was lent yet"),
                              tr("Add the devices of the centre and lend the first one: from then on their "
                                 "figures stand here."),
                              tr("Go to Devices"));
    else
        m_view->setEmptyTexts(tr("No figures yet"),
                              tr("Enter or import courses with their participants, or lend devices: what "
                                 "happens is counted here by itself."),
                              tr("Go to Courses"));
}

void FiguresPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_halves->setOrientation(event->size().width() >= scaled(besideFrom) ? Qt::Horizontal : Qt::Vertical);
}

} // namespace kitcamp
