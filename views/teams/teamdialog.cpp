// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/teamdialog.h"

#include "models/items/records/recordvalues.h"
#include "models/items/teams/teamchoices.h"
#include "models/store/recordactions.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/records/referenceedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTeams = 9999;

QJsonValue idOrNull(qint64 id)
{
    return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::number(id));
}

} // namespace

TeamDialog::TeamDialog(Workplace& workplace, const TeamPlan& plan, int team, QWidget* parent)
    : DialogFrame(tr("Team %1").arg(plan.teams[team].number), parent)
    , m_workplace(workplace)
    , m_plan(plan)
    , m_team(plan.teams[team])
{
    setObjectName(u"teamDialog"_s);
    buildForm();
    fill();
    setMainButton(tr("&Save"));
    connect(this, &DialogFrame::submitted, this, &TeamDialog::save);
}

void TeamDialog::buildForm()
{
    auto* form = new FormFields(this);
    m_name = new QLineEdit(form);
    m_name->setObjectName(u"teamName"_s);
    form->add(tr("&Name"), m_name);
    m_nameEn = new QLineEdit(form);
    m_nameEn->setObjectName(u"teamNameEn"_s);
    form->addBeside(tr("Name in &English"), m_nameEn);
    m_number = new QSpinBox(form);
    m_number->setObjectName(u"teamNumber"_s);
    m_number->setRange(1, mostTeams);
    form->add(tr("N&umber"), m_number);
    m_room = new ReferenceEdit(ReferenceChoices(m_workplace.store, u"room"_s, m_workplace.foldQuery), form);
    m_room->setObjectName(u"teamRoom"_s);
    form->addBeside(tr("&Room"), m_room);
    m_case = new QComboBox(form);
    m_case->setObjectName(u"teamCase"_s);
    form->add(tr("&Project case"), m_case);
    m_mentor = new QComboBox(form);
    m_mentor->setObjectName(u"teamMentor"_s);
    form->addBeside(tr("&Mentor"), m_mentor)->setHint(tr("Mentors, teachers and engineers of the roster."));
    m_note = new QPlainTextEdit(form);
    m_note->setObjectName(u"teamNote"_s);
    m_note->setMaximumHeight(scaled(80));
    m_note->setTabChangesFocus(true);
    form->add(tr("N&ote"), m_note);
    setContent(form);
    setMinimumWidth(scaled(560));
}

void TeamDialog::fillMentors()
{
    m_mentor->addItem(tr("nobody"), 0);
    const auto mentors = mentorChoices(m_workplace.store.reader(), m_plan.activity);
    if (!mentors)
        message()->say(Tone::Bad, mentors.error().sentence);
    for (const NamedRow& one : mentors ? *mentors : QList<NamedRow>())
        m_mentor->addItem(one.name, one.id);
    if (m_mentor->findData(m_team.mentor) < 0) // left the roster since
        m_mentor->addItem(m_team.mentorName, m_team.mentor);
    m_mentor->setCurrentIndex(m_mentor->findData(m_team.mentor));
}

void TeamDialog::fillCases()
{
    m_case->addItem(tr("none"), 0);
    const auto cases = projectCases(m_workplace.store.reader(), m_plan.activity);
    for (const ProjectCase& one : cases ? *cases : QList<ProjectCase>())
        m_case->addItem(tr("%1 · %2", "number, name").arg(one.number).arg(one.shown), one.id);
    m_case->setCurrentIndex(std::max(0, m_case->findData(m_plan.cases.value(m_team.id))));
}

void TeamDialog::fill()
{
    const auto values = readRecord(m_workplace.store, u"team"_s, m_team.id);
    if (!values)
        return message()->say(Tone::Bad, values.error().sentence);
    m_name->setText(values->value("name"_L1).toString());
    m_nameEn->setText(values->value("name_en"_L1).toString());
    m_number->setValue(m_team.number);
    m_room->setId(m_team.room);
    m_note->setPlainText(m_team.note);
    fillMentors();
    fillCases();
}

/// The team's own fields and its project in this plan: one step, one undo.
void TeamDialog::save()
{
    const auto room = m_room->id();
    if (!room)
        return message()->say(Tone::Bad, room.error().sentence);
    RecordBatch batch;
    batch.purpose = u"save"_s;
    batch.table = u"team"_s;
    batch.title = tr("Team %1").arg(m_team.number);
    batch.edit(u"team"_s, m_team.id,
               {{u"name"_s, m_name->text().simplified()},
                {u"name_en"_s, m_nameEn->text().simplified()},
                {u"number"_s, QString::number(m_number->value())},
                {u"mentor"_s, idOrNull(m_mentor->currentData().toLongLong())},
                {u"room"_s, idOrNull(*room)},
                {u"note"_s, m_note->toPlainText()}});
    Store& store = m_workplace.store;
    const qint64 wanted = m_case->currentData().toLongLong();
    if (wanted != m_plan.cases.value(m_team.id)) {
        const auto chosen = chooseProject(store, batch, m_plan.head.id, m_team.id, wanted);
        if (!chosen)
            return message()->say(Tone::Bad, chosen.error().sentence);
    }
    const auto done = store.perform(batch);
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    Q_EMIT saved(store.sentence(done->opId));
    accept();
}

} // namespace kitcamp
