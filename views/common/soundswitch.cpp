// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/soundswitch.h"

#include "views/common/pageheader.h"
#include "views/common/preferences.h"

#include <QPushButton>

namespace kitcamp {

void SoundSwitch::make(QPushButton* button, Preferences& preferences, const QString& key)
{
    button->setCheckable(true);
    dressButton(button, "chip");
    show(button, preferences.flag(key, true));
    QObject::connect(button, &QPushButton::clicked, button, [button, &preferences, key](bool on) {
        preferences.save(key, on);
        show(button, on);
    });
}

void SoundSwitch::show(QPushButton* button, bool on)
{
    button->setChecked(on);
    button->setText(on ? tr("Sound on") : tr("Sound off"));
    button->setAccessibleName(button->text());
}

} // namespace kitcamp
