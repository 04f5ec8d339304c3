// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>

namespace kitcamp {

/// A piece of a camp of one kind over some days.
struct CampPlanPhase {
    qint64 id = 0;
    QString kind; ///< as stored
    QString name; ///< in the language of the window; may be empty
    QDate from;
    QDate until;
};

/// A session as the plan shows it.
struct CampPlanSession {
    qint64 id = 0;
    QString kind; ///< as stored
    QString title; ///< may be empty
    QString starts; ///< HH:MM
    int minutes = 0;
    QString room; ///< or "online"; empty: none yet
    bool placed = true; ///< has a room or a link
};

/// A day of the camp with what is held on it.
struct CampPlanDay {
    QDate day;
    QList<CampPlanSession> sessions;
};

/// One row of a list of the plan, in words.
struct CampPlanLine {
    qint64 id = 0;
    QString words;
};

/// A device of a team's kit.
struct CampKitItem {
    qint64 id = 0;
    QString model;
    int each = 0; ///< for one team
    int teams = 0; ///< that there are
    QString note;
};

/// Something that a camp needs before it begins and does not have yet.
struct MissingPart {
    QString key; ///< stable: "questions", "phases" ...
    QString sentence; ///< translated
    QString tab; ///< of the camp's screen, where it is done; "plan": here
};

/// What a camp is at a glance.
struct CampPlan {
    QString name;
    QDate from;
    QDate until;
    QStringList hosts; ///< in their order
    std::optional<int> seats;
    int taken = 0; ///< of the seats
    QString topic;
    QList<CampPlanPhase> phases; ///< by their days
    QList<CampPlanDay> days; ///< each day from the first to the last, and those of sessions beside them
    QList<CampPlanLine> unplaced; ///< sessions without a date
    QList<CampPlanLine> quotas;
    QList<CampKitItem> kit;
    QList<CampPlanLine> modules;
    QList<CampPlanLine> resources;
    QList<CampPlanLine> rounds; ///< of the jury, each with its criteria
    QList<MissingPart> missing; ///< in the order in which a camp is prepared

    [[nodiscard]] int dayCount() const
    {
        return from.isValid() && until.isValid() ? int(from.daysTo(until)) + 1 : 0;
    }
};

/// Refused where the camp is no longer there. In the language of the window.
[[nodiscard]] Result<CampPlan> readCampPlan(Connection& connection, qint64 activity);

/// How the quotas read: "at most 8 of each university".
[[nodiscard]] Result<QList<CampPlanLine>> quotaLines(Connection& connection, qint64 activity);

/// What is not there yet; the plan is read already but for this.
[[nodiscard]] Result<QList<MissingPart>> missingParts(Connection& connection, qint64 activity,
                                                      const CampPlan& plan);

} // namespace kitcamp
