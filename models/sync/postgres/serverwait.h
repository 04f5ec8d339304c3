// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <functional>

namespace kitcamp {

enum class SocketWait { Ready, TooLate, Unwanted, Broken };

/// Waits until \p socket can be read or written; asks \p wanted ten times a second whether anybody still
/// cares.
[[nodiscard]] SocketWait waitForSocket(int socket, bool reading, bool writing, const QDeadlineTimer& deadline,
                                       const std::function<bool()>& wanted);

} // namespace kitcamp
