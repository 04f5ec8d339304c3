// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace kitcamp {

/// Units of a model that a session has reserved.
struct ShownDemand {
    qint64 model = 0;
    QString name;
    int count = 0;

    friend bool operator==(const ShownDemand&, const ShownDemand&) = default;
};

/// A session with everything that a calendar says about it, read from the file at once.
struct ShownSession {
    qint64 id = 0;
    qint64 activity = 0;
    qint64 series = 0;
    qint64 room = 0; ///< 0: none
    QString name; ///< "IoT Inside Out 3/8"
    QString activityName;
    QString activityKind; ///< class, camp, contest ...
    QString mode; ///< site, online, hybrid
    QString kind; ///< theory, practice ...
    QString roomName;
    QDate day; ///< invalid: to place
    int start = 0; ///< minutes from midnight
    int minutes = 0;
    int number = 0;
    QList<qint64> staff;
    QStringList staffNames;
    QList<ShownDemand> demands;
    int onSite = 0; ///< students who take part, from confirmed on
    int online = 0;
    std::optional<int> seats; ///< on site: of the activity, else of the room
    bool cancelled = false;
    bool makesUp = false;
    bool timeLocked = false;
    bool roomLocked = false;
    bool hasLink = false;
    bool published = false; ///< people know of it
    bool changed = false; ///< what people know is not so any more

    [[nodiscard]] bool isOnline() const
    {
        return mode == QLatin1String("online") || kind == QLatin1String("online");
    }
    friend bool operator==(const ShownSession&, const ShownSession&) = default;
};

/// A stretch of time in which a room is closed.
struct ShownClosure {
    qint64 id = 0;
    qint64 room = 0;
    QString roomName;
    QString reason;
    QDate day; ///< one of its days
    int start = 0;
    int minutes = 0;

    friend bool operator==(const ShownClosure&, const ShownClosure&) = default;
};

} // namespace kitcamp
