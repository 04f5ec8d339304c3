// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/availabilitysection.h"

#include "models/activities/sessions/calendarlookups.h"

#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/textlabel.h"
#include "views/records/referenceedit.h"
#include "views/settings/calendars/availabilitydialog.h"
#include "views/settings/calendars/weekpaint.h"
#include "views/settings/recordlistpanel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Level = AvailabilityGrid::Level;

namespace {

AvailabilityLine lineOf(const QJsonObject& values)
{
    const auto day = [&](QLatin1String column) {
        return QDate::fromString(values.value(column).toString(), Qt::ISODate);
    };
    return {values.value("weekday"_L1).toString().toInt(),
            day("day"_L1),
            {values.value("starts"_L1).toString().toInt(), values.value("ends"_L1).toString().toInt()},
            values.value("level"_L1).toString(),
            day("from_day"_L1),
            day("until_day"_L1),
            values.value("note"_L1).toString()};
}

} // namespace

AvailabilitySection::AvailabilitySection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    buildWeek();
    buildList();
    load();
    connect(&store(), &Store::changed, this, [this](const Announcement& announcement) {
        if (!m_dirty && announcement.rows.contains(u"availability"_s))
            load();
    });
}

void AvailabilitySection::buildWeek()
{
    Panel* panel =
        addPanel(tr("When people can"), tr("the calendar warns where somebody cannot or had rather not"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_who = new ReferenceEdit(ReferenceChoices(store(), u"person"_s, workplace().foldQuery), panel);
    m_who->setObjectName(u"availabilityPerson"_s);
    m_who->setAccessibleName(tr("Person"));
    m_who->setPlaceholderText(tr("Whose times? Type a name"));
    line->addWidget(m_who, 1);
    m_levels = new QButtonGroup(this);
    const std::pair<Level, QString> levels[] = {{Level::No, tr("✕ Can&not")},
                                                {Level::RatherNot, tr("~ &Rather not")},
                                                {Level::Prefer, tr("✓ &Prefers")},
                                                {Level::Free, tr("Fre&e")}};
    for (const auto& [level, text] : levels) {
        auto* button = new QPushButton(text, panel);
        button->setObjectName(u"availabilityLevel_%1"_s.arg(int(level)));
        button->setCheckable(true);
        button->setChecked(level == Level::No);
        dressButton(button, "chip");
        m_levels->addButton(button, int(level));
        line->addWidget(button);
    }
    panel->content()->addLayout(line);
    m_week = new WeekPaint(panel);
    panel->content()->addWidget(m_week);
    m_save = addSaveButton(panel, u"saveAvailability"_s);
    connect(m_levels, &QButtonGroup::idClicked, this,
            [this](int level) { m_week->setLevel(static_cast<Level>(level)); });
    connect(m_who, &QLineEdit::textChanged, this, [this] {
        const auto person = m_who->id();
        if (person && *person != m_person)
            choosePerson(*person);
    });
    connect(m_week, &WeekPaint::painted, this, [this] {
        m_dirty = true;
        m_save->setEnabled(m_person != 0);
        message()->dismiss();
    });
    connect(m_save, &QPushButton::clicked, this, &AvailabilitySection::save);
}

void AvailabilitySection::buildList()
{
    RecordListOptions options;
    options.rows.table = u"availability"_s;
    options.rows.computed = {{u"words"_s, tr("Time"), [](Store&, const QJsonObject& values) {
                                  return availabilityText(lineOf(values));
                              }}};
    options.rows.owner = u"person"_s;
    options.heading = tr("In words, and single days");
    options.addText = tr("A&dd…");
    options.emptyTitle = tr("Nothing noted");
    options.emptyHint = tr("Choose a person above; who has no entry can at any time.");
    options.removable = true;
    options.dialog = [this](qint64 id, QWidget* parent) -> DialogFrame* {
        auto* dialog = new AvailabilityDialog(workplace(), m_person, id, parent);
        connect(dialog, &ChangeDialog::changed, this,
                [this](const QString& sentence) { answerChange(sentence); });
        return dialog;
    };
    m_list = new RecordListPanel(workplace(), options, this);
    connect(m_list, &RecordListPanel::said, message(),
            [this](Tone tone, const QString& sentence) { message()->say(tone, sentence); });
    column()->addWidget(m_list, 1);
}

void AvailabilitySection::arrive()
{
    m_who->setFocus(Qt::OtherFocusReason);
}

void AvailabilitySection::choosePerson(qint64 person)
{
    m_person = person;
    const auto shown = m_who->id();
    if (!shown || *shown != person)
        m_who->setId(person);
    load();
}

void AvailabilitySection::select(qint64 line)
{
    const auto person = personOfAvailability(store().reader(), line);
    if (!person)
        return message()->say(Tone::Bad, person.error().sentence);
    if (*person == 0)
        return;
    choosePerson(*person);
    m_list->select(line);
}

void AvailabilitySection::load()
{
    m_dirty = false;
    m_save->setEnabled(false);
    m_week->setEnabled(m_person != 0);
    m_list->setOwner(m_person);
    const auto lines = loadAvailability(store().reader(), m_person);
    if (!lines)
        return message()->say(Tone::Bad, lines.error().sentence);
    const GriddedAvailability gridded = griddedAvailability(*lines);
    m_week->setGrid(gridded.grid);
    m_week->setBehind(gridded.behind);
}

Result<QList<AvailabilityLine>> AvailabilitySection::wanted()
{
    KITCAMP_ASSIGN(const auto lines, loadAvailability(store().reader(), m_person));
    return griddedAvailability(lines).rest + linesOf(m_week->grid());
}

void AvailabilitySection::save()
{
    const auto lines = wanted();
    if (!lines)
        return message()->say(Tone::Bad, lines.error().sentence);
    m_dirty = false;
    changeOrAsk(
        workplace(), tr("Times of a person"),
        [person = m_person, lines = *lines](const CalendarDesk& desk) {
            return availabilityChange(desk, person, lines);
        },
        this, [this](const Result<QString>& done) { answerChange(done); });
    m_dirty = true; // until it is saved: the question may be left without an answer
    const auto kept = loadAvailability(store().reader(), m_person);
    if (kept && griddedAvailability(*kept).grid == m_week->grid())
        load();
}

void AvailabilitySection::answerChange(const Result<QString>& done)
{
    if (!done)
        return message()->say(Tone::Bad, done.error().sentence);
    load();
    message()->say(Tone::Ok, tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(*done));
}

} // namespace kitcamp
