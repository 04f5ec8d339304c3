// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"
#include "models/store/domain.h"

#include <QIODevice>

namespace kitcamp {

class Arguments;
class Output;

/// What a command works with; the streams are the process's or a test's.
struct CommandContext {
    QIODevice& in;
    Output& out;
    const Clock& clock;
    const Domain& domain;
};

struct CommandOption {
    QString name; ///< without dashes
    QString value; ///< how its value is called; empty: it has none
    QString help; ///< translated
};

/// One word after `kitcamp`. It answers with an Error instead of printing one: its sentence goes to stderr,
/// its code becomes the exit code.
struct Command {
    QString name;
    QString usage; ///< what follows the name: "FILE [ENTRY]"
    QString help; ///< translated, one sentence
    QList<CommandOption> options; ///< beside --json and --help, which each command has
    std::function<Result<void>(CommandContext&, const Arguments&)>
        run; ///< none: the window's part of the program
};

} // namespace kitcamp
