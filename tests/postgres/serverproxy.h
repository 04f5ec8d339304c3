// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace kitcamp::testkit {

/// A bad line to a server on the loopback: it delays, loses, doubles, cuts, and goes half open.
class ServerProxy
{
public:
    enum class Line {
        Good,
        Refuses, ///< nobody is let in, and who is in is thrown out
        HalfOpen, ///< connections stand and are made, but nothing comes through
        Loses, ///< the next piece of an answer, then it is good again
        Doubles, ///< the next piece of an answer comes twice, then it is good again
        CutsAnswer, ///< what was asked arrives; instead of the answer the connection ends, then it is good
                    ///< again
        CutsQuestion, ///< the next question ends the connection half way, then it is good again
    };

    explicit ServerProxy(int target);
    ~ServerProxy();
    ServerProxy(const ServerProxy&) = delete;
    ServerProxy& operator=(const ServerProxy&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    void set(Line line)
    {
        m_answersLeft = -1;
        m_line = line;
    }
    /// It becomes so when \p answers more pieces of answers have come through: in the middle of a handshake,
    /// or at the second answer of three.
    void setAfter(Line line, int answers)
    {
        m_next = line;
        m_answersLeft = answers;
    }
    [[nodiscard]] bool isGood() const { return m_line == Line::Good; }
    /// Half open, and somebody waits for an answer to what does not come through.
    [[nodiscard]] bool isHoldingBack() const { return m_holdsBack; }
    /// Each piece, there and back, takes so long.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay.count(); }

private:
    struct Pair;
    void run();
    [[nodiscard]] bool forward(int from, int to, bool isAnswer);
    [[nodiscard]] bool isQuiet() const;
    void takeTime();
    void countAnswer();

    int m_target;
    int m_port = 0;
    int m_listening = -1;
    std::atomic<Line> m_line = Line::Good;
    std::atomic<Line> m_next = Line::Good;
    std::atomic_int m_answersLeft = -1;
    std::atomic<qint64> m_delay = 0;
    std::atomic_bool m_holdsBack = false;
    std::mutex m_mutex;
    std::condition_variable m_ending;
    std::atomic_bool m_ended = false;
    std::thread m_thread;
};

} // namespace kitcamp::testkit
