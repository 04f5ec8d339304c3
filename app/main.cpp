// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commands/commandline.h"
#include "app/exportpersoncommand.h"
#include "app/reportcommand.h"
#include "app/tour.h"

#include <QHashSeed>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char** argv)
{
    // Papers made twice of the same values are the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setApplicationName(u"Kitcamp"_s);
    QCoreApplication::setOrganizationName(u"Kitcamp"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(KITCAMP_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const QString command = arguments.value(0);
    const bool asksForHelp = arguments.contains(u"--help"_s);
    if (command == "tour"_L1 && !asksForHelp)
        return kitcamp::runTour(arguments.mid(1), argc, argv);
    if (command == "report"_L1 && !asksForHelp)
        return kitcamp::runReport(arguments.mid(1), argc, argv);
    if (command == "export-person"_L1 && !asksForHelp)
        return kitcamp::runExportPerson(arguments.mid(1), argc, argv);
    if (const auto code = kitcamp::runAsCommand(arguments, argc, argv))
        return *code;
    return kitcamp::runWindow(argc, argv);
}
