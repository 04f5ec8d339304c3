// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourcontests.h"

#include "app/mainwindow.h"
#include "views/activity/activityscreen.h"
#include "views/contests/advancedialog.h"
#include "views/contests/contestspage.h"
#include "views/contests/rankprizesdialog.h"

#include <QComboBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> keepTabs(MainWindow& window, ActivityScreen& screen, const TourKeeper& keep)
{
    for (const ActivityTabEntry& entry : screen.entries()) {
        const QStringList keys = entry.leaves.empty() ? QStringList{entry.key} : [&] {
            QStringList leaves;
            for (const ActivityTabEntry& leaf : entry.leaves)
                leaves << leaf.key;
            return leaves;
        }();
        for (const QString& key : keys) {
            screen.showTab(key);
            KITCAMP_TRY(keep.picture(window, u"contest-"_s + key));
            KITCAMP_TRY(keep.paper(screen.paper(), u"contest-"_s + key));
        }
    }
    return {};
}

/// The first round and the whole contest beside the last round, which the tab shows at first.
Result<void> keepRounds(MainWindow& window, ActivityScreen& screen, const TourKeeper& keep)
{
    screen.showTab(u"results"_s);
    auto* rounds = screen.findChild<QComboBox*>(u"contestRounds"_s);
    if (!rounds || rounds->count() < 2)
        return {};
    const int shown = rounds->currentIndex();
    rounds->setCurrentIndex(0);
    KITCAMP_TRY(keep.picture(window, u"contest-results-first"_s));
    rounds->setCurrentIndex(rounds->count() - 1);
    KITCAMP_TRY(keep.picture(window, u"contest-results-whole"_s));
    rounds->setCurrentIndex(shown);
    return {};
}

Result<void> keepDialogs(MainWindow& window, qint64 contest, const TourKeeper& keep)
{
    KITCAMP_ASSIGN(const ContestSheet sheet, contestSheet(window.store().reader(), contest));
    const auto keepAndClose = [&](DialogFrame* dialog, const QString& name) {
        dialog->present();
        const auto kept = keep.picture(*dialog, name);
        dialog->close();
        return kept;
    };
    KITCAMP_TRY(
        keepAndClose(new RankPrizesDialog(window.store(), sheet, &window), u"contest-prizes-dialog"_s));
    if (sheet.rounds.isEmpty())
        return {};
    return keepAndClose(new AdvanceDialog(sheet, sheet.rounds.constFirst().id, &window),
                        u"contest-advance-dialog"_s);
}

} // namespace

Result<void> tourContests(MainWindow& window, const TourKeeper& keep)
{
    KITCAMP_ASSIGN(const auto contest,
                   window.store().reader().integer(
                       "SELECT a.id FROM activity AS a WHERE a.kind='contest' ORDER BY (SELECT count(*) FROM"
                       " participation WHERE activity=a.id) DESC, a.id LIMIT 1"));
    window.showPage(u"contests"_s);
    auto* page = qobject_cast<ContestsPage*>(window.page(u"contests"_s));
    if (!page || !contest)
        return {};
    window.showObject(u"activity"_s, *contest);
    KITCAMP_TRY(keepTabs(window, *page->screen(), keep));
    KITCAMP_TRY(keepRounds(window, *page->screen(), keep));
    return keepDialogs(window, *contest, keep);
}

} // namespace kitcamp
