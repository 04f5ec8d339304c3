// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QStringList>

namespace kitcamp {

/// Notices that wait to be sent.
struct OpenNotices {
    int count = 0;
    qint64 first = 0; ///< the oldest; 0: none waits
};
/// Those about \p activity; 0: all.
[[nodiscard]] Result<OpenNotices> openNoticesOf(Connection& connection, qint64 activity = 0);

/// A notice with what is needed to send it.
struct OutgoingNotice {
    qint64 id = 0;
    QString person;
    QString mail;
    QString phone;
    QString subject;
    QString body;
};
/// Those of \p ids that are there and were not sent, in this order.
[[nodiscard]] Result<QList<OutgoingNotice>> outgoingNotices(Connection& connection, const QList<qint64>& ids);

/// A notice as it is read: to whom, by which ways, about what.
struct ReadNotice {
    qint64 person = 0;
    QString personName;
    QStringList ways; ///< mail address, phone number
    QString subject;
    QString body;
    qint64 activity = 0; ///< 0: about none
    QString activityName;
};
/// None: it is no longer there.
[[nodiscard]] Result<std::optional<ReadNotice>> readNotice(Connection& connection, qint64 notice);

/// How many people of a roster have one of \p states.
[[nodiscard]] Result<int> rosterPeople(Connection& connection, qint64 activity, const QStringList& states);

} // namespace kitcamp
