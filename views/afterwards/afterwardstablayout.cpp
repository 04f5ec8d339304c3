// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What AfterwardsTab is made of; what it does stands in afterwardstab.cpp.
#include "views/afterwards/afterwardstab.h"
#include "views/afterwards/invitationspage.h"
#include "views/attendees/linelist.h"
#include "views/common/figuretile.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

void AfterwardsTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    buildTiles(column);
    buildLine(column);
    buildParts(column);
}

/// Each figure leads to where its people stand.
void AfterwardsTab::buildTiles(QVBoxLayout* column)
{
    struct Tile {
        QString name;
        QString label;
        QString tab;
    };
    const std::array<Tile, FigureCount> tiles{{{u"applicants"_s, tr("Applicants"), u"applications"_s},
                                               {u"students"_s, tr("Took part"), u"roster"_s},
                                               {u"universities"_s, tr("Universities"), u"partners"_s},
                                               {u"completed"_s, tr("Completed"), u"certificates"_s},
                                               {u"noShows"_s, tr("Did not come"), u"roster"_s},
                                               {u"survey"_s, tr("Questionnaire"), u"surveys"_s}}};
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    for (size_t i = 0; i < tiles.size(); ++i) {
        auto* tile = new FigureTile(tiles[i].label, FigureTile::Look::Framed, this);
        tile->setObjectName(u"figure_"_s + tiles[i].name);
        connect(tile, &FigureTile::clicked, this, [this, tab = tiles[i].tab] { Q_EMIT tabWanted(tab); });
        line->addWidget(tile, 1);
        m_tiles[i] = tile;
    }
    column->addLayout(line);
}

void AfterwardsTab::buildLine(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    auto* group = new QButtonGroup(this);
    const std::array<QString, PartCount> names{u"comparedPart"_s, u"againPart"_s, u"awardsPart"_s,
                                               u"invitationsPart"_s};
    const std::array<QString, PartCount> texts{tr("Camps co&mpared"), tr("Who came &again"),
                                               tr("Later a&wards"), tr("In&vitations")};
    for (int part = 0; part < PartCount; ++part) {
        const auto i = static_cast<size_t>(part);
        m_chips[i] = addButton(line, names[i], texts[i], [this, part] { showPart(part); });
        m_chips[i]->setAccessibleName(QString(texts[i]).remove(u'&'));
        m_chips[i]->setCheckable(true);
        dressButton(m_chips[i], "chip");
        group->addButton(m_chips[i]);
    }
    m_chips[Compared]->setChecked(true);
    line->addStretch();
    const auto add = [&](const QString& name, const QString& text, const std::function<void()>& run) {
        QPushButton* button = addButton(line, name, text, run);
        button->setAccessibleName(QString(text).remove(u'&'));
        return button;
    };
    add(u"exportAfterwards"_s, tr("&Export…"), [this] { exportPart(); });
    add(u"printAfterwards"_s, tr("&Print list…"), [this] { printPart(); });
    dressButton(add(u"campReport"_s, tr("&Report of the camp…"), [this] { printReport(); }), "primary");
    column->addLayout(line);
}

LineList* AfterwardsTab::addList(const QString& name, const QString& title, const QString& marked)
{
    auto* list = new LineList(name, title, marked, m_parts);
    m_parts->addWidget(list);
    return list;
}

void AfterwardsTab::buildParts(QVBoxLayout* column)
{
    m_parts = new QStackedWidget(this);
    m_compared = addList(u"comparedTable"_s, partTitle(Compared));
    m_compared->setToolsVisible(false);
    m_compared->setEmptyTexts(tr("No camp yet"), tr("The camps of the centre stand here."));
    m_again = addList(u"againTable"_s, partTitle(Again), tr("Only who came &back"));
    m_again->setEmptyTexts(
        tr("Nobody came again"),
        tr("Whoever was in another activity of the centre, before or after, stands here."));
    m_awards = addList(u"laterAwardTable"_s, partTitle(Awards));
    m_awards->setToolsVisible(false);
    m_awards->setEmptyTexts(
        tr("No later award"),
        tr("Awards that people and teams of this camp are given after it stand here. Enter "
           "them under Ranking and awards."));
    m_invitations = new InvitationsPage(workplace(), m_parts);
    m_parts->addWidget(m_invitations);
    column->addWidget(m_parts, 1);
}

} // namespace kitcamp
