// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "models/store/knownfiles.h"

namespace kitcamp {

/// What erasing makes of the rows of one table.
struct ErasurePlanLine {
    QString table;
    QString title; ///< in the language of the application
    qint64 rows = 0;
    QString what; ///< which fields are emptied, or why they stay; translated
};

/// A text about something else in which they are named.
struct ErasurePlanText {
    QString title; ///< "ESP32-0020: note"
    QString text;
    bool replaced = false; ///< what names them is replaced
    bool shared = false; ///< somebody else has the same name; replaced only where that is asked for
    bool left = false; ///< something stays that a person has to look at
};

/// What erasing persons would do, before it is done.
struct ErasurePlan {
    int persons = 0;
    int erasedBefore = 0; ///< of these
    QStringList names;
    QList<ErasurePlanLine> goes; ///< rows that are removed
    QList<ErasurePlanLine> emptied; ///< rows that stay, without what names anybody
    QList<ErasurePlanLine> stays; ///< rows that stay as they are
    QList<ErasurePlanText> texts; ///< where they are named, about others
    QStringList openLoans; ///< what they still have: erasing is refused
    QList<KnownFile> others; ///< the other computers of the centre
};

/// \p own: of the file, it is not one of the others.
[[nodiscard]] Result<ErasurePlan> readErasurePlan(Connection& file, const Domain& domain,
                                                  const QList<qint64>& persons, const QByteArray& own);

} // namespace kitcamp
