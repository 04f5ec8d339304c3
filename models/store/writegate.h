// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace kitcamp {

/// Lets a long turn of sync notice that somebody waits to write, in this process or in another one: eight
/// bytes beside the file, mapped by all who have it open, hold when writing was last asked for. Where the
/// folder cannot be mapped nobody is noticed, and the asker waits for the end of the turn.
class WriteGate
{
public:
    /// \p path of the Kitcamp file; the gate is `<path>-gate`. It is made with the first asking or looking.
    explicit WriteGate(const QString& path);
    ~WriteGate();
    WriteGate(const WriteGate&) = delete;
    WriteGate& operator=(const WriteGate&) = delete;

    /// Says that somebody wants to write now. Costs no system call after the first.
    void ask();
    /// Nanoseconds of this machine's steady clock: the same for all its processes.
    [[nodiscard]] static qint64 now();
    /// True when somebody has asked since \p moment of now().
    [[nodiscard]] bool askedSince(qint64 moment);

private:
    [[nodiscard]] bool open();

    QFile m_file;
    qint64* m_lastAsked = nullptr;
    bool m_failed = false;
};

} // namespace kitcamp
