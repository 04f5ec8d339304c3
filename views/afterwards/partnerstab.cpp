// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/afterwards/partnerstab.h"

#include "models/items/afterwards/afterwardslines.h"
#include "models/items/afterwards/partnertable.h"
#include "views/afterwards/afterwardspapers.h"
#include "views/attendees/linelist.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastListWidth = 300;
constexpr int mostListWidth = 440;

} // namespace

PartnersTab::PartnersTab(Workplace& place, QWidget* parent)
    : AttendeeTab(place,
                  {u"participation"_s, u"person"_s, u"person_number"_s, u"organization"_s, u"activity"_s,
                   u"activity_host"_s, u"attendance"_s, u"session"_s, u"team"_s, u"team_place"_s,
                   u"judge_mark"_s, u"judging_round"_s, u"rubric_criterion"_s, u"award"_s, u"certificate"_s},
                  parent)
{
    setObjectName(u"partnersTab"_s);
    buildLayout();
}

void PartnersTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_summary = new TextLabel(TextSize::Body, this);
    m_summary->setObjectName(u"partnerSummary"_s);
    m_summary->setWordWrap(true);
    line->addWidget(m_summary, 1);
    const auto add = [&](const QString& name, const QString& text, auto run) {
        QPushButton* button = addButton(line, name, text, [this, run] { (this->*run)(); });
        button->setAccessibleName(QString(text).remove(u'&'));
        return button;
    };
    m_exportAll = add(u"exportPartners"_s, tr("&All universities into a folder…"), &PartnersTab::exportAll);
    m_export = add(u"exportPartner"_s, tr("&Export…"), &PartnersTab::exportOne);
    m_print = add(u"printPartner"_s, tr("&Print…"), &PartnersTab::print);
    dressButton(m_print, "primary");
    column->addLayout(line);
    buildTables();
    auto* both = new QHBoxLayout;
    both->setSpacing(space::medium);
    both->addWidget(m_list, 2);
    both->addWidget(m_panel, 3);
    column->addLayout(both, 1);
}

void PartnersTab::buildTables()
{
    m_list = new LineList(u"partnerTable"_s, tr("Universities"), {}, this);
    m_list->setToolsVisible(false);
    m_list->setMinimumWidth(scaled(leastListWidth));
    m_list->setMaximumWidth(scaled(mostListWidth));
    m_list->frame()->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEmptyTexts(tr("Nobody applied yet"),
                          tr("The universities of those who apply stand here, each with its own students."));
    m_panel = new Panel(tr("Students"), this);
    m_panel->setContentFlush();
    m_students = new LineList(u"partnerStudents"_s, tr("Students of the university"), {}, m_panel);
    m_students->setToolsVisible(false);
    m_students->setEmptyTexts(tr("No university selected"), tr("Select one to see what is handed to it."));
    m_panel->content()->addWidget(m_students);
    connect(m_list, &LineList::selectionChanged, this, &PartnersTab::showPartner);
    connect(m_students, &LineList::activated, this,
            [this](qint64 person) { workplace().showObject(u"person"_s, person); });
}

void PartnersTab::load()
{
    const auto read = Partners::read(workplace().store.reader(), activity(), workplace().store.clock().now());
    if (!read)
        return refuse(read.error());
    m_partners = *read;
    m_list->setTable(partnerLines(m_partners.all()));
    const auto known = std::ranges::count_if(m_partners.all(), [](const Partner& partner) {
        return partner.organization != 0 && partner.students > 0;
    });
    m_summary->setText(
        tr("%n university(ies) took part. Each is handed its own students and nobody else's data.", nullptr,
           static_cast<int>(known)));
    m_exportAll->setEnabled(!m_partners.all().isEmpty());
    if (m_list->current() == 0 && m_list->model()->rowCount() > 0)
        m_list->frame()->view()->selectRow(0);
    showPartner();
}

void PartnersTab::showPartner()
{
    const qint64 chosen = m_list->current();
    m_shown = chosen > 0 ? chosen : 0;
    const Partner* partner = chosen == 0 ? nullptr : m_partners.partner(m_shown);
    const bool known = partner && m_shown != 0;
    m_students->setTable(partnerStudentLines(
        workplace().store, partner ? m_partners.studentsOf(m_shown) : QList<StudentResult>()));
    m_panel->setHeading(known ? partner->name : tr("Students"));
    m_panel->setContext(partner ? partnerSummary(*partner) : QString());
    m_export->setEnabled(known);
    m_print->setEnabled(known);
}

void PartnersTab::exportOne()
{
    const auto table = partnerTableOf(workplace().store, activity(), m_shown);
    if (!table)
        return refuse(table.error());
    const Partner* partner = m_partners.partner(m_shown);
    const QString path = workplace().askForFile(
        this,
        {tr("Export the students of a university"), tr("Tables (*.xlsx *.csv)"),
         (partner ? QString(partner->name).replace(u'/', u' ') : tr("students")) + u".xlsx"_s, true, false});
    if (path.isEmpty())
        return;
    const auto saved = saveTableFile(*table, path);
    if (!saved)
        return refuse(saved.error());
    Q_EMIT said(Tone::Ok, tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

void PartnersTab::exportAll()
{
    const QString folder =
        workplace().askForFile(this, {tr("A folder for the universities' files"), {}, {}, true, true});
    if (folder.isEmpty())
        return;
    const auto written = savePartnerFiles(workplace().store, activity(), folder);
    if (!written)
        return refuse(written.error());
    Q_EMIT said(Tone::Ok,
                tr("Saved %n file(s) in %1, one for each university.", nullptr, *written)
                    .arg(QDir(folder).dirName()));
}

void PartnersTab::print()
{
    const auto made = partnerPaperOf(workplace().store, workplace().locale, activity(), m_shown);
    if (!made)
        return refuse(made.error());
    workplace().preview(*made);
}

void PartnersTab::arrive()
{
    m_list->arrive();
}

void PartnersTab::showObject(const QString& table, qint64 id)
{
    if (table != "organization"_L1)
        return;
    QTableView* view = m_list->frame()->view();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data(IdRole).toLongLong() == id)
            view->selectRow(row);
    }
}

std::shared_ptr<const Paper> PartnersTab::paper()
{
    const auto made = partnerPaperOf(workplace().store, workplace().locale, activity(), m_shown);
    return made ? *made : nullptr;
}

} // namespace kitcamp
