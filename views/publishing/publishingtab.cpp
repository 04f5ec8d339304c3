// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/publishingtab.h"

#include "models/items/centretime.h"
#include "models/items/publishing/noticelookups.h"
#include "models/items/publishing/publishchangesmodel.h"
#include "models/items/publishing/publishingchoices.h"
#include "models/store/store.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/papers/paperframe.h"
#include "views/publishing/calendarimportdialog.h"
#include "views/publishing/calendarsaving.h"
#include "views/publishing/noticedialog.h"
#include "views/publishing/publishblockers.h"
#include "views/publishing/publishdialog.h"
#include "views/timetables/timetablecontent.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

PublishingTab::PublishingTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_changes(new PublishChangesModel(this))
{
    setObjectName(u"publishingTab"_s);
    m_later.setSingleShot(true);
    m_later.setInterval(100);
    buildLayout();
    connectSignals();
}

void PublishingTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::medium);
    m_state = new TextLabel(TextSize::Body, this);
    m_state->setObjectName(u"publishState"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_publish = addAction(u"publishActivity"_s, tr("&Publish…"), [this] { publish(); });
    dressButton(m_publish, "primary");
    m_notices = addAction(u"activityNotices"_s, tr("Notices"), [this] {
        workplace().showObject(u"notice"_s, m_notices->property("first").toLongLong());
    });
    for (QPushButton* button :
         {m_publish, addAction(u"writeToRoster"_s, tr("&Write to the roster…"), [this] { write(); }),
          m_notices, addAction(u"saveCalendar"_s, tr("Save as &calendar…"), [this] { saveCalendarFile(); }),
          addAction(u"importCalendar"_s, tr("&Import a calendar…"), [this] { importCalendar(); }),
          addAction(u"showTimetable"_s, tr("&Timetable"), [this] { showTimetable(); })})
        line->addWidget(button);
    line->addStretch();
    column->addLayout(line);
    m_table = new TableFrame(this);
    m_table->setRows(TableFrame::Rows::Wrapped);
    m_table->setModel(m_changes);
    m_table->view()->setItemDelegateForColumn(PublishChangesModel::SessionColumn,
                                              new TwoLineDelegate(m_table->view()));
    m_table->view()->setItemDelegateForColumn(PublishChangesModel::SentenceColumn,
                                              new StatusDelegate(m_table->view()));
    m_table->view()->setObjectName(u"waitingChanges"_s);
    m_table->view()->setAccessibleName(tr("Changes that are not published"));
    m_changes->setShownOnly(true);
    m_table->emptyState()->setTexts(tr("Everything is published"),
                                    tr("When a session is added, moved or called off, it stands here."));
    column->addWidget(m_table, 1);
}

QPushButton* PublishingTab::addAction(const QString& name, const QString& text, std::function<void()> run)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    return button;
}

void PublishingTab::connectSignals()
{
    connect(&m_later, &QTimer::timeout, this, &PublishingTab::load);
    connect(&workplace().store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const QString& table : {u"session"_s, u"session_staff"_s, u"published_session"_s, u"activity"_s,
                                     u"notice"_s, u"participation"_s, u"room"_s}) {
            if (announcement.rows.contains(table))
                return m_later.start();
        }
    });
}

void PublishingTab::showActivity(qint64 activity)
{
    m_activity = activity;
    load();
}

void PublishingTab::arrive()
{
    (m_publish->isEnabled() ? static_cast<QWidget*>(m_publish) : m_table->view())
        ->setFocus(Qt::OtherFocusReason);
}

bool PublishingTab::hasPublished() const
{
    const auto published = hasPublishedPlan(workplace().store.reader(), m_activity);
    return published && *published;
}

void PublishingTab::load()
{
    Store& store = workplace().store;
    CentreTime time(store.clock());
    time.readZone(store.reader());
    const auto changes =
        planChanges(store.reader(), time.today().toString(Qt::ISODate), QSet<qint64>{m_activity});
    auto rows =
        changes ? publishRows(store.reader(), *changes, {}) : Result<QList<PublishRow>>(changes.error());
    if (!rows) {
        Q_EMIT said(Tone::Bad, rows.error().sentence);
        return;
    }
    m_changes->setRows(*std::move(rows));
    const int waiting = m_changes->rowCount();
    const bool published = hasPublished();
    const QString nothing =
        published ? tr("People know the plan as it stands here.") : tr("There is no plan to publish yet.");
    m_state->setText(waiting == 0
                         ? nothing
                         : (published ? tr("%n change(s) that nobody was told of.", "", waiting)
                                      : tr("Nothing is published yet: %n session(s) wait.", "", waiting)));
    m_publish->setEnabled(waiting > 0);
    const auto read = openNoticesOf(store.reader(), m_activity);
    const OpenNotices open = read ? *read : OpenNotices();
    m_notices->setText(tr("%n notice(s) to send", "", open.count));
    m_notices->setProperty("first", open.first);
    m_notices->setVisible(open.count > 0);
}

void PublishingTab::publish()
{
    auto* dialog = new PublishDialog(workplace(), {m_activity}, this);
    connect(dialog, &PublishDialog::published, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void PublishingTab::write()
{
    auto* dialog = new NoticeDialog(workplace(), m_activity, this);
    connect(dialog, &NoticeDialog::queued, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void PublishingTab::saveCalendarFile()
{
    TimetableScope scope{TimetableOf::Activity, m_activity};
    scope.plan = hasPublished() ? TimetablePlan::Published : TimetablePlan::Draft;
    const auto saved = saveCalendar(workplace(), scope, this);
    if (!saved)
        Q_EMIT said(Tone::Bad, saved.error().sentence);
    else if (!saved->isEmpty())
        Q_EMIT said(Tone::Ok, *saved);
}

void PublishingTab::importCalendar()
{
    auto* dialog =
        new CalendarImportDialog(workplace(), CalendarImportDialog::Into::Sessions, m_activity, this);
    connect(dialog, &CalendarImportDialog::imported, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void PublishingTab::showTimetable()
{
    TimetableScope scope{TimetableOf::Activity, m_activity};
    scope.plan = hasPublished() ? TimetablePlan::Published : TimetablePlan::Draft;
    if (const auto shown = previewTimetable(workplace(), scope); !shown)
        Q_EMIT said(Tone::Bad, shown.error().sentence);
}

std::shared_ptr<const Paper> PublishingTab::paper()
{
    TimetableScope scope{TimetableOf::Activity, m_activity};
    scope.plan = hasPublished() ? TimetablePlan::Published : TimetablePlan::Draft;
    const auto frame = paperFrameOf(workplace().store, workplace().locale);
    if (!frame)
        return {};
    auto made = timetablePaperOf(workplace().store, scope, *frame);
    return made ? *std::move(made) : nullptr;
}

} // namespace kitcamp
