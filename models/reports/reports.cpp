// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reports.h"

#include "models/reports/composers.h"
#include "models/store/pastcopy.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportKinds)
};

struct Composer {
    Result<void> (*compose)(ReportWriter&);
    int questions; ///< about how many it asks
};

std::optional<Composer> composerOf(const QString& key)
{
    static const QHash<QString, Composer> composers{
        {u"month"_s, {&composeMonth, 50}},        {u"year"_s, {&composeYear, 60}},
        {u"camp"_s, {&composeCamp, 12}},          {u"course"_s, {&composeCourse, 20}},
        {u"inventory"_s, {&composeInventory, 4}}, {u"overdue"_s, {&composeOverdue, 3}},
        {u"honours"_s, {&composeHonours, 3}},     {u"own"_s, {&composeOwn, 10}}};
    const auto found = composers.find(key);
    return found == composers.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<ReportKind> reportKinds()
{
    return {
        {u"month"_s, Reports::tr("Monthly pack"),
         Reports::tr("A month beside the one before and the same month a year earlier: activities, students, "
                     "loans, what is overdue."),
         ReportNeed::Month, true},
        {u"year"_s, Reports::tr("Year report"),
         Reports::tr(
             "A calendar or academic year beside the last one: students, classes, universities, camps, "
             "courses, loans, honours."),
         ReportNeed::Year, true},
        {u"camp"_s, Reports::tr("Camp report"),
         Reports::tr("All about one camp: who applied and came, teams, attendance, questionnaires, results, "
                     "devices; with a line to sign."),
         ReportNeed::Camp, true},
        {u"course"_s, Reports::tr("Course report"),
         Reports::tr("One course over the years: its classes, students, schools, attendance, scores."),
         ReportNeed::Course},
        {u"inventory"_s, Reports::tr("Inventory list"),
         Reports::tr("All devices by category and place, with what they cost."), ReportNeed::None},
        {u"overdue"_s, Reports::tr("Overdue list"),
         Reports::tr("Who has what for too long, since when, and how to reach them."), ReportNeed::None},
        {u"honours"_s, Reports::tr("Honours list"),
         Reports::tr("What the centre, its courses, teams and people received, fit to be published."),
         ReportNeed::Years},
        {u"own"_s, Reports::tr("Report of our own"),
         Reports::tr("Put together by you from texts, figures, charts and tables."), ReportNeed::Layout}};
}

std::optional<ReportKind> reportKindOf(const QString& key)
{
    for (const ReportKind& kind : reportKinds()) {
        if (kind.key == key)
            return kind;
    }
    return {};
}

Result<ReportDocument> composeReport(const ReportSource& source, const ReportWish& wish)
{
    const auto composer = composerOf(wish.key);
    if (!composer)
        return Error{
            ErrorCode::Usage, Reports::tr("There is no report called \"%1\".").arg(wish.key), {}, {}, {}};
    ReportWriter writer(source, wish, composer->questions);
    KITCAMP_TRY(composer->compose(writer));
    return writer.take();
}

Result<ReportDocument> composeReport(Store& store, const ReportWish& wish)
{
    KITCAMP_ASSIGN(const FigureScope scope, FigureScope::of(store.reader(), store.clock().now()));
    KITCAMP_ASSIGN(ReportDocument document,
                   composeReport(ReportSource{store.reader(), scope, store.domain(), {}}, wish));
    if (store.past())
        document.remarks << store.past()->whatItKnows().remarks();
    return document;
}

} // namespace kitcamp
