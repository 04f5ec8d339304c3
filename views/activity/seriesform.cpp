// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SeriesForm is made of; how it is read stands in seriesreading.cpp.
#include "views/activity/seriesform.h"

#include "models/items/activities/activityfacts.h"
#include "models/items/activities/activitystaff.h"
#include "models/items/activities/choicewords.h"
#include "models/items/activities/termchoices.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/records/referenceedit.h"
#include "views/sessionparts/stafffield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QSpinBox* minutesBox(const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(0, 480);
    box->setSingleStep(5);
    box->setSuffix(SeriesForm::tr(" min"));
    return box;
}

} // namespace

SeriesForm::SeriesForm(Workplace& workplace, qint64 activity, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_activity(activity)
{
    buildFields();
    onDaysChanged();
}

QLineEdit* SeriesForm::addLine(const QString& name, const QString& label, bool beside, FormField** field)
{
    auto* edit = new QLineEdit(m_form);
    edit->setObjectName(name);
    FormField* made = beside ? m_form->addBeside(label, edit) : m_form->add(label, edit);
    if (field)
        *field = made;
    connect(edit, &QLineEdit::textChanged, this, &SeriesForm::changed);
    return edit;
}

void SeriesForm::buildFields()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::medium, 0);
    m_form = new FormFields(this);
    column->addWidget(m_form);
    column->addStretch();
    buildWhat();
    buildWhen();
    buildWhere();
}

void SeriesForm::buildWhat()
{
    m_days = new QComboBox(m_form);
    m_days->setObjectName(u"seriesDays"_s);
    m_days->addItem(tr("Each week of a term"), int(SeriesWish::Days::Weekly));
    m_days->addItem(tr("Day after day"), int(SeriesWish::Days::Range));
    m_days->addItem(tr("Once"), int(SeriesWish::Days::Once));
    m_form->add(tr("&How often"), m_days);
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(u"seriesKind"_s);
    for (const FieldChoice& choice : choicesOf(m_workplace.store, u"session"_s, u"kind"_s))
        m_kind->addItem(choiceTitle(m_workplace.store, u"session"_s, u"kind"_s, choice.value), choice.value);
    m_form->addBeside(tr("&Kind"), m_kind);
    m_title = addLine(u"seriesTitle"_s, tr("&Title"), false, nullptr);
    connect(m_days, &QComboBox::currentIndexChanged, this, &SeriesForm::onDaysChanged);
}

void SeriesForm::buildWhen()
{
    m_term = new QComboBox(m_form);
    m_term->setObjectName(u"seriesTerm"_s);
    m_termField = m_form->add(tr("T&erm"), m_term);
    m_weeks = addLine(u"seriesWeeks"_s, tr("&Weeks"), true, &m_weeksField);
    m_weeksField->setHint(tr("1-8,10-16周(双) is understood too."));
    m_from = addLine(u"seriesFrom"_s, tr("&From"), false, &m_fromField);
    m_until = addLine(u"seriesUntil"_s, tr("&Until"), true, &m_untilField);
    m_weekdaysField = m_form->add(tr("Days of the week"), weekdayButtons(m_form));
    m_times = addLine(u"seriesTimes"_s, tr("Ti&me"), false, &m_timesField);
    m_timesField->setHint(tr("10:00-11:40, or 3-4 for periods; several with semicolons."));
    m_phases = new QCheckBox(tr("Theory, practice, project and presentation one after the other"), m_form);
    m_phases->setObjectName(u"seriesPhases"_s);
    m_phasesField = m_form->add({}, m_phases);
    connect(m_term, &QComboBox::currentIndexChanged, this, &SeriesForm::changed);
    connect(m_phases, &QCheckBox::toggled, this, &SeriesForm::changed);
}

QWidget* SeriesForm::weekdayButtons(QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    for (int day = 1; day <= 7; ++day) {
        auto* button = new QPushButton(shortWeekdayName(day), row);
        button->setObjectName(u"weekday_%1"_s.arg(day));
        button->setAccessibleName(weekdayName(day));
        button->setCheckable(true);
        button->setAutoDefault(false);
        dressButton(button, "chip");
        connect(button, &QPushButton::toggled, this, &SeriesForm::changed);
        line->addWidget(button);
        m_weekdays << button;
    }
    line->addStretch();
    row->setFocusProxy(m_weekdays.constFirst());
    return row;
}

void SeriesForm::buildWhere()
{
    m_room = new ReferenceEdit(ReferenceChoices(m_workplace.store, u"room"_s, m_workplace.foldQuery), m_form);
    m_room->setObjectName(u"seriesRoom"_s);
    m_roomField = m_form->add(tr("&Room"), m_room);
    m_link = addLine(u"seriesLink"_s, tr("&Online link"), true, nullptr);
    m_staff = new StaffField(m_workplace, m_form);
    m_staffField = m_form->add(tr("&Staff"), m_staff);
    m_setup = minutesBox(u"seriesSetup"_s, m_form);
    m_form->add(tr("Set-up before"), m_setup);
    m_clear = minutesBox(u"seriesClear"_s, m_form);
    m_form->addBeside(tr("Clearing after"), m_clear);
    connect(m_room, &QLineEdit::editingFinished, this, &SeriesForm::changed);
    connect(m_staff, &StaffField::changed, this, &SeriesForm::changed);
    connect(m_staff, &StaffField::said, m_staffField, &FormField::setError);
}

Result<void> SeriesForm::fill()
{
    KITCAMP_ASSIGN(const ActivityFacts facts, activityFacts(m_workplace.store.reader(), m_activity));
    KITCAMP_TRY(fillTerms(facts.term));
    KITCAMP_ASSIGN(const bool first, fillUsual());
    m_from->setText(facts.startsOn);
    m_until->setText(facts.endsOn);
    const bool camp = facts.kind == "camp"_L1 && facts.term == 0;
    m_phases->setChecked(camp && first);
    if (camp)
        m_days->setCurrentIndex(m_days->findData(int(SeriesWish::Days::Range)));
    return {};
}

Result<void> SeriesForm::fillTerms(qint64 own)
{
    Store& store = m_workplace.store;
    KITCAMP_ASSIGN(const qint64 wanted, own != 0 ? Result<qint64>(own) : comingTerm(store));
    KITCAMP_ASSIGN(const auto terms, currentTerms(store.reader(), wanted));
    const QSignalBlocker blocker(m_term);
    for (const OfferedChoice& term : terms)
        m_term->addItem(term.name, term.id);
    m_term->setCurrentIndex(std::max(0, m_term->findData(wanted)));
    return {};
}

/// As the last session of the activity; true: there is none, the staff is that of its course.
Result<bool> SeriesForm::fillUsual()
{
    KITCAMP_ASSIGN(const UsualSession usual, usualSession(m_workplace.store.reader(), m_activity));
    const bool first = usual.last.id == 0;
    if (!first) {
        m_room->setId(usual.last.room);
        m_link->setText(usual.last.onlineLink);
        m_setup->setValue(usual.last.setupMinutes);
        m_clear->setValue(usual.last.clearMinutes);
    }
    m_staff->setStaff(usual.staff);
    return first;
}

SeriesWish::Days SeriesForm::days() const
{
    return static_cast<SeriesWish::Days>(m_days->currentData().toInt());
}

void SeriesForm::onDaysChanged()
{
    const SeriesWish::Days chosen = days();
    const bool weekly = chosen == SeriesWish::Days::Weekly;
    const bool once = chosen == SeriesWish::Days::Once;
    m_termField->setVisible(weekly);
    m_weeksField->setVisible(weekly);
    m_weekdaysField->setVisible(!once);
    m_fromField->setVisible(!weekly);
    m_fromField->setLabel(once ? tr("&Day") : tr("&From"));
    m_fromField->setHint(once ? tr("2026-11-28; empty: to be placed in the calendar.") : QString());
    m_untilField->setVisible(chosen == SeriesWish::Days::Range);
    m_phasesField->setVisible(chosen == SeriesWish::Days::Range);
    Q_EMIT changed();
}

} // namespace kitcamp
