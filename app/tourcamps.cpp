// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourcamps.h"

#include "app/mainwindow.h"
#include "models/activities/campplan/camptemplate.h"
#include "views/activity/activityscreen.h"
#include "views/activity/duplicatedialog.h"
#include "views/camps/campdocuments.h"
#include "views/camps/campspage.h"
#include "views/camps/fromtemplatedialog.h"
#include "views/camps/savetemplatedialog.h"
#include "views/teampapers/teampapers.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<qint64>> shownCamp(Connection& reader)
{
    return reader.integer(
        "SELECT a.id FROM activity AS a WHERE a.kind='camp' ORDER BY EXISTS (SELECT 1 FROM team WHERE "
        "activity=a.id) "
        "DESC, EXISTS (SELECT 1 FROM participation WHERE activity=a.id) DESC, a.starts_on DESC LIMIT 1");
}

/// The tabs of all groups, each with its paper.
Result<void> keepLeaves(MainWindow& window, ActivityScreen& screen, const TourKeeper& keep)
{
    for (const ActivityTabEntry& group : screen.entries()) {
        for (const ActivityTabEntry& leaf : group.leaves) {
            screen.showTab(leaf.key);
            KITCAMP_TRY(keep.picture(window, u"camp-"_s + leaf.key));
            KITCAMP_TRY(keep.paper(screen.paper(), u"camp-"_s + leaf.key));
        }
    }
    return {};
}

/// A student in the hand: each team says what it would cost.
Result<void> keepCarried(MainWindow& window, ActivityScreen& screen, const TourKeeper& keep)
{
    screen.showTab(u"teams"_s);
    auto* board = screen.findChild<QWidget*>(u"teamBoard"_s);
    if (!board)
        return {};
    const auto press = [board](Qt::Key key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(board, &event);
    };
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Space, Qt::Key_Right})
        press(key);
    const auto kept = keep.picture(window, u"camp-teams-carried"_s);
    press(Qt::Key_Escape);
    return kept;
}

/// What hangs on doors and people, where the camp has teams.
Result<void> keepTeamPapers(MainWindow& window, qint64 camp, const TourKeeper& keep)
{
    Store& store = window.store();
    KITCAMP_ASSIGN(const auto team,
                   store.reader().integer("SELECT id FROM team WHERE activity=? LIMIT 1", camp));
    if (!team)
        return {};
    const QLocale locale = window.workplace().locale;
    KITCAMP_ASSIGN(const auto sheets, teamSheetPaperOf(store, locale, camp));
    KITCAMP_TRY(keep.paper(sheets, u"camp-team-sheets"_s));
    KITCAMP_ASSIGN(const auto signs, doorSignPaperOf(store, locale, camp));
    KITCAMP_TRY(keep.paper(signs, u"camp-door-signs"_s));
    KITCAMP_ASSIGN(const auto badges, badgePaperOf(store, locale, camp));
    return keep.paper(badges, u"camp-badges"_s);
}

Result<void> keepAndClose(DialogFrame* dialog, const TourKeeper& keep, const QString& name)
{
    const auto kept = keep.picture(*dialog, name);
    dialog->close();
    return kept;
}

Result<void> keepDocuments(MainWindow& window, qint64 camp, const TourKeeper& keep)
{
    Workplace& workplace = window.workplace();
    DialogFrame* texts = presentCampTexts(workplace, camp, &window);
    KITCAMP_TRY(keep.picture(*texts, u"camp-call"_s));
    texts->findChild<QComboBox*>(u"campTextKind"_s)->setCurrentIndex(1);
    KITCAMP_TRY(keepAndClose(texts, keep, u"camp-questionnaire-text"_s));
    KITCAMP_TRY(keepAndClose(presentNominationForm(workplace, camp, &window), keep, u"camp-nomination"_s));
    auto* copy = new DuplicateDialog(workplace, camp, &window);
    copy->present();
    KITCAMP_TRY(keepAndClose(copy, keep, u"camp-copy"_s));
    auto* save = new SaveTemplateDialog(workplace, camp, &window);
    save->present();
    return keepAndClose(save, keep, u"camp-save-template"_s);
}

/// The template of this camp, as it would be opened here again.
Result<void> keepTemplate(MainWindow& window, qint64 camp, const TourKeeper& keep)
{
    KITCAMP_ASSIGN(const WrittenTemplate written,
                   writeCampTemplate(window.store().reader(), camp, {true, true, {}, {}}));
    KITCAMP_ASSIGN(const CampTemplate source, CampTemplate::read(written.bytes, u"camp.kitcamp-plan"_s));
    auto* dialog = new FromTemplateDialog(window.workplace(), u"camp.kitcamp-plan"_s, source, &window);
    dialog->present();
    dialog->findChild<QLineEdit*>(u"takeFirstDay"_s)->setText(u"2027-08-16"_s);
    return keepAndClose(dialog, keep, u"camp-from-template"_s);
}

} // namespace

Result<void> tourCamps(MainWindow& window, const TourKeeper& keep)
{
    window.showPage(u"camps"_s);
    auto* page = qobject_cast<CampsPage*>(window.page(u"camps"_s));
    if (!page)
        return {};
    page->showList();
    KITCAMP_TRY(keep.picture(window, u"camps-list"_s));
    KITCAMP_ASSIGN(const auto camp, shownCamp(window.store().reader()));
    if (!camp)
        return {};
    window.showObject(u"activity"_s, *camp);
    KITCAMP_TRY(keepLeaves(window, *page->screen(), keep));
    KITCAMP_TRY(keepCarried(window, *page->screen(), keep));
    KITCAMP_TRY(keepTeamPapers(window, *camp, keep));
    KITCAMP_TRY(keepDocuments(window, *camp, keep));
    return keepTemplate(window, *camp, keep);
}

} // namespace kitcamp
