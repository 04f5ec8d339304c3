// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/seriesdialog.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/store/store.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int RemarkColumn = 3;
constexpr qsizetype mostRemarks = 2; // the dates below matter as well

QString forbiddenText(const TriedDraft& tried)
{
    return SeriesDialog::tr("Not made: a rule of the plan forbids it. %1", "%1: sentences, what clashes")
        .arg(tried.forbidden.mid(0, mostRemarks).join(u' '));
}

} // namespace

SeriesDialog::SeriesDialog(Workplace& workplace, qint64 activity, QWidget* parent)
    : DialogFrame(tr("New sessions of %1").arg(workplace.store.naming().name(u"activity"_s, activity)),
                  parent)
    , m_workplace(workplace)
    , m_activity(activity)
    , m_trial(workplace.store)
{
    setObjectName(u"seriesDialog"_s);
    buildLayout();
    setMainButton(tr("Make them"));
    const auto filled = fill();
    connect(m_form, &SeriesForm::changed, this, &SeriesDialog::preview);
    connect(this, &DialogFrame::submitted, this, &SeriesDialog::save);
    connect(message(), &InlineMessage::actionTriggered, this, &SeriesDialog::saveAllTheSame);
    preview();
    if (!filled)
        message()->say(Tone::Bad, refusalText(filled.error()));
}

Result<void> SeriesDialog::fill()
{
    KITCAMP_ASSIGN(m_calendar, loadTeachingCalendar(m_workplace.store.reader()));
    return m_form->fill();
}

void SeriesDialog::buildLayout()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    auto* scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new SeriesForm(m_workplace, m_activity, scroll);
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(scaled(400));
    auto* panel = new Panel(tr("What they would be"), splitter);
    m_summary = new TextLabel(TextSize::Secondary, panel);
    m_summary->setObjectName(u"seriesSummary"_s);
    m_summary->setWordWrap(true);
    m_lines = new QStandardItemModel(0, 4, this);
    m_lines->setHorizontalHeaderLabels({tr("Date"), tr("Week"), tr("Time"), tr("Remark")});
    m_lines->setHeaderData(RemarkColumn, Qt::Horizontal, true, ColumnStretchRole);
    m_table = new TableFrame(panel);
    m_table->setRows(TableFrame::Rows::Wrapped);
    m_table->setModel(m_lines);
    m_table->view()->setItemDelegateForColumn(RemarkColumn, new StatusDelegate(m_table->view())); // it wraps
    m_table->view()->setObjectName(u"seriesPreview"_s);
    m_table->view()->setAccessibleName(tr("The sessions that would be made"));
    m_table->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->view()->setSortingEnabled(false);
    m_table->emptyState()->setTexts(tr("Nothing yet"), tr("Choose days and a time; the dates appear here."));
    panel->content()->addWidget(m_summary);
    panel->content()->addWidget(m_table, 1);
    panel->setMinimumWidth(scaled(520));
    splitter->addWidget(scroll);
    splitter->addWidget(panel);
    splitter->setStretchFactor(1, 1);
    setContent(splitter);
    resize(scaled(1120), scaled(640));
}

Result<PreparedSeries> SeriesDialog::prepare(const SeriesWish& wish)
{
    SessionPlanner planner(m_workplace.store.reader(), m_workplace.store.ids());
    return wish.phases ? planner.addCamp(wish.common, wish.pattern, usualPhases())
                       : planner.addSeries(wish.common, wish.pattern);
}

void SeriesDialog::addLine(QDate day, const QString& time, const QString& remark, Tone tone)
{
    QList<QStandardItem*> row;
    const QString date = u"%1 %2"_s.arg(day.toString(Qt::ISODate), shortWeekdayName(day.dayOfWeek()));
    for (const QString& text : {date, m_calendar.weekText(day), time, remark}) {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        item->setData(static_cast<int>(tone), ToneRole);
        row << item;
    }
    if (tone == Tone::Plain) // nothing to judge, so no sign
        row[RemarkColumn]->setData(static_cast<int>(Tone::Muted), ToneRole);
    m_lines->appendRow(row);
}

void SeriesDialog::addSession(const SessionRow& session, const TriedDraft& tried)
{
    const auto time = session.time();
    if (!time)
        return;
    const TriedDraft::Line clashes = tried.lines.value(session.id);
    QStringList remarks = clashes.sentences;
    if (!session.title.isEmpty())
        remarks.prepend(session.title);
    const Tone clashing = clashes.isForbidden ? Tone::Bad : Tone::Warn;
    addLine(time->date, clockText(time->clock()), remarks.join(u' '),
            clashes.sentences.isEmpty() ? Tone::Plain : clashing);
}

void SeriesDialog::showSeries(const PreparedSeries& series)
{
    const auto tried = this->tried(series.action.sessions, series.action.staff);
    const TriedDraft found = tried ? *tried : TriedDraft();
    auto skipped = series.skipped.begin();
    const auto showSkippedBefore = [&](const QDate& day) {
        for (; skipped != series.skipped.end() && (!day.isValid() || skipped->day < day); ++skipped)
            addLine(skipped->day, {}, sentenceOf(*skipped), Tone::Warn);
    };
    for (const SessionRow& session : series.action.sessions) {
        const auto time = session.time();
        if (!time)
            continue;
        showSkippedBefore(time->date);
        addSession(session, found);
    }
    showSkippedBefore({});
    const auto count = static_cast<int>(series.action.sessions.size());
    const auto left = static_cast<int>(series.skipped.size());
    QStringList sentences{tr("%n session(s).", nullptr, count)};
    if (left > 0)
        sentences << tr("%n day(s) are left out and offered again afterwards.", nullptr, left);
    if (!tried)
        sentences << refusalText(tried.error());
    else if (!found.lines.isEmpty())
        sentences << tr("%n of them clash(es) with the plan.", nullptr, int(found.lines.size()));
    sentences += series.remarks.mid(0, mostRemarks);
    if (const auto more = static_cast<int>(series.remarks.size() - mostRemarks); more > 0)
        sentences << tr("%n more remark(s) like these.", nullptr, more);
    m_summary->setText(sentences.join(u' '));
    m_summary->setTone(series.remarks.isEmpty() && found.lines.isEmpty() ? Tone::Plain : Tone::Warn);
}

void SeriesDialog::showOnce(const SeriesWish& wish)
{
    m_summary->setTone(Tone::Plain);
    m_summary->setText(wish.once ? tr("One session.") : tr("One session, to be placed in the calendar."));
    Store& store = m_workplace.store;
    const auto prepared = SessionPlanner(store.reader(), store.ids()).add(wish.common);
    const auto tried = prepared ? this->tried(prepared->action.sessions, prepared->action.staff)
                                : Result<TriedDraft>(prepared.error());
    if (!tried) {
        m_summary->setTone(Tone::Warn);
        m_summary->setText(refusalText(tried.error()));
        return;
    }
    for (const SessionRow& session : prepared->action.sessions)
        addSession(session, *tried);
    if (!tried->lines.isEmpty())
        m_summary->setTone(Tone::Warn);
}

Result<TriedDraft> SeriesDialog::tried(const QList<SessionRow>& sessions, const QList<SessionStaffRow>& staff)
{
    return m_trial.tried({sessions, staff, m_activity});
}

Result<TriedDraft> SeriesDialog::tried(const SeriesWish& wish)
{
    if (wish.days == SeriesWish::Days::Once) {
        Store& store = m_workplace.store;
        KITCAMP_ASSIGN(const auto prepared, SessionPlanner(store.reader(), store.ids()).add(wish.common));
        return tried(prepared.action.sessions, prepared.action.staff);
    }
    KITCAMP_ASSIGN(const PreparedSeries series, prepare(wish));
    return tried(series.action.sessions, series.action.staff);
}

void SeriesDialog::preview()
{
    message()->dismiss();
    m_lines->setRowCount(0);
    const auto wish = m_form->wish();
    if (!wish) {
        m_summary->setTone(Tone::Muted);
        m_summary->setText(wish.error().sentence);
        return;
    }
    if (wish->days == SeriesWish::Days::Once)
        return showOnce(*wish);
    const auto series = prepare(*wish);
    if (series)
        return showSeries(*series);
    m_summary->setTone(Tone::Warn);
    m_summary->setText(refusalText(series.error()));
}

Result<Performed> SeriesDialog::perform(const SeriesWish& wish, int& skipped)
{
    Store& store = m_workplace.store;
    if (wish.days == SeriesWish::Days::Once) {
        KITCAMP_ASSIGN(const auto prepared, SessionPlanner(store.reader(), store.ids()).add(wish.common));
        return store.perform(prepared.action);
    }
    KITCAMP_ASSIGN(const PreparedSeries series, prepare(wish));
    skipped = static_cast<int>(series.skipped.size());
    return store.perform(series.action);
}

void SeriesDialog::save()
{
    const auto wish = m_form->wish();
    if (!wish) {
        m_form->focusFirstError();
        return message()->say(Tone::Bad, wish.error().sentence);
    }
    const auto found = tried(*wish);
    if (!found)
        return message()->say(Tone::Bad, refusalText(found.error()));
    if (!found->forbidden.isEmpty())
        return message()->say(Tone::Bad, forbiddenText(*found), tr("Make them all the same"));
    saveAllTheSame();
}

void SeriesDialog::saveAllTheSame()
{
    const auto wish = m_form->wish();
    if (!wish)
        return message()->say(Tone::Bad, wish.error().sentence);
    int skipped = 0;
    const auto done = perform(*wish, skipped);
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    Q_EMIT made(m_workplace.store.sentence(done->opId), skipped);
    accept();
}

} // namespace kitcamp
