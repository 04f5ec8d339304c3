// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/afterwards/afterwardstab.h"

#include "models/items/afterwards/afterwardslines.h"
#include "models/items/afterwards/partnertable.h"
#include "views/afterwards/afterwardspapers.h"
#include "views/afterwards/invitationspage.h"
#include "views/attendees/linelist.h"
#include "views/attendees/listspapers.h"
#include "views/common/figuretile.h"
#include "views/common/tableframe.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

AfterwardsTab::AfterwardsTab(Workplace& place, QWidget* parent)
    : AttendeeTab(place,
                  {u"activity"_s, u"participation"_s, u"person"_s, u"organization"_s, u"attendance"_s,
                   u"check_in"_s, u"session"_s, u"award"_s, u"team"_s, u"team_place"_s, u"survey"_s,
                   u"survey_item"_s, u"survey_reply"_s, u"survey_answer"_s, u"notice"_s},
                  parent)
{
    setObjectName(u"afterwardsTab"_s);
    buildLayout();
    connect(m_compared, &LineList::activated, this,
            [this](qint64 camp) { workplace().showObject(u"activity"_s, camp); });
    for (LineList* people : {m_again, m_invitations->list()})
        connect(people, &LineList::activated, this,
                [this](qint64 person) { workplace().showObject(u"person"_s, person); });
    connect(m_awards, &LineList::activated, this,
            [this](qint64 award) { workplace().showObject(u"award"_s, award); });
    connect(m_invitations, &InvitationsPage::refused, this, [this](const Error& error) { refuse(error); });
    connect(m_invitations, &InvitationsPage::queued, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
}

void AfterwardsTab::showActivity(qint64 shown)
{
    m_invitations->showActivity(shown);
    AttendeeTab::showActivity(shown);
}

void AfterwardsTab::load()
{
    if (const auto done = fill(); !done)
        refuse(done.error());
}

Result<void> AfterwardsTab::fill()
{
    Store& store = workplace().store;
    KITCAMP_ASSIGN(const CampFigures camp, campFigures(store.reader(), activity()));
    fillTiles(camp);
    KITCAMP_ASSIGN(const QList<CampFigures> camps, campsCompared(store.reader(), activity()));
    m_compared->setTable(comparisonLines(camps, activity(), workplace().locale));
    KITCAMP_ASSIGN(const QList<CameAgain> again, cameAgain(store.reader(), activity()));
    m_again->setTable(cameAgainLines(again));
    KITCAMP_ASSIGN(const QList<LaterAward> awards, laterAwards(store.reader(), activity()));
    m_awards->setTable(laterAwardLines(store, awards));
    return m_invitations->load();
}

void AfterwardsTab::fillTiles(const CampFigures& camp)
{
    const auto figure = [&](Figure which, const QString& text, const QString& note = {},
                            Tone tone = Tone::Muted) {
        m_tiles[which]->setFigure(text.isEmpty() ? u"–"_s : text);
        m_tiles[which]->setNote(note, tone);
    };
    figure(Applicants, QString::number(camp.applicants), tr("%n offered", nullptr, camp.offered));
    figure(Students, QString::number(camp.students), tr("%n confirmed", nullptr, camp.confirmed));
    figure(Universities, QString::number(camp.universities),
           tr("of %n who applied", "universities", camp.applicantUniversities));
    figure(Completed, QString::number(camp.completed), percentText(camp.completedPercent()));
    figure(NoShows, QString::number(camp.noShows));
    const auto mean = camp.survey;
    figure(Survey, mean ? workplace().locale.toString(mean->mean, 'f', 2) : QString(),
           mean ? tr("of %1", "%1: the best answer").arg(mean->high) : tr("too few answers"));
}

QString AfterwardsTab::partTitle(int part) const
{
    switch (part) {
    case Compared:
        return tr("Camps compared");
    case Again:
        return tr("Who came again");
    case Awards:
        return tr("Later awards");
    default:
        return tr("Invitations");
    }
}

AfterwardsTab::Part AfterwardsTab::shownPart() const
{
    return static_cast<Part>(m_parts->currentIndex());
}

LineList* AfterwardsTab::shownList() const
{
    const std::array<LineList*, PartCount> lists{m_compared, m_again, m_awards, m_invitations->list()};
    return lists[static_cast<size_t>(shownPart())];
}

void AfterwardsTab::showPart(int part)
{
    m_parts->setCurrentIndex(part);
    arrive();
}

void AfterwardsTab::arrive()
{
    if (shownPart() == Compared && m_compared->current() == 0) {
        const auto& lines = m_compared->model()->lines();
        const auto self = std::ranges::find(lines, activity(), &Line::id);
        if (self != lines.end())
            m_compared->frame()->view()->selectRow(static_cast<int>(self - lines.begin()));
    }
    shownList()->arrive();
}

void AfterwardsTab::exportPart()
{
    const QString title = partTitle(shownPart());
    const QString path = workplace().askForFile(
        this, {tr("Export this list"), tr("Tables (*.xlsx *.csv)"), title + u".xlsx"_s, true, false});
    if (path.isEmpty())
        return;
    const auto saved = saveTable({title, {}, shownList()->shownHeader(), shownList()->shownRows(), {}}, path);
    if (!saved)
        return refuse(saved.error());
    Q_EMIT said(Tone::Ok, tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

void AfterwardsTab::printPart()
{
    const QString camp = workplace().store.naming().name(u"activity"_s, activity());
    const QString subtitle = shownPart() == Invitations ? m_invitations->summary() : QString();
    const auto made = tablePaper(workplace().store,
                                 {tr("%1: %2", "%1: camp, %2: list").arg(camp, partTitle(shownPart())),
                                  subtitle,
                                  shownList()->shownHeader(),
                                  shownList()->shownRows(),
                                  {}},
                                 workplace().locale);
    if (!made)
        return refuse(made.error());
    workplace().preview(*made);
}

void AfterwardsTab::printReport()
{
    const auto made = campReportPaperOf(workplace().store, workplace().locale, activity());
    if (!made)
        return refuse(made.error());
    workplace().preview(*made);
}

std::shared_ptr<const Paper> AfterwardsTab::paper()
{
    const auto made = campReportPaperOf(workplace().store, workplace().locale, activity());
    return made ? *made : nullptr;
}

} // namespace kitcamp
