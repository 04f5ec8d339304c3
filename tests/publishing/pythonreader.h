// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace kitcamp {

/// What another program reads from bytes of ours: runs \p script with the path of a file that holds them as
/// its argument, and takes the JSON that it prints. Nothing where there is no Python, or none with \p module.
[[nodiscard]] std::optional<QJsonObject> readByPython(const QString& module, const QByteArray& script,
                                                      const QByteArray& bytes);

} // namespace kitcamp
