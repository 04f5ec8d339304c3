// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duties/mentortimesdialog.h"

#include "models/items/centretime.h"
#include "models/items/roles.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QDateEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

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

} // namespace

MentorTimesDialog::MentorTimesDialog(Store& store, const DutyPlan& plan, QWidget* parent)
    : DialogFrame(tr("Give each team time with a mentor"), parent)
    , m_store(store)
    , m_plan(plan)
{
    setObjectName(u"mentorTimesDialog"_s);
    setSentence(
        tr("Each team meets its own mentor, else the one of its project, else any mentor of the camp. "
           "Nobody is in two places at once."));
    buildForm();
    m_save = setMainButton(tr("&Give these times"));
    m_save->setObjectName(u"saveMentorTimes"_s);
    connect(this, &DialogFrame::submitted, this, &MentorTimesDialog::save);
    connect(m_day, &QDateEdit::dateChanged, this, &MentorTimesDialog::propose);
    connect(m_from, &QTimeEdit::timeChanged, this, &MentorTimesDialog::propose);
    connect(m_until, &QTimeEdit::timeChanged, this, &MentorTimesDialog::propose);
    connect(m_minutes, &QSpinBox::valueChanged, this, &MentorTimesDialog::propose);
    propose();
}

void MentorTimesDialog::buildForm()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* form = new FormFields(content);
    const auto timeField = [&](const QString& name, const QString& title, const QTime& time) {
        auto* field = named(new QTimeEdit(time, form), name, title);
        field->setDisplayFormat(u"HH:mm"_s);
        return field;
    };
    const QDate first = QDate::fromString(m_plan.firstDay, Qt::ISODate);
    m_day = named(new QDateEdit(first.isValid() ? first : todayAtCentre(m_store), form), u"mentorDay"_s,
                  tr("&Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    form->add(tr("&Day"), m_day);
    m_minutes = named(new QSpinBox(form), u"mentorMinutes"_s, tr("&Minutes each"));
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(20);
    form->addBeside(tr("&Minutes each"), m_minutes);
    form->add(tr("&From"), m_from = timeField(u"mentorFrom"_s, tr("&From"), {14, 0}));
    form->addBeside(tr("&To"), m_until = timeField(u"mentorUntil"_s, tr("&To"), {17, 0}));
    column->addWidget(form);
    m_summary = new TextLabel(TextSize::Body, content);
    m_summary->setObjectName(u"mentorSummary"_s);
    column->addWidget(m_summary);
    m_list = named(new QListWidget(content), u"mentorProposal"_s, tr("Proposal"));
    m_list->setMinimumSize(scaled(460), 8 * rowHeight());
    column->addWidget(m_list, 1);
    setContent(content);
}

MentorWish MentorTimesDialog::wish() const
{
    const QString day = m_day->date().toString(Qt::ISODate) + u'T';
    return {{plannedMinute(day + m_from->time().toString(u"HH:mm"_s)),
             plannedMinute(day + m_until->time().toString(u"HH:mm"_s))},
            m_minutes->value()};
}

void MentorTimesDialog::propose()
{
    m_times = mentorTimes(m_plan, wish());
    m_list->clear();
    for (const QString& left : std::as_const(m_times.left))
        m_list->addItem(u"▲ "_s + left);
    for (const Duty& duty : std::as_const(m_times.duties))
        m_list->addItem(tr("%1   %2 with %3", "%1: hours, %2: team, %3: mentor")
                            .arg(hoursText(duty.span), m_plan.teamTitle(duty.team), duty.personName));
    m_summary->setText(m_times.summary);
    m_summary->setTone(m_times.left.isEmpty() ? Tone::Plain : Tone::Warn);
    m_save->setEnabled(!m_times.duties.isEmpty());
}

void MentorTimesDialog::save()
{
    if (m_times.duties.isEmpty())
        return message()->say(Tone::Bad, m_times.summary);
    const QString title = tr("%n meeting(s) with mentors", nullptr, static_cast<int>(m_times.duties.size()));
    const auto done = m_store.perform(batchOf(m_store, title, m_times.duties));
    if (!done)
        return message()->say(Tone::Bad, done.error().sentence);
    accept();
    Q_EMIT saved(done->opId);
}

} // namespace kitcamp
