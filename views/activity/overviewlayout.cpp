// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What OverviewTab is made of; what it shows stands in overviewtab.cpp.
#include "views/activity/overviewtab.h"

#include "views/activity/activityparts.h"
#include "views/activity/mixturepanel.h"
#include "views/common/figuretile.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace kitcamp {

using namespace Qt::StringLiterals;

void OverviewTab::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::medium);
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
    // the page's ground shows through
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
}

void OverviewTab::buildTiles(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    const auto leadToChip = [this](FigureTile* tile, const QString& chip) {
        connect(tile, &QAbstractButton::clicked, this, [this, chip] { Q_EMIT chipWanted(chip); });
    };
    m_students = addTile(line, u"tileStudents"_s, tr("Students"));
    m_waiting = addTile(line, u"tileWaiting"_s, tr("Waiting"));
    m_offered = addTile(line, u"tileOffered"_s, tr("Seats offered"));
    m_sessions = addTile(line, u"tileSessions"_s, tr("Sessions"));
    m_next = addTile(line, u"tileNext"_s, tr("Next session"));
    leadToChip(m_students, u"in"_s);
    leadToChip(m_waiting, u"waiting"_s);
    leadToChip(m_offered, u"offered"_s);
    for (FigureTile* tile : {m_sessions, m_next})
        connect(tile, &QAbstractButton::clicked, this, [this] { Q_EMIT tabWanted(u"sessions"_s); });
    column->addLayout(line);
}

FigureTile* OverviewTab::addTile(QHBoxLayout* line, const QString& name, const QString& label)
{
    auto* tile = new FigureTile(label, FigureTile::Look::Framed, this);
    tile->setObjectName(name);
    line->addWidget(tile, 1);
    return tile;
}

QWidget* OverviewTab::buildLeft(QWidget* parent)
{
    auto* left = new QWidget(parent);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* panel = new Panel(tr("What it is"), left);
    auto* seats = new QPushButton(tr("&Seats…"), panel);
    seats->setObjectName(u"editSeats"_s);
    connect(seats, &QPushButton::clicked, this, &OverviewTab::editSeats);
    panel->addToHeading(seats);
    auto* facts = new QWidget(panel);
    m_facts = new QFormLayout(facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setVerticalSpacing(space::small - 2);
    m_facts->setHorizontalSpacing(space::medium);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    panel->content()->addWidget(facts);
    m_hosts = new HostPanel(workplace(), left);
    m_notes = new NotePanel(workplace(), left);
    column->addWidget(panel);
    column->addWidget(m_hosts);
    column->addWidget(m_notes);
    column->addStretch(1);
    return left;
}

QWidget* OverviewTab::buildRight(QWidget* parent)
{
    auto* right = new QWidget(parent);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    for (const Mixture mixture : {Mixture::School, Mixture::EntryYear, Mixture::Organization}) {
        auto* panel = new MixturePanel(mixture, right);
        connect(panel, &MixturePanel::partChosen, this, &OverviewTab::peopleWanted);
        column->addWidget(panel);
        m_mixtures << panel;
    }
    column->addStretch(1);
    return right;
}

} // namespace kitcamp
