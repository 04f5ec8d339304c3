// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/attendancesection.h"

#include "models/store/recordactions.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Excused = AttendanceRules::Excused;

AttendanceSection::AttendanceSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    buildLayout();
    load();
    connectSignals();
}

void AttendanceSection::buildLayout()
{
    Panel* door = addPanel(tr("The door"), tr("for the whole centre"));
    auto* doorForm = new FormFields(door);
    m_grace = addNumber(doorForm, u"graceMinutes"_s, tr("&Late from"),
                        tr("Minutes after the start; until then somebody is present."), 0, 240);
    m_opens = addNumber(doorForm, u"opensBefore"_s, tr("The door &opens"),
                        tr("Minutes before the start; from then on cards are for that session."), 0, 720);
    for (QSpinBox* box : {m_grace, m_opens})
        box->setSuffix(tr(" min", "minutes"));
    door->content()->addWidget(doorForm);
    Panel* rate = addPanel(tr("What counts"));
    auto* rateForm = new FormFields(rate);
    m_excused = new QComboBox(rateForm);
    m_excused->setObjectName(u"excusedCounts"_s);
    m_excused->addItem(tr("is left out"), static_cast<int>(Excused::LeftOut));
    m_excused->addItem(tr("counts as attended"), static_cast<int>(Excused::Attended));
    m_excused->addItem(tr("counts as missed"), static_cast<int>(Excused::Missed));
    rateForm->add(tr("An e&xcused session"), m_excused);
    m_lates = addNumber(rateForm, u"latesPerAbsence"_s, tr("One &absence for being late"),
                        tr("So many times; 0: being late is never an absence."), 0, 20);
    m_online = addNumber(rateForm, u"onlinePercent"_s, tr("Was there o&nline"),
                         tr("From so much of the time of a session in the meeting."), 1, 100);
    m_online->setSuffix(u" %"_s);
    rate->content()->addWidget(rateForm);
    m_save = addSaveButton(rate, u"saveAttendance"_s);
    column()->addStretch();
}

QSpinBox* AttendanceSection::addNumber(FormFields* form, const QString& name, const QString& label,
                                       const QString& hint, int lowest, int highest)
{
    auto* box = new QSpinBox(form);
    box->setObjectName(name);
    box->setRange(lowest, highest);
    box->setMaximumWidth(scaled(140));
    form->add(label, box)->setHint(hint);
    return box;
}

void AttendanceSection::connectSignals()
{
    const auto edited = [this] {
        m_dirty = true;
        m_save->setEnabled(true);
        message()->dismiss();
    };
    for (QSpinBox* box : {m_grace, m_opens, m_lates, m_online})
        connect(box, &QSpinBox::valueChanged, this, edited);
    connect(m_excused, &QComboBox::currentIndexChanged, this, edited);
    connect(m_save, &QPushButton::clicked, this, &AttendanceSection::save);
    connect(&store(), &Store::changed, this, [this](const Announcement& announcement) {
        if (!m_dirty && announcement.rows.contains(u"setting"_s))
            load();
    });
}

void AttendanceSection::load()
{
    const auto rules = AttendanceRules::read(store().reader());
    if (!rules) {
        message()->say(Tone::Bad, rules.error().sentence);
        return;
    }
    m_grace->setValue(rules->graceMinutes);
    m_opens->setValue(rules->opensBefore);
    m_lates->setValue(rules->latesPerAbsence);
    m_online->setValue(rules->onlinePercent);
    m_excused->setCurrentIndex(m_excused->findData(static_cast<int>(rules->excused)));
    m_dirty = false;
    m_save->setEnabled(false);
}

void AttendanceSection::save()
{
    AttendanceRules rules;
    rules.graceMinutes = m_grace->value();
    rules.opensBefore = m_opens->value();
    rules.latesPerAbsence = m_lates->value();
    rules.onlinePercent = m_online->value();
    rules.excused = static_cast<Excused>(m_excused->currentData().toInt());
    m_dirty = false;
    if (answer(store().perform(SaveSettings{rules.settings()}), tr("Saved.")))
        m_save->setEnabled(false);
    else
        m_dirty = true;
}

} // namespace kitcamp
