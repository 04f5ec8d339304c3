// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commands/commandline.h"
#include "app/language.h"
#include "app/windows.h"
#include "models/store/result.h"

#include <QApplication>
#include <QCommandLineParser>
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

struct WindowWish {
    QString file;
    QString language; ///< for this once; empty: the one that was chosen before
};

Result<WindowWish> wishOf(const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOption({u"language"_s, QString(), u"CODE"_s});
    const QStringList languages{u"en"_s, u"zh_CN"_s};
    if (!parser.parse(words))
        return Error{ErrorCode::Usage, parser.errorText(), {}};
    const WindowWish wish{parser.positionalArguments().value(0), parser.value(u"language"_s)};
    if (parser.isSet(u"language"_s) && !languages.contains(wish.language))
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("kitcamp::Application", "Kitcamp speaks %1, not \"%2\".")
                         .arg(languages.join(u", "_s), wish.language),
                     {}};
    return wish;
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

int runWindow(int argc, char** argv)
{
    if (!hasDisplay())
        return sayThereIsNoDisplay(argc, argv);
    useOffscreenWhereNoDisplay();
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"kitcamp"_s);
    const auto wish = wishOf(QApplication::arguments()); // Qt has taken its own options away
    if (!wish) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(wish.error().sentence));
        return 2;
    }
    Windows windows(application);
    if (!wish->language.isEmpty())
        windows.speak(wish->language);
    const QString last = windows.lastFile();
    windows.start(!wish->file.isEmpty() ? wish->file : (QFileInfo::exists(last) ? last : QString()));
    return QApplication::exec();
}

} // namespace kitcamp
