// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window.
#include "app/mainwindow.h"

#include "app/appmenus.h"
#include "app/undoredo.h"

#include "models/store/pastcopy.h"
#include "views/alliance/takehandoverdialog.h"
#include "views/certificates/verifydialog.h"
#include "views/common/measures.h"
#include "views/common/navigationlist.h"
#include "views/common/theme.h"
#include "views/finder/finderfield.h"
#include "views/merging/mergingpage.h"
#include "views/publishing/planpapersdialog.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    // Menus and finder of the former language go with their bar, which would hand the finder on.
    menuBar()->setCornerWidget(nullptr, Qt::TopRightCorner);
    setMenuBar(new QMenuBar(this));
    buildFileMenu();
    m_undoRedo->fill(menuBar()->addMenu(tr("&Edit")));
    buildViewMenu();
    buildToolsMenu();
    buildHelpMenu();
    auto* corner = new QWidget(menuBar());
    auto* line = new QHBoxLayout(corner);
    line->setContentsMargins(0, space::tiny / 2, space::large, space::tiny / 2);
    auto* finder = new FinderField(m_workplace, corner);
    line->addWidget(finder);
    for (const QAction* menu : menuBar()->actions())
        finder->addCommandsOf(menu->menu());
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    if (!store().past())
        addFileActions(menu);
    addMenuAction(menu, u"print"_s, tr("&Print…"), QKeySequence::Print, [this] { printPage(); });
    addMenuAction(menu, u"planPapers"_s, tr("&Timetables and calendars…"), {},
                  [this] { (new PlanPapersDialog(m_workplace, this))->present(); });
    menu->addSeparator();
    if (!store().past()) {
        addMenuAction(menu, u"chooseOperator"_s, tr("Change ope&rator…"), QKeySequence(u"Ctrl+Shift+O"_s),
                      [this] { chooseOperator(); });
        addMenuAction(menu, u"operatorPassword"_s, tr("Pass&word of the operator…"), {},
                      [this] { changeOperatorPassword(); });
        menu->addSeparator();
    }
    addMenuAction(menu, u"quit"_s, store().past() ? tr("Back to no&w") : tr("&Quit"),
                  QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
}

/// What has to do with other files, or with other times of this one.
void MainWindow::addFileActions(QMenu* menu)
{
    addMenuAction(menu, u"newFile"_s, tr("&New centre…"), QKeySequence::New,
                  [this] { Q_EMIT newFileRequested(); });
    addMenuAction(menu, u"openFile"_s, tr("&Open…"), QKeySequence::Open,
                  [this] { Q_EMIT openFileRequested(); });
    addMenuAction(menu, u"openBeside"_s, tr("Open &beside…"), QKeySequence(u"Ctrl+Shift+B"_s),
                  [this] { Q_EMIT besideRequested(); });
    addMenuAction(menu, u"openSample"_s, tr("Open the &sample centre"), {},
                  [this] { Q_EMIT openSampleRequested(); });
    addMenuAction(menu, u"openPast"_s, tr("The file as of a &day…"), {}, [this] { Q_EMIT pastRequested(); });
    addMenuAction(menu, u"takeHandover"_s, tr("Take in a partner's &camp…"), {},
                  [this] { (new TakeHandoverDialog(m_workplace, this))->present(); });
    menu->addSeparator();
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    int position = 0;
    for (const PageEntry& entry : m_entries)
        menu->addAction(addPageAction(entry, ++position));
    menu->addSeparator();
    addThemeMenu(menu, m_surroundings.theme, m_surroundings.preferences);
    if (!store().past()) // else the main window would go on speaking the other one
        addLanguageMenu(menu, m_surroundings.language.code(),
                        [this](const QString& code) { useLanguage(code); });
}

void MainWindow::buildToolsMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Tools"));
    addMenuAction(menu, u"verifyCertificate"_s, tr("&Verify a certificate…"), {},
                  [this] { (new VerifyDialog(m_workplace, this))->present(); });
    menu->addSeparator();
    for (const auto& [key, text] : {std::pair(u"people"_s, tr("People and organizations entered twice…")),
                                    std::pair(u"devices"_s, tr("Devices and models entered twice…"))}) {
        if (!pageKeys().contains(key)) // an alliance's file has no devices
            continue;
        addMenuAction(menu, u"twins_"_s + key, text, {}, [this, shown = key] {
            showPage(shown);
            if (auto* merging = qobject_cast<MergingPage*>(page(shown)))
                merging->showProposals();
        });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    addMenuAction(menu, u"about"_s, tr("&About Kitcamp"), {}, [this] { showAbout(); });
}

QAction* MainWindow::addPageAction(const PageEntry& entry, int position)
{
    auto* action = new QAction(entry.title, menuBar());
    action->setObjectName(u"page_"_s + entry.key);
    if (position <= 9)
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(position)));
    connect(action, &QAction::triggered, this, [this, key = entry.key] { showPage(key); });
    return action;
}

} // namespace kitcamp
