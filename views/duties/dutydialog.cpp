// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duties/dutydialog.h"

#include "models/activities/duties/dutyclashes.h"
#include "models/items/duties/dutytable.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

template <typename W>
W* named(W* widget, const QString& name, const QString& title)
{
    widget->setObjectName(name);
    widget->setAccessibleName(QString(title).remove(u'&'));
    return widget;
}

void showChoice(QComboBox* choice, const QVariant& value)
{
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
}

} // namespace

DutyDialog::DutyDialog(Store& store, const DutyPlan& plan, const Duty& duty, QWidget* parent)
    : DialogFrame(duty.id == 0 ? tr("New duty") : tr("Edit duty"), parent)
    , m_store(store)
    , m_plan(plan)
    , m_duty(duty)
{
    setObjectName(u"dutyDialog"_s);
    setSentence(tr("Who is where, when, and for which team."));
    buildForm();
    fillChoices();
    fill();
    setMainButton(tr("&Save"))->setObjectName(u"saveDuty"_s);
    connect(this, &DialogFrame::submitted, this, &DutyDialog::save);
    for (QComboBox* choice : {m_person, m_kind, m_team, m_room})
        connect(choice, &QComboBox::currentIndexChanged, this, &DutyDialog::judge);
    connect(m_day, &QDateEdit::dateChanged, this, &DutyDialog::judge);
    connect(m_time, &QTimeEdit::timeChanged, this, &DutyDialog::judge);
    connect(m_minutes, &QSpinBox::valueChanged, this, &DutyDialog::judge);
    judge();
}

QComboBox* DutyDialog::addChoice(const QString& name, const QString& title)
{
    return named(new QComboBox(this), name, title);
}

void DutyDialog::buildForm()
{
    auto* form = new FormFields(this);
    const QString person = tr("&Person");
    form->add(person, m_person = addChoice(u"dutyPerson"_s, person));
    const QString kind = tr("&Kind");
    form->addBeside(kind, m_kind = addChoice(u"dutyKind"_s, kind));
    const QString team = tr("&Team");
    form->add(team, m_team = addChoice(u"dutyTeam"_s, team));
    const QString room = tr("&Room");
    form->addBeside(room, m_room = addChoice(u"dutyRoom"_s, room));
    const QString day = tr("&Day");
    form->add(day, m_day = named(new QDateEdit(form), u"dutyDay"_s, day));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    const QString time = tr("&From");
    form->addBeside(time, m_time = named(new QTimeEdit(form), u"dutyTime"_s, time));
    m_time->setDisplayFormat(u"HH:mm"_s);
    const QString minutes = tr("&Minutes");
    form->add(minutes, m_minutes = named(new QSpinBox(form), u"dutyMinutes"_s, minutes));
    m_minutes->setRange(5, 1440);
    m_minutes->setSingleStep(5);
    const QString note = tr("&Note");
    form->addBeside(note, m_note = named(new QLineEdit(form), u"dutyNote"_s, note));
    setContent(form);
}

void DutyDialog::fillChoices()
{
    for (const DutyPerson& person : std::as_const(m_plan.people))
        m_person->addItem(person.name, person.id);
    for (const QString& kind : {u"mentoring"_s, u"supervision"_s, u"other"_s})
        m_kind->addItem(dutyKindName(kind), kind);
    m_team->addItem(tr("no team"), qint64(0));
    for (const DutyTeam& team : std::as_const(m_plan.teams))
        m_team->addItem(team.title, team.id);
    m_room->addItem(tr("no room"), qint64(0));
    for (const auto& [id, name] : std::as_const(m_plan.rooms))
        m_room->addItem(name, id);
}

void DutyDialog::fill()
{
    showChoice(m_person, m_duty.person);
    showChoice(m_kind, m_duty.kind);
    showChoice(m_team, m_duty.team);
    showChoice(m_room, m_duty.room);
    const QString starts = plannedText(m_duty.span.from);
    m_day->setDate(QDate::fromString(starts.left(10), Qt::ISODate));
    m_time->setTime(QTime::fromString(starts.mid(11), u"HH:mm"_s));
    m_minutes->setValue(static_cast<int>(m_duty.span.until - m_duty.span.from));
    m_note->setText(m_duty.note);
}

Duty DutyDialog::entered() const
{
    Duty duty = m_duty;
    duty.person = m_person->currentData().toLongLong();
    duty.personName = m_person->currentText();
    duty.kind = m_kind->currentData().toString();
    duty.team = m_team->currentData().toLongLong();
    duty.room = m_room->currentData().toLongLong();
    duty.roomName = duty.room == 0 ? QString() : m_room->currentText();
    duty.note = m_note->text().trimmed();
    const QString starts = m_day->date().toString(Qt::ISODate) + u'T' + m_time->time().toString(u"HH:mm"_s);
    duty.span.from = plannedMinute(starts);
    duty.span.until = duty.span.from + m_minutes->value();
    return duty;
}

/// A clash does not forbid it: two people may know better. It stays to be seen in the list.
void DutyDialog::judge()
{
    const QList<DutyClash> clashes = clashesOf(entered(), m_plan);
    if (clashes.isEmpty())
        return message()->dismiss();
    QStringList sentences;
    for (const DutyClash& clash : clashes)
        sentences << clash.sentence;
    const bool possible = std::ranges::all_of(clashes, &DutyClash::possible);
    message()->say(possible ? Tone::Warn : Tone::Bad, sentences.join(u"\n"_s));
}

void DutyDialog::save()
{
    const Duty duty = entered();
    if (duty.person == 0)
        return message()->say(Tone::Bad, tr("Nobody works at this camp yet. Add mentors on the tab Roster."));
    if (duty.kind == "mentoring"_L1 && duty.team == 0)
        return message()->say(Tone::Bad, tr("Choose the team that the mentor is with."));
    if (duty.kind == "supervision"_L1 && duty.room == 0)
        return message()->say(Tone::Bad, tr("Choose the room that is looked after."));
    const auto saved = duty.id == 0
        ? m_store.perform(AddRecord{u"camp_duty"_s, m_store.ids().nextValue(), duty.values()})
        : m_store.perform(EditRecords{u"camp_duty"_s, {duty.id}, duty.values()});
    if (!saved)
        return message()->say(Tone::Bad, saved.error().sentence);
    accept();
    Q_EMIT this->saved(saved->opId);
}

} // namespace kitcamp
