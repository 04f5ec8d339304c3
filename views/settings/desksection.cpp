// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/desksection.h"

#include "models/store/centre.h"
#include "models/store/recordactions.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/preferences.h"
#include "views/common/toneplayer.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString soundKey = u"desk/sound"_s; // the desk asks for it

}

DeskSection::DeskSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    buildLayout();
    load();
    connectSignals();
}

void DeskSection::buildLayout()
{
    Panel* centre = addPanel(tr("Lending desk"), tr("for the whole centre"));
    auto* form = new FormFields(centre);
    m_leavesAfter = new QSpinBox(form);
    m_leavesAfter->setObjectName(u"leavesAfter"_s);
    m_leavesAfter->setRange(5, 3600);
    m_leavesAfter->setSuffix(tr(" s", "seconds"));
    m_leavesAfter->setMaximumWidth(scaled(140));
    form->add(tr("The borrower &leaves the screen after"), m_leavesAfter)
        ->setHint(tr("Counted from the last scan; the next card or Esc does it at once."));
    m_overdueBlocks = new QCheckBox(tr("Who has something &overdue borrows and renews nothing"), centre);
    m_overdueBlocks->setObjectName(u"overdueBlocks"_s);
    centre->content()->addWidget(form);
    centre->content()->addWidget(m_overdueBlocks);
    m_save = addSaveButton(centre, u"saveDesk"_s);
    Panel* computer = addPanel(tr("This computer"));
    m_sound = new QCheckBox(tr("Sou&nds at the desk"), computer);
    m_sound->setObjectName(u"deskSound"_s);
    m_hear = new QPushButton(tr("Hear the&m"), computer);
    m_hear->setObjectName(u"hearSound"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_sound);
    line->addWidget(m_hear);
    line->addStretch();
    computer->content()->addLayout(line);
    column()->addStretch();
}

void DeskSection::connectSignals()
{
    const auto edited = [this] {
        m_dirty = true;
        m_save->setEnabled(true);
        message()->dismiss();
    };
    connect(m_leavesAfter, &QSpinBox::valueChanged, this, edited);
    connect(m_overdueBlocks, &QCheckBox::toggled, this, edited);
    connect(m_save, &QPushButton::clicked, this, &DeskSection::save);
    connect(m_sound, &QCheckBox::toggled, this, [this](bool on) {
        workplace().preferences.save(soundKey, on);
        m_hear->setEnabled(on);
    });
    connect(m_hear, &QPushButton::clicked, this, [this] { workplace().tones.play(Sound::Lent); });
    connect(&store(), &Store::changed, this, [this](const Announcement& announcement) {
        if (!m_dirty && announcement.rows.contains(u"setting"_s))
            load();
    });
}

void DeskSection::load()
{
    const auto centre = Centre::read(store().reader());
    if (!centre) {
        message()->say(Tone::Bad, centre.error().sentence);
        return;
    }
    m_leavesAfter->setValue(centre->borrowerLeavesAfter);
    m_overdueBlocks->setChecked(centre->overdueBlocks);
    m_sound->setChecked(workplace().preferences.flag(soundKey, true));
    m_hear->setEnabled(m_sound->isChecked());
    m_dirty = false;
    m_save->setEnabled(false);
}

void DeskSection::save()
{
    const QJsonObject values{{"borrower_leaves_after"_L1, QString::number(m_leavesAfter->value())},
                             {"overdue_blocks"_L1, m_overdueBlocks->isChecked() ? u"1"_s : u"0"_s}};
    m_dirty = false;
    if (answer(store().perform(SaveSettings{values}), tr("Saved.")))
        m_save->setEnabled(false);
    else
        m_dirty = true;
}

} // namespace kitcamp
