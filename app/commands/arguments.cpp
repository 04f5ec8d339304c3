// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include "models/people/text/editdistance.h"

#include <QCommandLineParser>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// Options of the command and the two that all have.
QList<CommandOption> allOptions(const Command& command)
{
    QList<CommandOption> options = command.options;
    options << CommandOption{u"json"_s, {}, Arguments::tr("prints JSON instead of a table")};
    options << CommandOption{u"help"_s, {}, Arguments::tr("shows this help")};
    return options;
}

Error unknownOption(const Command& command, const QString& written)
{
    QStringList names;
    for (const CommandOption& option : allOptions(command))
        names << option.name;
    const QString nearest = nearestWord(written, names);
    return usageError(nearest.isEmpty()
                          ? Arguments::tr("kitcamp %1 has no option --%2; \"kitcamp %1 --help\" lists them.")
                                .arg(command.name, written)
                          : Arguments::tr("kitcamp %1 has no option --%2; did you mean --%3?")
                                .arg(command.name, written, nearest));
}

Result<void> checkCount(const Command& command, const QStringList& words)
{
    const QStringList wanted = command.usage.split(u' ', Qt::SkipEmptyParts);
    const auto needed = std::count_if(wanted.begin(), wanted.end(),
                                      [](const QString& word) { return !word.startsWith(u'['); });
    if (words.size() < needed)
        return usageError(Arguments::tr("%1 is missing: kitcamp %2 %3.", "%1: FILE or so")
                              .arg(wanted.at(words.size()), command.name, command.usage));
    if (words.size() > wanted.size())
        return usageError(Arguments::tr("\"%1\" is one word too many: kitcamp %2 %3.")
                              .arg(words.at(wanted.size()), command.name, command.usage));
    return {};
}

} // namespace

Result<Arguments> Arguments::parse(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    const QList<CommandOption> options = allOptions(command);
    for (const CommandOption& option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.value));
    const bool parsed = parser.parse(QStringList{u"kitcamp"_s} + words);
    if (!parser.unknownOptionNames().isEmpty())
        return unknownOption(command, parser.unknownOptionNames().constFirst());
    if (!parsed)
        return usageError(parser.errorText());
    Arguments arguments;
    arguments.m_words = parser.positionalArguments();
    for (const CommandOption& option : options) {
        if (parser.isSet(option.name))
            arguments.m_options.insert(option.name, parser.values(option.name));
    }
    if (!arguments.help())
        KITCAMP_TRY(checkCount(command, arguments.m_words));
    return arguments;
}

QString helpText(const Command& command)
{
    QString text = u"kitcamp %1 %2\n%3\n"_s.arg(command.name, command.usage, command.help);
    for (const CommandOption& option : allOptions(command)) {
        const QString written = u"--%1 %2"_s.arg(option.name, option.value).trimmed();
        text += u"  %1  %2\n"_s.arg(written, -20).arg(option.help);
    }
    return text;
}

QString nearestWord(const QString& written, const QStringList& candidates)
{
    const QList<qsizetype> near = nearestTexts(written.toLower(), candidates, written.size() < 5 ? 1 : 2, 1);
    return near.isEmpty() ? QString() : candidates.at(near.constFirst());
}

} // namespace kitcamp
