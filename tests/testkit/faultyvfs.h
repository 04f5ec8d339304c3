// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace kitcamp::testkit {

/// A disk that fails when it is told to. While it lives, every file that SQLite opens lies on it; open and
/// close stores within its lifetime.
class FaultyVfs
{
public:
    enum class Fault {
        WriteError, ///< writes and syncs answer with an input/output error
        DiskFull, ///< writes answer that there is no room
    };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    /// From the \p nth write, sync or truncation from now on (1: the next), fails; \p once: only that one.
    void failFrom(int nth, Fault fault, bool once = false);
    void heal();
    /// Writes, syncs and truncations since the last failFrom or heal.
    [[nodiscard]] int operations() const;
    /// Syncs do nothing: for tests of many files that no power cut threatens.
    void skipSyncs(bool skip);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace kitcamp::testkit
