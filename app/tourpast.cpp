// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourpast.h"

#include "app/pastwindows.h"
#include "models/store/pastcopy.h"
#include "views/timemachine/asofdialog.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsBack = 3;

Result<void> keepDialog(MainWindow& window, QDate day, const TourKeeper& keep)
{
    auto* dialog = new AsOfDialog(window.store(), &window);
    dialog->setDay(day);
    dialog->present();
    const auto kept = keep.picture(*dialog, u"past-dialog"_s);
    dialog->reject();
    return kept;
}

} // namespace

Result<void> tourPast(MainWindow& window, const TourKeeper& keep)
{
    Store& store = window.store();
    const QDate today = QDateTime::fromMSecsSinceEpoch(store.clock().nowMs(), Qt::UTC).date();
    const QDate day(today.year() - yearsBack, 12, 31);
    KITCAMP_TRY(keepDialog(window, day, keep));
    auto made = PastCopy::make({store.path(), store.domain(), store.clock()}, day);
    if (!made) // a file that is younger than that has no such day
        return made.error().rule == "before-the-file"_L1 ? Result<void>() : Result<void>(made.error());
    PastWindows past(store.domain(), window.surroundings());
    past.show(std::shared_ptr<const PastCopy>(*std::move(made)), u"desk"_s, window);
    MainWindow* shown = past.newest();
    if (!shown)
        return {};
    shown->resize(window.size());
    for (const QString& page : {u"desk"_s, u"camps"_s, u"loans"_s, u"figures"_s, u"history"_s}) {
        if (!shown->pageKeys().contains(page))
            continue;
        shown->showPage(page);
        KITCAMP_TRY(keep.picture(*shown, u"past-"_s + page));
    }
    return keep.paper(shown->page(u"loans"_s)->paper(), u"past-loans"_s);
}

} // namespace kitcamp
