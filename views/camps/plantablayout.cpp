// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What PlanTab is made of; what it shows stands in plantab.cpp.
#include "views/activity/activityparts.h"
#include "views/activity/linkrows.h"
#include "views/camps/campdocuments.h"
#include "views/camps/dayspanel.h"
#include "views/camps/planpanel.h"
#include "views/camps/plantab.h"
#include "views/camps/savetemplatedialog.h"
#include "views/common/figuretile.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace kitcamp {

using namespace Qt::StringLiterals;

void PlanTab::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::medium);
    buildActions(outer);
    buildTiles(outer);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    line->addWidget(buildLeft(content), 3);
    line->addWidget(buildRight(content), 2);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // the page's ground shows through
    scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
}

void PlanTab::buildActions(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    const auto add = [&](const QString& name, const QString& text, auto run) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    };
    add(u"campTexts"_s, tr("Call and &questions…"),
        [this] { presentCampTexts(workplace(), m_activity, this); });
    add(u"nominationForm"_s, tr("&Nomination form…"),
        [this] { presentNominationForm(workplace(), m_activity, this); });
    add(u"copyCamp"_s, tr("Copy to another &year…"), [this] { copyCamp(); });
    add(u"saveTemplate"_s, tr("Save as &template…"),
        [this] { (new SaveTemplateDialog(workplace(), m_activity, this))->present(); });
    line->addStretch();
    column->addLayout(line);
}

void PlanTab::buildTiles(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    m_dates = addTile(line, u"tileDates"_s, tr("Days"));
    m_seats = addTile(line, u"tileSeats"_s, tr("Seats"));
    m_sessions = addTile(line, u"tileSessions"_s, tr("Sessions"));
    m_open = addTile(line, u"tileMissing"_s, tr("Still missing"));
    m_open->setClickable(false);
    connect(m_dates, &QAbstractButton::clicked, this, &PlanTab::editCamp);
    connect(m_seats, &QAbstractButton::clicked, this, &PlanTab::editSeats);
    connect(m_sessions, &QAbstractButton::clicked, this, [this] { Q_EMIT tabWanted(u"sessions"_s); });
    column->addLayout(line);
}

FigureTile* PlanTab::addTile(QHBoxLayout* line, const QString& name, const QString& label)
{
    auto* tile = new FigureTile(label, FigureTile::Look::Framed, this);
    tile->setObjectName(name);
    line->addWidget(tile, 1);
    return tile;
}

QWidget* PlanTab::buildLeft(QWidget* parent)
{
    auto* left = new QWidget(parent);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_days = new DaysPanel(workplace(), left);
    column->addWidget(m_days);
    column->addStretch(1);
    return left;
}

QWidget* PlanTab::buildRight(QWidget* parent)
{
    auto* right = new QWidget(parent);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_missing = new Panel(tr("Still missing"), right);
    m_missing->setObjectName(u"missingPanel"_s);
    m_missingRows = new LinkRows(m_missing);
    m_missing->content()->addWidget(m_missingRows);
    column->addWidget(m_missing);
    m_hosts = new HostPanel(workplace(), right);
    column->addWidget(m_hosts);
    connect(m_hosts, &HostPanel::answered, this, &PlanTab::answer);
    addPanels(right, column);
    column->addStretch(1);
    return right;
}

void PlanTab::addPanels(QWidget* parent, QVBoxLayout* column)
{
    const PlanPanel::Description descriptions[] = {
        {u"camp_phase"_s, tr("Phases"), tr("Theory, practice, project work: from which day to which?"),
         tr("Add a phase"), true},
        {u"camp_quota"_s, tr("Quotas"), tr("Nothing limits who is offered a seat."), tr("Add a quota")},
        {u"kit_item"_s, tr("Kit of a team"), tr("Which devices does each team get?"),
         tr("Add a device to the kit")},
        {u"pretraining_module"_s, tr("Pre-training"),
         tr("What do participants work through before they come?"), tr("Add a module"), true},
        {u"cloud_resource"_s, tr("Cloud resources"), tr("Accounts of computing platforms stand here."),
         tr("Add a cloud resource")},
        {u"judging_round"_s, tr("Jury"), tr("Rounds of the jury with their criteria stand here."),
         tr("Add a round"), true}};
    for (const PlanPanel::Description& description : descriptions) {
        auto* panel = new PlanPanel(workplace(), description, parent);
        connect(panel, &PlanPanel::answered, this, &PlanTab::answer);
        m_panels.insert(description.table, panel);
        column->addWidget(panel);
    }
}

} // namespace kitcamp
