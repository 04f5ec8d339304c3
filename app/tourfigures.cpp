// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourfigures.h"

#include "app/mainwindow.h"
#include "views/charts/chartframe.h"
#include "views/common/dialogframe.h"
#include "views/figures/dashboardview.h"
#include "views/figures/figurespage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Until everything is counted; half a minute is far more than any dashboard needs.
void settle(const FiguresPage& page)
{
    constexpr int most = 30'000;
    QElapsedTimer timer;
    timer.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    } while (!page.isSettled() && timer.elapsed() < most);
    for (int turn = 0; turn < 20; ++turn)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void pressTab(FiguresPage& page, const QString& key)
{
    page.findChild<QPushButton*>(u"figuresTab_"_s + key)->click();
    settle(page);
}

/// What stands behind the last bar of the camps.
Result<void> keepDrill(MainWindow& window, FiguresPage& page, const TourKeeper& keep)
{
    pressTab(page, u"centre"_s);
    auto* camps = page.findChild<ChartFrame*>(u"block_camps"_s);
    if (!camps || camps->answer().axes.isEmpty())
        return {};
    Q_EMIT camps->groupActivated({camps->answer().axes[0].groups.last().key});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1500)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    return keep.picture(window, u"figures-drill"_s);
}

Result<void> keepArranging(MainWindow& window, FiguresPage& page, const TourKeeper& keep)
{
    page.findChild<QPushButton*>(u"arrangeFigures"_s)->click();
    auto* dialog = window.findChild<DialogFrame*>(u"arrangeDialog"_s);
    if (!dialog)
        return {};
    const auto kept = keep.picture(*dialog, u"figures-arrange"_s);
    dialog->reject();
    return kept;
}

} // namespace

Result<void> tourFigures(MainWindow& window, const TourKeeper& keep)
{
    window.showPage(u"figures"_s);
    auto* page = qobject_cast<FiguresPage*>(window.page(u"figures"_s));
    if (!page)
        return {};
    for (const QString& board : {u"centre"_s, u"desk"_s, u"devices"_s, u"camp"_s, u"course"_s, u"ask"_s}) {
        pressTab(*page, board);
        const QString name = board == "centre"_L1 ? u"figures"_s : u"figures-"_s + board;
        KITCAMP_TRY(keep.picture(window, name));
        KITCAMP_TRY(keep.paper(page->paper(), name));
    }
    KITCAMP_TRY(keepDrill(window, *page, keep));
    return keepArranging(window, *page, keep);
}

} // namespace kitcamp
