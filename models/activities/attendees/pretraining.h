// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendees.h"
#include "models/activities/publishing/notices.h"
#include "models/store/store.h"

#include <QHash>

namespace kitcamp {

/// A module of the pre-training.
struct TrainingModule {
    qint64 id = 0;
    QString title; ///< in the language of the window
    QDate opens;
    QDate due; ///< may be invalid: no day
    bool required = true;
    int passPercent = 100;
    friend bool operator==(const TrainingModule&, const TrainingModule&) = default;
};

/// How one student stands with the modules.
struct TrainingLine {
    Attendee student;
    QList<int> percents; ///< in the order of the modules; -1: not begun
    int done = 0; ///< modules that are passed
    int overdue = 0; ///< required modules, past due and not passed
    bool behind = false; ///< not overdue, but slower than the days that have passed allow
    [[nodiscard]] bool lags() const { return overdue > 0 || behind; }
    [[nodiscard]] int overall() const; ///< mean over the required modules, 0 to 100
    QList<bool> required; ///< beside percents
    friend bool operator==(const TrainingLine&, const TrainingLine&) = default;
};

struct TrainingSheet {
    QList<TrainingModule> modules;
    QList<TrainingLine> lines;
    [[nodiscard]] int lagging() const;
    [[nodiscard]] int finished() const; ///< who passed all that is required
};

/// Who lags: a required module is past due and not passed; or, of one that is open and not due yet, more of
/// its days have passed than of its work is done, by a quarter of the whole.
[[nodiscard]] Result<TrainingSheet> trainingSheet(Connection& connection, qint64 activity, QDate today);

/// Reminders to those who lag, each in her language: cause "pretraining:ACTIVITY:MODULE!:..", so that nobody
/// is told twice of the same modules being late. \p only: these participations; empty: all who lag. An empty
/// batch where everybody was told already.
[[nodiscard]] Result<NoticeBatch> trainingReminders(Store& store, qint64 activity, QDate today,
                                                    const QList<qint64>& only = {});

} // namespace kitcamp
