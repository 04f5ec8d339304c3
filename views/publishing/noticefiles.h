// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/publishing/noticelookups.h"
#include "models/store/store.h"

namespace kitcamp {

/// What went out, and whom it did not reach.
struct SentNotices {
    QList<qint64> ids;
    QStringList left; ///< names of those without an address or number
    QString stopped; ///< why those after the last one of ids did not go out; empty: all did
};

/// One .eml file each in \p folder, which is there. What was written before a failure stays and counts.
[[nodiscard]] Result<SentNotices> saveMails(Store& store, const QList<OutgoingNotice>& notices,
                                            const QString& folder);
/// One .eml file.
[[nodiscard]] Result<SentNotices> saveMail(Store& store, const OutgoingNotice& notice, const QString& path);
/// Phone numbers and texts, as message services take them.
[[nodiscard]] Result<SentNotices> savePhoneList(const QList<OutgoingNotice>& notices, const QString& path);
/// To paste into a chat: the same text once for all who get it.
[[nodiscard]] QString chatText(const QList<OutgoingNotice>& notices);

} // namespace kitcamp
