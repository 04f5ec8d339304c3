// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourreports.h"

#include "app/mainwindow.h"
#include "models/reports/reportlayout.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"
#include "views/common/theme.h"
#include "views/reports/blockdialog.h"
#include "views/reports/reportspage.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms that a report may take to be made

void waitFor(const ReportsPage& page)
{
    QElapsedTimer timer;
    timer.start();
    while (page.isBusy() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
}

FigureQuestion asked(const QString& measure, const QStringList& by = {})
{
    FigureQuestion question;
    question.measure = measure;
    question.by = by;
    return question;
}

/// A page for the university's newsletter.
Result<void> addOwnReport(Store& store)
{
    using Kind = LayoutBlock::Kind;
    const QList<LayoutBlock> blocks{
        {Kind::Text,
         QCoreApplication::translate("kitcamp::TourReports", "The centre in a page, for the newsletter."),
         {},
         0,
         ChartForm::Bars},
        {Kind::Figures,
         {},
         {asked(u"persons"_s), asked(u"classes"_s), asked(u"camps"_s), asked(u"loans"_s)},
         0,
         ChartForm::Bars},
        {Kind::Chart, {}, {asked(u"participants"_s, {u"year"_s})}, 0, ChartForm::Bars},
        {Kind::Table, {}, {asked(u"persons"_s, {u"form"_s})}, 0, ChartForm::Bars}};
    const QString json = QString::fromUtf8(QJsonDocument(toJson(blocks)).toJson(QJsonDocument::Compact));
    KITCAMP_TRY(store.perform(
        AddRecord{u"report_layout"_s,
                  store.ids().nextValue(),
                  {{"name"_L1, u"通讯页"_s}, {"name_en"_L1, u"Newsletter page"_s}, {"blocks"_L1, json}}}));
    return {};
}

Result<void> keepEditor(ReportsPage& page, MainWindow& window, const TourKeeper& keep)
{
    page.findChild<QAbstractButton*>(u"editOwnReport"_s)->click();
    KITCAMP_TRY(keep.picture(window, u"reports-own-blocks"_s));
    const LayoutBlock block{
        LayoutBlock::Kind::Chart, {}, {asked(u"persons"_s, {u"organization"_s})}, 0, ChartForm::Pie};
    auto* dialog = new BlockDialog(window.workplace(), block, &page);
    dialog->present();
    const auto kept = keep.picture(*dialog, u"reports-block"_s);
    dialog->reject();
    page.findChild<QAbstractButton*>(u"reportDone"_s)->click();
    return kept;
}

} // namespace

Result<void> tourReports(MainWindow& window, const TourKeeper& keep)
{
    window.showPage(u"reports"_s);
    auto* page = qobject_cast<ReportsPage*>(window.page(u"reports"_s));
    if (!page)
        return {};
    KITCAMP_TRY(addOwnReport(window.store()));
    for (const ReportKind& kind : reportKinds()) {
        page->showReport(kind.key);
        waitFor(*page);
        KITCAMP_TRY(keep.picture(window, u"reports-"_s + kind.key));
        if (window.workplace().theme.scheme() == Scheme::Light && page->paper())
            KITCAMP_TRY(keep.paper(page->paper(), u"report-"_s + kind.key));
    }
    return keepEditor(*page, window, keep);
}

} // namespace kitcamp
