// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourpersondata.h"

#include "views/personaldata/erasuredialog.h"
#include "views/personaldata/persondatadialog.h"

#include <QEventLoop>
#include <QTimer>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPatience = 20'000; ///< milliseconds until it has been read

/// A pupil with much to tell; 0: there is nobody.
qint64 somebody(Store& store)
{
    const auto found = store.reader().integer(
        "SELECT p.id FROM person AS p JOIN participation AS m ON m.person=p.id WHERE p.erased_at IS NULL AND "
        "NOT "
        "EXISTS (SELECT 1 FROM loan AS l WHERE l.borrower=p.id AND l.returned_at IS NULL) GROUP BY p.id "
        "ORDER BY "
        "count(*)+10*EXISTS (SELECT 1 FROM consent AS c WHERE c.person=p.id) DESC, p.id LIMIT 1");
    return found ? found->value_or(0) : 0;
}

Result<void> keepKnown(MainWindow& window, qint64 person, const TourKeeper& keep)
{
    auto* dialog = new PersonDataDialog(window.workplace(), person, &window);
    QEventLoop read;
    QObject::connect(dialog, &PersonDataDialog::shown, &read, &QEventLoop::quit);
    QTimer::singleShot(mostPatience, &read, &QEventLoop::quit);
    dialog->present();
    read.exec();
    const auto kept = keep.picture(*dialog, u"person-data"_s);
    const auto paper = dialog->paper();
    dialog->reject();
    KITCAMP_TRY(kept);
    return keep.paper(paper, u"person-data"_s);
}

Result<void> keepErasing(MainWindow& window, qint64 person, const TourKeeper& keep)
{
    auto* dialog = new ErasureDialog(window.workplace(), {person}, &window);
    dialog->present();
    const auto kept = keep.picture(*dialog, u"person-erase"_s);
    dialog->reject();
    return kept;
}

} // namespace

Result<void> tourPersonData(MainWindow& window, const TourKeeper& keep)
{
    const qint64 person = somebody(window.store());
    if (person != 0) {
        KITCAMP_TRY(keepKnown(window, person, keep));
        KITCAMP_TRY(keepErasing(window, person, keep));
    }
    window.showObject(u"retention_rule"_s, 0);
    KITCAMP_TRY(keep.picture(window, u"retention"_s));
    window.showObject(u"erasure"_s, 0);
    return keep.picture(window, u"erasures"_s);
}

} // namespace kitcamp
