// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/touralliance.h"

#include "app/besidewindows.h"
#include "models/alliance/filekind.h"
#include "models/alliance/handoverplan.h"
#include "models/alliance/handoverwriting.h"
#include "models/store/recordactions.h"
#include "views/activity/activityscreen.h"
#include "views/alliance/handoverdialog.h"
#include "views/alliance/takehandoverdialog.h"
#include "views/camps/campspage.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<qint64>> campWithTeams(Connection& reader)
{
    return reader.integer(
        "SELECT a.id FROM activity AS a WHERE a.kind='camp' AND a.team_plan IS NOT NULL ORDER BY "
        "a.starts_on DESC LIMIT 1");
}

Result<QByteArray> handed(Store& store, qint64 camp)
{
    HandoverWish wish;
    wish.camp = camp;
    KITCAMP_ASSIGN(wish.choice, HandoverChoice::read(store.reader(), camp));
    KITCAMP_ASSIGN(PreparedHandover prepared, prepareHandover(store, wish));
    return writeHandover(prepared.handover);
}

Result<void> takeAll(Store& alliance, const QByteArray& bytes)
{
    KITCAMP_ASSIGN(const Handover handover, readHandover(bytes, u"camp"_s));
    KITCAMP_ASSIGN(const HandoverPlan plan, HandoverPlan::make(alliance, handover, {}));
    if (!plan.changesNothing())
        KITCAMP_TRY(plan.perform(alliance));
    return {};
}

/// The dialog plans on a worker.
void waitFor(const TakeHandoverDialog& dialog)
{
    const auto* lines = dialog.findChild<QTableView*>(u"handoverLines"_s);
    const qint64 until = QDateTime::currentMSecsSinceEpoch() + 20'000;
    while (lines->model()->rowCount() == 0 && QDateTime::currentMSecsSinceEpoch() < until)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

Result<void> keepReview(MainWindow& window, const QByteArray& bytes, const QString& name,
                        const TourKeeper& keep)
{
    auto* dialog = new TakeHandoverDialog(window.workplace(), &window);
    dialog->present();
    if (!bytes.isEmpty()) {
        dialog->takeBytes(bytes, u"camp.kitcamp-camp"_s);
        waitFor(*dialog);
        dialog->findChild<QTableView*>(u"handoverLines"_s)->selectRow(0);
    }
    const auto kept = keep.picture(*dialog, name);
    dialog->reject();
    return kept;
}

/// One title changed in both files.
Result<void> changeBoth(Store& here, Store& there, qint64 camp)
{
    KITCAMP_ASSIGN(const auto session,
                   here.reader().integer("SELECT min(id) FROM session WHERE activity=?", camp));
    if (!session)
        return {};
    KITCAMP_TRY(
        here.perform(EditRecords{u"session"_s, {*session}, {{"title"_L1, u"MindSpore, first steps"_s}}}));
    KITCAMP_TRY(
        there.perform(EditRecords{u"session"_s, {*session}, {{"title"_L1, u"Opening and first steps"_s}}}));
    KITCAMP_ASSIGN(const auto team, here.reader().integer("SELECT min(id) FROM team WHERE activity=?", camp));
    if (team)
        KITCAMP_TRY(here.perform(EditRecords{u"team"_s, {*team}, {{"name_en"_L1, u"Pine"_s}}}));
    KITCAMP_ASSIGN(const auto gone,
                   here.reader().integer("SELECT max(id) FROM participation WHERE activity=? AND "
                                         "role='student' AND state='completed'",
                                         camp));
    if (gone)
        KITCAMP_TRY(here.perform(EditRecords{u"participation"_s, {*gone}, {{"state"_L1, u"withdrawn"_s}}}));
    return {};
}

Result<void> keepPages(MainWindow& beside, qint64 camp, const TourKeeper& keep)
{
    for (const QString& page : {u"camps"_s, u"settings"_s}) {
        beside.showPage(page);
        KITCAMP_TRY(keep.picture(beside, u"alliance-"_s + page));
    }
    beside.showObject(u"activity"_s, camp);
    auto* page = qobject_cast<CampsPage*>(beside.page(u"camps"_s));
    page->screen()->showTab(u"handover"_s);
    return keep.picture(beside, u"alliance-handover"_s);
}

Result<void> keepHandOver(MainWindow& window, qint64 camp, const TourKeeper& keep)
{
    window.showObject(u"partners"_s, 0);
    KITCAMP_TRY(keep.picture(window, u"alliance-partners-setting"_s));
    auto* dialog = new HandoverDialog(window.workplace(), camp, HandoverPurpose::Camp, &window);
    dialog->present();
    const auto kept = keep.picture(*dialog, u"alliance-hand-over"_s);
    dialog->reject();
    return kept;
}

} // namespace

Result<void> tourAlliance(MainWindow& window, const TourKeeper& keep)
{
    Store& here = window.store();
    KITCAMP_ASSIGN(const auto camp, campWithTeams(here.reader()));
    if (!camp)
        return {};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Yangtze.kitcamp"_s);
    {
        KITCAMP_ASSIGN(const auto made, Store::create(path, here.domain(), here.clock(), 20));
        SaveSettings settings = settingOf(FileKind::Alliance);
        settings.values.insert("name_en"_L1, u"Yangtze Alliance"_s);
        KITCAMP_TRY(made->perform(settings));
    }
    BesideWindows windows(here.domain(), here.clock(), window.surroundings());
    windows.join(window);
    KITCAMP_ASSIGN(MainWindow * beside, windows.open(path));
    beside->resize(window.size());
    KITCAMP_TRY(keepHandOver(window, *camp, keep));
    KITCAMP_ASSIGN(const QByteArray first, handed(here, *camp));
    KITCAMP_TRY(keepReview(*beside, {}, u"alliance-take-empty"_s, keep));
    KITCAMP_TRY(keepReview(*beside, first, u"alliance-take-first"_s, keep));
    KITCAMP_TRY(takeAll(beside->store(), first));
    KITCAMP_TRY(changeBoth(here, beside->store(), *camp));
    KITCAMP_ASSIGN(const QByteArray second, handed(here, *camp));
    KITCAMP_TRY(keepReview(*beside, second, u"alliance-take-again"_s, keep));
    KITCAMP_TRY(keepPages(*beside, *camp, keep));
    beside->close();
    delete window.findChild<QObject*>(u"neighbours"_s, Qt::FindDirectChildrenOnly);
    return {};
}

} // namespace kitcamp
