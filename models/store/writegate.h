// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace kitcamp {

/// Lets a long turn of sync notice that somebody waits to write, in this process or in another one: a few
/// bytes beside the file, mapped by all who have it open, hold when writing was last asked for and who waits.
/// Where the folder cannot be mapped nobody is noticed, and the asker waits for the end of the turn.
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
    /// What was asked for was given, or refused: nobody waits at this gate any more.
    void settle();
    /// Nanoseconds of this machine's steady clock: the same for all its processes.
    [[nodiscard]] static qint64 now();
    /// True when somebody has asked since \p moment of now(), this gate's owner included.
    [[nodiscard]] bool askedSince(qint64 moment);
    /// True while somebody else waits. Who was killed while waiting is forgotten after a few seconds.
    [[nodiscard]] bool othersWait();

    /// Asks as long as it lives: for the time from wanting the file to having it.
    class Asking
    {
    public:
        explicit Asking(WriteGate& gate)
            : m_gate(gate)
        {
            m_gate.ask();
        }
        ~Asking() { m_gate.settle(); }
        Asking(const Asking&) = delete;
        Asking& operator=(const Asking&) = delete;

    private:
        WriteGate& m_gate;
    };

private:
    struct Places;
    [[nodiscard]] bool open();

    QFile m_file;
    Places* m_places = nullptr;
    int m_own = 0; ///< which of the places is ours
    bool m_failed = false;
};

} // namespace kitcamp
