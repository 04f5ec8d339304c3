// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace kitcamp {

/// Where "now" comes from; injected, so that tests and the sample centre live in any year.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Seconds since 1970-01-01 UTC: the unit in which the file keeps what happened.
    [[nodiscard]] qint64 now() const { return nowMs() / 1000; }
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// A clock that stands still until it is told otherwise.
class SettableClock final : public Clock
{
public:
    explicit SettableClock(qint64 nowMs = 0)
        : m_nowMs(nowMs)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void set(const QDateTime& now) { m_nowMs = now.toMSecsSinceEpoch(); }
    void advanceSeconds(qint64 seconds) { m_nowMs += seconds * 1000; }

private:
    qint64 m_nowMs;
};

} // namespace kitcamp
