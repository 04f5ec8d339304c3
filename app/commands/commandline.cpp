// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"

#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/output.h"
#include "app/domain.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The command that \p words begin with; its name may be two of them: "hub init", "log show".
std::optional<Command> commandOf(const QStringList& words)
{
    std::optional<Command> found;
    for (const Command& command : allCommands()) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!found || found->name.size() < command.name.size()))
            found = command;
    }
    return found;
}

/// The second words of the commands that begin with \p first.
QStringList wordsAfter(const QString& first)
{
    QStringList words;
    for (const Command& command : allCommands()) {
        if (command.name.startsWith(first + u' '))
            words << command.name.mid(first.size() + 1);
    }
    return words;
}

bool looksLikeFile(const QString& word)
{
    return word.contains(u'.') || word.contains(u'/') || word.contains(u'\\') || QFileInfo::exists(word);
}

QString overview()
{
    QString text = CommandLine::tr("Kitcamp, the desktop program of a student innovation centre.") + u"\n\n"_s
        + u"  %1  %2\n"_s.arg(u"kitcamp [FILE]"_s, -42).arg(CommandLine::tr("Opens the window."));
    for (const Command& command : allCommands())
        text +=
            u"  %1  %2\n"_s.arg(u"kitcamp %1 %2"_s.arg(command.name, command.usage), -42).arg(command.help);
    return text + u'\n'
        + CommandLine::tr(
               "\"kitcamp COMMAND --help\" tells more. Exit codes: 0 done, 1 refused by a rule, 2 bad usage, "
               "3 file or damaged input.");
}

/// What is neither a file nor a command.
Error unknownWord(const QStringList& written)
{
    const QString& word = written.first();
    if (const QStringList seconds = wordsAfter(word); !seconds.isEmpty())
        return {ErrorCode::Usage,
                CommandLine::tr("kitcamp %1 takes one of these words: %2.").arg(word, seconds.join(u", "_s)),
                {}};
    if (word.startsWith(u'-'))
        return {ErrorCode::Usage,
                CommandLine::tr("Kitcamp has no option %1; \"kitcamp --help\" lists the commands.").arg(word),
                {}};
    QStringList names;
    for (const Command& command : allCommands())
        names << command.name;
    const QString nearest = nearestWord(word, names);
    return {ErrorCode::Usage,
            nearest.isEmpty()
                ? CommandLine::tr(
                      "There is no command and no file called %1; \"kitcamp --help\" lists the commands.")
                      .arg(word)
                : CommandLine::tr("There is no command %1; did you mean %2?").arg(word, nearest),
            {}};
}

Result<void> runWords(const QStringList& words, QIODevice& in, Output& out, const Clock& clock)
{
    const QString& first = words.first();
    if (first == "--help"_L1 || first == "-h"_L1)
        return out.line(overview());
    if (first == "--version"_L1 || first == "-v"_L1)
        return out.line(u"Kitcamp "_s + QLatin1String(KITCAMP_VERSION));
    const auto command = commandOf(words);
    if (!command)
        return unknownWord(words);
    const auto nameLength = command->name.count(u' ') + 1;
    KITCAMP_ASSIGN(const Arguments arguments, Arguments::parse(*command, words.mid(nameLength)));
    if (arguments.help())
        return out.line(helpText(*command).trimmed());
    const Domain domain = fullDomain();
    CommandContext context{in, out, clock, domain};
    return command->run(context, arguments);
}

} // namespace

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Refused:
    case ErrorCode::Cancelled:
        return 1;
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::File:
    case ErrorCode::Busy:
    case ErrorCode::Newer:
        break;
    }
    return 3;
}

bool isCommandLine(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString& first = arguments.first();
    if (first == "-h"_L1 || first == "-v"_L1)
        return true;
    if (first.startsWith(u'-')) // Qt's own options have one dash
        return first.startsWith("--"_L1) && first.size() > 2;
    if (const auto command = commandOf(arguments))
        return static_cast<bool>(command->run) || arguments.contains(u"--help"_s);
    return !looksLikeFile(first);
}

std::optional<int> runCommandLine(const QStringList& arguments, QIODevice& in, QIODevice& out, QIODevice& err,
                                  const Clock& clock)
{
    if (!isCommandLine(arguments))
        return std::nullopt;
    Output output(out);
    const auto done = runWords(arguments, in, output, clock);
    if (done)
        return 0;
    // What cannot be said on stderr either is told by the exit code alone.
    [[maybe_unused]] const auto said = Output(err).line(QString(done.error().sentence).replace(u'\n', u' '));
    return exitCodeOf(done.error().code);
}

std::optional<int> runCommandLine(const QStringList& arguments, const Clock& clock)
{
    QFile in;
    QFile out;
    QFile err;
    // Unbuffered: a line is read when it is there, not when a block is full.
    [[maybe_unused]] const bool opened = in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
        && out.open(stdout, QIODevice::WriteOnly) && err.open(stderr, QIODevice::WriteOnly);
    return runCommandLine(arguments, in, out, err, clock);
}

} // namespace kitcamp
