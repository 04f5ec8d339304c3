// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/specialdaydialog.h"

#include "models/items/records/recordvalues.h"
#include "models/items/settings/openingrecords.h"
#include "models/lending/rules/calendarimport.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"

#include <QComboBox>
#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

SpecialDayDialog::SpecialDayDialog(Workplace& workplace, qint64 id, QWidget* parent)
    : DialogFrame(id == 0 ? tr("Add special days") : tr("Edit a special day"), parent)
    , m_workplace(workplace)
    , m_id(id)
{
    setObjectName(u"specialDayDialog"_s);
    buildForm();
    fill();
    updateFields();
    setMainButton(tr("Save"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SpecialDayDialog::updateFields);
    connect(this, &DialogFrame::submitted, this, &SpecialDayDialog::save);
}

void SpecialDayDialog::buildForm()
{
    m_form = new FormFields(this);
    m_days = new QLineEdit(m_form);
    m_days->setObjectName(u"specialDays"_s);
    m_daysField = m_form->add(tr("&Day, or first and last day"), m_days);
    m_daysField->setHint(tr("2026-10-01, or 2026-10-01~2026-10-07"));
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(u"specialKind"_s);
    m_kind->addItem(tr("Closed"), int(DayException::Kind::Closed));
    m_kind->addItem(tr("Open"), int(DayException::Kind::AsWeekday));
    m_kind->addItem(tr("Other hours"), int(DayException::Kind::OtherHours));
    m_form->add(tr("&What it is"), m_kind);
    m_follows = new QComboBox(m_form);
    m_follows->setObjectName(u"specialFollows"_s);
    m_follows->addItem(tr("its own weekday"), 0);
    for (int day = 1; day <= 7; ++day)
        m_follows->addItem(locale().standaloneDayName(day, QLocale::LongFormat), day);
    m_followsField = m_form->add(tr("With the hours &of"), m_follows);
    m_hours = new QLineEdit(m_form);
    m_hours->setObjectName(u"specialHours"_s);
    m_hours->setPlaceholderText(u"9:00-12:00, 13:30-17:00"_s);
    m_hoursField = m_form->add(tr("&Hours"), m_hours);
    m_note = new QLineEdit(m_form);
    m_note->setObjectName(u"specialNote"_s);
    m_form->add(tr("&Note"), m_note);
    setContent(m_form);
}

void SpecialDayDialog::fill()
{
    if (m_id == 0)
        return;
    const auto values = readRecord(m_workplace.store, u"opening_exception"_s, m_id);
    if (!values) {
        message()->say(Tone::Bad, values.error().sentence);
        return;
    }
    m_dayBefore = values->value("day"_L1).toString();
    const QString kind = values->value("kind"_L1).toString();
    m_days->setText(m_dayBefore);
    m_kind->setCurrentIndex(kind == "closed"_L1 ? 0 : kind == "open"_L1 ? 1 : 2);
    m_follows->setCurrentIndex(m_follows->findData(values->value("follows"_L1).toString().toInt()));
    if (kind == "other"_L1)
        m_hours->setText(specialDayText(*values));
    m_note->setText(values->value("note"_L1).toString());
}

void SpecialDayDialog::updateFields()
{
    const auto kind = static_cast<DayException::Kind>(m_kind->currentData().toInt());
    m_followsField->setVisible(kind == DayException::Kind::AsWeekday);
    m_hoursField->setVisible(kind == DayException::Kind::OtherHours);
}

/// nullopt where a field is wrong; it says so itself.
std::optional<DayExceptions> SpecialDayDialog::entered()
{
    m_form->clearErrors();
    DayException day;
    day.kind = static_cast<DayException::Kind>(m_kind->currentData().toInt());
    day.note = m_note->text().simplified();
    if (day.kind == DayException::Kind::AsWeekday)
        day.weekday = m_follows->currentData().toInt();
    if (day.kind == DayException::Kind::OtherHours) {
        const auto hours = parseHours(m_hours->text());
        if (hours)
            day.hours = *hours;
        else
            m_hoursField->setError(hours.error().sentence);
    }
    const auto span = parseDateSpan(m_days->text());
    if (!span)
        m_daysField->setError(span.error().sentence);
    if (!m_form->focusFirstError())
        return std::nullopt;
    DayExceptions days;
    for (QDate date = span->first; date <= span->last; date = date.addDays(1))
        days.insert(date, day);
    return days;
}

void SpecialDayDialog::save()
{
    const auto days = entered();
    if (!days)
        return;
    Store& store = m_workplace.store;
    auto batch = specialDaysChange(store, *days, tr("Special day %1").arg(m_days->text().simplified()));
    if (batch && m_id != 0 && !days->contains(QDate::fromString(m_dayBefore, Qt::ISODate)))
        batch->remove(u"opening_exception"_s, m_id); // it is another day now
    const auto done = batch ? store.perform(*batch) : Result<Performed>(batch.error());
    if (done)
        accept();
    else
        message()->say(Tone::Bad, done.error().sentence);
}

} // namespace kitcamp
