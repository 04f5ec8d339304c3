// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/looksection.h"

#include "views/common/inlinemessage.h"
#include "views/common/panel.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

LookSection::LookSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    addLanguages();
    addLooks();
    column()->addStretch();
}

void LookSection::addLanguages()
{
    Panel* panel = addPanel(u"Language / 语言"_s, tr("of this computer"));
    auto* group = new QButtonGroup(panel);
    for (const auto& [code, name] :
         {std::pair(u"en"_s, u"English"_s), std::pair(u"zh_CN"_s, u"简体中文"_s)}) {
        auto* choice = new QRadioButton(name, panel);
        choice->setObjectName(u"settingsLanguage_"_s + code);
        choice->setChecked((workplace().locale.language() == QLocale::Chinese) == (code == "zh_CN"_L1));
        group->addButton(choice);
        panel->content()->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this, language = code] { useLanguage(language); });
    }
}

/// The window owns the language; its command is called as Ctrl+K calls it.
void LookSection::useLanguage(const QString& code)
{
    if (auto* command = window()->findChild<QAction*>(u"language_"_s + code)) {
        command->trigger();
        return;
    }
    workplace().preferences.save(u"language"_s, code);
    message()->say(Tone::Plain, tr("The language changes with the next start."));
}

void LookSection::addLooks()
{
    Panel* panel = addPanel(tr("Look"), tr("of this computer"));
    auto* group = new QButtonGroup(panel);
    const std::tuple<Theme::Choice, QString, QString> looks[] = {
        {Theme::Choice::System, u"system"_s, tr("As the desktop")},
        {Theme::Choice::Light, u"light"_s, tr("Light")},
        {Theme::Choice::Dark, u"dark"_s, tr("Dark")}};
    for (const auto& [choice, name, text] : looks) {
        auto* button = new QRadioButton(text, panel);
        button->setObjectName(u"settingsLook_"_s + name);
        button->setChecked(workplace().theme.choice() == choice);
        group->addButton(button);
        panel->content()->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, chosen = choice, key = name] {
            workplace().theme.setChoice(chosen);
            workplace().preferences.save(u"look"_s, key);
        });
    }
}

} // namespace kitcamp
