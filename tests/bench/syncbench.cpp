// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp_syncbench FOLDER [rejoin] [sealing] [large BIGFILE]: what sync costs, beside SQLite alone. Its
// files stay in FOLDER, so that a second run is quick. Not a test: it says what it measured.
#include "syncbench.h"

#include "app/domain.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "kitcamp_syncbench FOLDER [rejoin] [sealing] [large BIGFILE]\n");
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    const kitcamp::Domain domain = kitcamp::fullDomain();
    const kitcamp::SystemClock clock;
    const kitcamp::bench::SyncBench bench{QFileInfo(arguments.at(1)).absoluteFilePath(), domain, clock};
    std::printf("| what | measured | budget |\n|---|---|---|\n");
    const qsizetype large = arguments.indexOf(u"large"_s);
    if (arguments.size() == 2 || arguments.contains(u"rejoin"_s))
        kitcamp::bench::benchRejoin(bench);
    if (arguments.size() == 2 || arguments.contains(u"sealing"_s))
        kitcamp::bench::benchSealing();
    if (large > 0)
        kitcamp::bench::benchLargeCentre(bench, arguments.value(large + 1));
    return 0;
}
