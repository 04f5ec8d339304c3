// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/serverwait.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <poll.h>
#endif

namespace kitcamp {

namespace {

constexpr qint64 look = 100; // ms

/// As poll(2): how many sockets are ready; -1: broken.
int pollOne(int socket, short events, int milliseconds)
{
#ifdef Q_OS_WIN
    WSAPOLLFD one{static_cast<SOCKET>(socket), events, 0};
    return WSAPoll(&one, 1, milliseconds);
#else
    pollfd one{socket, events, 0};
    const int ready = poll(&one, 1, milliseconds);
    return ready < 0 && errno == EINTR ? 0 : ready;
#endif
}

} // namespace

SocketWait waitForSocket(int socket, bool reading, bool writing, const QDeadlineTimer& deadline,
                         const std::function<bool()>& wanted)
{
    if (socket < 0)
        return SocketWait::Broken;
    const auto events = static_cast<short>((reading ? POLLIN : 0) | (writing ? POLLOUT : 0));
    for (;;) {
        if (!wanted())
            return SocketWait::Unwanted;
        const qint64 left = deadline.isForever() ? look : std::min<qint64>(look, deadline.remainingTime());
        const int ready = pollOne(socket, events, static_cast<int>(left));
        if (ready != 0)
            return ready > 0 ? SocketWait::Ready : SocketWait::Broken;
        if (deadline.hasExpired())
            return SocketWait::TooLate;
    }
}

} // namespace kitcamp
