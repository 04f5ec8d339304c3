// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace kitcamp::syncproof {

/// One thing that happens in a centre of several computers. It carries its own seed, so that it stays the
/// same, as far as the content allows, when others before it are left out.
struct Step {
    enum class What {
        Act, ///< a random Action
        Twin, ///< the same Action at two computers, as when the same thing is on two desks
        Undo,
        Redo,
        Decide, ///< a random choice for a random item of the inbox
        Picture, ///< a picture is taken and given to a person or a model
        Meet, ///< with the hub, as the program does it: through a store of its own, beside the window's
        MeetInPlace, ///< with the hub, through the window's store, as the command does it
        MeetBadly, ///< with the hub, over a line that breaks now and then
        MeetRaced, ///< with the hub, and another computer appends first
        MeetBusy, ///< with the hub, while somebody works at the window
        Restart,
        SetClock, ///< off by years, back and forth
    };
    What what = What::Act;
    int file = 0;
    quint64 seed = 0;
    int number = 0; ///< its place in the history as it was made
};

/// What happens in a centre, from the first file to the last meeting.
struct History {
    quint64 seed = 0;
    int files = 2;
    QList<Step> steps;
};

/// The history of \p seed: two to eight files, \p stepsPerFile for each. Some files meet the hub often, some
/// seldom, some never before the end.
[[nodiscard]] History makeHistory(quint64 seed, int stepsPerFile);
/// The same with \p files files only, and with those steps only whose numbers are in \p numbers.
[[nodiscard]] History partOf(const History& history, int files, const QList<int>& numbers);
/// One line: "file 2 meets the hub, another one is faster".
[[nodiscard]] QString describe(const Step& step);

/// Runs a history; empty where all went well, else what went wrong.
using HistoryRun = std::function<QString(const History&)>;
struct Smallest {
    History history;
    QString problem;
    int tries = 0;

    /// The environment that plays it again: "KITCAMP_FIRST_SEED=7 KITCAMP_FILES=2 KITCAMP_KEEP=3,8".
    [[nodiscard]] QString environment() const;
};
/// Leaves out files and steps of \p failing for as long as it still fails with a problem of the same kind as
/// \p problem, within about \p milliseconds.
[[nodiscard]] Smallest shrink(const History& failing, const QString& problem, const HistoryRun& run,
                              qint64 milliseconds);

} // namespace kitcamp::syncproof
