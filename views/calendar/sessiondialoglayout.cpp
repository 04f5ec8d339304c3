// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a session is made of; what it does stands in sessiondialog.cpp.
#include "models/activities/sessions/sessionreading.h"
#include "models/items/plan/calendarchoices.h"
#include "models/items/plan/sessionlanes.h"
#include "models/store/store.h"
#include "views/calendar/sessiondialog.h"
#include "views/common/formfields.h"
#include "views/common/measures.h"
#include "views/sessionparts/stafffield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QSpinBox* minutesField(QWidget* parent, int least, int most)
{
    auto* field = new QSpinBox(parent);
    field->setRange(least, most);
    field->setSingleStep(5);
    field->setSuffix(SessionDialog::tr(" min", "minutes, behind a number"));
    return field;
}

} // namespace

template <typename W>
W* SessionDialog::named(W* widget, const QString& name)
{
    widget->setObjectName(name);
    return widget;
}

void SessionDialog::buildForm()
{
    m_form = new FormFields(this);
    m_title = named(new QLineEdit(m_form), u"sessionTitle"_s);
    m_title->setPlaceholderText(tr("Empty: the activity's name and the number"));
    m_form->add(tr("&Title"), m_title);
    m_kind = named(new QComboBox(m_form), u"sessionKind"_s);
    for (const auto* kind : {"theory", "practice", "project", "online", "exam", "ceremony"})
        m_kind->addItem(sessionKindTitle(QLatin1StringView(kind)), QString::fromLatin1(kind));
    m_form->addBeside(tr("&Kind"), m_kind);
    buildTime();
    buildPlace();
    buildRest();
    setContent(m_form);
    setMinimumWidth(scaled(640));
}

void SessionDialog::buildTime()
{
    m_day = named(new QLineEdit(m_form), u"sessionDay"_s);
    m_dayField = m_form->add(tr("&Day"), m_day);
    m_time = named(new QLineEdit(m_form), u"sessionTime"_s);
    m_time->setPlaceholderText(tr("10:00-11:40, or periods: 3-4"));
    m_timeField = m_form->addBeside(tr("T&ime or periods"), m_time);
    m_minutes = named(minutesField(m_form, 5, SessionTime::longest), u"sessionMinutes"_s);
    m_form->add(tr("&Length, if no end is typed"), m_minutes);
    m_timeLocked = named(new QCheckBox(tr("The time is settled"), m_form), u"sessionTimeLocked"_s);
    m_form->addBeside(QString(), m_timeLocked);
}

void SessionDialog::buildPlace()
{
    m_room = named(new QComboBox(m_form), u"sessionRoom"_s);
    m_form->add(tr("&Room"), m_room);
    m_roomLocked = named(new QCheckBox(tr("The room is settled"), m_form), u"sessionRoomLocked"_s);
    m_form->addBeside(QString(), m_roomLocked);
    m_staff = named(new StaffField(m_workplace, m_form), u"sessionStaffField"_s);
    m_staffField = m_form->add(tr("St&aff"), m_staff);
    connect(m_staff, &StaffField::said, m_staffField, &FormField::setError);
}

void SessionDialog::buildRest()
{
    m_setup = named(minutesField(m_form, 0, 480), u"sessionSetup"_s);
    m_form->add(tr("Setting &up before"), m_setup);
    m_clear = named(minutesField(m_form, 0, 480), u"sessionClear"_s);
    m_form->addBeside(tr("&Clearing after"), m_clear);
    m_needs = named(new QLineEdit(m_form), u"sessionNeeds"_s);
    if (const auto words = roomFeatureChoices(m_workplace.store.reader())) {
        auto* completer = new QCompleter(*words, m_needs);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_needs->setCompleter(completer);
    }
    m_needs->setPlaceholderText(tr("projector, soldering"));
    m_form->add(tr("The room must &have"), m_needs);
    m_link = named(new QLineEdit(m_form), u"sessionLink"_s);
    m_link->setPlaceholderText(u"https://"_s);
    m_form->addBeside(tr("&Online link"), m_link);
    m_note = named(new QPlainTextEdit(m_form), u"sessionNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(scaled(44));
    m_form->add(tr("&Note"), m_note);
}

/// Only where there are others of its series.
void SessionDialog::buildScope()
{
    if (m_series.all < 2)
        return;
    m_scope = named(new QComboBox(m_form), u"sessionScope"_s);
    m_scope->addItem(tr("This session alone"), int(SeriesScope::This));
    m_scope->addItem(tr("This and the %n that follow", nullptr, m_series.following),
                     int(SeriesScope::ThisAndFollowing));
    m_scope->addItem(tr("All %n of the series", nullptr, m_series.all), int(SeriesScope::All));
    m_form->add(tr("Sa&ve for"), m_scope)
        ->setHint(tr("Others follow in what they had in common with this one."));
}

void SessionDialog::fillRooms()
{
    m_room->addItem(tr("No room"), qint64(0));
    const auto rooms = readCalendarRooms(m_workplace.store.reader());
    for (const CalendarRoom& room : rooms ? *rooms : QList<CalendarRoom>()) {
        if (!room.archived || room.id == m_before.room)
            m_room->addItem(room.seats ? tr("%1 (%2)", "a room, its seats").arg(room.name).arg(*room.seats)
                                       : room.name,
                            room.id);
    }
}

void SessionDialog::fill()
{
    m_title->setText(m_before.title);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_before.kind)));
    if (const auto time = m_before.time()) {
        m_day->setText(time->date.toString(Qt::ISODate));
        m_time->setText(clockText(time->clock()));
    }
    m_minutes->setValue(m_before.minutes);
    m_timeLocked->setChecked(m_before.timeLocked);
    m_room->setCurrentIndex(std::max(0, m_room->findData(m_before.room)));
    m_roomLocked->setChecked(m_before.roomLocked);
    m_staff->setStaff(m_staffBefore);
    m_link->setText(m_before.onlineLink);
    m_setup->setValue(m_before.setupMinutes);
    m_clear->setValue(m_before.clearMinutes);
    m_needs->setText(QString(m_before.needsFeatures).replace(u'\n', u", "_s));
    m_note->setPlainText(m_before.note);
}

} // namespace kitcamp
