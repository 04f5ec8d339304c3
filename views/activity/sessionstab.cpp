// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/sessionstab.h"

#include "models/items/activities/activityfacts.h"
#include "models/items/activities/sessionlist.h"
#include "views/activity/seriesdialog.h"
#include "views/activity/skippeddialog.h"
#include "views/common/pageheader.h"
#include "views/common/reasondialog.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

SessionsPage::SessionsPage(Workplace& workplace, QWidget* parent)
    : TabList(
        workplace,
        {u"sessions"_s,
         tr("Sessions"),
         tr("No sessions yet"),
         tr("Make them from a pattern: days of the week, weeks and a time. Holidays are left out and offered "
            "again."),
         tr("New sessions…"),
         {}},
        new SessionList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    addButtons();
    addActions();
    onOpen([this](qint64 session) { openInCalendar(session); });
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (m_activity != 0 && announcement.rows.contains(u"session_series"_s))
            updateButtons();
    });
}

SessionPlanner SessionsPage::planner() const
{
    return {workplace().store.reader(), workplace().store.ids()};
}

void SessionsPage::showActivity(qint64 activity)
{
    m_activity = activity;
    static_cast<SessionList*>(model())->showActivity(activity);
    updateButtons();
}

void SessionsPage::updateButtons()
{
    const auto series = seriesWithSkippedDays(workplace().store.reader(), m_activity);
    m_skipped->setVisible(series && !series->isEmpty());
    if (!series)
        say(Tone::Bad, series.error().sentence);
}

void SessionsPage::addButtons()
{
    auto* calendar = header()->addButton(u"openCalendar"_s, tr("&Calendar"));
    calendar->setToolTip(tr("Show the selected session in the calendar"));
    connect(calendar, &QPushButton::clicked, this, [this] {
        const QList<qint64> ids = selectedIds();
        if (ids.isEmpty())
            workplace().showPage(u"calendar"_s);
        else
            openInCalendar(ids.constFirst());
    });
    m_skipped = header()->addButton(u"skippedDays"_s, tr("Days left &out…"));
    connect(m_skipped, &QPushButton::clicked, this, &SessionsPage::offerSkipped);
    auto* add = header()->addMainButton(u"newSeries"_s, tr("&New sessions…"));
    connect(add, &QPushButton::clicked, this, &SessionsPage::newSeries);
}

void SessionsPage::addActions()
{
    giveKey(addRowAction(u"sessionInCalendar"_s, tr("Open in the calendar"),
                         [this] { openInCalendar(selectedIds().constFirst()); }),
            Qt::Key_F4);
    addRowAction(u"copySession"_s, tr("Copy, to be placed"), [this] { copySelected(); });
    giveKey(addRowAction(u"cancelSession"_s, tr("Cancel…"), [this] { cancelSelected(); }), Qt::Key_F8);
    addRowAction(u"restoreSession"_s, tr("Hold it after all"), [this] { restoreSelected(); });
    giveKey(addRowAction(u"removeSession"_s, tr("Remove"), [this] { removeSelected(); }), Qt::Key_Delete);
    addRowAction(u"renumberSessions"_s, tr("Number all sessions by time"), [this] { renumber(); });
}

void SessionsPage::onEmptyAction()
{
    newSeries();
}

void SessionsPage::newSeries()
{
    auto* dialog = new SeriesDialog(workplace(), m_activity, this);
    connect(dialog, &SeriesDialog::made, this, [this](const QString& sentence, int skipped) {
        const QString made = tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(sentence);
        if (skipped == 0)
            return say(Tone::Ok, made);
        say(Tone::Warn,
            made + u' '
                + tr("%n day(s) were left out: \"Days left out\" offers other days for them.", nullptr,
                     skipped));
    });
    dialog->present();
}

void SessionsPage::offerSkipped()
{
    auto* dialog = new SkippedDialog(workplace(), m_activity, this);
    connect(dialog, &SkippedDialog::done, this, &SessionsPage::answer);
    dialog->present();
}

void SessionsPage::openInCalendar(qint64 session)
{
    workplace().showObject(u"session"_s, session);
}

void SessionsPage::cancelSelected()
{
    const QList<qint64> ids = selectedIds();
    auto* dialog = new ReasonDialog({tr("Cancel %n session(s)", nullptr, static_cast<int>(ids.size())),
                                     tr("They stay visible as cancelled. The reason goes into the notices."),
                                     tr("Done"),
                                     {}},
                                    this);
    connect(dialog, &ReasonDialog::given, this, [this, ids](const QString& reason) {
        answer(workplace().store.perform(CancelSessions{ids, reason}));
    });
    dialog->present();
}

void SessionsPage::restoreSelected()
{
    answer(workplace().store.perform(RestoreSessions{selectedIds()}));
}

void SessionsPage::removeSelected()
{
    const QList<qint64> ids = selectedIds();
    Store& store = workplace().store;
    const QString name = ids.size() == 1 ? store.naming().name(u"session"_s, ids.constFirst())
                                         : store.naming().name(u"activity"_s, m_activity);
    answer(store.perform(RemoveSessions{ids, name}));
}

void SessionsPage::copySelected()
{
    const auto prepared = planner().copy(selectedIds().constFirst(), {});
    answer(prepared ? workplace().store.perform(prepared->action) : Result<Performed>(prepared.error()));
}

void SessionsPage::renumber()
{
    const auto prepared = planner().renumber(m_activity);
    if (prepared && prepared->isEmpty())
        return say(Tone::Plain, tr("The numbers are right already."));
    answer(prepared ? workplace().store.perform(*prepared) : Result<Performed>(prepared.error()));
}

SessionsTab::SessionsTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
{
    setObjectName(u"sessionsTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new SessionsPage(workplace, this);
    column->addWidget(m_page);
}

} // namespace kitcamp
