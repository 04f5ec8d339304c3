// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commands/commandline.h"
#include "app/language.h"
#include "app/windows.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void speakAsTheDesktop(Language& language)
{
    language.use(QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s);
}

/// A window that nobody sees would wait for ever.
int sayThereIsNoDisplay(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Language language;
    speakAsTheDesktop(language);
    const QString sentence = QCoreApplication::translate(
        "kitcamp::Application",
        "There is no display for the window. \"kitcamp --help\" lists what works without one.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 3;
}

} // namespace

void useOffscreenWhereNoDisplay()
{
#ifdef Q_OS_LINUX
    if (!hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(QDir::tempPath())); // Qt would complain on stderr
#endif
}

std::optional<int> runAsCommand(const QStringList& arguments, int argc, char** argv)
{
    if (!isCommandLine(arguments))
        return std::nullopt;
    QCoreApplication application(argc, argv);
    Language language;
    speakAsTheDesktop(language);
    return runCommandLine(arguments, SystemClock());
}

int runWindow(const QStringList& arguments, int argc, char** argv)
{
    if (!hasDisplay())
        return sayThereIsNoDisplay(argc, argv);
    useOffscreenWhereNoDisplay();
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"kitcamp"_s);
    Windows windows(application);
    const QString last = windows.lastFile();
    windows.start(!arguments.isEmpty() ? arguments.first() : (QFileInfo::exists(last) ? last : QString()));
    return QApplication::exec();
}

} // namespace kitcamp
