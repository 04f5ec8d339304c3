// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"

#include "app/application.h"
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/domain.h"
#include "app/language.h"
#include "app/reports.h"
#include "views/print/paperoutput.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

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

Result<QString> write(const Arguments& arguments, const Clock& clock)
{
    const QString target = arguments.value(u"out"_s);
    if (QFileInfo(target).suffix().toLower() != "pdf"_L1)
        return usage(ReportCommand::tr("Say where the paper goes: --out NAME.pdf"));
    KITCAMP_ASSIGN(const Report report, reportNamed(arguments.at(1)));
    KITCAMP_ASSIGN(const auto parameters, parametersOf(report, arguments));
    const Domain domain = fullDomain();
    KITCAMP_ASSIGN(const auto store, Store::open(arguments.at(0), domain, clock, freshSeed()));
    KITCAMP_TRY(findOperator(*store, arguments.value(u"operator"_s)));
    KITCAMP_ASSIGN(const auto paper, report.make(ReportRequest{*store, QLocale(), parameters}));
    KITCAMP_TRY(savePdf(*paper, target));
    KITCAMP_TRY(paper->wentOut()); // a printing that has to be noted is noted
    if (arguments.json())
        return QString::fromUtf8(QJsonDocument(QJsonObject{{"pages"_L1, paper->pageCount()},
                                                           {"title"_L1, paper->title()},
                                                           {"target"_L1, target}})
                                     .toJson(QJsonDocument::Compact));
    return ReportCommand::tr("%n page(s) written to %1.", "%1: file", paper->pageCount())
        .arg(QFileInfo(target).fileName());
}

int exitCodeOf(ErrorCode code)
{
    if (code == ErrorCode::Refused || code == ErrorCode::Cancelled)
        return 1;
    return code == ErrorCode::Usage ? 2 : 3;
}

} // namespace

int writeReport(const QStringList& arguments, const Clock& clock, QString& said)
{
    const auto parsed = Arguments::parse(reportCommand(), arguments);
    const auto written = parsed ? write(*parsed, clock) : Result<QString>(parsed.error());
    said = written ? *written : QString(written.error().sentence).replace(u'\n', u' ');
    return written ? 0 : exitCodeOf(written.error().code);
}

int runReport(const QStringList& arguments, int argc, char** argv)
{
    // Papers are painted, but never on a screen; Qt wants a folder of its own and complains of any other.
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    useOffscreenWhereNoDisplay();
    QApplication application(argc, argv);
    Language language;
    language.use(QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s);
    QString said;
    const int code = writeReport(arguments, SystemClock(), said);
    std::fprintf(code == 0 ? stdout : stderr, "%s\n", qUtf8Printable(said));
    return code;
}

} // namespace kitcamp
