// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writegate.h"

#include <atomic>
#include <chrono>

namespace kitcamp {

using namespace Qt::StringLiterals;

WriteGate::WriteGate(const QString& path)
    : m_file(path + u"-gate"_s)
{
}

WriteGate::~WriteGate() = default;

qint64 WriteGate::now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

bool WriteGate::open()
{
    if (m_lastAsked || m_failed)
        return m_lastAsked != nullptr;
    m_failed = true;
    if (!m_file.open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    if (m_file.size() < static_cast<qint64>(sizeof(qint64)) && !m_file.resize(sizeof(qint64)))
        return false;
    m_lastAsked = reinterpret_cast<qint64*>(m_file.map(0, sizeof(qint64)));
    m_failed = m_lastAsked == nullptr;
    return !m_failed;
}

void WriteGate::ask()
{
    if (open())
        std::atomic_ref(*m_lastAsked).store(now(), std::memory_order_release);
}

bool WriteGate::askedSince(qint64 moment)
{
    return open() && std::atomic_ref(*m_lastAsked).load(std::memory_order_acquire) > moment;
}

} // namespace kitcamp
