// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appmenus.h"

#include "views/common/dialogframe.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Menus)
};

struct ThemeChoice {
    Theme::Choice choice;
    QString name;
    QString text;
};

} // namespace

QAction* addMenuAction(QMenu* menu, const QString& name, const QString& text, const QKeySequence& key,
                       std::function<void()> run)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    QObject::connect(action, &QAction::triggered, menu, [run = std::move(run)] { run(); });
    return action;
}

void addThemeMenu(QMenu* menu, Theme& theme, Preferences& preferences)
{
    QMenu* looks = menu->addMenu(Menus::tr("&Look"));
    auto* group = new QActionGroup(looks);
    const ThemeChoice choices[] = {{Theme::Choice::System, u"system"_s, Menus::tr("As the desktop")},
                                   {Theme::Choice::Light, u"light"_s, Menus::tr("Light")},
                                   {Theme::Choice::Dark, u"dark"_s, Menus::tr("Dark")}};
    for (const ThemeChoice& one : choices) {
        QAction* action =
            addMenuAction(looks, u"look_"_s + one.name, one.text, {}, [&theme, &preferences, one] {
                theme.setChoice(one.choice);
                preferences.save(u"look"_s, one.name);
            });
        action->setCheckable(true);
        action->setChecked(theme.choice() == one.choice);
        group->addAction(action);
    }
}

void addLanguageMenu(QMenu* menu, const QString& current, const std::function<void(const QString& code)>& use)
{
    // Named in both languages: whoever cannot read the screen must find it.
    QMenu* languages = menu->addMenu(u"L&anguage / 语言"_s);
    auto* group = new QActionGroup(languages);
    for (const auto& [code, name] :
         {std::pair(u"en"_s, u"English"_s), std::pair(u"zh_CN"_s, u"简体中文"_s)}) {
        QAction* action =
            addMenuAction(languages, u"language_"_s + code, name, {}, [use, language = code, languages] {
                // The menu goes away with the language: not while it is still in its own signal.
                QMetaObject::invokeMethod(
                    languages->window(), [use, language] { use(language); }, Qt::QueuedConnection);
            });
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
    }
}

void showAboutDialog(QWidget* parent)
{
    auto* dialog = new DialogFrame(Menus::tr("About Kitcamp"), parent);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setSentence(Menus::tr("Kitcamp %1: the lending desk of a student innovation centre.")
                            .arg(QCoreApplication::applicationVersion()));
    auto* text = new QLabel(Menus::tr("Free software under the GNU General Public License, version 3 or "
                                      "later.\nBuilt with Qt %1 and SQLite.")
                                .arg(QString::fromLatin1(qVersion())),
                            dialog);
    text->setWordWrap(true);
    dialog->setContent(text);
    dialog->setLeaveText(Menus::tr("Close"));
    dialog->present();
}

} // namespace kitcamp
