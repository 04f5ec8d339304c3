// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/calendarimportdialog.h"

#include "models/items/publishing/reviewedeventsmodel.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/tableframe.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString droppedFile(const QMimeData* data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
}

} // namespace

CalendarImportDialog::CalendarImportDialog(Workplace& workplace, Into into, qint64 id, QWidget* parent)
    : DialogFrame(into == Into::Sessions ? tr("Import sessions from a calendar")
                                         : tr("Import when somebody cannot come"),
                  parent)
    , m_workplace(workplace)
    , m_into(into)
    , m_id(id)
    , m_events(new ReviewedEventsModel(this))
{
    setObjectName(u"calendarImportDialog"_s);
    setAcceptDrops(true);
    buildLayout();
    connect(this, &DialogFrame::submitted, this, &CalendarImportDialog::take);
}

void CalendarImportDialog::buildLayout()
{
    setSentence(
        m_into == Into::Sessions
            ? tr("Choose a calendar file (.ics), or drop it here. Its events become sessions; events that "
                 "were taken before are changed.")
            : tr("Choose a calendar file (.ics), or drop it here. Its events become times at which this "
                 "person cannot come."));
    m_table = new TableFrame(this);
    m_table->setModel(m_events);
    m_table->view()->setObjectName(u"calendarEvents"_s);
    m_table->view()->setAccessibleName(tr("Events of the calendar"));
    m_table->emptyState()->setTexts(tr("No calendar yet"), tr("Choose a file to see what it would bring."));
    m_table->setMinimumHeight(scaled(320));
    setContent(m_table);
    connect(addButton(u"calendarFile"_s, tr("Choose a &file…")), &QPushButton::clicked, this,
            &CalendarImportDialog::chooseFile);
    m_take = setMainButton(tr("&Take these"));
    m_take->setEnabled(false);
    setMinimumWidth(scaled(900));
}

void CalendarImportDialog::chooseFile()
{
    const QString path = m_workplace.askForFile(
        this, {tr("Choose a calendar"), tr("Calendars (*.ics);;All files (*)"), {}, false});
    if (!path.isEmpty())
        takeFile(path);
}

void CalendarImportDialog::takeFile(const QString& path)
{
    message()->dismiss();
    auto review = m_into == Into::Sessions ? reviewSessions(m_workplace.store, m_id, path)
                                           : reviewAvailability(m_workplace.store, m_id, path);
    m_review = review ? *std::move(review) : CalendarReview();
    m_events->setEvents(m_review.events);
    m_take->setEnabled(!m_review.action.steps.isEmpty());
    if (!review)
        return message()->say(Tone::Bad, review.error().sentence);
    const bool wrong = m_review.count(ReviewedEvent::State::Wrong) > 0;
    message()->say(
        wrong ? Tone::Warn : Tone::Ok,
        tr("%1: %2.", "%1: file, %2: 12 new, 3 changed").arg(QFileInfo(path).fileName(), m_review.summary()));
}

void CalendarImportDialog::take()
{
    if (m_review.action.steps.isEmpty())
        return message()->say(Tone::Warn, tr("There is nothing to take. Choose a file first."));
    const auto done = m_workplace.store.perform(m_review.action);
    if (!done)
        return message()->say(Tone::Bad, done.error().sentence);
    Q_EMIT imported(m_workplace.store.sentence(done->opId) + u" ("_s + m_review.summary() + u')');
    accept();
}

void CalendarImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CalendarImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFile(droppedFile(event->mimeData()));
}

} // namespace kitcamp
