// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/availabilitydialog.h"

#include "models/activities/calendar/weekdays.h"
#include "models/activities/sessions/availabilitygrid.h"
#include "models/exchange/registrar/periodtext.h"
#include "models/items/records/recordvalues.h"
#include "views/common/formfields.h"

#include <QComboBox>
#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

AvailabilityDialog::AvailabilityDialog(Workplace& workplace, qint64 person, qint64 id, QWidget* parent)
    : ChangeDialog(workplace, id == 0 ? tr("Add a time") : tr("Change a time"), parent)
    , m_person(person)
{
    setObjectName(u"availabilityDialog"_s);
    const auto values =
        id == 0 ? Result<QJsonObject>(QJsonObject()) : readRecord(store(), u"availability"_s, id);
    const auto day = [&](QLatin1String column) {
        return QDate::fromString(values->value(column).toString(), Qt::ISODate);
    };
    if (values && !values->isEmpty()) {
        m_person = values->value("person"_L1).toString().toLongLong();
        m_before = AvailabilityLine{
            values->value("weekday"_L1).toString().toInt(),
            day("day"_L1),
            {values->value("starts"_L1).toString().toInt(), values->value("ends"_L1).toString().toInt()},
            values->value("level"_L1).toString(),
            day("from_day"_L1),
            day("until_day"_L1),
            values->value("note"_L1).toString()};
    }
    buildForm();
    fill();
    showFields();
    start();
}

void AvailabilityDialog::buildForm()
{
    m_weekday = new QComboBox(form());
    m_weekday->setObjectName(u"availabilityWeekday"_s);
    m_weekday->addItem(tr("one day"), 0);
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekday->addItem(tr("each %1", "a weekday").arg(weekdayName(weekday)), weekday);
    form()->add(tr("&When"), m_weekday);
    m_dayField = addLine(m_day, u"availabilityDay"_s, tr("&Day"), true);
    m_dayField->setHint(u"2026-10-08"_s);
    m_clockField = addLine(m_clock, u"availabilityClock"_s, tr("&Hours"));
    m_clockField->setHint(tr("9:00-12:00; empty: the whole day"));
    m_level = new QComboBox(form());
    m_level->setObjectName(u"availabilityLevel"_s);
    for (const QString& level : {u"no"_s, u"rather_not"_s, u"prefer"_s})
        m_level->addItem(availabilityLevelTitle(level), level);
    form()->addBeside(tr("W&hat it is"), m_level);
    m_fromField = addLine(m_from, u"availabilityFrom"_s, tr("&First day, if not always"));
    m_untilField = addLine(m_until, u"availabilityUntil"_s, tr("&Last day"), true);
    addLine(m_note, u"availabilityNote"_s, tr("&Note"));
    connect(m_weekday, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        lookAgain();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, &AvailabilityDialog::lookAgain);
}

void AvailabilityDialog::fill()
{
    if (!m_before)
        return;
    m_weekday->setCurrentIndex(m_before->weekday);
    m_day->setText(m_before->day.toString(Qt::ISODate));
    if (m_before->clock != ClockRange{0, 1440})
        m_clock->setText(clockText(m_before->clock));
    m_level->setCurrentIndex(m_level->findData(m_before->level));
    m_from->setText(m_before->from.toString(Qt::ISODate));
    m_until->setText(m_before->until.toString(Qt::ISODate));
    m_note->setText(m_before->note);
}

void AvailabilityDialog::showFields()
{
    const bool oneDay = m_weekday->currentData().toInt() == 0;
    m_dayField->setVisible(oneDay);
    m_fromField->setVisible(!oneDay);
    m_untilField->setVisible(!oneDay);
}

std::optional<AvailabilityLine> AvailabilityDialog::typed()
{
    AvailabilityLine line{.weekday = m_weekday->currentData().toInt(),
                          .level = m_level->currentData().toString(),
                          .note = m_note->text().simplified()};
    const QString clock = m_clock->text().simplified();
    const auto hours = clock.isEmpty() ? std::optional(ClockRange{0, 1440}) : clockOfHead(clock);
    if (!hours)
        m_clockField->setError(tr("Write a time as 9:00-12:00."));
    line.clock = hours.value_or(ClockRange{});
    const auto day = [](const QLineEdit* edit, FormField* field, bool needed) {
        const QDate date = typedDay(edit);
        if (!date.isValid() && (needed || !edit->text().simplified().isEmpty()))
            field->setError(tr("Write a day as 2026-10-08."));
        return date;
    };
    if (line.weekday == 0) {
        line.day = day(m_day, m_dayField, true);
    } else {
        line.from = day(m_from, m_fromField, false);
        line.until = day(m_until, m_untilField, false);
    }
    const bool wrong = !hours || !m_dayField->error().isEmpty() || !m_fromField->error().isEmpty()
        || !m_untilField->error().isEmpty();
    return wrong ? std::nullopt : std::optional(line);
}

Result<PreparedCalendarChange> AvailabilityDialog::prepare()
{
    const auto line = typed();
    if (!line)
        return Error{ErrorCode::Usage, tr("The form is not complete."), {}};
    KITCAMP_ASSIGN(auto lines, loadAvailability(store().reader(), m_person));
    if (m_before)
        lines.removeOne(*m_before);
    lines << *line;
    return availabilityChange(desk(), m_person, lines);
}

} // namespace kitcamp
