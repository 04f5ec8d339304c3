// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/answer.h"
#include "models/store/connection.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace kitcamp {

class FigureMemory;

/// From when the file is looked at, and who may end it. Everything here may run on any thread.
struct FigureScope {
    qint64 now = 0; ///< Unix seconds: "overdue" and "held" depend on it
    QTimeZone zone = QTimeZone::utc(); ///< the centre's
    std::function<bool()> isCancelled; ///< may be empty
    /// What was read for one question and serves the next ones as long as nobody writes: who asks several
    /// keeps the scope, and sets `now` anew. May be empty.
    std::shared_ptr<FigureMemory> memory;
    /// False where rows leave the centre, as in exports: see withoutUnnamed().
    bool nameMinors = true;

    /// With the zone that the file names.
    [[nodiscard]] static Result<FigureScope> of(Connection& connection, qint64 now);
};

/// What can be counted.
struct FigureMeasure {
    QString key; ///< stable: participants, universities, loans, utilisation ...
    QString title; ///< translated
    QString definition; ///< translated: what is counted and what is not
    FigureUnit unit = FigureUnit::Count;
    QString subject; ///< heading under which measures are offered, translated: Participants, Loans ...
    QStringList dimensions; ///< by which it can be asked and filtered
    QStringList tables; ///< a change of any of these may change the answer
};
[[nodiscard]] QList<FigureMeasure> allMeasures();
[[nodiscard]] std::optional<FigureMeasure> measureOf(const QString& key);

/// What things are counted by.
struct FigureDimension {
    QString key; ///< stable: year, month, activity, organization, category ...
    QString title; ///< translated
    bool isTime = false; ///< has an order of its own and can be cumulated
};
[[nodiscard]] QList<FigureDimension> allDimensions();
[[nodiscard]] std::optional<FigureDimension> dimensionOf(const QString& key);

/// The groups of a dimension that a filter can choose from, in the order of their labels or of time.
[[nodiscard]] Result<QList<FigureGroup>> groupsOf(Connection& connection, const QString& measure,
                                                  const QString& dimension, const FigureScope& scope);

/// Answers a question; refuses one that cannot be asked, saying what can. Error code Cancelled where the
/// scope says so.
[[nodiscard]] Result<FigureAnswer> ask(Connection& connection, const FigureQuestion& question,
                                       const FigureScope& scope);

/// What stands behind one value: \p keys are group keys, one for each dimension of the question (none: behind
/// the total); "rest" groups are given by FigureFilter instead. At most \p most rows, 0: all.
[[nodiscard]] Result<FigureRows> rowsBehind(Connection& connection, const FigureQuestion& question,
                                            const QStringList& keys, const FigureScope& scope, int most = 0);
/// The same rows as others may have them: people under age, who have not agreed that partners get their data,
/// stand in it with initials, and a remark says so.
[[nodiscard]] FigureRows withoutUnnamed(FigureRows rows);

} // namespace kitcamp
