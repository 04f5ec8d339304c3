// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/calendarsection.h"

#include "models/activities/calendar/clockrange.h"
#include "models/activities/calendar/weekdays.h"
#include "models/activities/sessions/calendarlookups.h"
#include "models/items/centretime.h"
#include "views/common/inlinemessage.h"
#include "views/settings/calendars/busypanel.h"
#include "views/settings/calendars/calendardialogs.h"
#include "views/settings/calendars/resourcedialogs.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const QJsonObject& values, QLatin1String column)
{
    return QDate::fromString(values.value(column).toString(), Qt::ISODate);
}

QString dayWithWeekday(QDate day)
{
    return u"%1 %2"_s.arg(shortWeekdayName(day.dayOfWeek()), day.toString(Qt::ISODate));
}

/// Hidden until they are asked for: what was over before today.
std::function<bool(const QJsonObject&)> over(Workplace& workplace, QLatin1String column)
{
    return [&workplace, column](const QJsonObject& values) {
        CentreTime time(workplace.store.clock());
        time.readZone(workplace.store.reader());
        return values.value(column).toString() < time.today().toString(Qt::ISODate);
    };
}

QString bellsText(Store& store, const QJsonObject& values)
{
    const auto clocks = clocksOfPeriods(store.reader(), values.value("id"_L1).toString().toLongLong());
    if (!clocks)
        return clocks.error().sentence;
    QStringList periods;
    for (const ClockRange clock : *clocks)
        periods << clockText(clock);
    return periods.join(u", "_s);
}

} // namespace

CalendarSection::CalendarSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(u"calendarTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"calendarTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the calendar"));
    column()->addWidget(m_tabs, 1);
    connect(message(), &InlineMessage::actionTriggered, this,
            [this] { this->workplace().showPage(u"calendar"_s); });
    addList(terms());
    addListButton(addList(holidays()));
    addList(exams());
    addList(bells());
    auto* busy = new BusyPanel(workplace, m_tabs);
    connect(busy, &BusyPanel::said, message(),
            [this](Tone tone, const QString& sentence) { message()->say(tone, sentence); });
    m_tabs->addTab(busy, tr("Busy times"));
    connect(&store(), &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"period"_s)) // the table's own row may be as it was
            m_lists.value(u"period_table"_s)->model()->reload();
    });
}

RecordListPanel* CalendarSection::addList(const RecordListOptions& options)
{
    auto* panel = new RecordListPanel(workplace(), options, m_tabs);
    connect(panel, &RecordListPanel::said, message(),
            [this](Tone tone, const QString& sentence) { message()->say(tone, sentence); });
    m_tabs->addTab(panel, options.heading);
    m_lists.insert(options.rows.table, panel);
    return panel;
}

void CalendarSection::addListButton(RecordListPanel* panel)
{
    auto* paste = new QPushButton(tr("&Paste a list…"), panel);
    paste->setObjectName(u"pasteHolidays"_s);
    panel->addToHeading(paste);
    connect(paste, &QPushButton::clicked, this, [this, panel] {
        auto* dialog = new HolidayListDialog(workplace(), panel);
        openDialog(dialog);
        dialog->present();
    });
}

void CalendarSection::openDialog(ChangeDialog* dialog)
{
    connect(dialog, &ChangeDialog::changed, this,
            [this](const QString& sentence, int sessions) { answerChange(sentence, sessions); });
}

void CalendarSection::answerChange(const Result<QString>& done, int sessions)
{
    if (done)
        message()->say(Tone::Ok, tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(*done),
                       sessions > 0 ? tr("Show the calendar") : QString());
    else
        message()->say(Tone::Bad, done.error().sentence);
}

RecordListOptions CalendarSection::terms()
{
    RecordListOptions options;
    options.rows.table = u"term"_s;
    options.rows.columns = {u"name"_s, u"first_monday"_s, u"weeks"_s};
    options.rows.computed = {
        {u"until"_s, tr("Last day"), [](Store&, const QJsonObject& values) {
             const int weeks = values.value("weeks"_L1).toString().toInt();
             return dayOf(values, "first_monday"_L1).addDays(7 * weeks - 1).toString(Qt::ISODate);
         }}};
    options.heading = tr("Terms");
    options.addText = tr("A&dd the next term…");
    options.pastText = tr("Show archi&ved");
    options.emptyTitle = tr("No terms yet");
    options.emptyHint = tr("A term gives each date its teaching week. Add the first one.");
    options.inTab = true;
    options.dialog = [this](qint64 id, QWidget* parent) -> DialogFrame* {
        auto* dialog = new TermDialog(workplace(), id, parent);
        openDialog(dialog);
        return dialog;
    };
    return options;
}

RecordListOptions CalendarSection::holidays()
{
    RecordListOptions options;
    options.rows.table = u"teaching_day"_s;
    options.rows.columns = {u"day"_s, u"name"_s};
    options.rows.computed = {
        {u"what"_s, tr("What it is"), [](Store&, const QJsonObject& values) {
             if (values.value("kind"_L1).toString() != "as"_L1)
                 return tr("no teaching");
             return tr("has the lessons of %1").arg(dayWithWeekday(dayOf(values, "follows"_L1)));
         }}};
    options.rows.isPast = over(workplace(), "day"_L1);
    options.heading = tr("Holidays");
    options.addText = tr("A&dd…");
    options.pastText = tr("Show p&ast");
    options.emptyTitle = tr("No holidays ahead");
    options.emptyHint = tr("Add holidays and make-up working days, or paste the list of the year.");
    options.inTab = true;
    options.removable = true;
    options.dialog = [this](qint64 id, QWidget* parent) -> DialogFrame* {
        auto* dialog = new HolidayDialog(workplace(), id, parent);
        openDialog(dialog);
        return dialog;
    };
    options.away = [this](RecordListPanel&, const QList<qint64>& ids, bool) { removeHolidays(ids); };
    return options;
}

void CalendarSection::removeHolidays(const QList<qint64>& ids)
{
    const auto days = datesOfTeachingDays(store().reader(), ids);
    if (!days)
        return message()->say(Tone::Bad, days.error().sentence);
    QStringList names;
    for (const QDate day : *days)
        names << day.toString(Qt::ISODate);
    changeOrAsk(
        workplace(), tr("Remove holidays"),
        [days = *days, names](const CalendarDesk& desk) {
            return daysChange(desk, {}, days, names.join(u", "_s));
        },
        this, [this](const Result<QString>& done) { answerChange(done); });
}

RecordListOptions CalendarSection::exams()
{
    RecordListOptions options;
    options.rows.table = u"exam_period"_s;
    options.rows.columns = {u"from_day"_s, u"until_day"_s, u"organization"_s, u"department"_s, u"note"_s};
    options.rows.isPast = over(workplace(), "until_day"_L1);
    options.heading = tr("Exam weeks");
    options.addText = tr("A&dd…");
    options.pastText = tr("Show p&ast");
    options.emptyTitle = tr("No exam weeks ahead");
    options.emptyHint = tr("In a school's exam weeks its students are warned about in the calendar.");
    options.inTab = true;
    options.removable = true;
    options.dialog = [this](qint64 id, QWidget* parent) -> DialogFrame* {
        auto* dialog = new ExamDialog(workplace(), id, parent);
        openDialog(dialog);
        return dialog;
    };
    return options;
}

RecordListOptions CalendarSection::bells()
{
    RecordListOptions options;
    options.rows.table = u"period_table"_s;
    options.rows.columns = {u"name"_s, u"valid_from"_s, u"valid_until"_s};
    options.rows.computed = {{u"bells"_s, tr("Periods"), bellsText}};
    options.heading = tr("Periods");
    options.addText = tr("A&dd…");
    options.pastText = tr("Show archi&ved");
    options.emptyTitle = tr("No tables of periods yet");
    options.emptyHint = tr("With the campus's bells a session can be in periods 3-4 instead of 10:00-11:40.");
    options.inTab = true;
    options.dialog = [this](qint64 id, QWidget* parent) -> DialogFrame* {
        auto* dialog = new BellsDialog(workplace(), id, parent);
        openDialog(dialog);
        return dialog;
    };
    return options;
}

void CalendarSection::select(const QString& table, qint64 id)
{
    RecordListPanel* panel = m_lists.value(table);
    if (!panel)
        return;
    m_tabs->setCurrentWidget(panel);
    panel->select(id);
}

} // namespace kitcamp
