// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commands/commandline.h"
#include "app/domain.h"
#include "app/windows.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

void useOffscreenWhereNoDisplay()
{
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(QDir::tempPath())); // Qt would complain on stderr
#endif
}

int runWindow(const QStringList& arguments, int argc, char** argv)
{
    useOffscreenWhereNoDisplay();
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"kitcamp"_s);
    Windows windows(application);
    const QString last = windows.lastFile();
    windows.start(!arguments.isEmpty() ? arguments.first() : (QFileInfo::exists(last) ? last : QString()));
    return QApplication::exec();
}

} // namespace kitcamp
