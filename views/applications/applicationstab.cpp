// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/applicationstab.h"

#include "views/activity/rosterdeeds.h"
#include "views/applications/applicantlist.h"
#include "views/applications/applicationreader.h"
#include "views/applications/selectionnoticesdialog.h"
#include "views/applications/selectionpapers.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/importing/campimports.h"

#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ApplicationsTab::ApplicationsTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_keeper(new SelectionKeeper(workplace.store, workplace.locale, this))
{
    setObjectName(u"applicationsTab"_s);
    buildLayout();
    connectSignals();
}

void ApplicationsTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(buildHead());
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_list = new ApplicantList(workplace(), *m_keeper, split);
    split->addWidget(m_list);
    split->addWidget(buildRight());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({scaled(400), scaled(600)});
    column->addWidget(split, 1);
    auto* keys = new TextLabel(tr("Keys: J K next and previous · O offer · W wait · D decline · 1 to 9 "
                                  "points, F full marks, 0 none, "
                                  "Del takes them away · Tab next criterion · N note · / find · U undo"),
                               TextSize::Small, this);
    keys->setObjectName(u"readingKeys"_s);
    keys->setTone(Tone::Muted);
    keys->setWordWrap(true);
    column->addWidget(keys);
}

QWidget* ApplicationsTab::buildHead()
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_context = new TextLabel(TextSize::Secondary, head);
    m_context->setObjectName(u"applicationsContext"_s);
    m_context->setTone(Tone::Muted);
    m_context->setElided(true);
    line->addWidget(m_context, 1);
    const auto add = [&](const QString& name, const QString& text, void (ApplicationsTab::*run)()) {
        auto* button = new QPushButton(text, head);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    };
    auto* importing = new QPushButton(tr("&Import…"), head);
    importing->setObjectName(u"importApplications"_s);
    connect(importing, &QPushButton::clicked, this,
            [this] { openApplicationsImport(workplace(), m_keeper->activity(), this); });
    line->addWidget(importing);
    add(u"exportApplicants"_s, tr("&Export…"), &ApplicationsTab::exportList);
    add(u"writeSelectionNotices"_s, tr("&Notices…"), &ApplicationsTab::writeNotices);
    return head;
}

QWidget* ApplicationsTab::buildRight()
{
    auto* panel = new Panel(this);
    panel->setContentFlush();
    m_reader = new ApplicationReader(*m_keeper, panel);
    panel->content()->addWidget(m_reader, 1);
    auto* bar = new QWidget(panel);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(space::medium, space::small, space::medium, space::small);
    line->setSpacing(space::small);
    const auto add = [&](const QString& name, const QString& text, const QString& tip, auto run) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    dressButton(add(u"offerApplicant"_s, tr("Offer"), tr("Key O"), [this] { decide(u"offered"_s); }),
                "primary");
    add(u"letApplicantWait"_s, tr("Wait"), tr("Key W"), [this] { decide(u"waiting"_s); });
    add(u"declineApplicant"_s, tr("Decline…"), tr("Key D"), [this] { decide(u"declined"_s); });
    line->addStretch(1);
    add(u"noteApplicant"_s, tr("Note…"), tr("Key N"), [this] { writeNote(); });
    panel->content()->addWidget(bar);
    return panel;
}

void ApplicationsTab::connectSignals()
{
    for (QWidget* reads : std::initializer_list<QWidget*>{m_list->view(), m_reader})
        reads->installEventFilter(this);
    connect(m_keeper, &SelectionKeeper::changed, this, &ApplicationsTab::onKeeperChanged);
    const auto bad = [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); };
    connect(m_keeper, &SelectionKeeper::failed, this, bad);
    connect(m_reader, &ApplicationReader::failed, this, bad);
    connect(m_list, &ApplicantList::currentChanged, m_reader, qOverload<qint64>(&ApplicationReader::show));
    connect(m_list, &ApplicantList::importWanted, this,
            [this] { openApplicationsImport(workplace(), m_keeper->activity(), this); });
    connect(m_reader, &ApplicationReader::criterionChosen, this, [this](int place) {
        m_reader->setCriterion(place);
        m_list->view()->setFocus(Qt::OtherFocusReason);
    });
}

void ApplicationsTab::showActivity(qint64 activity)
{
    if (m_deeds)
        m_deeds->deleteLater();
    m_deeds = new RosterDeeds(workplace(), activity, this);
    connect(m_deeds, &RosterDeeds::said, this, &ApplicationsTab::said);
    m_keeper->showActivity(activity);
    m_reader->setCriterion(0);
    m_list->step(0);
}

void ApplicationsTab::arrive()
{
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void ApplicationsTab::showObject(const QString& table, qint64 id)
{
    if (table == "participation"_L1)
        m_list->choose(id);
}

qint64 ApplicationsTab::current() const
{
    return m_list->current();
}

void ApplicationsTab::onKeeperChanged()
{
    const SelectionBook& book = m_keeper->book();
    const auto unread =
        std::count_if(book.applicants.begin(), book.applicants.end(),
                      [](const Applicant& one) { return one.isCandidate() && one.isUnread(); });
    m_context->setText(tr("%1 applicants, %2 to decide, %3 of them without a mark", "numbers of people")
                           .arg(book.applicants.size())
                           .arg(book.candidates())
                           .arg(unread));
    const int last = std::max(0, static_cast<int>(book.criteria.size()) - 1);
    if (m_reader->criterion() > last)
        m_reader->setCriterion(last);
}

std::shared_ptr<const Paper> ApplicationsTab::paper()
{
    QList<qint64> shown;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        shown << m_list->model()->participationAt(row);
    return applicantPaper(workplace().store, applicantTable(*m_keeper, shown), workplace().locale);
}

void ApplicationsTab::exportList()
{
    const QString path = workplace().askForFile(this,
                                                {tr("Export applicants"), tr("Tables (*.xlsx *.csv)"),
                                                 m_keeper->book().name + u".xlsx"_s, true, false});
    if (path.isEmpty())
        return;
    QList<qint64> shown;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        shown << m_list->model()->participationAt(row);
    const auto done = saveApplicants(workplace().store, applicantTable(*m_keeper, shown), path);
    Q_EMIT said(done ? Tone::Ok : Tone::Bad, done ? tr("Written to %1.").arg(path) : done.error().sentence);
}

void ApplicationsTab::writeNotices()
{
    auto* dialog = new SelectionNoticesDialog(workplace(), m_keeper->activity(), this);
    connect(dialog, &SelectionNoticesDialog::queued, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void ApplicationsTab::answer(const Result<Performed>& done)
{
    if (!done)
        return Q_EMIT said(Tone::Bad, refusalText(done.error()));
    if (done->seq != 0)
        Q_EMIT said(
            Tone::Ok,
            tr("%1. U takes it back.", "%1: what was done").arg(workplace().store.sentence(done->opId)));
}

} // namespace kitcamp
