// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/planpapersdialog.h"

#include "models/items/centretime.h"
#include "models/items/publishing/publishingchoices.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/publishing/calendarimportdialog.h"
#include "views/publishing/calendarsaving.h"

#include <QComboBox>
#include <QCompleter>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

PlanPapersDialog::PlanPapersDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Timetables and calendars"), parent)
    , m_workplace(workplace)
{
    setObjectName(u"planPapersDialog"_s);
    setSentence(tr(
        "A timetable is printed or saved as PDF; a calendar file (.ics) is for phones and mail programs."));
    buildLayout();
    fillWhich();
    connect(m_of, &QComboBox::currentIndexChanged, this, &PlanPapersDialog::fillWhich);
    connect(m_calendar, &QPushButton::clicked, this, &PlanPapersDialog::saveCalendarFile);
    connect(m_import, &QPushButton::clicked, this, &PlanPapersDialog::importBusyTimes);
    connect(this, &DialogFrame::submitted, this, &PlanPapersDialog::showTimetable);
}

void PlanPapersDialog::buildLayout()
{
    m_form = new FormFields(this);
    const auto combo = [this](const QString& name, const QList<std::pair<QString, int>>& entries) {
        auto* box = new QComboBox(m_form);
        box->setObjectName(name);
        for (const auto& [text, value] : entries)
            box->addItem(text, value);
        return box;
    };
    m_of = combo(u"papersOf"_s,
                 {{tr("An activity"), int(TimetableOf::Activity)},
                  {tr("A room"), int(TimetableOf::Room)},
                  {tr("A person"), int(TimetableOf::Person)},
                  {tr("This week, everything"), int(TimetableOf::Everything)}});
    m_form->add(tr("&Of"), m_of);
    m_plan = combo(
        u"papersPlan"_s,
        {{tr("As published"), int(TimetablePlan::Published)}, {tr("The draft"), int(TimetablePlan::Draft)}});
    m_form->addBeside(tr("&Plan"), m_plan);
    m_which = combo(u"papersWhich"_s, {});
    m_which->setEditable(true);
    m_which->setInsertPolicy(QComboBox::NoInsert);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->completer()->setFilterMode(Qt::MatchContains);
    m_which->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_whichField = m_form->add(tr("&Name"), m_which);
    setContent(m_form);
    m_import = addButton(u"papersImport"_s, tr("&Import when she or he cannot come…"));
    m_calendar = addButton(u"papersCalendar"_s, tr("Save as &calendar…"));
    setMainButton(tr("&Timetable"));
    setLeaveText(tr("Close"));
    setMinimumWidth(scaled(620));
}

TimetableOf PlanPapersDialog::chosenOf() const
{
    return static_cast<TimetableOf>(m_of->currentData().toInt());
}

void PlanPapersDialog::fillWhich()
{
    const TimetableOf of = chosenOf();
    m_which->clear();
    m_whichField->setError({});
    m_whichField->setVisible(of != TimetableOf::Everything);
    m_calendar->setEnabled(of != TimetableOf::Everything);
    m_import->setVisible(of == TimetableOf::Person);
    const auto choices = timetableChoices(m_workplace.store.reader(), of);
    if (!choices)
        return message()->say(Tone::Bad, choices.error().sentence);
    for (const PublishingChoice& choice : *choices)
        m_which->addItem(choice.besides.isEmpty() ? choice.name
                                                  : u"%1 (%2)"_s.arg(choice.name, choice.besides),
                         choice.id);
}

std::optional<TimetableScope> PlanPapersDialog::scope()
{
    TimetableScope scope;
    scope.of = chosenOf();
    scope.plan = static_cast<TimetablePlan>(m_plan->currentData().toInt());
    m_form->clearErrors();
    if (scope.of == TimetableOf::Everything) {
        CentreTime time(m_workplace.store.clock());
        time.readZone(m_workplace.store.reader());
        scope.from = time.today().addDays(1 - time.today().dayOfWeek());
        scope.until = scope.from.addDays(6);
        return scope;
    }
    const int place = m_which->findText(m_which->currentText().trimmed(), Qt::MatchFixedString);
    scope.id = place < 0 ? 0 : m_which->itemData(place).toLongLong();
    if (scope.id == 0)
        m_whichField->setError(tr("Choose a name from the list."));
    return m_form->focusFirstError() ? std::optional(scope) : std::nullopt;
}

void PlanPapersDialog::saveCalendarFile()
{
    const auto chosen = scope();
    if (!chosen)
        return;
    const auto saved = saveCalendar(m_workplace, *chosen, this);
    if (!saved)
        message()->say(Tone::Bad, saved.error().sentence);
    else if (!saved->isEmpty())
        message()->say(Tone::Ok, *saved);
}

void PlanPapersDialog::showTimetable()
{
    const auto chosen = scope();
    if (!chosen)
        return;
    if (const auto shown = previewTimetable(m_workplace, *chosen); !shown)
        message()->say(Tone::Bad, shown.error().sentence);
}

void PlanPapersDialog::importBusyTimes()
{
    const auto chosen = scope();
    if (!chosen)
        return;
    auto* dialog =
        new CalendarImportDialog(m_workplace, CalendarImportDialog::Into::Availability, chosen->id, this);
    connect(dialog, &CalendarImportDialog::imported, this,
            [this](const QString& sentence) { message()->say(Tone::Ok, sentence); });
    dialog->present();
}

} // namespace kitcamp
