// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace kitcamp {

/// A row of another file's inbox: all columns by name, but its number.
using InboxRow = QVariantMap;

/// Takes \p rows over into the inbox of the Kitcamp file \p path: they waited there for a decision and wait
/// here now. Those whose entry stands here, or waits already, are left out. Gives how many came that are to
/// be decided.
[[nodiscard]] Result<qint64> adoptInbox(const QString& path, const QList<InboxRow>& rows);

} // namespace kitcamp
