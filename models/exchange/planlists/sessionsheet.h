// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QStringList>

namespace kitcamp {

/// The sessions of the file, or of one activity, as rows of text that an import reads back.
struct SessionSheet {
    QStringList fields; ///< keys in JSON
    QStringList header;
    QList<QStringList> rows; ///< by time, those to place last
};

/// \p activity 0: of all activities.
[[nodiscard]] Result<SessionSheet> sessionSheet(Connection& connection, qint64 activity);
/// As XLSX or CSV, by the name's ending.
[[nodiscard]] Result<void> saveSessionSheet(const SessionSheet& sheet, const QString& path);

} // namespace kitcamp
