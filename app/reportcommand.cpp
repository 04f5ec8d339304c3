// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"

#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/pastfile.h"
#include "app/domain.h"
#include "app/paintingcommand.h"
#include "app/reports.h"
#include "models/items/centretime.h"
#include "views/documents/documentoutput.h"
#include "views/papers/paperframe.h"
#include "views/papers/stampedclock.h"
#include "views/print/paperoutput.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportCommand)
};

Error usage(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}, {}, {}};
}

Result<Report> reportNamed(const QString& name)
{
    QStringList names;
    for (const Report& report : allReports()) {
        if (report.name == name)
            return report;
        names << report.name;
    }
    return usage(
        ReportCommand::tr("There is no report called \"%1\"; there are: %2.").arg(name, names.join(u", "_s)));
}

Result<QHash<QString, QString>> parametersOf(const Report& report, const Arguments& arguments)
{
    QStringList known;
    for (const Report::Parameter& parameter : report.parameters)
        known << parameter.name;
    QHash<QString, QString> parameters;
    for (const QString& written : arguments.values(u"param"_s)) {
        const QString key = written.section(u'=', 0, 0);
        if (!written.contains(u'=') || !known.contains(key))
            return usage(
                known.isEmpty()
                    ? ReportCommand::tr("The report %1 takes no parameters.").arg(report.name)
                    : ReportCommand::tr("\"%1\" is no parameter of %2; write one of these as NAME=VALUE: %3.")
                          .arg(written, report.name, known.join(u", "_s)));
        parameters[key] = written.section(u'=', 1);
    }
    for (const Report::Parameter& parameter : report.parameters) {
        if (parameter.required && parameters.value(parameter.name).isEmpty())
            return usage(ReportCommand::tr("The report %1 needs --param %2=…: %3.")
                             .arg(report.name, parameter.name, parameter.help));
    }
    return parameters;
}

/// The target's format, where the report has it.
Result<DocumentFormat> formatOf(const Report& report, const QString& target)
{
    const auto format = documentFormatOf(target);
    if (report.document && !format)
        return usage(ReportCommand::tr("Say where the report goes, by its ending: --out NAME.pdf, .odt, "
                                       ".html, .xlsx or .csv"));
    if (!report.document && format != DocumentFormat::Pdf)
        return usage(ReportCommand::tr("The report %1 is a paper; say where it goes: --out NAME.pdf")
                         .arg(report.name));
    return *format;
}

/// The one place where the file of a report is opened.
Result<std::unique_ptr<Store>> openedFor(const Arguments& arguments, const Domain& domain, const Clock& clock)
{
    return openFileOrPast(arguments.at(0), arguments, domain, clock);
}

/// When papers say that they were printed: now, or what --printed-at says, in the centre's zone where it says
/// none. Figures are those of now all the same.
Result<qint64> printingTime(const Arguments& arguments, const Domain& domain, const Clock& clock)
{
    const QString written = arguments.value(u"printed-at"_s);
    if (!arguments.has(u"printed-at"_s))
        return clock.nowMs();
    const QDateTime read = QDateTime::fromString(written, Qt::ISODate);
    if (!read.isValid() || !written.contains(u'T'))
        return usage(ReportCommand::tr("\"%1\" is no time; write it as 2026-03-01T09:00.").arg(written));
    if (read.timeSpec() != Qt::LocalTime)
        return read.toMSecsSinceEpoch();
    KITCAMP_ASSIGN(const auto store, Store::open(arguments.at(0), domain, clock, freshSeed()));
    CentreTime time(clock);
    time.readZone(store->reader());
    return QDateTime(read.date(), read.time(), time.zone()).toMSecsSinceEpoch();
}

/// What was written, for people and for programs.
struct WrittenReport {
    QString title;
    int pages = 0; ///< 0: the format has none
};

Result<WrittenReport> writePaper(const Report& report, const ReportRequest& request, const QString& target)
{
    KITCAMP_ASSIGN(const auto paper, report.make(request));
    KITCAMP_TRY(savePdf(*paper, target));
    if (!request.store.past()) // a printing that has to be noted is noted, in the file of now
        KITCAMP_TRY(paper->wentOut());
    return WrittenReport{paper->title(), paper->pageCount()};
}

Result<WrittenReport> writeDocument(const Report& report, const ReportRequest& request, const QString& target)
{
    KITCAMP_ASSIGN(const ReportDocument document, report.document(request));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(request.store, request.locale));
    if (documentFormatOf(target) != DocumentFormat::Pdf) {
        KITCAMP_TRY(saveDocument(document, frame, target));
        return WrittenReport{document.title};
    }
    const DocumentPaper paper(document, frame);
    const auto pages = paper.layOut(paper.sheet());
    KITCAMP_TRY(savePdf(paper, *pages, target));
    return WrittenReport{document.title, pages->count()};
}

QString saidOf(const WrittenReport& written, const QString& target, bool json)
{
    if (json) {
        QJsonObject said{{"title"_L1, written.title}, {"target"_L1, target}};
        if (written.pages > 0)
            said.insert("pages"_L1, written.pages);
        return QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
    }
    const QString name = QFileInfo(target).fileName();
    return written.pages > 0
        ? ReportCommand::tr("%n page(s) written to %1.", "%1: file", written.pages).arg(name)
        : ReportCommand::tr("Written to %1.", "%1: file").arg(name);
}

Result<QString> write(const Arguments& arguments, const Clock& clock)
{
    const QString target = arguments.value(u"out"_s);
    KITCAMP_ASSIGN(const Report report, reportNamed(arguments.at(1)));
    KITCAMP_TRY(formatOf(report, target));
    KITCAMP_ASSIGN(const auto parameters, parametersOf(report, arguments));
    const Domain domain = fullDomain();
    KITCAMP_ASSIGN(const qint64 printedAt, printingTime(arguments, domain, clock));
    const StampedClock printing(clock, printedAt);
    const Clock& used = arguments.has(u"printed-at"_s) ? printing : clock;
    KITCAMP_ASSIGN(const auto store, openedFor(arguments, domain, used));
    KITCAMP_TRY(findOperator(*store, arguments));
    const ReportRequest request{*store, QLocale(), parameters};
    KITCAMP_ASSIGN(const WrittenReport written,
                   report.document ? writeDocument(report, request, target)
                                   : writePaper(report, request, target));
    return saidOf(written, target, arguments.json());
}

/// What --list says: each report with its sentence, and what it has to be told.
QString listedReports(bool json)
{
    QJsonArray all;
    QStringList lines;
    for (const Report& report : allReports()) {
        QStringList parameters;
        for (const Report::Parameter& parameter : report.parameters)
            parameters << (parameter.required ? parameter.name : u"[%1]"_s.arg(parameter.name));
        lines << u"%1  %2"_s.arg(report.name.leftJustified(20), report.help)
                + (parameters.isEmpty() ? QString() : u" (%1)"_s.arg(parameters.join(u", "_s)));
        all << QJsonObject{{"name"_L1, report.name},
                           {"help"_L1, report.help},
                           {"parameters"_L1, QJsonArray::fromStringList(parameters)}};
    }
    return json ? QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) : lines.join(u'\n');
}

} // namespace

int writeReport(const QStringList& arguments, const Clock& clock, QString& said)
{
    if (arguments.contains(u"--list"_s)) { // of no file: nothing else is looked at
        said = listedReports(arguments.contains(u"--json"_s));
        return 0;
    }
    return writtenBy(reportCommand(), arguments, said,
                     [&clock](const Arguments& parsed) { return write(parsed, clock); });
}

int runReport(const QStringList& arguments, int argc, char** argv)
{
    return runPainting(reportCommand(), arguments, argc, argv, writeReport);
}

} // namespace kitcamp
