// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paintingcommand.h"

#include "app/application.h"
#include "app/commands/commandline.h"
#include "app/language.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PaintingCommand {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PaintingCommand)
};

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

Result<QString> languageOf(const Arguments& arguments)
{
    const QString wanted = arguments.value(u"language"_s);
    if (!arguments.has(u"language"_s))
        return systemLanguage();
    if (wanted == "en"_L1 || wanted == "zh_CN"_L1)
        return wanted;
    return Error{
        ErrorCode::Usage, PaintingCommand::tr("--language is en or zh_CN, not \"%1\".").arg(wanted), {}};
}

} // namespace

int runPainting(const Command& command, const QStringList& arguments, int argc, char** argv,
                PaintingWork work)
{
    // Qt wants a folder of its own and complains of any other.
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    useOffscreenWhereNoDisplay();
    QApplication application(argc, argv);
    Language language;
    const auto parsed = Arguments::parse(command, arguments);
    const auto wanted = parsed ? languageOf(*parsed) : Result<QString>(systemLanguage());
    language.use(wanted ? *wanted : systemLanguage());
    QString said;
    const int code = work(arguments, SystemClock(), said);
    std::fprintf(code == 0 ? stdout : stderr, "%s\n", qUtf8Printable(said));
    return code;
}

int writtenBy(const Command& command, const QStringList& arguments, QString& said,
              const std::function<Result<QString>(const Arguments&)>& write)
{
    const auto parsed = Arguments::parse(command, arguments);
    const auto language = parsed ? languageOf(*parsed) : Result<QString>(parsed.error());
    const auto written = language ? write(*parsed) : Result<QString>(language.error());
    said = written ? *written : QString(written.error().sentence).replace(u'\n', u' ');
    return written ? 0 : exitCodeOf(written.error().code);
}

} // namespace kitcamp
