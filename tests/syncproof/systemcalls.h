// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace kitcamp::syncproof {

/// Stands between this program and the system's calls that change files, whoever makes them (SQLite, Qt, our
/// own code): counts those on files below one folder, makes them fail as a bad disk does, or ends the program
/// at one of them as a pulled plug does. The program under test needs no hook for it: this source file,
/// linked into an executable, defines the calls anew. It is for the whole process; only Linux has it.
class SystemCalls
{
public:
    /// Only calls on files whose path begins with \p folder are meant; empty: none. They are called "write",
    /// "sync", "rename", "link", "unlink", "truncate", "mkdir" and "open" (for writing).
    static void watch(const QString& folder);

    /// The process ends with SIGKILL at the \p spec: "link:2" before the second link, "after-link:2" after
    /// it, "half-write:5" when half of the fifth write's bytes are written. Empty: never. False for what
    /// cannot be read.
    [[nodiscard]] static bool killAt(const QByteArray& spec);

    /// The \p nth watched call from now on fails with \p error (an errno), and so do those after it unless \p
    /// once. 0 never.
    static void failFrom(int nth, int error, bool once = false);
    static void heal() { failFrom(0, 0); }
    /// Watched calls since the last failFrom, heal or watch.
    [[nodiscard]] static int count();

    /// \p action is called once, before the next watched call \p name on a path that contains \p part: what
    /// another computer does at that very moment. Watched calls within it are not stopped.
    static void beforeNext(const char* name, const char* part, std::function<void()> action);

    /// Syncs do nothing from now on: for tests of many files that no power cut threatens.
    static void skipSyncs(bool skip);

    /// While it is kept: each watched call as "sync log/0001/x". For tests of what is on the disk when.
    static void keepLog(bool keep);
    [[nodiscard]] static QStringList log();
};

} // namespace kitcamp::syncproof
