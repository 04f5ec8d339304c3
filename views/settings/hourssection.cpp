// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/hourssection.h"

#include "models/items/settings/openingrecords.h"
#include "views/common/inlinemessage.h"
#include "views/common/panel.h"
#include "views/settings/specialdayspanel.h"
#include "views/settings/weekhoursform.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

HoursSection::HoursSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    Panel* panel =
        addPanel(tr("Opening hours"), tr("what is due on a closed day is due when the desk opens next"));
    m_week = new WeekHoursForm(panel);
    panel->content()->addWidget(m_week);
    m_save = addSaveButton(panel, u"saveHours"_s);
    m_days = new SpecialDaysPanel(workplace, this);
    column()->addWidget(m_days, 1);
    load();
    connect(m_week, &WeekHoursForm::edited, this, [this] {
        m_dirty = true;
        m_save->setEnabled(true);
        message()->dismiss();
    });
    connect(m_save, &QPushButton::clicked, this, &HoursSection::save);
    connect(m_days, &SpecialDaysPanel::said, this,
            [this](Tone tone, const QString& sentence) { message()->say(tone, sentence); });
    connect(&store(), &Store::changed, this, [this](const Announcement& announcement) {
        if (!m_dirty && announcement.rows.contains(u"opening_hours"_s))
            load();
    });
}

void HoursSection::load()
{
    const auto week = readWeekHours(store().reader());
    if (!week) {
        message()->say(Tone::Bad, week.error().sentence);
        return;
    }
    m_week->setWeek(*week);
    m_dirty = false;
    m_save->setEnabled(false);
}

void HoursSection::save()
{
    const auto week = m_week->week();
    if (!week)
        return; // the line says why
    const auto batch = weekHoursChange(store(), *week);
    m_dirty = false;
    if (answer(batch ? store().perform(*batch) : Result<Performed>(batch.error()), tr("Saved.")))
        load();
    else
        m_dirty = true;
}

} // namespace kitcamp
