// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/cardsection.h"

#include "models/store/centre.h"
#include "models/store/recordactions.h"
#include "views/common/inlinemessage.h"
#include "views/common/panel.h"
#include "views/settings/cardformatform.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

CardSection::CardSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    Panel* panel = addPanel(tr("Card reader"), tr("every reader and every list lead to the same number"));
    m_form = new CardFormatForm(panel);
    panel->content()->addWidget(m_form);
    m_save = addSaveButton(panel, u"saveCards"_s);
    column()->addStretch();
    load();
    connect(m_form, &CardFormatForm::edited, this,
            [this] { m_save->setEnabled(m_form->chosen().has_value()); });
    connect(m_save, &QPushButton::clicked, this, &CardSection::save);
    connect(&store(), &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"setting"_s))
            load();
    });
}

void CardSection::load()
{
    const auto centre = Centre::read(store().reader());
    if (!centre) {
        message()->say(Tone::Bad, centre.error().sentence);
        return;
    }
    const auto format = centre->cardFormat.isEmpty() ? Result<CardFormat>(CardFormat())
                                                     : CardFormat::fromText(centre->cardFormat);
    if (format)
        m_form->setFormat(*format);
    else
        message()->say(Tone::Bad, format.error().sentence);
}

void CardSection::save()
{
    const auto format = m_form->chosen();
    if (!format)
        return;
    if (answer(store().perform(SaveSettings{{{"card_format"_L1, format->toText()}}}),
               tr("Saved. Scan a card at the desk to see that it is known."))) {
        m_form->clear();
        m_save->setEnabled(false);
    }
}

} // namespace kitcamp
