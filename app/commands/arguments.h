// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace kitcamp {

/// What stood behind a command's name, checked against what the command takes.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
public:
    /// Refuses unknown options, with the nearest one, and too few or too many words.
    [[nodiscard]] static Result<Arguments> parse(const Command& command, const QStringList& words);

    /// The word at \p place, from 0; empty where an optional one was left out.
    [[nodiscard]] QString at(int place) const { return m_words.value(place); }
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_options.value(option).value(0); }
    /// All values of an option that may be given several times.
    [[nodiscard]] QStringList values(const QString& option) const { return m_options.value(option); }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
    [[nodiscard]] bool help() const { return has(QStringLiteral("help")); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

/// The usage of a command with its options, as `kitcamp COMMAND --help` prints it.
[[nodiscard]] QString helpText(const Command& command);
/// The candidate that was probably meant; empty where none is near.
[[nodiscard]] QString nearestWord(const QString& written, const QStringList& candidates);

} // namespace kitcamp
