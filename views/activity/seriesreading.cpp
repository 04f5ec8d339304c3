// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SeriesForm is read; what it is made of stands in seriesform.cpp.
#include "views/activity/seriesform.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/exchange/dateparsing.h"
#include "models/exchange/registrar/weektext.h"
#include "models/store/store.h"
#include "views/records/referenceedit.h"
#include "views/sessionparts/stafffield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error notUnderstood(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}, {}, {}};
}

/// One time of a day; nullopt where the text is none.
std::optional<PatternTime> patternTime(const QString& text)
{
    static const QRegularExpression divider(u"\\s*[-–—~～至到]\\s*"_s);
    static const QRegularExpression words(u"[第节节]|periods?"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isClock = text.contains(u':') || text.contains(u'：');
    const QStringList parts = QString(text).remove(words).simplified().split(divider, Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 2)
        return std::nullopt;
    if (!isClock) {
        bool isFirst = false;
        bool isLast = false;
        const PeriodRange range{parts.constFirst().toInt(&isFirst), parts.constLast().toInt(&isLast)};
        return isFirst && isLast && range.first >= 1 && range.last >= range.first
            ? std::optional(PatternTime{range, 0, 0})
            : std::nullopt;
    }
    const auto starts = clockMinutes(parts.constFirst());
    const auto ends = clockMinutes(parts.constLast());
    if (parts.size() != 2 || !starts || !ends || *ends == *starts)
        return std::nullopt;
    // 22:00-02:00 is a night, and that it ends on the next day is among the remarks; 11:40-10:00 is a slip.
    constexpr int noon = 12 * 60;
    if (*ends < *starts && (*starts < noon || *ends > noon))
        return std::nullopt;
    const int nextDay = *ends < *starts ? SessionTime::longest : 0;
    return PatternTime{std::nullopt, *starts, *ends + nextDay - *starts};
}

} // namespace

Result<std::vector<PatternTime>> patternTimes(const QString& text)
{
    static const QRegularExpression divider(u"[;；]"_s);
    std::vector<PatternTime> times;
    for (const QString& part : text.split(divider, Qt::SkipEmptyParts)) {
        const auto time = patternTime(part.simplified());
        if (!time)
            return notUnderstood(
                SeriesForm::tr(
                    "\"%1\" is no time: write 10:00-11:40, 22:00-02:00 for a night, or 3-4 for periods.")
                    .arg(part.simplified()));
        times.push_back(*time);
    }
    if (times.empty())
        return notUnderstood(SeriesForm::tr("Say from when to when: 10:00-11:40, or 3-4 for periods."));
    return times;
}

Error SeriesForm::wrong(FormField* field, const QString& sentence)
{
    field->setError(sentence);
    return notUnderstood(sentence);
}

Result<QDate> SeriesForm::dayOf(QLineEdit* edit, FormField* field)
{
    const QDate day = parseDate(edit->text());
    if (!day.isValid())
        return wrong(field,
                     tr("\"%1\" is not a day. Write it as 2026-11-28.").arg(edit->text().simplified()));
    return day;
}

Result<void> SeriesForm::readWeeks(SeriesWish& wish)
{
    KITCAMP_ASSIGN(const TeachingCalendar calendar, loadTeachingCalendar(m_workplace.store.reader()));
    const TeachingTerm* term = calendar.term(m_term->currentData().toLongLong());
    if (!term)
        return wrong(m_termField,
                     tr("There is no term yet. Enter terms in the settings, or choose day after day."));
    wish.pattern.term = *term;
    if (m_weeks->text().simplified().isEmpty()) {
        wish.pattern.weeks = WeekSet::range(1, term->weeks);
        return {};
    }
    const ReadWeeks read = kitcamp::readWeeks(m_weeks->text());
    if (read.fault || read.weeks.isEmpty())
        return wrong(m_weeksField,
                     tr("\"%1\" are no weeks. Write them as 1-8,10-16 even.").arg(m_weeks->text()));
    wish.pattern.weeks = read.weeks;
    return {};
}

Result<void> SeriesForm::readRange(SeriesWish& wish)
{
    KITCAMP_ASSIGN(wish.pattern.from, dayOf(m_from, m_fromField));
    KITCAMP_ASSIGN(wish.pattern.until, dayOf(m_until, m_untilField));
    if (wish.pattern.until < wish.pattern.from)
        return wrong(m_untilField, tr("The last day is before the first one."));
    return {};
}

Result<void> SeriesForm::readDays(SeriesWish& wish)
{
    Weekdays weekdays;
    for (int day = 1; day <= 7; ++day) {
        if (m_weekdays[day - 1]->isChecked())
            weekdays.insert(day);
    }
    if (wish.days == SeriesWish::Days::Range) {
        wish.pattern.weekdays = weekdays.isEmpty() ? Weekdays::all() : weekdays;
        return readRange(wish);
    }
    if (weekdays.isEmpty())
        return wrong(m_weekdaysField, tr("Choose one or more days of the week."));
    wish.pattern.weekdays = weekdays;
    return readWeeks(wish);
}

Result<void> SeriesForm::readOnce(SeriesWish& wish, const std::vector<PatternTime>& times)
{
    if (m_from->text().simplified().isEmpty()) {
        wish.common.row.minutes = times.front().minutes > 0 ? times.front().minutes : wish.common.row.minutes;
        return {};
    }
    KITCAMP_ASSIGN(const QDate day, dayOf(m_from, m_fromField));
    SessionTime time{day, times.front().starts, times.front().minutes};
    if (times.front().periods) {
        KITCAMP_ASSIGN(const PeriodTables tables, loadPeriodTables(m_workplace.store.reader()));
        const auto clock = tables.clockOf(*times.front().periods, day);
        if (!clock)
            return wrong(m_timesField,
                         tr("No table of periods says when these are on that day. Write 10:00-11:40."));
        time = {day, clock->starts, clock->minutes()};
    }
    wish.once = time;
    return {};
}

Result<void> SeriesForm::readRest(SeriesWish& wish)
{
    SessionRow& row = wish.common.row;
    row.activity = m_activity;
    row.title = m_title->text().simplified();
    row.kind = m_kind->currentData().toString();
    row.onlineLink = m_link->text().trimmed();
    row.setupMinutes = m_setup->value();
    row.clearMinutes = m_clear->value();
    const auto room = m_room->id();
    if (!room)
        return wrong(m_roomField, room.error().sentence);
    row.room = *room;
    if (const auto taken = m_staff->takeTyped(); !taken) // a name that was typed but not added counts
        return wrong(m_staffField, taken.error().sentence);
    wish.common.staff = m_staff->staff();
    return {};
}

void SeriesForm::focusFirstError()
{
    m_times->setModified(true); // what is still empty when it is saved is wrong
    static_cast<void>(wish());
    m_form->focusFirstError();
}

Result<SeriesWish> SeriesForm::wish()
{
    m_form->clearErrors();
    SeriesWish wish;
    wish.days = days();
    wish.phases = wish.days == SeriesWish::Days::Range && m_phases->isChecked();
    KITCAMP_TRY(readRest(wish));
    const auto times = patternTimes(m_times->text());
    if (!times && m_times->text().isEmpty() && !m_times->isModified())
        return times.error(); // nobody came to it yet: the summary says what is missing
    if (!times)
        return wrong(m_timesField, times.error().sentence);
    if (wish.days == SeriesWish::Days::Once) {
        if (times->size() > 1)
            return wrong(m_timesField,
                         tr("A single session has one time. For several on one day choose \"Day after day\" "
                            "from that day until that day."));
        KITCAMP_TRY(readOnce(wish, *times));
        wish.common.row.setTime(wish.once);
        return wish;
    }
    wish.pattern.times = *times;
    KITCAMP_TRY(readDays(wish));
    return wish;
}

} // namespace kitcamp
