// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace kitcamp {

/// How a file and its hub stand to each other, as the status bar tells it.
struct SyncStatus {
    enum class State {
        Off, ///< not shared, or not looked yet
        InStep, ///< the hub has all of ours, and we have all of the hub's
        Working, ///< a meeting that takes long enough to be shown: done of all
        ToSend, ///< something was done here that leaves in a moment
        Offline, ///< the hub is away: ordinary, work goes on
        Stopped, ///< something is wrong that a person should read; local work goes on
    };

    State state = State::Off;
    qint64 toSend = 0; ///< own entries that the hub does not have
    qint64 offlineSince =
        0; ///< Offline: the last contact with the hub, or when it was first missed; Unix seconds
    QString offlineBecause; ///< Offline: translated
    QString stoppedBecause; ///< Stopped: translated
    QStringList waysOut; ///< Stopped: translated, best first
    QString rule; ///< Stopped: stable name where there is one ("forked", "other-log", "newer")
    qint64 refusedEntry = 0; ///< Stopped before this entry of the log, which no computer takes; else 0
    qint64 done = 0; ///< Working: entries
    qint64 all = 0;
    qint64 openConflicts = 0; ///< items of the inbox that wait for a decision
    qint64 lastContact = 0; ///< the end of the last meeting; Unix seconds, 0: none yet
    qint64 head = 0; ///< the entry of the log that the file stands on
    QString place; ///< of the hub, for people
    QStringList differences; ///< files with the same head and other content; translated, should never be

    friend bool operator==(const SyncStatus&, const SyncStatus&) = default;
};

} // namespace kitcamp

Q_DECLARE_METATYPE(kitcamp::SyncStatus)
