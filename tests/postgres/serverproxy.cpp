// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/serverproxy.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace kitcamp::testkit {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    return address;
}

bool writeAll(int socket, const char* bytes, ssize_t count)
{
    while (count > 0) {
        const ssize_t written = send(socket, bytes, static_cast<size_t>(count), MSG_NOSIGNAL);
        if (written <= 0)
            return false;
        bytes += written;
        count -= written;
    }
    return true;
}

void hurry(int socket)
{
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

/// Whether something waits to be read that nobody reads.
bool hasUnread(int socket)
{
    int count = 0;
    return socket >= 0 && ioctl(socket, FIONREAD, &count) == 0 && count > 0;
}

} // namespace

struct ServerProxy::Pair {
    int client = -1;
    int server = -1;

    void end()
    {
        close(client);
        close(server);
        client = server = -1;
    }
};

ServerProxy::ServerProxy(int target)
    : m_target(target)
    , m_listening(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_listening, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(m_listening, 100) != 0
        || getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("the proxy finds no port");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

ServerProxy::~ServerProxy()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_ending.notify_all();
    m_thread.join();
    close(m_listening);
}

bool ServerProxy::isQuiet() const
{
    return m_line == Line::HalfOpen;
}

void ServerProxy::takeTime()
{
    std::unique_lock lock(m_mutex);
    m_ending.wait_for(lock, std::chrono::milliseconds(m_delay), [this] { return m_ended.load(); });
}

void ServerProxy::countAnswer()
{
    if (m_answersLeft > 0 && --m_answersLeft == 0)
        m_line = m_next.load();
}

/// False where the connection ends.
bool ServerProxy::forward(int from, int to, bool isAnswer)
{
    char bytes[65536];
    const ssize_t count = recv(from, bytes, sizeof bytes, 0);
    if (count <= 0)
        return false;
    if (m_delay > 0)
        takeTime();
    Line expected = Line::CutsQuestion;
    if (!isAnswer && m_line.compare_exchange_strong(expected, Line::Good)) {
        (void)writeAll(to, bytes, count / 2);
        return false;
    }
    expected = Line::Loses;
    if (isAnswer && m_line.compare_exchange_strong(expected, Line::Good))
        return true;
    expected = Line::CutsAnswer;
    if (isAnswer && m_line.compare_exchange_strong(expected, Line::Good))
        return false;
    expected = Line::Doubles;
    if (isAnswer && m_line.compare_exchange_strong(expected, Line::Good) && !writeAll(to, bytes, count))
        return false;
    const bool written = writeAll(to, bytes, count);
    if (isAnswer)
        countAnswer();
    return written;
}

void ServerProxy::run()
{
    std::vector<Pair> pairs;
    while (!m_ended) {
        if (m_line == Line::Refuses) {
            for (Pair& pair : pairs)
                pair.end();
            pairs.clear();
        }
        std::vector<pollfd> waiting{{m_listening, POLLIN, 0}};
        for (const Pair& pair : pairs) {
            const short events = isQuiet() ? 0 : POLLIN;
            waiting.push_back({pair.client, events, 0});
            waiting.push_back({pair.server, events, 0});
        }
        if (poll(waiting.data(), waiting.size(), isQuiet() ? 20 : 5) < 0)
            continue;
        m_holdsBack = isQuiet() && std::any_of(pairs.begin(), pairs.end(), [](const Pair& pair) {
                          return hasUnread(pair.client);
                      });
        for (size_t i = 0; i < pairs.size() && !isQuiet(); ++i) {
            Pair& pair = pairs[i];
            const bool stands = (waiting[2 * i + 1].revents == 0 || forward(pair.client, pair.server, false))
                && (waiting[2 * i + 2].revents == 0 || forward(pair.server, pair.client, true));
            if (!stands)
                pair.end();
        }
        std::erase_if(pairs, [](const Pair& pair) { return pair.client < 0; });
        if (waiting[0].revents == 0)
            continue;
        Pair made{accept(m_listening, nullptr, nullptr), socket(AF_INET, SOCK_STREAM, 0)};
        const sockaddr_in address = loopback(m_target);
        if (m_line == Line::Refuses
            || connect(made.server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            made.end();
            continue;
        }
        hurry(made.client);
        hurry(made.server);
        pairs.push_back(made);
    }
    for (Pair& pair : pairs)
        pair.end();
}

} // namespace kitcamp::testkit
