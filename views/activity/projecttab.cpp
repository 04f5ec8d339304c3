// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/projecttab.h"

#include "models/items/activities/activitystaff.h"
#include "models/items/activities/milestonelist.h"
#include "models/items/records/recordvalues.h"
#include "models/store/recordactions.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/records/recorddialog.h"

#include <QAction>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString milestoneTable = u"milestone"_s;
constexpr int outcomeHeight = 72; // px at the usual font

} // namespace

MilestonesPage::MilestonesPage(Workplace& workplace, QWidget* parent)
    : TabList(workplace,
              {u"milestones"_s,
               tr("Milestones"),
               tr("No milestones yet"),
               tr("What should be reached by when? Enter the first step."),
               tr("New milestone…"),
               {}},
              new MilestoneList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    auto* add = header()->addMainButton(u"addMilestone"_s, tr("&New milestone…"));
    connect(add, &QPushButton::clicked, this, &MilestonesPage::addMilestone);
    giveKey(addRowAction(u"milestoneDone"_s, tr("Reached today"), [this] { setDone(true); }), Qt::Key_F6);
    addRowAction(u"milestoneOpen"_s, tr("Not reached yet"), [this] { setDone(false); });
    giveKey(addRowAction(u"editMilestone"_s, tr("Edit…"), [this] { edit(selectedIds().constFirst()); }),
            Qt::Key_F2);
    giveKey(addRowAction(u"removeMilestone"_s, tr("Remove"), [this] { removeSelected(); }), Qt::Key_Delete);
    onOpen([this](qint64 milestone) { edit(milestone); });
}

void MilestonesPage::showActivity(qint64 activity)
{
    m_activity = activity;
    static_cast<MilestoneList*>(model())->showActivity(activity);
}

void MilestonesPage::onEmptyAction()
{
    addMilestone();
}

void MilestonesPage::addMilestone()
{
    (new RecordDialog(workplace(), milestoneTable, {}, {{"activity"_L1, QString::number(m_activity)}}, this))
        ->present();
}

void MilestonesPage::edit(qint64 milestone)
{
    (new RecordDialog(workplace(), milestoneTable, {milestone}, {}, this))->present();
}

void MilestonesPage::setDone(bool done)
{
    const QString day = done ? model()->time().today().toString(Qt::ISODate) : QString();
    answer(workplace().store.perform(EditRecords{milestoneTable, selectedIds(), {{"done_on"_L1, day}}}));
}

void MilestonesPage::removeSelected()
{
    RecordBatch batch{
        u"save"_s, workplace().store.naming().name(u"activity"_s, m_activity), milestoneTable, {}};
    for (const qint64 id : selectedIds())
        batch.remove(milestoneTable, id);
    answer(workplace().store.perform(batch));
}

ProjectTab::ProjectTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
{
    setObjectName(u"projectTab"_s);
    buildLayout();
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        const bool concerned =
            announcement.rows.contains(u"activity"_s) || announcement.rows.contains(u"participation"_s);
        if (m_activity != 0 && concerned)
            refresh();
    });
}

void ProjectTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* panel = new Panel(tr("The project"), this);
    auto* save = new QPushButton(tr("&Save the outcome"), panel);
    save->setObjectName(u"saveOutcome"_s);
    panel->addToHeading(save);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(space::medium);
    m_team = new TextLabel(TextSize::Body, panel);
    m_team->setWordWrap(true);
    m_mentors = new TextLabel(TextSize::Body, panel);
    m_mentors->setWordWrap(true);
    m_outcome = new QPlainTextEdit(panel);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setPlaceholderText(tr("What came of it: a contest, a paper, a course"));
    m_outcome->setTabChangesFocus(true);
    m_outcome->setFixedHeight(scaled(outcomeHeight));
    form->addRow(tr("Team"), m_team);
    form->addRow(tr("Mentors"), m_mentors);
    form->addRow(tr("Outcome"), m_outcome);
    panel->content()->addLayout(form);
    column->addWidget(panel);
    m_page = new MilestonesPage(workplace(), this);
    column->addWidget(m_page, 1);
    connect(save, &QPushButton::clicked, this, &ProjectTab::saveOutcome);
}

void ProjectTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_page->showActivity(activity);
    m_outcome->document()->setModified(false);
    refresh();
}

Result<void> ProjectTab::showPeople(TextLabel* label, const QStringList& roles)
{
    KITCAMP_ASSIGN(const QStringList names, namesInRoles(workplace().store.reader(), m_activity, roles));
    label->setText(names.isEmpty() ? tr("nobody yet: add them on the tab Roster") : names.join(u", "_s));
    return {};
}

Result<void> ProjectTab::showAll()
{
    KITCAMP_TRY(showPeople(m_team, {u"student"_s}));
    KITCAMP_TRY(showPeople(m_mentors, {u"mentor"_s, u"teacher"_s, u"engineer"_s}));
    if (m_outcome->document()->isModified())
        return {}; // what was typed and not saved yet stays
    KITCAMP_ASSIGN(const QJsonObject values, readRecord(workplace().store, u"activity"_s, m_activity));
    if (m_outcome->toPlainText() != values.value("outcome"_L1).toString())
        m_outcome->setPlainText(values.value("outcome"_L1).toString());
    return {};
}

void ProjectTab::refresh()
{
    if (const auto shown = showAll(); !shown)
        Q_EMIT said(Tone::Bad, refusalText(shown.error()));
}

void ProjectTab::saveOutcome()
{
    Store& store = workplace().store;
    const auto done = store.perform(
        EditRecords{u"activity"_s, {m_activity}, {{"outcome"_L1, m_outcome->toPlainText().trimmed()}}});
    if (!done)
        return Q_EMIT said(Tone::Bad, done.error().sentence);
    m_outcome->document()->setModified(false);
    Q_EMIT said(done->seq == 0 ? Tone::Plain : Tone::Ok,
                done->seq == 0 ? tr("Nothing was changed.") : store.sentence(done->opId));
}

} // namespace kitcamp
