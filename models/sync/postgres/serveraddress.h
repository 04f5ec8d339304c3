// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QStringList>

#include <functional>
#include <optional>

namespace kitcamp {

/// The addresses of the server \p host, as the system finds them. The system's own search knows no deadline
/// and cannot be stopped: it runs in a thread that nobody waits for longer than \p deadline, or than \p
/// wanted says true. nullopt: no answer in time; empty: there is no such name.
[[nodiscard]] std::optional<QStringList> addressesOf(const QString& host, const QDeadlineTimer& deadline,
                                                     const std::function<bool()>& wanted);

} // namespace kitcamp
