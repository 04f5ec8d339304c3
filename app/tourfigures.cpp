// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourfigures.h"

#include "app/mainwindow.h"
#include "views/charts/chartframe.h"
#include "views/common/dialogframe.h"
#include "views/figures/dashboardview.h"
#include "views/figures/figurespage.h"
#include "views/figures/valuetile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

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

/// The list behind a figure comes from a thread of its own.
void awaitRows(const FiguresPage& page)
{
    constexpr int most = 5'000;
    const auto* rows = page.findChild<QTableView*>(u"drillRows"_s);
    QElapsedTimer timer;
    timer.start();
    while (rows && rows->model()->rowCount() == 0 && timer.elapsed() < most)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    for (int turn = 0; turn < 10; ++turn)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The last group of which there is anything, of the first chart that shows some.
bool openChart(const FiguresPage& page)
{
    for (ChartFrame* chart : page.findChildren<ChartFrame*>()) {
        const FigureAnswer& answer = chart->answer();
        if (!chart->isVisible() || answer.axes.size() != 1)
            continue;
        const QList<FigureGroup>& groups = answer.axes[0].groups;
        for (qsizetype i = groups.size() - 1; i >= 0; --i) {
            if (groups[i].isRest || answer.at(i).value_or(0) == 0)
                continue;
            Q_EMIT chart->groupActivated({groups[i].key});
            return true;
        }
    }
    return false;
}

/// What stands behind a bar of a dashboard; where there is none, behind a number or a list.
Result<void> keepDrill(MainWindow& window, FiguresPage& page, const QString& board, const TourKeeper& keep)
{
    pressTab(page, board);
    if (!openChart(page)) {
        const QList<ValueTile*> tiles = page.findChildren<ValueTile*>();
        const auto shown =
            std::find_if(tiles.begin(), tiles.end(), [](const ValueTile* tile) { return tile->isVisible(); });
        if (shown == tiles.end())
            return {};
        Q_EMIT(*shown)->activated();
    }
    awaitRows(page);
    return keep.picture(window, board == "centre"_L1 ? u"figures-drill"_s : u"figures-drill-"_s + board);
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
    for (const QString& board : {u"centre"_s, u"desk"_s, u"devices"_s, u"camp"_s, u"course"_s})
        KITCAMP_TRY(keepDrill(window, *page, board, keep));
    return keepArranging(window, *page, keep);
}

} // namespace kitcamp
