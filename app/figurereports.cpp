// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurereports.h"

#include "models/reports/reports.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FigureReports)
};

Error usage(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}, {}, {}};
}

Result<bool> yesOrNo(const ReportRequest& request, const QString& name, bool otherwise)
{
    const QString written = request.parameter(name).toLower();
    if (written.isEmpty())
        return otherwise;
    if (written == "yes"_L1 || written == "no"_L1)
        return written == "yes"_L1;
    return usage(Reports::tr("%1 is yes or no, not \"%2\".", "%1: a parameter").arg(name, written));
}

Result<FigurePeriod> monthOf(const ReportRequest& request)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d{1,2})$"_s);
    const QString written = request.parameter(u"month"_s);
    const auto found = form.match(written);
    const int month = found.captured(2).toInt();
    if (!found.hasMatch() || month < 1 || month > 12)
        return usage(Reports::tr("\"%1\" is no month; write it as 2024-08.").arg(written));
    return monthPeriod(found.captured(1).toInt(), month);
}

/// "2024", for an academic year also "2024-2025". Left out: all of them.
Result<FigurePeriod> yearOf(const ReportRequest& request, bool academic)
{
    static const QRegularExpression form(u"^(\\d{4})(-(\\d{4}))?$"_s);
    const QString written = request.parameter(u"year"_s);
    if (written.isEmpty())
        return FigurePeriod();
    const auto found = form.match(written);
    const int year = found.captured(1).toInt();
    const QString second = found.captured(3);
    if (!found.hasMatch() || year < 1900 || (!second.isEmpty() && (!academic || second.toInt() != year + 1)))
        return usage(
            Reports::tr("\"%1\" is no year; write it as 2024, or 2024-2025 with academic=yes.").arg(written));
    return yearPeriod(year, academic);
}

Result<void> readPeriod(const ReportRequest& request, ReportNeed need, ReportWish& wish)
{
    if (need == ReportNeed::Month) {
        KITCAMP_ASSIGN(wish.period, monthOf(request));
    } else if (need == ReportNeed::Year || need == ReportNeed::Years || need == ReportNeed::Layout) {
        KITCAMP_ASSIGN(wish.academic, yesOrNo(request, u"academic"_s, false));
        KITCAMP_ASSIGN(wish.period, yearOf(request, wish.academic));
    }
    return {};
}

Result<ReportWish> wishOf(const ReportRequest& request, const ReportKind& kind)
{
    ReportWish wish;
    wish.key = kind.key;
    KITCAMP_TRY(readPeriod(request, kind.need, wish));
    KITCAMP_ASSIGN(wish.withLists, yesOrNo(request, u"lists"_s, true));
    Connection& file = request.store.reader();
    if (kind.need == ReportNeed::Camp) {
        KITCAMP_ASSIGN(wish.activity, reportChoice(file, kind.need, request.parameter(u"camp"_s)));
    } else if (kind.need == ReportNeed::Course) {
        KITCAMP_ASSIGN(wish.course, reportChoice(file, kind.need, request.parameter(u"course"_s)));
    } else if (kind.need == ReportNeed::Layout) {
        KITCAMP_ASSIGN(wish.layout, reportChoice(file, kind.need, request.parameter(u"name"_s)));
    }
    return wish;
}

QList<Report::Parameter> yearParameters(bool required)
{
    return {{u"year"_s, required ? Reports::tr("a year: 2024") : Reports::tr("a year; else all of them"),
             required},
            {u"academic"_s, Reports::tr("yes: the year begins on 1 September")}};
}

QList<Report::Parameter> parametersOf(const ReportKind& kind)
{
    QList<Report::Parameter> parameters;
    switch (kind.need) {
    case ReportNeed::Month:
        parameters << Report::Parameter{u"month"_s, Reports::tr("a month: 2024-08"), true};
        break;
    case ReportNeed::Year:
    case ReportNeed::Years:
        parameters << yearParameters(kind.need == ReportNeed::Year);
        break;
    case ReportNeed::Camp:
        parameters << Report::Parameter{u"camp"_s, Reports::tr("its code, name or id"), true};
        break;
    case ReportNeed::Course:
        parameters << Report::Parameter{u"course"_s, Reports::tr("its code, name or id"), true};
        break;
    case ReportNeed::Layout:
        parameters << Report::Parameter{u"name"_s, Reports::tr("the report's name or id"), true}
                   << yearParameters(false);
        break;
    case ReportNeed::None:
        break;
    }
    if (kind.hasLists)
        parameters << Report::Parameter{u"lists"_s, Reports::tr("no: without the annex of names")};
    return parameters;
}

} // namespace

QList<Report> figureReports()
{
    QList<Report> reports;
    for (const ReportKind& kind : reportKinds()) {
        Report report{kind.key, kind.sentence, parametersOf(kind), {}};
        report.document = [kind](const ReportRequest& request) -> Result<ReportDocument> {
            KITCAMP_ASSIGN(const ReportWish wish, wishOf(request, kind));
            return composeReport(request.store, wish);
        };
        reports << report;
    }
    return reports;
}

} // namespace kitcamp
