// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writegate.h"

#include <atomic>
#include <chrono>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeCount = 62;
/// Longer than anybody waits for the file (see Connection::open).
constexpr qint64 longestWait = 6'000'000'000;

qint64 read(qint64& place)
{
    return std::atomic_ref(place).load(std::memory_order_acquire);
}

void write(qint64& place, qint64 value)
{
    std::atomic_ref(place).store(value, std::memory_order_release);
}

} // namespace

/// What is mapped. A gate takes the next place in turn: two share one only after 62 more have been opened,
/// and then merely look alike to the others.
struct WriteGate::Places {
    qint64 lastAsked = 0;
    qint64 opened = 0;
    qint64 waiting[placeCount] = {}; ///< since when; 0: not
};

WriteGate::WriteGate(const QString& path)
    : m_file(path + u"-gate"_s)
{
}

WriteGate::~WriteGate()
{
    if (m_places)
        settle();
}

qint64 WriteGate::now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

bool WriteGate::open()
{
    if (m_places || m_failed)
        return m_places != nullptr;
    m_failed = true;
    constexpr auto size = static_cast<qint64>(sizeof(Places));
    // Opened again when it has grown: QFile goes by the size it saw first.
    const auto openFile = [this] {
        return m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered,
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    if (!openFile())
        return false;
    if (m_file.size() < size) {
        const bool grown = m_file.resize(size);
        m_file.close();
        if (!grown || !openFile())
            return false;
    }
    m_places = reinterpret_cast<Places*>(m_file.map(0, size));
    m_failed = m_places == nullptr;
    if (m_places)
        m_own = static_cast<int>(std::atomic_ref(m_places->opened).fetch_add(1) % placeCount);
    return !m_failed;
}

void WriteGate::ask()
{
    if (!open())
        return;
    const qint64 moment = now();
    write(m_places->waiting[m_own], moment);
    write(m_places->lastAsked, moment);
}

void WriteGate::settle()
{
    if (open())
        write(m_places->waiting[m_own], 0);
}

bool WriteGate::askedSince(qint64 moment)
{
    return open() && read(m_places->lastAsked) > moment;
}

bool WriteGate::othersWait()
{
    if (!open())
        return false;
    const qint64 earliest = now() - longestWait;
    for (int place = 0; place < placeCount; ++place) {
        if (place != m_own && read(m_places->waiting[place]) > earliest)
            return true;
    }
    return false;
}

} // namespace kitcamp
