// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/serveraddress.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

namespace kitcamp {

namespace {

constexpr std::chrono::milliseconds look{50};

struct Search {
    std::mutex mutex;
    std::condition_variable found;
    std::optional<QStringList> addresses;
};

QStringList askTheSystem(const QByteArray& host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* answer = nullptr;
    QStringList addresses;
    if (getaddrinfo(host.constData(), nullptr, &hints, &answer) != 0)
        return addresses;
    for (const addrinfo* one = answer; one; one = one->ai_next) {
        char text[NI_MAXHOST] = {};
        if (getnameinfo(one->ai_addr, one->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0)
            addresses << QString::fromLatin1(text);
    }
    freeaddrinfo(answer);
    addresses.removeDuplicates();
    return addresses;
}

} // namespace

std::optional<QStringList> addressesOf(const QString& host, const QDeadlineTimer& deadline,
                                       const std::function<bool()>& wanted)
{
    const auto search = std::make_shared<Search>();
    std::thread([search, name = host.toUtf8()] {
        const QStringList addresses = askTheSystem(name);
        const std::lock_guard lock(search->mutex);
        search->addresses = addresses;
        search->found.notify_all();
    }).detach();
    std::unique_lock lock(search->mutex);
    while (!search->addresses && !deadline.hasExpired() && (!wanted || wanted()))
        search->found.wait_for(lock, look);
    return search->addresses;
}

} // namespace kitcamp
